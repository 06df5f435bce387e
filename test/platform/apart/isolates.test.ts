/**
 * A budget over two isolates: each knows what it has spent itself at once, and of the other what the store says. Whatever
 * their endpoint says of what a completion cost, they go beyond the budget by no more than a wave.
 */
import { env } from "cloudflare:workers";
import { beforeAll, expect, inject, it, vi } from "vitest";
import { quotasSchema } from "../../../functions/domain/quotas.ts";
import type { Behaviour, Report } from "../../support/models/server.ts";
import { Pump } from "../../support/pump.ts";
import { row, specification, statusOf } from "../../support/runs.ts";
import { startRun } from "../../support/worker.ts";

const server = `${inject("scriptedServer")}/at/isolates`;
const report = async () => (await fetch(`${server}/report`)).json<Report>();
const behave = (behaviour: Behaviour) => fetch(`${server}/behave`, { method: "POST", body: JSON.stringify(behaviour) });

/** The consumer with module state of its own, as another isolate has it. */
async function isolate() {
  vi.resetModules();
  return (await import("../../support/worker.ts")).consume;
}

const COUNT = 6;
const WAVE = 2;
const model = (name: string) => ({ base_url: `${server}/v1`, model: name });
const quotas = quotasSchema.parse({ calls: { max: 2 } });
const spentOn = async (run: string) =>
  row("SELECT sum(requests) AS requests, sum(input_tokens + output_tokens) AS tokens FROM spend WHERE run_id = ?", run);

type Consumer = Awaited<ReturnType<typeof isolate>>;
let isolates: Consumer[] = [];

beforeAll(async () => {
  // Each takes seconds to load; what one knows, it knows by run, so that both serve for every form.
  isolates = [await isolate(), await isolate()];
});

it.each(["honest", "usage_negative", "usage_huge", "extra_large"] as const)(
  "is kept to within a wave, and every request is recorded (%s)",
  async (form) => {
    const models = { collector: model("a-collector"), deriver: model("a-deriver"), solver: model("a-solver") };
    const given = { name: "isolates", count: COUNT, wave: WAVE, attempts: 1, rounds: 1, quotas, models };
    const whole = async (seed: number, budget?: { tokens: number }) => {
      const pump = new Pump(env, { isolates, batch: 3 });
      const { run } = await startRun(pump.env, specification({ ...given, seed, ...(budget && { budget }) }));
      let before = 0;
      await pump.drain(async () => {
        const { tokens } = await spentOn(run.id);
        expect(Number(tokens)).toBeGreaterThanOrEqual(before);
        before = Number(tokens);
      });
      return run.id;
    };
    // What an honest run costs is what the budget is half of, and a wave of it the most that may be spent beyond.
    await behave({});
    const honest = Number((await spentOn(await whole(7))).tokens);
    await behave(form === "honest" ? {} : { form, ...(form === "extra_large" && { form_role: "solver" }) });
    const run = await whole(7, { tokens: Math.floor(honest / 2) });
    expect(["budget_exhausted", "paused"]).toContain(await statusOf(run));
    const { requests, tokens } = await spentOn(run);
    expect(requests).toBe((await report()).requests);
    expect(Number(tokens)).toBeLessThanOrEqual(honest / 2 + (honest * WAVE) / COUNT);
  },
);
