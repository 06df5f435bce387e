/**
 * The certificate's replay: a solution's calls of pure tools are made again on their recorded inputs, so that every call stands
 * on its own; those of tools with state after the solution's calls before them. What other tools would return by now says nothing of the task, and calling them may change
 * something: their evidence is compared with what was recorded of the call. What is not recorded is no evidence.
 */

import { earlierCalls } from "../agent/earlier_calls.ts";
import { outputOf, recordKey, recordsOf } from "../agent/recorded_calls.ts";
import { limitsOf } from "../config.ts";
import type { Check } from "../domain/certificate/check.ts";
import { type Replayed, replayCheck } from "../domain/certificate/replay.ts";
import { sameJson } from "../domain/json.ts";
import type { Call } from "../domain/schema.ts";
import { DESCRIBING_CALL } from "../domain/variants/variant.ts";
import { type World, worldOf } from "../domain/variants/world.ts";
import type { Context } from "../pipeline/stage.ts";
import { type LoadedTask, traceOf, variantOf } from "../store/tasks.ts";
import { callTool } from "../tools/call.ts";
import type { Solution } from "./extra_round.ts";
import { roundScope } from "./rounds.ts";

/** The check of each of the tasks, when it is asked for. What is recorded of their calls is read at once; nothing is, where all their tools are pure. */
export async function replaysOf(
  context: Context,
  tasks: readonly { readonly task: LoadedTask; readonly solved?: Solution | undefined }[],
): Promise<(task: LoadedTask, solved: Solution) => Promise<Check>> {
  const { env, pool } = context;
  const scopes = tasks.flatMap(({ task: { row }, solved }) => {
    const recorded = (solved?.calls ?? []).filter(({ tool }) => pool.recordsCallsOf(tool));
    return recorded.map(({ round }) => roundScope("collect", collectedAs(row), round));
  });
  const records = await recordsOf(env, scopes);
  const limits = limitsOf(env);

  async function replayed(
    keys: ReadonlyMap<string, string>,
    world: World,
    { id, tool: name, ...call }: Call,
    earlier: readonly Call[],
  ): Promise<Replayed> {
    const tool = pool.find(name);
    if (tool === undefined) return { id, ok: false, output: null, error: `the pool has no tool "${name}"` };
    if (!pool.recordsCallsOf(name)) {
      const { ok, output, error } = await callTool(tool, call.input, limits, {
        before: earlierCalls(pool, earlier).of(tool),
      });
      return { id, ok, output: ok ? world.outputOf(name, call.input, output) : output, error };
    }
    const row = records.get(keys.get(id) ?? "");
    if (row === undefined) return { id, ok: false, output: null, error: "is not recorded", recorded: true };
    const ok = row.error === null && row.tool === name && sameJson(JSON.parse(row.input), call.input);
    const heard = ok ? world.outputOf(name, call.input, await outputOf(env, row)) : null;
    return { id, ok, output: heard, recorded: true };
  }

  return async (task, { calls }) => {
    const keys = recordKeysOf(collectedAs(task.row), traceOf(task).evidence);
    const world = worldOf(variantOf(task.row));
    const again = calls.map((call, i) => replayed(keys, world, call, calls.slice(0, i)));
    return replayCheck(calls, await Promise.all(again));
  };
}

/** The task that the evidence was collected for: of a variant the one that it varies. */
function collectedAs({ id, varies }: LoadedTask["row"]): string {
  return varies ?? id;
}

/** The keys that a task's calls are recorded under, by their ids. */
function recordKeysOf(task: string, evidence: readonly Call[]): Map<string, string> {
  const made = new Map<string, number>();
  const collected = evidence.filter(({ id }) => id !== DESCRIBING_CALL);
  return new Map(
    collected.map(({ id, round, step }) => {
      const index = made.get(`${round}/${step}`) ?? 0;
      made.set(`${round}/${step}`, index + 1);
      return [id, recordKey(roundScope("collect", task, round), String(step), index)];
    }),
  );
}
