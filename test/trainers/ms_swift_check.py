"""ms-swift: its loader and preprocessor take every row with `strict=True`, and its Hermes agent template writes the calls."""

import json

from swift.agent_template import agent_template_map
from swift.dataset import load_dataset

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
    parsed,
)


def swift(form):
    canonical = Canonical(form, "sft")
    given = options_of(form.loads["ms-swift"])
    rows, _ = load_dataset([given["dataset"]], strict=True, load_from_cache_file=False)
    expect_count(len(rows), len(canonical))
    rows = list(rows)
    events = [happened(row["messages"]) for row in rows]
    compare_trajectories(events, canonical)
    template = agent_template_map[given["agent_template"]]()
    for row, seen in zip(rows, events):
        tools = [json.loads(tool) if isinstance(tool, str) else tool for tool in row["tools"]]
        expect_tools(tools, canonical.record(seen[1][1]), form.folder)
        expect_rendered(written(template, row["messages"], tools), seen)
    return len(rows), "every row preprocessed, none skipped; calls written by its Hermes agent template"


def happened(messages):
    events = []
    for message in messages:
        role, content = message["role"], message["content"]
        if role == "tool_call":
            call = json.loads(content)
            # Text that is no JSON stands as a JSON string, since arguments that are text are read as JSON.
            events.append(("call", call["name"], parsed(call["arguments"])))
        elif role in ("tool", "tool_response"):
            events.append(("reply", content))
        else:
            events.append((role, content))
    return events


def written(template, messages, tools):
    """What a model is given of the messages: tools, what is said, calls and replies, by the agent template's own functions."""
    text = template._format_tools(tools, messages[0]["content"])
    expect(all(tool["function"]["name"] in text for tool in tools), "the agent template leaves out a tool")
    at = 1
    while at < len(messages):
        role = messages[at]["role"]
        run = at
        while run < len(messages) and messages[run]["role"] == role:
            run += 1
        batch = messages[at:run]
        if role == "tool_call":
            text += template._format_tool_calls(batch)
        elif role in ("tool", "tool_response"):
            text += "".join(map(str, template._format_tool_responses("", batch)[1]))
        else:
            text += "".join(message["content"] for message in batch)
        at = run
    return text


if __name__ == "__main__":
    check("ms-swift", "ms-swift", "ms-swift", swift, formats_of(folder_of_arguments()))
