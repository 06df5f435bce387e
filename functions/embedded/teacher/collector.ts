/**
 * The embedded collector: plans calls over tools whose concepts chain. It keeps no state between turns: each turn it
 * replays its plan of the round against the results so far, and asks for the first calls that have none.
 */

import { QUESTIONS_DEFAULT } from "../../domain/questions.ts";
import { type Call, locationsOf } from "../../domain/schema.ts";
import { randomOf } from "../../lib/random.ts";
import type { CollectPayload } from "../../models/prompts/collect.ts";
import type { ToolGraph } from "../../tools/graph.ts";
import type { EmbeddedTool } from "../tool.ts";
import { fieldsFor, type Planned } from "./fill.ts";
import { branch } from "./forks.ts";
import { groupsOf } from "./groups.ts";
import { diamond, extend, fan, join, mirror, start } from "./moves.ts";
import { Reach } from "./reach.ts";
import { type CollectorRound, leadsOn, type Plan } from "./round.ts";
import { sameValue, Trace, type Value } from "./trace.ts";

/** Steps towards the focus that are added where a target's moves end short of it. */
const DETOUR_MAX = 3;

/**
 * The calls to ask for next, given the records of this round's calls so far in order; empty when the round is done.
 */
export function nextCalls(
  graph: ToolGraph,
  payload: CollectPayload,
  toolset: readonly EmbeddedTool[],
  results: readonly Call[],
): Planned[] {
  const tools = new Map(toolset.map((tool) => [tool.name, tool]));
  const plain = toolset.filter(({ state }) => state === undefined);
  const groups = groupsOf(toolset);
  const { questions = QUESTIONS_DEFAULT } = payload;
  const round: CollectorRound = {
    graph,
    questions,
    payload,
    toolset: plain,
    groups,
    trace: new Trace(payload.evidence, payload.provenance, tools),
    reach: new Reach(graph, questions, plain, payload.focus, groups),
    random: randomOf(payload.random, "collect", payload.round),
    left: payload.later_moves,
  };
  const plan = planRound(round);
  let turn = plan.next();
  for (let at = 0; !turn.done; ) {
    const asked = turn.value;
    const made = results.slice(at, at + asked.length);
    if (made.length < asked.length) return asked.slice(made.length);
    for (const [i, call] of made.entries()) round.trace.add(call, asked[i]?.links ?? []);
    at += asked.length;
    turn = plan.next(made);
  }
  return [];
}

function* planRound(round: CollectorRound): Plan {
  const { payload } = round;
  const began = begin(round);
  let current = began;
  for (let i = 0; i < payload.moves.length; i++) {
    const move = payload.moves[i];
    // The fans of a round stand side by side: they are one move.
    const rest = payload.moves.slice(i + 1).filter((next) => next !== "fan" || move !== "fan");
    round.left = rest.length + payload.later_moves;
    let next: Value[];
    switch (move) {
      case "start":
        next = yield* start(round);
        break;
      case "join":
        next = yield* join(round, current);
        break;
      case "mirror":
        next = yield* mirror(round, current);
        break;
      case "diamond":
        next = yield* diamond(round, current);
        break;
      case "fan": {
        let width = 1;
        while (payload.moves[i + 1] === "fan") {
          width++;
          i++;
        }
        next = yield* fan(round, began.length > 0 ? began : current, width);
        break;
      }
      case "branch":
        next = yield* branch(round);
        if (next.length === 0 && current.length === 1) next = yield* extend(round, current);
        break;
      default:
        next = yield* extend(round, current);
    }
    if (next.length === 0 && i === 0 && payload.round > 1) next = yield* branch(round);
    if (next.length === 0) break;
    current = next;
  }
  round.left = 0;
  for (let steps = 0; payload.later_moves === 0 && steps < DETOUR_MAX && current.length > 0; steps++) {
    if (!leadsOn(round, current)) break;
    const next = yield* extend(round, current);
    if (next.length === 0) break;
    current = next;
  }
  return current;
}

/**
 * The values that a round goes on from: those of the answer before. Where none of these leads to the focus, or none leads
 * anywhere at all, what else their calls returned that does is added: the question then rests on the same calls.
 */
function begin(round: CollectorRound): Value[] {
  const { payload, trace, toolset } = round;
  const began = trace.answered(locationsOf(payload.answer_pointers));
  const takers = [...toolset, ...round.groups.flatMap(({ changes }) => changes)];
  const taken = (value: Value) =>
    takers.some((tool) => tool !== value.tool && fieldsFor(round.questions, value, tool).length > 0);
  const beside = [...new Set(began.map((value) => value.call))]
    .flatMap((id) => trace.values(id))
    .filter((value) => !began.some((known) => sameValue(known, value)));
  const towards = leadsOn(round, began) ? [] : beside.filter((value) => leadsOn(round, [value]));
  if (towards.length > 0 || began.some(taken)) return [...began, ...towards];
  return [...began, ...beside.filter(taken)];
}
