/**
 * Reads a question back into the calls that would answer it, from the wording and the toolset alone. A question in this
 * language can have several readings, since phrases nest and stated values are open text; readings come with a cost, and
 * which of them is right only the tools can tell.
 */
import type { Json } from "../../../domain/schema.ts";
import { conceptOf } from "../../../tools/concepts.ts";
import { canFeed } from "../../../tools/graph.ts";
import type { Gives, Takes, Tool } from "../../../tools/tool.ts";
import { nounOf } from "./compose.ts";
import { ENTITY_INTRODUCTIONS, FIGURE_INTRODUCTIONS, ORDINALS, SERIES, SERIES_OPENING, VOICES } from "./voices.ts";

/** A value that a question speaks of: the output of a tool on stated values and other such values. */
export interface Node {
  readonly tool: Tool;
  readonly pointer: string;
  readonly gives: Gives;
  readonly inputs: ReadonlyMap<string, Node | { stated: Json }>;
}

/** What a question asks for, and how much open text the reading had to take as stated values. */
export interface Reading {
  readonly roots: readonly Node[];
  readonly cost: number;
}

interface Option {
  readonly node: Node;
  readonly cost: number;
}

/** Readings kept for a phrase and for a question. */
const OPTIONS_MAX = 4;
const READINGS_MAX = 8;
/** Places where one slot may end that are tried, and the longest text that is taken as a stated value. */
const SPLITS_MAX = 12;
const STATED_MAX = 120;

const OPENINGS = [...ENTITY_INTRODUCTIONS, ...FIGURE_INTRODUCTIONS].flatMap(({ first, next }) => [next, first]);
const ASKS = VOICES.flatMap((voice) => [voice.one, voice.many]);
const ALSO = [...new Set(VOICES.flatMap((voice) => [voice.also, voice.also.replace(/\bis$/, "are")]))];

/** The readings of a question, the one with the least open text first. */
export function readings(question: string, toolset: readonly Tool[]): Reading[] {
  const parser = new Parser(toolset);
  return parser
    .question(question.trim(), [], 0)
    .sort((a, b) => a.cost - b.cost)
    .slice(0, READINGS_MAX);
}

interface Pattern {
  readonly tool: Tool;
  readonly pointer: string;
  readonly gives: Gives;
  /** Fixed text before, between and after the slots: one more than there are slots. */
  readonly fixed: readonly string[];
  readonly slots: readonly string[];
}

class Parser {
  readonly #patterns: readonly Pattern[];

  constructor(toolset: readonly Tool[]) {
    this.#patterns = toolset.flatMap((tool) =>
      Object.entries(tool.gives).map(([pointer, gives]) => {
        const parts = gives.phrase.split(/\{([^{}]*)\}/);
        return {
          tool,
          pointer,
          gives,
          fixed: parts.filter((_, i) => i % 2 === 0),
          slots: parts.filter((_, i) => i % 2 === 1),
        };
      }),
    );
  }

  /** Readings of the rest of a question, given the values that it has introduced so far. */
  question(text: string, introduced: readonly Option[], cost: number): Reading[] {
    const found: Reading[] = [];
    for (const opening of OPENINGS) {
      if (!text.startsWith(`${opening} the `) && !text.startsWith(`${opening} whether `)) continue;
      const body = text.slice(opening.length + 1);
      for (const end of sentenceEnds(body)) {
        for (const option of this.#phrase(body.slice(0, end), introduced, new Map())) {
          found.push(...this.question(body.slice(end + 1).trim(), [...introduced, option], cost + option.cost));
          if (found.length >= READINGS_MAX) return found;
        }
      }
    }
    return found.concat(this.#ask(text, introduced, cost));
  }

  #ask(text: string, introduced: readonly Option[], cost: number): Reading[] {
    const end = /[.?]$/.exec(text);
    if (end === null) return [];
    if (text.startsWith(SERIES_OPENING))
      return this.#parts(text.slice(SERIES_OPENING.length, -1).trim().split(SERIES), introduced, cost);
    return ASKS.filter((ask) => text.startsWith(`${ask} `)).flatMap((ask) => {
      const body = text.slice(ask.length + 1, -1);
      const split = ALSO.flatMap((also) => {
        const at = body.indexOf(`${also} `);
        return at < 0 ? [] : this.#parts([body.slice(0, at), body.slice(at + also.length + 1)], introduced, cost);
      });
      return [...split, ...this.#parts([body], introduced, cost)];
    });
  }

  #parts(parts: readonly string[], introduced: readonly Option[], cost: number): Reading[] {
    let all: Reading[] = [{ roots: [], cost }];
    for (const part of parts) {
      const options = this.#phrase(part.trim(), introduced, new Map());
      all = all.flatMap((reading) =>
        options.map((option) => ({ roots: [...reading.roots, option.node], cost: reading.cost + option.cost })),
      );
    }
    return all.slice(0, READINGS_MAX);
  }

  /** Readings of a noun phrase; `memo` holds those of the texts inside it. */
  #phrase(text: string, introduced: readonly Option[], memo: Map<string, Option[]>): Option[] {
    const known = memo.get(text);
    if (known !== undefined) return known;
    memo.set(text, []);
    const options = [...referred(text, introduced)];
    for (const pattern of this.#patterns) {
      const first = pattern.fixed[0] ?? "";
      if (!text.startsWith(first)) continue;
      for (const slots of splits(text.slice(first.length), pattern.fixed.slice(1))) {
        options.push(...this.#fit(pattern, slots, introduced, memo));
      }
    }
    const best = options.sort((a, b) => a.cost - b.cost).slice(0, OPTIONS_MAX);
    memo.set(text, best);
    return best;
  }

  /** Readings of a phrase whose slots hold these texts. */
  #fit(
    pattern: Pattern,
    slots: readonly string[],
    introduced: readonly Option[],
    memo: Map<string, Option[]>,
  ): Option[] {
    let partial: { inputs: Map<string, Node | { stated: Json }>; cost: number }[] = [{ inputs: new Map(), cost: 0 }];
    for (const [i, text] of slots.entries()) {
      const field = pattern.slots[i] ?? "";
      const takes = pattern.tool.takes[field];
      if (takes === undefined) return [];
      const fillings: { input: Node | { stated: Json }; cost: number }[] = this.#phrase(text, introduced, memo)
        .filter(({ node }) => canFeed(node.gives, takes))
        .map(({ node, cost }) => ({ input: node, cost }));
      const stated = statedValue(text, takes);
      // Open text costs by its length, so that a reading with more structure comes first.
      if (stated !== undefined) fillings.push({ input: { stated }, cost: 1 + text.length / 20 });
      partial = partial
        .flatMap(({ inputs, cost }) =>
          fillings.map((filling) => ({ inputs: new Map(inputs).set(field, filling.input), cost: cost + filling.cost })),
        )
        .slice(0, OPTIONS_MAX * 2);
      if (partial.length === 0) return [];
    }
    const { tool, pointer, gives } = pattern;
    return partial.map(({ inputs, cost }) => ({ node: { tool, pointer, gives, inputs }, cost }));
  }
}

/** Ends of a sentence: a full stop before white space. */
function sentenceEnds(text: string): number[] {
  return [...text.matchAll(/\.\s/g)].map((match) => match.index);
}

/** The ways to cut a text into slots that end where the fixed parts stand; the last part ends the text. */
function splits(text: string, fixed: readonly string[]): string[][] {
  const [part, ...rest] = fixed;
  if (part === undefined) return text === "" ? [[]] : [];
  if (rest.length === 0) {
    if (part === "") return text === "" ? [] : [[text]];
    return text.endsWith(part) && text.length > part.length ? [[text.slice(0, -part.length)]] : [];
  }
  const found: string[][] = [];
  let at = text.indexOf(part, 1);
  for (let tries = 0; at > 0 && tries < SPLITS_MAX; tries++) {
    for (const others of splits(text.slice(at + part.length), rest)) found.push([text.slice(0, at), ...others]);
    at = text.indexOf(part, at + 1);
  }
  return found;
}

/** Introduced values that "that country" or "the second country" names. */
function referred(text: string, introduced: readonly Option[]): Option[] {
  const plain = /^(?:that|those) (.+)$/.exec(text);
  if (plain !== null) {
    const named = introduced.filter(({ node }) => nounOf(node.gives) === plain[1]);
    return named.map(({ node }) => ({ node, cost: 0 }));
  }
  const numbered = /^the (\w+) (?:list of )?(.+)$/.exec(text);
  const position = ORDINALS.indexOf((numbered?.[1] ?? "") as (typeof ORDINALS)[number]);
  if (numbered === null || position < 0) return [];
  const rivals = introduced.filter(({ node }) => nounOf(node.gives) === numbered[2]);
  const one = rivals[position];
  return one === undefined ? [] : [{ node: one.node, cost: 0 }];
}

/** The text as a stated value of the field, if it can be one. */
function statedValue(text: string, takes: Takes): Json | undefined {
  if (takes.list) {
    const items = text.split(/, | and /).map((item) => statedScalar(item, takes));
    return items.some((item) => item === undefined) ? undefined : (items as Json[]);
  }
  return statedScalar(text, takes);
}

function statedScalar(text: string, takes: Takes): Json | undefined {
  const known = (takes.literals ?? []).flat().find((literal) => String(literal) === text.replace(/^"(.*)"$/, "$1"));
  if (known !== undefined) return known as Json;
  if (takes.literalOnly || text.length > STATED_MAX) return undefined;
  if (conceptOf(takes.concept).type === "number")
    return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : undefined;
  if (takes.quote) return /^"[^"]*"$/.test(text) ? text.slice(1, -1) : undefined;
  // A phrase is no name: names do not begin with a lower-case article or pointer.
  return /^(the|that|those|whether) /.test(text) ? undefined : text;
}
