"""NeMo Gym: rows as `gym eval run` reads them for rollouts, and as `ng_prepare_data` validates them for training."""

import json

import yaml
from nemo_gym.rollout_collection import RolloutCollectionConfig, RolloutCollectionHelper
from nemo_gym.train_data_utils import compute_sample_metrics

from common import Canonical, check, expect, expect_count, folder_of_arguments, formats_of, lines_of, scratch


def rows(form):
    for dataset, split in zip(yaml.safe_load(form.loads["nemo-gym"])["datasets"], ("rl", "eval")):
        expect([dataset["jsonl_fpath"]] == form.paths(split), f"the card has {dataset}")
    read = [of_split(form, split) for split in ("rl", "eval")]
    return sum(read), "training and validation: every row read for rollouts, and valid for training"


def of_split(form, split):
    canonical = Canonical(form, split)
    [path] = form.paths(split)
    with scratch() as out:
        config = RolloutCollectionConfig(
            input_jsonl_fpath=path, output_jsonl_fpath=f"{out}/rollouts.jsonl", num_repeats=2
        )
        read = RolloutCollectionHelper()._preprocess_rows_from_config(config)
    # Each row comes twice, as it would for two rollouts of it.
    expect_count(len(read), 2 * len(canonical))
    expect(len({row["_ng_task_index"] for row in read}) == len(canonical), "two rows count as the same task")
    for row in read:
        record = canonical.record(row["responses_create_params"]["input"][-1]["content"])
        expect(json.loads(row["answer"]) == record["answer"], f"another answer for {record['id']}")
    for line in lines_of(path):
        metrics, offending = compute_sample_metrics(json.dumps(line))
        expect(not offending, f"a row is no request of the Responses API: {json.dumps(line)[:300]}")
        expect(metrics.number_of_turns.total == 1, "a row has not one turn of a user")
    return len(canonical)


if __name__ == "__main__":
    check("nemo-gym", "nemo-gym", "nemo-gym", rows, formats_of(folder_of_arguments()))
