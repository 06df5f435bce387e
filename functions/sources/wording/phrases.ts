/** Noun phrases for what a tool returns, made of the names of its fields: plain, and honest about being made by program. */
import { pluralize, singularize } from "inflection";
import { OF_RECORD, type Option, OWN } from "../../embedded/tool.ts";
import { isGeneric, isIdentifier, saysNothing, singular, wordsOf } from "./names.ts";
import type { PlaceType } from "./places.ts";
import { type Key, recordNoun, type Subject } from "./subject.ts";

/** A field of the input that a plan fills and a phrase has a slot for. */
export interface Slot {
  readonly field: string;
}

export type OptionKind = "page" | "size" | "choice" | "filter";

/** What was learnt of an input that may be left out. */
export interface LearntOption extends Option {
  readonly kind: OptionKind;
}

/** Steps of a path that are said of a value: the last ones. */
const SAID_MAX = 3;

/** What a phrase is made for. */
interface Spoken {
  readonly pointer: string;
  readonly path: readonly string[];
  readonly type: PlaceType;
  readonly isList: boolean;
  /** What the tool returns is one thing, and no list of things. */
  readonly isOne?: boolean;
  /** It says how many records there are in the list at this path. */
  readonly counts?: readonly string[];
}

/** Units that names of fields end on, in words. */
const UNITS: Readonly<Record<string, string>> = {
  mm: "millimetres",
  m: "metres",
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
  /(?:ed|ing|est|ly)$|^(?:in|at|on|by|of|for|to|from|with|is|has|was|than|new|old|max|min|born|made|built|sold|won|first|last|next|full|short|long|upper|lower|current|primary|spatial|temporal|external|internal|unique|local|global|remote|native|foreign|original|upstream|vertical|horizontal|official)$/;
/** Nouns all the same. */
const NOUNS =
  /^(?:seed|feed|speed|bed|breed|need|shed|weed|bid|rating|building|listing|setting|heading|ending|meeting|hearing|warning|wing|ring|king|spring|string|morning|evening|thing|spelling|meaning|pricing|funding|parking|shipping|billing|interest|forest|test|request|guest|nest|contest|harvest|rest|chest|family|assembly|supply|reply|anomaly|monopoly)$/;
/** What stands within a name that is no noun phrase: "added by status". */
const CLAUSE = /^(?:by|of|for|to|from|with|in|at|on|is|has|was|than|per|and|or|not)$/;

function isNoun(words: readonly string[]): boolean {
  const last = words.at(-1) ?? "";
  return (NOUNS.test(last) || !NO_NOUN.test(last)) && !words.slice(0, -1).some((word) => CLAUSE.test(word));
}

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
  const idWord = wordsOf(path[0] ?? "").at(-1) ?? "";
  const isOwnId = path.length === 1 && isOwn(path[0] ?? "", noun);
  if (telling !== undefined) {
    // An object in a record may have a name of its own, which is not the record's.
    const slot = path.length > 1 ? `{${OWN}${OF_RECORD}${telling}}` : `{${OWN}${telling}}`;
    const words = isOwn(telling, noun) ? wordsOf(telling).slice(-1) : wordsOf(telling);
    const told = isIdentifier(words) ? `with the ${words.join(" ")} "${slot}"` : `"${slot}"`;
    const record = `${noun} ${told}${context(subject, slots)}`;
    if (!isOwnId) return `the ${entryOf(path, place, noun)} of the ${record}`;
    // What it is told by is another id of it.
    return isIdentifier(wordsOf(telling))
      ? `the ${leafWords(path)} of the ${record}`
      : `the [${idWord} of the ]${record}`;
  }
  const key = keyIn(subject, slots);
  if (path.length === 0 && subject.counts)
    return `the number of ${pluralize(subject.noun)}${key === undefined ? "" : ` of {${key.field}}`}${around(subject, slots)}`;
  if (place.counts) {
    const counted = pluralize(recordNoun(place.counts, subject));
    return `the number of ${counted} ${key === undefined ? "listed" : `of {${key.field}}`}${around(subject, slots)}`;
  }
  if (isOwnId && key === undefined) return `the [${idWord} of the ]${subject.noun}${around(subject, slots)}`;
  if (key !== undefined) return `the ${entryOf(path, place, noun)} of {${key.field}}${around(subject, slots)}`;
  const said = entryOf(path, place, noun);
  if (!place.isOne) return `the ${said} of the ${pluralize(subject.noun)}${around(subject, slots)}`;
  const within = said.startsWith("number of ") ? "in" : "of";
  return `the ${said} ${within} the ${quotedUnlessNoun(subject.whole)}${around(subject, slots, "of")}`;
}

/** The question for what says how many there are of what a tool lists; undefined where the phrase says how to ask. */
export function askFor({ counts }: Spoken, subject: Subject, slots: readonly Slot[]): string | undefined {
  if (counts === undefined || keyIn(subject, slots) !== undefined) return undefined;
  return `how many ${pluralize(recordNoun(counts, subject))} are listed${around(subject, slots)}`;
}

/** True of the id or the code of the very thing that it stands in: the `id`, or the `maker_id`, of a maker. */
export function isOwn(leaf: string, noun: string): boolean {
  const words = wordsOf(leaf);
  return isIdentifier(words) && (isGeneric(words) || words.slice(0, -1).join(" ") === noun);
}

function quotedUnlessNoun(words: string): string {
  return isNoun(words.split(" ")) ? words : `entry "${words}"`;
}

/** `/current_role/title` is the "title of the current role"; what only wraps the thing itself, or says nothing, is not said. */
function entryOf(path: readonly string[], place: Spoken, noun: string): string {
  const steps = path
    .filter((step, i) => i === path.length - 1 || !saysNothing(wordsOf(step)))
    .filter((step, i, all) => i === all.length - 1 || singular(wordsOf(step)).join(" ") !== noun)
    .slice(-SAID_MAX)
    .map((step) => wordsOf(step));
  const leaf = steps.at(-1) ?? [];
  const above = steps.slice(0, -1);
  if (!above.every(isNoun)) return `entry "${leafWords(path)}"`;
  // "museum name" of a museum is its name.
  const before = above.at(-1);
  const repeats = before !== undefined && leaf.length > before.length && before.every((word, i) => word === leaf[i]);
  const own = repeats ? leaf.slice(before.length) : leaf;
  const parents = above.toReversed().map((words) => words.join(" "));
  // An id or a name in something stands for that.
  const [owner, ...others] = parents;
  if (owner !== undefined && isGeneric(own)) return [`[${own.join(" ")} of the ]${owner}`, ...others].join(" of the ");
  const said = entryFor(own.join(" ") || "value", place);
  // How many prizes there are "in" the record of an artist, and not how many "of" it there are.
  return [said, ...parents].join(said.startsWith("number of ") ? " in the " : " of the ");
}

/** Ends of names of figures that say how many there are. */
const COUNTED = /^(?:count|total|qty|quantity)$/;
/** Beginnings of such names. */
const COUNTING = /^(?:num|no|nr|number|count|total)$/;

/** "number of prizes" for a figure called `prizes`, "height [in centimetres]" for `height_cm`, `entry "founded"` for what is no noun. */
function entryFor(words: string, place: Pick<Spoken, "type" | "isList">): string {
  const { type, isList } = place;
  const all = words.split(" ");
  const last = all.at(-1) ?? "";
  const unit = all.length > 1 && (type === "number" || type === "integer") ? UNITS[last] : undefined;
  if (unit !== undefined) return `${entryFor(all.slice(0, -1).join(" "), place)} [in ${unit}]`;
  const rest = all.slice(0, -1);
  // An id of something else stands for that.
  if (rest.length > 0 && isIdentifier([last])) return isNoun(rest) ? `[${last} of the ]${rest.join(" ")}` : words;
  const isCount = type === "integer" && !isList;
  if (isCount && rest.length > 0 && COUNTED.test(last) && isNoun(rest)) return `number of ${pluralize(rest.join(" "))}`;
  const [first = "", ...others] = all;
  if (isCount && others.length > 0 && COUNTING.test(first)) {
    const counted = others[0] === "of" ? others.slice(1) : others;
    if (isPlural(counted.at(-1) ?? "")) return `number of ${counted.join(" ")}`;
  }
  if (!isNoun(all)) return `entry "${words}"`;
  return isCount && isPlural(last) ? `number of ${words}` : words;
}

function isPlural(word: string): boolean {
  return singularize(word) !== word && pluralize(word) === word;
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
function around({ key, within }: Subject, slots: readonly Slot[], preposition: "in" | "of" = "in"): string {
  const known = new Set(slots.map(({ field }) => field));
  const places = within.filter(({ field }) => known.has(field));
  const rest = slots.filter(({ field }) => field !== key?.field && !places.some((place) => place.field === field));
  const inside = places.map(({ field }) => ` ${preposition} {${field}}`).join("");
  const things = rest.filter(({ field }) => isIdentifier(wordsOf(field)) && wordsOf(field).length > 1);
  const settings = rest.filter((slot) => !things.includes(slot));
  const conditions = settings
    .map(({ field }) => `the ${wordsOf(field).join(" ") || field} is {${field}}`)
    .join(" and ");
  return `${inside}${things.map(({ field }) => ` for {${field}}`).join("")}${conditions === "" ? "" : ` where ${conditions}`}`;
}

/**
 * The phrase with what is said of options that are set: `| on page {page} of the games|`. Of a value that is in no record of a list
 * the page makes none.
 */
export function withOptionParts(
  phrase: string,
  options: Readonly<Record<string, LearntOption>>,
  noun: string,
  isInList: boolean,
): string {
  const all = Object.entries(options);
  const things = pluralize(noun);
  const hasPages = all.some(([, { kind }]) => kind === "page");
  const conditioned = / where /.test(phrase);
  const parts = all.map(([field, { kind, literals = [] }]) => {
    // Of one record it makes no difference which others are left out.
    if (kind === "filter" && isInList) return "";
    if (kind === "page") return isInList ? `| on page {${field}} of the ${things}|` : "";
    if (kind === "size" && !isInList) return "";
    if (kind === "size")
      return hasPages ? `| on a page of {${field}} ${things}|` : `| among the first {${field}} ${things}|`;
    const words = wordsOf(field).join(" ") || field;
    const name =
      literals.every((value) => typeof value === "boolean") || !isNoun(words.split(" "))
        ? `"${words}"`
        : `the ${words}`;
    const verb = isPlural(words.split(" ").at(-1) ?? "") && name !== `"${words}"` ? "are" : "is";
    return `| ${conditioned ? "and" : "where"} ${name} ${verb} {${field}}|`;
  });
  return `${phrase}${parts.join("")}`;
}
