/**
 * Runs whose models are run by a binding: a worker of its own that is called as Workers AI is, with the model server behind
 * it that counts what it is asked.
 */
import { env } from "cloudflare:workers";
import { beforeEach, expect, it } from "vitest";
import { quotasSchema } from "../../../functions/domain/quotas.ts";
import { apiReply, modelsAt, post, recordsMade } from "../../support/model_runs.ts";
import { Pump } from "../../support/pump.ts";
import { specification, statusOf } from "../../support/runs.ts";
import { startRun } from "../../support/worker.ts";

const { behave, report, server } = modelsAt("workers-ai");
beforeEach(async () => void (await behave({})));

const { WORKERS_AI } = env as unknown as { readonly WORKERS_AI: object };
const model = (name: string) => ({ binding: "AI" as const, model: `@cf/${name}`, extra_body: { server } });

it("every role is played by it, in both forms of its replies, and each request is counted", async () => {
  const models = {
    collector: model("a-collector"),
    deriver: model("a-deriver"),
    solver: model("a-solver-choices"),
    judge: model("a-judge"),
  };
  const pump = new Pump({ ...env, AI: WORKERS_AI } as unknown as Env);
  const quotas = quotasSchema.parse({ calls: { max: 4 } });
  const wanted = specification({ name: "workers-ai", count: 4, wave: 4, seed: 51, attempts: 2, quotas, models });
  const { run } = await startRun(pump.env, wanted);
  await pump.drain();
  expect(await statusOf(run.id)).toBe("finished");
  const made = await recordsMade(run.id);
  expect(made).toHaveLength(4);
  for (const { pass_rate, models: named } of made) {
    expect(pass_rate).toBeGreaterThan(0);
    expect(named).toMatchObject({ collector: "@cf/a-collector", deriver: "@cf/a-deriver", judge: "@cf/a-judge" });
  }
  const { requests, billed, paid_twice, models: asked } = await report();
  expect(Object.keys(asked).toSorted()).toEqual(["a-collector", "a-deriver", "a-judge", "a-solver-choices"]);
  expect(paid_twice).toBe(0);
  const { spend } = (await apiReply(`/v1/runs/${run.id}`)).body;
  expect(spend).toMatchObject({ requests, completions: billed, unreadable: 0, estimated: 0 });
});

it("what it lacks capacity for is asked again", async () => {
  await behave({ faults: ["503"], share: 0.7, seed: 2 });
  const pump = new Pump({ ...env, AI: WORKERS_AI } as unknown as Env);
  const wanted = specification({
    name: "busy",
    count: 2,
    wave: 2,
    seed: 52,
    attempts: 1,
    models: { solver: model("a-solver") },
  });
  const { run } = await startRun(pump.env, wanted);
  await pump.drain();
  expect(await statusOf(run.id)).toBe("finished");
  const { requests, billed } = await report();
  expect(requests).toBeGreaterThan(billed);
});

it("a run that names it is refused by that field where the deployment has no such binding", async () => {
  const asked = { count: 1, models: { solver: { binding: "AI", model: "@cf/a-solver" } } };
  expect(await post("/v1/runs?dry_run=true", asked)).toMatchObject({
    status: 400,
    body: {
      code: "specification_cannot_run",
      errors: [{ field: "models.solver.binding", message: expect.stringContaining("no binding AI") }],
    },
  });
  expect(await post("/v1/runs?dry_run=true", asked, { AI: WORKERS_AI })).toMatchObject({ status: 200 });
  const both = { models: { solver: { ...asked.models.solver, base_url: "https://models.example.org/v1" } } };
  expect(await post("/v1/runs?dry_run=true", both, { AI: WORKERS_AI })).toMatchObject({
    status: 400,
    body: { errors: [{ field: "models.solver.binding" }] },
  });
});
