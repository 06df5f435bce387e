/** WordNet's nouns, as Debian packages them. */
import type { Package } from "./package.ts";
import { textIn } from "./read.ts";

export const WORDNET: Package = {
  registry: "debian",
  name: "wordnet-base",
  version: "1:3.0-37",
  licence: "WordNet licence (Princeton University)",
};

export interface Synset {
  /** Number of the lexicographer's file: 8 is of body parts, 6 of artefacts such as medicines. */
  readonly file: number;
  readonly words: readonly string[];
  /** Targets by the symbol of the pointer, such as `@` for the kinds and `#p` for the wholes. */
  readonly targets: (symbol: string) => readonly Synset[];
  readonly gloss: string;
}

/** Every set of synonyms, by each of its words in lower case. */
export function nounsIn(folder: string): ReadonlyMap<string, readonly Synset[]> {
  const byOffset = new Map<string, Synset>();
  const byWord = new Map<string, Synset[]>();
  for (const line of textIn(folder, "usr/share/wordnet/data.noun").split("\n")) {
    const [facts = "", gloss = ""] = line.split(" | ");
    const parts = facts.split(" ");
    if (!/^\d{8}$/.test(parts[0] ?? "")) continue;
    const count = Number.parseInt(parts[3] ?? "0", 16);
    const words = Array.from({ length: count }, (_, at) => (parts[4 + 2 * at] ?? "").replaceAll("_", " "));
    const pointers = parts.slice(5 + 2 * count);
    const synset: Synset = {
      file: Number(parts[1]),
      words,
      gloss,
      targets: (symbol) =>
        pointers.flatMap((part, at) => (part === symbol ? (byOffset.get(pointers[at + 1] ?? "") ?? []) : [])),
    };
    byOffset.set(parts[0] ?? "", synset);
    for (const word of words) byWord.set(word.toLowerCase(), [...(byWord.get(word.toLowerCase()) ?? []), synset]);
  }
  return byWord;
}
