/** Fills a tool's input fields: from earlier outputs, from the task's seed, from other entities, from stated literals. */

import type { Questions } from "../../domain/questions.ts";
import type { Json, JsonObject, Location, Seed } from "../../domain/schema.ts";
import { perObject } from "../../lib/memo.ts";
import type { Random } from "../../lib/random.ts";
import type { ToolGraph } from "../../tools/graph.ts";
import { canFeed } from "../concept_chaining.ts";
import { type ConceptName, isA, isLike } from "../concepts/index.ts";
import { asTaken, type EmbeddedTool, openOptions, plannedFields, type Takes } from "../tool.ts";
import { inOrder } from "./follow.ts";
import type { Trace, Value } from "./trace.ts";

/** A call that the collector asks for, with where each passed-on input comes from. */
export interface Planned {
  readonly tool: EmbeddedTool;
  readonly input: JsonObject;
  readonly links: readonly { pointer: string; from: Location }[];
}

/** What a call is filled from, beside what is given. */
export interface FillSource {
  readonly graph: ToolGraph;
  readonly questions: Questions;
  readonly random: Random;
  /** What was called before. */
  readonly trace?: Trace;
}

/** Longest text that a question states outright, in characters. */
const STATED_MAX = 80;

/** The seed's value for a field, if it holds one that a question can state. */
export function statedBy(seed: Seed, takes: Takes): Json | undefined {
  if (takes.literalOnly) return undefined;
  for (const [concept, value] of Object.entries(seed.values)) {
    if (Array.isArray(value) !== (takes.list === true) || !isA(concept as ConceptName, takes.concept)) continue;
    if (String(value).length <= STATED_MAX) return value;
  }
  return undefined;
}

/** By pool, then by field. */
const statingIn = perObject((_: ToolGraph) => new WeakMap<Takes, readonly { kind: string; value: Json }[]>());

/** What the pool's seeds state for a field, with the kind of each seed, in the order of the seeds. Looked up once a field. */
export function statedForms(graph: ToolGraph, takes: Takes): readonly { kind: string; value: Json }[] {
  const stating = statingIn(graph);
  let known = stating.get(takes);
  if (known === undefined) {
    known = graph.seedsHolding(takes).flatMap((seed) => {
      const value = statedBy(seed, takes);
      return value === undefined ? [] : [{ kind: seed.kind, value }];
    });
    stating.set(takes, known);
  }
  return known;
}

/**
 * Completes a call whose fields in `given` are fixed (to earlier values or stated ones); the seed fills at most one more
 * field, other entities and literals the rest. Undefined where a field cannot be filled.
 */
export function fill(
  { graph, questions, random, trace }: FillSource,
  tool: EmbeddedTool,
  given: ReadonlyMap<string, Value | { stated: Json }>,
  seed?: Seed,
): Planned | undefined {
  const input: JsonObject = {};
  const links: { pointer: string; from: Location }[] = [];
  const concepts = new Map<string, ConceptName>();
  let seedLeft = seed;
  for (const [field, takes] of plannedFields(tool)) {
    const fixed = given.get(field);
    if (fixed !== undefined && "call" in fixed) {
      input[field] = asTaken(takes, fixed.value);
      links.push({ pointer: `/${field}`, from: { call: fixed.call, pointer: fixed.pointer } });
      concepts.set(field, fixed.gives.concept);
      continue;
    }
    let stated = fixed?.stated;
    if (stated === undefined && seedLeft !== undefined) {
      stated = statedBy(seedLeft, takes);
      // Literals say which values are covered: a year that they leave out would be refused.
      if (stated !== undefined && takes.literals !== undefined && !takes.literals.includes(stated)) stated = undefined;
      if (stated !== undefined) seedLeft = undefined;
    }
    if (questions === "natural") stated ??= statedBefore(trace, tool, field, given);
    stated ??= otherStated(graph, tool, field, takes, input, random);
    if (stated === undefined) return undefined;
    input[field] = asTaken(takes, stated);
  }
  if (!alikeHolds(questions, tool, input, concepts) || !wideTogether(tool, concepts)) return undefined;
  if (questions === "natural" && !foundTogether(tool, concepts)) return undefined;
  const passed = openOptions(tool).flatMap(([field]) => {
    const value = given.get(field);
    return value !== undefined && "call" in value ? [{ field, value }] : [];
  });
  for (const { field, value } of passed)
    links.push({ pointer: `/${field}`, from: { call: value.call, pointer: value.pointer } });
  if (passed.length > 0) {
    const options = Object.fromEntries(passed.map(({ field, value }) => [field, value.value]));
    return { tool, input: inOrder(tool, { ...input, ...options }), links };
  }
  return { tool, input: { ...input, ...drawnOptions(tool, random) }, links };
}

/**
 * What the call behind one of the given values was told for the same parameter: who asks which country was richest in 1997 asks how
 * many people it had in that year, and not in another.
 */
function statedBefore(
  trace: Trace | undefined,
  tool: EmbeddedTool,
  field: string,
  given: ReadonlyMap<string, Value | { stated: Json }>,
): Json | undefined {
  const { concept, literals } = tool.takes[field] ?? {};
  if (trace === undefined || literals === undefined) return undefined;
  if (plannedFields(tool).filter(([, other]) => other.concept === concept).length > 1) return undefined;
  for (const value of given.values()) {
    if (!("call" in value)) continue;
    const said = Object.entries(value.tool.takes).find(([, other]) => other.concept === concept);
    const before = said === undefined ? undefined : trace.calls.get(value.call)?.input[said[0]];
    if (before !== undefined && literals.some((literal) => JSON.stringify(literal) === JSON.stringify(before)))
      return before;
  }
  return undefined;
}

/** Share of the options that are set to something else than their default. */
const OPTIONS_SET = 0.5;

/** Values for some of the fields that may be left out; of a tool whose fields were learnt for one, since options were tried one by one. */
function drawnOptions(tool: EmbeddedTool, random: Random): JsonObject {
  if (tool.learnt === true) return drawnOption(tool, random);
  const set = Object.entries(tool.options ?? {}).flatMap(([field, option]) => {
    const others = (option.literals ?? []).filter((value) => value !== option.default);
    return others.length > 0 && random.float() < OPTIONS_SET ? [[field, random.pick(others)] as const] : [];
  });
  return Object.fromEntries(set);
}

function drawnOption({ options = {} }: EmbeddedTool, random: Random): JsonObject {
  const all = Object.entries(options).filter(([, { literals = [] }]) => literals.length > 0);
  if (all.length === 0 || random.float() >= OPTIONS_SET) return {};
  const [field, { literals = [] }] = random.pick(all);
  return { [field]: random.pick(literals) };
}

/** The call with the options that another of its tool was made with. */
export function withOptionsOf(call: Planned, input: JsonObject): Planned {
  const { tool } = call;
  if (tool.options === undefined) return call;
  const own = (field: string) => tool.takes[field] !== undefined;
  const fields = Object.entries(call.input).filter(([field]) => own(field));
  const options = Object.entries(input).filter(([field]) => !own(field));
  return { ...call, input: Object.fromEntries([...fields, ...options]) };
}

/**
 * Fields that take anything of a type are filled from outputs all together or not at all: a figure that was found out,
 * weighed against one made up for the purpose, is nothing that anyone would ask.
 */
function wideTogether(tool: EmbeddedTool, concepts: ReadonlyMap<string, string>): boolean {
  const wide = Object.entries(tool.takes).filter(([, takes]) => !takes.literalOnly && isWide(takes.concept));
  const linked = wide.filter(([field]) => concepts.has(field)).length;
  return linked === 0 || linked === wide.length;
}

/** The sides of a comparison are both found or both stated: few set a thing that they have to look for against one that they name. */
function foundTogether(tool: EmbeddedTool, concepts: ReadonlyMap<string, string>): boolean {
  return (tool.alike ?? []).every((group) => {
    const found = group.filter((field) => concepts.has(field)).length;
    return found === 0 || found === group.length;
  });
}

const WIDE: ReadonlySet<ConceptName> = new Set(["number", "quantity", "amount", "figure", "count", "text", "tag"]);

/** True if a field of this concept takes numbers or texts of many kinds. */
export function isWide(concept: ConceptName): boolean {
  return WIDE.has(concept);
}

/** A tool that so many outputs of the pool fit takes values of any kind (`breadthOf`). */
const BROAD = 60;

/** True if the tool takes values of so many kinds that it could end any chain. */
export function isBroad(graph: ToolGraph, tool: EmbeddedTool): boolean {
  return graph.breadthOf(tool) >= BROAD;
}

/** A literal of the field, or another entity's value, different from what the fields alike to it hold. */
function otherStated(
  graph: ToolGraph,
  tool: EmbeddedTool,
  field: string,
  takes: Takes,
  input: JsonObject,
  random: Random,
): Json | undefined {
  const taken = (tool.alike ?? []).filter((group) => group.includes(field)).flatMap((g) => g.map((f) => input[f]));
  const fresh = (value: Json) => !taken.includes(value as never);
  const literals = (takes.literals ?? []).filter(fresh);
  // A field with literals of its own is a parameter: what they say is worth asking; entities serve the rest.
  if (literals.length > 0) return random.pick(literals);
  // A concept as wide as "text" or "number" would take any entity at all, which no one would ask about.
  if (isWide(takes.concept)) return undefined;
  const seeds = graph.seedsFor(tool);
  if (takes.literalOnly || seeds.length === 0) return undefined;
  for (let tries = 0; tries < 12; tries++) {
    const value = statedBy(random.pick(seeds), takes);
    if (value !== undefined && fresh(value)) return value;
  }
  return undefined;
}

/** True if figures of these concepts, or things, may be the two sides of a comparison. */
export function areSides(questions: Questions, one: ConceptName, other: ConceptName): boolean {
  return questions === "varied" ? isLike(one, other) : one === other;
}

/** The sides of a comparison come both from calls, of one concept, and differ. */
function alikeHolds(
  questions: Questions,
  tool: EmbeddedTool,
  input: JsonObject,
  concepts: ReadonlyMap<string, ConceptName>,
): boolean {
  for (const group of tool.alike ?? []) {
    const values = group.map((field) => JSON.stringify(input[field]));
    if (new Set(values).size < values.length) return false;
    const [first, ...others] = group.flatMap((field) => concepts.get(field) ?? []);
    if (first !== undefined && !others.every((other) => areSides(questions, first, other))) return false;
  }
  return true;
}

/** Fields of the tool that the value may stand in. */
export function fieldsFor(questions: Questions, value: Pick<Value, "gives">, tool: EmbeddedTool): string[] {
  return [...plannedFields(tool), ...openOptions(tool)]
    .filter(([, takes]) => canFeed(value.gives, takes, questions))
    .map(([field]) => field);
}
