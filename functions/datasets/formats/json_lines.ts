/** Lines of JSON that readers which infer a schema chunk by chunk take as one type. */

// Of ECMAScript 2026; in V8 since 11.4, and not yet in the types of the language.
declare global {
  interface JSON {
    rawJSON(text: string): object;
  }
}

/** A number that is written with a decimal point, as 1.0, so that a column is one of decimals from its first chunk on. */
export function decimal(value: number): object {
  return JSON.rawJSON(Number.isInteger(value) ? value.toFixed(1) : JSON.stringify(value));
}

const ENCODER = new TextEncoder();

/** A line of a JSONL file. */
export function jsonLine(value: object): Uint8Array {
  return ENCODER.encode(`${JSON.stringify(value)}\n`);
}
