/** Noun phrases for what a tool returns, made of the names of its fields: plain, and honest about being made by program. */
import { pluralize, singularize } from "inflection";
import { isGeneric, isIdentifier, saysNothing, wordsOf } from "./names.ts";
import type { PlaceType } from "./places.ts";
import { type Key, recordNoun, type Subject } from "./subject.ts";

/** A field of the input that a plan fills and a phrase has a slot for. */
export interface Slot {
  readonly field: string;
}

/** Steps of a path that are said of a value: the last ones. */
const SAID_MAX = 3;

/** What a phrase is made for. */
interface Spoken {
  readonly pointer: string;
  readonly path: readonly string[];
  readonly type: PlaceType;
  readonly isList: boolean;
}

/** Units that names of fields end on, in words. */
const UNITS: Readonly<Record<string, string>> = {
  mm: "millimetres",
  cm: "centimetres",
  km: "kilometres",
  km2: "square kilometres",
  m2: "square metres",
  mg: "milligrams",
  kg: "kilograms",
  ms: "milliseconds",
  usd: "US dollars",
  eur: "euros",
  gbp: "pounds sterling",
  pct: "percent",
  percent: "percent",
  celsius: "degrees Celsius",
  kelvin: "kelvins",
  mah: "milliampere hours",
  kwh: "kilowatt hours",
  kmh: "kilometres an hour",
};

/** Words that no noun phrase ends on: what is called so is spoken of as an entry. */
const NO_NOUN =
  /(?:ed|ing|est|ly)$|^(?:in|at|on|by|of|for|to|from|with|is|has|was|than|new|old|max|min|born|made|built|sold|won)$/;

/**
 * `the title of {collectionId}`, where the question says "the collection with the id ..." or what it was found by in the slot.
 * What is the id of a thing is said where it is asked for, and stands for the thing elsewhere.
 * @param telling in a list: the field that tells its records apart.
 */
export function phraseFor(
  place: Spoken,
  subject: Subject,
  slots: readonly Slot[],
  telling: string | undefined,
): string {
  const inList = place.pointer.lastIndexOf("/*/");
  const depth = inList < 0 ? 0 : place.pointer.slice(0, inList).split("/").length - 1;
  const path = place.path.slice(depth);
  const noun = telling === undefined ? subject.noun : recordNoun(place.path.slice(0, depth), subject);
  const isOwnId = path.length === 1 && isOwn(path[0] ?? "", noun);
  if (telling !== undefined) {
    const record = `${noun} "{@${telling}}"${context(subject, slots)}`;
    return isOwnId
      ? `the [${leafWords(path)} of the ]${record}`
      : `the ${entryFor(leafWords(path), place)} of the ${record}`;
  }
  const key = keyIn(subject, slots);
  if (path.length === 0 && subject.counts)
    return `the number of ${pluralize(subject.noun)}${key === undefined ? "" : ` of {${key.field}}`}${around(subject, slots)}`;
  if (isOwnId && key === undefined) return `the [${leafWords(path)} of the ]${subject.noun}${around(subject, slots)}`;
  const of = key === undefined ? `the ${pluralize(subject.noun)}` : `{${key.field}}`;
  return `the ${entryFor(leafWords(path), place)} of ${of}${around(subject, slots)}`;
}

/** True of the id or the code of the very thing that it stands in: the `id`, or the `maker_id`, of a maker. */
export function isOwn(leaf: string, noun: string): boolean {
  const words = wordsOf(leaf);
  return isIdentifier(words) && (isGeneric(words) || words.slice(0, -1).join(" ") === noun);
}

/** "number of prizes" for a figure called `prizes`, "height [in centimetres]" for `height_cm`, `entry "founded"` for what is no noun. */
function entryFor(words: string, { type, isList }: Spoken): string {
  const all = words.split(" ");
  const last = all.at(-1) ?? "";
  const unit = all.length > 1 && (type === "number" || type === "integer") ? UNITS[last] : undefined;
  if (unit !== undefined)
    return `${entryFor(all.slice(0, -1).join(" "), { type, isList, path: [], pointer: "" })} [in ${unit}]`;
  // An id of something else stands for that.
  if (all.length > 1 && isIdentifier([last])) return `${all.slice(0, -1).join(" ")}[ ${last}]`;
  if (NO_NOUN.test(last)) return `entry "${words}"`;
  const isPlural = singularize(last) !== last && pluralize(last) === last;
  return type === "integer" && isPlural && !isList ? `number of ${words}` : words;
}

/** "extent spatial" of `/extent/spatial`, "area" of `/properties/area`; a word that the step before ends on is not said again. */
export function leafWords(path: readonly string[]): string {
  const said: string[] = [];
  const telling = path.filter((step, i) => i === path.length - 1 || !saysNothing(wordsOf(step)));
  for (const word of telling.slice(-SAID_MAX).flatMap((step) => wordsOf(step)))
    if (said.at(-1) !== word) said.push(word);
  return said.join(" ") || "value";
}

function keyIn({ key }: Subject, slots: readonly Slot[]): Key | undefined {
  return key !== undefined && slots.some(({ field }) => field === key.field) ? key : undefined;
}

/** What all records of a list have in common: what they lie in, and what was asked for. */
function context(subject: Subject, slots: readonly Slot[]): string {
  const key = keyIn(subject, slots);
  return `${key === undefined ? "" : ` of {${key.field}}`}${around(subject, slots)}`;
}

/** " in {collectionId} where the limit is {limit}". */
function around({ key, within }: Subject, slots: readonly Slot[]): string {
  const known = new Set(slots.map(({ field }) => field));
  const places = within.filter(({ field }) => known.has(field));
  const rest = slots.filter(({ field }) => field !== key?.field && !places.some((place) => place.field === field));
  const inside = places.map(({ field }) => ` in {${field}}`).join("");
  const things = rest.filter(({ field }) => isIdentifier(wordsOf(field)) && wordsOf(field).length > 1);
  const settings = rest.filter((slot) => !things.includes(slot));
  const conditions = settings
    .map(({ field }) => `the ${wordsOf(field).join(" ") || field} is {${field}}`)
    .join(" and ");
  return `${inside}${things.map(({ field }) => ` for {${field}}`).join("")}${conditions === "" ? "" : ` where ${conditions}`}`;
}
