"""`datasets`, pandas and DuckDB: every file of rows, whole, and again with the rows of one answer type alone.

They infer types from what they see. Of Parquet, whose file says them, rows of one answer type have the types of all; of JSON
lines they load alone, and beside the whole file.
"""

import contextlib
import json
import sys

import duckdb
import pandas
import pyarrow.parquet
from datasets import load_dataset

from common import (
    ROWS,
    Canonical,
    check,
    events_of,
    expect,
    expect_count,
    expect_tools,
    folder_of_arguments,
    formats_of,
    is_among,
    lines_of,
    scratch,
    tools_of,
)

# By column: what a record says of it.
FACTS = {
    "task_id": lambda record: record["id"],
    "run_id": lambda record: record["run_id"],
    "split": lambda record: record["split"],
    "domain": lambda record: record["domain"],
    "topology": lambda record: record["shape"]["topology"],
    "calls": lambda record: record["shape"]["calls"],
    "pass_rate": lambda record: record["pass_rate"],
    "tier": lambda record: record["tier"],
    "question": lambda record: record["question"],
    "answer_type": lambda record: record["answer"]["type"],
    "passed": lambda record: record["passed"],
    "attempted": lambda record: record["attempted"],
}


def by_datasets(paths, kind, cache):
    rows = load_dataset("parquet" if kind == "parquet" else "json", data_files=paths, split="train", cache_dir=cache)
    return list(rows), str(rows.features)


def by_pandas(paths, kind, _):
    read = pandas.read_parquet if kind == "parquet" else lambda path: pandas.read_json(path, lines=True, dtype=False)
    return pandas.concat([read(path) for path in paths]).to_dict("records"), None


def by_duckdb(paths, kind, _):
    reader = "read_parquet" if kind == "parquet" else "read_json"
    # Deeper values stay JSON: of structs it would make one of all that any row has, and fill it with nulls.
    depth = "" if kind == "parquet" else ", maximum_depth=2"
    relation = duckdb.sql(f"SELECT * FROM {reader}({paths!r}{depth})")
    return [dict(zip(relation.columns, row)) for row in relation.fetchall()], str(dict(zip(relation.columns, relation.types)))


READERS = {"datasets": by_datasets, "pandas": by_pandas, "duckdb": by_duckdb}


def reading(reader):
    def work(form):
        total, types = 0, set()
        run_lines(form, reader)
        for paths, split, kind in form.files:
            if kind not in ROWS:
                continue
            canonical = Canonical(form, split)
            with scratch() as cache:
                rows, schema = READERS[reader](paths, kind, cache)
                expect_count(len(rows), len(canonical))
                for row in rows:
                    expect_facts(row, canonical, form.folder)
                for type_, path in filtered(paths, kind, canonical, cache):
                    few, schema_of_few = READERS[reader]([path], kind, f"{cache}/few")
                    expect(0 < len(few) < len(rows), f"{len(few)} rows have the answer type {type_}")
                    for row in few:
                        expect_facts(row, canonical, form.folder)
                    if kind == "parquet":
                        expect(schema_of_few == schema, f"alone, {type_} loads as {schema_of_few}, not {schema}")
                    both, _ = READERS[reader]([path, *paths], kind, f"{cache}/both")
                    expect_count(len(both), len(rows) + len(few))
                    types.add(type_)
            total += len(rows)
        return total, f"every row; alone too those with an answer of the type {', '.join(sorted(types))}"

    return work


def run_lines(form, reader):
    """The card's own lines for the reader, where it has some."""
    if reader == "duckdb" and "duckdb" in form.loads:
        duckdb.sql(form.loads["duckdb"]).fetchall()
    if reader == "datasets" and "datasets" in form.loads:
        with contextlib.redirect_stdout(sys.stderr):
            exec(form.loads["datasets"], {})


def expect_facts(row, canonical, folder):
    if "trace" in row:
        return expect_trace(row, canonical, folder)
    record = canonical.record(question_of(row, canonical))
    for name, fact in FACTS.items():
        if name in row:
            expect(row[name] == fact(record), f"{name} is {row[name]!r}, not {fact(record)!r}")
    if "answer" in row:
        expect(json.loads(row["answer"]) == record["answer"], f"the answer is {row['answer']}, not {record['answer']}")
    if "tools" in row:
        expect_tools(tools_of({"tools": plain(row["tools"])}), record, folder)
    if "responses_create_params" in row:
        expect_tools(tools_of(plain(row["responses_create_params"])), record, folder)
    if events := events_of_row(row):
        expect(is_among(events, canonical.trajectories(record["question"])), f"a row is no attempt of {record['id']}")


def expect_trace(row, canonical, folder):
    """A session as `datasets` reads it: its line whole in `trace`, and what an agent's training takes of it."""
    expect_facts(plain(row["trace"]), canonical, folder)
    record = canonical.record(row["prompt"])
    events = events_of(row["messages"])
    expect(is_among(events, canonical.trajectories(row["prompt"])), f"a session is no attempt of {record['id']}")
    expect(row["num_tool_calls"] == sum(event[0] == "call" for event in events), f"{record['id']} has lost calls")
    # Tools of the agent whose sessions have this shape are added to those of the session.
    own = [tool for tool in row["tools"] if tool["function"]["name"] in record["toolset"]]
    expect_tools(own, record, folder)


def events_of_row(row):
    """Of a row with messages of chat completions."""
    messages = plain(row.get("messages"))
    if not messages or any(m["role"] not in ("system", "user", "assistant", "tool") for m in messages):
        return None
    return events_of(messages) if any("tool_calls" in m for m in messages) else None


def plain(value):
    """Lists and objects of Python, whatever a reader makes of them: arrays, and JSON as text."""
    value = value.tolist() if hasattr(value, "tolist") else value
    if isinstance(value, str) and value[:1] in ("[", "{"):
        return json.loads(value)
    if isinstance(value, dict):
        return {key: plain(inner) if key in ("tools", "input") else inner for key, inner in value.items()}
    if isinstance(value, list):
        return [item if isinstance(item, str) and item[:1] not in ("[", "{") else plain(item) for item in value]
    return value


def question_of(row, canonical):
    if "question" in row:
        return row["question"]
    if "task_id" in row:
        return next(question for question, record in canonical.records.items() if record["id"] == row["task_id"])
    return next(message["content"] for message in plain(row["messages"]) if message["role"] == "user")


def filtered(paths, kind, canonical, folder):
    """A file for each answer type that some rows have and others have not."""
    types = {question: record["answer"]["type"] for question, record in canonical.records.items()}
    for type_ in sorted(set(types.values())):
        path = f"{folder}/{type_}.{'parquet' if kind == 'parquet' else 'jsonl'}"
        if kind == "parquet":
            table = pyarrow.concat_tables([pyarrow.parquet.read_table(source) for source in paths])
            kept = [types[question_of(row, canonical)] == type_ for row in table.to_pylist()]
            pyarrow.parquet.write_table(table.filter(pyarrow.array(kept)), path)
        else:
            lines = [line for source in paths for line in lines_of(source)]
            with open(path, "w", encoding="utf-8") as file:
                for line in lines:
                    if types[question_of(line, canonical)] == type_:
                        file.write(json.dumps(line, ensure_ascii=False) + "\n")
        yield type_, path


if __name__ == "__main__":
    forms = formats_of(folder_of_arguments())
    for reader in READERS:
        for name in forms:
            check(reader, reader, name, reading(reader), forms)
