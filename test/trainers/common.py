"""What the checks of trainers share: the folder they read, the canonical records, and the line they print.

A folder holds `tasks.jsonl`, the definitions of all tools by name in `tools.json`, the files of every format, and
`formats.json`, which says of each format its files, the split and kind of each, the lines by which trainers load it, and
whether parallel calls are written one after the other.
"""

import collections
import functools
import importlib.metadata
import json
import math
import shlex
import sys
import tempfile
from pathlib import Path

File = collections.namedtuple("File", "paths split kind")
# Kinds of files that have rows of records; the others stand beside them.
ROWS = ("parquet", "lines")


class Format(collections.namedtuple("Format", "name folder serial files loads")):
    """One format of the folder. A file may be of several parts; its kind is `parquet`, `lines`, `companion` or `tools`.

    `loads` has the lines by which each trainer loads it, as the dataset's card prints them.
    """

    def paths(self, split):
        """The parts of the file with the rows of a split; what is only beside it comes later in the registry."""
        return next(file.paths for file in self.files if file.split == split and file.kind in ROWS)


def folder_of_arguments() -> Path:
    return Path(sys.argv[1]).resolve()


def lines_of(path):
    """Objects of a file of JSON lines."""
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def formats_of(folder):
    """The formats in the folder, by name."""
    listed = json.loads((folder / "formats.json").read_text(encoding="utf-8"))
    return {name: format_of(name, folder, listed["serial"], of) for name, of in listed["formats"].items()}


def format_of(name, folder, serial, of):
    files = [File([str(folder / path) for path in file["paths"]], file["split"], file["kind"]) for file in of["files"]]
    loads = {trainer: lines.replace("FOLDER", str(folder)) for trainer, lines in of["loads"].items()}
    return Format(name, folder, serial, files, loads)


def options_of(command):
    """What a command of the card is given: `--name value`, and `name=value` as Hydra takes it."""
    words = shlex.split(command.replace("\\\n", " "))
    named = {word[2:]: value for word, value in zip(words, words[1:]) if word.startswith("--")}
    return named | dict(word.split("=", 1) for word in words if "=" in word)


class Canonical:
    """The records of one split, by their question, which no two of them share."""

    def __init__(self, form, split):
        records = [record for record in lines_of(form.folder / "tasks.jsonl") if record["split"] == split]
        self.serial = form.serial
        self.records = {record["question"]: record for record in records}
        expect(len(self.records) == len(records), "two records ask the same")

    def __len__(self):
        return len(self.records)

    def record(self, question):
        expect(question in self.records, f"no record of the split asks {question!r}")
        return self.records[question]

    def trajectories(self, question):
        """The right attempts of a record, as events."""
        attempts = self.record(question)["attempts"]
        return [events_of(attempt["messages"], self.serial) for attempt in attempts if attempt["correct"] == 1]


def events_of(messages, serial=False):
    """What happens in a trajectory, free of any format: who says what, calls with name and arguments, replies."""
    events = []
    replies = {m["tool_call_id"]: ("reply", m["content"]) for m in messages if serial and m["role"] == "tool"}
    for message in messages:
        if message["role"] != "tool":
            if message["content"]:
                events.append((message["role"], message["content"]))
            for call in message.get("tool_calls") or []:
                events.append(("call", call["function"]["name"], parsed(call["function"]["arguments"])))
                if serial:
                    events.append(replies[call["id"]])
        elif not serial:
            events.append(("reply", message["content"]))
    return events


def parsed(arguments):
    """Arguments as an object, whether a format has them as one or as text; text that is no JSON stays text."""
    if not isinstance(arguments, str):
        return arguments
    try:
        return json.loads(arguments)
    except ValueError:
        return arguments


def compare_trajectories(rows, canonical):
    """Every row (a list of events) is a right attempt of its record, and every record of the split has one row."""
    seen = set()
    for events in rows:
        question = next((event[1] for event in events if event[0] == "user"), None)
        expect(question is not None, f"a row has no question left: {str(events)[:200]}")
        expected = canonical.trajectories(question)
        expect(is_among(events, expected), f"a row is no attempt of its record: {first_difference(events, expected)}")
        seen.add(question)
    expect_count(len(rows), len(canonical))
    expect(len(seen) == len(canonical), f"rows of {len(seen)} tasks, not {len(canonical)}")


# How far a number may be off that a reader takes in, as a share of it: files are written so that those of up to fifteen digits
# are read exactly, and of longer ones some readers lose the last bit.
NEAR = 1e-14
near_readings = 0


def is_among(events, expected):
    """Whether they are what one of the expected is. Numbers that are read with another last bit are counted."""
    global near_readings
    off = [count for other in expected if (count := near_numbers(events, other)) is not None]
    near_readings += min(off, default=0)
    return len(off) > 0


def near_numbers(left, right):
    """How many numbers are near and not the same; None where anything else differs."""
    if isinstance(left, dict) and isinstance(right, dict):
        if left.keys() != right.keys():
            return None
        pairs = [(left[key], right[key]) for key in left]
    elif isinstance(left, (list, tuple)) and isinstance(right, (list, tuple)):
        if len(left) != len(right):
            return None
        pairs = list(zip(left, right))
    elif left == right:
        return 0
    elif isinstance(left, float) and isinstance(right, float):
        return 1 if math.isclose(left, right, rel_tol=NEAR) else None
    else:
        return None
    counts = [near_numbers(one, other) for one, other in pairs]
    return None if None in counts else sum(counts)


def compare_texts(rows, canonical):
    """The same of rows whose calls and replies are text: lists of the texts of their messages, system and user first."""
    for texts in rows:
        question = texts[1]
        failures = []
        for events in canonical.trajectories(question):
            try:
                expect_rendered("\n".join(texts), events)
                break
            except Wrong as failure:
                failures.append(str(failure))
        else:
            raise Wrong(f"a row is no attempt of its record: {failures[:1]}")
        offered = [tool for tool in canonical.record(question)["toolset"] if f'"name": "{tool}"' in texts[0]]
        called = {event[1] for event in events if event[0] == "call"}
        expect(called <= {*offered}, f"the system message does not define {called - {*offered}}")
    expect_count(len(rows), len(canonical))
    expect(len({texts[1] for texts in rows}) == len(canonical), "a task has two rows")


def in_order(text, parts):
    """Whether each part follows on the one before."""
    at = 0
    for part in parts:
        place = text.find(part, at)
        if place < 0:
            return False
        at = place + len(part)
    return True


def first_difference(events, expected):
    nearest = max(expected, key=lambda other: common_prefix(events, other), default=[])
    at = common_prefix(events, nearest)
    return f"event {at} is {events[at : at + 1]}, not {nearest[at : at + 1]}"


def common_prefix(left, right):
    return next((at for at, (a, b) in enumerate(zip(left, right)) if a != b), min(len(left), len(right)))


def tools_of(row):
    """Definitions of tools, which formats have as a list or as JSON, in the form of chat completions."""
    tools = json.loads(row["tools"]) if isinstance(row["tools"], str) else row["tools"]
    return [nested(tool) for tool in tools]


def nested(tool):
    """The Responses API and ShareGPT have the function itself, the former with `strict` in each."""
    if "function" in tool:
        return tool
    return {"type": "function", "function": {key: tool[key] for key in ("name", "description", "parameters")}}


def expect_tools(tools, record, folder):
    """The tools of a record, those of its solution among them, each defined as the pool defines it: no field lost, none added."""
    known = definitions(folder)
    names = [tool["function"]["name"] for tool in tools]
    called = {call["tool"] for call in record["evidence"] if call["id"] in record["solution"]}
    expect(called <= set(names) <= set(record["toolset"]), f"tools are {names}, not of {record['toolset']}")
    for tool in tools:
        name = tool["function"]["name"]
        expect(tool == known[name], f"{name} is defined {difference(json.dumps(tool), json.dumps(known[name]))}")


def difference(text, expected):
    at = max(0, common_prefix(text, expected) - 60)
    return f"...{text[at : at + 200]}, not ...{expected[at : at + 200]}"


@functools.cache
def definitions(folder):
    return json.loads((folder / "tools.json").read_text(encoding="utf-8"))


def expect_rendered(text, events):
    """A rendered prompt holds every event in its order: texts, names, arguments, replies."""
    at = 0
    for event in events:
        if event[0] == "call":
            at = found(text, [event[1]], at, event)
            at = found_arguments(text, event[2], at)
        else:
            at = found(text, forms_of(event[1]), at, event)


def forms_of(said):
    """A text as it stands, trimmed, or as a JSON string, which Llama's templates make of replies."""
    return [said, said.strip(), json.dumps(said, ensure_ascii=False)]


def found(text, forms, at, what):
    places = [(place, form) for form in forms if (place := text.find(form, at)) >= 0]
    expect(len(places) > 0, f"what is rendered lacks {str(what)[:200]}")
    place, form = min(places)
    return place + len(form)


def found_arguments(text, arguments, at):
    """As JSON, however spaced and escaped; or, in templates with a syntax of their own, by every name and value."""
    forms = [
        json.dumps(arguments, ensure_ascii=ascii, separators=separators)
        for ascii in (False, True)
        for separators in ((", ", ": "), (",", ":"))
    ]
    for form in forms + [json.dumps(form)[1:-1] for form in forms]:
        if (place := text.find(form, at)) >= 0:
            return place + len(form)
    ends = [found(text, [leaf], at, arguments) for leaf in leaves(arguments)]
    return max(ends, default=at)


def leaves(value):
    if isinstance(value, dict):
        return [leaf for key, inner in value.items() for leaf in (key, *leaves(inner))]
    if isinstance(value, list):
        return [leaf for inner in value for leaf in leaves(inner)]
    return [value if isinstance(value, str) else json.dumps(value)]


class Wrong(Exception):
    """What a trainer made of a file is not what the record says."""


def expect(holds, otherwise):
    if not holds:
        raise Wrong(otherwise)


def expect_count(rows, expected):
    expect(rows == expected, f"{rows} rows, where tasks.jsonl has {expected}")


def check(trainer, package, name, work, forms):
    """Runs one check and prints what came of it as one line of JSON. `work` comes back with rows and a word on what was done."""
    if name not in forms:
        return
    said = {"trainer": trainer, "version": importlib.metadata.version(package), "format": name}
    try:
        before = near_readings
        rows, detail = work(forms[name])
        if near_readings > before:
            detail += f"; {near_readings - before} numbers of sixteen digits or more are read with another last bit"
        print(json.dumps({**said, "rows": rows, "ok": True, "detail": detail}), flush=True)
    except Exception as error:  # Whatever a trainer throws is the finding.
        import traceback

        traceback.print_exc()
        detail = f"{type(error).__name__}: {error}"[:600]
        print(json.dumps({**said, "rows": None, "ok": False, "detail": detail}), flush=True)


def scratch():
    """A folder for what a trainer writes; it goes with the process."""
    return tempfile.TemporaryDirectory(prefix="dive-trainers-")
