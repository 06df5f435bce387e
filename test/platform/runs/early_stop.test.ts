/**
 * Runs that stop attempting a task early, on the real platform: exactly the attempts that the rule allows are made, whatever
 * the queues do, whatever is lost and whatever fails; and what is stored of how far attempts agree.
 */
import { createExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, inject, it } from "vitest";
import { resendStalled } from "../../../functions/cron/stalled.ts";
import type { Models } from "../../../functions/domain/models.ts";
import { quotasSchema } from "../../../functions/domain/quotas.ts";
import type { RunSpecification } from "../../../functions/domain/run.ts";
import { CLOSED_BOOK_VERSION } from "../../../functions/models/prompts/closed_book.ts";
import { COLLECT_VERSION } from "../../../functions/models/prompts/collect.ts";
import { DERIVE_VERSION } from "../../../functions/models/prompts/derive.ts";
import { JUDGE_VERSION } from "../../../functions/models/prompts/judge.ts";
import { SOLVE_VERSION } from "../../../functions/models/prompts/solve.ts";
import type { Stage } from "../../../functions/pipeline/messages.ts";
import type { Report } from "../../support/models/server.ts";
import { type Delivery, Pump } from "../../support/pump.ts";
import { batchOf, recordsOf, row, rows, specification, statusOf } from "../../support/runs.ts";
import { someOf } from "../../support/thorough.ts";
import { app, consume, consumeDead, startRun } from "../../support/worker.ts";

// biome-ignore lint/suspicious/noExplicitAny: the shape of a response is what a test looks into
type Body = any;

// An endpoint of its own: files run side by side.
const server = `${inject("scriptedServer")}/at/early_stop`;
const report = async () => (await fetch(`${server}/report`)).json<Report>();
beforeEach(async () => void (await fetch(`${server}/behave`, { method: "POST", body: "{}" })));

const model = (name: string) => ({ base_url: `${server}/v1`, model: name });
/** Of two solvers one is always wrong: which attempt falls to which the specification decides. */
const MIXED: Models = { solver: [model("a-solver"), model("raving-solver")] };
const ATTEMPTS = 6;

const wanted = (given: Partial<RunSpecification>) =>
  specification({
    name: "early",
    count: 8,
    wave: 8,
    seed: 41,
    attempts: ATTEMPTS,
    quotas: quotasSchema.parse({ calls: { max: 4 } }),
    ...given,
  });

async function finish(given: Partial<RunSpecification>, delivery: Delivery = {}): Promise<string> {
  const pump = new Pump(env, delivery);
  const { run } = await startRun(pump.env, wanted(given));
  await pump.drain();
  expect(await statusOf(run.id)).toBe("finished");
  return run.id;
}

/** Verdicts on the attempts at each task of a run, in order, such as `101`; those that were left out have none. */
async function verdictsOf(run: string): Promise<string[]> {
  const found = await rows(
    `SELECT coalesce((SELECT group_concat(coalesce(correct, CASE WHEN ended = 'answered' THEN '-' ELSE '' END), '' ORDER BY attempt) FROM attempts WHERE task_id = tasks.id), '') AS verdicts,
       passed, attempted FROM tasks WHERE run_id = ? AND status = 'graded' ORDER BY ordinal`,
    run,
  );
  for (const { verdicts, passed, attempted } of found) {
    expect(attempted).toBe(String(verdicts).length);
    expect(passed).toBe(String(verdicts).replaceAll("0", "").length);
  }
  return found.map(({ verdicts }) => String(verdicts));
}

/** What one attempt after the other would have come to, each begun only where the rule is not met. */
function cutShort(all: string, { after_correct = 99, after_wrong = 99 }: NonNullable<RunSpecification["early_stop"]>) {
  for (let n = 0; n < all.length; n++) {
    const made = all.slice(0, n);
    if (made.replaceAll("0", "").length >= after_correct || made.replaceAll("1", "").length >= after_wrong) return made;
  }
  return all;
}

const DELIVERIES: [string, Delivery][] = [
  ["as they come", {}],
  ["twice, in any order", { twice: true, shuffle: 1, batch: 5 }],
  ["with sends that fail", { failSends: 0.3, shuffle: 2, batch: 3 }],
  ["one by one, twice, with sends that fail", { failSends: 0.2, twice: true, shuffle: 3, batch: 1 }],
];

describe("exactly the attempts that the rule allows are made", () => {
  const rule = { after_correct: 2, after_wrong: 3 };

  it.each(DELIVERIES)("with messages delivered %s", async (_, delivery) => {
    const whole = await verdictsOf(await finish({ models: MIXED }));
    expect(new Set(whole.map((verdicts) => verdicts.length))).toEqual(new Set([ATTEMPTS]));
    const expected = whole.map((verdicts) => cutShort(verdicts, rule));
    expect(new Set(expected.map((verdicts) => verdicts.length)).size).toBeGreaterThan(1);
    await fetch(`${server}/behave`, { method: "POST", body: "{}" });
    const run = await finish({ models: MIXED, early_stop: rule }, delivery);
    expect(await verdictsOf(run)).toEqual(expected);
    // A solver that raves answers at once: its completions are its attempts, and none was begun that is not stored.
    const raved = await row(
      "SELECT count(*) AS n FROM attempts JOIN tasks ON tasks.id = task_id WHERE run_id = ? AND teacher = 'raving-solver'",
      run,
    );
    const { models, paid_twice } = await report();
    expect([models["raving-solver"]?.billed, paid_twice]).toEqual([raved.n, 0]);
  });

  it("and an attempt is judged once, with several gradings a task", async () => {
    const quotas = quotasSchema.parse({
      calls: { max: 3 },
      answers: { text: 1, number: 0, date: 0, time: 0, list: 0, set: 0, record: 0 },
    });
    const models = { solver: model("raving-solver"), judge: model("a-judge") };
    const run = await finish(
      { models, quotas, count: 6, attempts: 4, early_stop: { after_correct: 1 } },
      { twice: true, failSends: 0.2, shuffle: 4 },
    );
    expect(new Set(await verdictsOf(run))).toEqual(new Set(["0000"]));
    const judged = await rows("SELECT key FROM completions WHERE run_id = ? AND key LIKE '%/grade/%'", run);
    const graded = await row("SELECT count(*) AS n FROM tasks WHERE run_id = ? AND status = 'graded'", run);
    expect(judged.length).toBeGreaterThan(0);
    // One attempt after the other, each graded in a scope of its own.
    expect(judged.length).toBe(4 * Number(graded.n));
    const certified = await row(
      "SELECT count(*) AS n FROM completions WHERE run_id = ? AND key LIKE '%/certify/%'",
      run,
    );
    expect((await report()).models["a-judge"]?.billed).toBe(judged.length + Number(certified.n));
    expect(await rows("SELECT key FROM claims WHERE key LIKE ?", `${run.replace("run-", "task-")}%`)).toEqual([]);
  });
});

it("what the rule does not call for is not begun, and a claim that a killed grading left holds nobody up", async () => {
  const models = { solver: model("raving-solver"), judge: model("a-judge") };
  const pump = new Pump(env);
  const early_stop = { after_correct: 1, after_wrong: 2 };
  const { run } = await startRun(pump.env, wanted({ models, count: 3, wave: 3, early_stop }));
  let strays = 0;
  let left = 0;
  await pump.drain(async () => {
    if (Object.keys(pump.waiting())[0] !== "solve") return;
    const open = await rows("SELECT id FROM tasks WHERE run_id = ? AND status = 'solve'", run.id);
    if (strays === 0) {
      strays = open.length;
      const { batch } = batchOf(open.map(({ id }) => ({ run: run.id, task: id, attempt: 2 })));
      await consume("solve", batch, pump.env);
      expect(await rows("SELECT 1 FROM attempts JOIN tasks ON id = task_id WHERE run_id = ?", run.id)).toEqual([]);
      return;
    }
    const until = Date.now() + 60 * 60_000;
    const graded = await rows(
      "SELECT id FROM tasks JOIN attempts ON task_id = id WHERE run_id = ? AND status = 'solve' AND correct = 0",
      run.id,
    );
    left += graded.length;
    for (const { id } of graded)
      await env.DB.prepare("INSERT INTO claims (key, until) VALUES (?, ?) ON CONFLICT DO NOTHING")
        .bind(`${id}/grade/0`, until)
        .run();
  });
  expect(strays).toBeGreaterThan(0);
  expect(await statusOf(run.id)).toBe("finished");
  expect(await verdictsOf(run.id)).toEqual(["00", "00", "00"]);
  expect(left).toBeGreaterThanOrEqual(3);
});

it("the same specification gives the same bytes, whatever the queues do", async () => {
  const given = { early_stop: { after_correct: 2 }, attempts: 4, count: 10, wave: 5 };
  const plain = await recordsOf(await finish(given));
  // Attempts that went alike are listed once, with their number.
  const madeOf = (line: string): number =>
    JSON.parse(line).attempts.reduce((sum: number, { count }: Body) => sum + count, 0);
  const lengths = plain.split("\n").flatMap((line) => (line === "" ? [] : madeOf(line)));
  expect(lengths).toHaveLength(10);
  expect(Math.min(...lengths)).toBe(2);
  for (const [name, delivery] of someOf(DELIVERIES.toReversed(), 2))
    expect((await recordsOf(await finish(given, delivery))) === plain, name).toBe(true);
});

describe("what is lost on the way is made up for", () => {
  const given = { models: MIXED, early_stop: { after_correct: 3, after_wrong: 3 }, count: 5, wave: 5 };

  it.each<[Stage, number]>([
    ["solve", 1],
    ["solve", 2],
    ["solve", 3],
    ["grade", 1],
    ["grade", 2],
    ["grade", 3],
  ])("%s, at its batch %i", async (stage, nth) => {
    const expected = (await verdictsOf(await finish({ ...given, early_stop: undefined }))).map((verdicts) =>
      cutShort(verdicts, given.early_stop),
    );
    const pump = new Pump(env);
    const { run } = await startRun(pump.env, wanted(given));
    let met = 0;
    let lost = 0;
    const lose = async () => {
      if (Object.keys(pump.waiting())[0] === stage && ++met === nth) lost += pump.drop().length;
    };
    let clock = Date.now();
    for (let firings = 0; firings < 5 && (await statusOf(run.id)) !== "finished"; firings++) {
      await pump.drain(lose);
      clock += 60 * 60_000;
      await resendStalled(pump.env, clock);
    }
    await pump.drain();
    expect(lost).toBeGreaterThan(0);
    expect(await statusOf(run.id)).toBe("finished");
    expect(await verdictsOf(run.id)).toEqual(expected);
  });
});

describe("a message that failed every retry", () => {
  const given = { models: { solver: model("raving-solver") }, early_stop: { after_wrong: 3, after_correct: 1 } };

  /** Runs until the stage waits for the n-th time, has one of its messages fail for good, and goes on. */
  async function sendDeadLetter(stage: Stage, nth: number): Promise<{ run: string; task: string }> {
    const pump = new Pump(env);
    const { run } = await startRun(pump.env, wanted({ ...given, count: 3, wave: 3 }));
    let met = 0;
    let task = "";
    await pump.drain(async () => {
      if (Object.keys(pump.waiting())[0] !== stage || ++met !== nth) return;
      const [body] = pump.drop(stage, 1) as { task: string }[];
      task = body?.task ?? "";
      const { batch } = batchOf([body]);
      for (let times = 0; times < 2; times++) await consumeDead(batch, pump.env);
    });
    expect(await statusOf(run.id)).toBe("finished");
    return { run: run.id, task };
  }

  it("of solve: the attempt is left out, another is made in its place, and the task goes on", async () => {
    const { run, task } = await sendDeadLetter("solve", 2);
    expect(await verdictsOf(run)).toEqual(["000", "000", "000"]);
    const made = await rows("SELECT teacher, prompt, ended FROM attempts WHERE task_id = ? ORDER BY attempt", task);
    expect(made.map(({ teacher, prompt, ended }) => [teacher, prompt, ended])).toEqual([
      ["raving-solver", SOLVE_VERSION, "answered"],
      ["none", null, "endpoint_fault"],
      ["raving-solver", SOLVE_VERSION, "answered"],
      ["raving-solver", SOLVE_VERSION, "answered"],
    ]);
  });

  it("of grade: the task ends with the attempts that were graded before", async () => {
    const { task } = await sendDeadLetter("grade", 3);
    expect(await row("SELECT status, passed, attempted FROM tasks WHERE id = ?", task)).toEqual({
      status: "graded",
      passed: 0,
      attempted: 2,
    });
  });
});

it("a budget that runs out ends every task with the attempts that it has", async () => {
  const given = { models: { solver: model("raving-solver") }, early_stop: { after_correct: 1 } };
  const whole = await finish({ ...given, seed: 43 });
  const spent = await row("SELECT sum(input_tokens + output_tokens) AS n FROM spend WHERE run_id = ?", whole);
  const pump = new Pump(env, { batch: 2 });
  const budget = { tokens: Math.floor(Number(spent.n) / 2) };
  const { run } = await startRun(pump.env, wanted({ ...given, seed: 43, budget }));
  await pump.drain();
  expect(await statusOf(run.id)).toBe("budget_exhausted");
  const made = await verdictsOf(run.id);
  // One that a check loses is not made up for where nothing is left to pay with.
  expect(made.length).toBeGreaterThanOrEqual(6);
  const attempts = made.reduce((sum, verdicts) => sum + verdicts.length, 0);
  expect(attempts).toBeGreaterThan(0);
  expect(attempts).toBeLessThan(8 * ATTEMPTS);
});

describe("agreement and prompts", () => {
  const shown = async (path: string): Promise<Body> => {
    const response = await app.fetch(new Request(`http://dive.test${path}`), env as Env, createExecutionContext());
    return response.json();
  };
  const records = async (run: string): Promise<Body[]> =>
    (await recordsOf(run)).split("\n").flatMap((line) => (line === "" ? [] : JSON.parse(line)));

  it("solvers that agree on another answer dispute the reference", async () => {
    const run = await finish({ models: { solver: model("raving-solver") }, attempts: 3, count: 3 });
    for (const record of await records(run)) {
      expect(record).toMatchObject({ pass_rate: 0, agreement: 1, disputed: true });
      expect(await shown(`/v1/tasks/${record.id}`)).toMatchObject({ agreement: 1, disputed: true, passed: 0 });
    }
    expect((await shown(`/v1/runs/${run}`)).agreement).toEqual({ tasks: 3, mean: 1, disputed: 3 });
  });

  it("solvers that are right agree with each other, and one attempt agrees with nobody", async () => {
    const run = await finish({ attempts: 2, count: 6 });
    const right = (await records(run)).filter(({ pass_rate }) => pass_rate === 1);
    expect(right.length).toBeGreaterThan(0);
    for (const record of right) expect(record).toMatchObject({ agreement: 1, disputed: false });
    const single = await finish({ attempts: 1, count: 2 });
    for (const record of await records(single)) expect(record).toMatchObject({ agreement: null, disputed: false });
    const { agreement, funnel } = await shown(`/v1/runs/${single}`);
    expect(agreement).toEqual({ tasks: 0, mean: null, disputed: 0 });
    expect(Object.keys(funnel[0])).toEqual(["status", "reason", "tasks"]);
  });

  it("a record and a task name the prompts that made them", async () => {
    const models = { judge: model("a-judge"), closed_book: model("a-closed_book") };
    const [asked] = await records(await finish({ models, attempts: 1, count: 1, wave: 1 }));
    expect(asked.prompts).toEqual({
      collect: COLLECT_VERSION,
      derive: DERIVE_VERSION,
      solve: SOLVE_VERSION,
      judge: JUDGE_VERSION,
      closed_book: CLOSED_BOOK_VERSION,
    });
    const task = await shown(`/v1/tasks/${asked.id}`);
    expect(task.rounds[0]).toMatchObject({ collect_prompt: COLLECT_VERSION, derive_prompt: DERIVE_VERSION });
    expect(task.attempts[0].prompt).toBe(SOLVE_VERSION);
    expect(task.certificate.closed_book.prompt).toBe(CLOSED_BOOK_VERSION);
    const [plain] = await records(await finish({ attempts: 0, count: 1, wave: 1 }));
    expect(plain.prompts).toEqual({ collect: COLLECT_VERSION, derive: DERIVE_VERSION, solve: null });
  });
});
