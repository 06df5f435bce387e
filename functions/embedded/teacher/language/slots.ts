/** Cutting the text of a question into slots, sentences and parts. */
import { capital } from "./casing.ts";
import { AND } from "./voices.ts";

/** Places where one slot may end that are tried. */
const SPLITS_MAX = 12;

/** Places where a text is cut by these signs: a full stop or a comma before white space, an "and". */
export function cutsAt(text: string, sign: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(sign, 1); at > 0; at = text.indexOf(sign, at + 1)) found.push(at);
  return found;
}

/** The ways to cut a text into slots that end where the fixed parts stand; the last part ends the text. */
export function splits(text: string, fixed: readonly string[]): string[][] {
  const [part, ...rest] = fixed;
  if (part === undefined) return text === "" ? [[]] : [];
  if (rest.length === 0) {
    if (part === "") return text === "" ? [] : [[text]];
    return text.endsWith(part) && text.length > part.length ? [[text.slice(0, -part.length)]] : [];
  }
  const found: string[][] = [];
  let at = text.indexOf(part, 1);
  for (let tries = 0; at > 0 && tries < SPLITS_MAX; tries++) {
    for (const others of splits(text.slice(at + part.length), rest)) found.push([text.slice(0, at), ...others]);
    at = text.indexOf(part, at + 1);
  }
  return found;
}

/** The ways to read a text as "a", "a and b" or "a, b and c". */
export function listings(text: string): string[][] {
  const pairs = cutsAt(text, " and ").map((at) => [
    text.slice(0, at).replace(/,$/, ""),
    text.slice(at + " and ".length),
  ]);
  const triples = pairs.flatMap(([first = "", last = ""]) =>
    cutsAt(first, ", ").map((at) => [first.slice(0, at), first.slice(at + ", ".length), last]),
  );
  return [[text], ...pairs.slice(0, SPLITS_MAX), ...triples.slice(0, SPLITS_MAX)];
}

/** The ways to cut a question into two or three that follow each other. */
export function cuts(text: string): string[][] {
  const ends = cutsAt(text, AND);
  const cut = (from: number, to?: number) => text.slice(from, to);
  return [
    ...ends.map((at) => [cut(0, at), cut(at + AND.length)]),
    ...ends.flatMap((at) =>
      ends
        .filter((later) => later >= at + AND.length)
        .map((later) => [cut(0, at), cut(at + AND.length, later), cut(later + AND.length)]),
    ),
  ];
}

/** True of what looks like several things, quotations aside. */
export function isList(text: string): boolean {
  return /, | and /.test(text.replace(/"[^"]*"/g, ""));
}

/** The text behind an opening, whether that begins with a capital or not. */
export function behind(text: string, opening: string): string | undefined {
  const begins = text.startsWith(`${opening} `) || text.startsWith(`${capital(opening)} `);
  return begins ? text.slice(opening.length + 1) : undefined;
}
