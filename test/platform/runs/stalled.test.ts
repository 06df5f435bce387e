/**
 * What is lost is made up for: messages that vanish, coordinators that are evicted, deliveries that die half-way, messages
 * that fail every retry. A run that lost something ends in the same bytes as one that did not.
 */
import { abortAllDurableObjects, evictDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { database } from "../../../db/client.ts";
import { cancelRun } from "../../../db/runs.ts";
import { coordinatorOf } from "../../../functions/coordinator/client.ts";
import { cutDataset } from "../../../functions/datasets/cut.ts";
import type { RunSpecification } from "../../../functions/domain/run.ts";
import { randomOf } from "../../../functions/lib/random.ts";
import type { Stage } from "../../../functions/pipeline/messages.ts";
import { call } from "../../support/api.ts";
import { bent, drive, moment } from "../../support/losses.ts";
import { type Delivery, Pump } from "../../support/pump.ts";
import { batchOf, recordsOf, row, rows, specification, statusOf } from "../../support/runs.ts";
import { consume, consumeDead, startRun } from "../../support/worker.ts";

const SPECIFICATION = specification({ name: "resume", count: 10, wave: 5, seed: 21, attempts: 2 });
const SMALL = specification({ name: "small", count: 4, wave: 4, seed: 22, attempts: 2 });

/** The records of a run of which nothing is lost. */
async function wholeRecords(wanted: RunSpecification): Promise<string> {
  const pump = new Pump(env);
  const { run } = await startRun(pump.env, wanted);
  expect(await drive(pump, run.id)).toBe(0);
  const records = await recordsOf(run.id);
  expect(records.split("\n")).toHaveLength(wanted.count + 1);
  return records;
}

let undisturbed = "";
beforeAll(async () => {
  undisturbed = await wholeRecords(SPECIFICATION);
});

describe("a run loses every message that waits", () => {
  it.each<[string, Stage, number, Delivery]>([
    ["before it is planned", "plan", 1, {}],
    ["when it has been planned", "collect", 1, {}],
    ["in the middle of collecting", "collect", 2, { batch: 2 }],
    ["in the middle of deriving", "derive", 2, { batch: 2 }],
    ["in a later round", "collect", 5, { batch: 2 }],
    ["in the middle of certifying", "certify", 2, { batch: 2 }],
    ["before a wave settles", "plan", 2, {}],
    ["before the last wave settles", "plan", 3, {}],
    ["before anything is attempted", "solve", 1, {}],
    ["in the middle of solving", "solve", 2, { batch: 3 }],
    ["before anything is graded", "grade", 1, {}],
    ["in the middle of grading", "grade", 2, { batch: 2 }],
    ["before it is released", "release", 1, {}],
    ["in the middle of the release", "release", 3, { batch: 1 }],
  ])("%s", async (_, stage, nth, delivery) => {
    const pump = new Pump(env, delivery);
    const { run } = await startRun(pump.env, SPECIFICATION);
    const now = moment(pump, stage, nth);
    let lost = 0;
    const firings = await drive(pump, run.id, async () => {
      if (now()) lost = pump.drop().length;
    });
    expect(lost).toBeGreaterThan(0);
    expect([await statusOf(run.id), firings]).toEqual(["finished", 1]);
    expect((await recordsOf(run.id)) === undisturbed).toBe(true);
  });

  it.each([1, 2])("again and again, in any order (%i)", async (shuffle) => {
    const pump = new Pump(env, { shuffle, batch: 4 });
    const random = randomOf(shuffle, "losses");
    const { run } = await startRun(pump.env, SPECIFICATION);
    const firings = await drive(pump, run.id, async () => {
      if (random.float() < 0.15) pump.drop();
    });
    expect(firings).toBeGreaterThan(2);
    expect(await statusOf(run.id)).toBe("finished");
    expect((await recordsOf(run.id)) === undisturbed).toBe(true);
  });

  it("and before that certify died: its verdicts are stored, but the coordinator never heard of them", async () => {
    let deaf = true;
    const pump = new Pump(
      bent((coordinator) => ({
        settle: async (outcomes) => {
          if (deaf) throw new Error("the process was killed");
          return coordinator.settle(outcomes);
        },
      })),
    );
    const { run } = await startRun(pump.env, SPECIFICATION);
    const after = moment(pump, "certify", 2);
    const firings = await drive(pump, run.id, async () => {
      if (!deaf || !after()) return;
      pump.drop();
      deaf = false;
    });
    expect([await statusOf(run.id), firings > 0]).toEqual(["finished", true]);
    expect(await rows("SELECT * FROM failures WHERE run_id = ?", run.id)).toEqual([]);
    expect((await recordsOf(run.id)) === undisturbed).toBe(true);
  });
});

describe("a run that plans waves ahead", () => {
  const ahead = specification({ name: "ahead", count: 14, wave: 4, waves_ahead: 1, seed: 23, attempts: 1 });
  let whole = "";
  beforeAll(async () => {
    whole = await wholeRecords(ahead);
  });

  it.each([3, 4, 5])("loses messages again and again, in any order (%i)", async (shuffle) => {
    const pump = new Pump(env, { shuffle, batch: 3 });
    const random = randomOf(shuffle, "losses");
    const { run } = await startRun(pump.env, ahead);
    const firings = await drive(pump, run.id, async () => {
      if (random.float() < 0.15) pump.drop();
    });
    expect(firings).toBeGreaterThan(1);
    expect(await rows("SELECT * FROM failures WHERE run_id = ?", run.id)).toEqual([]);
    expect((await recordsOf(run.id)) === whole).toBe(true);
  });

  it.each([0, 1, 2])("dies between reserving wave %i and storing it", async (dead) => {
    let left = 1;
    const pump: Pump = new Pump(
      bent((coordinator, run) => ({
        advance: async (wave, ...given) => {
          const answer = await coordinator.advance(wave, ...given);
          if (wave !== dead || left-- <= 0) return answer;
          // The wave after the first is due at once: it comes before the first one comes again.
          if (dead === 0) await pump.env.PLAN_QUEUE.send({ run, wave: 1 });
          throw new Error("the process was killed");
        },
      })),
    );
    const { run } = await startRun(pump.env, ahead);
    expect(await drive(pump, run.id)).toBe(0);
    expect(left).toBeLessThan(1);
    expect((await recordsOf(run.id)) === whole).toBe(true);
  });
});

it("a coordinator that is evicted or aborted before every batch remembers everything", async () => {
  const pump = new Pump(env, { batch: 5 });
  const { run } = await startRun(pump.env, SPECIFICATION);
  const firings = await drive(pump, run.id, async (batches) => {
    await coordinatorOf(env, run.id).report();
    if (batches % 2 === 0) await evictDurableObject(env.COORDINATOR.getByName(run.id));
    else await abortAllDurableObjects();
  });
  expect([await statusOf(run.id), firings]).toEqual(["finished", 0]);
  expect((await recordsOf(run.id)) === undisturbed).toBe(true);
});

it("a run that is cancelled while a wave is being planned gets none of its tasks", async () => {
  const pump = new Pump(
    bent((coordinator, run) => ({
      advance: async (wave, ...given) => {
        const answer = await coordinator.advance(wave, ...given);
        if (wave === 1) await cancelRun(database(env.DB), run, Date.now());
        return answer;
      },
    })),
  );
  const { run } = await startRun(pump.env, SPECIFICATION);
  await pump.drain();
  expect(await statusOf(run.id)).toBe("cancelled");
  const open = "SELECT * FROM tasks WHERE run_id = ? AND status NOT IN ('graded', 'dropped')";
  expect(await rows(open, run.id)).toEqual([]);
  expect(await rows("SELECT * FROM datasets WHERE run_id = ?", run.id)).toEqual([]);
});

describe("a message that failed every retry", () => {
  /** Runs to the first batch of the stage, has one of its messages fail for good, and goes on. */
  async function sendDeadLetter(stage: Stage): Promise<{ run: string; body: { task: string; attempt?: number } }> {
    const pump = new Pump(env);
    const { run } = await startRun(pump.env, SMALL);
    const now = moment(pump, stage, 1);
    let body: unknown;
    await pump.drain(async () => {
      if (!now()) return;
      [body] = pump.drop(stage, 1);
      const { batch, ends } = batchOf([body]);
      // The dead-letter queue delivers twice, too.
      for (let times = 0; times < 2; times++) await consumeDead(batch, pump.env);
      expect(ends).toEqual(["ack"]);
    });
    return { run: run.id, body: body as { task: string; attempt?: number } };
  }
  const KEPT = "SELECT count(*) AS n FROM tasks WHERE run_id = ? AND status = 'graded'";

  it.each<Stage>(["collect", "derive", "certify"])("of %s: its task is dropped and another one made", async (stage) => {
    const { run, body } = await sendDeadLetter(stage);
    const task = await row("SELECT status, reason, detail FROM tasks WHERE id = ?", body.task);
    expect(task).toMatchObject({ status: "dropped", reason: "stage_failed" });
    expect(task.detail).toContain(stage);
    expect(await rows("SELECT stage, run_id FROM failures WHERE task_id = ?", body.task)).toEqual([
      { stage, run_id: run },
    ]);
    expect(await statusOf(run)).toBe("finished");
    expect(await row(KEPT, run)).toEqual({ n: SMALL.count });
    expect((await coordinatorOf(env, run).report()).finished).toBe(true);
  });

  it("of solve: the attempt is left out, and the task goes on", async () => {
    const { run, body } = await sendDeadLetter("solve");
    expect(await row("SELECT status, attempted, left_out FROM tasks WHERE id = ?", body.task)).toEqual({
      status: "graded",
      attempted: SMALL.attempts - 1,
      left_out: 1,
    });
    const made = "SELECT teacher, correct, ended FROM attempts WHERE task_id = ? AND attempt = ?";
    expect(await row(made, body.task, body.attempt)).toEqual({
      teacher: "none",
      correct: null,
      ended: "endpoint_fault",
    });
    expect(await statusOf(run)).toBe("finished");
    expect(await recordsOf(run)).toContain('"ended":"endpoint_fault"');
  });

  it("of grade: the task stays, without attempts", async () => {
    const { run, body } = await sendDeadLetter("grade");
    const task = "SELECT status, passed, attempted FROM tasks WHERE id = ?";
    expect(await row(task, body.task)).toEqual({ status: "graded", passed: 0, attempted: 0 });
    expect(await statusOf(run)).toBe("finished");
    expect((await recordsOf(run)).split("\n")).toHaveLength(SMALL.count + 1);
  });

  it("of release: the dataset fails, and the run with it; cut again it is written", async () => {
    const { run } = await sendDeadLetter("release");
    const dataset = await row("SELECT id, status, error FROM datasets WHERE run_id = ?", run);
    expect(dataset).toMatchObject({ status: "failed", error: expect.stringContaining("writing") });
    expect(await row("SELECT status, error FROM runs WHERE id = ?", run)).toEqual({
      status: "failed",
      error: dataset.error,
    });
    const pump = new Pump(env);
    expect(await cutDataset(pump.env, run)).toMatchObject({ ok: true, created: true });
    await pump.drain();
    expect(await row("SELECT status, error FROM datasets WHERE run_id = ?", run)).toEqual({
      status: "released",
      error: null,
    });
  });

  it("of another cut of a run leaves the run as it is", async () => {
    const pump = new Pump(env);
    const { run } = await startRun(pump.env, SMALL);
    const releasing = moment(pump, "release", 1);
    await pump.drain(async () => {
      if (!releasing()) return;
      const cut = await cutDataset({ ...pump.env, RELEASE_QUEUE: new Pump(env).env.RELEASE_QUEUE }, run.id, {
        name: "other",
      });
      const dataset = cut.ok ? cut.dataset.id : "";
      await consumeDead(batchOf([{ run: run.id, dataset, path: null }]).batch, pump.env);
    });
    expect(await rows("SELECT name, status FROM datasets WHERE run_id = ? ORDER BY name", run.id)).toEqual([
      { name: "other", status: "failed" },
      { name: "small", status: "released" },
    ]);
    expect(await statusOf(run.id)).toBe("finished");
  });

  it("of plan: the run fails and says what broke", async () => {
    const away = async (): Promise<never> => {
      throw new Error("the coordinator is away");
    };
    const pump = new Pump(bent(() => ({ advance: away })));
    const { run } = await startRun(pump.env, SMALL);
    await pump.drain();
    const failed = await row("SELECT status, error FROM runs WHERE id = ?", run.id);
    expect(failed.status).toBe("failed");
    expect(failed.error).toBe("planning wave 0: Error: the coordinator is away");
    expect(await rows("SELECT stage, error FROM failures WHERE run_id = ?", run.id)).toEqual([
      { stage: "plan", error: failed.error },
    ]);
  });

  it("of a stage that its task has left takes nothing away", async () => {
    const pump = new Pump(env);
    const { run } = await startRun(pump.env, SMALL);
    const solving = moment(pump, "solve", 1);
    await pump.drain(async () => {
      if (!solving()) return;
      const tasks = await rows("SELECT id FROM tasks WHERE run_id = ?", run.id);
      const late = tasks.flatMap(({ id }) => [
        { run: run.id, task: id },
        { run: run.id, task: id, round: 1 },
      ]);
      const { batch } = batchOf([
        ...late,
        { run: run.id, wave: 0 },
        { run: 7 },
        null,
        "plan",
        { run: run.id, task: "x" },
      ]);
      await consumeDead(batch, pump.env);
    });
    expect(await statusOf(run.id)).toBe("finished");
    expect(await row("SELECT min(attempted) AS n FROM tasks WHERE run_id = ?", run.id)).toEqual({ n: SMALL.attempts });
  });
});

it("a body that does not parse is set aside, and the others of its batch go on", async () => {
  const pump = new Pump(env);
  const { run } = await startRun(pump.env, SMALL);
  const plan = pump.drop()[0];
  const { batch, ends } = batchOf([{ run: run.id, wave: "next" }, null, plan, plan, { run: "run-none", wave: 0 }]);
  await consume("plan", batch, pump.env);
  expect(ends).toEqual(["ack", "ack", "ack", "ack", "ack"]);
  const ids = JSON.stringify(batch.messages.map(({ id }) => id));
  const set = await rows("SELECT stage, body, error FROM failures WHERE id IN (SELECT value FROM json_each(?))", ids);
  expect(set.map(({ stage, body }) => [stage, body]).toSorted()).toEqual([
    ["plan", "null"],
    ["plan", JSON.stringify({ run: run.id, wave: "next" })],
  ]);
  for (const { error } of set) expect(error).toMatch(/^body: /);
  expect(pump.waiting()).toEqual({ collect: SMALL.wave });
});

it("a run whose last wave ended while it was paused plans on as soon as it is resumed", async () => {
  const pump = new Pump(env);
  const { run } = await startRun(pump.env, SPECIFICATION);
  const now = moment(pump, "plan", 2);
  await pump.drain(async () => {
    if (now())
      await env.DB.prepare("UPDATE runs SET status = 'paused', paused_from = status WHERE id = ?").bind(run.id).run();
  });
  expect(await statusOf(run.id)).toBe("paused");
  const resume = `/v1/runs/${run.id}/resume`;
  expect((await call(resume, { method: "POST" }, pump.env)).status).toBe(200);
  expect(pump.waiting()).toEqual({ plan: 1 });
  await pump.drain();
  expect(await statusOf(run.id)).toBe("finished");
  expect((await recordsOf(run.id)) === undisturbed).toBe(true);
});
