"""verifiers: its bridge to NeMo Gym makes a task of every row."""

import tomllib

from verifiers.v1.tasksets.nemo_gym import NeMoGymConfig, NeMoGymTaskset

from common import Canonical, check, expect, expect_count, expect_tools, folder_of_arguments, formats_of, tools_of


def nemo_gym(form):
    canonical = Canonical(form, "rl")
    tasks = list(NeMoGymTaskset(NeMoGymConfig(**tomllib.loads(form.loads["verifiers"])["taskset"])).load())
    expect_count(len(tasks), len(canonical))
    for task in tasks:
        prompt = [(message.role, message.content) for message in task.data.prompt]
        record = canonical.record(prompt[-1][1])
        asked = record["attempts"][0]["messages"][:2]
        expect(prompt == [(message["role"], message["content"]) for message in asked], f"the prompt is {prompt}")
        expect_tools(tools_of(task.data.row["responses_create_params"]), record, form.folder)
    return len(tasks), "every row made a task, with the prompt as solvers were given it"


if __name__ == "__main__":
    check("verifiers", "verifiers", "nemo-gym", nemo_gym, formats_of(folder_of_arguments()))
