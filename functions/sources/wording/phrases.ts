/** Noun phrases for what a tool returns, made of the names of its fields: plain, and honest about being made by program. */
import { pluralize, singularize } from "inflection";
import type { Json } from "../../domain/schema.ts";
import { OF_RECORD, type Option, OWN } from "../../embedded/tool.ts";
import { isGeneric, isIdentifier, saysNothing, singular, wordsOf } from "./names.ts";
import type { PlaceType } from "./places.ts";
import { type Key, recordNoun, type Subject } from "./subject.ts";
import { type Unit, unitOf } from "./units.ts";

/** A field of the input that a plan fills and a phrase has a slot for. */
export interface Slot {
  readonly field: string;
  /** It says what is so of each of the things that are returned, and not how they are. */
  readonly own?: boolean;
  readonly type?: "number" | "boolean";
  /** That its schema states. */
  readonly unit?: Unit;
}

export type OptionKind = "page" | "size" | "choice" | "filter";

/** What was learnt of an input that may be left out. */
export interface LearntOption extends Option, Pick<Slot, "own" | "type" | "unit"> {
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
  /** That the schema of what is returned states. */
  readonly unit?: Unit;
  readonly seen?: readonly Json[];
}

/** Words that no noun phrase ends on: what is called so is spoken of as an entry. */
const NO_NOUN =
  /(?:ed|ing|est|ly)$|^(?:in|at|on|by|of|for|to|from|with|is|has|was|than|new|old|max|min|born|made|built|sold|won|first|last|next|full|short|long|upper|lower|current|primary|spatial|temporal|external|internal|unique|local|global|remote|native|foreign|original|upstream|vertical|horizontal|official)$/;
/** Nouns all the same. */
const NOUNS =
  /^(?:seed|feed|speed|bed|breed|need|shed|weed|bid|rating|building|listing|setting|heading|ending|meeting|hearing|warning|wing|ring|king|spring|string|morning|evening|thing|spelling|meaning|pricing|funding|parking|shipping|billing|interest|forest|test|request|guest|nest|contest|harvest|rest|chest|family|assembly|supply|reply|anomaly|monopoly)$/;
/** What stands within a name that is no noun phrase: "added by status". */
const CLAUSE = /^(?:by|of|for|to|from|with|in|at|on|is|has|was|than|per|and|or|not)$/;

export function isNoun(words: readonly string[]): boolean {
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
  // The name of a thing stands for it as its id does.
  const isOwnName = path.length === 1 && isGeneric(wordsOf(path[0] ?? "")) && !isOwnId;
  if (telling !== undefined) {
    // An object in a record may have a name of its own, which is not the record's.
    const slot = path.length > 1 ? `{${OWN}${OF_RECORD}${telling}}` : `{${OWN}${telling}}`;
    const words = isOwn(telling, noun) ? wordsOf(telling).slice(-1) : wordsOf(telling);
    const told = isIdentifier(words) ? `with the ${words.join(" ")} "${slot}"` : `"${slot}"`;
    const record = `${noun} ${told}${contextOf(subject, slots)}`;
    if (isOwnName) return `the [${leafWords(path)} of the ]${record}`;
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
  if (path.length === 0)
    return `the ${subject.noun}${key === undefined ? "" : ` of {${key.field}}`}${around(subject, slots)}`;
  if (isOwnId && key === undefined) return `the [${idWord} of the ]${subject.noun}${around(subject, slots)}`;
  if (key !== undefined && (isOwnId || isOwnName))
    return `[the ${leafWords(path)} of ]{${key.field}}${around(subject, slots)}`;
  if (key !== undefined) return `the ${entryOf(path, place, noun)} of {${key.field}}${around(subject, slots)}`;
  const said = entryOf(path, place, noun);
  if (!place.isOne) return `the ${said} of the ${pluralize(subject.noun)}${around(subject, slots)}`;
  const within = said.startsWith("number of ") ? "in" : "of";
  return `the ${said} ${within} the ${quotedUnlessNoun(subject.whole)}${around(subject, slots, "of")}`;
}

/** The question for what says how many there are of what a tool lists; undefined where the phrase says how to ask. */
export function askFor({ counts }: Spoken, subject: Subject, slots: readonly Slot[]): string | undefined {
  if (counts === undefined || keyIn(subject, slots) !== undefined) return undefined;
  const things = pluralize(recordNoun(counts, subject));
  const said = around(subject, slots);
  return `how many ${things} are ${said.includes(FOUND) ? "" : "listed"}${said}`.replace("are  ", "are ");
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
function entryFor(words: string, place: Pick<Spoken, "type" | "isList" | "unit" | "seen">): string {
  const { type, isList, unit } = place;
  const all = words.split(" ");
  const last = all.at(-1) ?? "";
  if (type === "number" || type === "integer") {
    const named = unitOf(all);
    const said = named?.unit ?? unit;
    if (said !== undefined)
      return `${entryFor((named?.rest ?? all).join(" "), { type: "number", isList })} [in ${said.words}]`;
  }
  const rest = all.slice(0, -1);
  // An id of something else stands for that, and so does its name.
  if (rest.length > 0 && (isIdentifier([last]) || (NAMES.test(last) && !KINDS_OF_NAME.test(rest.at(-1) ?? ""))))
    return isNoun(rest) ? `[${last} of the ]${rest.join(" ")}` : words;
  const moment = momentOf(all, place);
  if (moment !== undefined) return moment;
  const isCount = type === "integer" && !isList;
  const counted = isCount ? countedBy(all) : undefined;
  if (counted !== undefined && all.length > 1) return `number of ${counted}`;
  const [first = "", ...others] = all;
  if (!isNoun(all)) return `entry "${words}"`;
  if (Object.hasOwn(BOUNDS, first) && others.length > 0) return [BOUNDS[first], ...others].join(" ");
  return isCount && isPlural(last) ? `number of ${words}` : words;
}

const NAMES = /^(?:name|title)$/;
/** What stands before a name without being what it is the name of. */
const KINDS_OF_NAME =
  /^(?:display|full|short|long|user|file|first|last|middle|given|family|nick|host|domain|brand|common|scientific|official|legal|trade|job|native|alternative|original|sub|page)$/;

/** What names of moments say: when what began or was done. */
const MOMENTS: Readonly<Record<string, string>> = {
  created: "creation",
  updated: "the last update",
  modified: "the last change",
  changed: "the last change",
  started: "the start",
  finished: "the end",
  completed: "the end",
  ended: "the end",
  published: "publication",
  opened: "the opening",
  founded: "the foundation",
  established: "the foundation",
  registered: "registration",
  released: "the release",
};
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;
const YEAR = { from: 1000, to: 2100 };

/** "time of creation" for `created_at`, "year of the opening" for `opened`; undefined of what is no moment. */
function momentOf(words: readonly string[], { type, seen = [] }: Pick<Spoken, "type" | "seen">): string | undefined {
  const [first = "", at, ...more] = words;
  const event = Object.hasOwn(MOMENTS, first) ? MOMENTS[first] : undefined;
  if (event === undefined || more.length > 0 || (at !== undefined && !/^(?:at|on|in|time|date)$/.test(at)))
    return undefined;
  if (type === "date") return `date of ${event}`;
  if (seen.length === 0) return undefined;
  if (type === "text" && seen.every((value) => typeof value === "string" && MOMENT.test(value)))
    return `time of ${event}`;
  const isYear = (value: unknown) => typeof value === "number" && value >= YEAR.from && value <= YEAR.to;
  return type === "integer" && seen.every(isYear) ? `year of ${event}` : undefined;
}

/** Short forms that names begin with. */
const BOUNDS: Readonly<Record<string, string>> = { min: "minimum", max: "maximum", avg: "average" };

/** What is so where a field is set, as a clause: "whose depth is {depth_m} m", "where the limit is {limit}", "that {is_open}". */
function clauseOf({ field, own = false, type, unit }: Slot): { readonly lead: string; readonly said: string } {
  const all = wordsOf(field);
  if (type === "boolean") {
    const deed = own ? deedOf(field) : undefined;
    if (deed !== undefined) return { lead: "that", said: `{${field}}` };
    return { lead: "where", said: `"${all.join(" ") || field}" is {${field}}` };
  }
  const named = type === "number" ? unitOf(all) : undefined;
  // The id of a station stands for it.
  const isOfThing = own && all.length > 1 && isIdentifier(all) && isNoun(all.slice(0, -1));
  const [first = "", ...others] = named?.rest ?? (isOfThing ? all.slice(0, -1) : all);
  const words = [Object.hasOwn(BOUNDS, first) && others.length > 0 ? (BOUNDS[first] ?? first) : first, ...others];
  const sign = named?.unit.sign ?? (type === "number" ? unit?.sign : undefined);
  const value = sign === undefined ? `{${field}}` : `{${field}}${/^[%°]/.test(sign) ? "" : " "}${sign}`;
  const text = words.join(" ") || field;
  const noun = isNoun(words) ? text : `"${text}"`;
  const verb = noun === text && isPlural(words.at(-1) ?? "") ? "are" : "is";
  // A letter is a name, and has no article.
  const bare = own || text.length === 1 || noun !== text;
  return { lead: own ? "whose" : "where", said: `${bare ? noun : `the ${noun}`} ${verb} ${value}` };
}

/** "are open" for `is_open`, "have a lift" for `has_lift`; undefined of other names of what is so or not. */
function deedOf(field: string): { readonly is: string; readonly isNot: string } | undefined {
  const [first, ...rest] = wordsOf(field);
  const said = rest.join(" ");
  if (said === "") return undefined;
  if (first === "is") return { is: `are ${said}`, isNot: `are not ${said}` };
  if (first === "has") return { is: `have ${withArticle(said)}`, isNot: `have no ${said}` };
  return undefined;
}

function withArticle(noun: string): string {
  if (isPlural(noun.split(" ").at(-1) ?? "")) return noun;
  return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}

/** How a question says that something is so or is not. */
export function wordingOfTruth({ field, own = false }: Slot): Readonly<Record<string, string>> {
  const deed = own ? deedOf(field) : undefined;
  return deed === undefined ? { true: "true", false: "false" } : { true: deed.is, false: deed.isNot };
}

/** What a whole number of that name counts, in the plural: "games" for `games_count` and for `games`. */
export function countedBy(words: readonly string[]): string | undefined {
  const [first = "", ...others] = words;
  const rest = words.slice(0, -1);
  const last = words.at(-1) ?? "";
  if (rest.length > 0 && COUNTED.test(last)) return isNoun(rest) ? pluralize(rest.join(" ")) : undefined;
  if (others.length > 0 && COUNTING.test(first)) {
    const counted = others[0] === "of" ? others.slice(1) : others;
    return isPlural(counted.at(-1) ?? "") ? counted.join(" ") : undefined;
  }
  return isPlural(last) && isNoun(words) ? words.join(" ") : undefined;
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
export function contextOf(subject: Subject, slots: readonly Slot[]): string {
  const key = keyIn(subject, slots);
  return `${key === undefined ? "" : ` of {${key.field}}`}${around(subject, slots)}`;
}

/** " in {collectionId} where the limit is {limit}". */
function around({ key, within }: Subject, slots: readonly Slot[], preposition: "in" | "of" = "in"): string {
  const known = new Set(slots.map(({ field }) => field));
  const places = within.filter(({ field }) => known.has(field));
  const others = slots.filter(({ field }) => field !== key?.field && !places.some((place) => place.field === field));
  const searched = others.filter(({ field }) => SEARCHED.test(wordsOf(field).join(" ")));
  const rest = others.filter((slot) => !searched.includes(slot));
  const found = searched.map(({ field }) => `${FOUND} {${field}}`).join("");
  const inside = places.map(({ field }) => ` ${preposition} {${field}}`).join("");
  const things = rest.filter(({ field }) => isIdentifier(wordsOf(field)) && wordsOf(field).length > 1);
  const settings = rest.filter((slot) => !things.includes(slot)).map(clauseOf);
  const clauses = LEADS.flatMap((wanted) => {
    const all = settings.filter(({ lead }) => lead === wanted);
    const [only, ...more] = all.map(({ said }) => said);
    // "whose depth is ... and whose area is ...", "where the a is ... and the b is ...".
    const then = wanted === "where" ? " and " : ` and ${wanted} `;
    return only === undefined ? [] : [` ${wanted} ${[only, ...more].join(then)}`];
  });
  return `${inside}${things.map(({ field }) => ` for {${field}}`).join("")}${found}${clauses.join(" and")}`;
}

/** Fields that take words to look for, and what is said of them. */
const SEARCHED = /^(?:q|query|search(?: (?:term|text|query))?|term|keywords?|search terms?)$/;
const FOUND = " found for";

const LEADS = ["that", "whose", "where"];

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
  const conditioned = / (?:where|whose|that) /.test(phrase);
  const parts = all.map(([field, { kind, own, type, unit }]) => {
    // Of one record it makes no difference which others are left out.
    if (kind === "filter" && isInList) return "";
    if (kind === "page") return isInList ? `| on page {${field}} of the ${things}|` : "";
    if (kind === "size" && !isInList) return "";
    if (kind === "size")
      return hasPages ? `| on a page of {${field}} ${things}|` : `| among the first {${field}} ${things}|`;
    const slot: Slot = {
      field,
      ...(own && kind === "filter" ? { own } : {}),
      ...(type === undefined ? {} : { type }),
      ...(unit === undefined ? {} : { unit }),
    };
    const { lead, said } = clauseOf(slot);
    const then = lead === "where" ? "and" : `and ${lead}`;
    return `| ${conditioned ? then : lead} ${said}|`;
  });
  return `${phrase}${parts.join("")}`;
}
