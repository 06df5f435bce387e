/** A dataset on disk that is spoilt in one place after another: the check finds each. */
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TaskRecord } from "../../../functions/datasets/record.ts";
import { recordJsonSchema } from "../../../functions/datasets/record_schema.ts";
import { checkFolder } from "../../../functions/local/check_dataset.ts";
import { toolLine } from "../../../functions/tools/tool_line.ts";
import { TOOLS } from "../../support/embedded.ts";
import { realRecords } from "../../support/records.ts";

const folder = mkdtempSync(join(tmpdir(), "dive-check-"));
let records: TaskRecord[];

/** The files of a dataset, with a manifest that says what they are. */
function written(name: string, tasks: readonly object[], more: Record<string, string> = {}): string {
  const to = join(folder, name);
  const files: Record<string, string> = {
    "tasks.jsonl": tasks.map((task) => `${JSON.stringify(task)}\n`).join(""),
    "tools.jsonl": TOOLS.map((tool) => `${JSON.stringify(toolLine(tool))}\n`).join(""),
    "schemas/task-record-1.json": JSON.stringify(recordJsonSchema()),
    ...more,
  };
  const facts = Object.entries(files).map(([path, text]) => {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), text);
    const rows = path.endsWith(".jsonl") ? text.split("\n").length - 1 : 0;
    return { path, bytes: Buffer.byteLength(text), sha256: createHash("sha256").update(text).digest("hex"), rows };
  });
  const of = (split: string) => tasks.filter((task) => (task as TaskRecord).split === split).length;
  const counts = { tasks: tasks.length, sft: of("sft"), rl: of("rl"), eval: of("eval") };
  writeFileSync(join(to, "manifest.json"), JSON.stringify({ counts, files: facts }));
  return to;
}

beforeAll(async () => {
  records = await realRecords(12);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const wrongIn = async (at: string) =>
  (await checkFolder(at)).rows.filter(({ wrong }) => wrong > 0).map(({ check }) => check);

test("a dataset as it was made holds in every check, all of its calls made again", async () => {
  const { rows, wrong } = await checkFolder(written("sound", records));
  expect(rows.filter(({ wrong: n }) => n > 0)).toEqual([]);
  const calls = records.reduce((sum, { solution }) => sum + solution.length, 0);
  expect(rows.find(({ check }) => check.startsWith("calls of solutions"))?.looked).toBe(calls);
  expect(wrong.join()).not.toContain("Not made again");
});

describe("what is spoilt is found", () => {
  const spoilt = (name: string, change: (record: TaskRecord) => object) =>
    written(
      name,
      records.map((record, i) => (i === 3 ? change(structuredClone(record)) : record)),
    );

  test.each<[string, (record: TaskRecord) => object, string]>([
    ["a field that is gone", ({ prompts: _, ...record }) => record, "records are as their JSON Schema says"],
    [
      "another question",
      (record) => ({ ...record, question: `${record.question} Why?` }),
      "records say of themselves what is so",
    ],
    [
      "a verdict",
      (record) => ({ ...record, attempts: record.attempts.map((one) => ({ ...one, format: 1 - one.format })) }),
      "attempts have the reward that the grader gives",
    ],
    [
      "an output",
      (record) => ({ ...record, evidence: record.evidence.map((call) => ({ ...call, output: { other: 1 } })) }),
      "calls of solutions give the same again",
    ],
    [
      "a pointer",
      (record) => ({ ...record, answer_pointers: [{ value: "x", call: "c1", pointer: "/nowhere" }] }),
      "answers stand in the evidence, solutions are what they depend on",
    ],
    [
      "a place that another has",
      (record) => ({ ...record, position: records[2]?.position ?? 0 }),
      "each task stands once",
    ],
  ])("%s", async (name, change, check) => {
    const found = await wrongIn(spoilt(name.replaceAll(" ", "-"), change));
    expect(found).toContain(check);
  });

  test("files that are not those of the manifest", async () => {
    const sound = written("whole", records);
    const at = join(folder, "cut");
    cpSync(sound, at, { recursive: true });
    writeFileSync(
      join(at, "tasks.jsonl"),
      readFileSync(join(at, "tasks.jsonl"), "utf8").split("\n").slice(1).join("\n"),
    );
    expect(await wrongIn(at)).toEqual(
      expect.arrayContaining(["files are those of the manifest", "splits have the sizes that the manifest says"]),
    );
    rmSync(join(at, "tools.jsonl"));
    await expect(checkFolder(at)).rejects.toThrow("tools.jsonl");
  });

  test("a tool that is another than its digest says", async () => {
    const line = { ...toolLine(TOOLS[0] as (typeof TOOLS)[number]), effect: "write" };
    const lines = [line, ...TOOLS.slice(1).map(toolLine)].map((one) => `${JSON.stringify(one)}\n`).join("");
    expect(await wrongIn(written("tools", records, { "tools.jsonl": lines }))).toContain(
      "tools have the digest that names them",
    );
  });
});
