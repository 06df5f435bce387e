/**
 * The embedded collector: plans calls over tools whose concepts chain. It keeps no state between turns: each turn it
 * replays its plan of the round against the results so far, and asks for the first calls that have none.
 */
import { randomOf } from "../../domain/random.ts";
import type { Call } from "../../domain/schema.ts";
import type { Tool } from "../../tools/tool.ts";
import type { CollectPayload } from "../prompts/collect.ts";
import type { Planned } from "./fill.ts";
import { diamond, extend, fan, join, mirror, start } from "./moves.ts";
import { Reach } from "./reach.ts";
import { type Plan, type Round, used } from "./round.ts";
import { Trace, type Value } from "./trace.ts";

/** Steps towards the focus that are added where a target's moves end short of it. */
const DETOUR_MAX = 3;

/**
 * The calls to ask for next, given the records of this round's calls so far in order; empty when the round is done.
 */
export function nextCalls(payload: CollectPayload, toolset: readonly Tool[], results: readonly Call[]): Planned[] {
  const tools = new Map(toolset.map((tool) => [tool.name, tool]));
  const round: Round = {
    payload,
    toolset,
    trace: new Trace(payload.evidence, payload.provenance, tools),
    reach: new Reach(toolset, payload.focus),
    random: randomOf(payload.random, "collect", payload.round),
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

function* planRound(round: Round): Plan {
  const { payload, trace, reach } = round;
  const began = payload.answer_pointers.flatMap((at) => trace.value(at) ?? []);
  let current = began;
  for (let i = 0; i < payload.moves.length; i++) {
    const move = payload.moves[i];
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
      default:
        next = yield* extend(round, current);
    }
    if (next.length === 0) break;
    current = next;
  }
  for (let steps = 0; payload.last_round && steps < DETOUR_MAX && current.length > 0; steps++) {
    if (used(round) || !current.some((value) => reach.fromValue(value) < Number.POSITIVE_INFINITY)) break;
    const next = yield* extend(round, current);
    if (next.length === 0) break;
    current = next;
  }
  return current;
}
