/** What a reply cost, as far as it can be believed: each figure by itself, and an estimate in place of one that cannot be. */
import type { Usage } from "../reply.ts";
import { type Fields, fieldsOf } from "./fields.ts";

/** Characters of a request that are about one token, where only their number is known. */
const CHARACTERS_A_TOKEN = 4;
/**
 * Tokens of output for a character of the body, at most: rare characters are up to four tokens. Bounds what an endpoint can
 * say that it wrote where the request states no limit.
 */
const TOKENS_A_CHARACTER = 4;
/** Tokens of thought that a body does not show, at most: as many as any model writes in one completion. */
const REASONING_MAX = 131_072;
/** Tokens of output, thought included, at most. */
const OUTPUT_MAX = 262_144;

export interface Bounds {
  /** Characters of the request. */
  readonly asked: number;
  /** Characters of the reply's body. */
  readonly replied: number;
  readonly max_tokens?: number | undefined;
  /** About how many tokens what the reply says is. */
  readonly said: number;
}

/** The usage that a body states; DeepSeek's and Anthropic's names for the same are understood, and Groq's place for it. */
export function usageOf(body: Fields | undefined, { asked, replied, max_tokens, said }: Bounds): Usage {
  const usage = fieldsOf(body?.usage) ?? fieldsOf(fieldsOf(body?.x_groq)?.usage) ?? {};
  const reasoning = countOf(
    fieldsOf(usage.completion_tokens_details ?? usage.output_tokens_details)?.reasoning_tokens ??
      usage.reasoning_tokens,
  );
  const hidden = Math.min(reasoning ?? 0, REASONING_MAX);
  const input = countOf(usage.prompt_tokens ?? usage.input_tokens);
  const output = countOf(usage.completion_tokens ?? usage.output_tokens);
  // A token is at least a character of the request, and a request is at least a token.
  const isInput = input !== undefined && input <= asked && (input > 0 || asked === 0);
  const isOutput =
    output !== undefined &&
    output <= Math.min(OUTPUT_MAX, max_tokens ?? replied * TOKENS_A_CHARACTER + hidden) &&
    (output > 0 || (said === 0 && hidden === 0));
  const input_tokens = isInput ? input : Math.ceil(asked / CHARACTERS_A_TOKEN);
  const cached = countOf(
    fieldsOf(usage.prompt_tokens_details ?? usage.input_tokens_details)?.cached_tokens ??
      usage.prompt_cache_hit_tokens ??
      usage.cached_tokens,
  );
  return {
    input_tokens,
    cached_tokens: isInput ? Math.min(cached ?? 0, input_tokens) : 0,
    output_tokens: isOutput ? output : Math.min(said + hidden, max_tokens ?? OUTPUT_MAX, OUTPUT_MAX),
    estimated: !isInput || !isOutput,
  };
}

function countOf(value: unknown): number | undefined {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
