/** Fields of a value that was parsed from JSON, whatever it is. */

export interface Fields {
  readonly [name: string]: unknown;
}

/** The value as an object; undefined if it is none, or a list. */
export function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}

/** A text with something in it. */
export function nonEmptyText(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

/** True if lists and objects stand in one another deeper than `left`. */
export function isDeeper(value: unknown, left: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return left === 0 || Object.values(value).some((inner) => isDeeper(inner, left - 1));
}
