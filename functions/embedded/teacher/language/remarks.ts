/**
 * What the embedded solver says beside its calls and before its answer: a plan, a reason a turn with the value that it goes on
 * from, and what it found. Worded by the question, so that attempts that make the same calls are the same word by word: another
 * wording is no other attempt.
 */
import type { Json } from "../../../domain/schema.ts";
import { type Random, randomOf } from "../../../lib/random.ts";
import { conceptOf } from "../../concepts/index.ts";
import type { Takes } from "../../tool.ts";
import type { Detour } from "../follow.ts";
import { capital } from "./casing.ts";
import { formsOf, nounOf } from "./phrases.ts";
import type { Node } from "./reading.ts";
import { joined, literalText } from "./stating.ts";

/** Words of one turn, at most. */
const WORDS_MAX = 40;
/** Words of a phrase that is spoken of whole. */
const PHRASE_WORDS_MAX = 22;
/** Characters of a value that is spoken of by its name; a longer one is "that sequence". */
const VALUE_CHARACTERS_MAX = 48;

/** What a value came to; undefined while it is not known. */
export type Known = (node: Node) => Json | undefined;

/** The turns of one attempt. */
export class Remarks {
  readonly #question: string;

  constructor(question: string) {
    this.#question = question;
  }

  /** Of the first turn: how many steps there are and what they lead to, and what is called for first. */
  plan(roots: readonly Node[], wanted: readonly Node[]): string {
    const random = this.#random("plan");
    const steps = callsOf(roots);
    const first = listed(wanted.map((node) => phraseOf(node, () => undefined)));
    const goal = nounsOf(roots);
    if (steps <= wanted.length)
      return fitting([
        `${random.pick(["One look will do", "This takes a single step"])}: I ${verbOf(wanted, random)} ${first}.`,
        "A single step should answer this.",
      ]);
    const count = `${numeral(steps)} ${random.pick(["calls", "steps"])}`;
    return fitting([
      random.pick([
        `To get to ${goal} I need ${count}. I start with ${first}.`,
        `I will work towards ${goal} in ${count}, beginning with ${first}.`,
        `The way to ${goal} takes ${count}; I begin with ${first}.`,
        `Plan: ${count} that end in ${goal}. First I ${verbOf(wanted, random)} ${first}.`,
      ]),
      `This takes ${count}. I start with what the question states outright.`,
    ]);
  }

  /** Of a later turn: what the calls before gave that these go on from, and what these are for. */
  reason(turn: number, wanted: readonly Node[], known: Known): string {
    const random = this.#random("reason", turn);
    const given = statements([...new Set(wanted.flatMap(sourcesOf))], known);
    const next = listed(wanted.map((node) => phraseOf(node, known)));
    const verb = verbOf(wanted, random);
    const aims = [`Next I ${verb} ${next}.`, `Now I need ${next}.`];
    if (given.length === 0) return fitting([random.pick(aims), "With what that returned I can take the next step."]);
    const aim = random.pick([...aims, `That lets me ${verb} ${next}.`, `From there I ${verb} ${next}.`]);
    return fitting([
      `${capital(given.join(", and "))}. ${aim}`,
      `${capital(given[0] ?? "")}. ${aim}`,
      aim,
      "With what that returned I can take the next step.",
    ]);
  }

  /** Of a turn that does what the question asks to be done. */
  acting(turn: number, steps: number): string {
    const count = steps === 1 ? "one step" : `${numeral(steps)} steps`;
    return this.#random("acting", turn).pick([
      `I do what is asked for first, in order: ${count}.`,
      `First come the things to do, ${count} in the order given.`,
      `Before the question itself there are things to do: ${count}.`,
    ]);
  }

  /** Of a turn after a call that failed: the question is read in another way. */
  retry(turn: number, wanted: readonly Node[], known: Known): string {
    const next = listed(wanted.map((node) => phraseOf(node, known)));
    const opening = this.#random("retry", turn).pick([
      "That call came back with an error, so I must have read the question wrongly.",
      "That did not work; the question can be read in another way.",
    ]);
    return fitting([`${opening} I try ${next} instead.`, opening]);
  }

  /** Of a turn that goes on with the same: on the next page of a search, or with what an error said was meant. */
  detour(turn: number, why: Detour): string {
    return this.#random("detour", turn).pick(DETOURS[why]);
  }

  /** Before the answer: what was found. */
  closing(roots: readonly Node[], known: Known): string {
    const random = this.#random("closing");
    const found = roots.flatMap((node) => statement(node, known, true) ?? []);
    const lead = random.pick(["", "So ", "This settles it: ", "In the end, "]);
    return fitting([
      ...(found.length < roots.length ? [] : [`${capital(`${lead}${found.join(", and ")}`)}.`]),
      `I have ${nounsOf(roots)} now.`,
      "That is all I need.",
    ]);
  }

  #random(...salt: readonly (string | number)[]): Random {
    return randomOf(0, "remarks", this.#question, ...salt);
  }
}

const DETOURS: Readonly<Record<Detour, readonly string[]>> = {
  page: [
    "The one I am looking for is not on this page, so I turn to the next.",
    "None of these is the one that is meant; I look at the next page.",
    "Not among these yet. I go on to the page after.",
  ],
  retry: ["That failed for the moment, so I make the call again.", "The service could not answer just now; once more."],
  repair: [
    "The error says what was expected, so I try again with that.",
    "That was not accepted as written; I correct it as the error suggests.",
    "I take what the error message points to and call again.",
  ],
};

/** The first of the texts that is short enough; the last may always be taken. */
function fitting(texts: readonly string[]): string {
  const text = texts.find((one) => wordsIn(one) <= WORDS_MAX) ?? texts.at(-1) ?? "";
  // The full stop of an abbreviation ends the sentence as well.
  return text.replace(/\.\.$/, ".");
}

function wordsIn(text: string): number {
  return text.split(/\s+/).length;
}

/** "a", "a and b", "a and two more values": more cannot be followed. */
function listed(texts: readonly string[]): string {
  const [first = "", second, ...others] = texts;
  if (second === undefined) return first;
  if (others.length === 0) return /\band\b/.test(first) ? `${first}, and ${second}` : `${first} and ${second}`;
  return `${first} and ${numeral(others.length + 1)} more values`;
}

const NUMERALS = "no one two three four five six seven eight nine ten eleven twelve".split(" ");

function numeral(count: number): string {
  return NUMERALS[count] ?? String(count);
}

/** Looked up where facts are kept, worked out where they are computed. */
function verbOf(wanted: readonly Node[], random: Random): string {
  const computed = wanted.every(({ tool }) => tool.kind === "processing");
  return random.pick(computed ? ["work out", "compute"] : ["look up", "find"]);
}

/** Different calls that the values take. */
function callsOf(roots: readonly Node[]): number {
  const seen = new Set<string>();
  // Values that one call returns are nodes of their own.
  const visit = (node: Node): string => {
    const input = [...node.inputs].map(([field, given]) =>
      "stated" in given ? `${field}=${JSON.stringify(given.stated)}` : `${field}=${visit(given)}`,
    );
    const call = `${node.tool.name}(${input.sort().join()})`;
    seen.add(call);
    return `${call}${node.pointer}`;
  };
  for (const root of roots) visit(root);
  return seen.size;
}

/** The values that a call takes from other calls. */
function sourcesOf(node: Node): Node[] {
  return [...node.inputs.values()].flatMap((input) => ("stated" in input ? [] : [input]));
}

function nounsOf(roots: readonly Node[]): string {
  return listed([...new Set(roots.map(({ gives }) => `the ${nounOf(gives)}`))]);
}

/** The phrase of a value, with what it rests on by its value where that is known and short. */
function phraseOf(node: Node, known: Known): string {
  const { short: phrase } = formsOf(node.gives);
  const filled = phrase.replace(/\{([^{}]*)\}/g, (_slot, field: string) => {
    const input = node.inputs.get(field);
    if (input === undefined) return "";
    const takes = node.tool.takes[field] ?? { concept: node.gives.concept };
    if ("stated" in input) return shortText(input.stated, takes) ?? "what the question gives";
    const value = known(input);
    const short = value === undefined ? undefined : measured(input, value, takes.quote === true, phrase);
    return short ?? `${input.gives.list === undefined ? "that" : "those"} ${nounOf(input.gives)}`;
  });
  return wordsIn(filled) <= PHRASE_WORDS_MAX ? filled : `the ${nounOf(node.gives)}`;
}

/** A value with its unit, unless the words around it name that; undefined where it is too long to be said. */
function measured({ gives }: Node, value: Json, quote: boolean, around = ""): string | undefined {
  const text = shortText(value, { concept: gives.concept, ...(quote ? { quote } : {}) });
  const { unit } = conceptOf(gives.concept);
  if (text === undefined || unit === undefined || Array.isArray(value)) return text;
  return `${around} ${text}`.includes(unit.split(" ")[0] ?? unit) ? text : `${text} ${unit}`;
}

function shortText(value: Json, takes: Pick<Takes, "concept" | "quote">): string | undefined {
  const text = literalText(value, takes);
  return text.length <= VALUE_CHARACTERS_MAX ? text : undefined;
}

/** "the distance is 5 kilometres", and of several values of a kind "the distances are 5 kilometres and 7 kilometres". */
function statements(nodes: readonly Node[], known: Known): string[] {
  const kinds = Map.groupBy(nodes, ({ gives }) => nounOf(gives));
  return [...kinds.values()].flatMap((alike) => {
    const [node] = alike;
    if (node === undefined) return [];
    if (alike.length === 1) return statement(node, known) ?? [];
    const values = alike.flatMap((one) => {
      const value = known(one);
      return value === undefined || value === null || Array.isArray(value) ? [] : (measured(one, value, false) ?? []);
    });
    const { noun, nouns } = conceptOf(node.gives.concept);
    return values.length < alike.length ? [] : [`the ${nouns ?? `${noun}s`} are ${joined(values)}`];
  });
}

/** "the capital of Peru is Lima"; undefined of a value that is too long to be said. */
function statement(node: Node, known: Known, whole = false): string | undefined {
  const value = known(node);
  if (value === undefined || value === null) return undefined;
  const phrase = whole ? phraseOf(node, known) : `the ${nounOf(node.gives)}`;
  if (typeof value === "boolean") return `the check ${phraseOf(node, known)} comes out as ${value ? "yes" : "no"}`;
  const text = measured(node, value, false);
  return text === undefined ? undefined : `${phrase} ${node.gives.list === undefined ? "is" : "are"} ${text}`;
}
