/**
 * How long what is kept of a reply may be. Bytes are those of the JSON text that is stored, where one character takes up to six.
 *
 * A message is at most 32,000 + 32,000 + 2,000 (content, reasoning, refusal) + 24,000 (arguments of all calls) + 32 x 290
 * (the rest of each call) + 100 = 99,380 bytes, so that a conversation of 16 such turns, 1,590,080 bytes, leaves a fifth of
 * a row of the store (2,000,000 bytes) to the question, the tools' results and the columns beside it.
 */
export const CONTENT_BYTES = 32_000;
export const REASONING_BYTES = 32_000;
export const REFUSAL_BYTES = 2_000;
/** Of all calls of a message together. */
export const ARGUMENTS_BYTES = 24_000;
export const REPLY_CALLS_MAX = 32;
/** Endpoints take names of up to 64 characters, and none makes longer ids. */
export const NAME_BYTES = 128;
export const ID_BYTES = 64;
export const MODEL_BYTES = 200;
/** Characters of what is said of a fault: as `replyFaultSchema` has it. */
export const DETAIL_MAX = 500;

/** Bytes that the note in the middle of a text that was cut takes, at most. */
const NOTE_BYTES = 40;

/** Text as it can be stored and sent: no half of a surrogate pair, and no NUL, which ends a string in some databases. */
export function clean(text: string): string {
  return text.toWellFormed().replaceAll("\0", "\uFFFD");
}

/** The beginning and the end, where the answer stands, of a text that is longer than so many bytes. Expects clean text. */
export function truncateMiddle(text: string, bytes: number): string {
  if (fits(text, bytes)) return text;
  const half = Math.floor((bytes - NOTE_BYTES) / 2);
  const start = text.slice(0, headLength(text, half));
  const end = text.slice(text.length - tailLength(text, half));
  return `${start}\n[${text.length - start.length - end.length} characters cut]\n${end}`;
}

/** The beginning. */
export function truncateEnd(text: string, bytes: number): string {
  return fits(text, bytes) ? text : text.slice(0, headLength(text, bytes));
}

/** Bytes of a text within a JSON text, without the quotes. */
export function jsonBytes(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i++) bytes += bytesOf(text.charCodeAt(i));
  return bytes;
}

function fits(text: string, bytes: number): boolean {
  // No need to count where even the longest characters would fit, or the shortest would not.
  return text.length * 6 <= bytes || (text.length <= bytes && jsonBytes(text) <= bytes);
}

function headLength(text: string, bytes: number): number {
  let left = bytes;
  let i = 0;
  for (; i < text.length; i++) {
    left -= bytesOf(text.charCodeAt(i));
    if (left < 0) break;
  }
  return i > 0 && i < text.length && isHigh(text.charCodeAt(i - 1)) ? i - 1 : i;
}

function tailLength(text: string, bytes: number): number {
  let left = bytes;
  let i = text.length;
  for (; i > 0; i--) {
    left -= bytesOf(text.charCodeAt(i - 1));
    if (left < 0) break;
  }
  return text.length - (i > 0 && isHigh(text.charCodeAt(i - 1)) ? i + 1 : i);
}

function isHigh(code: number): boolean {
  return (code & 0xfc00) === 0xd800;
}

/** Half of a surrogate pair counts two: the pair is four bytes of UTF-8. */
function bytesOf(code: number): number {
  if (code < 0x20) return code >= 8 && code <= 13 && code !== 11 ? 2 : 6;
  if (code === 0x22 || code === 0x5c) return 2;
  if (code < 0x80) return 1;
  return code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 2 : 3;
}
