/**
 * Records that do not parse: rows of a finished run of embedded tasks are spoilt in the database and in the bucket, each in
 * another way. The dataset is released with all the others, and says what it left out and why.
 */
import { env, SELF } from "cloudflare:test";
import { parquetReadObjects } from "hyparquet";
import { beforeAll, describe, expect, it } from "vitest";
import { database } from "../../../db/client.ts";
import { droppedOf } from "../../../db/dataset_checks.ts";
import { findDataset } from "../../../db/datasets.ts";
import { findRun } from "../../../db/runs.ts";
import { datasetKey } from "../../../functions/domain/dataset/files.ts";
import { datasetSpecificationSchema } from "../../../functions/domain/dataset/specification.ts";
import {
  copyOf,
  cut,
  expectConsistent,
  get,
  manifestOf,
  recordsIn,
  release,
  set,
  solvedRun,
  text,
  unshare,
} from "../../support/releases.ts";
import { row, rows, statusOf } from "../../support/runs.ts";

const db = database(env.DB);
const TASKS = 12;

let source = "";
beforeAll(async () => {
  source = await solvedRun(TASKS);
}, 60_000);

const copied = (name: string) => copyOf(source, name);

/** Ways in which a task's columns can be spoilt, and what its drop says. */
const WAYS: readonly (readonly [name: string, table: "tasks" | "rounds", sql: string, reason: RegExp])[] = [
  ["the answer is no JSON", "tasks", "answer = '{\"type\":'", /^answer: expected JSON$/],
  ["the answer is missing", "tasks", "answer = NULL", /^answer: expected JSON, there is nothing$/],
  ["the answer is of no known type", "tasks", 'answer = \'{"type":"poem"}\'', /^answer\.type: expected a known type$/],
  [
    "the answer's value is of another type",
    "tasks",
    'answer = \'{"type":"boolean","value":3}\'',
    /^answer\.value: expected boolean/,
  ],
  [
    "the certificate has a check without a figure",
    "tasks",
    "certificate = json_remove(certificate, '$.leak.figure')",
    /^certificate\.leak\.figure: expected number/,
  ],
  [
    "the shape has no sequence",
    "tasks",
    "shape = json_remove(shape, '$.sequence')",
    /^shape\.sequence: expected string/,
  ],
  ["the shape is no JSON", "tasks", "shape = 'shapeless'", /^shape: expected JSON$/],
  ["the solution is an object", "tasks", "solution = '{}'", /^solution: expected array/],
  [
    "a pointer points nowhere",
    "tasks",
    "answer_pointers = '[{\"value\":1}]'",
    /^answer_pointers\.0\.call: expected string/,
  ],
  ["there is no question", "tasks", "question = NULL", /^question: expected string/],
  [
    "the toolset has a tool that there is not",
    "tasks",
    "configuration = json_set(configuration, '$.toolset[0]', 'no_such_tool')",
    /^toolset: expected tools of the pool, there is no no_such_tool$/,
  ],
  [
    "the configuration has no seed",
    "tasks",
    "configuration = json_remove(configuration, '$.seed')",
    /^configuration\.seed: expected object/,
  ],
  [
    "provenance has an edge without an end",
    "rounds",
    'provenance = \'[{"from":{"call":"c1","pointer":""}}]\'',
    /^rounds\.0\.provenance\.0\.to: expected object/,
  ],
  ["evidence is cut off", "rounds", "evidence = substr(evidence, 1, 20)", /^rounds\.0\.evidence: expected JSON$/],
  [
    "evidence is not in object storage",
    "rounds",
    "evidence = NULL, evidence_key = 'evidence/lost'",
    /^rounds\.0\.evidence: expected calls in their row or in object storage, there is nothing$/,
  ],
  ["evidence is nowhere", "rounds", "evidence = NULL, evidence_key = NULL", /^rounds\.0\.evidence: expected calls/],
];

describe("a task whose columns do not parse", () => {
  it.each(WAYS)("%s: it is dropped with its reason, and all others are released", async (name, table, sql, reason) => {
    const run = await copied(`a${WAYS.findIndex(([way]) => way === name)}x`);
    await set(run, 4, table, sql);
    const dataset = await cut(run);
    await release(dataset);
    expect((await findDataset(db, dataset.id))?.status).toBe("released");
    expect((await findRun(db, run))?.status).toBe("finished");
    const records = await recordsIn(dataset);
    expect(records).toHaveLength(TASKS - 1);
    await expectConsistent(dataset);
    const { tasks, attempts, first } = await droppedOf(db, dataset.id, 10);
    expect([tasks, attempts, first.length]).toEqual([1, 0, 1]);
    expect(first[0]?.reason).toMatch(reason);
    const lost = await row(
      "SELECT id FROM tasks WHERE run_id = ? AND status = 'graded' ORDER BY ordinal LIMIT 1 OFFSET 4",
      run,
    );
    expect(first[0]?.task).toBe(lost.id);
    const { dropped } = await manifestOf(dataset);
    expect(dropped).toEqual({ records: 1, reasons: [{ reason: first[0]?.reason, records: 1 }] });
    expect(await text(dataset, "README.md")).toContain(`| \`${first[0]?.reason}\` | 1 |`);
  });

  it("at once with others in every way: those that parse are released", async () => {
    const run = await copied("b1");
    const some = WAYS.slice(0, TASKS - 1);
    for (const [n, [, table, sql]] of some.entries()) await set(run, n, table, sql);
    for (const hold_out of ["call_graphs", "tools", "topologies", "toolsets"] as const) {
      const selection = datasetSpecificationSchema.parse({ hold_out });
      const dataset = await cut(run, { name: `rest-${hold_out.replace("_", "-")}`, selection });
      await release(dataset);
      expect((await findDataset(db, dataset.id))?.status).toBe("released");
      expect(await recordsIn(dataset)).toHaveLength(1);
      expect((await manifestOf(dataset)).dropped.records).toBe(some.length);
      await expectConsistent(dataset);
    }
  });
});

describe("an attempt that does not parse", () => {
  const SPOILT: readonly (readonly [string, string, RegExp])[] = [
    [
      "a call without an id",
      "messages = json_set(messages, '$[2].tool_calls[0].id', NULL)",
      /^messages\.2\.tool_calls\.0\.id: expected string/,
    ],
    [
      "arguments that are an object",
      "messages = json_set(messages, '$[2].tool_calls[0].function.arguments', json('{}'))",
      /^messages\.2\.tool_calls\.0\.function\.arguments: expected string/,
    ],
    ["messages that are no JSON", "messages = substr(messages, 1, 40)", /^messages: expected JSON$/],
    ["an end that there is not", "ended = 'abducted'", /^ended: /],
    ["a verdict that is none", "format = 7", /^format: /],
  ];

  it.each(SPOILT)("%s: its task stays without it", async (name, sql, reason) => {
    const run = await copied(`c${SPOILT.findIndex(([way]) => way === name)}x`);
    await unshare(run);
    await set(run, 2, "attempts", sql);
    for (const hold_out of ["call_graphs", "tools"] as const) {
      const dataset = await cut(run, {
        name: `tried-${hold_out.replace("_", "-")}`,
        selection: datasetSpecificationSchema.parse({ hold_out }),
      });
      await release(dataset);
      const records = await recordsIn(dataset);
      expect(records).toHaveLength(TASKS);
      await expectConsistent(dataset);
      const left = records.flatMap(({ left_out }) => left_out);
      expect(left).toEqual([
        { attempt: expect.stringMatching(/\/0$/), ended: "unreadable", detail: expect.stringMatching(reason) },
      ]);
      const { with_verdict, left_out } = (await manifestOf(dataset)).attempts;
      expect({ with_verdict, left_out }).toEqual({ with_verdict: 2 * TASKS - 1, left_out: { unreadable: 1 } });
      expect(await droppedOf(db, dataset.id, 10)).toMatchObject({ tasks: 0, attempts: 1, first: [{ attempt: 0 }] });
    }
  });

  it("and was its task's last correct one sends it from SFT to RL, or drops it where RL does not take it", async () => {
    const run = await copied("c9");
    await unshare(run);
    const whole = await cut(run, {
      name: "whole",
      selection: datasetSpecificationSchema.parse({ shares: { sft: 1 } }),
    });
    const sft = await row(
      "SELECT ordinal, task_id FROM dataset_items WHERE dataset_id = ? AND split = 'sft' LIMIT 1",
      whole.id,
    );
    await env.DB.batch([
      env.DB.prepare("UPDATE attempts SET messages = '[{}]', correct = 1 WHERE task_id = ? AND attempt = 0").bind(
        sft.task_id,
      ),
      env.DB.prepare("UPDATE attempts SET correct = 0, reward = 0.1 WHERE task_id = ? AND attempt = 1").bind(
        sft.task_id,
      ),
      env.DB.prepare("UPDATE tasks SET passed = 1, attempted = 2 WHERE id = ?").bind(sft.task_id),
    ]);
    const strict = await cut(run, {
      name: "strict",
      selection: datasetSpecificationSchema.parse({ shares: { sft: 1 }, rl_pass_rate: { min: 0.5 } }),
    });
    await release(whole);
    await expectConsistent(whole);
    const moved = (await recordsIn(whole)).find(({ id }) => id.endsWith(String(sft.ordinal).padStart(6, "0")));
    expect(moved).toMatchObject({ split: "rl", passed: 0, attempted: 1, pass_rate: 0 });
    await release(strict);
    await expectConsistent(strict);
    const { first } = await droppedOf(db, strict.id, 10);
    expect(first.map(({ task, reason }) => [task, reason])).toEqual([
      [
        sft.task_id,
        expect.stringMatching(/^attempts: expected a correct trajectory of the asked form that parses, messages\.0/),
      ],
    ]);
  });
});

describe("a right answer that has not the asked form", () => {
  const all = { shares: { eval: 0, sft: 1 } };
  const cutAs = async (run: string, name: string, selection: object) => {
    const dataset = await cut(run, { name, selection: datasetSpecificationSchema.parse({ ...all, ...selection }) });
    await release(dataset);
    await expectConsistent(dataset);
    return dataset;
  };
  const unformed = (run: string, ordinal: number, which = "true") =>
    env.DB.prepare(
      `UPDATE attempts SET format = 0, reward = 1 WHERE correct = 1 AND ${which}
       AND task_id = (SELECT id FROM tasks WHERE run_id = ? AND ordinal = ?)`,
    )
      .bind(run, ordinal)
      .run();
  const ordinalOf = ({ id }: { id: string }) => Number(id.slice(-6));
  const rightThroughout = async (run: string) => {
    const tasks = await rows("SELECT ordinal FROM tasks WHERE run_id = ? AND status = 'graded' AND passed = 2", run);
    return tasks.slice(0, 2).map(({ ordinal }) => Number(ordinal)) as [number, number];
  };

  it("stands in no row of SFT: its task gives another, or goes to RL with its pass rate", async () => {
    const run = await copied("9f1");
    const [none, some] = await rightThroughout(run);
    await unformed(run, none);
    await unformed(run, some, "attempt = 0");
    for (const hold_out of ["call_graphs", "tools"] as const) {
      const dataset = await cutAs(run, `formed-${hold_out.replace("_", "-")}`, { hold_out });
      const records = await recordsIn(dataset);
      const found = records.find((record) => ordinalOf(record) === none);
      expect(found).toMatchObject({ split: "rl", passed: 2, attempted: 2, pass_rate: 1 });
      const shard = await env.BUCKET.get(datasetKey(dataset.id, "data/sft-00000-of-00001.parquet"));
      const sft = await parquetReadObjects({ file: (await shard?.arrayBuffer()) ?? new ArrayBuffer() });
      expect(sft.map(({ id }) => ordinalOf({ id }))).toContain(some);
      expect(sft.every(({ reward }) => reward === 1.1)).toBe(true);
    }
    const narrow = await cutAs(run, "narrow", { rl_pass_rate: { max: 0.9 } });
    expect((await recordsIn(narrow)).map(ordinalOf)).not.toContain(none);
    // It fits no split, which is no fault of the record.
    expect(await droppedOf(db, narrow.id, 10)).toMatchObject({ tasks: 0 });
  });

  it("goes to RL from a dataset that was cut with it in SFT and is written now", async () => {
    const run = await copied("9f2");
    const [ordinal] = await rightThroughout(run);
    const before = await cut(run, { name: "before", selection: datasetSpecificationSchema.parse(all) });
    const splits = `SELECT split FROM dataset_items WHERE dataset_id = ? AND ordinal = ${ordinal}`;
    expect(await row(splits, before.id)).toEqual({ split: "sft" });
    await unformed(run, ordinal);
    await release(before);
    await expectConsistent(before);
    expect(await row(splits, before.id)).toEqual({ split: "rl" });
  });
});

describe("attempts without a verdict", () => {
  it("stand in the record with how they ended, in no count, and in run, manifest and card", async () => {
    const run = await copied("d1");
    const ends = ["content_filter", "endpoint_fault", "endpoint_fault", "turn_limit"];
    for (const [n, ended] of ends.entries()) {
      await set(
        run,
        n,
        "attempts",
        `ended = '${ended}', detail = 'said ${n}', draws = 3, format = NULL, correct = NULL, reward = NULL`,
      );
      await set(
        run,
        n,
        "tasks",
        "left_out = 1, attempted = 1, passed = (SELECT correct FROM attempts WHERE task_id = tasks.id AND attempt = 1)",
      );
    }
    const dataset = await cut(run);
    await release(dataset);
    await expectConsistent(dataset);
    const records = await recordsIn(dataset);
    const left = records.slice(0, 4).map(({ left_out: [one], attempted }) => [one?.ended, one?.detail, attempted]);
    expect(left).toEqual([
      ["content_filter", "said 0", 1],
      ["endpoint_fault", "said 1", 1],
      ["endpoint_fault", "said 2", 1],
      ["ungraded", "said 3", 1],
    ]);
    expect(JSON.stringify(records.flatMap(({ left_out }) => left_out))).not.toContain("reward");
    const left_out = { content_filter: 1, endpoint_fault: 2, ungraded: 1 };
    const { with_verdict, left_out: counted } = (await manifestOf(dataset)).attempts;
    expect({ with_verdict, counted }).toEqual({ with_verdict: 2 * TASKS - 4, counted: left_out });
    expect(await text(dataset, "README.md")).toContain(
      "(`endpoint_fault`): the endpoint failed or refused the request | 2 |",
    );
    const shown = await get<{ attempts: unknown }>(`/v1/runs/${run}`);
    expect(shown.attempts).toEqual({ made: 2 * TASKS, with_verdict: 2 * TASKS - 4, left_out });
    const [task] = await rows("SELECT id FROM tasks WHERE run_id = ? AND left_out = 1 ORDER BY ordinal", run);
    const trace = await get<{ attempts: unknown[] }>(`/v1/tasks/${task?.id}`);
    expect(trace.attempts[0]).toMatchObject({ ended: "content_filter", detail: "said 0", draws: 3, reward: null });
  });
});

describe("where nothing is left", () => {
  it("the dataset and its run end empty, and no file remains", async () => {
    const run = await copied("e1");
    await env.DB.prepare("UPDATE tasks SET answer = 'x' WHERE run_id = ?").bind(run).run();
    const dataset = await cut(run);
    // As a release that was begun before records were checked first left it.
    await env.BUCKET.put(datasetKey(dataset.id, "data/eval-00000-of-00001.parquet"), "old");
    await release(dataset);
    const error = `none of its ${TASKS} records can be read; of the first, answer: expected JSON`;
    expect(await findDataset(db, dataset.id)).toMatchObject({ status: "empty", error });
    expect(await findRun(db, run)).toMatchObject({ status: "empty", error });
    expect((await env.BUCKET.list({ prefix: datasetKey(dataset.id, "") })).objects).toEqual([]);
    const shown = await get<{ files: unknown[]; dropped: { tasks: number; first: unknown[] } }>(
      `/v1/datasets/${dataset.id}`,
    );
    expect([shown.files, shown.dropped.tasks, shown.dropped.first.length]).toEqual([[], TASKS, TASKS]);
    const download = await SELF.fetch(`https://dive/v1/datasets/${dataset.id}/files/tasks.jsonl`);
    expect([download.status, await download.text()]).toEqual([409, expect.stringContaining("empty")]);
    expect((await cut(run)).status).toBe("empty");
  });

  it("a run that its budget stopped keeps that as its status", async () => {
    const run = await copied("e2");
    await env.DB.prepare("UPDATE runs SET stopped = 'budget_exhausted' WHERE id = ?").bind(run).run();
    await env.DB.prepare("UPDATE tasks SET answer = 'x' WHERE run_id = ?").bind(run).run();
    await release(await cut(run));
    expect(await statusOf(run)).toBe("budget_exhausted");
  });

  it("to cut from, a dataset is refused and none is stored", async () => {
    const run = await copied("e3");
    await env.DB.prepare("UPDATE tasks SET status = 'dropped', reason = 'leak' WHERE run_id = ?").bind(run).run();
    const reply = await SELF.fetch("https://dive/v1/datasets", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ run }),
    });
    expect([reply.status, await reply.text()]).toEqual([409, expect.stringContaining("kept nothing")]);
    expect(await rows("SELECT * FROM datasets WHERE run_id = ?", run)).toEqual([]);
  });
});
