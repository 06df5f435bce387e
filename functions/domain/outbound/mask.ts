/** Takes secrets out of a text: as they are, and in the forms that servers echo them in. */

/** Put in the place of a secret. */
const MASK = "***";
/** Shorter ones are looked for as they are alone: their encoded forms stand in any text by chance. */
const ENCODED_FROM = 8;

/** The text with `***` wherever one of the secrets stands in it. */
export function mask(text: string, secrets: readonly string[]): string {
  return masking(secrets)(text);
}

/** The same for many texts: what is looked for is worked out once. */
export function masking(secrets: readonly string[]): (text: string) => string {
  // A header is sent without the white space around it, so a secret that was stored with some comes back without.
  const known = secrets.map((secret) => secret.trim()).filter((secret) => secret !== "");
  const short = known.filter((secret) => secret.length < ENCODED_FROM);
  const patterns = known.filter((secret) => secret.length >= ENCODED_FROM).flatMap(patternsOf);
  return (text) => {
    let masked = text;
    for (const pattern of patterns) masked = masked.replace(pattern, MASK);
    for (const secret of short) masked = masked.replaceAll(secret, MASK);
    return masked;
  };
}

/** Case tells nothing here: host names and hexadecimal digits come in either. */
function patternsOf(secret: string): RegExp[] {
  const bytes = new TextEncoder().encode(secret);
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return [anyhow(secret), ...[0, 1, 2].map((offset) => base64At(bytes, offset)), hex].map(
    (pattern) => new RegExp(pattern, "gi"),
  );
}

/** Escaped so often at most: a bound, so that a text of backslashes alone is looked through in one go. */
const NESTED = "{0,8}";

/** What JSON writes as a backslash and a letter. */
const LETTERS: Readonly<Record<string, string>> = { "\b": "b", "\f": "f", "\n": "n", "\r": "r", "\t": "t" };

/** A pattern for the text in which each character may be escaped as in JSON (once or more often) or in a URL. */
function anyhow(text: string): string {
  return Array.from(text, (character) => {
    const units = Array.from({ length: character.length }, (_, i) => hexOf(character.charCodeAt(i), 4));
    const bytes = [...new TextEncoder().encode(character)];
    const plain = units.map((unit) => `\\u${unit}`).join("");
    const json = units.map((unit) => `\\\\\\\\${NESTED}u${unit}`).join("");
    const percent = bytes.map((byte) => `%(?:25)${NESTED}${hexOf(byte, 2)}`).join("");
    const letter = LETTERS[character] === undefined ? "" : `|\\\\\\\\${NESTED}${LETTERS[character]}`;
    return `(?:\\\\${NESTED}${plain}|${json}|${percent}${letter})`;
  }).join("");
}

/**
 * A pattern for the bytes in base64 or base64url where `offset` bytes stand before them in their group of three. Characters
 * that hold bits of what stands beside them are not known: one at either end is taken along.
 */
function base64At(bytes: Uint8Array, offset: number): string {
  const padded = new Uint8Array([...new Uint8Array(offset), ...bytes]);
  const encoded = btoa(String.fromCharCode(...padded)).replace(/=+$/, "");
  // Six bits a character: those that begin after the bytes before them and end before the bytes after them.
  const from = Math.ceil((offset * 8) / 6);
  const to = Math.floor((padded.length * 8) / 6);
  const core = Array.from(encoded.slice(from, to), (character) => {
    if (character === "+") return `(?:${anyhow("+")}|-)`;
    if (character === "/") return `(?:${anyhow("/")}|_)`;
    return character;
  }).join("");
  const beside = "[A-Za-z0-9+/_-]?";
  return `${from === 0 ? "" : beside}${core}${to === encoded.length ? "" : beside}(?:=|%3D){0,2}`;
}

function hexOf(value: number, digits: number): string {
  return value.toString(16).padStart(digits, "0");
}
