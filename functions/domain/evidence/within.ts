/** Values inside longer texts: an id in an address, a name in a sentence, two names in one query. */
import { datesIn } from "../grading/date.ts";
import { normaliseText } from "../grading/normalise.ts";
import type { Json } from "../schema.ts";
import { dateOf, numberOf } from "./forms.ts";
import { DISTINCT, tellingOf } from "./telling.ts";

/** Characters of a text that are read. */
const TEXT_MAX = 20_000;
/** Words that a value inside a text has, at most, and words of a text that are looked up. */
const WORDS_MAX = 12;
const LOOKED_UP_MAX = 400;
/** Places kept of one value, the latest ones. */
const ORIGINS_MAX = 16;
/** Texts of a trace that are kept, the latest ones, and characters of them all. */
const TEXTS_MAX = 500;
const CHARACTERS_MAX = 500_000;
/** Characters of a single word without digits that is known again in a text; it is a name if it is written as one. */
const NAME_MIN = 4;

/**
 * The words of a text, in a form in which values are found again: without case, accents, punctuation, grouping of digits and
 * the escapes of addresses. Dates in words stand once more at its end, as they are written in figures.
 */
export function wordsWithin(text: string): string[] {
  const read = unescaped(text.slice(0, TEXT_MAX));
  const words = plainWords(read);
  if (!/\d{3}/.test(read)) return words;
  const dates = datesIn(read).readings.flatMap((found) => (found.length === 1 ? found : []));
  return dates.length === 0 ? words : [...words, "|", ...dates.flatMap((date) => [...plainWords(date), "|"])];
}

function plainWords(text: string): string[] {
  const plain = text.replace(/(?<=\d),(?=\d{3}(?!\d))/g, "").replace(/[\p{S}#%@]+/gu, " ");
  return normaliseText(plain).split(" ").filter(Boolean);
}

function unescaped(text: string): string {
  if (!/%[0-9a-f]{2}/i.test(text)) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The words by which the value would be found in a text; null for one that a text has by chance. */
export function wordsOfPart(value: Json): readonly string[] | null {
  if (tellingOf(value) < DISTINCT) return null;
  if (typeof value === "number") return plainWords(String(value));
  if (typeof value !== "string") return null;
  const text = value.trim();
  const date = text.includes(":") ? null : dateOf(text);
  const words = plainWords(date ?? numberOf(text)?.toString() ?? text);
  if (words.length === 0 || words.length > WORDS_MAX || words.join("").length < NAME_MIN) return null;
  const named = words.length > 1 || /\d/.test(value) || /^\p{Lu}/u.test(text);
  return named ? words : null;
}

/** True if the text holds the value as whole words, and more than it. */
export function standsWithin(part: Json, text: Json): boolean {
  if (typeof text !== "string") return false;
  const words = wordsOfPart(part);
  if (words === null) return false;
  const among = wordsWithin(text);
  return among.length > words.length && holds(among, words);
}

/** True if the words stand in the text's one after the other. */
export function holds(text: readonly string[], words: readonly string[]): boolean {
  return ` ${text.join(" ")} `.includes(` ${words.join(" ")} `);
}

interface Text<T> {
  readonly text: string;
  readonly origin: T;
  words?: readonly string[];
}

/** What calls returned, by the words in it. */
export class WordIndex<T> {
  readonly #parts = new Map<string, T[]>();
  readonly #texts: Text<T>[] = [];
  #characters = 0;

  add(value: Json, origin: T): void {
    const words = wordsOfPart(value);
    if (words !== null) {
      const key = words.join(" ");
      const known = this.#parts.get(key);
      if (known === undefined) this.#parts.set(key, [origin]);
      else if (known.push(origin) > ORIGINS_MAX) known.shift();
    }
    if (typeof value !== "string" || value.length <= NAME_MIN) return;
    this.#texts.push({ text: value.slice(0, TEXT_MAX), origin });
    this.#characters += Math.min(value.length, TEXT_MAX);
    while (this.#texts.length > TEXTS_MAX || this.#characters > CHARACTERS_MAX)
      this.#characters -= this.#texts.shift()?.text.length ?? this.#characters;
  }

  /** Texts that hold the value among other words. */
  textsWith(value: Json): T[] {
    const words = wordsOfPart(value);
    if (words === null) return [];
    return this.#texts.flatMap((one) => {
      one.words ??= wordsWithin(one.text);
      return one.words.length > words.length && holds(one.words, words) ? [one.origin] : [];
    });
  }

  /** For each value that stands in the text, the longest ones first where they overlap, where it may have come from. */
  valuesIn(text: string): (readonly T[])[] {
    const words = wordsWithin(text).slice(0, LOOKED_UP_MAX);
    const found = new Set<readonly T[]>();
    for (let at = 0; at < words.length; ) {
      let length = Math.min(WORDS_MAX, words.length - at, words.length - 1);
      while (length > 0 && !this.#parts.has(words.slice(at, at + length).join(" "))) length--;
      const origins = this.#parts.get(words.slice(at, at + length).join(" "));
      if (length > 0 && origins !== undefined) found.add(origins);
      at += Math.max(1, length);
    }
    return [...found];
  }
}
