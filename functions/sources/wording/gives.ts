/** What a tool gives that can be asked for or passed on, by what it was seen to return. */
import { getPointer, isObject, tokenName } from "../../domain/json.ts";
import type { Json } from "../../domain/schema.ts";
import type { ConceptName } from "../../embedded/concepts/index.ts";
import type { Gives } from "../../embedded/tool.ts";
import { conceptFor } from "./concepts.ts";
import { extremesOf, isTotal } from "./extremes.ts";
import { isGeneric, isIdentifier, TELLING, wordsOf } from "./names.ts";
import { askFor, isOwn, type LearntOption, leafWords, phraseFor, type Slot, withOptionParts } from "./phrases.ts";
import { listOf, type Observed, type Place, placesOf, recordsAt } from "./places.ts";
import type { Returning } from "./returning.ts";
import { schemaAt } from "./schemas.ts";
import { recordNoun, type Subject } from "./subject.ts";
import { type Unit, unitIn } from "./units.ts";

/** Values that are spoken of of one tool, at most: the first ones say most. */
const GIVES_MAX = 40;
/** Characters of a text that is asked for, and of a list of texts; longer ones nobody writes as an answer. */
const ANSWER_CHARS_MAX = 120;
/** Items of a list that is asked for. */
const ITEMS_MAX = 12;
/** Outputs without which it is not known that a value is always the same. */
const CONSTANT_FROM = 2;

/** Steps of a path under which a service speaks of itself. */
const OF_THE_SERVICE =
  /^(?:links?|_links|href|urls?|uri|self|rel|\$schema|@context|@type|@id|etag|cursor|next|prev|previous|page|per page|limit|offset|took|time ?stamp|request id|trace id|meta|metadata|pagination|crs|schema|headers?|debug|version)$/;
const OF_REPLY = /^(?:type|object|kind|format|class)$/;
const ADDRESS = /^(?:[a-z][a-z0-9+.-]*:\/\/|www\.|mailto:)|^\/[\w/.-]+$/i;
/** Text with the marks of a page in it. */
const MARKUP = /<\/?[a-z][^<>]*>/i;
/** What no one could say: keys, hashes, encoded data. */
const OPAQUE = /^(?=.*\d)[A-Za-z0-9+/_=-]{24,}$/;

/** Names of figures that say how many things there are in all, beside a list of some of them. */
const TOTAL =
  /^(?:count|total|found|num found|number matched|(?:total|num|number of) (?:count|items|results|records|hits|elements|entries)|(?:item|result|record|hit)s? count)$/;

/** By pointer, in the order in which the tool returns them. */
export function givesOf(returning: Returning): Record<string, Gives> {
  const { subject, slots, observed, isPaged, options, schema } = returning;
  const all = placesOf(observed);
  const lists = new Set(all.flatMap(({ pointer }) => listOf(pointer) ?? []));
  const totals = new Map(all.flatMap((place) => totalIn(place, lists, observed, isPaged)));
  const places = all.filter(
    ({ path, pointer }) => totals.has(pointer) || !path.some((step) => OF_THE_SERVICE.test(wordsOf(step).join(" "))),
  );
  // What describes the form of things is nothing that anyone asks of them.
  const isSchema = observed.every(({ output }) => isObject(output) && typeof output.$schema === "string");
  const isOne = lists.size === 0 && observed.every(({ output }) => isObject(output));
  const alone = new Set([...lists].filter((list) => holdsTheOne(list, subject, observed)));
  // Calls for other pages of the same are no other things.
  const things = new Set(observed.map(({ input }) => JSON.stringify(slots.map(({ field }) => input[field] ?? null))))
    .size;
  const telling = new Map<string, string | undefined>();
  const tellingOf = (list: string) => {
    if (!telling.has(list)) telling.set(list, tellingField(list, places, observed));
    return telling.get(list);
  };
  const found: [string, Gives][] = [];
  for (const one of places) {
    if (found.length >= GIVES_MAX) break;
    const list = listOf(one.pointer);
    if (isSchema && one.path[0] === "properties") continue;
    // Beside a list such a word says what form the reply has.
    if (lists.size > 0 && list === undefined && one.type === "text" && OF_REPLY.test(one.path.join(" "))) continue;
    const place = list !== undefined && alone.has(list) ? firstIn(list, one) : one;
    const inList = listOf(place.pointer);
    const told = inList === undefined ? undefined : tellingOf(inList);
    const own = place.pointer.slice((inList ?? "").length + 3);
    // Records that nothing tells apart are not spoken of, nor is what tells them by itself.
    if (inList !== undefined && (told === undefined || own === told)) continue;
    const counts = totals.get(place.pointer);
    if (place.type === "boolean" || !isSpoken(place) || (counts === undefined && repeatsInput(place, observed)))
      continue;
    const unit = unitIn(schemaAt(schema, one.pointer));
    const spoken = {
      ...place,
      isOne,
      ...(counts === undefined ? {} : { counts }),
      ...(unit === undefined ? {} : { unit }),
    };
    const seenOf = inList === undefined ? things : observed.length;
    found.push([place.pointer, giveOf(spoken, subject, slots, told, seenOf, options)]);
  }
  return withoutDoubles([...found, ...extremesOf(returning, places, alone, tellingOf)]);
}

/**
 * The list that a figure beside it counts, by the figure's pointer. Some services count what they return, and not what there is:
 * one whose lists may be cut has to have been seen to count more than it returned.
 */
function totalIn(
  { pointer, path, type, isList }: Place,
  lists: ReadonlySet<string>,
  observed: readonly Observed[],
  isPaged: boolean,
): [string, string[]][] {
  const [list, ...others] = lists;
  const above = path.slice(0, -1).every((step) => OF_THE_SERVICE.test(wordsOf(step).join(" ")));
  if (list === undefined || others.length > 0 || type !== "integer" || isList || !above) return [];
  if (listOf(pointer) !== undefined || !TOTAL.test(wordsOf(path.at(-1) ?? "").join(" "))) return [];
  const pairs = observed.map(({ output }) => [
    Number(getPointer(output, pointer) ?? 0),
    recordsAt(output, list).length,
  ]);
  const holds = pairs.every(([total = 0, records = 0]) => total >= records);
  const isMore = pairs.some(([total = 0, records = 0]) => total > records);
  return holds && (isMore || !isPaged || isTotal(path.at(-1) ?? ""))
    ? [[pointer, list.split("/").slice(1).map(tokenName)]]
    : [];
}

/** True of a list that holds the one thing that the input names, and nothing else: `/projects/{id}` may return a list of one. */
function holdsTheOne(list: string, subject: Subject, observed: readonly Observed[]): boolean {
  if (subject.key === undefined || observed.length < CONSTANT_FROM) return false;
  if (recordNoun(list.split("/").slice(1).map(tokenName), subject) !== subject.noun) return false;
  return observed.every(({ output }) => recordsAt(output, list).length <= 1);
}

/** The place in the first record of a list that stands for the whole. */
function firstIn(list: string, place: Place): Place {
  const depth = list.split("/").length - 1;
  return {
    ...place,
    pointer: `${list}/0/${place.pointer.slice(list.length + 3)}`,
    path: place.path.slice(depth),
  };
}

function giveOf(
  place: Place & { readonly isOne: boolean; readonly counts?: readonly string[]; readonly unit?: Unit },
  subject: Subject,
  slots: readonly Slot[],
  telling: string | undefined,
  outputs: number,
  options: Readonly<Record<string, LearntOption>>,
): Gives {
  const { path, pointer, isList, type } = place;
  const leaf = path.at(-1) ?? "";
  const depth =
    pointer
      .split("/*/")[0]
      ?.split("/")
      .filter((step) => step !== "").length ?? 0;
  const owner = telling === undefined ? ownerIn(path, subject) : recordNoun(path.slice(0, depth), subject);
  const concept: ConceptName = conceptFor(type, leaf, owner);
  // Which thing it is that a tool says one thing of, nobody asks.
  const isItself = telling === undefined && subject.key === undefined && path.length === 1 && isOwn(leaf, subject.noun);
  // A sentence that is said whatever is asked is a message, and no answer.
  const isMessage = path.length === 0 && slots.length === 0 && place.seen.some((value) => SENTENCE.test(String(value)));
  const isAnswer = mayAnswer(place, outputs) && !isItself && !isMessage;
  const ask = askFor(place, subject, slots);
  return {
    concept,
    ...(ask === undefined ? {} : { ask: withOptionParts(ask, options, owner, telling !== undefined) }),
    phrase: withOptionParts(phraseFor(place, subject, slots, telling), options, owner, telling !== undefined),
    ...(isList ? { list: "ordered" as const } : {}),
    ...(isAnswer ? {} : { answer: false as const }),
  };
}

const SENTENCE = /^\p{Lu}.*\s.*\s.*[.!?]$/su;

/** True of what only says again what the call was given; in a list, of what every record says again. */
function repeatsInput({ pointer, isList, type }: Place, observed: readonly Observed[]): boolean {
  if (isList) return false;
  const list = listOf(pointer);
  if (type === "text" && list === undefined && echoes(pointer, observed)) return true;
  return observed.every(({ input, output }) => {
    const given = new Set(Object.values(input).map((value) => JSON.stringify(value)));
    const holders = list === undefined ? [output] : recordsAt(output, list);
    const within = list === undefined ? pointer : pointer.slice(list.length + 2);
    return holders.every((holder) => given.has(JSON.stringify(getPointer(holder, within) ?? null)));
  });
}

/** True of a text that is the same for all calls but for the texts that these were given: "Echo: hello". */
function echoes(pointer: string, observed: readonly Observed[]): boolean {
  const frames = observed.map(({ input, output }) => {
    const text = String(getPointer(output, pointer) ?? "");
    const given = Object.values(input).filter((value) => typeof value === "string" && value.length >= ECHOED_MIN);
    return given.reduce((frame: string, value) => frame.replaceAll(String(value), "\u0000"), text);
  });
  return observed.length > 0 && new Set(frames).size === 1 && frames[0]?.includes("\u0000") === true;
}
/** Characters of a text that is known again in another. */
const ECHOED_MIN = 3;

/** `/owner/id` is the id of the owner; `/id` that of what the tool returns. */
export function ownerIn(path: readonly string[], { noun }: Subject): string {
  const above = path.length > 1 ? leafWords(path.slice(0, -1)) : "";
  return above === "" ? noun : above;
}

/** The field by which records of a list are told apart: a name, if it has one; each of its values is there once an output. */
function tellingField(list: string, places: readonly Place[], observed: readonly Observed[]): string | undefined {
  const fields = places.filter(
    ({ pointer, type, isList }) =>
      pointer.startsWith(`${list}/*/`) &&
      !isList &&
      (type === "text" || type === "integer") &&
      !pointer.slice(list.length + 3).includes("/"),
  );
  const nameOf = ({ pointer }: Place) => wordsOf(pointer.slice(list.length + 3)).join(" ");
  const ranked = fields
    .map((place) => ({
      place,
      rank: TELLING.findIndex((name) => name === nameOf(place) || nameOf(place).endsWith(` ${name}`)),
    }))
    .filter(({ place, rank }) => rank >= 0 && place.seen.every(isSayable))
    .sort((a, b) => a.rank - b.rank);
  // A field that every record has, with as many values as records where each output was seen alone.
  const records = Math.max(0, ...fields.map(({ count }) => count));
  return ranked
    .find(({ place }) => place.count === records && isUnique(place, list, observed))
    ?.place.pointer.slice(list.length + 3);
}

function isUnique({ pointer }: Place, list: string, observed: readonly Observed[]): boolean {
  const field = pointer.slice(list.length + 3);
  return observed.every(({ output }) => {
    const records = recordsAt(output, list);
    const values = records.flatMap((record) =>
      record[field] === undefined || record[field] === null ? [] : [JSON.stringify(record[field])],
    );
    // Nearly: what is not told apart in one output is not asked of it.
    return values.length === 0 || new Set(values).size >= values.length * 0.8;
  });
}

/** Letters, digits and the signs of names: what stands in a question as it is, in quotation marks. */
const SAYABLE = /^[\p{L}\p{N}][\p{L}\p{N} .,'()&+/:_-]{0,79}$/u;

export function isSayable(value: Json): boolean {
  return typeof value === "number" || (typeof value === "string" && SAYABLE.test(value) && !value.includes(". "));
}

/** False of addresses, and of what is too long to be written or read. */
function isSpoken({ seen, type }: Place): boolean {
  if (type !== "text") return true;
  return seen.every((value) => typeof value === "string" && !ADDRESS.test(value));
}

function mayAnswer({ seen, type, isList, count, path }: Place, outputs: number): boolean {
  if (outputs >= CONSTANT_FROM && count > 1 && seen.length < 2) return false;
  if (isList && count / Math.max(1, outputs) > ITEMS_MAX) return false;
  if (isGeneric(wordsOf(path.at(-1) ?? "")) && isIdentifier(wordsOf(path.at(-1) ?? "")) && type !== "text")
    return false;
  if (type !== "text") return true;
  // A slug is a name again, as addresses have it.
  if (wordsOf(path.at(-1) ?? "").at(-1) === "slug") return false;
  return seen.every(
    (value) =>
      typeof value === "string" &&
      value.length <= ANSWER_CHARS_MAX &&
      !OPAQUE.test(value) &&
      !MARKUP.test(value) &&
      !value.includes("\n"),
  );
}

/** Of values that would be spoken of alike, the first. */
function withoutDoubles(found: readonly [string, Gives][]): Record<string, Gives> {
  const phrases = new Set<string>();
  return Object.fromEntries(
    found.filter(([, { phrase }]) => {
      if (phrases.has(phrase)) return false;
      phrases.add(phrase);
      return true;
    }),
  );
}
