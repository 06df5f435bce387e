/** Labels in front of the values of a record, or behind them: which part a response means by the words it puts there. */
import type { PartAnswer, ScalarAnswer } from "../schema.ts";
import { normaliseText, sameText, wordsOf } from "./normalise.ts";
import { separatorsIn } from "./separators.ts";
import { leadingUnit, unitsNamed } from "./units.ts";

/** Words that name nothing: they may stand beside a label, or where one could stand. */
const FILLERS = new Set(
  (
    "a an the of in on at for from to by with and is are was were it its they their there " +
    "about approximately approx roughly around circa ca minus negative plus answer value result"
  ).split(" "),
);
const SCALES = new Set("thousand million billion trillion".split(" "));
const SHORT: Readonly<Record<string, string>> = {
  min: "minimum",
  max: "maximum",
  avg: "average",
  pop: "population",
};

/** Colons and the like that are tried in one group; no sensible label has more. */
const CUTS_MAX = 16;

/** The labels of a record as they are compared. */
export interface Labels {
  readonly names: readonly string[];
  readonly spelled: readonly string[];
  readonly words: readonly ReadonlySet<string>[];
  /** Characters of the longest one. */
  readonly longest: number;
  /** What was read of words before, since one search asks for the same ones over and over. */
  readonly read: Map<string, Owners>;
}

export function labelsFrom(names: readonly string[]): Labels {
  return {
    names,
    spelled: names.map(normaliseText),
    words: names.map((name) => new Set(contentWords(name))),
    longest: Math.max(0, ...names.map((name) => name.length)),
    read: new Map(),
  };
}

/**
 * What words beside a value say: `none`, so that its position tells; the positions of the labels that they may stand for; or
 * `unread`, where they are words of no label, so that what they mean is not known.
 */
export type Owners = ReadonlySet<number> | "none" | "unread";

/**
 * Ways to read a group as a label and a value: no label at all; a wanted label in full before a colon or equals sign;
 * anything before the first of these, or before " is ". Words in front of a number or date are a label too.
 */
export function splitLabel(
  text: string,
  labels: readonly string[],
  type: PartAnswer["type"],
): { prefix: string; rest: string }[] {
  const marks = [...text.matchAll(type === "time" ? /=|:(?!\d)/g : /[:=]/g)];
  const wordy = type === "text" || type === "list" || type === "set";
  const ways = wordy || marks.length === 0 ? [{ prefix: wordy ? "" : wordsBefore(text, type), rest: text }] : [];
  const words = ways[0]?.prefix ?? "";
  // Behind words that may be its label the value stands alone: a comma in it is no other part.
  if (!wordy && /\p{L}/u.test(words)) ways.push({ prefix: words, rest: text.slice(words.length) });
  const verbs = marks.length > 0 ? [] : [...text.matchAll(/\s(?:is|are|was|were)\s/gi)];
  for (const [order, mark] of [...marks, ...verbs].slice(0, CUTS_MAX).entries()) {
    const prefix = text.slice(0, mark.index);
    if (order > 0 && !labels.some((label) => sameText(label, prefix))) continue;
    ways.push({ prefix, rest: text.slice(mark.index + mark[0].length).trim() });
  }
  return ways;
}

/** The labels spelled as the words are; otherwise those that have all of the words, which then hold no separator. */
export function labelOwners(prefix: string, labels: Labels): Owners {
  const known = labels.read.get(prefix) ?? ownersNamed(prefix, labels);
  labels.read.set(prefix, known);
  return known;
}

function ownersNamed(prefix: string, labels: Labels): Owners {
  // Far longer than any label, it spells none.
  if (prefix.length > 2 * labels.longest + 20 && separatorsIn(prefix)) return "unread";
  const spelled = normaliseText(prefix);
  if (spelled === "") return separatorsIn(prefix) ? "unread" : "none";
  const same = labels.spelled.flatMap((label, index) => (label === spelled ? [index] : []));
  if (same.length > 0) return new Set(same);
  if (separatorsIn(prefix)) return "unread";
  return ownersOf(contentWords(prefix), labels);
}

function ownersOf(words: readonly string[], labels: Labels): Owners {
  if (words.length === 0) return "none";
  const owners = labels.words.flatMap((known, index) => (words.every((word) => known.has(word)) ? [index] : []));
  return owners.length === 0 ? "unread" : new Set(owners);
}

/** What the words behind the only number or date of the text say: "23 domains", "7 (maximum)". Its unit says nothing. */
export function labelsBehind(answer: ScalarAnswer, text: string, labels: Labels): Owners {
  const tail = tailOf(answer, text);
  if (tail === undefined) return "none";
  const unit = answer.type === "number" ? contentWords(answer.unit ?? "") : [];
  const words = contentWords(tail).filter((word) => !unit.includes(word) && !SCALES.has(word));
  const same = labels.spelled.flatMap((label, index) => (label === normaliseText(tail) ? [index] : []));
  if (words.length > 0 && same.length > 0) return new Set(same);
  const owners = ownersOf(words, labels);
  return owners === "unread" ? ownersOf(contentWords(leadingUnit(unscaled(tail)).rest), labels) : owners;
}

const unscaled = (tail: string) => tail.replace(/^\s*(?:thousand|million|billion|trillion)(?!\p{L})/iu, "");

function tailOf(answer: ScalarAnswer, text: string): string | undefined {
  switch (answer.type) {
    case "number":
      return /^[^\p{N}]*\d[\d.,]*[\s(]+(\p{L}[^\p{N}]*)$/u.exec(text)?.[1];
    case "time":
      return /\d(?:\s?[ap]\.?m\b\.?)?[\s(]+(?!UTC|GMT|[ap]\.?m\b|o['’]clock|noon|midnight)(\p{L}[^\p{N}]*)$/iu.exec(
        text,
      )?.[1];
    case "date":
      return /\d(?:st|nd|rd|th|Z)?[\s(]+(?!UTC|GMT|AD|CE)(\p{L}[^\p{N}]*)$/u.exec(text)?.[1];
    default:
      return undefined;
  }
}

const CURRENCY = /(?<!\p{L})((?:[A-Z]{0,2}[$€£¥₹]|[A-Z]{1,3}))\s*$/u;
/** What of a date stands before its first digits: "Thursday, March 12, 2020". */
const DATE_HEAD =
  /(?:(?<!\p{L})(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?(?:the\s+)?(?:(?<!\p{L})(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?\s+(?:the\s+)?)?$/iu;

/** The words before the first digits that are no part of a word ("CO2 5" gives "CO2 "), without a currency or a month. */
function wordsBefore(text: string, type: PartAnswer["type"]): string {
  const words = /^.*?(?=(?<![\p{L}\p{N}])[-+]?[$€£¥]?\s?\.?\d)/su.exec(text)?.[0] ?? "";
  if (type === "date") return words.replace(DATE_HEAD, "");
  return words.replace(CURRENCY, (sign, name: string) =>
    unitsNamed(name.replace(/^US\$?$/, "$")).size > 0 ? "" : sign,
  );
}

/** Words that say something, so that singular and plural are the same. */
export function contentWords(text: string): string[] {
  return wordsOf(text)
    .filter((word) => !FILLERS.has(word))
    .map((word) => stem(SHORT[word] ?? word));
}

function stem(word: string): string {
  return word.length < 4 ? word : word.replace(/s$/, "").replace(/e$/, "");
}
