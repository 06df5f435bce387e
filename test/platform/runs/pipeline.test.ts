/** The stages from a run to its dataset, on the real D1, R2 and Durable Object, under deliveries good and bad. */
import { env } from "cloudflare:test";
import { expect, test } from "vitest";
import { database } from "../../../db/client.ts";
import { structureOf } from "../../../db/tasks_read.ts";
import { PROGRAM_NAMES } from "../../../functions/domain/certificate/certificate.ts";
import { shapeOf } from "../../../functions/domain/diversity/shape.ts";
import { TARGETS } from "../../../functions/domain/diversity/targets.ts";
import { quotasSchema } from "../../../functions/domain/quotas.ts";
import type { RunSpecification } from "../../../functions/domain/run.ts";
import { findTool, specificationOf } from "../../support/embedded.ts";
import { type Delivery, Pump } from "../../support/pump.ts";
import { type Row, row } from "../../support/runs.ts";
import { someOf } from "../../support/thorough.ts";
import { startRun } from "../../support/worker.ts";

const specification = (changes: Partial<RunSpecification> = {}) =>
  specificationOf({ name: "pipeline", count: 24, wave: 10, seed: 11, attempts: 2, ...changes });

interface Finished {
  readonly run: string;
  readonly status: string;
  readonly lines: string[];
  readonly text: string;
  readonly delivered: number;
}

async function finish(spec: RunSpecification, delivery: Delivery = {}): Promise<Finished> {
  const pump = new Pump(env, delivery);
  const { run } = await startRun(pump.env, spec);
  await pump.drain();
  const row = await env.DB.prepare("SELECT status FROM runs WHERE id = ?").bind(run.id).first<{ status: string }>();
  const dataset = await env.DB.prepare("SELECT id FROM datasets WHERE run_id = ?").bind(run.id).first<{ id: string }>();
  const object = await env.BUCKET.get(`datasets/${dataset?.id}/tasks.jsonl`);
  const text = (await object?.text()) ?? "";
  return {
    run: run.id,
    status: row?.status ?? "",
    text,
    lines: text.split("\n").filter(Boolean),
    delivered: pump.delivered,
  };
}

const count = async (sql: string, ...values: unknown[]) =>
  (
    await env.DB.prepare(sql)
      .bind(...values)
      .first<{ n: number }>()
  )?.n ?? -1;

test("a run keeps exactly the tasks asked for, and each passes every check", async () => {
  const { run, status, lines } = await finish(specification());
  expect(status).toBe("finished");
  expect(lines).toHaveLength(24);
  expect(await count("SELECT count(*) AS n FROM tasks WHERE run_id = ? AND status = 'graded'", run)).toBe(24);
  for (const line of lines) {
    const record = JSON.parse(line);
    expect(Object.keys(record.certificate)).toEqual(PROGRAM_NAMES);
    for (const check of Object.values(record.certificate)) expect((check as { passed: boolean }).passed).toBe(true);
    // Attempts that went alike stand there once, with how many they were.
    expect(record.attempts.reduce((sum: number, attempt: { count: number }) => sum + attempt.count, 0)).toBe(2);
    expect(record.toolset.length).toBeGreaterThanOrEqual(15);
    expect(record.toolset.length).toBeLessThanOrEqual(50);
  }
});

test.each([
  { waves_ahead: 0, wave: 6, deliveries: someOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 4) },
  { waves_ahead: 1, wave: 4, deliveries: someOf([1, 2, 3, 4, 5], 2) },
  { waves_ahead: 3, wave: 2, deliveries: someOf([2, 1, 3], 1) },
])("the same specification gives the same bytes, whatever the queues do: $waves_ahead waves ahead", async (given) => {
  const { deliveries, ...waves } = given;
  const wanted = specification({ seed: 12, count: 14, ...waves });
  const plain = await finish(wanted);
  expect(plain.lines).toHaveLength(14);
  for (const i of deliveries) {
    const delivery = { shuffle: i, twice: i % 2 === 0, failSends: (i % 3) * 0.1, batch: 3 + (i % 7) };
    const again = await finish(wanted, delivery);
    expect(again.run).not.toBe(plain.run);
    expect(again.delivered).toBeGreaterThanOrEqual(plain.delivered);
    expect(again.text === plain.text, JSON.stringify(delivery)).toBe(true);
  }
});

test("another seed gives other tasks", async () => {
  const one = await finish(specification({ seed: 12, count: 8, wave: 8 }));
  const two = await finish(specification({ seed: 13, count: 8, wave: 8 }));
  const questions = (lines: string[]) => lines.map((line) => JSON.parse(line).question as string);
  expect(questions(one.lines).filter((question) => questions(two.lines).includes(question))).toEqual([]);
});

test("a double delivery stores nothing twice", async () => {
  const { run } = await finish(specification({ seed: 14, count: 12 }), { twice: true });
  const tasks = await count("SELECT count(*) AS n FROM tasks WHERE run_id = ?", run);
  expect(await count("SELECT count(DISTINCT ordinal) AS n FROM tasks WHERE run_id = ?", run)).toBe(tasks);
  const graded = await count("SELECT count(*) AS n FROM tasks WHERE run_id = ? AND status = 'graded'", run);
  expect(graded).toBe(12);
  expect(await count("SELECT count(*) AS n FROM attempts JOIN tasks ON tasks.id = task_id WHERE run_id = ?", run)).toBe(
    graded * 2,
  );
  expect(await count("SELECT count(*) AS n FROM datasets WHERE run_id = ?", run)).toBe(1);
});

test("operations a task stay within their bounds", async () => {
  const { run } = await finish(specification({ seed: 16, count: 64, wave: 64, attempts: 4 }));
  const { results } = await env.DB.prepare("SELECT * FROM operations WHERE run_id = ?").bind(run).all();
  const total = (name: string) => results.reduce((sum, row) => sum + Number(row[name]), 0) / 64;
  // Three rounds of collect and derive, certify, four attempts, grade: twelve messages, and a few for plan and release.
  expect(total("sends")).toBeLessThanOrEqual(13);
  expect(total("messages")).toBeLessThanOrEqual(13);
  expect(total("d1_statements")).toBeLessThanOrEqual(6);
  expect(total("d1_rows_written")).toBeLessThanOrEqual(64);
  expect(total("r2_operations")).toBeLessThanOrEqual(0.5);
  expect(total("coordinator_calls")).toBeLessThanOrEqual(0.2);
  for (const name of ["sends", "messages", "d1_statements", "d1_rows_written", "coordinator_calls"])
    expect(total(name), name).toBeGreaterThan(0);
});

test("a task that fails every retry is marked with why, and the run goes on without it", async () => {
  const pump = new Pump(env);
  const { run } = await startRun(pump.env, specification({ seed: 16, count: 10 }));
  let broken = "";
  await pump.drain(async (batches) => {
    if (batches !== 1) return;
    // A row that no code can read: every delivery of this task throws.
    const first = await env.DB.prepare("SELECT id FROM tasks WHERE run_id = ? ORDER BY ordinal LIMIT 1")
      .bind(run.id)
      .first<{ id: string }>();
    broken = first?.id ?? "";
    await env.DB.prepare(
      "UPDATE tasks SET configuration = json_set(configuration, '$.toolset', json('[]')) WHERE id = ?",
    )
      .bind(broken)
      .run();
  });
  const task = await env.DB.prepare("SELECT status, reason, detail FROM tasks WHERE id = ?").bind(broken).first();
  expect(task).toMatchObject({ status: "dropped", reason: "stage_failed" });
  expect(String(task?.detail)).toMatch(/toolset/);
  expect(await count("SELECT count(*) AS n FROM failures WHERE task_id = ?", broken)).toBe(1);
  const row = await env.DB.prepare("SELECT status FROM runs WHERE id = ?").bind(run.id).first();
  expect(row).toEqual({ status: "finished" });
  expect(await count("SELECT count(*) AS n FROM tasks WHERE run_id = ? AND status = 'graded'", run.id)).toBe(10);
});

test("the structure of a run is that of its tasks, one by one", async () => {
  const { run, lines } = await finish(specification({ seed: 17, count: 30, wave: 15, attempts: 0 }));
  const { structure, tools } = await structureOf(database(env.DB), { run });
  const shapes = lines.map((line) => {
    const { solution, evidence, provenance, toolset } = JSON.parse(line);
    const calls = evidence.filter((call: { id: string }) => solution.includes(call.id));
    const kindOf = (name: string) => findTool(name)?.kind ?? expect.fail(name);
    const domainOf = (name: string) => findTool(name)?.domain ?? expect.fail(name);
    return { ...shapeOf(calls, provenance, kindOf, domainOf), toolset: toolset.toSorted().join(" ") };
  });
  const different = (of: (shape: (typeof shapes)[number]) => string) => new Set(shapes.map(of)).size;
  const spread = (of: (shape: (typeof shapes)[number]) => number) => {
    const values = shapes.map(of).toSorted((a, b) => a - b);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return { mean, median: ((values[14] ?? 0) + (values[15] ?? 0)) / 2, max: values.at(-1) };
  };
  const called = [...new Set(shapes.flatMap(({ sequence }) => sequence.split(" > ")))].toSorted();
  expect(tools).toEqual(called);
  expect(structure).toEqual({
    tasks: 30,
    tools_covered: called.length,
    unique_toolsets: different(({ toolset }) => toolset),
    unique_sequences: different(({ sequence }) => sequence),
    unique_graphs: different(({ graph }) => graph),
    topology_classes: different(({ topology }) => topology),
    calls: spread(({ calls }) => calls),
    depth: spread(({ depth }) => depth),
    width: spread(({ width }) => width),
    fan_in: spread(({ fan_in }) => fan_in),
    tool_types: spread(({ tool_types }) => tool_types),
    domains: spread(({ domains }) => domains ?? 0),
  });
});

test("operations do not grow with the tasks that a run has made", async () => {
  const WAVE = 12;
  const targets = Object.fromEntries(TARGETS.map(({ id }) => [id, id === "chain_2" ? 1 : 0]));
  const quotas = quotasSchema.parse({ targets, novelty: 0 });
  const pump = new Pump(env);
  const { run } = await startRun(
    pump.env,
    specification({ seed: 18, count: 15 * WAVE, wave: WAVE, attempts: 0, quotas }),
  );
  const figures = `sum(messages) AS messages, sum(sends) AS sends, sum(invocations) AS invocations, sum(d1_statements) AS d1_statements,
    sum(d1_rows_written) AS d1_rows_written, sum(d1_rows_read) AS d1_rows_read`;
  const waves: Row[] = [];
  await pump.drain(async () => {
    // Every task of a wave has ended when the plan of the next one waits.
    if (pump.waiting().plan !== undefined && waves.length <= 15)
      waves.push(await row(`SELECT ${figures} FROM operations WHERE run_id = ?`, run.id));
  });
  const of = (name: string, from: number, to: number) => Number(waves[to]?.[name]) - Number(waves[from]?.[name]);
  // Four waves early on and four late: what differs is how many tasks came to nothing, and how messages fell into batches.
  for (const [name, per] of [
    ["sends", "messages"],
    ["d1_statements", "invocations"],
    ["d1_rows_written", "messages"],
    ["d1_rows_read", "messages"],
  ] as const) {
    const [early, late] = [of(name, 2, 6) / of(per, 2, 6), of(name, 10, 14) / of(per, 10, 14)];
    expect(early, name).toBeGreaterThan(0);
    expect(late / early, name).toBeLessThan(1.05);
  }
});
