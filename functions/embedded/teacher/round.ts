/** What the collector's moves share: the round they work on, how calls are asked for, and how much a tool is wanted. */

import type { Call, Json } from "../../domain/schema.ts";
import type { CollectPayload } from "../../models/prompts/collect.ts";
import type { ToolGraph } from "../../tools/graph.ts";
import { answerTypeOf, type EmbeddedTool } from "../tool.ts";
import { made } from "./asking.ts";
import { brevity } from "./brevity.ts";
import { type FillSource, fill, isBroad, type Planned } from "./fill.ts";
import type { Group } from "./groups.ts";
import { isWanted } from "./joins.ts";
import type { Reach } from "./reach.ts";
import { selects } from "./sense.ts";
import type { Trace, Value } from "./trace.ts";

/** How much more a tool is wanted that lies so many calls before the focus, the focus itself first. */
const TOWARDS: readonly number[] = [60, 14, 5, 2];
/**
 * And one from which no chain leads to it: a toolset has dozens of those, which together would outweigh the few that lead
 * there, and a task that has once strayed never comes back.
 */
const AWAY = 0.02;

/** How much less a tool is wanted that no other tool of the toolset goes on from, while moves are still to come. */
const DEAD_END = 0.05;

/** How much less a tool is wanted as the last of a task if it gives no answer of the type that the task should end on. */
const OTHER_TYPE = 0.15;

/** How much less a tool is wanted that takes values of any kind, where it is not what the task is about: what it makes of them is seldom what one wants to know. */
const ANY_KIND = 0.3;

/** How much less a tool is wanted for each of its calls that failed in the round, where questions are to be varied: what it takes there is not of its kind. */
const FAILED = 0.1;

/** Calls that a question rests on, at most: beyond a dozen no one can follow it. */
export const SOLUTION_MAX = 12;

/** What the moves work on. */
export interface CollectorRound extends FillSource {
  readonly payload: CollectPayload;
  /** Tools without state: what every move but one is made of. */
  readonly toolset: readonly EmbeddedTool[];
  /** The others. */
  readonly groups: readonly Group[];
  readonly trace: Trace;
  readonly reach: Reach;
  /** Moves that follow the one that is being made, in this round and in later ones. */
  left: number;
}

/** A plan yields calls to make together and is handed their records; it returns the values that it ends on. */
export type Plan = Generator<Planned[], Value[], Call[]>;

/** True once the focus has been called with success and said something, or if there is none. */
export function used({ trace, payload }: CollectorRound): boolean {
  if (payload.focus === null) return true;
  for (const call of trace.calls.values())
    if (call.ok && call.tool === payload.focus && (isChange(trace, call.id) || trace.values(call.id).some(telling)))
      return true;
  return false;
}

/** What a change of a state comes to is seen by a look at it. */
function isChange(trace: Trace, call: string): boolean {
  return trace.tool(call)?.does !== undefined;
}

/** True if a question may rest on the value and on so many calls more. */
export function roomFor({ trace }: CollectorRound, value: Value, calls: number): boolean {
  return trace.behind(value.call).length + calls <= SOLUTION_MAX;
}

/** How much a call of this tool is wanted now: towards the focus first, then tools that the task has not used. */
export function weight(round: CollectorRound, tool: EmbeddedTool): number {
  const ends =
    tool.name === round.payload.focus
      ? round.reach.focusEnds
      : !round.reach.hasConsumer(tool) || (round.questions === "natural" && selects(tool));
  const fresh = freshness(round, tool) * (round.left > 0 && ends ? DEAD_END : 1);
  if (used(round)) return fresh * (round.left > 0 || endsAsWanted(round, tool) ? 1 : OTHER_TYPE);
  const distance = round.reach.fromTool(tool);
  if (distance === Number.POSITIVE_INFINITY) return fresh * AWAY;
  // A focus that only tools for any value go on from is best called last, where moves before it lead up to it.
  const early = round.reach.focusEnds && round.reach.isLedTo ? Math.max(0, round.left - distance) : 0;
  return fresh * (TOWARDS[Math.max(distance, early)] ?? 1);
}

function endsAsWanted({ payload: { wanted } }: CollectorRound, tool: EmbeddedTool): boolean {
  const answers = Object.values(tool.gives).filter((gives) => gives.answer !== false);
  if (wanted === "record") return answers.length > 1;
  return wanted === null || answers.some((gives) => answerTypeOf(gives) === wanted);
}

/** The same for a call whose result goes into a further call of the move: towards the focus it leads only by being it. */
export function sideWeight(round: CollectorRound, tool: EmbeddedTool): number {
  return tool.name === round.payload.focus ? weight(round, tool) : freshness(round, tool);
}

/** Calls of the tool that have failed in this round. */
function failures({ trace, payload }: CollectorRound, tool: EmbeddedTool): number {
  return [...trace.calls.values()].filter((call) => !call.ok && call.tool === tool.name && call.round === payload.round)
    .length;
}

function freshness(round: CollectorRound, tool: EmbeddedTool): number {
  const { graph, trace, payload } = round;
  let calls = 0;
  for (const call of trace.calls.values()) if (call.tool === tool.name) calls++;
  const broad = isBroad(graph, tool) && tool.name !== payload.focus ? ANY_KIND : 1;
  const fresh = rarity(graph, tool) * broad * (calls === 0 ? 1 : 0.12 / calls);
  return round.questions === "varied" ? fresh * brevity(round, tool) * FAILED ** failures(round, tool) : fresh;
}

/**
 * How much more a tool is wanted that few outputs fit: what takes any number could end every task, and a tool made for
 * the kind of value at hand makes the better question. 1 for a tool that nothing feeds.
 */
export function rarity(graph: ToolGraph, tool: EmbeddedTool): number {
  return 1 / Math.sqrt(1 + graph.breadthOf(tool));
}

/** True if a chain of the toolset's tools leads from one of the values to the focus, which has not been called yet. */
export function leadsOn(round: CollectorRound, values: readonly Value[]): boolean {
  return !used(round) && values.some((value) => round.reach.fromValue(value) < Number.POSITIVE_INFINITY);
}

/** True if a move that ends on this tool would leave the way to the focus that the current values are on. */
export function strays(round: CollectorRound, current: readonly Value[], into: EmbeddedTool): boolean {
  return round.reach.fromTool(into) === Number.POSITIVE_INFINITY && leadsOn(round, current);
}

/**
 * Asks for calls together; the values of each, or undefined unless all succeeded and each says something that a question
 * could end on or go on from: a nought or a truth value is neither.
 */
export function* ask(round: CollectorRound, calls: Planned[]): Generator<Planned[], Value[][] | undefined, Call[]> {
  const found = yield* made(round.random, calls);
  const values = found.map((call) =>
    call.ok
      ? round.trace
          .values(call.id)
          .filter((value) => round.trace.isNews(value) && !isSaid(round, value))
          .filter((value) => round.questions === "varied" || isWanted(round.trace, value))
      : [],
  );
  return values.every((list) => list.some(telling)) ? values : undefined;
}

/** True if the question says the value already, so that nothing would be asked: of a name or a code, where questions are to be varied. */
function isSaid({ questions, payload: { question } }: CollectorRound, { value }: Value): boolean {
  if (questions === "natural" || question === null || typeof value !== "string" || value === "") return false;
  const at = question.indexOf(value);
  const isPart = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}]/u.test(char);
  return at >= 0 && !isPart(question[at - 1]) && !isPart(question[at + value.length]);
}

/** True if a question could end on the value or go on from it. */
export function telling({ value }: Value): boolean {
  return typeof value !== "boolean" && value !== 0 && value !== 1;
}

/** A call with every field fixed or filled, unless it was made before. */
export function fillWith(
  round: CollectorRound,
  tool: EmbeddedTool,
  given: readonly (readonly [string, Value | { stated: Json }])[],
): Planned | undefined {
  const call = fill(round, tool, new Map(given));
  return call === undefined || round.trace.has(tool.name, call.input) ? undefined : call;
}
