/** What an embedded tool says of itself beyond the contract: concepts and phrases, by which the embedded teacher plans calls and writes questions. */

import { z } from "zod";
import type { AnswerType, Exemplar, Json, JsonObject, Seed } from "../domain/schema.ts";
import { lazy, perObject } from "../lib/memo.ts";
import type { Checked, EarlierCall, JsonSchema, Tool } from "../tools/contract.ts";
import type { InputField, OutputField } from "../tools/fields.ts";
import { type ConceptName, conceptOf } from "./concepts/index.ts";

/** How one input field may be filled; a unit to convert to and a number of years are `literalOnly`. */
export interface Takes extends InputField {
  readonly concept: ConceptName;
  /** A stated value is put in quotation marks in the question (sequences, SMILES, sentences, words as words). */
  readonly quote?: true;
  /** Names what an earlier change of the same state named: an item that is in the basket, a note that was written. */
  readonly held?: true;
  /** Of a change of a state: the same name makes sense again, as of goods that are delivered twice. */
  readonly again?: true;
  /** How an id is written here that other tools of the source write otherwise: as a text, or as the whole number that it is. */
  readonly written?: "text" | "integer";
  /** A field with a default that plans leave to it and phrases do not name. */
  readonly unplanned?: true;
  /** How a question says values that are not fit to be said themselves, such as those of an enumeration or a query, by the value: "population_desc" is "the most populous first". */
  readonly wording?: Readonly<Record<string, string>>;
}

/** An input field that may be left out. A question speaks of it where it is set. */
export interface Option extends Pick<Takes, "concept" | "quote" | "wording"> {
  /** What the tool takes where the field is left out. */
  readonly default: Json;
  /** Values that a question may ask for in place of the default; none where a question has nothing to say of the field. */
  readonly literals?: readonly Json[];
  /** Plans pass earlier values on to it; to no other option. */
  readonly open?: true;
  /** It makes a list longer: so many records are there without it, and of those nobody sets it to ask. */
  readonly beyond?: number;
}

/** How a slot of a phrase is marked that stands for a field of the record that the value is in: `{@state}`. */
export const OWN = "@";
/** And how one of the record itself, where an object in it that the value is in may have a field of that name: `{@^name}`. */
export const OF_RECORD = "^";

/** One value that the tool returns and that can be asked for or passed on. */
export interface Gives extends OutputField {
  readonly concept: ConceptName;
  /**
   * English noun phrase for the value with one `{field}` slot for every field of `takes` that plans fill:
   * "the capital of {country}". For a boolean: "whether {a} is greater than {b}". What only an answer needs stands in
   * brackets, "the depth of {lake} [in metres]"; whose figures it is in angles, "<GeoNames>", which a question says once. A part
   * between bars is said where the options in it are set: "the airports of {country}| above {min_elevation} metres|".
   * `{@state}` stands for the field `state` of the record that the value is in: what tells it from the other records of a list, or
   * of what a figure is, as the outcome that a risk is of.
   */
  readonly phrase: string;
  /**
   * The question that people ask for the value, with the same slots, small letters and no question mark: "how deep is
   * {lake} [in metres]". Without it one is made of the phrase.
   */
  readonly ask?: string;
  /** False if the value may be passed on but is no good as an answer (long sequences, raw tables). */
  readonly answer?: false;
  /** True if it may be asked for, and no one would speak of a thing in this way to ask more about it: "the alphabetically first". */
  readonly ends?: true;
  /** True if only a puzzle would ask for it: natural questions neither end on it nor go on from it. */
  readonly contrived?: true;
  /** Tools whose changes of the state make no difference to the value: nobody tells them who asks for it. */
  readonly regardless?: readonly string[];
}

/** An input whose output is checked before a run may use the tool. */
export interface Probe {
  readonly input: JsonObject;
  /** Calls that a tool with state is called after. */
  readonly before?: readonly EarlierCall[];
  /** Values expected at JSON pointers into the output; numbers within 1e-6 relative. */
  readonly expect: Readonly<Record<string, Json>>;
}

/** A tool of the bundle: offline, repeatable, and described well enough to plan with it and to ask for what it returns. */
export interface EmbeddedTool extends Tool {
  readonly takes: Readonly<Record<string, Takes>>;
  /** Fields that may be left out, by name. */
  readonly options?: Readonly<Record<string, Option>>;
  /** The results come by the page: the optional field `page` takes what the output calls `next_page`, null on the last one. */
  readonly paged?: true;
  /** Keyed by JSON pointer into the output, with `*` for the index of a record in a list. */
  readonly gives: Readonly<Record<string, Gives>>;
  /** Groups of fields that must hold values of one concept, and different values (the two sides of a comparison). */
  readonly alike?: readonly (readonly string[])[];
  readonly probes: readonly Probe[];
  /** Tools whose figures people carry on into this one: the clearance that a dose is worked out from. Figures of others are not, but for the focus of a task. */
  readonly follows?: readonly string[];
  /** True of a tool whose fields and phrases were made by program from what its source says of it: whatever chains is asked. */
  readonly learnt?: true;
  /**
   * Of a tool that changes a state: what it does, as an English imperative with a `{field}` slot for every field of `takes` that
   * plans fill: "put| {quantity} of {item}| in the basket". Bars stand around what is listed where it is done several times in
   * a row: "put 2 of rice and 3 of rye in the basket". What the state has come to, the group's other tools are asked.
   */
  readonly does?: string;
}

/** The fields of a tool that plans fill and phrases name. Every search asks for them, so they are kept. */
export const plannedFields = perObject(
  ({ takes }: Pick<EmbeddedTool, "takes">): readonly (readonly [string, Takes])[] =>
    Object.entries(takes).filter(([, field]) => field.unplanned !== true),
);

/** A value as the field takes it: an id that is a number where it comes from may have to be a text, and the other way round. */
export function asTaken(takes: Pick<Takes, "written"> | undefined, value: Json): Json {
  if (takes?.written === undefined) return value;
  if (Array.isArray(value)) return value.map((item) => asTaken(takes, item));
  if (takes.written === "text") return typeof value === "number" ? String(value) : value;
  return integerOf(value) ?? value;
}

/** The whole number that a value is, or that a text is written as and nothing else; undefined of any other. */
export function integerOf(value: Json): number | undefined {
  const number = typeof value === "string" ? Number(value) : value;
  return Number.isSafeInteger(number) && String(number) === String(value) ? (number as number) : undefined;
}

/** The options that plans pass earlier values on to, by name. */
export const openOptions = perObject(
  ({ options }: Pick<EmbeddedTool, "options">): readonly (readonly [string, Option])[] =>
    Object.entries(options ?? {}).filter(([, option]) => option.open === true),
);

/** True if the tool says of its fields what an embedded one does. */
export function isEmbedded(tool: Tool): tool is EmbeddedTool {
  return "takes" in tool && "gives" in tool;
}

/** The type of answer that the value makes. */
export function answerTypeOf({ concept, list }: Pick<Gives, "concept" | "list">): Exclude<AnswerType, "record"> {
  if (list === undefined) return conceptOf(concept).type;
  return list === "set" ? "set" : "list";
}

/** Fields of an input that may be left out. */
type Optional<I extends z.ZodObject> = {
  [K in keyof z.input<I>]-?: undefined extends z.input<I>[K] ? K : never;
}[keyof z.input<I>];

export interface ToolDeclaration<I extends z.ZodObject, O extends z.ZodObject>
  extends Pick<
    EmbeddedTool,
    "name" | "domain" | "kind" | "description" | "gives" | "alike" | "probes" | "sources" | "paged" | "does" | "follows"
  > {
  readonly input: I;
  readonly output: O;
  /** Every field of the input schema that a call must have, by name, and others that plans leave to their default. */
  readonly takes: { readonly [K in Exclude<keyof z.infer<I>, Optional<I>>]-?: Takes } & {
    readonly [K in Optional<I>]?: Takes;
  };
  /** The others, but `page`. */
  readonly options?: { readonly [K in Exclude<Optional<I>, "page">]?: Option };
}

interface PureDeclaration<I extends z.ZodObject, O extends z.ZodObject> extends ToolDeclaration<I, O> {
  run(input: z.infer<I>): z.infer<O> | Promise<z.infer<O>>;
}

/** Declares an embedded tool with its input and output types checked against its schemas. */
export function defineTool<I extends z.ZodObject, O extends z.ZodObject>(
  declaration: PureDeclaration<I, O>,
): EmbeddedTool {
  const { run, ...described } = declaration;
  return embeddedTool(described, { effect: "pure", call: (value) => run(value as z.infer<I>) as Json | Promise<Json> });
}

/** An embedded tool, and how it is called. */
export function embeddedTool<I extends z.ZodObject, O extends z.ZodObject>(
  declaration: ToolDeclaration<I, O>,
  running: Pick<EmbeddedTool, "effect" | "state" | "leaves" | "call">,
): EmbeddedTool {
  const { input, output, options, ...described } = declaration;
  // When first used: zod compiles a schema then, and a start has no time for hundreds.
  const strict = lazy(() => input.strict());
  const schemas = lazy(() => ({ input: schemaOf(strict(), "input"), output: schemaOf(output, "output") }));
  return {
    ...described,
    ...(options === undefined ? {} : { options: options as Readonly<Record<string, Option>> }),
    ...running,
    source: "embedded",
    ...exampleOf(described.probes[0]),
    get input() {
      return schemas().input;
    },
    get output() {
      return schemas().output;
    },
    reads: { input: (value) => checkedBy(strict(), value), output: (value) => checkedBy(output, value) },
  };
}

/**
 * As a caller writes it (what has a default may be left out), and without what zod adds to every date and every integer: a
 * pattern that says the format again, bounds that bound nothing.
 */
function schemaOf(form: z.ZodObject, io: "input" | "output"): JsonSchema {
  return z.toJSONSchema(form, {
    io,
    override: ({ jsonSchema }) => {
      if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
}

function exampleOf(probe: Probe | undefined): Pick<Tool, "example" | "exampleAfter"> {
  if (probe === undefined) return {};
  return { example: probe.input, ...(probe.before === undefined ? {} : { exampleAfter: probe.before }) };
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
