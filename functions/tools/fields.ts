/** What may be said of a tool's fields: the concept of the values that they take or give, a word for what a value means. */
import type { Json } from "../domain/schema.ts";

/** How one field of an input may be filled. */
export interface InputField {
  readonly concept: string;
  /** The field takes an array of values of the concept. */
  readonly list?: true;
  /** Values that may be stated outright for the field, when neither a seed nor an earlier output supplies one. */
  readonly literals?: readonly Json[];
  /** Never filled from an earlier output or a seed: only from `literals`. */
  readonly literalOnly?: true;
}

/** One value of an output that may be passed on. */
export interface OutputField {
  readonly concept: string;
  /** The value is an array; `set` if its order carries no meaning. */
  readonly list?: "ordered" | "set";
  /** What the value is, as a noun phrase with a slot for every input field: "the capital of {country}". */
  readonly phrase?: string;
}
