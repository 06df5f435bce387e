/** A chat completion as it is stored: what the model said and what it used. */
import type { ChatCompletionMessage } from "openai/resources";
import { z } from "zod";
import type { Prices } from "../domain/models.ts";

export const usageSchema = z.object({
  input_tokens: z.int().nonnegative(),
  /** Of the input, read from a cache. */
  cached_tokens: z.int().nonnegative(),
  /** Reasoning included. */
  output_tokens: z.int().nonnegative(),
  /** True if the endpoint did not say, so that these are an estimate. */
  estimated: z.boolean(),
});
export type Usage = z.infer<typeof usageSchema>;

export const completionSchema = z.object({
  /** With whatever fields the endpoint put beside those of the protocol, reasoning among them. */
  message: z.looseObject({ role: z.string(), content: z.string().nullish() }),
  finish_reason: z.string().nullable(),
  /** The model that the endpoint says answered. */
  model: z.string(),
  usage: usageSchema,
});

export interface Completion extends Omit<z.infer<typeof completionSchema>, "message"> {
  readonly message: ChatCompletionMessage;
}

/** US dollars that a completion cost; null where the prices are not known. Prices are for a million tokens. */
export function costOf(
  { input_tokens, cached_tokens, output_tokens }: Usage,
  prices: Prices | undefined,
): number | null {
  if (prices === undefined) return null;
  const { input, output, cached_input = input } = prices;
  return ((input_tokens - cached_tokens) * input + cached_tokens * cached_input + output_tokens * output) / 1_000_000;
}
