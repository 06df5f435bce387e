"""axolotl: its loader and `chat_template` strategy tokenize every row, with its own template for Qwen 3."""

import os

import yaml
from axolotl.prompt_strategies.chat_template import load as load_strategy
from axolotl.utils.data.sft import prepare_datasets
from axolotl.utils.dict import DictDefault

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
)


def chat_template(form):
    canonical = Canonical(form, "sft")
    tokens = tiny.tokenizer(form.folder, None)
    [given] = yaml.safe_load(form.loads["axolotl"])["datasets"]
    dataset = DictDefault(given)
    # As `axolotl preprocess` does: rows are prepared, and no steps of a training counted.
    os.environ["AXOLOTL_IS_PREPROCESS"] = "1"
    with scratch() as out:
        cfg = DictDefault(
            {
                "datasets": [dataset],
                "chat_template": "qwen3",
                "sequence_len": 32_768,
                "dataset_prepared_path": out,
                "dataset_num_proc": 1,
                "micro_batch_size": 1,
                "gradient_accumulation_steps": 1,
                "num_epochs": 1,
                "world_size": 1,
                "seed": 1,
                "val_set_size": 0,
                "is_preprocess": True,
                # Rows come in the file's order, so that each can be held against its own.
                "shuffle_merged_datasets": False,
            }
        )
        prepared, _, _, _ = prepare_datasets(cfg, tokens)
        prepared = list(prepared)
        strategy = load_strategy(tokens, cfg, dataset)
    rows = raw_rows(form.paths("sft"))
    expect_count(len(prepared), len(canonical))
    read = [strategy.get_conversation_thread(row) for row in rows]
    events = [events_of(turns) for turns in read]
    compare_trajectories(events, canonical)
    for row, seen, tokenized in zip(rows, events, prepared):
        expect_tools(strategy._get_tools(row), canonical.record(seen[1][1]), form.folder)
        expect_rendered(tokens.decode(tokenized["input_ids"]), seen)
        learnt = tokens.decode([label for label in tokenized["labels"] if label >= 0])
        said = [event for event in seen if event[0] in ("assistant", "call")]
        expect_rendered(learnt, said)
        expect("<tool_response>" not in learnt, "the loss is taken of replies")
    return len(prepared), "every row tokenized with its template for Qwen 3; the loss is taken of the model's turns alone"


def raw_rows(files):
    from datasets import load_dataset

    return list(load_dataset("parquet", data_files=files, split="train"))


if __name__ == "__main__":
    check("axolotl", "axolotl", "axolotl", chat_template, formats_of(folder_of_arguments()))
