/**
 * The tool contract. To the pipeline every tool is one of these, wherever it comes from.
 */
import type { z } from "zod";
import type { AnswerType, Domain, Exemplar, Json, JsonObject, Kind, Seed } from "../domain/schema.ts";
import { type ConceptName, conceptOf } from "./concepts.ts";

/** Where a tool's data, formula or computation comes from. */
export interface Source {
  readonly name: string;
  /** `data` is looked up, `formula` is coded from a publication, `library` computes. */
  readonly kind: "data" | "formula" | "library";
  /** SPDX identifier where there is one, otherwise the licence's name; for a formula, "none (published formula)". */
  readonly licence: string;
  /** Version or date of the data, ISO 8601 where it is a date; for a formula, the citation. */
  readonly version: string;
  readonly url?: string;
}

/** How one input field may be filled. */
export interface Takes {
  readonly concept: ConceptName;
  /** The field takes an array of values of the concept. */
  readonly list?: true;
  /** Values that a question may state outright for this field, when neither a seed nor an earlier output supplies one. */
  readonly literals?: readonly Json[];
  /** Never filled from an earlier output or a seed: only from `literals` (a unit to convert to, a number of years). */
  readonly literalOnly?: true;
  /** A stated value is put in quotation marks in the question (sequences, SMILES, sentences, words as words). */
  readonly quote?: true;
}

/** One value that the tool returns and that can be asked for or passed on. */
export interface Gives {
  readonly concept: ConceptName;
  /** The value is an array; `set` if its order carries no meaning. */
  readonly list?: "ordered" | "set";
  /**
   * English noun phrase for the value with one `{field}` slot for every field of `takes`:
   * "the capital of {country}". For a boolean: "whether {a} is greater than {b}".
   */
  readonly phrase: string;
  /** False if the value may be passed on but is no good as an answer (long sequences, raw tables). */
  readonly answer?: false;
}

/** An input whose output is checked before a run may use the tool. */
export interface Probe {
  readonly input: JsonObject;
  /** Values expected at JSON pointers into the output; numbers within 1e-6 relative. */
  readonly expect: Readonly<Record<string, Json>>;
}

/** A tool as the pipeline sees it. */
export interface Tool {
  readonly name: string;
  readonly domain: Domain;
  readonly kind: Kind;
  readonly description: string;
  readonly input: z.ZodObject;
  readonly output: z.ZodObject;
  readonly takes: Readonly<Record<string, Takes>>;
  /** Keyed by JSON pointer into the output. */
  readonly gives: Readonly<Record<string, Gives>>;
  /** Groups of fields that must hold values of one concept, and different values (the two sides of a comparison). */
  readonly alike?: readonly (readonly string[])[];
  readonly probes: readonly Probe[];
  readonly sources: readonly Source[];
  /** Pure: the same input gives the same output, whatever else runs. Throws `ToolError` on input it has no answer for. */
  run(input: JsonObject): Json | Promise<Json>;
}

/** The type of answer that the value makes. */
export function answerTypeOf({ concept, list }: Pick<Gives, "concept" | "list">): Exclude<AnswerType, "record"> {
  if (list === undefined) return conceptOf(concept).type;
  return list === "set" ? "set" : "list";
}

/** Raised by a tool for input that is well formed but that it cannot answer; the message says what was expected. */
export class ToolError extends Error {
  override readonly name = "ToolError";
}

interface ToolDeclaration<I extends z.ZodObject, O extends z.ZodObject>
  extends Omit<Tool, "input" | "output" | "takes" | "run"> {
  readonly input: I;
  readonly output: O;
  /** Every field of the input schema, by name. */
  readonly takes: { readonly [K in keyof z.infer<I>]-?: Takes };
  run(input: z.infer<I>): z.infer<O> | Promise<z.infer<O>>;
}

/** Declares an embedded tool with its input and output types checked against its schemas. */
export function defineTool<I extends z.ZodObject, O extends z.ZodObject>(declaration: ToolDeclaration<I, O>): Tool {
  return declaration as unknown as Tool;
}

/** What a domain's folder exports. `seeds` is a function so that no data is decoded at start-up. */
export interface EmbeddedDomain {
  readonly tools: readonly Tool[];
  readonly seeds: () => readonly Seed[];
  readonly exemplars: readonly Exemplar[];
}

/** Computes once, at first use; keeps start-up free of decoding data that a request may never touch. */
export function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
