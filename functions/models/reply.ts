/** What a reply was read as (`wire/reply.ts`), in a type of our own: a completion, or a named fault. This is what is stored. */
import { z } from "zod";
import { toolCallSchema } from "../domain/messages.ts";
import type { Prices } from "../domain/models.ts";

export const usageSchema = z.strictObject({
  input_tokens: z.int().nonnegative(),
  /** Of the input, read from a cache. */
  cached_tokens: z.int().nonnegative(),
  /** Reasoning included. */
  output_tokens: z.int().nonnegative(),
  /** True if the endpoint did not say, or said what cannot be, so that these are an estimate. */
  estimated: z.boolean(),
});
export type Usage = z.infer<typeof usageSchema>;

/** The message of a completion: nothing but what we know, every field within its limit. */
export const replyMessageSchema = z.strictObject({
  role: z.literal("assistant"),
  content: z.string().nullable(),
  /** What a reasoning model thought before it said this. */
  reasoning_content: z.string().exactOptional(),
  /** That it would not answer, in its endpoint's own field for this. */
  refusal: z.string().exactOptional(),
  /** Ids differ within the message; arguments are a JSON text, or whatever text the model wrote in its place. */
  tool_calls: z.array(toolCallSchema).min(1).exactOptional(),
});
export type ReplyMessage = z.infer<typeof replyMessageSchema>;

export const completionSchema = z.strictObject({
  kind: z.literal("completion"),
  message: replyMessageSchema,
  /** It was read from another form than the protocol's: calls as text, a tool's name in the wrong case. */
  lenient: z.literal(true).exactOptional(),
  /** Null where the endpoint does not say, or says what is none of these. */
  finish_reason: z.enum(["stop", "length", "content_filter", "tool_calls"]).nullable(),
  /** The model that the endpoint says answered. */
  model: z.string(),
  usage: usageSchema,
});
export type Completion = z.infer<typeof completionSchema>;

/** A reply that was answered and holds no completion. */
export const replyFaultSchema = z.strictObject({
  kind: z.literal("fault"),
  fault: z.enum([
    /** The body is no JSON, or not of a form that is known. */
    "unreadable",
    /** The body is longer than is read. */
    "too_large",
    /** It has no choices, or one without a message. */
    "no_choices",
    /** An error with a status of success. */
    "error",
  ]),
  /** What is wrong, with the endpoint's own message where it has one; 500 characters at most. */
  detail: z.string().max(500),
  usage: usageSchema,
});
export type ReplyFault = z.infer<typeof replyFaultSchema>;

export const storedReplySchema = z.discriminatedUnion("kind", [completionSchema, replyFaultSchema]);
export type StoredReply = z.infer<typeof storedReplySchema>;

/** US dollars that a reply cost; null where the prices are not known. Prices are for a million tokens. */
export function costOf(
  { input_tokens, cached_tokens, output_tokens }: Usage,
  prices: Prices | undefined,
): number | null {
  if (prices === undefined) return null;
  const { input, output, cached_input = input } = prices;
  return ((input_tokens - cached_tokens) * input + cached_tokens * cached_input + output_tokens * output) / 1_000_000;
}
