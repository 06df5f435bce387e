/**
 * Phrases of one call: with the parts that its options call for, with enumerated values in words, and with what tells the
 * value's record from the others. What is left are slots for what any call states or takes from others.
 */
import type { Json, JsonObject } from "../../domain/schema.ts";
import type { EmbeddedTool, Gives, Takes } from "../tool.ts";
import { fieldBeside, OWN } from "./hits.ts";

/** A part that is said where the options in it are set. */
const OPTIONAL_PART = /\[([^[\]]*)\]/g;
const SLOT = /\{([^{}]*)\}/g;

/** What is known of the call that a phrase is said of. */
export interface Spoken {
  readonly input: JsonObject;
  readonly output: Json;
  readonly pointer: string;
  /** Texts that a question says in place of what the call was given in the end, by field. */
  readonly asked: ReadonlyMap<string, string>;
}

/** True if the phrases of the tool are the same for all of its calls, but for what those were given. */
export function isPlain(tool: EmbeddedTool, place: string): boolean {
  return tool.options === undefined && !place.includes("/*/") && !Object.values(tool.takes).some((t) => t.wording);
}

/** The phrase of a value as its call has it. */
export function spokenGives(tool: EmbeddedTool, gives: Gives, call: Spoken): Gives {
  const kept = gives.phrase.replace(OPTIONAL_PART, (_part, inner: string) =>
    slotsOf(inner).every((field) => isSet(tool, field, call.input)) ? inner : "",
  );
  const phrase = kept.replace(SLOT, (slot, field: string) => {
    if (field.startsWith(OWN)) return String(fieldBeside(call.output, call.pointer, field.slice(OWN.length)) ?? "");
    const asked = call.asked.get(field);
    if (asked !== undefined) return asked;
    const value = call.input[field];
    const words = wordingOf(tool, field)?.[String(value)];
    if (words !== undefined) return words;
    return tool.options?.[field] === undefined ? slot : String(value);
  });
  return phrase === gives.phrase ? gives : { ...gives, phrase };
}

/** True if the call sets the option to something else than what it is anyway. */
export function isSet(tool: EmbeddedTool, field: string, input: JsonObject): boolean {
  const option = tool.options?.[field];
  return option !== undefined && input[field] !== undefined && input[field] !== option.default;
}

/** Every form of a phrase: with each of its optional parts and without, the longest first. */
export function formsOf(phrase: string): string[] {
  const part = /\[([^[\]]*)\]/.exec(phrase);
  if (part === null) return [phrase];
  const [whole, inner = ""] = part;
  const [before, after] = [phrase.slice(0, part.index), phrase.slice(part.index + whole.length)];
  return [inner, ""].flatMap((said) => formsOf(`${before}${said}${after}`));
}

/** How the field behind a slot may be filled; a field of the record takes whatever text stands there. */
export function takesOf(tool: EmbeddedTool, slot: string): Takes | undefined {
  if (slot.startsWith(OWN)) return { concept: "text" };
  const option = tool.options?.[slot];
  if (option === undefined) return tool.takes[slot];
  return { ...option, literals: option.literals ?? [], literalOnly: true };
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
