/**
 * The words of the system as types: what every other folder speaks in.
 * Pure data, parsed by zod at every boundary; nothing here does I/O.
 */
import { z } from "zod";

export const DOMAIN_FORM = /^[a-z][a-z0-9_-]{0,31}$/;
/** A field of knowledge: whatever word a source uses for its tools. */
export const domainSchema = z
  .string()
  .regex(DOMAIN_FORM, "expected a lower-case letter, then at most 31 lower-case letters, digits, _ and -");
export type Domain = z.infer<typeof domainSchema>;

/** `retrieval` looks a fact up; `processing` computes on what it is given. */
export const kindSchema = z.enum(["retrieval", "processing"]);
export type Kind = z.infer<typeof kindSchema>;

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };
/** In one walk over the value: `z.json()` makes a schema of every node of it, which was a tenth of what a task cost. */
export const jsonSchema: z.ZodType<Json> = z.unknown().refine(isJson, "expected JSON") as unknown as z.ZodType<Json>;
/** What a text of JSON says, whatever it is. */
export const jsonText = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: "custom", message: "expected JSON" });
    return z.NEVER;
  }
});
export const jsonObjectSchema: z.ZodType<JsonObject> = z.record(z.string(), jsonSchema);

function isJson(value: unknown): boolean {
  switch (typeof value) {
    case "string":
    case "boolean":
      return true;
    case "number":
      return Number.isFinite(value);
    case "object":
      if (value === null) return true;
      if (Array.isArray(value)) return value.every(isJson);
      return isPlain(value) && Object.values(value).every(isJson);
    default:
      return false;
  }
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** One execution of a tool. `error` is set if and only if `ok` is false; `output` is null then. */
export const callSchema = z.object({
  /** `c1`, `c2`, ... in order of execution within the task. */
  id: z.string(),
  /** Round (from 1) that the call was made in. */
  round: z.int().positive(),
  /** Collector turn (from 0) within the round; calls of one step were asked for together. */
  step: z.int().nonnegative(),
  tool: z.string(),
  input: jsonObjectSchema,
  output: jsonSchema,
  ok: z.boolean(),
  error: z.string().nullable(),
  /** Of a tool with state: the call that changed that state last before this one. Absent where none had, and of other tools. */
  after: z.string().exactOptional(),
});
export type Call = z.infer<typeof callSchema>;

/** An RFC 6901 JSON pointer into one call's `output` (as an origin) or `input` (as a destination). */
export const locationSchema = z.object({ call: z.string(), pointer: z.string() });
export type Location = z.infer<typeof locationSchema>;

/** One edge of a trace: the value at `to` (an input) came from the value at `from` (an output). */
export const provenanceSchema = z.object({ from: locationSchema, to: locationSchema });
export type Provenance = z.infer<typeof provenanceSchema>;

const scalarAnswers = [
  z.object({
    type: z.literal("number"),
    value: z.number(),
    unit: z.string().optional(),
    /** A response is right within `absolute` units or within `relative` (a fraction) of the value, whichever is wider. */
    tolerance: z.object({ relative: z.number().nonnegative(), absolute: z.number().nonnegative() }),
  }),
  z.object({
    type: z.literal("text"),
    value: z.string().min(1),
    /** Other forms that name the same thing. */
    accepted: z.array(z.string()),
  }),
  /** Calendar date, ISO 8601 `YYYY-MM-DD`. */
  z.object({ type: z.literal("date"), value: z.iso.date() }),
  z.object({ type: z.literal("boolean"), value: z.boolean() }),
] as const;
export const scalarAnswerSchema = z.discriminatedUnion("type", scalarAnswers);
export type ScalarAnswer = z.infer<typeof scalarAnswerSchema>;

const collections = [
  /** Order matters. */
  z.object({ type: z.literal("list"), value: z.array(scalarAnswerSchema).min(1) }),
  /** Order does not matter. */
  z.object({ type: z.literal("set"), value: z.array(scalarAnswerSchema).min(1) }),
] as const;
export const partAnswerSchema = z.discriminatedUnion("type", [...scalarAnswers, ...collections]);
/** What a part of a record may be: a single value, or a list or set of them ("which two prefixes, and how many domains?"). */
export type PartAnswer = z.infer<typeof partAnswerSchema>;

/** A typed reference answer: what a response is graded against, by program. */
export const answerSchema = z.discriminatedUnion("type", [
  ...scalarAnswers,
  ...collections,
  /** Several named parts, in the order the question asks for them. */
  z.object({
    type: z.literal("record"),
    value: z.array(z.object({ label: z.string(), answer: partAnswerSchema })).min(2),
  }),
]);
export type Answer = z.infer<typeof answerSchema>;
export type AnswerType = Answer["type"];
export const answerTypeSchema = z.enum([
  "number",
  "text",
  "date",
  "boolean",
  "list",
  "set",
  "record",
] satisfies AnswerType[]);

/** The single values of an answer, in order. */
export function scalarsOf(answer: Answer): ScalarAnswer[] {
  switch (answer.type) {
    case "list":
    case "set":
      return answer.value;
    case "record":
      return answer.value.flatMap((part) => scalarsOf(part.answer));
    case "number":
    case "text":
    case "date":
    case "boolean":
      return [answer];
  }
}

/** Where a value stands: `value` equals the output of `call` at `pointer`. */
export const locatedSchema = z.object({
  value: jsonSchema,
  call: z.string(),
  pointer: z.string(),
});
export type Located = z.infer<typeof locatedSchema>;

/** A value of the answer that stands in no output, but follows from some by an expression (`derivation/expression.ts`). */
export const computedSchema = z.object({
  value: jsonSchema,
  expression: z.string(),
  /** What the expression reads, in order, each once: filled in by program. */
  operands: z.array(locatedSchema),
});
export type Computed = z.infer<typeof computedSchema>;

/** What one value of the answer rests on. */
export const answerPointerSchema = z.union([locatedSchema, computedSchema]);
export type AnswerPointer = z.infer<typeof answerPointerSchema>;

/** Every place that the values of an answer rest on, in order: where they stand, or what they are computed from. */
export function locationsOf(pointers: readonly AnswerPointer[]): Located[] {
  return pointers.flatMap((pointer) => ("expression" in pointer ? pointer.operands : [pointer]));
}

export const FAMILIES = [
  "lookup",
  "multi_hop",
  "comparison",
  "ranking",
  "aggregation",
  "computation",
  "conversion",
  "counting",
  "difference",
  "set_operation",
  "filter",
  "conditional",
  "list",
  "record",
] as const;
export const familySchema = z.enum(FAMILIES);
export type Family = z.infer<typeof familySchema>;

/** A question without an answer that shows a form a task can take. */
export const exemplarSchema = z.object({
  id: z.string(),
  domain: domainSchema,
  family: familySchema,
  question: z.string().min(20),
});
export type Exemplar = z.infer<typeof exemplarSchema>;

/** The entity or concept a task starts from; `values` holds, by concept, what a question may state of it. */
export const seedSchema = z.object({
  name: z.string().min(1),
  domain: domainSchema,
  /** What it is, as a noun: "country", "gene", "airport". */
  kind: z.string().min(1),
  values: z.record(z.string(), jsonSchema),
});
export type Seed = z.infer<typeof seedSchema>;
