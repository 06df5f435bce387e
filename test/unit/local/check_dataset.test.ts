/** A dataset on disk that is spoilt in one place after another: the check finds each. */
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TaskRecord } from "../../../functions/datasets/record.ts";
import { recordJsonSchema } from "../../../functions/datasets/record_schema.ts";
import { checkFolder } from "../../../functions/local/check_dataset.ts";
import { Client } from "../../../functions/local/client.ts";
import { toolLine } from "../../../functions/tools/tool_line.ts";
import { callEmbedded } from "../../support/call.ts";
import { findTool, TOOLS } from "../../support/embedded.ts";
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

describe("calls of tools of sources", () => {
  // As if its tools were those of a source: none of them is an embedded one by its digest.
  const foreign = () =>
    records.map((record) => ({
      ...record,
      sources: ["atlas"],
      tool_digests: Object.fromEntries(Object.keys(record.tool_digests).map((name) => [name, "another"])),
    }));
  const again = "calls of solutions give the same at their sources";
  const served = async (spoil: (output: unknown) => unknown) => {
    const steady = TOOLS.filter(({ state }) => state === undefined).map(({ name }) => ({
      name,
      state: name === TOOLS[0]?.name ? "drifting" : "ready",
      effect: "read",
    }));
    const server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const reply = (value: object) =>
        response.setHeader("content-type", "application/json").end(JSON.stringify(value));
      const [, tool] = /^\/v1\/tools\/(\w+)\/call\?pool=atlas$/.exec(request.url ?? "") ?? [];
      if (tool === undefined)
        return reply({ items: request.url?.includes("/tools") ? steady : [{ name: "atlas" }], cursor: null });
      const { ok, output } = await callEmbedded(tool, JSON.parse(Buffer.concat(chunks).toString()).input);
      return reply({ ok, output: ok ? spoil(output) : output });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const client = new Client(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, "");
    const { rows, wrong } = await checkFolder(written("foreign", foreign()), { client });
    await new Promise((resolve) => server.close(resolve));
    return { row: rows.find(({ check }) => check === again), notes: wrong.join("\n") };
  };

  test("are made again at a platform that has them, and otherwise said not to be", async () => {
    const calls = records.reduce((sum, { solution }) => sum + solution.length, 0);
    expect((await checkFolder(written("foreign", foreign()))).wrong.join()).toContain(`Not made again: ${calls} calls`);
    const { row, notes } = await served((output) => output);
    expect(row).toMatchObject({ wrong: 0 });
    expect(row?.looked).toBeGreaterThan(calls / 2);
    if ((row?.looked ?? 0) < calls) expect(notes).toContain(`Not made again: ${calls - (row?.looked ?? 0)} calls`);
  });

  test("that give something else are found", async () => {
    const { row } = await served(() => ({ other: 1 }));
    expect(row?.wrong).toBe(row?.looked);
  });
});

const digestOf = (name: string) => toolLine(findTool(name) ?? expect.fail(`no ${name}`)).digest;

/** What nobody ordered, as it would have gone. */
const UNASKED = [
  {
    role: "assistant" as const,
    content: null,
    tool_calls: [
      {
        id: "unasked",
        type: "function" as const,
        function: { name: "meal_add_food", arguments: '{"food":"Honey","grams":33}' },
      },
    ],
  },
  { role: "tool" as const, tool_call_id: "unasked", content: '{"food":"Honey","grams":33,"foods":1}' },
];

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
      "what an attempt changed",
      (record) => ({
        ...record,
        tool_digests: { ...record.tool_digests, meal_add_food: digestOf("meal_add_food") },
        attempts: record.attempts.map((one) => ({ ...one, messages: [...UNASKED, ...one.messages] })),
      }),
      "attempts have the reward that the grader gives",
    ],
    [
      "what is said of its changes",
      (record) => ({
        ...record,
        attempts: record.attempts.map((one) => ({ ...one, correct: 0, recovered: 0, wrong_changes: true })),
      }),
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
      "what an attempt was told",
      (record) => ({
        ...record,
        attempts: record.attempts.map((one) => ({
          ...one,
          messages: one.messages.map((message) =>
            message.role === "tool" ? { ...message, content: "7.25" } : message,
          ),
        })),
      }),
      "attempts were told what the evidence records",
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
