/**
 * The ways in which the embedded teacher asks and introduces values. The deriver speaks them and the solver reads them, so
 * this file is all the grammar above the noun phrase that the two share.
 */

/** How people ask: by a question, by telling someone to find out, or by saying that they need to know. */
export type Manner = "question" | "request" | "statement";

/** What stands around a noun phrase to make a question of it. */
export interface Voice {
  readonly manner: Manner;
  /** Before a single noun phrase, and before one in the plural or several; "" where it says no such. */
  readonly one: string;
  readonly many: string;
  readonly end: "?" | ".";
  /** Said of what is looked up, or of anything. */
  readonly of: "facts" | "anything";
}

const voice = (manner: Manner, one: string, more: Partial<Voice> = {}): Voice => ({
  manner,
  one,
  many: one,
  end: manner === "question" ? "?" : ".",
  of: "anything",
  ...more,
});

export const VOICES: readonly Voice[] = [
  voice("question", "what is", { many: "what are" }),
  voice("question", "what's", { many: "what are" }),
  voice("question", "can you tell me"),
  voice("question", "could you tell me"),
  voice("question", "do you know", { many: "" }),
  voice("request", "tell me"),
  voice("request", "find me", { of: "facts" }),
  voice("request", "give me"),
  voice("request", "please tell me"),
  voice("statement", "I need"),
  voice("statement", "I need to know"),
  voice("statement", "I'd like to know"),
  voice("statement", "I want to know"),
  voice("statement", "I'm looking for", { of: "facts" }),
];

/** What stands around a value that is introduced before anything is asked of it. */
export interface Introduction {
  readonly before: string;
  readonly after: ". " | ", ";
  /** For things that have names, and for numbers and dates. */
  readonly of: "entities" | "figures" | "anything";
  /** True if it may stand only right before the question, and of one thing alone: nobody says "for the elements, which of them". */
  readonly last: boolean;
  /** True if it says to do something: of one thing alone people say what it is, and not that it is to be found first. */
  readonly step: boolean;
}

const introduction = (before: string, more: Partial<Introduction> = {}): Introduction => ({
  before,
  after: ". ",
  of: "anything",
  last: false,
  step: false,
  ...more,
});

export const INTRODUCTIONS: readonly Introduction[] = [
  introduction("for", { after: ", ", of: "entities", last: true }),
  ...["first find", "start by finding"].map((before) => introduction(before, { of: "entities", step: true })),
  ...["I'm interested in", "I was reading about", "I'm curious about", "I'm looking at"].map((before) =>
    introduction(before, { of: "entities" }),
  ),
  introduction("first work out", { of: "figures", step: true }),
  ...["work out", "please work out"].map((before) => introduction(before, { of: "figures" })),
];

/** Of a second value and of later ones. */
export const FURTHER: readonly Introduction[] = [
  introduction("then find", { of: "entities" }),
  introduction("next, find", { of: "entities" }),
  introduction("then work out", { of: "figures" }),
];

/** Parts of a question that are asked for in full sentences. */
export const AND = ", and ";

const REQUESTS = new Set(
  "find locate search look determine establish decide check give provide supply list name report record return summarise tabulate calculate compute add convert sum count work estimate derive evaluate state say express write tell explain show rank order sort identify pick select choose please".split(
    " ",
  ),
);
const STATEMENTS = new Set("i we my suppose given if imagine starting take consider start compare".split(" "));

/** The manner that an exemplar's wording suggests, by the first word of its last sentence. */
export function mannerOf(exemplar: string): Manner {
  const last =
    exemplar
      .trim()
      .split(/(?<=[.?!])\s+/)
      .at(-1) ?? exemplar;
  const opener = /^[\p{L}]+/u.exec(last)?.[0].toLowerCase() ?? "";
  if (REQUESTS.has(opener)) return "request";
  return STATEMENTS.has(opener) ? "statement" : "question";
}

/** True if the exemplar introduces things in sentences of their own before it asks. */
export function introduces(exemplar: string): boolean {
  return /[.?!]\s+\S/.test(exemplar.trim());
}

/** As many as a question can rest on calls. */
export const ORDINALS = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth",
] as const;
