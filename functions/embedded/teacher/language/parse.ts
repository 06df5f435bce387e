/**
 * Reads a question back into the calls that would answer it, from the wording and the toolset alone. A question in this
 * language can have several readings, since phrases nest and stated values are open text; readings come with a cost, and
 * which of them is right only the tools can tell.
 */
import type { Questions } from "../../../domain/questions.ts";
import type { Json } from "../../../domain/schema.ts";
import { canFeed } from "../../concept_chaining.ts";
import type { EmbeddedTool, Gives } from "../../tool.ts";
import { OWN } from "../../tool.ts";
import { takesOf } from "../spoken.ts";
import { type ActionForm, actionForms, actionsIn, isOneSentence, listedIn } from "./actions.ts";
import { lowered } from "./casing.ts";
import { type Pattern, type Patterns, patternsOf } from "./patterns.ts";
import { formsOf } from "./phrases.ts";
import { type Action, type Node, type Option, type Reading, STATED_COST, statedCost } from "./reading.ts";
import { counterparts, heldBy, namedIn, referred, refersBack, sideBefore } from "./references.ts";
import { withoutSetting } from "./settings.ts";
import { behind, cuts, cutsAt, isList, listings, splits } from "./slots.ts";
import { withoutLeading, withoutTrailing } from "./sources.ts";
import { statedValues } from "./stating.ts";
import { FURTHER, INTRODUCTIONS, VOICES } from "./voices.ts";

/** A question of which the first sentences have been read. */
interface Started {
  readonly rest: string;
  readonly introduced: readonly Option[];
  readonly actions: readonly Action[];
  readonly cost: number;
}

/** What a question asks for, apart from what it asks to be done. */
type Asked = Omit<Reading, "actions">;

/** What the slots of a phrase hold. */
interface Filled {
  readonly inputs: Map<string, Node | { stated: Json }>;
  readonly cost: number;
}

/** Readings kept for a phrase and for a question. */
const OPTIONS_MAX = 4;
const READINGS_MAX = 8;

/** Phrases that are all slot inside one another, at most, and readings kept of a text that may be one. */
const BARE_MAX = 2;
const BARE_OPTIONS_MAX = 6;

/** Ways to read the first sentences that are followed up, the cheapest ones. */
const BEAM = 16;
/** Cost of an item of a list that looks like more than one. */
const LIST_COST = 5;
/** Cost of a value that is asked for by what it is of. */
const BARE_COST = 3;
/** Cost of a value from a source that the question does not name, and of a source that nothing is taken from. */
const SOURCE_COST = 1;

const OPENINGS = [...INTRODUCTIONS, ...FURTHER];
const ASKS = [
  ...new Map(
    VOICES.flatMap(({ one, many, end }) =>
      [one, many || one].map((verb) => [`${verb} ${end}`, { verb, end }] as const),
    ),
  ).values(),
];

/**
 * The readings of a question, the one with the least open text first. A question that nothing natural can be read from may be
 * one of those that were to be varied.
 */
export function readings(question: string, toolset: readonly EmbeddedTool[]): Reading[] {
  const natural = readingsAs("natural", question, toolset);
  return natural.length > 0 ? natural : readingsAs("varied", question, toolset);
}

function readingsAs(questions: Questions, question: string, toolset: readonly EmbeddedTool[]): Reading[] {
  const patterns = patternsOf(toolset);
  const forms = actionForms(toolset);
  const found = new Map<string, Reading>();
  const all = withoutTrailing(withoutSetting(question.trim()), patterns.sources)
    .flatMap(({ text, sources }) => new Parser(questions, patterns, forms, sources).question(text))
    .sort((a, b) => a.cost - b.cost);
  // "what is ..." is read as a question in full and as one by its phrase.
  for (const reading of all) {
    const key = JSON.stringify([reading.roots.map(keyOf), reading.actions.map(inputsKey)]);
    if (!found.has(key)) found.set(key, reading);
  }
  return [...found.values()].slice(0, READINGS_MAX);
}

function keyOf(node: Node): Json {
  return [node.tool.name, node.pointer, inputsKey(node)];
}

function inputsKey({ tool, inputs }: Pick<Node, "tool" | "inputs">): Json {
  return [tool.name, ...[...inputs].map(([field, input]) => [field, "stated" in input ? input : keyOf(input)])];
}

class Parser {
  /** Which values the phrases may hold. */
  readonly #questions: Questions;
  readonly #patterns: Patterns;
  readonly #forms: readonly ActionForm[];
  readonly #sources: ReadonlySet<string>;
  /** Phrases that say no more than what stands in their slot. */
  readonly #bare: readonly Pattern[];

  constructor(questions: Questions, patterns: Patterns, forms: readonly ActionForm[], sources: ReadonlySet<string>) {
    this.#questions = questions;
    this.#patterns = patterns;
    this.#forms = forms;
    this.#sources = sources;
    this.#bare = patterns.phrases.filter(({ fixed }) => fixed.length === 2 && fixed.every((text) => text === ""));
  }

  /** Readings of a question: sentence by sentence, keeping the cheapest ways to read what it introduces. */
  question(text: string): Reading[] {
    const led = withoutLeading(text, this.#patterns.sources);
    if (led !== undefined)
      return new Parser(this.#questions, this.#patterns, this.#forms, led.sources).question(led.text);
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

  /** The ways to read what comes next as something that is introduced. */
  #introductions({ rest, introduced, actions, cost }: Started): Started[] {
    return OPENINGS.flatMap(({ before, after, of }) => {
      const body = behind(rest, before);
      // What is told from the other records of a list goes by its name.
      const begins =
        of === "entities" ? /^(?:(?:the|its|their|whether) |[\p{Lu}\p{N}])/u : /^(?:the|its|their|whether) /;
      if (body === undefined || !begins.test(body)) return [];
      return cutsAt(body, after).flatMap((end) =>
        this.#phrase(body.slice(0, end), introduced, new Map()).map((option) => ({
          rest: body.slice(end + after.length),
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
    const ends = cutsAt(rest, ". ").filter((end) => isOneSentence(rest.slice(0, end)));
    return ends.flatMap((end) => {
      let read: Started[] = [{ rest: rest.slice(end + 2), introduced, actions, cost }];
      for (const part of actionsIn(rest.slice(0, end))) {
        const options = this.#forms.flatMap((form) =>
          listedIn(part, form).flatMap((items) => this.#done(items, form, introduced)),
        );
        read = read.flatMap((one) =>
          options.map((option) => ({
            ...one,
            actions: [...one.actions, ...option.actions],
            cost: one.cost + option.cost,
          })),
        );
      }
      return read.sort((a, b) => a.cost - b.cost).slice(0, BEAM);
    });
  }

  /** The ways to read texts as one thing done again and again. */
  #done(
    items: readonly string[],
    form: ActionForm,
    introduced: readonly Option[],
  ): { readonly actions: readonly Action[]; readonly cost: number }[] {
    let read: { actions: readonly Action[]; cost: number }[] = [{ actions: [], cost: 0 }];
    for (const item of items) {
      const options = this.#slotsIn(item, form).flatMap((texts) =>
        this.#filled(form, texts, introduced, new Map(), [EMPTY]),
      );
      read = read.flatMap(({ actions, cost }) =>
        options.map((option) => ({
          actions: [...actions, { tool: form.tool, inputs: option.inputs }],
          cost: cost + option.cost,
        })),
      );
      if (read.length > BEAM) read = read.sort((a, b) => a.cost - b.cost).slice(0, BEAM);
    }
    // A list that is taken for one long name: what is wrongly done to a state stays done.
    const unlisted = form.before === "" ? 0 : items.filter(isList).length;
    const again = (items.length - 1) * form.slots.length * STATED_COST;
    return read.map(({ actions, cost }) => ({ actions, cost: cost - again + unlisted * LIST_COST }));
  }

  #ask(text: string, introduced: readonly Option[], cost: number): Asked[] {
    const end = text.slice(-1);
    const body = text.slice(0, -1);
    const read = (parts: readonly string[], patterns: readonly Pattern[]) =>
      this.#parts(parts, introduced, cost, patterns);
    const phrased = ASKS.filter((ask) => ask.end === end).flatMap(({ verb }) =>
      listings(behind(body, verb) ?? "").flatMap((parts) => read(parts, this.#patterns.phrases)),
    );
    if (end !== "?") return phrased;
    const { asks } = this.#patterns;
    const inFull = [[body], ...cuts(body)].flatMap((parts) => read(parts.map(lowered), asks));
    return [...phrased, ...inFull];
  }

  #parts(parts: readonly string[], introduced: readonly Option[], cost: number, patterns: readonly Pattern[]): Asked[] {
    let all: Asked[] = [{ roots: [], cost }];
    const memo = new Map<string, Option[]>();
    for (const part of parts) {
      const optionsOf = (known: readonly Option[], seen: Map<string, Option[]>) =>
        patterns === this.#patterns.phrases
          ? this.#phrase(part.trim(), known, seen).map((option) => asAsked(option, part.trim()))
          : this.#matched(part.trim(), patterns, known, seen);
      const options = optionsOf(introduced, memo);
      all = all.flatMap((reading) =>
        [
          ...options,
          ...this.#continued(part.trim(), patterns, reading.roots, memo),
          ...(patterns === this.#patterns.asks ? this.#followed(part.trim(), reading.roots, introduced) : []),
          // What an earlier part asked for or named in passing may be spoken of again, where nothing is introduced.
          ...(introduced.length === 0 && refersBack(part) ? optionsOf(namedIn(reading.roots), new Map()) : []),
        ].map((option) => ({
          roots: [...reading.roots, option.node],
          cost: reading.cost + option.cost,
        })),
      );
      if (all.length === 0) return [];
    }
    return all.slice(0, READINGS_MAX).map((reading) => ({ ...reading, cost: reading.cost + this.#unused(reading) }));
  }

  /** Readings of a part whose "its" means what a part before it asked about. */
  #continued(
    text: string,
    patterns: readonly Pattern[],
    before: readonly Node[],
    memo: Map<string, Option[]>,
  ): Option[] {
    return before.flatMap(({ tool, inputs }) =>
      patterns
        .filter((pattern) => pattern.tool === tool && pattern.owned !== undefined)
        .flatMap((pattern) =>
          this.#slotsIn(text, pattern).flatMap((slots) => this.#fit(pattern, slots, [], memo, inputs)),
        ),
    );
  }

  /** Readings of a part that asks on about the thing that a part before it asked for. */
  #followed(text: string, before: readonly Node[], introduced: readonly Option[]): Option[] {
    return before.flatMap((thing) =>
      this.#patterns.followUps
        .filter(({ after }) => after?.has(`${thing.tool.name}${thing.pointer}`))
        .flatMap((pattern) => {
          const begun = heldBy(thing, pattern, this.#questions).map((inputs) => ({
            inputs,
            cost: this.#unnamed(pattern.gives),
          }));
          return this.#slotsIn(text, pattern).flatMap((slots) =>
            this.#filled(pattern, slots, introduced, new Map(), begun).map(({ inputs, cost }) => ({
              node: { tool: pattern.tool, pointer: pattern.pointer, gives: pattern.gives, inputs },
              cost,
            })),
          );
        }),
    );
  }

  /** What it costs that sources of a value are not named. */
  #unnamed(gives: Gives): number {
    return formsOf(gives).sources.filter((source) => !this.#sources.has(source)).length * SOURCE_COST;
  }

  #slotsIn(text: string, { fixed }: Pick<Pattern, "fixed">): string[][] {
    const [first = "", ...rest] = fixed;
    return text.startsWith(first) ? splits(text.slice(first.length), rest) : [];
  }

  /** What it costs that the question names sources which nothing is taken from. */
  #unused({ roots }: Asked): number {
    if (this.#sources.size === 0) return 0;
    const used = new Set<string>();
    const visit = ({ gives, inputs }: Node) => {
      for (const source of formsOf(gives).sources) used.add(source);
      for (const input of inputs.values()) if (!("stated" in input)) visit(input);
    };
    for (const root of roots) visit(root);
    return [...this.#sources].filter((source) => !used.has(source)).length * SOURCE_COST;
  }

  /** Readings of a noun phrase; `memo` holds those of the texts inside it. */
  #phrase(text: string, introduced: readonly Option[], memo: Map<string, Option[]>): Option[] {
    const known = memo.get(text);
    if (known !== undefined) return known;
    memo.set(text, []);
    const options = [...referred(text, introduced), ...this.#matched(text, this.#patterns.phrases, introduced, memo)];
    let best = options.sort((a, b) => a.cost - b.cost).slice(0, OPTIONS_MAX);
    memo.set(text, best);
    // "isoniazid" may be its structure, and by that its molar mass: a phrase that is all slot holds what the text was read as.
    for (let deeper = 0; text !== "" && deeper < BARE_MAX; deeper++) {
      const more = this.#bare.flatMap((pattern) => this.#fit(pattern, [text], introduced, memo));
      const all = new Map([...best, ...more].map((option) => [JSON.stringify(keyOf(option.node)), option]));
      if (all.size === best.length) break;
      best = [...all.values()].sort((a, b) => a.cost - b.cost).slice(0, BARE_OPTIONS_MAX);
      memo.set(text, best);
    }
    return best;
  }

  #matched(
    text: string,
    patterns: readonly Pattern[],
    introduced: readonly Option[],
    memo: Map<string, Option[]>,
  ): Option[] {
    const options = patterns.flatMap((pattern) =>
      this.#slotsIn(text, pattern).flatMap((slots) => this.#fit(pattern, slots, introduced, memo)),
    );
    return options.sort((a, b) => a.cost - b.cost).slice(0, OPTIONS_MAX);
  }

  /** Readings of a phrase whose slots hold these texts; `known` is what an owner is known by that was asked about before. */
  #fit(
    pattern: Pattern,
    slots: readonly string[],
    introduced: readonly Option[],
    memo: Map<string, Option[]>,
    known?: Node["inputs"],
  ): Option[] {
    const { tool, pointer, owned } = pattern;
    const gives = withTexts(pattern, slots);
    const cost = this.#unnamed(gives);
    let begun: Filled[] = [{ inputs: new Map(), cost }];
    const takes = owned === undefined ? undefined : tool.takes[owned];
    const owner = owned === undefined ? undefined : known?.get(owned);
    if (owned !== undefined && owner !== undefined) begun = [{ inputs: new Map([[owned, owner]]), cost }];
    else if (owned !== undefined && takes !== undefined)
      begun = introduced
        .filter(({ node }) => canFeed(node.gives, takes, this.#questions))
        .map(({ node }) => ({ inputs: new Map([[owned, node]]), cost }));
    return this.#filled(pattern, slots, introduced, memo, begun).map((filled) => ({
      node: { tool, pointer, gives, inputs: filled.inputs },
      cost: filled.cost,
    }));
  }

  /** What the slots may hold that these texts stand in, beside what `begun` has. */
  #filled(
    { tool, slots }: Pick<Pattern, "tool" | "slots">,
    texts: readonly string[],
    introduced: readonly Option[],
    memo: Map<string, Option[]>,
    begun: readonly Filled[],
  ): readonly Filled[] {
    let partial = begun;
    for (const [i, text] of texts.entries()) {
      const field = slots[i] ?? "";
      const takes = takesOf(tool, field);
      if (takes === undefined) return [];
      const nested = field.startsWith(OWN) || takes.literalOnly ? [] : this.#phrase(text, introduced, memo);
      const fillings: { input: Node | { stated: Json }; cost: number }[] = nested
        .filter(({ node }) => canFeed(node.gives, takes, this.#questions))
        .map(({ node, cost }) => ({ input: node, cost }));
      // What tells a record stands as it is, whatever words it begins with.
      for (const stated of field.startsWith(OWN) ? [text] : statedValues(text, takes))
        fillings.push({ input: { stated }, cost: statedCost(text) });
      partial = partial
        .flatMap(({ inputs, cost }) =>
          [...fillings, ...counterparts(text, sideBefore(tool, field, inputs))].map((filling) => ({
            inputs: new Map(inputs).set(field, filling.input),
            cost: cost + filling.cost,
          })),
        )
        .sort((a, b) => a.cost - b.cost)
        .slice(0, OPTIONS_MAX * 2);
      if (partial.length === 0) return [];
    }
    return partial;
  }
}

/** What is asked for is said with all that belongs to it: a compound's structure is not asked for by its name alone. */
function asAsked({ node, cost }: Option, text: string): Option {
  const { full, short } = formsOf(node.gives);
  const said = /^\{[^{}]*\}$/.test(short) ? full.replace(/^\{[^{}]*\}/, "") : "";
  return { node, cost: text.endsWith(said) ? cost : cost + BARE_COST };
}

const EMPTY: Filled = { inputs: new Map(), cost: 0 };

/** What a pattern gives, with the words that the question has for options, enumerations and what tells a record from others. */
function withTexts({ tool, gives, slots }: Pattern, texts: readonly string[]): Gives {
  const phrase = slots.reduce((said, field, i) => {
    const open = tool.takes[field] !== undefined && tool.takes[field].wording === undefined;
    return open ? said : said.replace(`{${field}}`, () => texts[i] ?? "");
  }, gives.phrase);
  if (phrase === gives.phrase) return gives;
  const { ask: _, ...others } = gives;
  return { ...others, phrase };
}
