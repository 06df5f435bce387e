/**
 * Phrases of one call: with the parts that its options call for, with enumerated values in words, and with what tells the
 * value's record from the others. What is left are slots for what any call states or takes from others.
 */
import type { Json, JsonObject } from "../../domain/schema.ts";
import { type EmbeddedTool, type Gives, OWN, type Takes } from "../tool.ts";
import { fieldBeside } from "./hits.ts";

/** Numbers of so many digits are grouped by threes; shorter ones may be years. */
const GROUPED_FROM = 10_000;

/** A part that is said where the options in it are set. */
const OPTIONAL_PART = /\|([^|]*)\|/g;
const SLOT = /\{([^{}]*)\}/g;

/** What is known of the call that a phrase is said of. */
export interface Spoken {
  readonly input: JsonObject;
  readonly output: Json;
  readonly pointer: string;
  /** Input pointers whose values came from other calls: a phrase of those stands in their slots. */
  readonly linked?: { has(pointer: string): boolean };
  /** Texts that a question says in place of what the call was given in the end, by field. */
  readonly asked: ReadonlyMap<string, string>;
}

/** True if the phrases of the tool are the same for all of its calls, but for what those were given. */
export function isPlain(tool: EmbeddedTool, place: string): boolean {
  if (tool.options !== undefined || place.includes("/*/") || tool.gives[place]?.phrase.includes(`{${OWN}`))
    return false;
  return !Object.values(tool.takes).some((t) => t.wording);
}

/** The phrase of a value as its call has it. */
export function spokenGives(tool: EmbeddedTool, gives: Gives, call: Spoken): Gives {
  const phrase = said(gives.phrase, tool, call);
  const ask = gives.ask && said(gives.ask, tool, call);
  if (phrase === gives.phrase && ask === gives.ask) return gives;
  return { ...gives, phrase, ...(ask === undefined ? {} : { ask }) };
}

function said(template: string, tool: EmbeddedTool, call: Spoken): string {
  const kept = template.replace(OPTIONAL_PART, (_part, inner: string) =>
    slotsOf(inner).every((field) => isSet(tool, field, call.input)) ? inner : "",
  );
  return kept.replace(SLOT, (slot, field: string) => {
    if (field.startsWith(OWN)) return String(fieldBeside(call.output, call.pointer, field.slice(OWN.length)) ?? "");
    const asked = call.asked.get(field);
    if (asked !== undefined) return asked;
    if (call.linked?.has(`/${field}`)) return slot;
    const value = call.input[field];
    const words = wordingOf(tool, field)?.[String(value)];
    if (words !== undefined) return words;
    if (tool.options?.[field] === undefined) return slot;
    return typeof value === "number" ? grouped(value) : String(value);
  });
}

/** A number as a question writes it: "100,000". */
export function grouped(value: number): string {
  if (Math.abs(value) < GROUPED_FROM) return String(value);
  const [whole = "", ...rest] = String(value).split(".");
  return [whole.replace(/\B(?=(\d{3})+$)/g, ","), ...rest].join(".");
}

/** True if the call sets the option to something else than what it is anyway. */
export function isSet(tool: EmbeddedTool, field: string, input: JsonObject): boolean {
  const option = tool.options?.[field];
  return option !== undefined && input[field] !== undefined && input[field] !== option.default;
}

/** False if the call sets an option that the phrase has no word for: what is said so would be asked of another call. */
export function saysOptions({ options }: EmbeddedTool, { phrase }: Gives, input: JsonObject): boolean {
  return Object.entries(options ?? {}).every(
    ([field, option]) => input[field] === undefined || input[field] === option.default || phrase.includes(`{${field}}`),
  );
}

/** Every form of a phrase: with each of its optional parts and without, the longest first. */
export function optionForms(phrase: string): string[] {
  const part = /\|([^|]*)\|/.exec(phrase);
  if (part === null) return [phrase];
  const [whole, inner = ""] = part;
  const [before, after] = [phrase.slice(0, part.index), phrase.slice(part.index + whole.length)];
  return [inner, ""].flatMap((said) => optionForms(`${before}${said}${after}`));
}

/** How the field behind a slot may be filled; a field of the record takes whatever text stands there. */
export function takesOf(tool: EmbeddedTool, slot: string): Takes | undefined {
  if (slot.startsWith(OWN)) return { concept: "text" };
  const option = tool.options?.[slot];
  if (option === undefined) return tool.takes[slot];
  return { ...option, literals: option.literals ?? [], ...(option.open ? {} : { literalOnly: true as const }) };
}

/** The value that a text words, for a field whose values are worded. */
export function worded({ wording, literals = [] }: Takes, text: string): Json | undefined {
  if (wording === undefined) return undefined;
  return literals.find((value) => wording[String(value)] === text);
}

function wordingOf(tool: EmbeddedTool, field: string): Takes["wording"] {
  return tool.takes[field]?.wording ?? tool.options?.[field]?.wording;
}

function slotsOf(text: string): string[] {
  return [...text.matchAll(SLOT)].map(([, field = ""]) => field);
}
