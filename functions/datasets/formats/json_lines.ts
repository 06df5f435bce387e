/** Lines of JSON that readers which infer a schema chunk by chunk take as one type. */

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
  const text = JSON.stringify(exact(value)).replace(
    LINE_ENDS,
    (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `${text}\n`;
}
