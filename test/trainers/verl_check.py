"""verl: its SFT dataset tokenizes every row turn by turn; its RL dataset gives every row and collates a batch, and its agent loop plays them."""

import json

from omegaconf import OmegaConf
from verl.utils.dataset.multiturn_sft_dataset import MultiTurnSFTDataset
from verl.utils.dataset.rl_dataset import RLHFDataset, collate_fn

import tiny
import verl_agent
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


ROOM = 1_000_000


def sft(form):
    canonical = Canonical(form, "sft")
    tokens = tiny.tokenizer(form.folder, tiny.template_of("hermes"))
    given = overrides(form)["data"]
    files = given.pop("train_files")
    # Stricter than the card: a row is refused whose turns, tokenized one by one, are not what the whole conversation gives.
    strict = {"ignore_input_ids_mismatch": False, "pad_mode": "no_padding"}
    # By the card's command a row that is too long ends training and is not cut. Here tokens are of a small vocabulary, so that
    # rows have more of them than with that of any model: there is room for each.
    expect(given["truncation"] == "error", "the card's command cuts rows that are too long")
    rows = MultiTurnSFTDataset(files, tokens, OmegaConf.create({**given, **strict, "max_length": ROOM}))
    compare_texts([[message["content"] for message in messages] for messages in rows.messages], canonical)
    longest = (0, 0)
    for at, messages in enumerate(rows.messages):
        row = rows[at]
        longest = max(longest, (len(row["input_ids"]), sum(len(message["content"]) for message in messages)))
        texts = [message["content"] for message in messages]
        expect(in_order(tokens.decode(row["input_ids"]), texts), f"tokens of row {at} are not its messages")
        learnt = tokens.decode(row["input_ids"][row["loss_mask"].bool()])
        said = [message["content"] for message in messages if message["role"] == "assistant"]
        expect(in_order(learnt, said), f"the loss of row {at} leaves out what the model says")
        expect("<tool_response>" not in learnt, f"the loss of row {at} is taken of replies")
    done = "every row tokenized turn by turn, the same as in one piece; the loss is taken of the model's turns alone"
    return len(rows), f"{done}; the longest has {longest[0]} tokens of the small vocabulary here, of {longest[1]} characters"


def overrides(form):
    """What the card's command says of the data, with numbers and truth values as such."""
    given = OmegaConf.from_dotlist([f"{name}={value}" for name, value in options_of(form.loads["verl"]).items()])
    return OmegaConf.to_container(given)


def rl(form):
    trained, calls = prompts(form, "rl", "train_files")
    validated, others = prompts(form, "eval", "val_files")
    said = f"{calls + others} calls of solutions answered as in the record" if calls > 0 else "no service to call tools at"
    return trained + validated, f"training and evaluation: rows given and collated, and played by its agent loop: {said}"


def prompts(form, split, key):
    canonical = Canonical(form, split)
    tokens = tiny.tokenizer(form.folder, tiny.template_of("hermes"))
    given = overrides(form)
    with scratch() as cache:
        rows = RLHFDataset(given["data"][key], tokens, OmegaConf.create({**given["data"], "cache_dir": cache}))
        items = [rows[at] for at in range(len(rows))]
    expect_count(len(items), len(canonical))
    for item in items:
        record = canonical.record(item["raw_prompt"][-1]["content"])
        expect(json.loads(item["reward_model"]["ground_truth"]) == record["answer"], f"another answer for {record['id']}")
        selected = item["extra_info"]["tool_selection"]
        expect(set(item["tools_kwargs"]) == set(selected), f"{record['id']} has kwargs of {[*item['tools_kwargs']]}")
        expect(set(selected) <= set(record["toolset"]), f"{record['id']} selects {selected}")
        expect(item["agent_name"] == "tool_agent", f"{record['id']} has the agent loop {item['agent_name']}")
    expect(sorted(item["index"] for item in items) == list(range(len(items))), "an index is missing or given twice")
    batch = collate_fn(items)
    expect(len(batch["raw_prompt"]) == len(items), "a batch has lost rows")
    return len(items), verl_agent.played(form, items, canonical, tokens, given)


if __name__ == "__main__":
    forms = formats_of(folder_of_arguments())
    check("verl", "verl", "verl-sft", sft, forms)
    check("verl", "verl", "verl-rl", rl, forms)
