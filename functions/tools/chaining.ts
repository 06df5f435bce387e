/**
 * How the tools of a pool chain: which fields a tool takes and which values it gives, each by its concept, a word for what a
 * value means. A source says so for its own tools; everything that plans with tools asks here and knows no source.
 */
import type { Seed } from "../domain/schema.ts";
import type { Tool } from "./contract.ts";
import type { InputField, OutputField } from "./fields.ts";

/**
 * What a source says of its tools' fields. Seeds hold their values by the same concepts. What the fields of a tool hold beyond
 * these types (a phrase, say) is the source's own; all of it is part of the tool's definition.
 */
export interface Chaining {
  /** By name of the input field. A field that is not among them is never filled by a plan. */
  takes(tool: Tool): Readonly<Record<string, InputField>>;
  /** By JSON pointer into the output. */
  gives(tool: Tool): Readonly<Record<string, OutputField>>;
  /** Groups of input fields that must hold different values of one concept. */
  alike(tool: Tool): readonly (readonly string[])[];
  /** What else is said of its inputs and belongs to its definition: those that may be left out. Nothing where it is not given. */
  options?(tool: Tool): Readonly<Record<string, unknown>> | undefined;
  /** True if a value of `concept` may stand where `wanted` is taken: the same or a kind of it. */
  isA(concept: string, wanted: string): boolean;
  /** The same of outputs alone, where more than `isA` says may stand there; `isA` where it is not given. */
  feeds?(concept: string, wanted: string): boolean;
  /** True if the concept takes in nearly all values of its type, so that nearly any chain may go on to it. */
  isWide(concept: string): boolean;
  /** How the same tools chain where questions are to be varied; in the same way where it is not given. */
  readonly varied?: Chaining;
}

/** Of a source that says nothing of its tools' fields: no plan calls them, a model may. */
export const NO_CHAINING: Chaining = {
  takes: () => ({}),
  gives: () => ({}),
  alike: () => [],
  isA: (concept, wanted) => concept === wanted,
  isWide: () => false,
};

/** True if a value of this output may stand in this field: a kind of its concept, list to list and scalar to scalar. */
export function mayFeed(
  { isA, feeds = isA }: Pick<Chaining, "isA" | "feeds">,
  gives: OutputField,
  takes: InputField,
): boolean {
  if (takes.literalOnly) return false;
  return (gives.list !== undefined) === (takes.list === true) && feeds(gives.concept, takes.concept);
}

/** True if the seed holds a value that may stand in this field. */
export function seedFits({ isA }: Pick<Chaining, "isA">, seed: Seed, takes: InputField): boolean {
  if (takes.literalOnly) return false;
  return Object.entries(seed.values).some(
    ([concept, value]) => Array.isArray(value) === (takes.list === true) && isA(concept, takes.concept),
  );
}
