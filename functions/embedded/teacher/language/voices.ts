/**
 * The ways in which the embedded teacher introduces values and asks for them. The deriver speaks them and the solver
 * reads them, so this file is all the grammar above the noun phrase that the two share.
 */

/** A pair of verbs: for the first value that a question introduces, and for the ones after it. */
export interface Introduction {
  readonly first: string;
  readonly next: string;
}

/** For things that have names. */
export const ENTITY_INTRODUCTIONS: readonly Introduction[] = [
  { first: "Take", next: "Then take" },
  { first: "Consider", next: "Next, consider" },
  { first: "Identify", next: "Then identify" },
  { first: "Look up", next: "Then look up" },
  { first: "Start from", next: "From there, go to" },
];

/** For numbers, dates and everything that is worked out. */
export const FIGURE_INTRODUCTIONS: readonly Introduction[] = [
  { first: "Work out", next: "Then work out" },
  { first: "Find", next: "Then find" },
  { first: "Determine", next: "Then determine" },
  { first: "First obtain", next: "Next, obtain" },
  { first: "Establish", next: "After that, establish" },
];

/** How the last sentence asks. `one` stands before a single noun phrase, `many` before one in the plural. */
export interface Voice {
  readonly id: string;
  readonly one: string;
  readonly many: string;
  /** Between the parts of a question for two things. */
  readonly also: string;
  readonly end: "?" | ".";
  /** First words of exemplars that lead to this voice. */
  readonly openers: readonly string[];
}

export const VOICES: readonly Voice[] = [
  {
    id: "what",
    one: "What is",
    many: "What are",
    also: ", and what is",
    end: "?",
    openers: [
      "what",
      "which",
      "who",
      "when",
      "where",
      "how",
      "whose",
      "in",
      "on",
      "by",
      "for",
      "to",
      "from",
      "at",
      "of",
    ],
  },
  {
    id: "find",
    one: "Find",
    many: "Find",
    also: ", and also",
    end: ".",
    openers: ["find", "locate", "search", "look", "look up"],
  },
  {
    id: "determine",
    one: "Determine",
    many: "Determine",
    also: ", and also",
    end: ".",
    openers: ["determine", "establish", "decide", "check", "is", "are", "does", "do", "did", "was", "were"],
  },
  {
    id: "give",
    one: "Give",
    many: "Give",
    also: ", and also",
    end: ".",
    openers: ["give", "provide", "supply", "list", "name"],
  },
  {
    id: "report",
    one: "Report",
    many: "Report",
    also: ", together with",
    end: ".",
    openers: ["report", "record", "return", "summarise", "tabulate"],
  },
  {
    id: "calculate",
    one: "Calculate",
    many: "Calculate",
    also: ", and also",
    end: ".",
    openers: ["calculate", "compute", "add", "convert", "sum", "count"],
  },
  {
    id: "work_out",
    one: "Work out",
    many: "Work out",
    also: ", and also",
    end: ".",
    openers: ["work", "estimate", "derive", "evaluate"],
  },
  {
    id: "state",
    one: "State",
    many: "State",
    also: ", and also",
    end: ".",
    openers: ["state", "say", "express", "write"],
  },
  {
    id: "tell",
    one: "Tell me",
    many: "Tell me",
    also: ", along with",
    end: ".",
    openers: ["tell", "explain", "show", "rank", "order", "sort"],
  },
  {
    id: "could",
    one: "Could you find",
    many: "Could you find",
    also: ", as well as",
    end: "?",
    openers: ["could", "can", "would", "please"],
  },
  {
    id: "identify",
    one: "Identify",
    many: "Identify",
    also: ", and also",
    end: ".",
    openers: ["identify", "pick", "select", "choose", "among", "of"],
  },
  {
    id: "need",
    one: "I need to know",
    many: "I need to know",
    also: ", and also",
    end: ".",
    openers: ["i", "we", "my", "suppose", "given", "if", "imagine", "starting", "take", "consider", "start", "compare"],
  },
];

/** Between the parts of a question for three things or more. */
export const SERIES = "; ";
export const SERIES_OPENING = "Report each of these, in order:";

const DEFAULT_VOICE = VOICES[0] as Voice;

/** Voices that ask for something to be worked out, which no one says of a name. */
const OF_FIGURES: ReadonlySet<string> = new Set(["calculate", "work_out"]);

/** The voice that an exemplar's wording suggests: by the first word of its last sentence, and by whether names are asked for. */
export function voiceOf(exemplar: string, named: boolean): Voice {
  const last =
    exemplar
      .trim()
      .split(/(?<=[.?!])\s+/)
      .at(-1) ?? exemplar;
  const opener = /^[\p{L}]+/u.exec(last)?.[0].toLowerCase() ?? "";
  const voice = VOICES.find(({ openers }) => openers.includes(opener)) ?? DEFAULT_VOICE;
  return named && OF_FIGURES.has(voice.id) ? DEFAULT_VOICE : voice;
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
