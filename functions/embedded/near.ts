/** Names that somebody may have meant: those that share a word with what was written, or are nearly it. */
import { nearest } from "../lib/nearest.ts";

/** Names that an error suggests, at most. */
const NAMES_MAX = 4;
/** Letters of a word that says which thing is meant. */
const WORD_MIN = 3;

/** `; did you mean "brown rice" or "rice flour"?`; empty where no name is near. */
export function nearMatches(written: string, known: readonly string[]): string {
  const words = wordsIn(written);
  const sharing = known.filter((name) => wordsIn(name).some((word) => words.includes(word)));
  const close = nearest(written, known);
  const names = [...new Set([...(close === undefined ? [] : [close]), ...sharing])].slice(0, NAMES_MAX);
  const quoted = names.map((name) => JSON.stringify(name));
  if (quoted.length === 0) return "";
  return `; did you mean ${quoted.length === 1 ? "" : `${quoted.slice(0, -1).join(", ")} or `}${quoted.at(-1)}?`;
}

function wordsIn(text: string): string[] {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return words.filter(({ length }) => length >= WORD_MIN).map((word) => word.replace(/s$/, ""));
}
