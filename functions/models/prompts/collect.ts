/**
 * What a collector is asked. One prompt serves any model: the instructions are in the system message, the task so far is
 * JSON in the user message, and the tools are those of the task's toolset. `COLLECT_VERSION` changes with every change of
 * wording or payload, since it is part of the key that completions are stored under.
 */
import { z } from "zod";
import {
  answerPointerSchema,
  answerTypeSchema,
  callSchema,
  jsonSchema,
  locationSchema,
  provenanceSchema,
  seedSchema,
} from "../../domain/schema.ts";

export const COLLECT_VERSION = "collect-3";

export const COLLECT_SYSTEM = `You collect evidence for a question that does not exist yet. You have tools; call them to find out facts that belong together.
The user message is a JSON object: "seed" is where the task starts; "question" and "answer_pointers" are what the round before ended on (null in the first round); "evidence" is every call so far; "moves" says which shape this round should take, one word a step:
start: call a tool on the seed. extend: call a tool on a value that the answer so far gave. join: call a tool on another entity, then one tool on both results. mirror: repeat the calls behind the answer for another entity, then compare the two. diamond: two different tools on the answer, then one on both results. fan: one more tool on the answer. branch: one more tool on a value from further back, to be asked for beside the answer. aside: a tool on the seed or another entity of its domain, to be asked for beside the answer; a move after it goes on from there.
Make "focus" one of the tools that you use if you can (null: none is preferred). In the last round, end on a value of the type "wanted" if you can (null: any). Pass values on exactly as they were returned. Ask for calls that do not depend on each other in one turn. When the round has its shape, or nothing more can be called, reply without tool calls.`;

export const collectPayloadSchema = z.object({
  seed: seedSchema,
  focus: z.string().nullable(),
  /** Type of answer that the last round should end on if it can. */
  wanted: answerTypeSchema.nullable(),
  random: z.int().nonnegative(),
  round: z.int().positive(),
  /** Moves that later rounds will make; 0 in the last round. */
  later_moves: z.int().nonnegative(),
  moves: z.array(z.enum(["start", "extend", "join", "mirror", "diamond", "fan", "branch", "aside"])),
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

/**
 * A collector may say in its message where it took input values from; `call` of `to` is the tool call's own id.
 * What it says is checked against the values; without it provenance is inferred.
 */
export const declaredLinksSchema = z.object({
  links: z.array(z.object({ from: locationSchema, to: z.object({ call: z.string(), pointer: z.string() }) })),
});
