/** What the collector's moves share: the round they work on, how calls are asked for, and how much a tool is wanted. */
import type { Random } from "../../domain/random.ts";
import type { Call, Json } from "../../domain/schema.ts";
import type { Tool } from "../../tools/tool.ts";
import type { CollectPayload } from "../prompts/collect.ts";
import { fill, type Planned } from "./fill.ts";
import type { Reach } from "./reach.ts";
import type { Trace, Value } from "./trace.ts";

/** What the moves work on. */
export interface Round {
  readonly payload: CollectPayload;
  readonly toolset: readonly Tool[];
  readonly trace: Trace;
  readonly reach: Reach;
  readonly random: Random;
}

/** A plan yields calls to make together and is handed their records; it returns the values that it ends on. */
export type Plan = Generator<Planned[], Value[], Call[]>;

/** True once the focus has been called with success. */
export function used({ trace, payload }: Round): boolean {
  for (const call of trace.calls.values()) if (call.ok && call.tool === payload.focus) return true;
  return false;
}

/** How much a call of this tool is wanted now: towards the focus first, then tools that the task has not used. */
export function weight(round: Round, tool: Tool): number {
  let calls = 0;
  for (const call of round.trace.calls.values()) if (call.tool === tool.name) calls++;
  const fresh = calls === 0 ? 1 : 0.12 / calls;
  if (used(round)) return fresh;
  const distance = round.reach.fromTool(tool);
  return fresh * (distance === 0 ? 60 : distance === 1 ? 14 : distance === 2 ? 5 : distance === 3 ? 2 : 1);
}

/**
 * Asks for calls together; the values of each, or undefined unless all succeeded and each says something that a question
 * could end on or go on from: a nought or a truth value is neither.
 */
export function* ask(round: Round, calls: Planned[]): Generator<Planned[], Value[][] | undefined, Call[]> {
  const made: Call[] = yield calls;
  const values = made.map((call) => (call.ok ? round.trace.values(call.id) : []));
  return values.every((list) => list.some(telling)) ? values : undefined;
}

/** True if a question could end on the value or go on from it. */
export function telling({ value }: Value): boolean {
  return typeof value !== "boolean" && value !== 0 && value !== 1;
}

/** A call with every field fixed or filled, unless it was made before. */
export function fillWith(
  round: Round,
  tool: Tool,
  given: readonly (readonly [string, Value | { stated: Json }])[],
): Planned | undefined {
  const call = fill(tool, new Map(given), undefined, round.random);
  return call === undefined || round.trace.has(tool.name, call.input) ? undefined : call;
}
