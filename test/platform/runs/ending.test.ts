/**
 * How the making of a task ends, whichever stage ends it: the end is stored, and the coordinator hears of it, whatever dies in
 * between and however often messages are delivered. A task that is lost goes to no further stage.
 */

import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { coordinatorOf } from "../../../functions/coordinator/client.ts";
import type { Outcome } from "../../../functions/domain/configuration.ts";
import type { Stage } from "../../../functions/pipeline/messages.ts";
import { bent, drive, moment } from "../../support/losses.ts";
import { type Delivery, Pump } from "../../support/pump.ts";
import { batchOf, recordsOf, row, rows, specification, statusOf } from "../../support/runs.ts";
import { consume, consumeDead, startRun } from "../../support/worker.ts";

const SPECIFICATION = specification({ name: "ending", count: 6, wave: 6, seed: 33, attempts: 1 });

/** Ordinals of a task without a toolset, which collects nothing, and of one whose calls all failed, of which nothing can be asked. */
const SPOILT = { collect: 0, derive: 1 } as const;
const REASONS = { collect: "no_evidence", derive: "no_question" } as const;
type Spoilt = keyof typeof SPOILT;

async function spoil(run: string): Promise<void> {
  await env.DB.batch([
    env.DB.prepare(
      `UPDATE tasks SET configuration = json_set(configuration, '$.toolset', json('["no_such_tool"]'))
       WHERE run_id = ? AND ordinal = ?`,
    ).bind(run, SPOILT.collect),
    env.DB.prepare(
      `UPDATE rounds SET evidence = replace(evidence, '"ok":true', '"ok":false')
       WHERE task_id = (SELECT id FROM tasks WHERE run_id = ? AND ordinal = ?)`,
    ).bind(run, SPOILT.derive),
  ]);
}

interface Heard {
  /** Outcomes that the coordinator took, in order. */
  readonly outcomes: Outcome[];
  /** Messages that were sent to certify, by task. */
  readonly certified: string[];
}

interface Made extends Heard {
  readonly run: string;
  readonly pump: Pump;
  readonly firings: number;
}

/** Makes a run whose tasks 0 and 1 are lost. `fails` says of a report whether the process dies in place of making it. */
async function made(
  delivery: Delivery = {},
  fails: (outcomes: readonly Outcome[]) => boolean = () => false,
  during: (pump: Pump, run: string) => Promise<void> = async () => {},
): Promise<Made> {
  const heard: Heard = { outcomes: [], certified: [] };
  const pump = new Pump(
    bent((coordinator) => ({
      settle: async (outcomes) => {
        if (fails(outcomes)) throw new Error("the process was killed");
        const answer = await coordinator.settle(outcomes);
        heard.outcomes.push(...outcomes);
        return answer;
      },
    })),
    delivery,
  );
  const queue = pump.env.CERTIFY_QUEUE;
  Object.assign(pump.env, {
    CERTIFY_QUEUE: {
      ...queue,
      sendBatch: (messages: { body: { task: string } }[]) => {
        heard.certified.push(...messages.map(({ body }) => body.task));
        return queue.sendBatch(messages);
      },
    },
  });
  const { run } = await startRun(pump.env, SPECIFICATION);
  const firings = await drive(pump, run.id, async () => {
    await spoil(run.id);
    await during(pump, run.id);
  });
  return { ...heard, run: run.id, pump, firings };
}

const lostTask = (run: string, stage: Spoilt) =>
  row("SELECT id, status, reason, round FROM tasks WHERE run_id = ? AND ordinal = ?", run, SPOILT[stage]);
const isOf = (stage: Spoilt) => (outcomes: readonly Outcome[]) =>
  outcomes.some(({ ordinal }) => ordinal === SPOILT[stage]);

let undisturbed: Made & { readonly records: string };
beforeAll(async () => {
  const run = await made();
  undisturbed = { ...run, records: await recordsOf(run.run) };
  expect(undisturbed.records.split("\n")).toHaveLength(SPECIFICATION.count + 1);
});

describe.each<Spoilt>(["collect", "derive"])("a task that is lost in its first round, in %s", (stage) => {
  it("is dropped there and reported with what it called, and reaches no other stage", async () => {
    const { run, outcomes, certified, firings } = undisturbed;
    const { id, ...task } = await lostTask(run, stage);
    expect(task).toEqual({ status: "dropped", reason: REASONS[stage], round: 1 });
    expect(certified).not.toContain(id);
    const [outcome, ...more] = outcomes.filter(({ ordinal }) => ordinal === SPOILT[stage]);
    expect(outcome).toMatchObject({ certified: false, reason: REASONS[stage], graph: null });
    expect(outcome?.uses.length !== 0).toBe(stage === "derive");
    expect(more).toEqual([]);
    // All others were certified once, and that is all that certify was sent.
    const others = await rows("SELECT id FROM tasks WHERE run_id = ? AND ordinal > 1", run);
    expect(certified.toSorted()).toEqual(others.map((other) => String(other.id)).toSorted());
    const counted = await row("SELECT messages FROM operations WHERE run_id = ? AND stage = 'certify'", run);
    expect([counted.messages, firings]).toEqual([certified.length, 0]);
  });

  it("is reported once, however often its message is delivered", async () => {
    const { run, outcomes } = await made({ twice: true, shuffle: 3, batch: 4 });
    expect(await lostTask(run, stage)).toMatchObject({ status: "dropped", reason: REASONS[stage] });
    expect(outcomes.filter(({ ordinal }) => ordinal === SPOILT[stage])).toHaveLength(1);
    expect((await recordsOf(run)) === undisturbed.records).toBe(true);
  });

  it("is reported by a later delivery where the process dies between storing and reporting", async () => {
    let deaths = 0;
    const { run, outcomes, firings } = await made({ batch: 4 }, (some) => isOf(stage)(some) && deaths++ < 2);
    expect([deaths, firings]).toEqual([3, 0]);
    expect(outcomes.filter(({ ordinal }) => ordinal === SPOILT[stage])).toHaveLength(1);
    expect(await rows("SELECT * FROM failures WHERE run_id = ?", run)).toEqual([]);
    expect((await recordsOf(run)) === undisturbed.records).toBe(true);
  });

  it("is reported from the store where its message is lost too", async () => {
    let deaths = 0;
    let died = "";
    const { run, outcomes, firings } = await made(
      { batch: 4 },
      (some) => isOf(stage)(some) && deaths++ < 1,
      async (pump, run) => {
        if (deaths !== 1 || died !== "") return;
        died = String((await lostTask(run, stage)).status);
        pump.drop();
      },
    );
    expect([died, firings > 0]).toEqual(["dropped", true]);
    expect(outcomes.filter(({ ordinal }) => ordinal === SPOILT[stage]).length).toBeGreaterThan(0);
    expect((await recordsOf(run)) === undisturbed.records).toBe(true);
  });
});

describe("a task that a dead letter ends", () => {
  const outstanding = async (run: string) => (await coordinatorOf(env, run).report()).leases.outstanding;

  it.each<Stage>(["collect", "derive", "certify"])("in %s is reported when the letter comes again", async (stage) => {
    let deaths = 0;
    const pump = new Pump(
      bent((coordinator) => ({
        settle: async (outcomes) => {
          if (outcomes.some(({ reason }) => reason === "stage_failed") && deaths++ === 0)
            throw new Error("the process was killed");
          return coordinator.settle(outcomes);
        },
      })),
    );
    const { run } = await startRun(pump.env, SPECIFICATION);
    const now = moment(pump, stage, 1);
    await pump.drain(async () => {
      if (!now()) return;
      const [body] = pump.drop(stage, 1) as { task: string }[];
      const task = "SELECT status, reason FROM tasks WHERE id = ?";
      const before = await outstanding(run.id);
      for (const [times, end] of ["retry in 0 s", "ack", "ack"].entries()) {
        const { batch, ends } = batchOf([body]);
        await consumeDead(batch, pump.env);
        expect(ends).toEqual([end]);
        expect(await row(task, body?.task ?? "")).toEqual({ status: "dropped", reason: "stage_failed" });
        expect(await outstanding(run.id)).toBe(times === 0 ? before : before - 1);
      }
    });
    expect(await statusOf(run.id)).toBe("finished");
    expect((await recordsOf(run.id)).split("\n")).toHaveLength(SPECIFICATION.count + 1);
  });

  it("because it cannot be read is reported from the store, too", async () => {
    let deaths = 0;
    let lost = "";
    const isLost = ({ reason }: Outcome) => reason === "stage_failed";
    const heard: Outcome[] = [];
    const pump = new Pump(
      bent((coordinator) => ({
        settle: async (outcomes) => {
          // Dead letters that find no coordinator are lost with it.
          if (outcomes.some(isLost) && deaths++ === 0) throw new Error("the process was killed");
          heard.push(...outcomes.filter(isLost));
          return coordinator.settle(outcomes);
        },
      })),
    );
    const { run } = await startRun(pump.env, SPECIFICATION);
    const now = moment(pump, "collect", 1);
    const firings = await drive(pump, run.id, async () => {
      if (!now()) return;
      const [body] = pump.drop("collect", 1) as { task: string }[];
      lost = body?.task ?? "";
      await env.DB.prepare("UPDATE tasks SET configuration = '{}' WHERE id = ?").bind(lost).run();
      await consumeDead(batchOf([body]).batch, pump.env);
    });
    expect(await row("SELECT status, reason FROM tasks WHERE id = ?", lost)).toEqual({
      status: "dropped",
      reason: "stage_failed",
    });
    expect(firings).toBeGreaterThan(0);
    expect(heard).toEqual([expect.objectContaining({ certified: false, uses: [], reason: "stage_failed" })]);
    expect(await statusOf(run.id)).toBe("finished");
  });
});

it.each<Stage>(["collect", "derive", "certify"])(
  "a task that goes on from %s while a dead letter is about to end it is not lost",
  async (stage) => {
    const lost: Outcome[] = [];
    const pump = new Pump(
      bent((coordinator) => ({
        settle: async (outcomes) => {
          lost.push(...outcomes.filter(({ certified }) => !certified));
          return coordinator.settle(outcomes);
        },
      })),
    );
    const { run } = await startRun(pump.env, SPECIFICATION);
    const now = moment(pump, stage, 1);
    await pump.drain(async () => {
      if (!now()) return;
      const [body] = pump.drop(stage, 1);
      let late = false;
      // The task's message is worked on after the dead letter's consumer has read the task.
      const overtaken = new Proxy(env.DB, {
        get(db, name) {
          if (name !== "batch") return Reflect.get(db, name, db).bind(db);
          return async (statements: D1PreparedStatement[]) => {
            if (!late) await consume(stage, batchOf([body]).batch, pump.env);
            late = true;
            return db.batch(statements);
          };
        },
      });
      await consumeDead(batchOf([body]).batch, { ...pump.env, DB: overtaken });
    });
    expect(lost).toEqual([]);
    expect(await statusOf(run.id)).toBe("finished");
    expect(await row("SELECT count(*) AS n FROM tasks WHERE run_id = ? AND status = 'graded'", run.id)).toEqual({
      n: SPECIFICATION.count,
    });
  },
);

it.each([
  ["its configuration", "UPDATE tasks SET configuration = '{}' WHERE id = ?"],
  ["its evidence", "UPDATE rounds SET evidence = NULL, evidence_key = 'evidence/lost' WHERE task_id = ? AND round = 1"],
  ["its answer", "UPDATE tasks SET answer = '{' WHERE id = ?"],
])("a wave is reported whole where %s of a certified task cannot be read", async (_, spoil) => {
  let spoilt = "";
  let deaths = 0;
  const heard: Outcome[] = [];
  const pump = new Pump(
    bent((coordinator) => ({
      settle: async (outcomes) => {
        if (deaths++ === 0) throw new Error("the process was killed");
        heard.push(...outcomes);
        return coordinator.settle(outcomes);
      },
    })),
  );
  const { run } = await startRun(pump.env, SPECIFICATION);
  const firings = await drive(pump, run.id, async () => {
    if (deaths === 0 || spoilt !== "") return;
    const { id } = await row("SELECT id FROM tasks WHERE run_id = ? AND status = 'certified' LIMIT 1", run.id);
    spoilt = String(id);
    await env.DB.prepare(spoil).bind(spoilt).run();
    pump.drop();
  });
  expect(firings).toBeGreaterThan(0);
  expect(heard.every(({ certified }) => certified)).toBe(true);
  expect(await statusOf(run.id)).toBe("finished");
  expect((await recordsOf(run.id)).split("\n")).toHaveLength(SPECIFICATION.count);
});

it.each(["fingerprint", "certificate"])("a certified task whose %s cannot be read is made up for", async (column) => {
  const pump = new Pump(env);
  const { run } = await startRun(pump.env, SPECIFICATION);
  let spoilt = "";
  await pump.drain(async () => {
    if (spoilt !== "" || Object.keys(pump.waiting())[0] !== "plan") return;
    const some = "SELECT id FROM tasks WHERE run_id = ? AND status = 'certified' LIMIT 1";
    spoilt = String((await rows(some, run.id))[0]?.id ?? "");
    await env.DB.prepare(`UPDATE tasks SET ${column} = '{' WHERE id = ?`).bind(spoilt).run();
  });
  expect(await row("SELECT status, reason FROM tasks WHERE id = ?", spoilt)).toEqual({
    status: "dropped",
    reason: "stage_failed",
  });
  expect(await statusOf(run.id)).toBe("finished");
  expect((await recordsOf(run.id)).split("\n")).toHaveLength(SPECIFICATION.count + 1);
});

it("a task that an earlier version sent to certify with its reason ends there", async () => {
  let id = "";
  const { run, outcomes } = await made({}, undefined, async (pump, run) => {
    if (id !== "" || Object.keys(pump.waiting())[0] !== "derive") return;
    const { ordinal, ...task } = await row(
      "SELECT id, ordinal FROM tasks WHERE run_id = ? AND status = 'derive' ORDER BY ordinal DESC LIMIT 1",
      run,
    );
    id = String(task.id);
    expect(ordinal).toBe(SPECIFICATION.wave - 1);
    const lost = "UPDATE tasks SET status = 'certify', reason = 'not_grounded', detail = 'as it was' WHERE id = ?";
    await env.DB.prepare(lost).bind(id).run();
    await pump.env.CERTIFY_QUEUE.send({ run, task: id });
  });
  expect(await row("SELECT status, reason, detail FROM tasks WHERE id = ?", id)).toEqual({
    status: "dropped",
    reason: "not_grounded",
    detail: "as it was",
  });
  const [outcome, ...more] = outcomes.filter(({ ordinal }) => ordinal === SPECIFICATION.wave - 1);
  expect([outcome?.reason, outcome?.uses.length !== 0, more]).toEqual(["not_grounded", true, []]);
  expect(await statusOf(run)).toBe("finished");
});
