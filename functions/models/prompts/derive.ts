/** What a deriver is asked; see `collect.ts` for how prompts are laid out and versioned. */
import { z } from "zod";
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
import type { NamedSchema } from "../wire/features.ts";
import { endpointSchema } from "../wire/schemas.ts";
import { DERIVER } from "./instructions/deriver.ts";
import { promptVersion } from "./version.ts";

export const DERIVE_VERSION = promptVersion("derive", 4, DERIVER);

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
  /** Tools that the next round may call: a round should not end on a value that none of them takes. */
  toolset: z.array(z.string()),
});
export type DerivePayload = z.infer<typeof derivePayloadSchema>;

/** A computed value as a deriver gives it: what its expression reads is filled in by program. */
const expressionSchema = z
  .object({ value: locatedSchema.shape.value, expression: z.string() })
  .transform((computed): Computed => ({ ...computed, operands: [] }));

const claimSchema = locationSchema.extend({ means: z.string() });

export const derivationSchema = z.object({
  question: z.string().min(10).max(4000),
  answer: answerSchema,
  answer_pointers: z
    .array(
      z.union([locatedSchema, expressionSchema], {
        error: 'expected {"value", "call", "pointer"} or {"value", "expression"}',
      }),
    )
    .min(1),
  exemplar: z.string().nullable().default(null),
  /** What values mean in the question's words, where the deriver says it. */
  claims: z.array(claimSchema).exactOptional(),
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
      problem: { type: "string" },
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
    },
    required: ["question"],
    additionalProperties: false,
  },
};
