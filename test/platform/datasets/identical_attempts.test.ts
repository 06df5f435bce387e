/** Attempts of a task that went word by word alike: one holds the messages, and whoever reads the others sees them too. */
import { createExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, it } from "vitest";
import { type AttemptRow, insertAttempts, type NewAttempt, selectAttempts } from "../../../db/attempts.ts";
import type { TaskRecord } from "../../../functions/datasets/record.ts";
import { Pump } from "../../support/pump.ts";
import { recordsOf, row, rows, specification } from "../../support/runs.ts";
import { app, startRun } from "../../support/worker.ts";

const attempt = (task_id: string, n: number, messages: string, ended = "answered"): NewAttempt => ({
  task_id,
  attempt: n,
  teacher: "a-model",
  messages,
  prompt: "solve-2",
  ended,
  detail: null,
  draws: 1,
});
const store = async (...made: NewAttempt[]) => {
  // Nothing is stored for a task that is not there, nor for one of a run that is not.
  await env.DB.batch([
    env.DB.prepare(
      "INSERT INTO runs (id, base, repetition, status, specification, pool, created_at) VALUES ('alike', 'alike', 1, 'running', '{}', '', 0) ON CONFLICT DO NOTHING",
    ),
    ...made.map(({ task_id }, i) =>
      env.DB.prepare(
        "INSERT INTO tasks (id, run_id, ordinal, wave, domain, configuration, status, round, moved_at) VALUES (?1, 'alike', (SELECT count(*) FROM tasks WHERE run_id = 'alike') + ?2, 0, 'general', '{}', 'certified', 1, 0) ON CONFLICT DO NOTHING",
      ).bind(task_id, i),
    ),
  ]);
  return insertAttempts(env.DB, made).run();
};
const heldBy = async (task: string) => {
  const stored = await rows("SELECT attempt, messages, same_as FROM attempts WHERE task_id = ? ORDER BY attempt", task);
  return stored.map(({ attempt, messages, same_as }) => [attempt, messages, same_as]);
};
const readOf = async (task: string) =>
  (await selectAttempts(env.DB, [task]).all<AttemptRow>()).results.map(({ messages }) => messages);

it("the first of those that are stored together holds the messages of all, for their task alone", async () => {
  await store(attempt("t1", 0, "[1]"), attempt("t1", 1, "[2]"), attempt("t1", 2, "[1]"), attempt("t2", 3, "[1]"));
  expect(await heldBy("t1")).toEqual([
    [0, "[1]", null],
    [1, "[2]", null],
    [2, "[]", 0],
  ]);
  expect(await heldBy("t2")).toEqual([[3, "[1]", null]]);
  expect(await readOf("t1")).toEqual(["[1]", "[2]", "[1]"]);
});

it("what is stored already holds those of later ones, whatever their numbers, and never through another", async () => {
  await store(attempt("t3", 2, "[1]"));
  await store(attempt("t3", 0, "[1]"), attempt("t3", 1, "[1]"));
  expect(await heldBy("t3")).toEqual([
    [0, "[]", 2],
    [1, "[]", 2],
    [2, "[1]", null],
  ]);
  expect(await readOf("t3")).toEqual(["[1]", "[1]", "[1]"]);
});

it("an attempt that is there is kept, and nothing is left to one that was not stored", async () => {
  await store(attempt("t4", 0, "[1]"));
  await store(attempt("t4", 0, "[2]"), attempt("t4", 1, "[2]"), attempt("t4", 2, "[2]"));
  expect(await heldBy("t4")).toEqual([
    [0, "[1]", null],
    [1, "[2]", null],
    [2, "[]", 1],
  ]);
});

it("one that may be taken away to be made again neither holds messages nor leaves its own", async () => {
  await store(
    attempt("t5", 0, "[1]", "endpoint_fault"),
    attempt("t5", 1, "[1]"),
    attempt("t5", 2, "[1]", "unreadable"),
  );
  await store(attempt("t5", 3, "[1]", "turn_limit"));
  expect((await heldBy("t5")).map(([, , same_as]) => same_as)).toEqual([null, null, null, 1]);
});

it("in a run each is graded, and trace and records show all of them whole", async () => {
  const pump = new Pump(env);
  const { run } = await startRun(pump.env, specification({ name: "alike", count: 8, wave: 8, attempts: 4, seed: 91 }));
  await pump.drain();
  const of = "FROM attempts JOIN tasks ON tasks.id = task_id WHERE run_id = ? AND status = 'graded'";
  const sums = await row(`SELECT count(*) AS n, count(same_as) AS alike, count(correct) AS graded ${of}`, run.id);
  expect(sums).toMatchObject({ n: 32, graded: 32 });
  // The embedded solver sees one reading in most questions.
  expect(Number(sums.alike)).toBeGreaterThanOrEqual(16);
  // In the records those stand once, with their number.
  const records = (await recordsOf(run.id))
    .split("\n")
    .filter(Boolean)
    .map((line): TaskRecord => JSON.parse(line));
  expect(records).toHaveLength(8);
  for (const { attempts, passed, attempted } of records) {
    const numberOf = (some: typeof attempts) => some.reduce((sum, { count }) => sum + count, 0);
    expect([numberOf(attempts), attempted]).toEqual([4, 4]);
    expect(passed).toBe(numberOf(attempts.filter(({ correct }) => correct === 1)));
    for (const { messages } of attempts) expect(messages.length).toBeGreaterThanOrEqual(3);
  }
  const { task_id } = await row(`SELECT task_id ${of} AND same_as IS NOT NULL LIMIT 1`, run.id);
  const shown = await app.fetch(new Request(`http://dive.test/v1/tasks/${task_id}`), env, createExecutionContext());
  const { attempts } = await shown.json<{ attempts: { messages: unknown[] }[] }>();
  for (const { messages } of attempts) expect(messages.length).toBeGreaterThanOrEqual(3);
});
