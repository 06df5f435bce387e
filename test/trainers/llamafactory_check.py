"""LLaMA-Factory: `dataset_info.json`, its converter, and its own tokenization with the template of Qwen."""

import json
import re

from llamafactory.data import get_template_and_fix_tokenizer
from llamafactory.data.loader import _load_single_dataset, get_dataset
from llamafactory.data.parser import get_dataset_list
from llamafactory.hparams import DataArguments, ModelArguments
from transformers import Seq2SeqTrainingArguments

import tiny
from common import (
    Canonical,
    check,
    compare_trajectories,
    expect,
    expect_count,
    expect_rendered,
    expect_tools,
    folder_of_arguments,
    formats_of,
    options_of,
    scratch,
    tools_of,
)

# As its formatter tells what is said from the calls beside it.
CALLS_BESIDE_TEXT = re.compile(r"(.+?)\n?<tool_call>(.*)</tool_call>", re.DOTALL)
BETWEEN_REPLIES = "\n</tool_response>\n<tool_response>\n"


def sharegpt(form):
    canonical = Canonical(form, "sft")
    given = options_of(form.loads["llama-factory"])
    name, directory = given["dataset"], given["dataset_dir"]
    with scratch() as out:
        data = DataArguments(
            dataset=name, dataset_dir=directory, template=given["template"], cutoff_len=32_768, overwrite_cache=True
        )
        model = ModelArguments(model_name_or_path="none", cache_dir=out)
        training = Seq2SeqTrainingArguments(output_dir=out, use_cpu=True, do_train=True, report_to="none")
        [attributes] = get_dataset_list([name], directory)
        converted = _load_single_dataset(attributes, model, data, training)
        events = [happened(row) for row in converted]
        compare_trajectories(events, canonical)
        for row, seen in zip(converted, events):
            expect_tools(tools_of({"tools": row["_tools"]}), canonical.record(seen[1][1]), form.folder)
        tokens = tiny.tokenizer(form.folder, None)
        template = get_template_and_fix_tokenizer(tokens, data)
        prepared = get_dataset(template, model, data, training, stage="sft", tokenizer=tokens)["train_dataset"]
        expect_count(len(prepared), len(canonical))
        for row, seen in zip(prepared, events):
            expect_rendered(tokens.decode(row["input_ids"]), seen)
            expect(any(label >= 0 for label in row["labels"]), "a row has nothing to learn")
    return len(prepared), "every row converted, none skipped; tokenized whole with its template for Qwen"


def happened(row):
    """A converted row as events: calls are a list of objects, replies to several are one observation."""
    events = [("system", row["_system"])] if row["_system"] else []
    for message in row["_prompt"] + row["_response"]:
        role, content = message["role"], message["content"]
        if role == "function":
            if beside := CALLS_BESIDE_TEXT.fullmatch(content):
                events.append(("assistant", beside[1]))
                content = beside[2]
            calls = json.loads(content)
            for call in calls if isinstance(calls, list) else [calls]:
                events.append(("call", call["name"], call["arguments"]))
        elif role == "observation":
            events.extend(("reply", reply) for reply in content.split(BETWEEN_REPLIES))
        else:
            events.append((role, content))
    return events


if __name__ == "__main__":
    check("llamafactory", "llamafactory", "sharegpt", sharegpt, formats_of(folder_of_arguments()))
