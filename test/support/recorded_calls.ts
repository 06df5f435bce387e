/** Toolboxes over one tool that is made for a test, in deliveries of their own, and what was recorded of its calls. */
import { env } from "cloudflare:workers";
import { expect } from "vitest";
import type { Run } from "../../db/runs.ts";
import { RecordedCalls } from "../../functions/agent/recorded_calls.ts";
import type { Toolbox } from "../../functions/agent/toolbox.ts";
import type { ToolCall } from "../../functions/domain/messages.ts";
import type { Json } from "../../functions/domain/schema.ts";
import type { Teacher } from "../../functions/models/teacher.ts";
import { newMeter } from "../../functions/pipeline/meter.ts";
import type { Context } from "../../functions/pipeline/stage.ts";
import { ModelCalls } from "../../functions/spend/model_calls.ts";
import { NO_CHAINING } from "../../functions/tools/chaining.ts";
import type { CallOptions, Effect, Tool } from "../../functions/tools/contract.ts";
import { ToolPool } from "../../functions/tools/pool.ts";
import { readSnapshot, restored } from "../../functions/tools/snapshot.ts";
import { rows, specification } from "./runs.ts";

const wanted = specification({ name: "recorded", count: 1 });
const embedded: Teacher = { name: "embedded", model: null, complete: () => Promise.reject(new Error("not asked")) };

/** A tool that tells every call of it, and does what it is told to. */
export function toolOf(does: (n: number, options: CallOptions) => unknown, effect: Effect = "read") {
  const calls: CallOptions[] = [];
  const tool: Tool = {
    name: "ask",
    domain: "general",
    kind: "retrieval",
    description: "Made for this test",
    input: { type: "object", properties: { of: { type: "string" } }, required: ["of"] },
    output: { type: "object" },
    source: "test",
    effect,
    sources: [],
    call: async (_, options) => {
      calls.push(options);
      return (await does(calls.length, options)) as Json;
    },
  };
  return { tool, calls };
}

export const asked = (of: string, name = "ask", id = "a"): ToolCall => ({
  id,
  type: "function",
  function: { name, arguments: JSON.stringify({ of }) },
});

export interface Delivery {
  readonly toolbox: (scope: string) => Promise<Toolbox | undefined>;
  readonly purchases: ModelCalls;
  readonly context: Context;
}

const poolOf = (tool: Tool, description = tool.description) =>
  new ToolPool({
    name: "test",
    tools: [{ ...tool, description }],
    seeds: () => [],
    exemplars: [],
    chaining: NO_CHAINING,
    content: "",
  });

/** The pool of the tool, over a source that describes it otherwise by now. */
export function poolWithout(tool: Tool): ToolPool {
  const { digest, stored } = poolOf(tool);
  const definitions = stored.definitions.map(({ digest, text }) => ({ digest, definition: text }));
  return restored(readSnapshot({ digest, content: stored.content, definitions }), poolOf(tool, "Changed since"));
}

/** One delivery of work on scopes, with settings of its own. */
export async function delivery(
  drawn: Tool | ToolPool,
  scopes: readonly string[],
  settings: object = {},
  claimMs = 60_000,
): Promise<Delivery> {
  const run = { id: "run-recorded" } as Run;
  // Nothing is recorded for a run that is not there.
  await env.DB.prepare(
    "INSERT INTO runs (id, base, repetition, status, specification, pool, created_at) VALUES (?1, ?1, 1, 'running', '{}', '', 0) ON CONFLICT DO NOTHING",
  )
    .bind(run.id)
    .run();
  const pool = drawn instanceof ToolPool ? drawn : poolOf(drawn);
  const context: Context = {
    env: { ...env, ...settings },
    meter: newMeter(),
    run,
    specification: wanted,
    pool,
    poolOf: async () => pool,
    now: Date.now(),
  };
  const buyer = { env, run, specification: wanted, pool, stage: "collect", claimMs, faultsMax: 9, now: Date.now() };
  const purchases = await ModelCalls.open(buyer, ["collector"], scopes);
  const calls = new RecordedCalls(context, purchases.claims);
  return { context, purchases, toolbox: (scope) => calls.toolbox(scope, ["ask"], embedded) };
}

/** Makes one turn's calls in a delivery of its own. */
export async function turn(
  tool: Tool | ToolPool,
  scope: string,
  calls: readonly ToolCall[],
  settings: object = {},
  step = "0",
) {
  const { toolbox, purchases } = await delivery(tool, [scope], settings);
  const opened = await toolbox(scope);
  if (opened === undefined) return expect.fail("somebody else is at it");
  const answers = await opened.answer(step, calls);
  await purchases.close();
  return answers.map(({ result, mistake }) => ({ ...result, ...(mistake && { mistake }) }));
}

export const recordsOf = (scope: string) =>
  rows("SELECT * FROM recorded_calls WHERE key LIKE ? ORDER BY key", `${scope}/%`);
export const scopeOf = (task: string) => `${task}/collect/1`;
