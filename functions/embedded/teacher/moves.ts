/** The collector's moves: each finds calls that fit the concepts at hand, asks for them, and ends on the values they gave. */
import type { EmbeddedTool } from "../tool.ts";
import { act, wantsAct } from "./acts.ts";
import { drawCall, drawDiamond, drawExtension, drawJoin, drawMirror } from "./draws.ts";
import { fieldsFor, fill, isWide, type Planned, statedBy } from "./fill.ts";
import { isAskedBeside } from "./joins.ts";
import { replicate } from "./replicate.ts";
import { ask, type CollectorRound, fillWith, type Plan, roomFor, strays, used, weight } from "./round.ts";
import { isThing, selects } from "./sense.ts";
import type { Value } from "./trace.ts";

/** Tries a move makes with other tools or entities when a call fails or says nothing. */
const TRIES = 4;

/** A call on the seed. */
export function* start(round: CollectorRound): Plan {
  // A state that takes nothing that other tools give is changed first or never.
  const leads = round.toolset.some((tool) => round.reach.fromTool(tool) < Number.POSITIVE_INFINITY);
  if (wantsAct(round, !leads || (round.payload.moves.length === 1 && round.payload.later_moves === 0))) {
    const values = yield* act(round, []);
    if (values.length > 0) return values;
  }
  for (let tries = 0; tries < TRIES; tries++) {
    const candidates = round.toolset.flatMap((tool) => {
      if (
        !round.graph.startable(tool) ||
        (round.questions === "natural" && round.payload.moves.length === 1 && selects(tool))
      )
        return [];
      const takesSeed = Object.values(tool.takes).some((takes) => statedBy(round.payload.seed, takes) !== undefined);
      return [{ tool, weight: weight(round, tool) * (takesSeed ? 12 : 1) }];
    });
    const call = drawCall(round, candidates, (tool) => fill(round, tool, new Map(), round.payload.seed));
    if (call === undefined) return [];
    const values = yield* ask(round, [call]);
    if (values !== undefined) return values.flat();
  }
  return [];
}

/** A call that takes one of the current values. Where the focus needs two sides, it is reached by a mirror. */
export function* extend(round: CollectorRound, current: readonly Value[]): Plan {
  if (wantsAct(round, round.left <= 1)) {
    const values = yield* act(round, current);
    if (values.length > 0) return values;
  }
  if (round.left <= 1 && focusHasTwoSides(round, current)) {
    const values = yield* mirror(round, current, true);
    if (values.length > 0) return values;
  }
  for (let tries = 0; tries < TRIES; tries++) {
    const call = drawExtension(round, current, new Set());
    if (call === undefined) break;
    const values = yield* ask(round, [call]);
    if (values !== undefined) return values.flat();
  }
  const mirrored = yield* mirror(round, current, true);
  if (mirrored.length > 0 || round.questions === "natural") return mirrored;
  return yield* join(round, current, true);
}

/** True if the focus takes a current value only beside another of its kind that no question can state. */
function focusHasTwoSides(round: CollectorRound, current: readonly Value[]): boolean {
  const focus = round.toolset.find((tool) => tool.name === round.payload.focus);
  if (focus === undefined || used(round)) return false;
  return (focus.alike ?? []).some(
    (group) =>
      group.some((field) => {
        const takes = focus.takes[field];
        return takes !== undefined && (isWide(takes.concept) || !round.graph.seedable(takes));
      }) && current.some((value) => group.every((field) => fieldsFor(round.questions, value, focus).includes(field))),
  );
}

/** Several calls, asked for together, that take one value; different tools where there are enough. */
export function* fan(round: CollectorRound, current: readonly Value[], width: number): Plan {
  const bases = current.filter(
    (value) =>
      roomFor(round, value, width) && round.toolset.some((tool) => fieldsFor(round.questions, value, tool).length > 0),
  );
  for (let tries = 0; tries < TRIES && bases.length > 0; tries++) {
    const base = baseOf(round, bases);
    const calls: Planned[] = [];
    const taken = new Set<string>();
    for (let i = 0; i < width; i++) {
      const call = drawExtension(round, [base], taken);
      if (call === undefined) break;
      taken.add(call.tool.name);
      calls.push(call);
      // What is asked in one breath is of one field of knowledge.
      if (i === 0 && round.questions === "natural")
        for (const tool of round.toolset) if (!isAskedBeside([call.tool], tool)) taken.add(tool.name);
    }
    if (calls.length === 0) continue;
    const values = yield* ask(round, calls);
    if (values !== undefined) return values.flat();
  }
  return yield* extend(round, current);
}

/** What a fan stands on: a thing that has a name before a figure, and where questions are to be varied, what more tools take. */
function baseOf({ questions, random, toolset }: CollectorRound, bases: readonly Value[]): Value {
  const things = bases.filter(isThing);
  const fitting = things.length > 0 ? things : bases;
  if (questions === "natural") return random.pick(fitting);
  return random.weighted(
    fitting,
    (value) => toolset.filter((tool) => fieldsFor(questions, value, tool).length > 0).length ** 2,
  );
}

/**
 * One call towards the focus, where ending on `into` would leave the way to it: the move's shape is then made beyond it.
 * Empty where there is no need or no such call.
 */
function* towards(round: CollectorRound, current: readonly Value[], into: EmbeddedTool, side?: EmbeddedTool): Plan {
  if (side?.name === round.payload.focus || !strays(round, current, into)) return [];
  return yield* extend(round, current);
}

/** A fresh call on something else, then a call that takes both its result and a current value. */
export function* join(round: CollectorRound, began: readonly Value[], only = false): Plan {
  let current = began;
  for (let tries = 0; tries < TRIES; tries++) {
    const found = drawJoin(round, current);
    if (found === undefined) break;
    const nearer = only ? [] : yield* towards(round, current, found.into, found.side.tool);
    if (nearer.length > 0) {
      current = nearer;
      continue;
    }
    const side = yield* ask(round, [found.side]);
    const second = inPlace(round, side?.flat() ?? [], found.pointer);
    if (second === undefined) continue;
    const both = fillWith(round, found.into, [
      [found.field, found.value],
      [found.sideField, second],
    ]);
    if (both === undefined) continue;
    const values = yield* ask(round, [both]);
    if (values !== undefined) return values.flat();
  }
  return only ? [] : yield* extend(round, current);
}

/** The value in a place of a call's output: of several records, any. */
function inPlace({ random }: CollectorRound, values: readonly Value[], place: string | undefined): Value | undefined {
  const found = values.filter((value) => value.place === place);
  return found.length > 1 ? random.pick(found) : found[0];
}

/** Two different calls on one value, then a call that takes both results. */
export function* diamond(round: CollectorRound, began: readonly Value[]): Plan {
  let current = began;
  for (let tries = 0; tries < TRIES; tries++) {
    const found = drawDiamond(round, current);
    if (found === undefined) break;
    const nearer = yield* towards(round, current, found.into);
    if (nearer.length > 0) {
      current = nearer;
      continue;
    }
    const made = yield* ask(
      round,
      found.sides.map((side) => side.call),
    );
    const values = made?.map((list, i) => inPlace(round, list, found.sides[i]?.pointer));
    const [a, b] = values ?? [];
    if (a === undefined || b === undefined) continue;
    const both = fillWith(round, found.into, [
      [found.fields[0], a],
      [found.fields[1], b],
    ]);
    if (both === undefined) continue;
    const ended = yield* ask(round, [both]);
    if (ended !== undefined) return ended.flat();
  }
  return yield* extend(round, current);
}

/** The chain behind a current value again for another entity, then a call on both sides. */
export function* mirror(round: CollectorRound, began: readonly Value[], only = false): Plan {
  let current = began;
  for (let tries = 0; tries < TRIES; tries++) {
    const found = drawMirror(round, current);
    if (found === undefined) break;
    const nearer = only ? [] : yield* towards(round, current, found.into);
    if (nearer.length > 0) {
      current = nearer;
      continue;
    }
    const sides: Value[] = [found.value];
    for (let i = 1; i < found.fields.length; i++) {
      const side = yield* replicate(
        round,
        found.value,
        sides.map((s) => s.value),
      );
      if (side === undefined) break;
      sides.push(side);
    }
    if (sides.length < found.fields.length) continue;
    const call = fillWith(
      round,
      found.into,
      found.fields.map((field, i) => [field, sides[i] as Value]),
    );
    if (call === undefined) continue;
    const values = yield* ask(round, [call]);
    if (values !== undefined) return values.flat();
  }
  if (only) return [];
  return yield* join(round, current);
}
