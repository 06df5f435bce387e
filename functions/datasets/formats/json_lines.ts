/** Lines of JSON that readers which infer a schema chunk by chunk take as one type. */

import { perObject } from "../../lib/memo.ts";
import { exact, exactText } from "./exact.ts";

/** A number that is written with a decimal point, as 1.0, so that a column is one of decimals from its first chunk on. */
export function decimal(value: number): object {
  return JSON.rawJSON(Number.isInteger(value) ? value.toFixed(1) : exactText(value));
}

const ENCODER = new TextEncoder();

/** What JSON leaves as it is and Python's `splitlines` takes for the end of a line. */
const LINE_ENDS = /[\u0085\u2028\u2029]/g;

/** A line of a JSONL file. */
export function jsonLine(value: object): Uint8Array {
  return ENCODER.encode(lineText(value));
}

/** The same as text. */
export function lineText(value: object): string {
  return `${textOf(value)}\n`;
}

const repeatedObjects = new WeakSet<object>();

/**
 * Says that the object stands in many lines and never changes, as the definition of a tool does: its text is made once. Such
 * definitions are most of what a row has.
 */
export function repeated<T extends object>(value: T): T {
  repeatedObjects.add(value);
  return value;
}

const repeatedText = perObject(plainText);

/** As JSON, without what is undefined; lists of what is repeated are looked for two objects deep. */
function textOf(value: object): string {
  if (!Object.values(value).some(hasRepeated)) return plainText(value);
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return `{${fields.map(([name, field]) => `${plainText(name)}:${fieldText(field)}`).join(",")}}`;
}

function fieldText(field: unknown): string {
  if (isRepeatedList(field)) return `[${field.map(repeatedText).join(",")}]`;
  return hasRepeated(field) ? textOf(field as object) : plainText(field);
}

function hasRepeated(field: unknown): boolean {
  if (isRepeatedList(field)) return true;
  if (typeof field !== "object" || field === null || Array.isArray(field)) return false;
  return Object.values(field).some(isRepeatedList);
}

function isRepeatedList(value: unknown): value is object[] {
  return Array.isArray(value) && value.length > 0 && value.every((item) => repeatedObjects.has(item));
}

function plainText(value: unknown): string {
  return JSON.stringify(exact(value)).replace(
    LINE_ENDS,
    (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
