/**
 * Truncates what a model reads to a number of tokens, with a note that says so. Tokens are estimated, since every model
 * counts its own: four characters of ASCII, or two of anything else, are about one.
 */
import type { Json } from "../../domain/schema.ts";

const ASCII_A_TOKEN = 4;
const OTHERS_A_TOKEN = 2;
/** Fields that an object keeps however short it is cut: what tools return as records has fewer. */
const FIELDS_MIN = 24;
/** Characters that a string keeps for each item that a list keeps. */
const CHARACTERS_AN_ITEM = 24;
/** Characters of a note, about: a string that is cut by fewer would become longer. */
const NOTE = 60;

/** About how many tokens a text is. */
export function estimateTokens(text: string): number {
  let ascii = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) < 128) ascii++;
  return Math.ceil(ascii / ASCII_A_TOKEN + (text.length - ascii) / OTHERS_A_TOKEN);
}

/** The text, or its beginning with a note where it is longer than about so many tokens. */
export function truncateText(text: string, tokens: number): string {
  // A text of so few characters cannot be too long, whatever they are: most are not counted at all.
  if (text.length <= tokens * OTHERS_A_TOKEN || estimateTokens(text) <= tokens) return text;
  let left = tokens;
  let end = 0;
  for (const character of text) {
    left -= character.charCodeAt(0) < 128 ? 1 / ASCII_A_TOKEN : character.length / OTHERS_A_TOKEN;
    if (left < 0) break;
    end += character.length;
  }
  return noted(text, end);
}

/**
 * The output of a tool as a model is shown it: itself where it fits; else the same with long lists, objects and strings cut,
 * each with a note in its place, so that what is shown stands at the same JSON pointers as in the whole; else, where that is
 * still too long, the beginning of its JSON text. What is stored is not touched.
 */
export function truncateOutput(output: Json, tokens: number): Json {
  const text = JSON.stringify(output);
  if (text.length <= tokens * OTHERS_A_TOKEN || estimateTokens(text) <= tokens) return output;
  const fitting = (items: number): Json | undefined => {
    const cut = shortened(output, items);
    return estimateTokens(JSON.stringify(cut)) <= tokens ? cut : undefined;
  };
  let best = fitting(1);
  if (best === undefined) return { shown_in_part: truncateText(text, tokens) };
  // Doubling first: no try is then much longer than what fits, however long the output is.
  let fits = 1;
  let beyond = 2;
  for (let cut = fitting(beyond); cut !== undefined; cut = fitting(beyond)) {
    best = cut;
    fits = beyond;
    beyond *= 2;
  }
  while (beyond - fits > 1) {
    const middle = Math.floor((fits + beyond) / 2);
    const cut = fitting(middle);
    if (cut === undefined) beyond = middle;
    else {
      best = cut;
      fits = middle;
    }
  }
  return best;
}

function shortened(value: Json, items: number): Json {
  if (typeof value === "string") return shortString(value, items * CHARACTERS_AN_ITEM);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const shown = value.slice(0, items).map((item) => shortened(item, items));
    return value.length <= items ? shown : [...shown, { cut: `${value.length - items} more items are not shown` }];
  }
  const names = Object.keys(value);
  const kept = names.slice(0, items + FIELDS_MIN);
  const fields = kept.map((name): [string, Json] => [name, shortened(value[name] ?? null, items)]);
  const rest = names.length - kept.length;
  return Object.fromEntries(rest === 0 ? fields : [...fields, ["cut", `${rest} more fields are not shown`]]);
}

function shortString(text: string, characters: number): string {
  // One character more where the cut would fall into a surrogate pair.
  const split = (text.charCodeAt(characters - 1) & 0xfc00) === 0xd800;
  const end = characters + (split ? 1 : 0);
  return text.length <= end + NOTE ? text : noted(text, end);
}

function noted(text: string, end: number): string {
  return `${text.slice(0, end)} [cut: ${text.length - end} of ${text.length} characters are not shown]`;
}
