/**
 * Runs whose roles are models over real HTTP: pauses, judges, mixes, and endpoints that lack something. What they are asked is
 * counted by the server.
 */
import { createScheduledController } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { quotasSchema } from "../../../functions/domain/quotas.ts";
import { apiReply, type Body, mayBeJudged, modelsAt, post, recordsMade } from "../../support/model_runs.ts";
import { Pump } from "../../support/pump.ts";
import { batchOf, rows, specification, statusOf } from "../../support/runs.ts";
import { consume, scheduled, startRun } from "../../support/worker.ts";

const { all, behave, finish, model, report, server } = modelsAt("models");
beforeEach(async () => void (await behave({})));

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
  const made = await recordsMade(run);
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
  const made = await recordsMade(run);
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

it.each(["text_react", "name_cased", "text_minimax", "arguments_python"] as const)(
  "calls in the form %s are made all the same, and counted",
  async (form) => {
    await behave({ form });
    const run = await finish({ models: all() });
    expect((await recordsMade(run)).length).toBe(4);
    const { body } = await apiReply(`/v1/runs/${run}`);
    const { lenient, completions } = body.spend;
    expect(lenient).toBeGreaterThan(0);
    expect(lenient).toBeLessThan(completions);
    const deriver = body.spend.by.find(({ role }: Body) => role === "deriver");
    expect(deriver.lenient).toBe(0);
    const { operations } = body;
    expect(operations.stages.reduce((sum: number, stage: Body) => sum + stage.unknown_tools, 0)).toBe(0);
  },
);

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
    for (const { certificate, models } of await recordsMade(run)) {
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

  it("is asked of what the program refuses and cannot read, whatever its type", async () => {
    const quotas = quotasSchema.parse({ calls: { max: 3 }, answers: { text: 1, number: 1 } });
    const judged = async (solver: string) => {
      const models = { solver: model(solver), judge: model("lenient-judge") };
      return recordsMade(await finish({ count: 20, wave: 20, seed: 63, quotas, models }));
    };
    const rates = (made: Body[], type: string) =>
      new Set(made.filter((one) => one.answer.type === type && mayBeJudged(one)).map(({ pass_rate }) => pass_rate));
    const made = await judged("raving-solver");
    expect([rates(made, "text"), rates(made, "number")]).toEqual([new Set([1]), new Set([1])]);
    const counted = await judged("counting-solver");
    // Another number is clearly wrong; for a name it might stand.
    expect([rates(counted, "text"), rates(counted, "number")]).toEqual([new Set([1]), new Set([0])]);
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
      const { body } = await apiReply(`/v1/runs/${run.id}`);
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
    expect((await apiReply(`/v1/runs/${run.id}`)).body).toMatchObject({ paused: null, progress: { kept: 6 } });
  }, 60_000);

  it("now and then costs time and nothing else", async () => {
    await behave({ faults: ["429", "503", "cut", "malformed", "empty"], share: 0.3, seed: 4 });
    const run = await finish({ models: all() });
    expect(await statusOf(run)).toBe("finished");
    const { requests, billed, paid_twice } = await report();
    expect(paid_twice).toBe(0);
    expect(requests).toBeGreaterThan(billed);
    expect((await apiReply(`/v1/runs/${run}`)).body.spend).toMatchObject({ completions: billed, requests });
  });
});

it("calls of tools that there are not and with what is no input are answered with errors, and counted", async () => {
  await behave({ faults: ["wrong_tool", "bad_arguments"], share: 0.3, seed: 5 });
  const run = await finish({ models: all() });
  expect(await statusOf(run)).toBe("finished");
  const { faults } = await report();
  const { stages } = (await apiReply(`/v1/runs/${run}`)).body.operations as {
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
