/**
 * Composes a question from the phrases of the tools in a call graph. A value is spoken of by its tool's phrase with the
 * phrases of what it rests on in the slots; values used twice, or nested too deeply to read, are introduced in a sentence
 * of their own and referred back to by the noun of their concept.
 */

import type { Call, Json } from "../../../domain/schema.ts";
import type { Random } from "../../../lib/random.ts";
import { conceptOf } from "../../concepts/index.ts";
import type { EmbeddedTool, Gives } from "../../tool.ts";
import type { Trace, Value } from "../trace.ts";
import { actionSentences } from "./actions.ts";
import {
  ENTITY_INTRODUCTIONS,
  FIGURE_INTRODUCTIONS,
  type Introduction,
  ORDINALS,
  SERIES,
  SERIES_OPENING,
  type Voice,
} from "./voices.ts";

/** Longest noun phrase that is put inside another, in characters. */
const NESTED_MAX = 90;

export interface Wording {
  readonly voice: Voice;
  /** Phrases nested in a phrase, at most; 0 introduces every intermediate value. */
  readonly nesting: number;
  readonly random: Random;
}

/** The question whose answer is the values at `roots`, in order. */
export function compose(trace: Trace, roots: readonly Value[], wording: Wording): string {
  return new Composer(trace, roots, wording).question();
}

/** How a stated value stands in a question. */
export function literalText(value: Json, quote: boolean): string {
  if (Array.isArray(value)) {
    const items = value.map((item) => literalText(item, quote));
    return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
  }
  const text = String(value);
  return quote && typeof value === "string" ? `"${text}"` : text;
}

/** The noun that refers back to a value: "country", or "countries" for a list. */
export function nounOf(gives: Gives): string {
  const { noun, nouns } = conceptOf(gives.concept);
  return gives.list === undefined ? noun : (nouns ?? `${noun}s`);
}

class Composer {
  readonly #trace: Trace;
  readonly #roots: readonly Value[];
  readonly #wording: Wording;
  /** Values that get a sentence of their own, by `call pointer`, in order of execution. */
  readonly #introduced = new Map<string, Value>();

  constructor(trace: Trace, roots: readonly Value[], wording: Wording) {
    this.#trace = trace;
    this.#roots = roots;
    this.#wording = wording;
    this.#chooseIntroductions();
  }

  question(): string {
    const { voice } = this.#wording;
    const sentences = this.#opening();
    const parts = this.#roots.map((value) => this.#phrase(value));
    const [one, two] = parts;
    if (parts.length > 2) sentences.push(`${SERIES_OPENING} ${parts.join(SERIES)}.`);
    else if (two !== undefined) {
      // "what is ... and what are ...": the verb of the second part follows its own number.
      const also = this.#roots[1]?.gives.list === undefined ? voice.also : voice.also.replace(/\bis$/, "are");
      sentences.push(`${this.#verb(this.#roots[0])} ${one}${also} ${two}${voice.end}`);
    } else sentences.push(`${this.#verb(this.#roots[0])} ${one}${voice.end}`);
    return sentences.join(" ");
  }

  /** What is introduced and what is to be done, in order of execution. */
  #opening(): string[] {
    const behind = new Set(this.#roots.flatMap((root) => this.#trace.behind(root.call)));
    const sentences: string[] = [];
    let actions: string[] = [];
    let position = 0;
    for (const [id, call] of this.#trace.calls) {
      const tool = this.#trace.tool(id);
      if (tool?.does !== undefined && behind.has(id)) actions.push(this.#filled(tool.does, call, tool));
      const introduced = [...this.#introduced.values()].filter((value) => value.call === id);
      if (introduced.length === 0) continue;
      sentences.push(...actionSentences(actions));
      actions = [];
      for (const value of introduced) sentences.push(this.#introduction(value, position++));
    }
    return [...sentences, ...actionSentences(actions)];
  }

  #verb(value: Value | undefined): string {
    return value?.gives.list === undefined ? this.#wording.voice.one : this.#wording.voice.many;
  }

  #introduction(value: Value, position: number): string {
    const pool = conceptOf(value.gives.concept).type === "text" ? ENTITY_INTRODUCTIONS : FIGURE_INTRODUCTIONS;
    const { first, next } = this.#wording.random.pick(pool) as Introduction;
    return `${position === 0 ? first : next} ${this.#phrase(value)}.`;
  }

  #chooseIntroductions(): void {
    const behind = new Set(this.#roots.flatMap((root) => this.#trace.behind(root.call)));
    const order = [...this.#trace.calls.keys()].filter((id) => behind.has(id));
    const uses = new Map<string, number>();
    for (const id of order)
      for (const from of this.#trace.linksOf(id).values()) uses.set(key(from), (uses.get(key(from)) ?? 0) + 1);
    for (const root of this.#roots) if (uses.has(key(root))) uses.set(key(root), 2);
    // In order of execution, so that a phrase is measured with the introductions that stand before it.
    for (const id of order) {
      const sides = new Set((this.#trace.tool(id)?.alike ?? []).flat().map((field) => `/${field}`));
      for (const [field, from] of this.#trace.linksOf(id)) {
        const value = this.#trace.value(from);
        if (value === undefined || this.#introduced.has(key(from))) continue;
        const phrase = this.#phrase(value);
        const deep = this.#depth(value) > this.#wording.nesting || phrase.length > NESTED_MAX;
        // "out of A and B" is read wrongly where A has an "and" of its own.
        const torn = sides.has(field) && /\b(and|or)\b/.test(phrase);
        if ((uses.get(key(from)) ?? 0) > 1 || deep || torn) this.#introduced.set(key(from), value);
      }
    }
    const sorted = [...this.#introduced].sort(([, a], [, b]) => order.indexOf(a.call) - order.indexOf(b.call));
    this.#introduced.clear();
    for (const [at, value] of sorted) this.#introduced.set(at, value);
  }

  /** Phrases nested in the phrase of a value, itself counted. */
  #depth(value: Value): number {
    let deepest = 0;
    for (const from of this.#trace.linksOf(value.call).values()) {
      const source = this.#trace.value(from);
      if (source !== undefined && !this.#introduced.has(key(from))) deepest = Math.max(deepest, this.#depth(source));
    }
    return deepest + 1;
  }

  #phrase(value: Value): string {
    const call = this.#trace.calls.get(value.call);
    return call === undefined ? "" : this.#filled(value.gives.phrase, call, value.tool);
  }

  /** The words with what the call was given in their slots. */
  #filled(words: string, { id, input }: Call, tool: EmbeddedTool): string {
    const links = this.#trace.linksOf(id);
    return words.replace(/\{([^{}]*)\}/g, (_slot, field: string) => {
      const from = links.get(`/${field}`);
      const source = from === undefined ? undefined : this.#trace.value(from);
      if (from !== undefined && source !== undefined)
        return this.#introduced.has(key(from)) ? this.#reference(source) : this.#phrase(source);
      return literalText(input[field] ?? "", tool.takes[field]?.quote === true);
    });
  }

  #reference(value: Value): string {
    const noun = nounOf(value.gives);
    const rivals = [...this.#introduced.values()].filter((other) => nounOf(other.gives) === noun);
    if (rivals.length < 2) return `${value.gives.list === undefined ? "that" : "those"} ${noun}`;
    const position = rivals.findIndex((other) => key(other) === key(value));
    const ordinal = ORDINALS[position] ?? `${position + 1}th`;
    return value.gives.list === undefined ? `the ${ordinal} ${noun}` : `the ${ordinal} list of ${noun}`;
  }
}

function key(at: { call: string; pointer: string }): string {
  return `${at.call} ${at.pointer}`;
}
