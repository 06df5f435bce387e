/**
 * Numbers as text that pandas, and `datasets` with it, read exactly. Their reader of JSON adds up the digits behind the point
 * and multiplies them by a power of ten that is not exact, so that 0.6 comes back as 0.6000000000000001. The same number in
 * other digits, as 0.60, comes back as what it is, there and everywhere else.
 */

// Of ECMAScript 2026; in V8 since 11.4, and not yet in the types of the language.
declare global {
  interface JSON {
    rawJSON(text: string): object;
    isRawJSON(value: unknown): boolean;
  }
}

/** Digits behind the point that their reader looks at. */
const DIGITS_MAX = 15;
/** And digits of whole numbers, which it holds in 64 bits. */
const INTEGER_DIGITS_MAX = 18;
const POWERS = Array.from({ length: 40 }, (_, digits) => Number(`1e-${digits}`));

/** The number as JSON: as it is usually written where that reads exactly, or in the other digits that are read as it or nearest to it. */
export function exactText(value: number): string {
  const text = JSON.stringify(value);
  const [, sign = "", whole = "", behind = ""] = /^(-?)(\d+)\.(\d+)$/.exec(text) ?? [];
  if (behind === "") return text;
  const wanted = Math.abs(value);
  let nearest = text;
  let least = Number.POSITIVE_INFINITY;
  for (const [other, read] of forms(whole, behind)) {
    const off = Math.abs(read - wanted);
    if (off >= least) continue;
    least = off;
    nearest = `${sign}${other}`;
    if (off === 0) break;
  }
  return nearest;
}

/** Ways to write a number, with what their reader makes of each: with zeros at the end, then as a whole number with a power of ten. */
function* forms(whole: string, behind: string): Generator<readonly [text: string, read: number]> {
  yield [`${whole}.${behind}`, sumRead(whole, behind)];
  for (let length = behind.length + 1; length <= DIGITS_MAX; length++) {
    const padded = behind.padEnd(length, "0");
    yield [`${whole}.${padded}`, sumRead(whole, padded)];
  }
  const digits = `${whole}${behind}`.replace(/^0+/, "");
  for (let zeros = 0; digits.length + zeros <= INTEGER_DIGITS_MAX; zeros++) {
    const integer = digits + "0".repeat(zeros);
    const power = behind.length + zeros;
    yield [`${integer}e-${power}`, Number(integer) * power10(power)];
  }
}

/** What their reader makes of the digits before and behind the point. */
function sumRead(whole: string, behind: string): number {
  const looked = behind.slice(0, DIGITS_MAX);
  let fraction = 0;
  for (const digit of looked) fraction = fraction * 10 + Number(digit);
  return Number(whole) + fraction * power10(looked.length);
}

function power10(digits: number): number {
  return POWERS[digits] ?? Number(`1e-${digits}`);
}

/** The value with every number in it so that its JSON reads exactly; the value itself where all do. */
export function exact<T>(value: T): T {
  return walked(value) as T;
}

function walked(value: unknown): unknown {
  if (typeof value === "number") {
    if (Number.isInteger(value) || !Number.isFinite(value)) return value;
    const text = exactText(value);
    return text === JSON.stringify(value) ? value : JSON.rawJSON(text);
  }
  if (typeof value !== "object" || value === null || JSON.isRawJSON(value)) return value;
  if (Array.isArray(value)) return walkedList(value);
  const fields = value as Record<string, unknown>;
  let changed: Record<string, unknown> | undefined;
  for (const name of Object.keys(fields)) {
    const made = walked(fields[name]);
    if (made === fields[name]) continue;
    changed ??= { ...fields };
    changed[name] = made;
  }
  return changed ?? value;
}

function walkedList(list: readonly unknown[]): readonly unknown[] {
  let changed: unknown[] | undefined;
  for (let at = 0; at < list.length; at++) {
    const made = walked(list[at]);
    if (made === list[at]) continue;
    changed ??= [...list];
    changed[at] = made;
  }
  return changed ?? list;
}
