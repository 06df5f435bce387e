/**
 * The worker as its users meet it: runs through the API and the real queues to files that are downloaded, and runs whose
 * teachers are models behind a server on 127.0.0.1, over real HTTP.
 */
import { createExecutionContext } from "cloudflare:test";
import { env, exports } from "cloudflare:workers";
import { describe, expect, inject, it } from "vitest";
import { quotasSchema } from "../../../functions/domain/quotas.ts";
import type { RunSpecification } from "../../../functions/domain/run.ts";
import { solverMessages } from "../../../functions/domain/solving/prompt.ts";
import { ModelCalls } from "../../../functions/spend/model_calls.ts";
import { asDescribed } from "../../support/api.ts";
import { POOL } from "../../support/embedded.ts";
import type { Asked } from "../../support/model_server.ts";
import { type Delivery, Pump } from "../../support/pump.ts";
import { batchOf, recordsOf, row, rows, specification, statusOf } from "../../support/runs.ts";
import { app, consume, startRun } from "../../support/worker.ts";

// biome-ignore lint/suspicious/noExplicitAny: the shape of a response is what a test looks into
type Body = any;

async function call(path: string, init: RequestInit = {}): Promise<Response> {
  const response = await exports.default.fetch(new Request(`http://dive.test${path}`, init));
  return asDescribed(init.method ?? "GET", path, response);
}

async function get(path: string): Promise<Body> {
  const response = await call(path);
  expect([path, response.status]).toEqual([path, 200]);
  return response.json();
}

async function post(path: string, body: object = {}): Promise<Body> {
  const init = { method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json" } };
  const response = await call(path, init);
  expect([path, response.status < 300]).toEqual([path, true]);
  return response.json();
}

/** Asks for the run until `enough` says so. */
async function until(run: string, enough: (shown: Body) => boolean): Promise<Body> {
  const last = Date.now() + 60_000;
  for (;;) {
    const shown = await get(`/v1/runs/${run}`);
    if (enough(shown)) return shown;
    if (Date.now() > last) throw new Error(`${run} is where it was: ${JSON.stringify(shown.progress)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Every call of a task's solution gives the same output when the API is asked for it, after the changes of its state before. */
async function expectSameOutputs(task: Body): Promise<void> {
  const calls = task.rounds.flatMap((round: Body) => round.evidence);
  const before = ({ after }: Body): Body[] => {
    const last = calls.find(({ id }: Body) => after !== undefined && id === after);
    return last === undefined ? [] : [...before(last), { tool: last.tool, input: last.input }];
  };
  for (const one of calls.filter(({ id }: Body) => task.solution.includes(id))) {
    const { tool, input, output } = one;
    expect(task.configuration.toolset).toContain(tool);
    expect((await get(`/v1/tools/${tool}`)).name).toBe(tool);
    const again = await post(`/v1/tools/${tool}/call`, { input, before: before(one) });
    expect(again).toEqual({ ok: true, output, error: null });
  }
}

/** The lines of `tasks.jsonl`. */
function records(text: string): Body[] {
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

const ended = ({ status }: Body) => !["running", "solving", "releasing"].includes(status);

describe("through the API and the queues", () => {
  it("a run is started, watched, looked into and downloaded", async () => {
    const started = await post("/v1/runs", { name: "whole", count: 6, wave: 4, seed: 31, attempts: 2 });
    expect(started.status).toBe("running");
    const run = await until(started.id, ended);
    expect(run).toMatchObject({ status: "finished", error: null, progress: { kept: 6, graded: 6, shortfall: 0 } });
    expect(run.operations.stages.map(({ stage }: Body) => stage).toSorted()).toEqual(
      ["certify", "collect", "derive", "grade", "plan", "release", "solve"].toSorted(),
    );
    expect(run.rates.yield).toBeCloseTo(6 / run.progress.planned, 3);

    const seen: Body[] = [];
    let cursor: string | null = "";
    for (let pages = 0; cursor !== null && pages < 10; pages++) {
      const page: Body = await get(`/v1/runs/${run.id}/tasks?limit=4&status=graded${cursor && `&cursor=${cursor}`}`);
      seen.push(...page.items);
      cursor = page.cursor;
    }
    expect(new Set(seen.map((task) => task.id)).size).toBe(6);
    const task = await get(`/v1/tasks/${seen[0].id}`);
    expect(task.certificate.replay).toMatchObject({ passed: true });
    expect(task.attempts).toHaveLength(2);
    expect(task.unreadable).toEqual([]);
    const calls = task.rounds.flatMap((round: Body) => round.evidence);
    expect(calls.length).toBeGreaterThan(0);

    // Every call of its solution gives the same output when the API is asked for it.
    await expectSameOutputs(task);

    const report = await get(`/v1/runs/${run.id}/diversity`);
    expect(report.structure).toMatchObject({ tasks: 6, unique_toolsets: 6 });
    expect(report.coordinator).toMatchObject({ finished: true, leases: { reserved: 0, outstanding: 0 } });

    const [dataset] = (await get(`/v1/datasets?run=${run.id}`)).items;
    expect(dataset).toMatchObject({ status: "released", error: null });
    const path = `/v1/datasets/${dataset.id}/files/tasks.jsonl`;
    const whole = await call(path);
    const etag = whole.headers.get("etag") ?? "";
    const text = await whole.text();
    expect(text).toBe(await recordsOf(run.id));
    expect(records(text).map(({ question }) => question)).toEqual(seen.map(({ question }) => question));
    const rest = await call(path, { headers: { range: "bytes=100-" } });
    expect([rest.status, await rest.text()]).toEqual([
      206,
      new TextDecoder().decode(new TextEncoder().encode(text).slice(100)),
    ]);
    const same = await call(path, { headers: { "if-none-match": etag } });
    expect([same.status, await same.text()]).toEqual([304, ""]);
    const names = (await get(`/v1/datasets/${dataset.id}`)).files.map((file: Body) => file.path);
    expect(names).toEqual(expect.arrayContaining(["README.md", "manifest.json", "tasks.jsonl"]));
  });

  it("a run over one domain draws its tasks from it alone", async () => {
    const { id } = await post("/v1/runs", { name: "one", count: 3, seed: 32, attempts: 1, domains: ["finance"] });
    expect(await until(id, ended)).toMatchObject({ status: "finished", progress: { kept: 3 } });
    for (const { domain } of records(await recordsOf(id))) expect(domain).toBe("finance");
  });

  it("a run over tools with state has tasks that are replayed and solved with what was done before", async () => {
    const general = POOL.tools.filter(({ domain }) => domain === "general");
    const weights = general.map(({ name, state }) => [name, state === undefined ? 0 : 1]);
    const quotas = { tools: Object.fromEntries(weights) };
    const { id } = await post("/v1/runs", {
      name: "state",
      count: 4,
      seed: 34,
      attempts: 1,
      skill: "best",
      domains: ["general"],
      quotas,
    });
    expect(await until(id, ended)).toMatchObject({ status: "finished", progress: { kept: 4 } });
    const stateful = (tool: string) => POOL.find(tool)?.state !== undefined;
    const tasks = records(await recordsOf(id)).filter(({ evidence, solution }) =>
      evidence.some((one: Body) => solution.includes(one.id) && stateful(one.tool)),
    );
    expect(tasks.length).toBeGreaterThanOrEqual(2);
    for (const { id: task, certificate, evidence, solution } of tasks) {
      expect(certificate.replay).toMatchObject({ passed: true, figure: 1 });
      const looks = evidence.filter((one: Body) => solution.includes(one.id) && stateful(one.tool) && one.after);
      expect(looks.map(({ after }: Body) => solution.includes(after))).not.toContain(false);
      const shown = await get(`/v1/tasks/${task}`);
      await expectSameOutputs(shown);
      expect(shown.attempts.map(({ correct }: Body) => correct)).toEqual([1]);
    }
    // What follows from the calls before is made again, and not recorded.
    expect(await row("SELECT count(*) AS calls FROM recorded_calls WHERE run_id = ?", id)).toEqual({ calls: 0 });
  });

  it("a run that is cancelled midway leaves nothing half-stored", async () => {
    const { id } = await post("/v1/runs", { name: "stopped", count: 400, wave: 60, seed: 33, attempts: 2 });
    await until(id, ({ progress }) => progress.waves > 0);
    expect((await post(`/v1/runs/${id}/cancel`)).status).toBe("cancelled");
    const before = await row("SELECT count(*) AS tasks FROM tasks WHERE run_id = ?", id);
    // What was under way comes to its end meanwhile.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const shown = await get(`/v1/runs/${id}`);
    expect(shown.status).toBe("cancelled");
    expect(shown.progress.dropped.cancelled).toBeGreaterThan(0);
    expect(await row("SELECT count(*) AS tasks FROM tasks WHERE run_id = ?", id)).toEqual(before);
    const open = "SELECT * FROM tasks WHERE run_id = ? AND status NOT IN ('graded', 'dropped')";
    expect(await rows(open, id)).toEqual([]);
    expect((await get(`/v1/datasets?run=${id}`)).items).toEqual([]);
    expect((await env.BUCKET.list({ prefix: "datasets/stopped" })).objects).toEqual([]);
    expect((await get(`/v1/runs/${id}/diversity`)).coordinator).toMatchObject({
      cancelled: true,
      finished: true,
      leases: { outstanding: 0 },
    });
  });
});

describe("with models over HTTP", () => {
  const SECRET = "sk-local-0123456789";
  const SECRET_HOSTS = JSON.stringify({ TEACHER_KEY: ["127.0.0.1"] });
  const bindings = { ...env, TEACHER_KEY: SECRET, SECRET_HOSTS } as Env;

  /** Models by role, with the names given; a role that is left out is the embedded teacher. */
  const models = (names: { collector?: string; deriver?: string; solver?: string }): RunSpecification["models"] =>
    Object.fromEntries(
      Object.entries(names).map(([role, model]) => [
        role,
        { base_url: `${inject("modelServer")}/v1`, model, key: "TEACHER_KEY" },
      ]),
    );

  /** Runs to the end or, where it is not `patient`, to the first task that is dropped or the first pause. */
  async function finish(
    given: Parameters<typeof models>[0],
    { from = bindings, patient = true, ...delivery }: Delivery & { from?: Env; patient?: boolean } = {},
  ): Promise<{ run: string; status: string }> {
    const pump = new Pump(from, delivery);
    // Few calls, so that an attempt whose every turn fails once stays within the deliveries that a message has.
    const quotas = quotasSchema.parse({ calls: { max: 3 } });
    const wanted = specification({
      name: "model",
      count: 3,
      wave: 3,
      seed: 34,
      attempts: 2,
      models: models(given),
      quotas,
    });
    const { run } = await startRun(pump.env, wanted);
    await pump.drain(async () => {
      const stuck = "SELECT * FROM runs WHERE id = ? AND paused_until IS NOT NULL";
      if (!patient && ((await reasonsOf(run.id)).length > 0 || (await rows(stuck, run.id)).length > 0)) pump.drop();
    });
    return { run: run.id, status: await statusOf(run.id) };
  }

  async function asked(model: string): Promise<Asked> {
    const all = await (await fetch(`${inject("modelServer")}/requests`)).json<Record<string, Asked>>();
    return all[model] ?? { requests: 0, widest: 0 };
  }

  async function stored(run: string, model: string): Promise<number> {
    return Number((await row("SELECT count(*) AS n FROM completions WHERE run_id = ? AND model = ?", run, model)).n);
  }

  const reasonsOf = (run: string) =>
    rows("SELECT reason, detail FROM tasks WHERE run_id = ? AND status = 'dropped' ORDER BY ordinal", run);

  it("a run finishes, names its models, and pays for each completion once", async () => {
    const names = { collector: "plain-collector", deriver: "plain-deriver", solver: "plain-solver" };
    const { run, status } = await finish(names);
    expect(status).toBe("finished");
    for (const record of records(await recordsOf(run))) {
      expect(record.models).toEqual(names);
      // Attempts that went alike stand there once, with how many they were.
      const teachers = record.attempts.flatMap(({ teacher, count }: Body) => Array(count).fill(teacher));
      expect(teachers).toEqual(["plain-solver", "plain-solver"]);
    }
    for (const name of Object.values(names)) {
      const { requests, widest } = await asked(name);
      expect([name, requests]).toEqual([name, await stored(run, name)]);
      // Messages of one batch are worked on side by side.
      expect([name, widest > 1]).toEqual([name, true]);
    }
  });

  it("nothing is paid for twice, however messages are delivered and sends fail", async () => {
    const names = { collector: "again-collector", deriver: "again-deriver", solver: "again-solver" };
    const { run, status } = await finish(names, { shuffle: 5, twice: true, failSends: 0.4, batch: 2 });
    expect(status).toBe("finished");
    for (const name of Object.values(names)) {
      const keys = await stored(run, name);
      expect(keys).toBeGreaterThan(0);
      expect([name, (await asked(name)).requests]).toEqual([name, keys]);
    }
  });

  it("of two who are at the same work at once one alone calls models, and what was stored before is not asked for again", async () => {
    const { run } = await startRun(
      new Pump(bindings).env,
      specification({ name: "race", models: models({ solver: "race-solver" }) }),
    );
    const invocation = {
      env: bindings,
      run: { id: run.id },
      specification: specification({ name: "race", models: models({ solver: "race-solver" }) }),
      pool: POOL,
      stage: "solve",
      claimMs: 60_000,
      faultsMax: 20,
      now: Date.now(),
    };
    const scope = "task-race/solve/0";
    const [one, two] = await Promise.all([
      ModelCalls.open(invocation, ["solver"], [scope]),
      ModelCalls.open(invocation, ["solver"], [scope]),
    ]);
    expect([one.hasClaim(scope), two.hasClaim(scope)].sort()).toEqual([false, true]);
    const holder = one.hasClaim(scope) ? one : two;
    const ask = (purchases: ModelCalls) => {
      const question = { role: "solver" as const, scope, name: "0/solve-1" };
      return purchases.complete(purchases.teacher("solver", 1), question, { messages: [...solverMessages("What?")] });
    };
    const stored = await ask(holder);
    await holder.close();
    const later = await ModelCalls.open(invocation, ["solver"], [scope]);
    expect(later.hasClaim(scope)).toBe(true);
    expect(await ask(later)).toEqual(stored);
    expect((await asked("race-solver")).requests).toBe(1);
    // Who is not heard of any more loses the claim.
    const dead = await ModelCalls.open({ ...invocation, claimMs: 1 }, ["solver"], ["task-race/solve/1"]);
    expect(dead.hasClaim("task-race/solve/1")).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect((await ModelCalls.open(invocation, ["solver"], ["task-race/solve/1"])).hasClaim("task-race/solve/1")).toBe(
      true,
    );
  });

  it("provenance is inferred where the collector declares none", async () => {
    const { run, status } = await finish({ collector: "silent-collector.mute" });
    expect(status).toBe("finished");
    const made = records(await recordsOf(run));
    expect(made.flatMap((record) => record.provenance).length).toBeGreaterThan(0);
    for (const record of made) expect(record.certificate.entailment.passed).toBe(true);
  });

  it("links that a collector declares among prose are checked; a false one is dropped and stands with the round", async () => {
    const { run, status } = await finish({ collector: "talkative-collector.talkative" });
    expect(status).toBe("finished");
    const made = records(await recordsOf(run));
    expect(made.flatMap((record) => record.provenance).length).toBeGreaterThan(0);
    for (const record of made) expect(record.certificate.entailment.passed).toBe(true);
    const stored = await rows(
      "SELECT complaints, provenance FROM rounds JOIN tasks ON tasks.id = task_id WHERE run_id = ?1 AND complaints LIKE '%link%'",
      run,
    );
    expect(stored.length).toBeGreaterThan(0);
    for (const { complaints, provenance } of stored) {
      const [first] = JSON.parse(String(complaints));
      expect(first).toEqual({
        check: "link",
        detail: expect.stringMatching(/^absent_source_value: c\d+\/no_such_field -> c/),
      });
      expect(JSON.parse(String(provenance)).length).toBeGreaterThan(0);
    }
  });

  it("calls of tools that there are not, or without a JSON object, are failed calls and no more", async () => {
    const { run, status } = await finish({ collector: "odd-collector.strange" });
    expect(status).toBe("finished");
    for (const { evidence, solution } of records(await recordsOf(run))) {
      expect(evidence.slice(0, 2)).toMatchObject([
        { id: "c1", tool: "no_such_tool", ok: false, error: 'no tool "no_such_tool" in this toolset' },
        { id: "c2", ok: false, error: "arguments: expected a JSON object" },
      ]);
      expect(new Set(evidence.map((one: Body) => one.id)).size).toBe(evidence.length);
      for (const id of ["c1", "c2"]) expect(solution).not.toContain(id);
    }
  });

  it("a model that asks for a hundred calls at once gets the first of them", async () => {
    const { run, status } = await finish({ solver: "many-solver.greedy" });
    expect(status).toBe("finished");
    for (const { attempts } of records(await recordsOf(run)))
      for (const { messages } of attempts)
        expect(messages.find((message: Body) => message.tool_calls).tool_calls).toHaveLength(16);
    const { run: lost } = await finish({ collector: "many-collector.greedy" }, { patient: false });
    expect((await reasonsOf(lost))[0]).toEqual({
      reason: "no_evidence",
      detail: 'no tool "no_such_tool" in this toolset',
    });
  });

  it("a derivation that does not parse is repaired", async () => {
    const { run, status } = await finish({ deriver: "sloppy-deriver.garbled" });
    expect(status).toBe("finished");
    const tries = `SELECT MIN(tries) AS tries FROM rounds JOIN tasks ON tasks.id = task_id
                   WHERE run_id = ? AND rounds.question IS NOT NULL`;
    expect(await rows(tries, run)).toEqual([{ tries: 2 }]);
  });

  it("one that never parses drops its task after two repairs", async () => {
    const { run } = await finish({ deriver: "lost-deriver.babble" }, { patient: false });
    const dropped = (await reasonsOf(run)).filter(({ reason }) => reason === "derivation_unparsed");
    expect(dropped.length).toBeGreaterThan(0);
    for (const { detail } of dropped) expect(detail).toBe("the reply is not one JSON object");
    expect((await asked("lost-deriver.babble")).requests).toBe(3 * dropped.length);
  });

  it.each(["down", "empty"])("a server whose first answer is amiss is asked again (%s)", async (defect) => {
    const name = `shaky-solver.${defect}`;
    const { run, status } = await finish({ solver: name });
    expect(status).toBe("finished");
    expect((await reasonsOf(run)).filter(({ reason }) => reason === "stage_failed")).toEqual([]);
    expect(
      await rows(
        "SELECT * FROM attempts JOIN tasks ON tasks.id = task_id WHERE run_id = ? AND teacher <> ?",
        run,
        name,
      ),
    ).toEqual([]);
    expect((await asked(name)).requests).toBe(2 * (await stored(run, name)));
  });

  it("a secret that is not set is named, and one that is refused is not", async () => {
    const unset = await finish({ collector: "never-collector" }, { from: env, patient: false });
    expect((await asked("never-collector")).requests).toBe(0);
    // It refuses whatever the run would ask, so the run waits for somebody to set it.
    expect(await reasonsOf(unset.run)).toEqual([]);
    const waiting = await get(`/v1/runs/${unset.run}`);
    expect(waiting.status).toBe("paused");
    expect(waiting.paused.reason).toContain("secret TEACHER_KEY is not set in the environment");
    const refused = await finish({ collector: "strict-collector.forbidden" }, { patient: false });
    // The endpoint refuses everybody: the run waits for somebody to mend that, and no task is lost to it.
    expect(await reasonsOf(refused.run)).toEqual([]);
    const shown = await get(`/v1/runs/${refused.run}`);
    expect(shown.status).toBe("paused");
    expect(shown.paused.reason).toContain("strict-collector.forbidden: 401 the key *** is not known");
    expect(shown.paused.until).toBeNull();
    expect((await asked("strict-collector.forbidden")).requests).toBeLessThan(13);
    for (const table of ["runs", "tasks", "rounds", "attempts", "completions", "failures", "datasets"])
      expect(JSON.stringify(await rows(`SELECT * FROM ${table}`))).not.toContain(SECRET);
    for (const path of [`/v1/runs/${refused.run}`, `/v1/runs/${refused.run}/tasks`]) {
      const shown = await app.fetch(new Request(`http://dive.test${path}`), bindings, createExecutionContext());
      expect(await shown.text()).not.toContain(SECRET);
    }
  });

  it("a run that cannot go on does not hold up another one in its batch", async () => {
    const pump = new Pump(env);
    const given = { name: "beside", count: 1, wave: 1, seed: 35, attempts: 1 };
    const stuck = await startRun(pump.env, specification({ ...given, models: models({ collector: "any-collector" }) }));
    const sound = await startRun(pump.env, specification(given));
    await consume("plan", batchOf(pump.drop()).batch, pump.env);
    // Plans of one batch are made side by side, so that either may be the first to send its task on.
    const runOf = (body: unknown) => (body as { run: string }).run;
    const collects = pump.drop("collect").toSorted((one) => (runOf(one) === stuck.run.id ? -1 : 1));
    expect(collects.map(runOf)).toEqual([stuck.run.id, sound.run.id]);
    const { batch, ends } = batchOf(collects);
    await consume("collect", batch, pump.env);
    expect(ends).toEqual(["retry in 2 s", "ack"]);
    // With a model the wave ahead is due at once.
    expect(pump.waiting()).toEqual({ plan: 1, derive: 1 });
  });
});
