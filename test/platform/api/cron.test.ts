/** The cron on a real database: what it starts and what it sends again. Queues are replaced, so that sending is all that happens. */
import { createScheduledController, env } from "cloudflare:test";
import { beforeEach, describe, expect, it } from "vitest";
import { database } from "../../../db/client.ts";
import { findSchedule, insertSchedule, type Schedule } from "../../../db/schedules.ts";
import { coordinatorOf } from "../../../functions/coordinator/client.ts";
import { resendStalled } from "../../../functions/cron/stalled.ts";
import { nextDue } from "../../../functions/runs/next_due.ts";
import { sampleFacts, storeTask } from "../../support/dataset.ts";
import { specificationOf } from "../../support/embedded.ts";
import { scheduled, startDue, startRun } from "../../support/worker.ts";

const db = database(env.DB);
const MINUTE = 60_000;
const STALL = 2 * MINUTE;
const NOON = Date.UTC(2026, 5, 1, 12);

const sent: Record<string, unknown[]> = {};
function queue(name: string): Queue {
  const list: unknown[] = [];
  sent[name] = list;
  return {
    send: async (body: unknown) => void list.push(body),
    sendBatch: async (messages: { body: unknown }[]) => {
      expect(messages.length).toBeLessThanOrEqual(100);
      list.push(...messages.map(({ body }) => body));
    },
  } as unknown as Queue;
}
const STAGES = ["COLLECT", "DERIVE", "CERTIFY", "SOLVE", "GRADE"];
const QUEUES = ["PLAN", "RELEASE", ...STAGES, ...STAGES.map((name) => `MODEL_${name}`)];
const bindings = { ...env, STALL_MS: String(STALL) } as unknown as Env;

beforeEach(async () => {
  Object.assign(bindings, Object.fromEntries(QUEUES.map((name) => [`${name}_QUEUE`, queue(name)])));
  const tables = ["runs", "tasks", "attempts", "rounds", "schedules", "datasets", "dataset_items", "dataset_files"];
  await env.DB.batch(tables.map((table) => env.DB.prepare(`DELETE FROM ${table}`)));
});

/** What was sent, by queue, empty queues left out. */
function messages(): Record<string, unknown[]> {
  return Object.fromEntries(Object.entries(sent).filter(([, list]) => list.length > 0));
}

async function runs(): Promise<{ id: string; due: string | null }[]> {
  return (
    await env.DB.prepare("SELECT id, due FROM runs ORDER BY repetition").all<{ id: string; due: string | null }>()
  ).results;
}

describe("schedules", () => {
  async function schedule(id: string, values: Partial<Schedule> = {}) {
    const specification = JSON.stringify(specificationOf({ name: id }));
    await insertSchedule(db, {
      id,
      cron: "0 * * * *",
      specification,
      enabled: true,
      vary_seed: true,
      next_due: NOON,
      created_at: 0,
      ...values,
    });
  }
  const due = async (id: string) => (await findSchedule(db, id))?.next_due;

  it("start a run at their time and not before", async () => {
    await schedule("hourly");
    expect(await startDue(bindings, NOON - 1)).toEqual([]);
    const [run] = await startDue(bindings, NOON);
    expect(await runs()).toEqual([{ id: run, due: `hourly@${NOON}` }]);
    expect(messages()).toEqual({ PLAN: [{ run, wave: 0 }] });
    expect(await due("hourly")).toBe(NOON + 60 * MINUTE);
  });

  it("start one run when the cron fires twice, one after the other or at once", async () => {
    await schedule("hourly");
    await Promise.all([startDue(bindings, NOON), startDue(bindings, NOON), startDue(bindings, NOON)]);
    await startDue(bindings, NOON + MINUTE);
    expect(await runs()).toHaveLength(1);
    await startDue(bindings, NOON + 60 * MINUTE);
    expect((await runs()).map((run) => run.due)).toEqual([`hourly@${NOON}`, `hourly@${NOON + 60 * MINUTE}`]);
  });

  it("draw a seed for each due time, or keep theirs where they are told to", async () => {
    const seeds = async () => {
      const { results } = await env.DB.prepare("SELECT specification FROM runs").all<{ specification: string }>();
      return results.map((row) => JSON.parse(row.specification).seed as number);
    };
    await schedule("varied");
    for (const hour of [0, 1]) await startDue(bindings, NOON + hour * 60 * MINUTE);
    expect(new Set(await seeds()).size).toBe(2);
    expect(await seeds()).not.toContain(0);
    await env.DB.exec("DELETE FROM runs; DELETE FROM schedules");
    await schedule("fixed", { vary_seed: false });
    for (const hour of [0, 1]) await startDue(bindings, NOON + hour * 60 * MINUTE);
    expect(await seeds()).toEqual([0, 0]);
  });

  it("start one run for all the times that were missed", async () => {
    await schedule("hourly");
    const late = NOON + 5 * 60 * MINUTE + 7;
    expect(await startDue(bindings, late)).toHaveLength(1);
    expect(await due("hourly")).toBe(NOON + 6 * 60 * MINUTE);
    expect(await startDue(bindings, late + MINUTE)).toEqual([]);
  });

  it("start nothing twice after a death between starting and moving on", async () => {
    await schedule("hourly");
    const dying = { ...bindings, PLAN_QUEUE: { send: () => Promise.reject(new Error("killed")) } as unknown as Queue };
    await expect(startDue(dying, NOON)).rejects.toThrow(AggregateError);
    expect(await startDue(bindings, NOON)).toEqual([]);
    expect(await runs()).toHaveLength(1);
    expect(await due("hourly")).toBe(NOON + 60 * MINUTE);
    // The run's message was lost; it is sent when the run has stalled.
    await resendStalled(bindings, NOON + STALL + 1);
    expect(sent.PLAN).toEqual([{ run: (await runs())[0]?.id, wave: 0 }]);
  });

  it("do not keep each other waiting, and rest when they are disabled", async () => {
    await schedule("a-broken", { specification: "{" });
    await schedule("b-off", { enabled: false });
    await schedule("c-fine");
    await expect(startDue(bindings, NOON)).rejects.toThrow(AggregateError);
    expect((await runs()).map((run) => run.due)).toEqual([`c-fine@${NOON}`]);
  });

  it("read their expression in UTC", () => {
    expect(nextDue("30 4 * * *", NOON)).toEqual({ ok: true, at: Date.UTC(2026, 5, 2, 4, 30) });
    expect(nextDue("0 12 * * *", NOON)).toEqual({ ok: true, at: NOON + 24 * 60 * MINUTE });
    for (const wrong of ["", "* * * *", "* * * * * *", "61 * * * *", "0 0 31 2 *", "now"])
      expect([wrong, nextDue(wrong, NOON).ok]).toEqual([wrong, false]);
  });
});

describe("what stalled", () => {
  async function run(
    id: string,
    status: string,
    values: { waves?: number; created_at?: number; attempts?: number } = {},
  ) {
    const { waves = 1, created_at = 0, attempts = 3 } = values;
    const specification = JSON.stringify(specificationOf({ attempts }));
    await env.DB.prepare(
      "INSERT INTO runs (id, base, repetition, status, specification, pool, waves, created_at) VALUES (?, ?, 1, ?, ?, 'p', ?, ?)",
    )
      .bind(id, id, status, specification, waves, created_at)
      .run();
  }
  async function task(run: string, ordinal: number, status: string, moved_at = 0, round = 1) {
    await env.DB.prepare(
      `INSERT INTO tasks (id, run_id, ordinal, wave, status, round, domain, configuration, moved_at)
       VALUES (?, ?, ?, 0, ?, ?, 'general', '{}', ?)`,
    )
      .bind(`${run}-${ordinal}`, run, ordinal, status, round, moved_at)
      .run();
  }
  const attempt = (task: string, n: number) =>
    env.DB.prepare("INSERT INTO attempts (task_id, attempt, teacher, messages) VALUES (?, ?, 'embedded', '[]')")
      .bind(task, n)
      .run();

  it("is sent to its stage again, once a stall", async () => {
    await run("r", "running");
    await task("r", 0, "collect", 0, 2);
    await task("r", 1, "derive", 0, 3);
    await task("r", 2, "certify");
    await task("r", 3, "certified");
    await task("r", 4, "graded");
    await task("r", 5, "dropped");
    await task("r", 6, "collect", NOON - STALL);
    await resendStalled(bindings, NOON);
    const expected = {
      COLLECT: [{ run: "r", task: "r-0", round: 2 }],
      DERIVE: [{ run: "r", task: "r-1", round: 3 }],
      CERTIFY: [{ run: "r", task: "r-2" }],
    };
    expect(messages()).toEqual(expected);
    await resendStalled(bindings, NOON); // r-0 to r-2 are on their way
    expect(messages()).toEqual(expected);
    await resendStalled(bindings, NOON + STALL + 1);
    expect(sent.COLLECT).toHaveLength(3);
  });

  it("is solved in the attempts that are missing, or graded if none is", async () => {
    await run("r", "solving");
    await task("r", 0, "solve");
    await task("r", 1, "solve");
    await attempt("r-0", 1);
    for (let n = 0; n < 3; n++) await attempt("r-1", n);
    await resendStalled(bindings, NOON);
    expect(messages()).toEqual({
      SOLVE: [0, 2].map((n) => ({ run: "r", task: "r-0", attempt: n })),
      GRADE: [{ run: "r", task: "r-1" }],
    });
  });

  it("is taken 500 tasks at a time, longest waiting first", async () => {
    await run("r", "solving", { attempts: 1 });
    await env.DB.prepare(
      `WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 519)
       INSERT INTO tasks (id, run_id, ordinal, wave, status, round, domain, configuration, moved_at)
       SELECT 't' || i, 'r', i, 0, 'solve', 1, 'general', '{}', 1000 - i FROM n`,
    ).run();
    await resendStalled(bindings, NOON);
    expect(sent.SOLVE).toHaveLength(500);
    expect(sent.SOLVE?.[0]).toEqual({ run: "r", task: "t519", attempt: 0 });
    await resendStalled(bindings, NOON);
    expect(sent.SOLVE).toHaveLength(520);
  });

  it("is left alone in runs that are over", async () => {
    for (const [n, status] of ["cancelled", "failed", "finished", "empty", "releasing"].entries()) {
      await run(`r${n}`, status);
      await task(`r${n}`, 0, "collect");
    }
    await resendStalled(bindings, NOON);
    expect(messages()).toEqual({});
  });

  it("is planned on when a wave is over, or was never begun", async () => {
    await run("over", "running", { waves: 1 });
    await task("over", 0, "certified");
    await task("over", 1, "dropped");
    await run("moving", "running", { waves: 1 });
    await task("moving", 0, "certified", NOON - 1);
    await run("open", "running", { waves: 1 });
    await task("open", 0, "derive", NOON - 1);
    await run("young", "running", { waves: 0, created_at: NOON - 1 });
    await resendStalled(bindings, NOON);
    expect(messages()).toEqual({ PLAN: [{ run: "over", wave: 1 }] });

    const specification = specificationOf({ name: "lost" });
    const { run: lost } = await startRun(bindings, specification, undefined, 0);
    await resendStalled(bindings, NOON);
    expect(sent.PLAN?.filter((body) => JSON.stringify(body).includes(lost.id))).toEqual([
      { run: lost.id, wave: 0 },
      { run: lost.id, wave: 0 },
    ]);
    await coordinatorOf(bindings, lost.id).open(specification); // the same specification again changes nothing
  });

  it("is cut when everything is graded, and released when a message was lost", async () => {
    await run("run-aaaaaaaaaaaa", "solving");
    await storeTask(env.DB, "run-aaaaaaaaaaaa", sampleFacts(0));
    await resendStalled(bindings, NOON);
    const message = { run: "run-aaaaaaaaaaaa", dataset: "dive-v1", path: null };
    expect(messages()).toEqual({ RELEASE: [message] });
    await resendStalled(bindings, NOON + STALL);
    expect(sent.RELEASE).toHaveLength(1);
    await resendStalled(bindings, NOON + STALL + 1);
    expect(sent.RELEASE).toEqual([message, message]);
  });
});

it("a run that kept nothing ends empty, and one that cannot be read does not stop the others", async () => {
  await env.DB.prepare(
    `INSERT INTO runs (id, base, repetition, status, specification, pool, waves, created_at)
     VALUES ('lost', 'lost', 1, 'running', '{', 'p', 0, 0), ('empty', 'empty', 1, 'solving', '{}', 'p', 1, 0),
            ('over', 'over', 1, 'running', '{"domains":["general"]}', 'p', 2, 1)`,
  ).run();
  await expect(resendStalled(bindings, NOON)).rejects.toThrow(AggregateError);
  const { results } = await env.DB.prepare("SELECT id, status FROM runs WHERE status IN ('failed', 'empty')").all();
  expect(results).toEqual([{ id: "empty", status: "empty" }]);
  expect(messages()).toEqual({ PLAN: [{ run: "over", wave: 2 }] });
});

it("one firing does both, and one that fails does not stop the other", async () => {
  await insertSchedule(db, {
    id: "s",
    cron: "* * * * *",
    specification: "{",
    enabled: true,
    vary_seed: true,
    next_due: NOON,
    created_at: 0,
  });
  await env.DB.prepare(
    `INSERT INTO runs (id, base, repetition, status, specification, pool, waves, created_at) VALUES ('r', 'r', 1, 'running', '{"domains":["general"]}', 'p', 2, 0)`,
  ).run();
  const controller = createScheduledController({ scheduledTime: new Date(NOON), cron: "* * * * *" });
  await expect(scheduled(controller, bindings)).rejects.toThrow(AggregateError);
  expect(messages()).toEqual({ PLAN: [{ run: "r", wave: 2 }] });
});
