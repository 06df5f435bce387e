/** What a deriver is asked; see `collect.ts` for how prompts are laid out and versioned. */
import { z } from "zod";
import { tooMany, VALUES_MAX } from "../../domain/grading/bounds.ts";
import { questionsSchema } from "../../domain/questions.ts";
import {
  answerPointerSchema,
  answerSchema,
  answerTypeSchema,
  type Computed,
  callSchema,
  exemplarSchema,
  locatedSchema,
  locationSchema,
  provenanceSchema,
} from "../../domain/schema.ts";
import type { Tool } from "../../tools/contract.ts";
import { meaningsOf } from "../../tools/returns.ts";
import type { NamedSchema } from "../wire/features.ts";
import { endpointSchema } from "../wire/schemas.ts";
import { DERIVER } from "./instructions/deriver.ts";
import { promptVersion } from "./version.ts";

export const DERIVE_VERSION = promptVersion("derive", 5, DERIVER);

export const derivePayloadSchema = z.object({
  random: z.int().nonnegative(),
  round: z.int().positive(),
  last_round: z.boolean(),
  question: z.string().nullable(),
  answer_pointers: z.array(answerPointerSchema),
  evidence: z.array(callSchema),
  provenance: z.array(provenanceSchema),
  exemplars: z.array(exemplarSchema),
  wanted: answerTypeSchema.nullable(),
  /** What the embedded collector will go on from in later rounds; a model is not told. */
  questions: questionsSchema.exactOptional(),
  /** Tools that the next round may call, by name or described: a round should not end on a value that none of them takes. */
  toolset: z.array(z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)])),
});
export type DerivePayload = z.infer<typeof derivePayloadSchema>;

/** The payload as a model is given it: with the meaning of what was called, and what the tools of later rounds do. */
export function describedPayload(payload: DerivePayload, pool: { find(name: string): Tool | undefined }): object {
  const later = payload.last_round ? [] : payload.toolset.flatMap((name) => pool.find(name) ?? []);
  return {
    ...payload,
    tools: meaningsOf(pool, payload.evidence),
    toolset: later.map(({ name, description }) => ({ name, description })),
  };
}
/** A computed value as a deriver gives it: what its expression reads is filled in by program. */
const expressionSchema = z
  .object({ value: locatedSchema.shape.value, expression: z.string() })
  .transform((computed): Computed => ({ ...computed, operands: [] }));

/** Characters of a pointer, at most: what follows one recurses. */
const POINTER_MAX = 500;
const POINTER_LONG = `a pointer has more than ${POINTER_MAX} characters`;
function areShort(places: readonly (Computed | { readonly pointer: string })[]): boolean {
  return places.every((place) => "expression" in place || place.pointer.length <= POINTER_MAX);
}

const claimSchema = locationSchema.extend({ means: z.string() });

const boundedAnswerSchema = answerSchema.superRefine((answer, context) => {
  const message = tooMany(answer);
  if (message !== null) context.addIssue({ code: "custom", message });
});

export const derivationSchema = z.object({
  question: z.string().min(10).max(4000),
  answer: boundedAnswerSchema,
  answer_pointers: z
    .array(
      z.union([locatedSchema, expressionSchema], {
        error: 'expected {"value", "call", "pointer"} or {"value", "expression"}',
      }),
    )
    .min(1)
    .max(VALUES_MAX)
    .refine(areShort, POINTER_LONG),
  exemplar: z.string().nullable().default(null),
  /** What values mean in the question's words, where the deriver says it. */
  claims: z.array(claimSchema).max(VALUES_MAX).refine(areShort, POINTER_LONG).exactOptional(),
});
export type Derivation = z.infer<typeof derivationSchema>;

/** Of an answer, whose single values are none but these. */
const SINGLE = { type: ["string", "number", "boolean"] };

function closed(properties: { readonly [key: string]: object }): object {
  return { type: "object", properties, required: Object.keys(properties), additionalProperties: false };
}

/**
 * The reply as endpoints that ask for a schema are given it: one object at the root, not a choice between two, which many do
 * not take. Every field that a derivation may have is named, since vLLM, SGLang, llama.cpp and Ollama let a model write no
 * others. What it leaves open is checked when the reply is parsed.
 */
export const DERIVATION_FORM: NamedSchema = {
  name: "derivation",
  schema: {
    type: "object",
    properties: {
      question: { type: ["string", "null"] },
      answer: endpointSchema(answerSchema),
      answer_pointers: {
        type: "array",
        items: {
          anyOf: [
            closed({ value: SINGLE, call: { type: "string" }, pointer: { type: "string" } }),
            closed({ value: SINGLE, expression: { type: "string" } }),
          ],
        },
      },
      exemplar: { type: ["string", "null"] },
      claims: { type: "array", items: endpointSchema(claimSchema) },
      // Last: a model that is held to the form writes its fields in this order, and would give a reason beside a question.
      problem: { type: "string" },
    },
    required: ["question"],
    additionalProperties: false,
  },
};
