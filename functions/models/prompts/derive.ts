/** What a deriver is asked; see `collect.ts` for how prompts are laid out and versioned. */
import { z } from "zod";
import {
  answerPointerSchema,
  answerSchema,
  answerTypeSchema,
  callSchema,
  exemplarSchema,
  provenanceSchema,
} from "../../domain/schema.ts";
import type { Tool } from "../../tools/contract.ts";
import { meaningsOf } from "../../tools/returns.ts";
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

export const derivationSchema = z.object({
  question: z.string().min(10).max(4000),
  answer: answerSchema,
  answer_pointers: z.array(answerPointerSchema).min(1),
  exemplar: z.string().nullable().default(null),
});
export type Derivation = z.infer<typeof derivationSchema>;

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
          type: "object",
          properties: {
            // Of an answer, whose single values are none but these.
            value: { type: ["string", "number", "boolean"] },
            call: { type: "string" },
            pointer: { type: "string" },
          },
          required: ["value", "call", "pointer"],
          additionalProperties: false,
        },
      },
      exemplar: { type: ["string", "null"] },
    },
    required: ["question"],
    additionalProperties: false,
  },
};
