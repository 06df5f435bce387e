/**
 * Inputs that may be left out and that a question may set all the same: a page, how many to a page, a choice of an enumeration, a
 * filter by what tools of the source return. What a name and a schema promise a call has to keep: an option is one that was seen
 * to make a difference to what its tool returns.
 */
import type { Json, JsonObject } from "../../domain/schema.ts";
import type { ConceptName } from "../../embedded/concepts/index.ts";
import { perObject } from "../../lib/memo.ts";
import type { JsonSchema } from "../../tools/contract.ts";
import { checkBySchema } from "../../tools/schema_check.ts";
import { conceptFor, writtenOtherwise } from "./concepts.ts";
import { isSayable } from "./gives.ts";
import { isGeneric, wordsOf } from "./names.ts";
import { type LearntOption, type OptionKind, wordingOfTruth } from "./phrases.ts";
import { listOf, type Observed, type Place, type PlaceType, placesOf, recordsAt } from "./places.ts";
import { fieldWords, requiredOf, type Subject } from "./subject.ts";
import { enumOf, fieldsOf, hasType, resolved, typeOfSchema } from "./takes.ts";
import { unitIn } from "./units.ts";

/** Values of the source's outputs by what they mean. */
export type KnownValues = ReadonlyMap<ConceptName, readonly Json[]>;

interface Setting {
  readonly field: string;
  readonly kind: OptionKind;
  readonly type: PlaceType;
  readonly isList: boolean;
  /** Of one value. */
  readonly schema: JsonSchema;
  readonly default: Json;
  /** Of an enumeration. */
  readonly allowed: readonly Json[];
}

const PAGE = /^(?:page|page (?:number|num|no|index))$/;
const SIZE =
  /^(?:limit|(?:max|num) (?:results|items|records)|(?:(?:results|items|records|rows) )?per page|page (?:size|limit))$/;
/** How a reply looks or in which order it comes, where it begins and who asks: none of it is worth a question, or can be told. */
const OF_THE_REQUEST =
  /^(?:(?:x )?api ?key|key|token|access token|authorization|f|format|fields?|properties|skip geometry|include|includes|expand|embed|exclude|select|callback|locale|lang|language|sort.*|order.*|direction|dir|offset|skip|start|cursor|after|before|version|user agent|accept.*|pretty|debug|if .*)$/;
/** True of a field by which things are chosen: neither how a reply looks nor how much of it is returned. */
export function mayChoose(field: string): boolean {
  const name = wordsOf(field).join(" ");
  return name !== "" && SLOT_NAME.test(field) && !OF_THE_REQUEST.test(name) && !PAGE.test(name) && !SIZE.test(name);
}

/** Choices of an enumeration, and values of a filter, that are tried. */
const TRIED_MAX = 3;
/** Lengths of lists that people ask for. */
const SIZES = [10, 20, 25, 50, 100, 200];
/** Names that can stand in a phrase as a slot, and inputs of a tool that are looked at. */
const SLOT_NAME = /^[\w.$-]+$/;
const SETTINGS_MAX = 60;
/** Values of a meaning that are kept. */
const KNOWN_MAX = 40;

/** True if a call may say how much of a list is returned, so that what is returned need not be all. */
export function isPaged(input: JsonSchema): boolean {
  return Object.keys(fieldsOf(input.properties)).some((field) => {
    const name = wordsOf(field).join(" ");
    return PAGE.test(name) || SIZE.test(name) || /^(?:offset|cursor|skip)$/.test(name);
  });
}

function settingsOf(input: JsonSchema): Setting[] {
  const properties = fieldsOf(input.properties);
  const required = new Set(requiredOf(input));
  const all = Object.entries(properties).filter(([field]) => !required.has(field) && SLOT_NAME.test(field));
  return all.slice(0, SETTINGS_MAX).flatMap(([field, own]): Setting[] => {
    const words = fieldWords(field, input);
    const name = words.join(" ");
    if (name === "" || OF_THE_REQUEST.test(name)) return [];
    const whole = resolved(own, input);
    const isList = hasType(whole, "array");
    const schema = isList ? resolved(whole.items, input) : whole;
    const type = typeOfSchema(schema);
    if (type === undefined) return [];
    const common = { field, type, isList, schema, default: (whole.default as Json | undefined) ?? null };
    const setting = { ...common, allowed: [] };
    if (type === "integer" && PAGE.test(name)) return [{ ...setting, kind: "page", default: setting.default ?? 1 }];
    if (type === "integer" && SIZE.test(name)) return [{ ...setting, kind: "size" }];
    const allowed = type === "boolean" ? [true, false] : enumOf(schema);
    if (allowed !== undefined)
      return [{ ...common, kind: "choice", allowed: allowed.filter((value) => value !== common.default) }];
    // A thing by its own name or id is no choice among things.
    return isGeneric(words) || type === "number" ? [] : [{ ...setting, kind: "filter" }];
  });
}

/** What the fields that the source's tools return hold, by meaning; of each in the order in which it was met. */
export function knownValues(
  tools: readonly { readonly observed: readonly Observed[]; meaningOf(place: Place): ConceptName }[],
): KnownValues {
  const known = new Map<ConceptName, Json[]>();
  for (const { observed, meaningOf } of tools)
    for (const place of placesOf(observed)) {
      if (place.isList) continue;
      const concept = meaningOf(place);
      const values = known.get(concept) ?? [];
      known.set(concept, values);
      for (const value of place.seen)
        if (values.length < KNOWN_MAX && isSayable(value) && !values.includes(value)) values.push(value);
    }
  return known;
}

/** Calls that say which optional inputs make a difference, each once, those of each tool in the order of its schema. */
export function optionInputs(
  input: JsonSchema,
  subject: Subject,
  observed: readonly Observed[],
  known: KnownValues,
): JsonObject[] {
  const base = bareCalls(input, observed)[0];
  if (base === undefined) return [];
  const made = new Set(observed.map((call) => JSON.stringify(call.input)));
  return settingsOf(input)
    .flatMap((setting) =>
      candidatesFor(setting, subject, base.output, known).map(({ value }) => ({
        ...base.input,
        [setting.field]: setting.isList ? [value] : value,
      })),
    )
    .filter((one) => {
      const key = JSON.stringify(one);
      const isNew = !made.has(key) && checkBySchema(input, one).ok;
      made.add(key);
      return isNew;
    });
}

/** By name, the optional inputs that made a difference to what the tool returned. */
export function optionsOf(
  input: JsonSchema,
  subject: Subject,
  observed: readonly Observed[],
  known: KnownValues,
): Record<string, LearntOption> {
  const bare = bareCalls(input, observed);
  const fields = fieldsOfRecords(observed);
  const found = settingsOf(input).flatMap((setting): [string, LearntOption][] => {
    const { field, kind, isList, type, schema } = setting;
    const chosen = observed.filter(({ input: { [field]: set, ...rest }, output }) => {
      const without = bare.find((one) => JSON.stringify(one.input) === JSON.stringify(rest));
      return set !== undefined && without !== undefined && differs(kind, output, without.output);
    });
    const worked = chosen.flatMap(({ input: { [field]: set = null } }) =>
      isList && Array.isArray(set) && set.length === 1 ? set : [set],
    );
    const values = worked.filter((value, i) => isSayableOption(value) && worked.indexOf(value) === i);
    const [first] = values;
    if (first === undefined) return [];
    const concept = meaningFor(setting, subject, known, values);
    const chooses = kind === "choice" && chosen.some((call) => choosesRecords(call.output, bare));
    const beyond = kind === "size" ? Math.min(...bare.map(({ output }) => lengthOf(output))) : 0;
    const own = fields.has(wordsOf(field).join(" "));
    const unit = unitIn(schema);
    const truth = type === "boolean" ? wordingOfTruth({ field, own: own && chooses }) : undefined;
    const option: LearntOption = {
      kind: chooses ? "filter" : kind,
      ...(own ? { own } : {}),
      ...(type === "number" || type === "integer" ? { type: "number" as const } : {}),
      ...(type === "boolean" ? { type } : {}),
      ...(unit === undefined ? {} : { unit }),
      concept,
      default: setting.default,
      literals: values.map((value) => (isList ? [value] : value)),
      wording: Object.fromEntries(values.map((value) => [String(value), truth?.[String(value)] ?? textOf(value)])),
      ...(kind === "filter" && !isList ? { open: true as const } : {}),
      ...(beyond > 0 ? { beyond } : {}),
    };
    return [[field, option]];
  });
  return Object.fromEntries(found);
}

/** What fields of the things that are returned are called: a filter of that name says what they are like. */
export function fieldsOfRecords(observed: readonly Observed[]): ReadonlySet<string> {
  const leaves = placesOf(observed).filter(({ pointer }) => listOf(pointer) !== undefined);
  return new Set(leaves.map(({ path }) => wordsOf(path.at(-1) ?? "").join(" ")));
}

function isSayableOption(value: Json): boolean {
  return typeof value === "boolean" || isSayable(value);
}

function textOf(value: Json): string {
  return typeof value === "string" ? `"${value}"` : String(value);
}

/** The calls with nothing but what a call must have. */
function bareCalls(input: JsonSchema, observed: readonly Observed[]): Observed[] {
  const required = new Set(requiredOf(input));
  return observed.filter((call) => Object.keys(call.input).every((field) => required.has(field)));
}

/** Values to try, each under what it would mean. */
function candidatesFor(setting: Setting, subject: Subject, output: Json, known: KnownValues) {
  const { kind, schema, allowed } = setting;
  const all = (values: readonly Json[]) => values.map((value) => ({ value }));
  const length = lengthOf(output);
  if (kind === "choice") return all(allowed.slice(0, TRIED_MAX));
  // Of what is no list there is no page, and nothing to filter.
  if (length === 0) return [];
  if (kind === "page") return all(pagesAfter(setting.default));
  if (kind === "size") return all(SIZES.filter((size) => size > length).slice(0, 1));
  return meaningsOf(setting, subject).flatMap((concept) =>
    (known.get(concept) ?? [])
      .flatMap((value) => [value, ...writtenOtherwise(value)].find((one) => checkBySchema(schema, one).ok) ?? [])
      .slice(0, TRIED_MAX)
      .map((value) => ({ value, concept })),
  );
}

/** True of a choice among the records of a list, and not of how they are returned, as of a unit. */
function choosesRecords(output: Json, bare: readonly Observed[]): boolean {
  const records = recordsOf(output);
  const before = bare.flatMap((call) => recordsOf(call.output));
  if (records.length === 0 || before.length === 0) return false;
  const known = new Set(before.map((record) => JSON.stringify(record)));
  return records.length !== before.length || records.some((record) => known.has(JSON.stringify(record)));
}

/** The two pages behind the first one, whatever number that has. */
function pagesAfter(first: Json): Json[] {
  const from = first === 0 ? 0 : 1;
  return [from + 1, from + 2];
}

/** What a filter may mean: a value of its own name, or the name or id of the thing that it is called by. */
function meaningsOf({ field, type, isList }: Setting, { noun }: Subject): ConceptName[] {
  const words = fieldWords(field, { properties: { [field]: isList ? { type: "array" } : {} } });
  const thing = words.join(" ");
  return [
    conceptFor(type, thing, noun),
    conceptFor(type, "name", thing),
    conceptFor(type, "code", thing),
    conceptFor(type, "id", thing),
  ];
}

function meaningFor(setting: Setting, subject: Subject, known: KnownValues, values: readonly Json[]): ConceptName {
  const [own = "value" as ConceptName, ...others] = meaningsOf(setting, subject);
  if (setting.kind !== "filter") return own;
  const holds = (concept: ConceptName) => known.get(concept)?.some((value) => values.includes(value)) === true;
  return [own, ...others].find(holds) ?? own;
}

/** True if the option made a difference that a question can rest on. */
function differs(kind: OptionKind, output: Json, without: Json): boolean {
  if (JSON.stringify(output) === JSON.stringify(without)) return false;
  const [now, before] = [lengthOf(output), lengthOf(without)];
  if (kind === "size") return now > before && before > 0;
  if (kind === "page" || kind === "filter")
    return now > 0 && JSON.stringify(recordsOf(output)) !== JSON.stringify(recordsOf(without));
  return true;
}

function lengthOf(output: Json): number {
  return recordsOf(output).length;
}

/** The records of the first list in the output. */
function recordsOf(output: Json): readonly JsonObject[] {
  return typeof output === "object" && output !== null ? recordsIn(output) : [];
}

const recordsIn = perObject((output: JsonObject | Json[]): readonly JsonObject[] => {
  const [list] = placesOf([{ input: {}, output }]).flatMap(({ pointer }) => listOf(pointer) ?? []);
  return list === undefined ? [] : recordsAt(output, list);
});
