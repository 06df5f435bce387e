/** Provenance that no collector declared: where each input value most likely came from. */

import { getPointer } from "../json.ts";
import type { Call, Json, Location, Provenance } from "../schema.ts";
import { formsOf, looseForm } from "./forms.ts";
import { Given, StatedValues, type Visited, walk } from "./given.ts";
import { COMMON, DISTINCT, isIdentifier, ORDINARY, SHORT, tellingOf } from "./telling.ts";
import { WordIndex } from "./within.ts";
import { shareWord, wordsOfName } from "./words.ts";

/** A field of a tool: of its output as an origin, of its input as a destination. */
export interface Field {
  readonly tool: string;
  /** RFC 6901. */
  readonly pointer: string;
}

/** What is known beyond the trace; inference works without. */
export interface Hints {
  /** Whether a value of the output may stand in the input by what they mean; undefined where that is not known. */
  readonly feeds?: (from: Field, to: Field) => boolean | undefined;
  /** Texts and values that the collector was given from outside: the seed's values, the question so far. */
  readonly stated?: readonly Json[];
  /** Where the answer so far stands: what the collector is asked to go on from. */
  readonly answer?: readonly Location[];
}

/** Items of a list that are origins one by one, whatever they are: longer lists enumerate a vocabulary, and most names are in some. */
const ITEMS_MAX = 5;

/** Inputs that a comparison has, at most: where more go in, small numbers coincide. */
const COMPARED_MAX = 8;

/** Origins kept of one value, the latest ones: more of them are no help in choosing. */
const ORIGINS_MAX = 16;

interface Origin {
  readonly tool: string;
  readonly at: Location;
  readonly value: Json;
  readonly exact: string;
  /** Position of the call in the trace. */
  readonly order: number;
  /** The value is an item of a list. */
  readonly item: boolean;
  /** Names of the input fields that the call was given the value in, to choose it among others like it. */
  readonly givenIn: ReadonlySet<string> | undefined;
  /** What the call was given. */
  readonly given: Given;
}

interface Candidate {
  readonly origin: Origin;
  /** What is known of it is enough for an edge. */
  readonly sure: boolean;
  /** Compared from the first figure on; the greater is the likelier. */
  readonly rank: readonly number[];
}

type Index = Map<string, Origin[]>;

/**
 * Edges by value: an input value, at any depth, that occurs in the output of an earlier successful call, as a whole list
 * (in any order) or as one scalar, however it is written and rounded (`forms.ts`). A whole list is preferred to its items.
 *
 * A distinctive value (`telling.ts`) is an edge whatever the fields mean; inside a longer text, or with one inside it, too
 * (`within.ts`). A value that is common (small numbers, yes and no) needs an output whose meaning agrees, by the hints or else
 * by a word that both field names share, or one that is the answer so far, or a pair: two such outputs of two calls of one
 * tool that are compared, or a field of an object another field of which went along. A short one (years, codes) and one that
 * was stated from outside need a meaning that is near at least. Of several origins those whose meaning agrees come first, then
 * fields before items of lists, then the answer so far, then the latest call, then the value written the same way. A call that
 * was itself given the value only echoes it and is no origin, unless it chose the value among several like it. Calls of one
 * step were asked for together and do not feed one another.
 * @param from position of the first call whose edges are asked for: those into the calls before it are left out.
 */
export function inferProvenance(evidence: readonly Call[], hints: Hints = {}, from = 0): Provenance[] {
  const trace = new Inference(hints);
  const edges: Provenance[] = [];
  let waiting: { call: Call; order: number }[] = [];
  for (const [order, call] of evidence.entries()) {
    const previous = waiting[0]?.call;
    if (previous !== undefined && (previous.round !== call.round || previous.step !== call.step)) {
      for (const done of waiting) trace.record(done.call, done.order);
      waiting = [];
    }
    waiting.push({ call, order });
    if (order >= from) edges.push(...trace.edgesInto(call));
  }
  return edges;
}

class Inference {
  readonly #hints: Hints;
  readonly #stated: StatedValues;
  readonly #same: Index = new Map();
  readonly #coarser: Index = new Map();
  readonly #within = new WordIndex<Origin>();
  readonly #answer: ReadonlySet<string>;
  readonly #words = new Map<string, ReadonlySet<string>>();

  constructor(hints: Hints) {
    this.#hints = hints;
    this.#stated = new StatedValues(hints.stated ?? []);
    // An answer that is a list is pointed at as a whole or item by item.
    const answer = hints.answer ?? [];
    this.#answer = new Set(answer.flatMap((at) => [keyOf(at), keyOf({ ...at, pointer: listOf(at.pointer) })]));
  }

  record(call: Call, order: number): void {
    if (!call.ok) return;
    const given = new Given(call.input);
    const seen = new Set<string>();
    walk(call.output, ({ value, pointer, name, item, forms }) => {
      // The first place of a value in a list stands for all of them.
      const place = item === null ? pointer : `${listOf(pointer)} ${forms.normal}`;
      if (seen.has(place) || given.echoes(name, forms)) return true;
      if ((item ?? 0) >= ITEMS_MAX && !isIdentifier(value)) return true;
      seen.add(place);
      const at = { call: call.id, pointer };
      const givenIn = given.namesOf(forms);
      const origin = { tool: call.tool, at, value, exact: forms.exact, order, item: item !== null, givenIn, given };
      add(this.#same, forms.normal, origin);
      for (const form of forms.coarser) add(this.#coarser, form, origin);
      this.#within.add(value, origin);
      return true;
    });
  }

  edgesInto(call: Call): Provenance[] {
    const found: Found[] = [];
    const unsure: Unsure[] = [];
    walk(call.input, (taken) => {
      const to = { call: call.id, pointer: taken.pointer };
      const candidates = this.#originsOf(call, taken);
      const [best] = candidates;
      if (best?.sure) found.push({ to, origin: best.origin });
      else if (best !== undefined) unsure.push({ to, origins: candidates.map(({ origin }) => origin) });
      else for (const origin of this.#originsWithin(call, taken)) found.push({ to, origin });
      return best?.sure !== true;
    });
    const inputs = Object.keys(call.input).length;
    found.push(...settledByOthers(found, unsure, inputs));
    return withoutLoneNumbers(call.input, found).map(({ to, origin }) => ({ from: origin.at, to }));
  }

  /** Where the value may have come from as a whole, best first. */
  #originsOf(call: Call, taken: Visited): Candidate[] {
    const same = this.#candidates(call, taken, this.#same.get(taken.forms.normal));
    return same.length > 0 ? same : this.#candidates(call, taken, this.#coarser.get(looseForm(taken.forms)));
  }

  /** Where it came from if an output is a text that holds it, or if it is a text that holds outputs. */
  #originsWithin(call: Call, taken: Visited): Origin[] {
    const texts = this.#within.textsWith(taken.value).filter(({ given }) => !given.mentions(taken.value));
    const [best] = this.#candidates(call, taken, texts);
    if (best !== undefined) return best.sure ? [best.origin] : [];
    if (typeof taken.value !== "string" || this.#stated.has(taken.forms)) return [];
    return this.#within.valuesIn(taken.value).flatMap((origins) => {
      const value = origins[0]?.value ?? null;
      const part = { ...taken, value, forms: formsOf(value) ?? taken.forms };
      const [first] = this.#candidates(call, part, origins);
      return first?.sure ? [first.origin] : [];
    });
  }

  #candidates({ tool }: Call, taken: Visited, origins: readonly Origin[] = []): Candidate[] {
    const { value, pointer, name, forms } = taken;
    const stated = this.#stated.has(forms);
    const candidates = origins.flatMap((origin): Candidate[] => {
      // A name tells as much where it was copied in small letters.
      const written = typeof value === "string" && typeof origin.value === "string" ? origin.value : value;
      const needed = neededFor(Math.max(tellingOf(value), tellingOf(written)), stated);
      const agreement = this.#agreement({ tool: origin.tool, pointer: origin.at.pointer }, { tool, pointer });
      const again = origin.tool === tool && origin.givenIn?.has(name) === true;
      if ((agreement === DIFFERS && needed > DIFFERS) || (again && stated)) return [];
      const asked = this.#answer.has(keyOf(origin.at));
      const sure = asked || agreement >= needed;
      const rank = [
        Number(sure),
        agreement === AGREES ? NEAR : agreement,
        Number(!origin.item),
        Number(!again),
        Number(origin.givenIn !== undefined || !origin.given.mentions(value)),
        Number(asked),
        origin.order,
        Number(origin.exact === forms.exact),
      ];
      return [{ origin, sure, rank }];
    });
    return candidates.toSorted((a, b) => compareRanks(b.rank, a.rank));
  }

  #agreement(from: Field, to: Field): number {
    const known = this.#hints.feeds?.(from, to);
    if (known !== undefined) return known ? KNOWN : DIFFERS;
    const [source, target] = [this.#wordsOf(from.pointer), this.#wordsOf(to.pointer)];
    if (shareWord(source, target)) return AGREES;
    // A field with an empty name ("first") means what its tool is about.
    const near = shareWord(source, this.#wordsOf(to.tool)) || shareWord(this.#wordsOf(from.tool), target);
    return near ? NEAR : UNKNOWN;
  }

  #wordsOf(name: string): ReadonlySet<string> {
    const known = this.#words.get(name);
    if (known !== undefined) return known;
    const words = wordsOfName(name);
    this.#words.set(name, words);
    return words;
  }
}

/** How far the meanings of two fields agree, least to most. */
const [DIFFERS, UNKNOWN, NEAR, AGREES, KNOWN] = [0, 1, 2, 3, 4];

/** How far they have to for an edge, by what the value tells by itself. */
function neededFor(telling: number, stated: boolean): number {
  if (telling === COMMON) return AGREES;
  if (stated || telling === SHORT) return NEAR;
  return telling === DISTINCT ? DIFFERS : UNKNOWN;
}

/**
 * Edges of values that say nothing alone and do beside others: the same output of another call that went into the same call
 * (two that say nothing alone do so where nothing else went in, as into a comparison), or another field of the object that
 * they stand in, which went into a field beside theirs, if they kept their name.
 */
function settledByOthers(found: readonly Found[], unsure: readonly Unsure[], inputs: number): Found[] {
  const compared = unsure.length <= COMPARED_MAX && found.length + unsure.length >= inputs;
  const settled = new Map<string, Origin>(found.map(({ origin }) => [outputOf(origin), origin]));
  const objects = new Set(found.map(({ to, origin }) => objectsOf(origin.at, to)));
  const edges: Found[] = [];
  for (const { to, origins } of unsure) {
    const rivals = compared ? unsure.flatMap((other) => (other.to === to ? [] : other.origins)) : [];
    const origin = origins.find((one) => {
      if (fieldOf(one.at) === fieldOf(to) && objects.has(objectsOf(one.at, to))) return true;
      const sibling = settled.get(outputOf(one));
      return !one.item && [...(sibling ? [sibling] : []), ...rivals].some((other) => areSameOutput(one, other));
    });
    if (origin === undefined) continue;
    edges.push({ to, origin });
    settled.set(outputOf(origin), origin);
  }
  return edges;
}

/** The name of the field. */
function fieldOf({ pointer }: Location): string {
  return pointer.slice(pointer.lastIndexOf("/")).toLowerCase();
}

/** The object that a value stood in and the one that it went into. */
function objectsOf(from: Location, to: Location): string {
  const [source, target] = [from, to].map(({ pointer }) => pointer.slice(0, pointer.lastIndexOf("/")));
  return `${from.call} ${source} > ${target}`;
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** The same output of two calls of one tool. */
function areSameOutput(a: Origin, b: Origin): boolean {
  return outputOf(a) === outputOf(b) && a.at.call !== b.at.call;
}

function outputOf({ tool, at }: Origin): string {
  return `${tool} ${at.pointer}`;
}

interface Found {
  readonly to: Location;
  readonly origin: Origin;
}

/** A value whose origins, best first, are none by themselves. */
interface Unsure {
  readonly to: Location;
  readonly origins: readonly Origin[];
}

/**
 * Leaves out numbers in lists of which most items came from nowhere: two lists of figures easily have one in common. Of
 * numbers that say nothing alone all have to be found.
 */
function withoutLoneNumbers(input: Json, found: readonly Found[]): Found[] {
  const placed = Map.groupBy(found, ({ to }) => listOf(to.pointer));
  return [...placed].flatMap(([pointer, items]) => {
    const list = getPointer(input, pointer);
    if (!Array.isArray(list)) return items;
    return items.filter(({ to }) => {
      const value = getPointer(input, to.pointer);
      if (to.pointer === pointer || typeof value !== "number") return true;
      return tellingOf(value) < ORDINARY ? items.length === list.length : items.length * 2 >= list.length;
    });
  });
}

/** The pointer to the list that the pointer names an item of, or the pointer itself. */
function listOf(pointer: string): string {
  return pointer.replace(/\/\d+$/, "");
}

/** Tells places of a trace apart. */
export function keyOf({ call, pointer }: Location): string {
  return `${call} ${pointer}`;
}

function add(index: Index, form: string, origin: Origin): void {
  const known = index.get(form);
  if (known === undefined) index.set(form, [origin]);
  else if (known.push(origin) > ORIGINS_MAX) known.shift();
}
