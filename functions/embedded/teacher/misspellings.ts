/**
 * What people write in place of what a tool knows: a name as it sounds, a date in words. The collector now and then calls a
 * tool with what a question would say, and the question keeps it where the tool's error leads to what was meant.
 */
import type { Random } from "../../lib/random.ts";
import { conceptOf } from "../concepts/index.ts";
import { isWide, type Planned } from "./fill.ts";
import { dateText } from "./language/stating.ts";

/** Share of the calls on a stated name, and on a stated date, that are made with a slip first. */
const NAME_SLIPS = 0.2;
const DATE_SLIPS = 0.3;

/** Names of so many letters and more are misspelt; shorter ones would hardly be known again. */
const NAME_MIN = 6;
const NAME_MAX = 24;

/** Letters that are heard as others, and letters that are doubled or not. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/([lnrstpcm])\1/, "$1"],
  [/ph/, "f"],
  [/(?<=[aeiou])z(?=[aeiou])/, "s"],
  [/(?<=[aeiou])l(?=[aeiou])/, "ll"],
  [/(?<=[aeiou])n(?=[aeiou])/, "nn"],
  [/ie/, "ei"],
  [/ei/, "ie"],
  [/(?<=[^aeiou])y(?=[a-z])/, "i"],
];

/** The same call with one stated value as somebody might write it; undefined where it is left as it is. */
export function slipped({ tool, input, links }: Planned, random: Random): Planned | undefined {
  for (const [field, takes] of Object.entries(tool.takes)) {
    const value = input[field];
    if (takes.literalOnly || takes.quote || typeof value !== "string") continue;
    if (isWide(takes.concept) || links.some(({ pointer }) => pointer === `/${field}`)) continue;
    const isDate = conceptOf(takes.concept).type === "date";
    if (random.float() >= (isDate ? DATE_SLIPS : NAME_SLIPS)) continue;
    const written = isDate ? dateInWords(value) : misspelt(value, random);
    if (written !== undefined) return { tool, input: { ...input, [field]: written }, links };
  }
  return undefined;
}

function dateInWords(iso: string): string | undefined {
  const words = dateText(iso);
  return words === iso ? undefined : words;
}

/** A name of one or two plain words with one change; codes and formulas are written as they are. */
function misspelt(name: string, random: Random): string | undefined {
  if (name.length < NAME_MIN || name.length > NAME_MAX || !/^[A-Z]?[a-z]+(?: [A-Za-z][a-z]+)?$/.test(name))
    return undefined;
  // The word that is changed is long enough itself: a short one may become another name, as Rett does.
  const words = name.split(" ");
  const forms = words.flatMap((word, i) =>
    word.length < NAME_MIN
      ? []
      : SOUNDS.filter(([heard]) => heard.test(word)).map(([heard, written]) =>
          words.with(i, word.replace(heard, written)).join(" "),
        ),
  );
  return forms.length === 0 ? undefined : random.pick(forms);
}
