/**
 * Reads a question back into the calls that would answer it, from the wording and the toolset alone. A question in this
 * language can have several readings, since phrases nest and stated values are open text; readings come with a cost, and
 * which of them is right only the tools can tell.
 */
import type { Json } from "../../../domain/schema.ts";
import { canFeed } from "../../concept_chaining.ts";
import type { EmbeddedTool, Gives } from "../../tool.ts";
import { OWN } from "../hits.ts";
import { formsOf, takesOf } from "../spoken.ts";
import { type ActionForm, actionForms, actionsIn } from "./actions.ts";
import { nounOf } from "./compose.ts";
import { sentenceEnds, splits, statedValues } from "./slots.ts";
import { ENTITY_INTRODUCTIONS, FIGURE_INTRODUCTIONS, ORDINALS, SERIES, SERIES_OPENING, VOICES } from "./voices.ts";

/** A value that a question speaks of: the output of a tool on stated values and other such values. */
export interface Node {
  readonly tool: EmbeddedTool;
  readonly pointer: string;
  readonly gives: Gives;
  /** By field; under `@field`, what a field of the value's own record says. */
  readonly inputs: ReadonlyMap<string, Node | { stated: Json }>;
}

/** Something that a question asks to be done, before what it asks for. */
export interface Action {
  readonly tool: EmbeddedTool;
  readonly inputs: Node["inputs"];
}

/** What a question asks for, and how much open text the reading had to take as stated values. */
export interface Reading {
  readonly roots: readonly Node[];
  /** In order. */
  readonly actions: readonly Action[];
  readonly cost: number;
}

interface Option {
  readonly node: Node;
  readonly cost: number;
}

/** A question of which the first sentences have been read. */
interface Started {
  readonly rest: string;
  readonly introduced: readonly Option[];
  readonly actions: readonly Action[];
  readonly cost: number;
}

/** Readings kept for a phrase and for a question. */
const OPTIONS_MAX = 4;
const READINGS_MAX = 8;

/** Ways to read the first sentences that are followed up, the cheapest ones. */
const BEAM = 16;
/**
 * Cost of a stated value, and of each character that had to be taken as it is: a reading in which the phrases of tools
 * account for more of the question comes first.
 */
const STATED_COST = 0.5;
const CHARACTER_COST = 1 / 20;

const OPENINGS = [...ENTITY_INTRODUCTIONS, ...FIGURE_INTRODUCTIONS].flatMap(({ first, next }) => [next, first]);
const ASKS = [...new Set(VOICES.flatMap((voice) => [voice.one, voice.many]))];
const ALSO = [...new Set(VOICES.flatMap((voice) => [voice.also, voice.also.replace(/\bis$/, "are")]))];

/** The readings of a question, the one with the least open text first. */
export function readings(question: string, toolset: readonly EmbeddedTool[]): Reading[] {
  return new Parser(toolset)
    .question(question.trim())
    .sort((a, b) => a.cost - b.cost)
    .slice(0, READINGS_MAX);
}

interface Pattern {
  readonly tool: EmbeddedTool;
  readonly pointer: string;
  readonly gives: Gives;
  /** Fixed text before, between and after the slots: one more than there are slots. */
  readonly fixed: readonly string[];
  readonly slots: readonly string[];
}

class Parser {
  readonly #patterns: readonly Pattern[];
  readonly #forms: readonly ActionForm[];

  constructor(toolset: readonly EmbeddedTool[]) {
    this.#forms = actionForms(toolset);
    this.#patterns = toolset.flatMap((tool) =>
      Object.entries(tool.gives).flatMap(([pointer, gives]) =>
        formsOf(gives.phrase).map((phrase) => {
          const parts = phrase.split(/\{([^{}]*)\}/);
          const [fixed, slots] = [0, 1].map((odd) => parts.filter((_, i) => i % 2 === odd));
          return { tool, pointer, gives: { ...gives, phrase }, fixed: fixed ?? [], slots: slots ?? [] };
        }),
      ),
    );
  }

  /** Readings of a question: sentence by sentence, keeping the cheapest ways to read what it introduces. */
  question(text: string): Reading[] {
    const found: Reading[] = [];
    let open: Started[] = [{ rest: text, introduced: [], actions: [], cost: 0 }];
    while (open.length > 0) {
      found.push(
        ...open.flatMap(({ rest, introduced, actions, cost }) =>
          this.#ask(rest, introduced, cost).map((asked) => ({ ...asked, actions })),
        ),
      );
      open = open
        .flatMap((started) => [...this.#introductions(started), ...this.#actions(started)])
        .sort((a, b) => a.cost - b.cost)
        .slice(0, BEAM);
    }
    return found;
  }

  /** The ways to read the next sentence as one that introduces a value. */
  #introductions({ rest, introduced, actions, cost }: Started): Started[] {
    return OPENINGS.flatMap((opening) => {
      if (!rest.startsWith(`${opening} the `) && !rest.startsWith(`${opening} whether `)) return [];
      const body = rest.slice(opening.length + 1);
      return sentenceEnds(body).flatMap((end) =>
        this.#phrase(body.slice(0, end), introduced, new Map()).map((option) => ({
          rest: body.slice(end + 1).trim(),
          introduced: [...introduced, option],
          actions,
          cost: cost + option.cost,
        })),
      );
    });
  }

  /** The ways to read the next sentence as one that says what is to be done. */
  #actions({ rest, introduced, actions, cost }: Started): Started[] {
    if (this.#forms.length === 0) return [];
    return sentenceEnds(rest).flatMap((end) => {
      let read: Started[] = [{ rest: rest.slice(end + 1).trim(), introduced, actions, cost }];
      for (const part of actionsIn(rest.slice(0, end))) {
        const options = this.#forms.flatMap(({ tool, fixed, slots }) =>
          part.startsWith(fixed[0] ?? "")
            ? splits(part.slice((fixed[0] ?? "").length), fixed.slice(1)).flatMap((texts) =>
                this.#filled(tool, slots, texts, introduced, new Map()).map(({ inputs, cost: own }) => ({
                  action: { tool, inputs },
                  cost: own,
                })),
              )
            : [],
        );
        read = read.flatMap((one) =>
          options.map((option) => ({
            ...one,
            actions: [...one.actions, option.action],
            cost: one.cost + option.cost,
          })),
        );
      }
      return read.sort((a, b) => a.cost - b.cost).slice(0, BEAM);
    });
  }

  #ask(text: string, introduced: readonly Option[], cost: number): Omit<Reading, "actions">[] {
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

  #parts(parts: readonly string[], introduced: readonly Option[], cost: number): Omit<Reading, "actions">[] {
    let all: Omit<Reading, "actions">[] = [{ roots: [], cost }];
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
    texts: readonly string[],
    introduced: readonly Option[],
    memo: Map<string, Option[]>,
  ): Option[] {
    const { tool, pointer, slots } = pattern;
    const gives = { ...pattern.gives, phrase: filledPhrase(pattern, texts) };
    const filled = this.#filled(tool, slots, texts, introduced, memo);
    return filled.map(({ inputs, cost }) => ({ node: { tool, pointer, gives, inputs }, cost }));
  }

  /** What the slots may hold that these texts stand in. */
  #filled(
    tool: EmbeddedTool,
    slots: readonly string[],
    texts: readonly string[],
    introduced: readonly Option[],
    memo: Map<string, Option[]>,
  ): { inputs: Map<string, Node | { stated: Json }>; cost: number }[] {
    let partial: { inputs: Map<string, Node | { stated: Json }>; cost: number }[] = [{ inputs: new Map(), cost: 0 }];
    for (const [i, text] of texts.entries()) {
      const field = slots[i] ?? "";
      const takes = takesOf(tool, field);
      if (takes === undefined) return [];
      const nested = field.startsWith(OWN) || takes.literalOnly ? [] : this.#phrase(text, introduced, memo);
      const fillings: { input: Node | { stated: Json }; cost: number }[] = nested
        .filter(({ node }) => canFeed(node.gives, takes))
        .map(({ node, cost }) => ({ input: node, cost }));
      for (const stated of statedValues(text, takes))
        fillings.push({ input: { stated }, cost: STATED_COST + text.length * CHARACTER_COST });
      partial = partial
        .flatMap(({ inputs, cost }) =>
          fillings.map((filling) => ({ inputs: new Map(inputs).set(field, filling.input), cost: cost + filling.cost })),
        )
        .slice(0, OPTIONS_MAX * 2);
      if (partial.length === 0) return [];
    }
    return partial;
  }
}

/** The phrase with the words that the question has for options, enumerations and what tells a record from others. */
function filledPhrase({ tool, gives, slots }: Pattern, texts: readonly string[]): string {
  return slots.reduce((phrase, field, i) => {
    const open = tool.takes[field] !== undefined && tool.takes[field].wording === undefined;
    return open ? phrase : phrase.replace(`{${field}}`, () => texts[i] ?? "");
  }, gives.phrase);
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
