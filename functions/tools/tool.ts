/**
 * The tool contract. To the pipeline every tool is a `Tool`, wherever it comes from; an embedded tool says more of itself,
 * by which the embedded teacher plans calls and writes questions.
 */
import { z } from "zod";
import type { AnswerType, Domain, Exemplar, Json, JsonObject, Kind, Seed } from "../domain/schema.ts";
import { type ConceptName, conceptOf } from "./concepts/index.ts";
import type { InputField, OutputField } from "./fields.ts";

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

/** `pure`: the same input gives the same output, whatever else happens. `read`: what it returns may change. `write`: it changes something. */
export type Effect = "pure" | "read" | "write";

/** A JSON Schema, draft 2020-12, of an object. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What is wrong with a value that a schema does not take. */
export interface Wrong {
  /** Keys from the value's root. */
  readonly path: readonly PropertyKey[];
  readonly message: string;
  /** Fields at the path that there are not. */
  readonly keys?: readonly string[];
}

export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly wrong: readonly Wrong[] };

/** What a call says of itself besides its input. */
export interface CallOptions {
  /** Aborted when nobody waits for the call any more. */
  readonly signal: AbortSignal;
  /**
   * Which call this is, for a tool that is not pure: the key that its record is stored under. Should it be made again because
   * it ended without a record, it has the same key; one that changes something may send it on as its `Idempotency-Key`.
   */
  readonly key?: string;
}

/** A tool as the pipeline sees it. */
export interface Tool {
  /** 1 to 64 of `A-Za-z0-9_-`: see `names.ts`. */
  readonly name: string;
  readonly domain: Domain;
  readonly kind: Kind;
  readonly description: string;
  readonly input: JsonSchema;
  readonly output: JsonSchema;
  /** The tool source that it comes from. */
  readonly source: string;
  readonly effect: Effect;
  readonly sources: readonly Source[];
  /** Reads an input or an output in place of its JSON Schema: faster, or with better words. */
  readonly reads?: {
    readonly input: (value: JsonObject) => Checked<JsonObject>;
    readonly output: (value: unknown) => Checked<Json>;
  };
  /** Called with an input that its schema takes. Throws `ToolError` for one that it has no answer for. */
  call(input: JsonObject, options: CallOptions): Json | Promise<Json>;
}

/** How one input field may be filled; a unit to convert to and a number of years are `literalOnly`. */
export interface Takes extends InputField {
  readonly concept: ConceptName;
  /** A stated value is put in quotation marks in the question (sequences, SMILES, sentences, words as words). */
  readonly quote?: true;
}

/** One value that the tool returns and that can be asked for or passed on. */
export interface Gives extends OutputField {
  readonly concept: ConceptName;
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

/** A tool of the bundle: pure, offline, and described well enough to plan with it and to ask for what it returns. */
export interface EmbeddedTool extends Tool {
  readonly takes: Readonly<Record<string, Takes>>;
  /** Keyed by JSON pointer into the output. */
  readonly gives: Readonly<Record<string, Gives>>;
  /** Groups of fields that must hold values of one concept, and different values (the two sides of a comparison). */
  readonly alike?: readonly (readonly string[])[];
  readonly probes: readonly Probe[];
}

/** True if the tool says of its fields what an embedded one does. */
export function isEmbedded(tool: Tool): tool is EmbeddedTool {
  return "takes" in tool && "gives" in tool;
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
  extends Pick<EmbeddedTool, "name" | "domain" | "kind" | "description" | "gives" | "alike" | "probes" | "sources"> {
  readonly input: I;
  readonly output: O;
  /** Every field of the input schema, by name. */
  readonly takes: { readonly [K in keyof z.infer<I>]-?: Takes };
  run(input: z.infer<I>): z.infer<O> | Promise<z.infer<O>>;
}

/** Declares an embedded tool with its input and output types checked against its schemas. */
export function defineTool<I extends z.ZodObject, O extends z.ZodObject>(
  declaration: ToolDeclaration<I, O>,
): EmbeddedTool {
  const { input, output, run, ...described } = declaration;
  // When first used: zod compiles a schema then, and a start has no time for hundreds.
  const strict = lazy(() => input.strict());
  const schemas = lazy(() => ({ input: z.toJSONSchema(strict()), output: z.toJSONSchema(output) }));
  return {
    ...described,
    source: "embedded",
    effect: "pure",
    get input() {
      return schemas().input;
    },
    get output() {
      return schemas().output;
    },
    reads: { input: (value) => checkedBy(strict(), value), output: (value) => checkedBy(output, value) },
    call: (value) => run(value as z.infer<I>) as Json | Promise<Json>,
  };
}

function checkedBy<T extends Json>(schema: z.ZodObject, value: unknown): Checked<T> {
  const parsed = schema.safeParse(value);
  return parsed.success ? { ok: true, value: parsed.data as T } : { ok: false, wrong: parsed.error.issues };
}

/** What a domain's folder exports. `seeds` is a function so that no data is decoded at start-up. */
export interface EmbeddedDomain {
  readonly tools: readonly EmbeddedTool[];
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
