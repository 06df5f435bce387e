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
import type { NamedSchema } from "../wire/features.ts";
import { endpointSchema } from "../wire/schemas.ts";

export const DERIVE_VERSION = "derive-2";

export const DERIVE_SYSTEM = `You write one question whose answer the evidence already holds.
The user message is a JSON object: "evidence" is every tool call of the task with what it returned, "question" is the question of the round before (null in the first round), "exemplars" show forms that a question can take, "wanted" is the type of answer that the last round should end on if it can (null: any).
Write a question that needs the calls of this round and, after the first round, the answer of the round before. Name every entity, date and number that the calls were given from outside; never name a tool or a field, never give the answer or an intermediate result away. One reading only.
Reply with one JSON object: {"question": string, "answer": typed answer, "answer_pointers": [{"value", "call", "pointer"}], "exemplar": id of the exemplar whose form you took}.
A typed answer is {"type": "number", "value", "unit"?, "tolerance": {"relative", "absolute"}}, {"type": "text", "value", "accepted": []}, {"type": "date", "value": "YYYY-MM-DD"}, {"type": "boolean", "value"}, {"type": "list" | "set", "value": [typed answers]} or {"type": "record", "value": [{"label", "answer"}]}.
Every value of the answer must stand in an output: give the call's id and the JSON pointer (RFC 6901) into its output. If the evidence does not allow such a question, reply {"question": null, "problem": why}.`;

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
