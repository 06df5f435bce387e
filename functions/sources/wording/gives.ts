/** What a tool gives that can be asked for or passed on, by what it was seen to return. */
import { getPointer, isObject } from "../../domain/json.ts";
import type { Json, JsonObject } from "../../domain/schema.ts";
import type { ConceptName } from "../../embedded/concepts/index.ts";
import type { Gives } from "../../embedded/tool.ts";
import { conceptFor } from "./concepts.ts";
import { isGeneric, isIdentifier, TELLING, wordsOf } from "./names.ts";
import { isOwn, leafWords, phraseFor, type Slot } from "./phrases.ts";
import { type Observed, type Place, placesOf } from "./places.ts";
import { recordNoun, type Subject } from "./subject.ts";

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
const ADDRESS = /^(?:[a-z][a-z0-9+.-]*:\/\/|www\.|mailto:)|^\/[\w/.-]+$/i;
/** What no one could say: keys, hashes, encoded data. */
const OPAQUE = /^(?=.*\d)[A-Za-z0-9+/_=-]{24,}$/;

/** By pointer, in the order in which the tool returns them. */
export function givesOf(
  subject: Subject,
  slots: readonly Slot[],
  observed: readonly Observed[],
): Record<string, Gives> {
  const places = placesOf(observed).filter(
    ({ path }) => !path.some((step) => OF_THE_SERVICE.test(wordsOf(step).join(" "))),
  );
  const telling = new Map<string, string | undefined>();
  const tellingOf = (list: string) => {
    if (!telling.has(list)) telling.set(list, tellingField(list, places, observed));
    return telling.get(list);
  };
  const found: [string, Gives][] = [];
  for (const place of places) {
    if (found.length >= GIVES_MAX) break;
    const inList = listOf(place.pointer);
    const told = inList === undefined ? undefined : tellingOf(inList);
    const own = place.pointer.slice((inList ?? "").length + 3);
    // Records that nothing tells apart are not spoken of, nor is what tells them by itself.
    if (inList !== undefined && (told === undefined || own === told)) continue;
    if (place.type === "boolean" || !isSpoken(place) || repeatsInput(place, observed)) continue;
    found.push([place.pointer, giveOf(place, subject, slots, told, observed.length)]);
  }
  return withoutDoubles(found);
}

function giveOf(
  place: Place,
  subject: Subject,
  slots: readonly Slot[],
  telling: string | undefined,
  outputs: number,
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
  const isAnswer = mayAnswer(place, outputs) && !isItself;
  return {
    concept,
    phrase: phraseFor(place, subject, slots, telling),
    ...(isList ? { list: "ordered" as const } : {}),
    ...(isAnswer ? {} : { answer: false as const }),
  };
}

/** True of what only says again what the call was given. */
function repeatsInput({ pointer, isList }: Place, observed: readonly Observed[]): boolean {
  if (isList || pointer.includes("/*/")) return false;
  return observed.every(({ input, output }) => {
    const value = JSON.stringify(getPointer(output, pointer) ?? null);
    return Object.values(input).some((given) => JSON.stringify(given) === value);
  });
}

/** `/owner/id` is the id of the owner; `/id` that of what the tool returns. */
export function ownerIn(path: readonly string[], { noun }: Subject): string {
  const above = path.length > 1 ? leafWords(path.slice(0, -1)) : "";
  return above === "" ? noun : above;
}

/** The list of records that a pointer goes through. */
export function listOf(pointer: string): string | undefined {
  const at = pointer.lastIndexOf("/*/");
  return at < 0 ? undefined : pointer.slice(0, at);
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

/** The records of a list in an output; none where there is no such list. */
export function recordsAt(output: Json, list: string): JsonObject[] {
  const found = getPointer(output, list);
  return Array.isArray(found) ? found.filter((one) => isObject(one)) : [];
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
  return seen.every(
    (value) =>
      typeof value === "string" && value.length <= ANSWER_CHARS_MAX && !OPAQUE.test(value) && !value.includes("\n"),
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
