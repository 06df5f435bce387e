/** Words that turn what a question asks: with another one of them, or one more or less, it asks for something else. */
import { wordsOf } from "../grading/normalise.ts";
import { wholeUnit } from "../grading/units.ts";

/** Places in an order. */
const ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth last penultimate".split(" ");
/** What denies or leaves out. */
const DENIALS = "not no never neither nor none without except excluding unless cannot".split(" ");
/** Which end of an order, where the word alone does not show it. */
const ENDS = "most least fewest best worst more less fewer maximum minimum".split(" ");
const TURNS = new Set([...ORDINALS, ...DENIALS, ...ENDS]);
/** Words for one end of one order that may stand for each other. */
const ALIKE = new Map(
  [
    ["largest", "biggest", "greatest"],
    ["smallest", "littlest", "tiniest"],
    ["earliest", "oldest"],
    ["latest", "newest"],
    ["not", "no"],
  ].flatMap(([first = "", ...others]) => others.map((other): [string, string] => [other, first])),
);
/** Ordinary words that end as superlatives do. */
const NO_SUPERLATIVES = new Set(
  "interest request forest west harvest arrest protest contest modest honest manifest guest quest chest crest southwest northwest midwest budapest everest invest suggest digest conquest bequest behest inquest".split(
    " ",
  ),
);

/** Words that a name of a unit has, at most. */
const UNIT_WORDS = 3;
/** Shorter names of units are words of other kinds as well ("in", "a", "as"). */
const UNIT_MIN = 4;

/** The words of a text that turn it: places in an order, ends of one, denials. Those that mean the same are written alike. */
export function turnsIn(text: string): Set<string> {
  const found = wordsOf(text.replace(/n['’]t\b/g, " not")).filter((word) => TURNS.has(word) || isSuperlative(word));
  return new Set(found.map((word) => ALIKE.get(word) ?? word));
}

function isSuperlative(word: string): boolean {
  return word.length > 5 && word.endsWith("est") && !NO_SUPERLATIVES.has(word);
}

/** The units that a text names in words, the longest name at each place. */
export function unitsSaidIn(text: string): Set<string> {
  const words = wordsOf(text);
  const found = new Set<string>();
  for (let at = 0; at < words.length; at++) {
    for (let length = Math.min(UNIT_WORDS, words.length - at); length > 0; length--) {
      const name = words.slice(at, at + length).join(" ");
      if (name.length < UNIT_MIN || wholeUnit(name).length === 0) continue;
      found.add(name.replace(/s$/, ""));
      at += length - 1;
      break;
    }
  }
  return found;
}
