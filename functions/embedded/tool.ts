/** What an embedded tool says of itself beyond the contract: concepts and phrases, by which the embedded teacher plans calls and writes questions. */

import { z } from "zod";
import type { AnswerType, Exemplar, Json, JsonObject, Seed } from "../domain/schema.ts";
import { lazy } from "../lib/memo.ts";
import type { Checked, JsonSchema, Tool } from "../tools/contract.ts";
import type { InputField, OutputField } from "../tools/fields.ts";
import { type ConceptName, conceptOf } from "./concepts/index.ts";

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
  const schemas = lazy(() => ({ input: schemaOf(strict()), output: schemaOf(output) }));
  return {
    ...described,
    source: "embedded",
    effect: "pure",
    ...(described.probes[0] === undefined ? {} : { example: described.probes[0].input }),
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

/** Without what zod adds to every date and every integer: a pattern that says the format again, bounds that bound nothing. */
function schemaOf(form: z.ZodObject): JsonSchema {
  return z.toJSONSchema(form, {
    override: ({ jsonSchema }) => {
      if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
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
