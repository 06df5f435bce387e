/** Runs whose roles are models over real HTTP: what they cost, as the server counts it, and what they are forecast to cost. */
import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import type { RunSpecification } from "../../../functions/domain/run.ts";
import { apiReply, type Body, modelsAt, post, recordsMade } from "../../support/model_runs.ts";
import { Pump } from "../../support/pump.ts";
import { row, rows, specification } from "../../support/runs.ts";
import { startRun } from "../../support/worker.ts";

const { all, behave, finish, model, report } = modelsAt("spending");
beforeEach(async () => void (await behave({})));

describe("money", () => {
  it("is counted by stage, role and model, as the server counts it", async () => {
    const run = await finish({ models: { ...all({ prices: { input: 2, output: 10 } }), judge: model("a-judge") } });
    const { body } = await apiReply(`/v1/runs/${run}`);
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
    const { spend } = (await apiReply(`/v1/runs/${whole}`)).body;
    const tokens = Math.floor((spend.input_tokens + spend.output_tokens) / 2);
    await behave({});
    const run = await finish({ count: 12, wave: 6, models: all(), seed: 5, budget: { tokens }, name: "half" });
    const { body } = await apiReply(`/v1/runs/${run}`);
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
    expect((await recordsMade(run)).length).toBe(kept);
  });

  it("costs a query a delivery at most; claims are not written again with every completion", async () => {
    const figures = async (given: Partial<RunSpecification>) => {
      const run = await finish({ count: 24, wave: 24, models: all(), seed: 7, ...given });
      const { operations, progress, spend } = (await apiReply(`/v1/runs/${run}`)).body;
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
      // The run's spend is read with every record of spend, budget or not: with it comes whether the run is still under way.
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
    const { body } = await apiReply(`/v1/runs/${run}`);
    const again = (await post("/v1/runs?dry_run=true", { ...wanted, count: 8, rounds: 2 })).body.forecast;
    expect(again).toMatchObject({ basis: "measured", run, planned: 2 * body.progress.planned });
    expect(again.input_tokens).toBeCloseTo(2 * body.spend.input_tokens, -1);
  });

  /** By how much a forecast was off, as a share of what it came to. */
  const off = (forecast: number, came: number) => Math.abs(forecast - came) / came;

  it("of a second run of its kind is near what that takes: tokens, money, tasks begun", async () => {
    const models = all({ prices: { input: 1, output: 4 } });
    // Enough tasks that what they take is near its average.
    const kind = { count: 24, wave: 24, attempts: 2, models };
    await finish({ ...kind, seed: 501 });
    const { forecast } = (await post("/v1/runs?dry_run=true", { ...kind, seed: 502 })).body;
    const { body } = await apiReply(`/v1/runs/${await finish({ ...kind, seed: 502 })}`);
    expect(forecast.basis).toBe("measured");
    const { spend, progress } = body;
    const came = {
      input: off(forecast.input_tokens, spend.input_tokens),
      output: off(forecast.output_tokens, spend.output_tokens),
    };
    const more = { usd: off(forecast.usd, spend.usd), planned: off(forecast.planned, progress.planned) };
    for (const [what, share] of Object.entries({ ...came, ...more }))
      expect([what, share < 0.25 || share]).toEqual([what, true]);
    expect(forecast.seconds).toBeGreaterThan(0);
  });

  it("of a run without models costs nothing, and learns how many tasks are begun and how long it takes", async () => {
    const kind = { count: 40, attempts: 2, name: "embedded" };
    const asked = async (seed: number) => (await post("/v1/runs?dry_run=true", { ...kind, seed })).body;
    const dryRun = async (seed: number) => (await asked(seed)).forecast;
    const made = async (seed: number) => {
      const pump = new Pump(env);
      const { run } = await startRun(pump.env, (await asked(seed)).specification);
      await pump.drain();
      const { body } = await apiReply(`/v1/runs/${run.id}`);
      return { id: run.id, planned: body.progress.planned, spent: body.spend.completions, kept: body.progress.kept };
    };
    const assumed = await dryRun(601);
    const first = await made(601);
    expect(assumed).toMatchObject({
      basis: "assumed",
      run: null,
      seconds: null,
      completions: 0,
      input_tokens: 0,
      usd: 0,
    });
    expect([first.kept, first.spent, off(assumed.planned, first.planned) < 0.25]).toEqual([40, 0, true]);
    const measured = await dryRun(602);
    const second = await made(602);
    expect(measured).toMatchObject({
      basis: "measured",
      run: first.id,
      runs: 1,
      planned: first.planned,
      seconds_range: { least: measured.seconds, most: measured.seconds },
      completions: 0,
      usd: 0,
    });
    expect(off(measured.planned, second.planned)).toBeLessThan(0.25);
    const took = await row("SELECT finished_at - created_at AS ms FROM runs WHERE id = ?", second.id);
    expect(off(measured.seconds * 1000, Number(took.ms))).toBeLessThan(2);
    const both = await dryRun(603);
    expect(both.seconds_range.least).toBeLessThan(both.seconds);
    expect(both.seconds_range.most).toBeGreaterThan(both.seconds);
    // One that stood still says nothing of time, and another kind nothing at all.
    await env.DB.prepare("UPDATE runs SET went_on_at = 1 WHERE id IN (?, ?)").bind(first.id, second.id).run();
    expect(await dryRun(603)).toMatchObject({ basis: "measured", runs: 2, seconds: null, seconds_range: null });
    expect((await post("/v1/runs?dry_run=true", { ...kind, attempts: 3 })).body.forecast.basis).toBe("assumed");
  }, 120_000);

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
    // Another run of the kind, with twice the tasks kept and one lost, counts twice as much.
    const task = (n: number, status: string) =>
      env.DB.prepare(
        `INSERT INTO tasks (id, run_id, ordinal, wave, status, round, domain, configuration, moved_at)
         VALUES (?1, 'older', ?2, 0, ?3, 1, 'general', '{}', 0)`,
      ).bind(`older-${n}`, n, status);
    const older = [...stored("older", text, 0), spent("older", "collector", 7), spent("older", "solver", 4)];
    await env.DB.batch([...older, task(1, "graded"), task(2, "dropped")]);
    expect((await dryRun()).forecast).toMatchObject({ basis: "measured", run: "sound", runs: 2, planned: 134 });
    const { by } = (await dryRun()).forecast;
    expect(by.map((row: { input_tokens: number }) => row.input_tokens)).toEqual([333, 200]);
  });

  it("gives a budget that a specification may state, however dear its models are", async () => {
    const models = { solver: { base_url: "http://127.0.0.1:1/v1", model: "m", prices: { input: 1e6, output: 1e6 } } };
    const { status, body } = await post("/v1/runs", { count: 100, models });
    expect([status, body.specification?.budget?.usd]).toEqual([201, 10_000_000]);
    expect((await apiReply("/v1/runs")).status).toBe(200);
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
