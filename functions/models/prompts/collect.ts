/**
 * What a collector is asked. One prompt serves any model: the instructions are in the system message, the task so far is
 * JSON in the user message, and the tools are those of the task's toolset. `COLLECT_VERSION` changes with every change of
 * wording or payload, since it is part of the key that completions are stored under.
 */
import { z } from "zod";
import { questionsSchema } from "../../domain/questions.ts";
import {
  answerPointerSchema,
  answerTypeSchema,
  callSchema,
  jsonSchema,
  locationSchema,
  provenanceSchema,
  seedSchema,
} from "../../domain/schema.ts";
import { jsonObjectIn } from "../wire/json.ts";
import { COLLECTOR } from "./instructions/collector.ts";
import { promptVersion } from "./version.ts";

export const COLLECT_VERSION = promptVersion("collect", 6, COLLECTOR);

export const collectPayloadSchema = z.object({
  seed: seedSchema,
  focus: z.string().nullable(),
  /** Type of answer that the last round should end on if it can. */
  wanted: answerTypeSchema.nullable(),
  random: z.int().nonnegative(),
  round: z.int().positive(),
  /** Moves that later rounds will make; 0 in the last round. */
  later_moves: z.int().nonnegative(),
  moves: z.array(z.enum(["start", "extend", "join", "mirror", "diamond", "fan", "branch"])),
  /** Calls that the round should make, as a model is told; the embedded collector makes those of its moves. */
  calls: z.object({ min: z.int().positive(), max: z.int().positive() }).optional(),
  /** What the embedded collector goes on from; models decide that themselves, and are not told. */
  questions: questionsSchema.exactOptional(),
  question: z.string().nullable(),
  answer_pointers: z.array(answerPointerSchema),
  evidence: z.array(callSchema),
  provenance: z.array(provenanceSchema),
});
export type CollectPayload = z.infer<typeof collectPayloadSchema>;

/** What a tool message holds. */
export const toolReplySchema = z.object({
  call: z.string(),
  ok: z.boolean(),
  output: jsonSchema,
  error: z.string().nullable(),
});

/** What a collector is told that called nothing in its first turn. */
export const CALL_NOW =
  "Call a tool now: the evidence is made of calls alone. Take one that the seed or a value of the evidence fits, and fill its arguments.";

/** True if a collector says beside its calls that they complete the round. */
export function saysDone(content: string | null): boolean {
  const said = jsonObjectIn(content ?? "");
  return typeof said === "object" && said !== null && "done" in said && said.done === true;
}

/** Characters of a place, at most: what follows a pointer recurses. */
const PLACE_MAX = 500;

/**
 * A collector may say in its message where it took input values from; `call` of `to` is the tool call's own id. Each link is
 * checked against the values, and what it leaves out is inferred. A place may be one text: "c2/area".
 */
const placeSchema = z.union([locationSchema.extend({ pointer: z.string().max(PLACE_MAX) }), z.string().max(PLACE_MAX)]);
export const declaredLinkSchema = z.object({ from: placeSchema, to: placeSchema });
