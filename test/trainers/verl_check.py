"""verl: its SFT dataset tokenizes every row turn by turn; its RL dataset filters, gives every row and collates a batch."""

import json

from omegaconf import OmegaConf
from verl.utils.dataset.multiturn_sft_dataset import MultiTurnSFTDataset
from verl.utils.dataset.rl_dataset import RLHFDataset, collate_fn

import tiny
from common import (
    Canonical,
    check,
    compare_texts,
    expect,
    expect_count,
    folder_of_arguments,
    formats_of,
    in_order,
    options_of,
    scratch,
)


def sft(form):
    canonical = Canonical(form, "sft")
    tokens = tiny.tokenizer(form.folder, tiny.template_of("hermes"))
    given = overrides(form)
    files = given.pop("train_files")
    # Stricter than the card: a row is refused whose turns, tokenized one by one, are not what the whole conversation gives.
    strict = {"ignore_input_ids_mismatch": False, "truncation": "error", "pad_mode": "no_padding"}
    rows = MultiTurnSFTDataset(files, tokens, OmegaConf.create({**given, **strict}))
    compare_texts([[message["content"] for message in messages] for messages in rows.messages], canonical)
    for at, messages in enumerate(rows.messages):
        row = rows[at]
        texts = [message["content"] for message in messages]
        expect(in_order(tokens.decode(row["input_ids"]), texts), f"tokens of row {at} are not its messages")
        learnt = tokens.decode(row["input_ids"][row["loss_mask"].bool()])
        said = [message["content"] for message in messages if message["role"] == "assistant"]
        expect(in_order(learnt, said), f"the loss of row {at} leaves out what the model says")
        expect("<tool_response>" not in learnt, f"the loss of row {at} is taken of replies")
    return len(rows), "every row tokenized turn by turn, the same as in one piece; the loss is taken of the model's turns alone"


def overrides(form):
    """What the card's command says of the data, with numbers and truth values as such."""
    given = OmegaConf.from_dotlist([f"{name}={value}" for name, value in options_of(form.loads["verl"]).items()])
    return OmegaConf.to_container(given.data)


def rl(form):
    trained = prompts(form, "rl", "train_files")
    validated = prompts(form, "eval", "val_files")
    return trained + validated, "training and evaluation: prompts rendered by its length filter, rows given and collated"


def prompts(form, split, key):
    canonical = Canonical(form, split)
    tokens = tiny.tokenizer(form.folder, tiny.template_of("hermes"))
    given = overrides(form)
    with scratch() as cache:
        own = {"cache_dir": cache, "max_prompt_length": 4_096, "filter_overlong_prompts_workers": 1}
        rows = RLHFDataset(given[key], tokens, OmegaConf.create({**given, **own}))
        items = [rows[at] for at in range(len(rows))]
    expect_count(len(items), len(canonical))
    for item in items:
        record = canonical.record(item["raw_prompt"][-1]["content"])
        expect(json.loads(item["reward_model"]["ground_truth"]) == record["answer"], f"another answer for {record['id']}")
        selected = item["extra_info"]["tool_selection"]
        expect(set(selected) <= set(record["toolset"]), f"{record['id']} selects {selected}")
        expect(item["agent_name"] == "tool_agent", f"{record['id']} has the agent loop {item['agent_name']}")
    expect(sorted(item["index"] for item in items) == list(range(len(items))), "an index is missing or given twice")
    batch = collate_fn(items)
    expect(len(batch["raw_prompt"]) == len(items), "a batch has lost rows")
    return len(items)


if __name__ == "__main__":
    forms = formats_of(folder_of_arguments())
    check("verl", "verl", "verl-sft", sft, forms)
    check("verl", "verl", "verl-rl", rl, forms)
