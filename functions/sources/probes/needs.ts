/**
 * Tools that refuse a call in which nothing is set that may be left out, though their schema takes it: a search that wants one of
 * several filters. Which of them it wants is found by setting one at a time, those that its refusal names first.
 */
import { distinctJson, isObject } from "../../domain/json.ts";
import type { Json, JsonObject } from "../../domain/schema.ts";
import type { Tool } from "../../tools/contract.ts";
import { checkBySchema } from "../../tools/schema_check.ts";
import { singular, wordsOf } from "../wording/names.ts";
import { mayChoose } from "../wording/options.ts";
import { requiredOf } from "../wording/subject.ts";
import type { Trial, Verdict } from "./decide.ts";
import { inputsFor, type Tried } from "./inputs.ts";
import { type FoundBy, surenessOf } from "./matches.ts";
import { type ProbeOptions, probe } from "./probe.ts";

/** Fields that are tried, with so many values each, and that are kept. */
const FIELDS_MAX = 8;
const VALUES_MAX = 3;
const NEEDS_MAX = 3;

export interface Needing {
  readonly verdict: Verdict;
  /** Fields of which a call must have one, those that it was answered with; none of a tool that is answered without. */
  readonly needs: readonly string[];
  /** It may be answered when other tools have returned what it could be tried with. */
  readonly waits: boolean;
}

/** @param tried what its probe came to, and with which inputs. */
export async function probeNeeds(
  tool: Tool,
  asking: Tried,
  tried: {
    readonly verdict: Verdict;
    readonly inputs: readonly JsonObject[];
    readonly found: readonly FoundBy[];
    readonly options: ProbeOptions;
  },
): Promise<Needing> {
  const { verdict, inputs, options } = tried;
  const required = new Set(requiredOf(asking.input));
  const isBare = (input: JsonObject) => Object.keys(input).every((field) => required.has(field));
  const none = { verdict, needs: [], waits: false };
  // What changes something is not tried with what its source does not say.
  if (tool.effect === "write" || inputs.length === 0) return none;
  if (verdict.state === "quarantined")
    return verdict.reason === "refused" && inputs.every(isBare) ? withOneField(tool, asking, tried) : none;
  const [first] = verdict.answered;
  if (first === undefined || verdict.answered.some(({ input }) => isBare(input))) return none;
  // Its examples set what may be left out: whether it may be is asked once.
  const only = (fields: ReadonlySet<string>) =>
    Object.fromEntries(Object.entries(first.input).filter(([field]) => fields.has(field)));
  const isRefused = async (input: JsonObject) => {
    const { state, reason } = await probe(tool, [input], options);
    return state === "quarantined" && reason === "refused";
  };
  if (!(await isRefused(only(required)))) return none;
  const set = Object.keys(first.input).filter((field) => !required.has(field));
  const needs: string[] = [];
  for (const field of set.slice(0, FIELDS_MAX))
    if (set.length === 1 || !(await isRefused(only(new Set([...required, field]))))) needs.push(field);
  return { verdict, needs: needs.slice(0, NEEDS_MAX), waits: false };
}

async function withOneField(
  tool: Tool,
  asking: Tried,
  { verdict, inputs: [bare = {}], found, options }: Parameters<typeof probeNeeds>[2],
): Promise<Needing> {
  const said = verdict.message ?? "";
  const properties = isObject(asking.input.properties) ? asking.input.properties : {};
  const required = requiredOf(asking.input);
  const optional = Object.keys(properties).filter((field) => !required.includes(field) && mayChoose(field));
  const named = optional.filter((field) => new RegExp(`(?<![\\w-])${escaped(field)}(?![\\w-])`).test(said));
  const fields = [...named, ...optional.filter((field) => !named.includes(field))].slice(0, FIELDS_MAX);
  const answered: Trial[] = [];
  const needs: string[] = [];
  let drifts = false;
  const untried: string[] = [];
  for (const field of fields) {
    if (needs.length >= NEEDS_MAX) break;
    const input = { ...asking.input, required: [...required, field] };
    const stated = inputsFor({ ...asking, input, examples: [] }, { given: [], found, loose: true });
    const tries = distinctJson([
      ...thingsCalled(field, found).map((value) => ({ ...bare, [field]: value })),
      ...stated,
    ]).filter((one) => checkBySchema(input, one).ok);
    if (tries.length === 0) untried.push(field);
    const came = await probe(tool, tries.slice(0, VALUES_MAX), options);
    const finds = came.answered.filter(({ first }) => first.ok && findsSomething(first.output));
    if (came.state === "quarantined" || finds.length === 0) continue;
    needs.push(field);
    answered.push(...finds);
    drifts ||= came.state === "drifting";
  }
  // Asked again only where the refusal speaks of what could not be tried yet, or of nothing.
  const waits = named.length > 0 ? named.some((field) => untried.includes(field)) : untried.length === fields.length;
  if (needs.length === 0) return { verdict, needs, waits: waits && untried.length > 0 };
  const message = `it is answered only with one of ${needs.join(", ")}; without: ${said}`;
  return { verdict: { state: drifts ? "drifting" : "ready", reason: null, message, answered }, needs, waits: false };
}

/** What things are called by that the field is named for: the `code` of a flag for a `flag`, before its id and its name. */
function thingsCalled(field: string, found: readonly FoundBy[]): Json[] {
  const owner = singular(wordsOf(field)).join(" ");
  const of = (word: string) =>
    found.filter((one) => surenessOf({ words: [word], owner, list: undefined }, one) >= SURE).map(({ value }) => value);
  return ["code", "id", "name"].flatMap((word) => of(word).slice(0, VALUES_MAX - 1));
}
const SURE = 2;

/** False of a reply whose lists are all empty: that finds nothing. */
function findsSomething(output: Json): boolean {
  const lists: Json[][] = [];
  const look = (value: Json, depth: number) => {
    if (Array.isArray(value)) lists.push(value);
    else if (isObject(value) && depth > 0) for (const one of Object.values(value)) look(one, depth - 1);
  };
  look(output, LISTS_DEPTH);
  return lists.length === 0 || lists.some(({ length }) => length > 0);
}
const LISTS_DEPTH = 3;

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
