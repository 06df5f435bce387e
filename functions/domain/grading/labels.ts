/** Labels in front of the values of a record: which part a response means by the words it puts there. */
import type { PartAnswer } from "../schema.ts";
import { normaliseText, wordsOf } from "./normalise.ts";

const FILLERS = new Set("a an the of in on at for from to by with and is are was were".split(" "));

/** Colons and the like that are tried in one group; no sensible label has more. */
const CUTS_MAX = 16;

/**
 * Ways to read a group as a label and a value: no label at all; a wanted label in full before a colon or equals sign;
 * anything before the first of these, or before " is ". Words in front of a number or date are a label too.
 */
export function splitLabel(
  text: string,
  labels: readonly string[],
  type: PartAnswer["type"],
): { prefix: string; rest: string }[] {
  const marks = [...text.matchAll(/[:=]/g)];
  const wordy = type === "text" || type === "list" || type === "set";
  const ways = wordy || marks.length === 0 ? [{ prefix: wordy ? "" : wordsBeforeDigits(text), rest: text }] : [];
  const wanted = labels.map(normaliseText);
  const verbs = marks.length > 0 ? [] : [...text.matchAll(/\s(?:is|are|was|were)\s/gi)];
  for (const [order, mark] of [...marks, ...verbs].slice(0, CUTS_MAX).entries()) {
    const prefix = text.slice(0, mark.index);
    if (order > 0 && !wanted.includes(normaliseText(prefix))) continue;
    ways.push({ prefix, rest: text.slice(mark.index + mark[0].length).trim() });
  }
  return ways;
}

/**
 * Positions of the labels that the words may stand for: those spelled alike, otherwise those that share the most words
 * with it. None if the words say nothing of any label, so that only the order tells.
 */
export function labelOwners(prefix: string, labels: readonly string[]): ReadonlySet<number> {
  const spelled = normaliseText(prefix);
  if (spelled === "") return new Set();
  const same = labels.flatMap((label, index) => (normaliseText(label) === spelled ? [index] : []));
  if (same.length > 0) return new Set(same);
  const words = contentWords(prefix);
  const shared = labels.map((label) => [...contentWords(label)].filter((word) => words.has(word)).length);
  const best = Math.max(...shared);
  return new Set(best === 0 ? [] : shared.flatMap((count, index) => (count === best ? [index] : [])));
}

/** Positions of the labels that stand, spelled in full, behind the only number of the text: "23 domains". */
export function labelsBehind(text: string, labels: readonly string[]): ReadonlySet<number> {
  const words = /^[^\p{N}]*[-+]?\d[\d.,]*\s+([\p{L}][^\p{N}]*)$/u.exec(text)?.[1];
  const spelled = normaliseText(words ?? "");
  return new Set(spelled === "" ? [] : labels.flatMap((label, i) => (normaliseText(label) === spelled ? [i] : [])));
}

/** What stands before the first digits that are no part of a word ("CO2 5" gives "CO2 "). */
function wordsBeforeDigits(text: string): string {
  return /^.*?(?=(?<![\p{L}\p{N}])[-+]?[$€£¥]?\s?\.?\d)/su.exec(text)?.[0] ?? "";
}

function contentWords(text: string): Set<string> {
  return new Set(wordsOf(text).filter((word) => !FILLERS.has(word)));
}
