/** Things that tasks may start from, found in what a source's tools returned, and seen to be taken by one of them. */
import { canonicalJson, getPointer, isObject } from "../../domain/json.ts";
import type { Domain, Json, JsonObject, Seed } from "../../domain/schema.ts";
import { type ConceptName, conceptOf } from "../../embedded/concepts/index.ts";
import type { JsonSchema } from "../../tools/contract.ts";
import { checkBySchema } from "../../tools/schema_check.ts";
import { numberedOf, writtenOtherwise } from "./concepts.ts";
import { calledWith, type Fields, isShared, meaningAt, type Probed } from "./fields.ts";
import { isSayable } from "./gives.ts";
import { isIdentifier, TELLING, wordsOf } from "./names.ts";
import { listOf, type Place, placesOf, recordsAt } from "./places.ts";
import type { Subject } from "./subject.ts";
import { resolved } from "./takes.ts";

/** Seeds that are kept of one source, at most. */
const SEEDS_MAX = 2_000;

type LearntFields = Fields & { readonly subject: Subject };
export type Learnt = ReadonlyMap<string, LearntFields>;

/** A value of a concept that a tool takes, under the name that its record has. */
interface Thing {
  readonly name: Json;
  readonly concept: ConceptName;
  readonly value: Json;
}

/**
 * One for each thing that a tool was called with and answered, named as it is where a list has it. In the order in which they
 * were met, each once. A source without things has what else its tools were called with: a topic, a place.
 */
export function mineSeeds(domain: Domain, learnt: Learnt, probed: readonly Probed[]): Seed[] {
  const things = thingSeeds(domain, learnt, probed);
  return things.length > 0 ? things : settingSeeds(domain, learnt, probed);
}

function settingSeeds(domain: Domain, learnt: Learnt, probed: readonly Probed[]): Seed[] {
  const seeds = new Map<string, Seed>();
  for (const { tool, observed } of probed)
    for (const [field, { concept, list }] of Object.entries(learnt.get(tool.name)?.takes ?? {}))
      for (const { input } of observed) {
        const value = input[field];
        if (list || value === undefined || !isSayable(value)) continue;
        const kind = conceptOf(concept).noun;
        seeds.set(keyOf({ concept, value }), { name: String(value), domain, kind, values: { [concept]: value } });
      }
  return [...seeds.values()].slice(0, SEEDS_MAX);
}

function thingSeeds(domain: Domain, learnt: Learnt, probed: readonly Probed[]): Seed[] {
  const { called, lists } = takenBy(learnt, probed);
  const known = new Map(thingsIn(learnt, probed, called).map((thing) => [keyOf(thing), thing]));
  const seeds: Seed[] = [];
  for (const [concept, values] of called)
    for (const text of values) {
      const value = JSON.parse(text) as Json;
      if (seeds.length >= SEEDS_MAX || !isSayable(value)) continue;
      const { name = value } = known.get(keyOf({ concept, value })) ?? {};
      seeds.push({
        name: String(isSayable(name) ? name : value).slice(0, 80),
        domain,
        kind: kindOf(conceptOf(concept).noun),
        values: { [concept]: lists.has(concept) ? [value] : value },
      });
    }
  return seeds;
}

/** A call that says whether a task may start from a thing. */
export interface SeedTrial {
  readonly tool: string;
  readonly input: JsonObject;
}

/**
 * Calls with things that lists returned and that no tool was called with yet: of each concept in turn, so that none has all of
 * them. A tool that takes more than the thing is asked for the rest what it answered before; one that takes two things is not
 * asked, for which belong together is not known.
 */
export function seedTrials(learnt: Learnt, probed: readonly Probed[], most: number): SeedTrial[] {
  const { called } = takenBy(learnt, probed);
  const takers = takersOf(learnt, probed);
  const fresh = thingsIn(learnt, probed, called).flatMap((thing) => {
    const taker = takers.get(thing.concept);
    const value = taker === undefined ? undefined : fitting(thing.value, taker.schema);
    const known = called.get(thing.concept);
    const isKnown = [value, ...(value === undefined ? [] : writtenOtherwise(value))].some(
      (one) => known?.has(JSON.stringify(one)) === true,
    );
    return value === undefined || isKnown ? [] : [{ ...thing, value }];
  });
  const byConcept = [...Map.groupBy(fresh, ({ concept }) => concept).values()];
  const trials: SeedTrial[] = [];
  for (let n = 0; trials.length < most && byConcept.some((things) => n < things.length); n++)
    for (const { concept, value } of byConcept.flatMap((things) => things[n] ?? []).slice(0, most - trials.length)) {
      const taker = takers.get(concept);
      if (taker === undefined) continue;
      const { tool, field, list, like } = taker;
      trials.push({ tool, input: { ...like, [field]: list ? [value] : value } });
    }
  return trials;
}

interface Taker {
  readonly tool: string;
  readonly field: string;
  readonly list: boolean;
  /** Of one thing. */
  readonly schema: JsonSchema;
  /** An input that it answered. */
  readonly like: JsonObject;
}

/** By concept, the first tool that is asked for one thing of it. */
function takersOf(learnt: Learnt, probed: readonly Probed[]): ReadonlyMap<ConceptName, Taker> {
  const takers = new Map<ConceptName, Taker>();
  for (const { tool, observed } of probed) {
    const things = Object.entries(learnt.get(tool.name)?.takes ?? {}).filter(([, takes]) => isThing(takes));
    const [only] = things;
    const like = observed[0]?.input;
    if (only === undefined || things.length > 1 || like === undefined) continue;
    const [field, { concept, list = false }] = only;
    const whole = resolved(isObject(tool.input.properties) ? tool.input.properties[field] : undefined, tool.input);
    const schema = list ? resolved(whole.items, tool.input) : whole;
    if (!takers.has(concept)) takers.set(concept, { tool: tool.name, field, list, schema, like });
  }
  return takers;
}

/** The value as the schema takes it: an id that is a number here may be a text there. Undefined where it takes neither. */
function fitting(value: Json, schema: JsonSchema): Json | undefined {
  return [value, ...writtenOtherwise(value)].find((one) => checkBySchema(schema, one).ok);
}

/** What tools were called with by concept, and the concepts of which a tool takes lists alone. */
function takenBy(learnt: Learnt, probed: readonly Probed[]) {
  const takes = [...learnt.values()].flatMap((fields) => Object.values(fields.takes)).filter(isThing);
  const single = new Set(takes.flatMap(({ concept, list }) => (list ? [] : [concept])));
  const lists = new Set(takes.flatMap(({ concept }) => (single.has(concept) ? [] : [concept])));
  return { called: calledWith(learnt, probed), lists };
}

function isThing({ literals, literalOnly }: Fields["takes"][string]): boolean {
  return !literalOnly && literals === undefined;
}

/** Values of the concepts that tools take, wherever outputs hold them; each once, under the name of its record. */
function thingsIn(
  learnt: Learnt,
  probed: readonly Probed[],
  called: ReadonlyMap<ConceptName, ReadonlySet<string>>,
): Thing[] {
  const things = new Map<string, Thing>();
  const add = (thing: Thing) => {
    const key = keyOf(thing);
    if (things.size < SEEDS_MAX && !things.has(key) && isSayable(thing.value)) things.set(key, thing);
  };
  for (const { tool, observed } of probed) {
    const fields = learnt.get(tool.name);
    if (fields === undefined) continue;
    for (const place of placesOf(observed)) {
      const concept = takenAt(place, fields, called);
      if (concept === undefined) continue;
      const list = listOf(place.pointer);
      if (list === undefined) for (const value of place.seen) add({ name: value, concept, value });
      else
        for (const record of observed.flatMap(({ output }) => recordsAt(output, list))) {
          const value = getPointer(record, place.pointer.slice(list.length + 2)) ?? null;
          if (value !== null) add({ name: nameIn(record) ?? value, concept, value });
        }
    }
  }
  return [...things.values()];
}

/** The concept, among those that tools take, of what stands at a place: by its name, or since it holds what they were called with. */
function takenAt(
  place: Place,
  fields: LearntFields,
  called: ReadonlyMap<ConceptName, ReadonlySet<string>>,
): ConceptName | undefined {
  if (place.isList) return undefined;
  const concept = meaningAt(fields)(place);
  if (called.has(concept)) return concept;
  const numbered = numberedOf(concept);
  if (numbered !== undefined && called.has(numbered)) return numbered;
  const values = new Set(place.seen.map((value) => JSON.stringify(value)));
  return [...called].find(([, known]) => isShared(values, known))?.[0];
}

function keyOf({ concept, value }: Pick<Thing, "concept" | "value">): string {
  return `${concept} ${canonicalJson(value)}`;
}

/** "collection id" is of a collection. */
function kindOf(noun: string): string {
  return noun.replace(/ (?:id|name|title|code|key|slug|number|symbol|label)$/, "");
}

/** Names of things, and what stands for one where a thing has none. */
const NAMES = TELLING.filter((name) => !isIdentifier([name]));
const IDS = TELLING.filter((name) => isIdentifier([name]));

/** Of the record or, where it has none, of an object in it: some services say all of a thing one level down. */
function nameIn(record: JsonObject): Json | undefined {
  const inner = Object.values(record).filter((one) => isObject(one));
  return [record, ...inner].flatMap((holder) => textIn(holder, NAMES) ?? [])[0] ?? textIn(record, IDS);
}

function textIn(holder: JsonObject, names: readonly string[]): string | undefined {
  for (const name of names) {
    const field = Object.keys(holder).find((one) => wordsOf(one).join(" ") === name);
    const value = field === undefined ? undefined : holder[field];
    if (typeof value === "string" && value !== "") return value;
  }
  return undefined;
}
