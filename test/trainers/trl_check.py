"""TRL: its SFT trainer prepares every row and trains two steps; its GRPO trainer draws completions and hands rows to a reward function."""

import json

from trl import GRPOConfig, GRPOTrainer, SFTConfig, SFTTrainer

import tiny
from common import (
    Canonical,
    check,
    compare_trajectories,
    events_of,
    expect,
    expect_count,
    expect_rendered,
    expect_tools,
    folder_of_arguments,
    formats_of,
    scratch,
    tools_of,
)

STEPS = 2
QUIET = {"use_cpu": True, "bf16": False, "report_to": "none", "disable_tqdm": True, "save_strategy": "no"}


def sft(form):
    canonical = Canonical(form, "sft")
    # The three lines of the card, with a model of a size and arguments that a CPU can do with.
    tokens = tiny.tokenizer(form.folder, tiny.template_of("hermes"))
    trainers = []
    with scratch() as out:

        def trainer_of(model, train_dataset):
            trainers.append(sft_trainer(model, train_dataset, tokens, out))
            return trainers[0]

        said = {"SFTTrainer": trainer_of, "model": tiny.model(tokens)}
        exec(form.loads["trl"], said)
    rows, trainer = said["rows"], trainers[0]
    events = [events_of(row["messages"]) for row in rows]
    compare_trajectories(events, canonical)
    for row, happened in zip(rows, events):
        expect_tools(tools_of(row), canonical.record(happened[1][1]), form.folder)
    expect_count(len(trainer.train_dataset), len(canonical))
    for prepared, happened in zip(trainer.train_dataset, events):
        expect_rendered(tokens.decode(prepared["input_ids"]), happened)
    return len(rows), f"every row prepared and rendered whole; {STEPS} steps, loss {losses(trainer)}"


def sft_trainer(model, rows, tokens, out):
    args = SFTConfig(
        output_dir=out, max_steps=STEPS, per_device_train_batch_size=1, max_length=None, logging_steps=1, **QUIET
    )
    return SFTTrainer(model=model, args=args, train_dataset=rows, processing_class=tokens)


def losses(trainer):
    drawn = [entry["loss"] for entry in trainer.state.log_history if "loss" in entry]
    expect(len(drawn) == STEPS and all(0 < loss < 100 for loss in drawn), f"losses are {drawn}")
    return " and ".join(f"{loss:.2f}" for loss in drawn)


def grpo(form):
    canonical = Canonical(form, "rl")
    said = {"GRPOTrainer": lambda *_, **given: given["train_dataset"], "model": None}
    exec(form.loads["trl"], said)
    rows = said["rows"]
    expect_count(len(rows), len(canonical))
    for row in rows:
        record = canonical.record(row["prompt"][-1]["content"])
        expect(row["task_id"] == record["id"], f"the row of {record['id']} has another id")
    columns = {}

    def reward(prompts, completions, **given):
        columns.update(given)
        return [float(len(completion[-1]["content"])) for completion in completions]

    tokens = tiny.tokenizer(form.folder, tiny.template_of("hermes"))
    with scratch() as out:
        trainer = GRPOTrainer(
            model=tiny.model(tokens),
            reward_funcs=reward,
            args=GRPOConfig(
                output_dir=out,
                max_steps=1,
                per_device_train_batch_size=2,
                num_generations=2,
                max_completion_length=8,
                **QUIET,
            ),
            train_dataset=rows,
            processing_class=tokens,
        )
        trainer.train()
    handed = {"answer", "task_id", "domain"}
    expect(handed <= set(columns), f"the reward function was handed {sorted(columns)}, without {sorted(handed - set(columns))}")
    expected = next(record for record in canonical.records.values() if record["id"] == columns["task_id"][0])["answer"]
    expect(json.loads(columns["answer"][0]) == expected, f"the answer handed to the reward function is {columns['answer'][0]}")
    return len(rows), "one step with two completions; the reward function was handed answer and columns of the row"


if __name__ == "__main__":
    forms = formats_of(folder_of_arguments())
    check("trl", "trl", "trl-sft", sft, forms)
    check("trl", "trl", "trl-grpo", grpo, forms)
