/**
 * How attempts end where models play the solver, and runs whose models come to nothing: over real HTTP, with replies in forms
 * that endpoints really send.
 */
import { createExecutionContext, createScheduledController } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, inject, it } from "vitest";
import { pauseRun } from "../../../db/waves.ts";
import type { Models } from "../../../functions/domain/models.ts";
import { quotasSchema } from "../../../functions/domain/quotas.ts";
import type { RunSpecification } from "../../../functions/domain/run.ts";
import type { Behaviour, Report } from "../../support/models/server.ts";
import { Pump } from "../../support/pump.ts";
import { recordsOf, row, rows, specification, statusOf } from "../../support/runs.ts";
import { app, scheduled, startRun } from "../../support/worker.ts";

// biome-ignore lint/suspicious/noExplicitAny: the shape of a response is what a test looks into
type Body = any;

// An endpoint of its own: files run side by side.
const server = `${inject("scriptedServer")}/at/attempts`;
const report = async () => (await fetch(`${server}/report`)).json<Report>();
const behave = (behaviour: Behaviour) => fetch(`${server}/behave`, { method: "POST", body: JSON.stringify(behaviour) });
beforeEach(async () => void (await behave({})));

const FAULTS_MAX = 4;
const bindings = { ...env, REPEATED_FAULTS: String(FAULTS_MAX) } as Env;
const model = (name: string, more: object = {}) => ({ base_url: `${server}/v1`, model: name, ...more });
const quotas = quotasSchema.parse({ calls: { max: 4 } });
let seed = 400;

async function begin(models: Models, given: Partial<RunSpecification> = {}): Promise<{ run: string; pump: Pump }> {
  const pump = new Pump(bindings);
  const wanted = { name: "ends", count: 3, wave: 3, attempts: 2, seed: seed++, quotas, models, ...given };
  const { run } = await startRun(pump.env, specification(wanted));
  return { run: run.id, pump };
}

async function finish(models: Models, given: Partial<RunSpecification> = {}): Promise<string> {
  const { run, pump } = await begin(models, given);
  await pump.drain();
  return run;
}

async function shown(path: string, init: RequestInit = {}): Promise<{ status: number; body: Body }> {
  const headers = { "content-type": "application/json" };
  const request = new Request(`http://dive.test${path}`, { ...init, headers });
  const response = await app.fetch(request, bindings, createExecutionContext());
  return { status: response.status, body: await response.json() };
}

const endsOf = (run: string) =>
  rows(
    `SELECT ended, a.detail AS detail, draws, correct, reward, count(*) AS n
     FROM attempts AS a JOIN tasks ON tasks.id = task_id
     WHERE run_id = ? GROUP BY ended, a.detail, draws, correct, reward`,
    run,
  );

describe("an attempt", () => {
  it.each([
    ["filtered", "content_filter", "the endpoint withheld what the model said"],
    ["words", "unreadable", "upstream connect error"],
    ["choices_empty", "endpoint_fault", "choices is"],
    ["error_object", "endpoint_fault", "overloaded"],
    ["extra_large", "unreadable", "longer than"],
  ] as const)("that an endpoint spoils every time (%s) is drawn twice, then left out", async (form, ended, detail) => {
    await behave({ form, form_role: "solver" });
    const run = await finish({ solver: model("a-solver") }, { count: 2, wave: 2, attempts: 1 });
    expect(await statusOf(run)).toBe("finished");
    const made = await endsOf(run);
    expect(made.map(({ ended, draws, correct, reward }) => ({ ended, draws, correct, reward }))).toEqual([
      { ended, draws: 2, correct: null, reward: null },
    ]);
    expect(String(made[0]?.detail).toLowerCase()).toContain(detail);
    for (const record of await rows(
      "SELECT passed, attempted, left_out FROM tasks WHERE run_id = ? AND status = 'graded'",
      run,
    ))
      expect(record).toEqual({ passed: 0, attempted: 0, left_out: 1 });
    const { spend } = (await shown(`/v1/runs/${run}`)).body;
    expect(spend.requests).toBe((await report()).requests);
    expect((await recordsOf(run)).split("\n").filter((line) => line !== "").length).toBe(2);
  });

  it("that an endpoint spoils once is made again, and counts", async () => {
    await behave({ form: "filtered", form_role: "solver", form_on: "one" });
    const run = await finish({ solver: model("a-solver") });
    expect((await report()).formed).toBe(1);
    const made = await endsOf(run);
    expect(new Set(made.map(({ ended }) => ended))).toEqual(new Set(["answered"]));
    expect(made.filter(({ draws }) => draws === 2).map(({ n }) => n)).toEqual([1]);
    expect(made.every(({ correct }) => correct !== null)).toBe(true);
  });

  it.each([
    ["content_null", "no_answer"],
    ["refusal", "refusal"],
    ["cut_off", "length"],
  ] as const)("that the model itself spoils (%s) counts against it", async (form, ended) => {
    await behave({ form, form_role: "solver" });
    const run = await finish({ solver: model("a-solver") }, { count: 2, wave: 2, attempts: 1 });
    const made = await endsOf(run);
    expect(made.map(({ ended, draws, detail }) => ({ ended, draws, detail }))).toEqual(
      made.map(() => ({ ended, draws: 1, detail: null })),
    );
    for (const { passed, attempted, left_out } of await rows(
      "SELECT passed, attempted, left_out FROM tasks WHERE run_id = ? AND status = 'graded'",
      run,
    ))
      expect([passed, attempted, left_out]).toEqual([form === "cut_off" ? passed : 0, 1, 0]);
  });

  it.each([
    "wrong_tool",
    // The endpoint takes no history whose arguments are no JSON object.
    "bad_arguments",
  ] as const)("that still calls tools at its last turn (%s) has had its turns", async (fault) => {
    await behave({ faults: [fault], share: 1 });
    const run = await finish({ solver: model("a-solver") }, { count: 1, wave: 1, attempts: 1 });
    expect(await endsOf(run)).toEqual([{ ended: "turn_limit", detail: null, draws: 1, correct: 0, reward: 0, n: 1 }]);
  });
});

describe("a role that comes to nothing again and again", () => {
  it("pauses its run and no other, with few requests; the run goes on where it was once it is told to", async () => {
    await behave({ faults: ["no_json"], share: 1 });
    const { run, pump } = await begin({ deriver: model("a-deriver") }, { count: 6, wave: 6, attempts: 0 });
    await pump.drain();
    const paused = (await shown(`/v1/runs/${run}`)).body;
    expect(paused.status).toBe("paused");
    expect(paused.paused.until).toBeNull();
    expect(paused.paused.reason).toMatch(
      /^deriver: derivation_unparsed, \d+ times in a row: the reply is not one JSON/,
    );
    // Three tries a task, and what was under way when the last of them was stored.
    expect((await report()).requests).toBeLessThanOrEqual(3 * 6);
    const before = await row("SELECT count(*) AS n FROM tasks WHERE run_id = ?", run);
    await behave({});
    const beside = await finish({ deriver: model("a-deriver") }, { attempts: 0 });
    expect(await statusOf(beside)).toBe("finished");
    // What comes for it while it is paused is let go.
    await scheduled(createScheduledController(), pump.env);
    await pump.drain();
    expect(await row("SELECT count(*) AS n FROM tasks WHERE run_id = ?", run)).toEqual(before);

    expect((await shown(`/v1/runs/${run}/resume`, { method: "POST" })).status).toBe(200);
    expect((await shown(`/v1/runs/${run}/resume`, { method: "POST" })).status).toBe(409);
    await env.DB.prepare("UPDATE runs SET created_at = 0 WHERE id = ?").bind(run).run();
    for (let i = 0; i < 20 && (await statusOf(run)) === "running"; i++) {
      await env.DB.prepare("UPDATE tasks SET moved_at = 0 WHERE run_id = ?").bind(run).run();
      await scheduled(createScheduledController(), pump.env);
      await pump.drain();
    }
    const ended = (await shown(`/v1/runs/${run}`)).body;
    expect([ended.status, ended.progress.kept, ended.paused]).toEqual(["finished", 6, null]);
    expect(await rows("SELECT * FROM repeated_faults WHERE run_id = ?", run)).toEqual([]);
  });

  it.each([
    ["only talks", { collector: model("raving-collector") }, {}, 2 * FAULTS_MAX],
    // Four turns a task.
    [
      "calls what there is not",
      { collector: model("a-collector") },
      { faults: ["wrong_tool"], share: 1 },
      8 * FAULTS_MAX,
    ],
  ] as const)("a collector that %s pauses its run", async (_, models, behaviour, most) => {
    await behave(behaviour);
    const run = await finish(models, { count: 2, wave: 2, attempts: 0 });
    expect(await row("SELECT status FROM runs WHERE id = ?", run)).toEqual({ status: "paused" });
    expect((await report()).requests).toBeLessThanOrEqual(most);
  });

  it("by an endpoint that fails on every request pauses it too, with few requests for each task", async () => {
    await behave({ faults: ["409"], share: 1, retry_after_ms: 1 });
    const run = await finish({ collector: model("a-collector") }, { count: 2, wave: 2, attempts: 0 });
    expect(await statusOf(run)).toBe("paused");
    const { requests } = await report();
    const { n } = await row("SELECT count(*) AS n FROM tasks WHERE run_id = ?", run);
    expect(requests).toBeLessThanOrEqual(12 * Number(n));
    expect(await row("SELECT sum(requests) AS n FROM spend WHERE run_id = ?", run)).toEqual({ n: requests });
  });

  it("is not one that comes to something in between", async () => {
    await behave({ faults: ["no_json"], share: 0.5, seed: 3 });
    const run = await finish({ deriver: model("a-deriver") }, { count: 8, wave: 4, attempts: 0 });
    expect(await statusOf(run)).toBe("finished");
  });

  it("stays paused by that, whatever its endpoint does meanwhile, and waits from anew when it goes on", async () => {
    await behave({ faults: ["no_json"], share: 1 });
    const run = await finish({ deriver: model("a-deriver") }, { count: 6, wave: 6, attempts: 0 });
    const { pause_reason } = await row("SELECT pause_reason FROM runs WHERE id = ?", run);
    await pauseRun(env.DB, run, Date.now() + 60_000, "the endpoint is away").run();
    // As tasks that were under way when it was paused.
    await env.DB.prepare("UPDATE tasks SET status = 'derive', waiting_since = 1 WHERE run_id = ?").bind(run).run();
    expect(await row("SELECT pause_reason, paused_until FROM runs WHERE id = ?", run)).toEqual({
      pause_reason,
      paused_until: null,
    });
    expect((await shown(`/v1/runs/${run}/resume`, { method: "POST" })).status).toBe(200);
    expect(await rows("SELECT id FROM tasks WHERE run_id = ? AND waiting_since IS NOT NULL", run)).toEqual([]);
  });

  it("whose endpoint is mended makes the attempts again that were spoilt before the pause", async () => {
    await behave({ form: "filtered", form_role: "solver" });
    const { run, pump } = await begin({ solver: model("a-solver") }, { count: 6, wave: 6, attempts: 1 });
    await pump.drain();
    expect(await statusOf(run)).toBe("paused");
    await behave({});
    expect((await shown(`/v1/runs/${run}/resume`, { method: "POST" })).status).toBe(200);
    for (let i = 0; i < 20 && (await statusOf(run)) !== "finished"; i++) {
      await env.DB.prepare("UPDATE tasks SET moved_at = 0 WHERE run_id = ?").bind(run).run();
      await env.DB.prepare("UPDATE runs SET created_at = 0 WHERE id = ?").bind(run).run();
      await scheduled(createScheduledController(), pump.env);
      await pump.drain();
    }
    const { status, attempts } = (await shown(`/v1/runs/${run}`)).body;
    expect([status, attempts]).toEqual(["finished", { made: 6, with_verdict: 6, left_out: {} }]);
  });

  it("calls no more models once it is cancelled, but for what was on its way", async () => {
    await behave({ faults: ["wrong_tool"], share: 1, latency_ms: 60 });
    const { run, pump } = await begin({ solver: model("a-solver") });
    const drained = pump.drain();
    while ((await report()).requests < 6) await new Promise((resolve) => setTimeout(resolve, 20));
    expect((await shown(`/v1/runs/${run}/cancel`, { method: "POST" })).status).toBe(200);
    const { requests } = await report();
    await drained;
    // Six attempts of sixteen turns each were under way.
    expect((await report()).requests - requests).toBeLessThanOrEqual(2 * 6);
  });

  it("can be cancelled while it is paused, and a dataset cut from what it has", async () => {
    await behave({ faults: ["no_json"], share: 1 });
    const run = await finish({ deriver: model("a-deriver") }, { count: 6, wave: 6, attempts: 0 });
    expect(await statusOf(run)).toBe("paused");
    const cut = await shown("/v1/datasets", { method: "POST", body: JSON.stringify({ run }) });
    expect(cut.status).toBe(409);
    expect((await shown(`/v1/runs/${run}/cancel`, { method: "POST" })).body.status).toBe("cancelled");
  });
});

describe("money", () => {
  const FORMS = ["usage_negative", "usage_huge", "usage_absent", "usage_fractional", "usage_over"] as const;
  it.each(FORMS)("is recorded for every request, and never falls, whatever an endpoint says (%s)", async (form) => {
    const { run, pump } = await begin({ collector: model("a-collector"), solver: model("a-solver") });
    await behave({ form });
    let before = 0;
    await pump.drain(async () => {
      const { tokens } = await row(
        "SELECT coalesce(sum(input_tokens + output_tokens), 0) AS tokens FROM spend WHERE run_id = ?",
        run,
      );
      expect(Number(tokens)).toBeGreaterThanOrEqual(before);
      before = Number(tokens);
    });
    const { requests, prompt_tokens, completion_tokens } = await report();
    const { spend } = (await shown(`/v1/runs/${run}`)).body;
    expect([spend.requests, spend.completions, spend.estimated]).toEqual([requests, requests, requests]);
    // An estimate is about what was said: within a factor of three of the honest figure.
    const ratio = (spend.input_tokens + spend.output_tokens) / (prompt_tokens + completion_tokens);
    expect(ratio).toBeGreaterThan(1 / 3);
    expect(ratio).toBeLessThan(3);
  });

  it("is recorded although the reply cannot be stored", async () => {
    const { run, pump } = await begin({ collector: model("a-collector") }, { count: 1, wave: 1, attempts: 0 });
    const broken = new Proxy(env.DB, {
      get(target, property) {
        const value: unknown = Reflect.get(target, property, target);
        if (property !== "prepare") return typeof value === "function" ? value.bind(target) : value;
        return (sql: string) => {
          if (sql.includes("INSERT INTO completions")) return target.prepare("SELECT * FROM there_is_no_such_table");
          return target.prepare(sql);
        };
      },
    });
    // A statement that cannot be prepared takes no parameters either: bind is answered with itself.
    const sick = new Proxy(broken, {
      get(target, property) {
        const value: unknown = Reflect.get(target, property, target);
        if (property !== "prepare") return value;
        return (sql: string) => {
          const statement = (value as (sql: string) => D1PreparedStatement)(sql);
          return sql.includes("INSERT INTO completions")
            ? Object.assign(statement, { bind: () => statement })
            : statement;
        };
      },
    });
    await pump.drain(async (batches) => {
      if (batches === 1) (pump.env as { DB: D1Database }).DB = sick;
      if (batches > 3) pump.drop();
    });
    const { requests } = await report();
    expect(requests).toBeGreaterThan(0);
    expect(await row("SELECT sum(requests) AS n FROM spend WHERE run_id = ?", run)).toEqual({ n: requests });
    expect(await rows("SELECT key FROM completions WHERE run_id = ?", run)).toEqual([]);
  });
});
