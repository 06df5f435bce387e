/** The nouns of WordNet, read from the files of its distribution: data.noun and index.noun, as wndb(5WN) describes them. */
import type { Package } from "./package.ts";
import { textIn } from "./read.ts";

/** Version 3.0, as Debian packages it, and where its files lie. */
export const WORDNET_30: Package = {
  registry: "debian",
  name: "wordnet-base",
  version: "1:3.0-37",
  licence: "WordNet licence (Princeton University)",
};
export const DICT_30 = "usr/share/wordnet";

export interface Synset {
  readonly words: readonly string[];
  /** Number of the lexicographer file. */
  readonly file: number;
  readonly hypernyms: readonly string[];
  /** Of which it is an instance. */
  readonly instances: readonly string[];
  /** With its instances. */
  readonly hyponyms: readonly string[];
  readonly parts: readonly string[];
  /** Of which it is a part. */
  readonly wholes: readonly string[];
  readonly gloss: string;
}

export interface Nouns {
  synset(offset: string): Synset | undefined;
  /** The synsets of a word, the most frequent first. */
  sensesOf(word: string): readonly Synset[];
  /** The words of those that a synset points to. */
  wordsOf(offsets: readonly string[]): readonly string[];
}

function synsetIn(line: string): Synset {
  const [body = "", gloss = ""] = line.split(" | ");
  const cells = body.trim().split(" ");
  const count = Number.parseInt(cells[3] ?? "", 16);
  const words = Array.from({ length: count }, (_, at) => (cells[4 + 2 * at] ?? "").replaceAll("_", " "));
  const pointers = cells.slice(5 + 2 * count);
  const to = (symbol: string) =>
    pointers.flatMap((cell, at) => (at % 4 === 0 && cell === symbol ? (pointers[at + 1] ?? []) : []));
  return {
    words,
    file: Number(cells[1]),
    hypernyms: to("@"),
    instances: to("@i"),
    hyponyms: [...to("~"), ...to("~i")],
    parts: to("%p"),
    wholes: to("#p"),
    gloss: gloss.trim(),
  };
}

export function nounsOf(folder: string, dict: string): Nouns {
  const lines = new Map(
    textIn(folder, dict, "data.noun")
      .split("\n")
      .filter((line) => !line.startsWith(" ") && line !== "")
      .map((line) => [line.slice(0, 8), line]),
  );
  const index = new Map(
    textIn(folder, dict, "index.noun")
      .split("\n")
      .filter((line) => !line.startsWith(" ") && line !== "")
      .map((line) => {
        const cells = line.trim().split(" ");
        return [cells[0], cells.filter((cell) => /^\d{8}$/.test(cell))];
      }),
  );
  const synset = (offset: string) => {
    const line = lines.get(offset);
    return line === undefined ? undefined : synsetIn(line);
  };
  return {
    synset,
    wordsOf: (offsets) => offsets.flatMap((offset) => synset(offset)?.words ?? []),
    sensesOf: (word) =>
      (index.get(word.toLowerCase().replaceAll(" ", "_")) ?? []).flatMap((offset) => synset(offset) ?? []),
  };
}
