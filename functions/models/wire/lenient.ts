/**
 * JSON as models and some servers write it: with commas before a closing bracket, strings in single quotes, Python's and
 * JavaScript's words for values, and line breaks within strings. Read only where it is no JSON as it stands.
 */

/** Words that stand for a value, and what is read for them: JSON has no numbers that are none. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ["True", "true"],
  ["False", "false"],
  ["None", "null"],
  ["NaN", "null"],
  ["nan", "null"],
  ["Infinity", "null"],
  ["-Infinity", "null"],
  ["inf", "null"],
  ["-inf", "null"],
  ["undefined", "null"],
]);
/** Characters of a text that is mended, at most: what is longer costs more than it is worth. Tens of milliseconds. */
const MENDED_MAX = 200_000;
const WORD = /-?[A-Za-z]+/y;

/** The value, or undefined where the text is no JSON in this wider sense either. Linear in the length of the text. */
export function lenientJson(text: string): unknown {
  const strict = strictJson(text);
  return strict === undefined ? mendedJson(text) : strict;
}

/** The same for a text that is known to be no JSON as it stands. */
export function mendedJson(text: string): unknown {
  return text.length > MENDED_MAX ? undefined : strictJson(mended(text));
}

/** The value; undefined where the text is no JSON. */
export function strictJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function mended(text: string): string {
  const pieces: string[] = [];
  /** Where the comma stands among the pieces that nothing but space has followed so far. */
  let comma = -1;
  let at = 0;
  while (at < text.length) {
    const c = text[at] ?? "";
    if (c === '"' || c === "'") {
      const { piece, end } = string(text, at, c);
      pieces.push(piece);
      at = end;
      comma = -1;
      continue;
    }
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0];
    if (word !== undefined) {
      pieces.push(WORDS.get(word) ?? word);
      at += word.length;
      comma = -1;
      continue;
    }
    if ((c === "}" || c === "]") && comma >= 0) pieces[comma] = "";
    if (c === ",") comma = pieces.length;
    else if (c.trim() !== "") comma = -1;
    pieces.push(c);
    at++;
  }
  return pieces.join("");
}

/** The string that begins at `from`, in double quotes. */
function string(text: string, from: number, quote: string): { readonly piece: string; readonly end: number } {
  const pieces = ['"'];
  let at = from + 1;
  for (; at < text.length && text[at] !== quote; at++) {
    const c = text[at] ?? "";
    if (c === "\\") {
      at++;
      pieces.push(text[at] === "'" ? "'" : `\\${text[at] ?? ""}`);
    } else if (c === '"') pieces.push('\\"');
    else if (c < " ") pieces.push(JSON.stringify(c).slice(1, -1));
    else pieces.push(c);
  }
  return { piece: `${pieces.join("")}"`, end: at + 1 };
}
