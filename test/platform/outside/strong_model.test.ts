/**
 * Tasks as a strong model would make them, replayed from scripts over real HTTP with real tools: sound ones are kept and
 * solved, and ones with a planted fault are refused for that fault.
 */
import { env } from "cloudflare:workers";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type Configuration, configurationSchema } from "../../../functions/domain/configuration.ts";
import { quotasSchema } from "../../../functions/domain/quotas.ts";
import { POOL } from "../../support/embedded.ts";
import type { Report } from "../../support/models/server.ts";
import { Pump } from "../../support/pump.ts";
import { type Row, rows, specification } from "../../support/runs.ts";
import { KEPT } from "../../support/strong_model/kept.ts";
import { REFUSED } from "../../support/strong_model/refused.ts";
import { type ScriptedTask, toolsOf } from "../../support/strong_model/script.ts";
import { startRun } from "../../support/worker.ts";

type Script = Pick<ScriptedTask, "id" | "seed" | "rounds">;

const ATTEMPTS = 2;
const TOOLSET = 16;
/** By number of rounds. */
const TARGETS = ["single", "chain_2", "chain_3"];

const model = (role: string) => ({ base_url: `${inject("strongModel")}/v1`, model: `strong-${role}` });

/** What the coordinator planned, with what the script is about in place of what it drew. */
function configured(planned: Configuration, script: Script): Configuration {
  const [name, domain] = script.seed;
  const seed = POOL.seeds.find((one) => one.name === name && one.domain === domain);
  if (seed === undefined) throw new Error(`${script.id}: the pool has no seed ${name} of ${domain}`);
  const others = POOL.tools.filter((tool) => tool.domain === domain).map((tool) => tool.name);
  const toolset = [...new Set([...toolsOf(script), ...others])].slice(0, TOOLSET);
  const target = TARGETS[script.rounds.length - 1] ?? "";
  return { ...planned, domain, seed, toolset, focus: null, target, answer: null, rounds: script.rounds.length };
}

/** A run whose first wave are the scripts; what it would plan in place of lost ones is not begun. Its tasks, by the id of the script. */
async function played(name: string, scripts: readonly Script[]): Promise<Map<string, Row>> {
  const pump = new Pump(env);
  const { run } = await startRun(
    pump.env,
    specification({
      name,
      count: scripts.length,
      wave: scripts.length,
      waves_ahead: 0,
      attempts: ATTEMPTS,
      // No round beyond those of the script.
      quotas: quotasSchema.parse({ novelty: 0 }),
      models: {
        collector: model("collector"),
        deriver: model("deriver"),
        solver: model("solver"),
        judge: model("judge"),
      },
    }),
  );
  let configuredAlready = false;
  await pump.drain(async () => {
    const planned = await rows(
      "SELECT id, ordinal, configuration FROM tasks WHERE run_id = ? ORDER BY ordinal",
      run.id,
    );
    if (planned.length > scripts.length) pump.drop("collect");
    if (configuredAlready || planned.length === 0) return;
    configuredAlready = true;
    const statements = scripts.map((script, i) => {
      const was = configurationSchema.parse(JSON.parse(String(planned[i]?.configuration)));
      return env.DB.prepare("UPDATE tasks SET domain = ?, configuration = ? WHERE id = ?").bind(
        script.seed[1],
        JSON.stringify(configured(was, script)),
        planned[i]?.id ?? "",
      );
    });
    await env.DB.batch(statements);
  });
  const ended = await rows("SELECT * FROM tasks WHERE run_id = ? ORDER BY ordinal", run.id);
  return new Map(scripts.map(({ id }, i) => [id, ended[i] ?? {}]));
}

describe("of the tasks of a strong model", () => {
  let tasks: Map<string, Row>;
  beforeAll(async () => {
    tasks = await played("strong", KEPT);
  });

  it.each(KEPT.map(({ id }) => id))("%s is kept, and solved in every attempt", (id) => {
    const { status, reason, detail, passed, attempted } = tasks.get(id) ?? {};
    expect({ status, reason, detail }).toEqual({ status: "graded", reason: null, detail: null });
    expect({ passed, attempted }).toEqual({ passed: ATTEMPTS, attempted: ATTEMPTS });
  });
});

describe("of tasks with a planted fault", () => {
  let tasks: Map<string, Row>;
  beforeAll(async () => {
    tasks = await played("planted", REFUSED);
  });

  it.each(REFUSED.map((script) => [script.id, script] as const))("%s is refused, and for that fault", (id, script) => {
    const { status, reason, detail } = tasks.get(id) ?? {};
    expect({ status, reason }).toEqual({ status: "dropped", reason: script.reason });
    expect(detail).toMatch(script.detail);
  });
});

afterAll(async () => {
  const report = await (await fetch(`${inject("strongModel")}/report`)).json<Report>();
  expect(report.billed).toBe(report.requests);
  expect(report.paid_twice).toBe(0);
});
