/**
 * Runs whose roles are models over real HTTP: money, pauses, judges, mixes, and endpoints that lack something. What they are
 * asked is counted by the server.
 */

import { createExecutionContext, createScheduledController } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, inject, it } from "vitest";
import type { Models } from "../../functions/domain/models.ts";
import { quotasSchema } from "../../functions/domain/quotas.ts";
import type { RunSpecification } from "../../functions/domain/run.ts";
import type { Behaviour, Report } from "../support/models/server.ts";
import { type Delivery, Pump } from "../support/pump.ts";
import { batchOf, recordsOf, row, rows, specification, statusOf } from "../support/runs.ts";
import { app, consume, scheduled, startRun } from "../support/worker.ts";

// biome-ignore lint/suspicious/noExplicitAny: the shape of a response is what a test looks into
type Body = any;

// An endpoint of its own: files run side by side.
const server = `${inject("scriptedServer")}/at/models`;
const report = async () => (await fetch(`${server}/report`)).json<Report>();
const behave = (behaviour: Behaviour) => fetch(`${server}/behave`, { method: "POST", body: JSON.stringify(behaviour) });
beforeEach(async () => void (await behave({})));

/** Each test calls an endpoint of its own, so that none finds it paused by another. */
let endpoints = 0;
const model = (name: string, more: object = {}) => ({ base_url: `${server}/v1`, model: name, ...more });
const all = (more: object = {}): Models => ({
  collector: model("a-collector", more),
  deriver: model("a-deriver", more),
  solver: model("a-solver", more),
});

async function finish(given: Partial<RunSpecification>, delivery: Delivery = {}): Promise<string> {
  const pump = new Pump(env, delivery);
  const quotas = quotasSchema.parse({ calls: { max: 4 } });
  const wanted = specification({
    name: "models",
    count: 4,
    wave: 4,
    seed: 61 + endpoints++,
    attempts: 1,
    quotas,
    ...given,
  });
  const { run } = await startRun(pump.env, wanted);
  await pump.drain();
  return run.id;
}

const records = async (run: string): Promise<Body[]> =>
  (await recordsOf(run))
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

async function shown(
  path: string,
  init: RequestInit = {},
  bindings: object = {},
): Promise<{ status: number; body: Body }> {
  const headers = { "content-type": "application/json" };
  const request = new Request(`http://dive.test${path}`, { ...init, headers });
  const response = await app.fetch(request, { ...env, ...bindings } as Env, createExecutionContext());
  return { status: response.status, body: await response.json() };
}

const post = (path: string, body: object, bindings: object = {}) =>
  shown(path, { method: "POST", body: JSON.stringify(body) }, bindings);

describe("money", () => {
  it("is counted by stage, role and model, as the server counts it", async () => {
    const run = await finish({ models: { ...all({ prices: { input: 2, output: 10 } }), judge: model("a-judge") } });
    const { body } = await shown(`/v1/runs/${run}`);
    const { prompt_tokens, completion_tokens, billed } = await report();
    expect(body.spend).toMatchObject({
      completions: billed,
      requests: billed,
      estimated: 0,
      input_tokens: prompt_tokens,
      output_tokens: completion_tokens,
      usd: null,
    });
    const by = new Map<string, Body>(body.spend.by.map((one: Body) => [`${one.stage} ${one.role}`, one]));
    expect([...by.keys()].sort()).toEqual(
      ["certify judge", "collect collector", "derive deriver", "grade judge", "solve solver"].filter((key) =>
        by.has(key),
      ),
    );
    const solver = by.get("solve solver");
    expect(solver.usd).toBeCloseTo((2 * solver.input_tokens + 10 * solver.output_tokens) / 1e6);
    expect(by.get("certify judge").usd).toBeNull();
  });

  it("that is spent ends the run, with all that is finished released", async () => {
    const whole = await finish({ count: 12, wave: 6, models: all(), seed: 5 });
    const { spend } = (await shown(`/v1/runs/${whole}`)).body;
    const tokens = Math.floor((spend.input_tokens + spend.output_tokens) / 2);
    await behave({});
    const run = await finish({ count: 12, wave: 6, models: all(), seed: 5, budget: { tokens }, name: "half" });
    const { body } = await shown(`/v1/runs/${run}`);
    expect(body.status).toBe("budget_exhausted");
    const { prompt_tokens, completion_tokens, widest, billed } = await report();
    const spent = prompt_tokens + completion_tokens;
    expect(body.spend.input_tokens + body.spend.output_tokens).toBe(spent);
    expect(spent).toBeGreaterThanOrEqual(tokens);
    expect(spent - tokens).toBeLessThanOrEqual(widest * Math.ceil((3 * spent) / billed));
    const { kept, planned, dropped } = body.progress;
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThan(12);
    expect(Object.values<number>(dropped).reduce((a, b) => a + b, kept)).toBe(planned);
    expect((await records(run)).length).toBe(kept);
  });

  it("costs a query a delivery at most; claims are not written again with every completion", async () => {
    const figures = async (given: Partial<RunSpecification>) => {
      const run = await finish({ count: 24, wave: 24, models: all(), seed: 7, ...given });
      const { operations, progress, spend } = (await shown(`/v1/runs/${run}`)).body;
      const of = (stage: string) => operations.stages.find((one: Body) => one.stage === stage);
      return { of, planned: progress.planned, completions: spend.completions };
    };
    const free = await figures({});
    const bound = await figures({ budget: { tokens: 1_000_000_000 }, name: "bound" });
    expect(bound.completions).toBe(free.completions);
    for (const stage of ["collect", "derive", "solve"]) {
      const { d1_rows_written, messages } = free.of(stage);
      // What a message stores: its claim and that it is gone, each in the table and an index, its completions, what they cost,
      // the round or attempt with the task's step.
      expect(d1_rows_written / messages, stage).toBeLessThan(15);
      // The run's spend is read with every booking, budget or not: with it comes whether the run is still under way.
      expect(bound.of(stage).d1_statements).toBeLessThanOrEqual(free.of(stage).d1_statements + messages);
    }
  });

  it("that runs out before anything is kept ends the run too", async () => {
    const run = await finish({ models: all(), budget: { tokens: 1 } });
    expect(await row("SELECT status, error FROM runs WHERE id = ?", run)).toEqual({
      status: "budget_exhausted",
      error: "the budget was spent before any task passed every check",
    });
    const lost = await rows("SELECT reason, count(*) AS tasks FROM tasks WHERE run_id = ? GROUP BY reason", run);
    expect(lost).toEqual([{ reason: "budget_exhausted", tasks: 4 }]);
  });

  it("needs prices to be counted in, and models to be spent on", async () => {
    const priced = model("a-solver", { prices: { input: 1, output: 1 } });
    const wanted = { models: { solver: [priced, model("b-solver")] }, budget: { usd: 1 } };
    expect((await post("/v1/runs", wanted)).body.errors).toEqual([
      { field: "models.solver.1.prices", message: "expected prices: budget.usd needs those of every model" },
    ]);
    expect((await post("/v1/runs", { budget: { tokens: 5 } })).body.errors[0].field).toBe("budget");
    expect((await post("/v1/runs", { budget: {} })).status).toBe(400);
  });
});

describe("a forecast", () => {
  it("starts and stores nothing, and is measured where a run of the kind was made", async () => {
    const models = all({ prices: { input: 1, output: 1 } });
    const wanted = { count: 4, attempts: 1, seed: 99, models };
    const before = await row("SELECT count(*) AS n FROM runs");
    const first = await post("/v1/runs?dry_run=true", { ...wanted, rounds: 2 });
    expect(first.status).toBe(200);
    expect(first.body.forecast).toMatchObject({ basis: "assumed", planned: 7, within_budget: true });
    // Who names no budget gets one, and is told.
    const { input_tokens, output_tokens, usd } = first.body.forecast;
    expect(first.body.specification.budget).toEqual({ tokens: 3 * (input_tokens + output_tokens), usd: 3 * usd });
    expect(first.body.forecast.usd).toBeGreaterThan(0);
    expect(await row("SELECT count(*) AS n FROM runs")).toEqual(before);
    const run = await finish({ models, rounds: 2 });
    const { body } = await shown(`/v1/runs/${run}`);
    const again = (await post("/v1/runs?dry_run=true", { ...wanted, count: 8, rounds: 2 })).body.forecast;
    expect(again).toMatchObject({ basis: "measured", run, planned: 2 * body.progress.planned });
    expect(again.input_tokens).toBeCloseTo(2 * body.spend.input_tokens, -1);
  });

  it("is not measured by a run that one of its models never answered, and bounds no run by one that was cheap", async () => {
    const models = { collector: model("a-collector"), solver: model("a-solver") };
    const wanted = { count: 100, rounds: 1, attempts: 2, models };
    const spent = (run: string, role: string, completions: number) =>
      env.DB.prepare(
        `INSERT INTO spend (run_id, stage, role, model, completions, requests, unreadable, estimated, input_tokens, output_tokens, usd)
         VALUES (?1, ?2, ?2, 'a-' || ?2, ?3, 9, 0, 0, ?3, ?3, NULL)`,
      ).bind(run, role, completions);
    const stored = (run: string, text: string, at: number) => [
      env.DB.prepare(
        `INSERT INTO runs (id, base, repetition, status, specification, pool, created_at)
         VALUES (?1, ?1, 1, 'finished', ?2, 'p', ?3)`,
      ).bind(run, text, at),
      env.DB.prepare(
        `INSERT INTO tasks (id, run_id, ordinal, wave, status, round, domain, configuration, moved_at)
         VALUES (?1 || '-t', ?1, 0, 0, 'graded', 1, 'general', '{}', 0)`,
      ).bind(run),
    ];
    const text = JSON.stringify(specification(wanted));
    const sound = [...stored("sound", text, 1), spent("sound", "collector", 3), spent("sound", "solver", 2)];
    const failing = [...stored("failing", text, 2), spent("failing", "collector", 3), spent("failing", "solver", 0)];
    const lost = [...stored("lost", "{", 3), spent("lost", "solver", 1)];
    const dryRun = async () => (await post("/v1/runs?dry_run=true", wanted)).body;
    const assumed = await dryRun();
    expect(assumed.forecast).toMatchObject({ basis: "assumed", run: null });
    await env.DB.batch([...failing, ...lost]);
    expect(await dryRun()).toEqual(assumed);
    await env.DB.batch(sound);
    const measured = await dryRun();
    expect(measured.forecast).toMatchObject({
      basis: "measured",
      run: "sound",
      input_tokens: 500,
      within_budget: true,
    });
    expect(measured.specification.budget).toEqual(assumed.specification.budget);
  });

  it("gives a budget that a specification may state, however dear its models are", async () => {
    const models = { solver: { base_url: "http://127.0.0.1:1/v1", model: "m", prices: { input: 1e6, output: 1e6 } } };
    const { status, body } = await post("/v1/runs", { count: 100, models });
    expect([status, body.specification?.budget?.usd]).toEqual([201, 10_000_000]);
    expect((await shown("/v1/runs")).status).toBe(200);
    const dear = { ...models.solver, prices: { input: 1, output: Number.POSITIVE_INFINITY } };
    const before = await row("SELECT count(*) AS n FROM runs");
    await expect(startRun(env, { ...specification({}), models: { solver: dear } })).rejects.toThrow();
    expect(await row("SELECT count(*) AS n FROM runs")).toEqual(before);
  });

  it("and a start warn of a judge that is the solver", async () => {
    const models = { solver: model("a-solver"), judge: model("a-solver") };
    const { body } = await post("/v1/runs?dry_run=true", { models });
    expect(body.warnings).toEqual([expect.stringContaining("is solver and judge")]);
  });
});

it("a deployment's models stand in for roles that a run does not name", async () => {
  const bindings = { MODELS: JSON.stringify({ solver: model("house-solver"), judge: model("house-judge") }) };
  const { body } = await post("/v1/runs?dry_run=true", { models: { judge: model("my-judge") } }, bindings);
  expect(body.specification.models).toEqual({ solver: model("house-solver"), judge: model("my-judge") });
  const broken = await post("/v1/runs?dry_run=true", {}, { MODELS: "{solver}" });
  expect(broken).toMatchObject({ status: 503, body: { detail: expect.stringContaining("setting MODELS") } });
});

it("a mix makes a dataset of several teachers, and every record says whose it is", async () => {
  const models = {
    collector: [model("a-collector"), model("b-collector")],
    solver: [model("a-solver"), model("b-solver")],
  };
  const run = await finish({ count: 8, wave: 8, attempts: 3, models });
  const made = await records(run);
  expect(new Set(made.map((record) => record.models.collector))).toEqual(new Set(["a-collector", "b-collector"]));
  for (const record of made) {
    expect(record.models.deriver).toBe("embedded");
    const teachers = [...new Set(record.attempts.map((attempt: Body) => attempt.teacher))];
    expect(record.models.solver).toBe(teachers.join(", "));
  }
  const { models: asked } = await report();
  for (const name of ["a-collector", "b-collector", "a-solver", "b-solver"])
    expect(asked[name]?.billed).toBeGreaterThan(0);
});

it("a model without tool calling or JSON by schema is asked in prompts, once it has said so", async () => {
  const models = {
    collector: model("plain-collector"),
    deriver: model("plain-deriver"),
    solver: model("plain-solver"),
  };
  const run = await finish({ models });
  expect(await statusOf(run)).toBe("finished");
  const made = await records(run);
  expect(made.length).toBe(4);
  for (const { evidence, attempts } of made) {
    expect(evidence.length).toBeGreaterThan(0);
    expect(attempts[0].correct).toBe(1);
  }
  // The refusals are few: one for each request that was under way when the first was heard of.
  const { models: asked } = await report();
  for (const [name, { requests, billed }] of Object.entries(asked))
    expect([name, requests - billed <= 8]).toEqual([name, true]);
});

describe("a judge", () => {
  it.each([
    ["wrong-judge", "judged_wrong"],
    ["doubting-judge", "judged_ambiguous"],
    ["ever-babbling-judge", "judge_unparsed"],
  ])("%s drops the task: %s", async (name, reason) => {
    const pump = new Pump(env);
    const { run } = await startRun(
      pump.env,
      specification({ name: "judged", count: 2, wave: 2, seed: 71, attempts: 1, models: { judge: model(name) } }),
    );
    await pump.drain(async () => {
      if (
        (await rows("SELECT 1 FROM tasks WHERE run_id = ? AND status = 'dropped' AND reason = ?", run.id, reason))
          .length > 0
      )
        pump.drop();
    });
    const [lost] = await rows(
      "SELECT reason, detail, certificate FROM tasks WHERE run_id = ? AND reason = ?",
      run.id,
      reason,
    );
    expect(lost?.reason).toBe(reason);
    if (reason !== "judge_unparsed") expect(lost?.detail).toContain(name);
  });

  it("that agrees stands in the certificate, also when it has to be asked twice", async () => {
    const run = await finish({ models: { judge: model("babbling-judge"), closed_book: model("a-closed_book") } });
    for (const { certificate, models } of await records(run)) {
      expect(certificate).toMatchObject({
        judged_entailment: { passed: true, figure: 1 },
        judged_ambiguity: { passed: true, figure: 0 },
        closed_book: { passed: true, figure: 0 },
      });
      expect(models).toMatchObject({ judge: "babbling-judge", closed_book: "a-closed_book" });
    }
    expect(
      (await rows("SELECT key FROM completions WHERE run_id = ? AND key LIKE '%/certify/0/2/%'", run)).length,
    ).toBeGreaterThan(0);
  });

  it("is asked of text answers alone, and only where the program finds them wrong", async () => {
    const quotas = quotasSchema.parse({ calls: { max: 3 }, answers: { text: 1, number: 1 } });
    const run = await finish({
      count: 20,
      wave: 20,
      seed: 63,
      quotas,
      models: { solver: model("raving-solver"), judge: model("lenient-judge") },
    });
    const made = await records(run);
    const passed = (type: string) =>
      made.filter(({ answer }) => answer.type === type).map(({ pass_rate }) => pass_rate);
    expect(passed("text").length).toBeGreaterThan(0);
    expect(new Set(passed("text"))).toEqual(new Set([1]));
    expect(passed("number").length).toBeGreaterThan(0);
    expect(new Set(passed("number"))).toEqual(new Set([0]));
    // What the solver thought is kept beside what it said.
    expect(made[0].attempts[0].messages.at(-1)).toEqual({
      role: "assistant",
      content: "Answer: nonsense",
      reasoning_content: "I do not care.",
    });
  });
});

describe("an endpoint that fails", () => {
  it("for good pauses the run, loses no task, and is gone on with when it is well again", async () => {
    // Another address of the same server: an endpoint of its own.
    const down = { base_url: `${server.replace("127.0.0.1", "localhost")}/v1`, model: "a-collector" };
    await behave({ faults: ["500"], share: 1, retry_after_ms: 1 });
    const pump = new Pump(env);
    const { run } = await startRun(
      pump.env,
      specification({ name: "paused", count: 6, wave: 6, seed: 81, attempts: 0, models: { collector: down } }),
    );
    let paused: Body;
    await pump.drain(async () => {
      if (paused !== undefined) return;
      const { body } = await shown(`/v1/runs/${run.id}`);
      if (body.paused === null) return;
      paused = body.paused;
      const { requests } = await report();
      // While it is paused nothing is sent, whoever tries.
      const held = pump.drop("collect");
      await consume("collect", batchOf(held).batch, pump.env);
      expect((await report()).requests).toBe(requests);
      await behave({});
      await new Promise((resolve) => setTimeout(resolve, Date.parse(paused.until) - Date.now() + 50));
    });
    expect(paused.reason).toContain("500");
    expect(await statusOf(run.id)).toBe("finished");
    expect(await rows("SELECT 1 FROM tasks WHERE run_id = ? AND reason = 'stage_failed'", run.id)).toEqual([]);
    expect((await shown(`/v1/runs/${run.id}`)).body).toMatchObject({ paused: null, progress: { kept: 6 } });
  }, 60_000);

  it("now and then costs time and nothing else", async () => {
    await behave({ faults: ["429", "503", "cut", "malformed", "empty"], share: 0.3, seed: 4 });
    const run = await finish({ models: all() });
    expect(await statusOf(run)).toBe("finished");
    const { requests, billed, paid_twice } = await report();
    expect(paid_twice).toBe(0);
    expect(requests).toBeGreaterThan(billed);
    expect((await shown(`/v1/runs/${run}`)).body.spend).toMatchObject({ completions: billed, requests });
  });
});

it("calls of tools that there are not and with what is no input are answered with errors, and counted", async () => {
  await behave({ faults: ["wrong_tool", "bad_arguments"], share: 0.3, seed: 5 });
  const run = await finish({ models: all() });
  expect(await statusOf(run)).toBe("finished");
  const { faults } = await report();
  const { stages } = (await shown(`/v1/runs/${run}`)).body.operations as {
    stages: { stage: string; tool_calls: number; unknown_tools: number; bad_arguments: number }[];
  };
  const total = (of: (row: (typeof stages)[number]) => number) => stages.reduce((sum, row) => sum + of(row), 0);
  // Roles that call no tools meet these faults too, and answer as if there were none.
  expect(total((row) => row.unknown_tools)).toBeGreaterThan(0);
  expect(total((row) => row.unknown_tools)).toBeLessThanOrEqual(faults.wrong_tool ?? 0);
  expect(total((row) => row.bad_arguments)).toBeGreaterThan(0);
  expect(total((row) => row.bad_arguments)).toBeLessThanOrEqual(faults.bad_arguments ?? 0);
  expect(stages.filter((row) => row.tool_calls > 0).map(({ stage }) => stage)).toEqual(["collect", "solve"]);
});

it("work that somebody is at is not begun again, and is taken over when nothing was heard of it for long", async () => {
  const pump = new Pump(env);
  const { run } = await startRun(
    pump.env,
    specification({
      name: "held",
      count: 1,
      wave: 1,
      seed: 91,
      attempts: 0,
      models: { collector: model("held-collector") },
    }),
  );
  await consume("plan", batchOf(pump.drop()).batch, pump.env);
  const [body] = pump.drop("collect") as { run: string; task: string; round: number }[];
  const key = `${body?.task}/collect/1`;
  await env.DB.prepare("INSERT INTO claims (key, until) VALUES (?, ?)")
    .bind(key, Date.now() + 60_000)
    .run();
  const held = batchOf([body]);
  await consume("collect", held.batch, pump.env);
  expect(held.ends).toEqual(["ack"]);
  expect((await report()).models["held-collector"]).toBeUndefined();
  await env.DB.prepare("UPDATE claims SET until = ?")
    .bind(Date.now() - 1)
    .run();
  await env.DB.prepare("UPDATE tasks SET moved_at = 0 WHERE run_id = ?").bind(run.id).run();
  await scheduled(createScheduledController(), pump.env);
  await pump.drain();
  expect(await statusOf(run.id)).toBe("finished");
  expect(await rows("SELECT key FROM claims WHERE key LIKE ?", `${body?.task}/%`)).toEqual([]);
});
