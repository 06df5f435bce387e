/** The checks of trainers, apart from the trainers: which files a check is given, and what its findings come to. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { FORMATS } from "../../../functions/datasets/formats/index.ts";
import type { TaskRecord } from "../../../functions/datasets/record.ts";
import type { ChatMessage } from "../../../functions/domain/messages.ts";
import { CHECKS } from "../../../functions/local/trainers/checks.ts";
import { madeFiles } from "../../../functions/local/trainers/folders.ts";
import { hardened } from "../../../functions/local/trainers/hard.ts";
import {
  complaints,
  type Finding,
  findingSchema,
  type Outcome,
  summaryOf,
  tableRows,
} from "../../../functions/local/trainers/results.ts";

const FOUND: Finding = {
  trainer: "trl",
  version: "1.16.0",
  format: "trl-sft",
  rows: 22,
  ok: true,
  detail: "two steps",
};
const FAILED: Finding = { ...FOUND, format: "trl-grpo", rows: null, ok: false, detail: "KeyError: 'prompt'" };
const parallel = (found: Finding[]): Outcome => ({ check: "trl", installed: true, form: "parallel", found });
const MISSING: Outcome = { check: "verl", installed: false, error: "\nno wheel of ray\nfor this machine" };

describe("the table", () => {
  it("has a row for each finding, and one for what is not installed", () => {
    expect(tableRows([parallel([FOUND, FAILED]), MISSING])).toEqual([
      ["trl 1.16.0", "trl-sft", "parallel", "22", "ok", "two steps"],
      ["trl 1.16.0", "trl-grpo", "parallel", "", "FAILED", "KeyError: 'prompt'"],
      ["verl", "", "", "", "not installed", "no wheel of ray for this machine"],
    ]);
  });

  it("is summed up", () => {
    expect(summaryOf([parallel([FOUND, FAILED]), MISSING])).toBe("1 of 2 checks passed; not installed: verl");
    expect(summaryOf([parallel([FOUND])])).toBe("1 of 1 checks passed");
  });
});

describe("complaints", () => {
  it("are of what failed and could be installed", () => {
    expect(complaints([parallel([FOUND]), MISSING])).toEqual([]);
    expect(complaints([parallel([FOUND, FAILED])])).toEqual(["trl, trl-grpo (parallel): KeyError: 'prompt'"]);
  });

  it("are of a check that found nothing", () => {
    expect(complaints([parallel([])])).toEqual(["trl (parallel) found nothing"]);
  });
});

describe("hard trajectories", () => {
  const question: ChatMessage = { role: "user", content: "Where?" };
  const calls = [{ id: "a", type: "function" as const, function: { name: "find", arguments: "{}" } }];
  const messages: ChatMessage[] = [
    question,
    { role: "assistant", content: "I look.", tool_calls: calls },
    { role: "tool", tool_call_id: "a", content: "here" },
    { role: "assistant", content: "Answer: here" },
  ];
  const record = { split: "sft", attempts: [{ messages }] } as unknown as TaskRecord;

  it("begin with a call whose arguments are no JSON, and say nothing beside the others", () => {
    const [first, broken, failed, call, reply, last] = hardened(record).attempts[0]?.messages ?? [];
    expect([first, last]).toEqual([question, messages[3]]);
    expect(broken).toMatchObject({ tool_calls: [{ function: { name: "find", arguments: '{"x": ' } }] });
    expect(failed).toMatchObject({ role: "tool", tool_call_id: "broken" });
    expect(call).toEqual({ role: "assistant", content: null, tool_calls: calls });
    expect(reply).toMatchObject({ role: "tool", content: expect.stringMatching(/^here.*東京/) });
  });

  it("are those of supervised fine-tuning alone", () => {
    const other = { ...record, split: "rl" } as TaskRecord;
    expect(hardened(other)).toBe(other);
  });
});

test("a finding has all its fields and no other", () => {
  expect(findingSchema.safeParse(FOUND).success).toBe(true);
  expect(findingSchema.safeParse({ ...FOUND, rows: "22" }).success).toBe(false);
  expect(findingSchema.safeParse({ ...FOUND, more: 1 }).success).toBe(false);
});

describe("files", () => {
  const written = [
    "data/sft-00000-of-00002.parquet",
    "data/sft-00001-of-00002.parquet",
    "jsonl/dataset_info.json",
    "jsonl/sft.sharegpt.jsonl",
  ].map((path) => ({ path }));

  it("are told apart by their entry in the registry, shards together", () => {
    const files = FORMATS.filter(({ name }) => name === "trl-sft" || name === "sharegpt").flatMap(({ files }) => files);
    expect(madeFiles(files, written)).toEqual([
      { paths: written.slice(0, 2).map(({ path }) => path), split: "sft", kind: "parquet" },
      { paths: ["jsonl/sft.sharegpt.jsonl"], split: "sft", kind: "lines" },
      { paths: ["jsonl/dataset_info.json"], split: "sft", kind: "companion" },
    ]);
  });

  it("of an empty split are left out", () => {
    expect(
      madeFiles(
        FORMATS.flatMap(({ files }) => files),
        [],
      ),
    ).toEqual([]);
  });
});

test("the help names every check", () => {
  const script = readFileSync("functions/local/scripts/test_trainers.ts", "utf8");
  expect(script).toContain(`checks: ${CHECKS.map(({ name }) => name).join(", ")}"`);
});

test("every check is a script that there is", () => {
  for (const { script } of CHECKS) expect(existsSync(`test/trainers/${script}`)).toBe(true);
});

test("every check has packages with exact versions", () => {
  for (const { environment } of CHECKS)
    for (const name of environment.packages) expect(name).toMatch(/^[\w-]+==\d+(\.\d+)+$/);
});
