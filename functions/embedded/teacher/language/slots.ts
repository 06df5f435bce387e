/** Cutting the text of a question into slots, sentences and stated values. */
import type { Json } from "../../../domain/schema.ts";
import { conceptOf } from "../../concepts/index.ts";
import type { Takes } from "../../tool.ts";
import { worded } from "../spoken.ts";
import { literalText } from "./compose.ts";

/** Places where one slot may end that are tried. */
const SPLITS_MAX = 12;
/** Longest text that is taken as a stated value, in characters. */
const STATED_MAX = 120;

/** Ends of a sentence: a full stop before white space. */
export function sentenceEnds(text: string): number[] {
  return [...text.matchAll(/\.\s/g)].map((match) => match.index);
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

/** The values of the field that the text may state; several for a list in which "and" may stand within a name. */
export function statedValues(text: string, takes: Takes): Json[] {
  if (!takes.list) {
    const value = statedScalar(text, takes);
    return value === undefined ? [] : [value];
  }
  const literal = (takes.literals ?? []).find((list) => literalText(list, takes.quote === true) === text);
  if (literal !== undefined) return [literal];
  return itemsOf(text).flatMap((items) => {
    const values = items.map((item) => statedScalar(item, takes));
    return values.some((value) => value === undefined) ? [] : [values as Json[]];
  });
}

/** "a, b and c" cut at every "and" that may be the one before the last item, the last of them first; or one item. */
function itemsOf(text: string): string[][] {
  const ends = [...text.matchAll(/ and /g)].map((match) => match.index).reverse();
  return [...ends.map((at) => [...text.slice(0, at).split(", "), text.slice(at + " and ".length)]), [text]];
}

function statedScalar(text: string, takes: Takes): Json | undefined {
  const meant = worded(takes, text);
  if (meant !== undefined) return meant;
  const known = (takes.literals ?? []).flat().find((literal) => String(literal) === text.replace(/^"(.*)"$/, "$1"));
  if (known !== undefined) return known as Json;
  if (takes.literalOnly || text.length > STATED_MAX) return undefined;
  if (conceptOf(takes.concept).type === "number")
    return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : undefined;
  if (takes.quote) return /^"[^"]*"$/.test(text) ? text.slice(1, -1) : undefined;
  // A phrase is no name: names do not begin with a lower-case article or pointer.
  return /^(the|that|those|whether) /.test(text) ? undefined : text;
}
