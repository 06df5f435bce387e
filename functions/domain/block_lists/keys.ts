/**
 * What is kept of a question that no task may be taken from, and what a task's question is looked up by: hashes alone, under a key
 * that the deployment's secret gives each list, so that one question has other hashes in another list. Whoever has the hashes and
 * not the secret can hold no guess against them, neither at a question nor at the word that follows twelve that are known.
 *
 * Three kinds of likeness are found: the whole question, also inside of a longer one; a run of 13 words (the n-gram of GPT-3,
 * Brown et al. 2020, appendix C); and questions of which a few words differ, by MinHash.
 */
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { hashOf, minHash } from "../certificate/min_hash.ts";
import { runsOf } from "../certificate/shingles.ts";
import { wordsOf } from "../grading/normalise.ts";

/**
 * Which form the hashes of a list have: raised with every change by which a text gives other words, runs, signatures or hashes. A
 * list of another form is refused, since it would match nothing.
 */
export const HASH_FORM = 1;

/** Words of a run that two questions do not have in common by chance. */
export const GRAM_WORDS = 13;
/** Words of a question of fewer than a run that is looked for inside of another: fewer are a phrase ("how many people"). */
export const INNER_WORDS_MIN = 5;

const SHINGLE_WORDS = 3;
/** Questions at least this similar (Jaccard of word 3-grams, estimated) are one question with a few words changed: two of thirty, say. */
export const NEAR_SIMILARITY = 0.5;
const BANDS = 20;
/**
 * Hashes a band. Two questions of similarity s share a band with probability 1 - (1 - s^3)^20: 99 % at 0.6, 93 % at 0.5, 8 % at
 * 0.16; what shares one is held against the whole signature.
 */
const ROWS = 3;
const SIGNATURE = BANDS * ROWS;
/** Hexadecimal digits of one value of a signature: 16 bits, of which two agree by chance once in 65,536 times. */
const VALUE_DIGITS = 4;

/** Digits of a key: 64 bits. */
export const KEY_DIGITS = 16;
/** Digits of the key of a band: 44 bits, which with the number of its entry make one of 64. Who shares it is looked at more closely. */
export const BAND_DIGITS = 11;

/** Scripts that are written without spaces: each sign stands for a word. */
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/gu;

/** Words as they are compared: whatever the case, accents, punctuation, Unicode form and invisible signs. */
export function comparedWords(text: string): string[] {
  const words = wordsOf(text.replace(/\p{Cf}+/gu, ""));
  return words.flatMap((word) => word.replace(SPACELESS, " $& ").trim().split(/ +/));
}

/** Sentences of fewer words than a run and enough to be looked for; the text itself, where it is one, among them. */
function shortSentences(text: string): string[][] {
  return text
    .split(/(?<=[.?!。？！])(?=\s|$)|\n+/u)
    .map(comparedWords)
    .filter(({ length }) => length >= INNER_WORDS_MIN && length < GRAM_WORDS);
}

/** `text`: all words of an entry. `sentence`: one of its sentences. `gram`: a run of its words. */
type Kind = "text" | "sentence" | "gram" | "band";

/** Words, 4 bytes each: what a digest is made of, so that a run of 13 is one block of SHA-256. */
type Words = Uint32Array<ArrayBuffer>;

/** What tells secrets apart and gives none away: 64 bits, hexadecimal. */
export function secretId(secret: string): string {
  return bytesToHex(hmac(sha256, utf8ToBytes(secret), utf8ToBytes("block lists"))).slice(0, KEY_DIGITS);
}

/**
 * Hashes of one list, under keys that HMAC makes of the secret. A list has millions of them, so each is one block of SHA-256
 * behind a block that holds the key: of its digest a quarter is given out, so nobody without the key goes on from it.
 */
export class Hashes {
  readonly #seed: number;
  /** Each with its key taken in already, which is just a block. */
  readonly #begun: Readonly<Record<Kind | "mask", ReturnType<typeof sha256.create>>>;

  /**
   * @param secret of the deployment.
   * @param digest SHA-256 of the list, hexadecimal.
   */
  constructor(secret: string, digest: string) {
    const keyOf = (use: string) => hmac(sha256, utf8ToBytes(secret), utf8ToBytes(`${HASH_FORM} ${digest} ${use}`));
    const begun = (kind: string) => sha256.create().update(concatBytes(keyOf(kind), keyOf(`${kind} more`)));
    this.#seed = new DataView(keyOf("seed").buffer).getInt32(0);
    this.#begun = {
      text: begun("text"),
      sentence: begun("sentence"),
      gram: begun("gram"),
      band: begun("band"),
      mask: begun("mask"),
    };
  }

  /** The first digits of the SHA-256. */
  #digest(kind: Kind, { buffer, byteOffset, byteLength }: Words, digits: number): string {
    const digest = this.#begun[kind]
      .clone()
      .update(new Uint8Array(buffer, byteOffset, byteLength))
      .digest();
    return bytesToHex(digest.subarray(0, KEY_DIGITS / 2)).slice(0, digits);
  }

  words(words: readonly string[]): Words {
    return Uint32Array.from(words, (word) => hashOf(word, this.#seed));
  }

  key(kind: Exclude<Kind, "band">, words: Words): string {
    return this.#digest(kind, words, KEY_DIGITS);
  }

  /** Keys of all runs of so many words; of fewer words none. */
  runs(kind: "text" | "gram", words: Words, n: number): string[] {
    return Array.from({ length: Math.max(0, words.length - n + 1) }, (_, at) =>
      this.key(kind, words.subarray(at, at + n)),
    );
  }

  signature(words: readonly string[]): number[] {
    return minHash(runsOf(words, SHINGLE_WORDS), SIGNATURE, this.#seed);
  }

  /**
   * A signature as it is stored, and a stored one as it was: its values say which words stand together to who can try seeds of
   * 32 bits, so they are laid under a stream that no other entry has.
   */
  masked(entry: number, signature: string): string {
    const bytes = hexToBytes(signature);
    for (let at = 0; at < bytes.length; at += sha256.outputLen) {
      const place = new Uint8Array(Uint32Array.of(entry, at).buffer);
      const stream = this.#begun.mask.clone().update(place).digest();
      for (let i = 0; i < sha256.outputLen && at + i < bytes.length; i++)
        bytes[at + i] = (bytes[at + i] ?? 0) ^ (stream[i] ?? 0);
    }
    return bytesToHex(bytes);
  }

  /** Keys of the bands of a signature, in order. */
  bands(signature: readonly number[]): string[] {
    return Array.from({ length: BANDS }, (_, i) =>
      this.#digest("band", Uint32Array.of(i, ...signature.slice(i * ROWS, (i + 1) * ROWS)), BAND_DIGITS),
    );
  }
}

/** What is kept of an entry. */
export interface EntryKeys {
  /** Each once, of 64 bits. */
  readonly keys: readonly string[];
  readonly bands: readonly string[];
  /** `signatureText`. */
  readonly signature: string;
}

/** @param words of `text`, by `comparedWords`. */
export function entryKeys(hashes: Hashes, text: string, words: readonly string[]): EntryKeys {
  const signature = hashes.signature(words);
  const hashed = hashes.words(words);
  const keys = new Set([
    hashes.key("text", hashed),
    ...shortSentences(text).map((sentence) => hashes.key("sentence", hashes.words(sentence))),
    ...hashes.runs("gram", hashed, GRAM_WORDS),
  ]);
  return { keys: [...keys], bands: hashes.bands(signature), signature: signatureText(signature) };
}

/** What a question is looked up by in one list. */
export interface QuestionKeys {
  /** Of which any that the list holds says that words of it are copied. */
  readonly keys: readonly string[];
  readonly bands: readonly string[];
  readonly signature: string;
}

/** @param lengths how many words the short entries of the list have, each once. */
export function questionKeys(hashes: Hashes, question: string, lengths: readonly number[]): QuestionKeys {
  const words = comparedWords(question);
  const signature = hashes.signature(words);
  const hashed = hashes.words(words);
  // Of a short question another with one word changed is another question: "what is the capital of Peru".
  const isLong = words.length >= GRAM_WORDS;
  const keys = new Set([
    hashes.key("text", hashed),
    ...lengths.flatMap((n) => hashes.runs("text", hashed, n)),
    hashes.key("sentence", hashed),
    ...hashes.runs("gram", hashed, GRAM_WORDS),
  ]);
  return { keys: [...keys], bands: isLong ? hashes.bands(signature) : [], signature: signatureText(signature) };
}

/** True of a number of words by which an entry is looked for inside of questions. */
export function isInner(words: number): boolean {
  return words >= INNER_WORDS_MIN && words < GRAM_WORDS;
}

/** A signature as it is kept: the lower 16 bits of each value, hexadecimal. */
function signatureText(signature: readonly number[]): string {
  return signature.map((value) => (value & 0xffff).toString(16).padStart(VALUE_DIGITS, "0")).join("");
}

/** Similarity of the questions that have these signatures, estimated, 0 to 1. */
export function likeness(a: string, b: string): number {
  let same = 0;
  for (let at = 0; at < SIGNATURE * VALUE_DIGITS; at += VALUE_DIGITS)
    if (a.slice(at, at + VALUE_DIGITS) === b.slice(at, at + VALUE_DIGITS)) same++;
  return same / SIGNATURE;
}
