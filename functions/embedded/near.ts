/** Near matches: what a look-up says of a name that it does not know, and how a caller reads it. */
import { distance } from "fastest-levenshtein";

/** Names that are suggested, at most. */
const SUGGESTED_MAX = 3;
/** Edits that are taken for another spelling, as a share of the longer name's letters. */
const EDITS_SHARE = 0.3;
const EDITS_MAX = 3;
/** Letters of a word that is looked for within longer names. */
const WORD_MIN = 4;
/** Names that are longer than what was written by so much are not meant by a part of them. */
const LONGER_MAX = 40;

const INTRODUCTION = "; near matches: ";

/** The end of an error: up to three known names near the one that was written; empty where none is. */
export function nearMatches(written: string, known: Iterable<string>): string {
  return suggestion(nearNames(written, known));
}

function suggestion(names: readonly string[]): string {
  return names.length === 0 ? "" : `${INTRODUCTION}${names.map((name) => JSON.stringify(name)).join(", ")}`;
}

/** The same over a table by folded names: it suggests what the entries call themselves, or their keys. */
export function nearEntries(written: string, table: ReadonlyMap<string, unknown>): string {
  const called = new Map<string, string>();
  for (const [key, entry] of table) called.set(key, nameOf(entry) ?? key);
  const keys = nearNames(written, called.keys());
  // Several keys may be one entry's; what it is called itself is suggested once.
  const names = [...new Set(keys.map((key) => called.get(key) ?? key))];
  return suggestion(names);
}

/** What an entry of a table is called: the first cell of a row, or its `name`. */
function nameOf(entry: unknown): string | undefined {
  const name = Array.isArray(entry) ? entry[0] : (entry as { name?: unknown } | null)?.name;
  return typeof name === "string" ? name : undefined;
}

/** The names that an error suggests, the nearest first. */
export function suggestedBy(error: string): string[] {
  const at = error.indexOf(INTRODUCTION);
  if (at < 0) return [];
  return [...error.slice(at + INTRODUCTION.length).matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([quoted]) => {
    return JSON.parse(quoted) as string;
  });
}

/** Other spellings first, fewest edits first; then names that hold what was written among their words, the shortest first. */
function nearNames(written: string, known: Iterable<string>): string[] {
  const word = plain(written);
  if (word === "") return [];
  const found: { readonly name: string; readonly rank: number }[] = [];
  const seen = new Set<string>();
  for (const name of known) {
    if (seen.has(name)) continue;
    seen.add(name);
    const rank = rankOf(word, plain(name));
    if (rank !== undefined) found.push({ name, rank });
  }
  // By code point among equals, so that the order never rests on that of the table or on a locale.
  found.sort((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : 1));
  return found.slice(0, SUGGESTED_MAX).map(({ name }) => name);
}

function rankOf(word: string, other: string): number | undefined {
  const share = Math.floor(Math.max(word.length, other.length) * EDITS_SHARE);
  // One letter in a code of three or more.
  const most = Math.min(EDITS_MAX, Math.max(word.length > 2 ? 1 : 0, share));
  const longer = other.length - word.length;
  if (Math.abs(longer) <= most) {
    const edits = distance(word, other);
    if (edits <= most) return edits;
  }
  const holds = word.length >= WORD_MIN && longer > 0 && longer <= LONGER_MAX && ` ${other} `.includes(` ${word} `);
  return holds ? EDITS_MAX + longer : undefined;
}

/** Case, accents and signs count for nothing. */
function plain(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/['’`.]/g, "")
    .replace(/[\s_,()-]+/g, " ")
    .trim();
}
