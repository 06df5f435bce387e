/**
 * Moves that fork: a call whose result is to be asked for beside the answer. They make a harder question of one that nothing
 * goes on from, like a comparison or a rounded figure.
 */
import { type Json, type Location, locationsOf } from "../../domain/schema.ts";
import { type ConceptName, isA } from "../concepts/index.ts";
import type { EmbeddedTool, Takes } from "../tool.ts";
import { drawCall, drawExtension } from "./draws.ts";
import { fill, isWide, type Planned } from "./fill.ts";
import { selects } from "./moves.ts";
import { isBroad } from "./reach.ts";
import { ask, type CollectorRound, type Plan, SOLUTION_MAX, weight } from "./round.ts";

/** Values that a question can ask for side by side, at most, where they come from rounds of their own. */
const ASKED_MAX = 3;

/** Tries with other tools when a call fails or says nothing. */
const TRIES = 4;

/** One more call on something that the answer rests on or that the question names; failing that, one beside it (`aside`). */
export function* branch(round: CollectorRound): Plan {
  const { trace } = round;
  const fork = forkOf(round);
  if (fork === undefined) return [];
  const taken = new Set([...fork.behind].flatMap((id) => [...trace.linksOf(id).values()].map(keyOf)));
  const values = [...fork.behind].filter((id) => !fork.asked.has(id)).flatMap((id) => trace.values(id));
  // What the question already speaks of comes first: it costs the reader no further introduction.
  const spoken = values.filter((value) => taken.has(keyOf(value)));
  const named = namedBy(round, fork.behind);
  const made = yield* tried(round, [
    () => drawExtension(round, spoken, fork.without),
    () => drawExtension(round, values, fork.without),
    () => drawNamed(round, named, fork.without),
  ]);
  return made.length > 0 ? made : yield* aside(round);
}

/** A fresh call of the seed's domain, on the seed where it takes it: the start of a chain beside the one that the answer rests on. */
export function* aside(round: CollectorRound): Plan {
  const fork = forkOf(round);
  return fork === undefined ? [] : yield* tried(round, [() => drawFresh(round, fork.without)]);
}

interface Fork {
  /** Calls that the answer is taken from, and all that it rests on. */
  readonly asked: ReadonlySet<string>;
  readonly behind: ReadonlySet<string>;
  /** Tools that have been called, and those that go with anything: what they would say beside the answer is no news. */
  readonly without: ReadonlySet<string>;
}

/** Undefined where the question has no room for more, or where a set is asked for: its items have no order to ask for them in beside something else. */
function forkOf({ graph, payload, trace, toolset }: CollectorRound): Fork | undefined {
  const asked = new Set(locationsOf(payload.answer_pointers).map((at) => at.call));
  const behind = new Set([...asked].flatMap((id) => trace.behind(id)));
  if (asked.size === 0 || asked.size >= ASKED_MAX || behind.size >= SOLUTION_MAX) return undefined;
  if (trace.answered(locationsOf(payload.answer_pointers)).some((value) => value.gives.list === "set"))
    return undefined;
  const made = new Set([...trace.calls.values()].map((call) => call.tool));
  const without = toolset.filter((tool) => isBroad(graph, tool) || made.has(tool.name)).map((tool) => tool.name);
  return { asked, behind, without: new Set(without) };
}

/** The values of the first call drawn that says something. */
function* tried(round: CollectorRound, draws: readonly (() => Planned | undefined)[]): Plan {
  for (const draw of draws)
    for (let tries = 0; tries < TRIES; tries++) {
      const call = draw();
      if (call === undefined) break;
      const found = yield* ask(round, [call]);
      if (found !== undefined) return found.flat();
    }
  return [];
}

function keyOf(at: Location): string {
  return `${at.call} ${at.pointer}`;
}

/** Something that a question states: an entity, or a value of its own kind. */
interface Named {
  readonly concept: ConceptName;
  readonly value: Json;
}

/** What the calls take that no call returned, but for parameters and plain numbers and texts, which are nothing to ask about. */
function namedBy({ trace }: CollectorRound, calls: ReadonlySet<string>): Named[] {
  return [...calls].flatMap((id) => {
    const links = trace.linksOf(id);
    const input = trace.calls.get(id)?.input ?? {};
    return Object.entries(trace.tool(id)?.takes ?? {}).flatMap(([field, takes]) => {
      const value = input[field];
      if (takes.literalOnly || isWide(takes.concept) || links.has(`/${field}`) || value === undefined) return [];
      return [{ concept: takes.concept, value }];
    });
  });
}

/** A call on something named. */
function drawNamed(round: CollectorRound, named: readonly Named[], without: ReadonlySet<string>): Planned | undefined {
  const candidates = starters(round, without).flatMap((tool) =>
    Object.entries(tool.takes).flatMap(([field, takes]) =>
      named
        .filter(({ concept, value }) => isA(concept, takes.concept) && mayStand(value, takes))
        .map(({ value }) => ({ tool, field, value, weight: weight(round, tool) })),
    ),
  );
  return drawCall(round, candidates, (tool, { field, value }) =>
    fill(round.graph, tool, new Map([[field, { stated: value }]]), undefined, round.random),
  );
}

/** A call of a tool from the seed's domain: on the seed where it takes it. */
function drawFresh(round: CollectorRound, without: ReadonlySet<string>): Planned | undefined {
  const { seed } = round.payload;
  const candidates = starters(round, without)
    .filter((tool) => tool.domain === seed.domain)
    .map((tool) => ({ tool, weight: weight(round, tool) }));
  return drawCall(round, candidates, (tool) => fill(round.graph, tool, new Map(), seed, round.random));
}

/** Tools that can be called first and say more than what they are called on. */
function starters({ graph, toolset }: CollectorRound, without: ReadonlySet<string>): EmbeddedTool[] {
  return toolset.filter((tool) => !without.has(tool.name) && graph.startable(tool) && !selects(tool));
}

function mayStand(value: Json, takes: Takes): boolean {
  if (takes.literalOnly || isWide(takes.concept) || Array.isArray(value) !== (takes.list === true)) return false;
  return takes.literals === undefined || takes.literals.includes(value as never);
}
