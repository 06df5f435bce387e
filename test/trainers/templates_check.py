"""Chat templates of models' families, as packages ship them, render every row of `trl-sft` with each call and each reply."""

import importlib.util
import re
from pathlib import Path

from datasets import load_dataset

import tiny
from common import (
    Canonical,
    check,
    compare_trajectories,
    events_of,
    expect,
    expect_rendered,
    folder_of_arguments,
    formats_of,
    tools_of,
)

TRL = Path(importlib.util.find_spec("trl").origin).parent / "chat_templates"
AXOLOTL = Path(importlib.util.find_spec("axolotl").origin).parent / "utils" / "chat_templates" / "templates"
WRITTEN = Path(__file__).parent / "templates"

TEMPLATES = {
    "Qwen 3": TRL / "qwen3.jinja",
    "Llama 3.1": TRL / "llama3_1.jinja",
    "Llama 3.2": TRL / "llama3_2.jinja",
    "Mistral v3": AXOLOTL / "mistral_v3_tekken.jinja",
    "Gemma 4": AXOLOTL / "gemma4.jinja",
    "Hermes": WRITTEN / "hermes.jinja",
}
# They raise on a turn with several calls, which is what `serial_calls` is for.
ONE_CALL_A_TURN = {"Llama 3.1", "Llama 3.2"}
# What templates leave out beside calls, they leave out by design: Llama and Mistral drop what is said there.
HELD = ("call", "reply", "user")


def rendering(name):
    def work(form):
        canonical = Canonical(form, "sft")
        rows = load_dataset("parquet", data_files=form.paths("sft"), split="train")
        events = [events_of(row["messages"]) for row in rows]
        compare_trajectories(events, canonical)
        tokens = tiny.tokenizer(form.folder, TEMPLATES[name].read_text(encoding="utf-8"))
        refused = 0
        for row, seen in zip(rows, events):
            if name in ONE_CALL_A_TURN and not form.serial and any(parallel(m) for m in row["messages"]):
                refused += 1
                continue
            text = tokens.apply_chat_template(row["messages"], tools=tools_of(row), tokenize=False)
            expect_rendered(text, [event for event in seen if event[0] in HELD])
        expect(refused < len(rows), "no row has one call a turn")
        source = "written from its documentation" if TEMPLATES[name].parent == WRITTEN else TEMPLATES[name].name
        left = f"; {refused} rows with several calls in a turn are for the serial form" if refused else ""
        return len(rows), f"{source}{left}"

    return work


def by_mistral_common(form):
    """Mistral's own code, which validates requests for fine-tuning and tokenizes them."""
    import mistral_common
    from mistral_common.protocol.instruct.request import ChatCompletionRequest
    from mistral_common.protocol.instruct.validator import ValidationMode
    from mistral_common.tokens.tokenizers.base import SpecialTokenPolicy
    from mistral_common.tokens.tokenizers.mistral import MistralTokenizer

    # Of November 2024, the first that takes what is said beside calls.
    shipped = Path(mistral_common.__file__).parent / "data" / "mistral_instruct_tokenizer_241114.model.v7"
    tokenizer = MistralTokenizer.from_file(str(shipped), mode=ValidationMode.finetuning)
    rows = load_dataset("parquet", data_files=form.paths("sft"), split="train")
    for row in rows:
        request = ChatCompletionRequest.from_openai(messages=row["messages"], tools=tools_of(row))
        tokens = tokenizer.encode_chat_completion(request).tokens
        text = in_letters(tokenizer.decode(tokens, special_token_policy=SpecialTokenPolicy.KEEP))
        expect_rendered(text, [event for event in events_of(row["messages"]) if event[0] in HELD])
    return len(rows), "validated for fine-tuning and tokenized by Mistral's own code"


def in_letters(pieces):
    """SentencePiece's pieces as the text they stand for: a bar for a space, and bytes by their numbers."""
    bytes_ = re.compile(r"(?:<0x[0-9A-F]{2}>)+")
    text = bytes_.sub(lambda run: bytes.fromhex(re.sub(r"<0x|>", "", run[0])).decode(), pieces)
    return text.replace("\u2581", " ")


def parallel(message):
    return len(message.get("tool_calls") or []) > 1


if __name__ == "__main__":
    forms = formats_of(folder_of_arguments())
    for name in TEMPLATES:
        check(f"template of {name}", "transformers", "trl-sft", rendering(name), forms)
    check("mistral-common", "mistral-common", "trl-sft", by_mistral_common, forms)
