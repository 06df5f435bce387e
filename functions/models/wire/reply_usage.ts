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
/** Tokens that a chat template adds to what the request shows, at most. */
const TEMPLATE_TOKENS = 1_000;
/**
 * How many times fewer tokens than the estimate a text can be: no tokeniser makes them of 32 characters each on average. Of
 * texts of fewer tokens than `SHORT_TOKENS` an estimate says too little to judge by.
 */
const UNDER_ESTIMATE = 8;
const SHORT_TOKENS = 100;

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
export function usageOf(body: Fields | undefined, bounds: Bounds): Usage {
  const { asked, replied, said } = bounds;
  // Some servers take -1 for no limit.
  const max_tokens = countOf(bounds.max_tokens) || undefined;
  const usage = fieldsOf(body?.usage) ?? fieldsOf(fieldsOf(body?.x_groq)?.usage) ?? {};
  const reasoning = countOf(
    fieldsOf(usage.completion_tokens_details ?? usage.output_tokens_details)?.reasoning_tokens ??
      usage.reasoning_tokens,
  );
  const hidden = Math.min(reasoning ?? 0, REASONING_MAX);
  const output = countOf(usage.completion_tokens ?? usage.output_tokens);
  const { input, cached } = inputOf(usage);
  const askedTokens = Math.ceil(asked / CHARACTERS_A_TOKEN);
  const saidTokens = (more: number) => Math.min(said + more, max_tokens ?? OUTPUT_MAX, OUTPUT_MAX);
  // A token is at least a character of the request or of its template, and a request is at least a token.
  const isInput =
    input !== undefined &&
    input <= asked + TEMPLATE_TOKENS &&
    !isTooFew(input, askedTokens) &&
    (input > 0 || asked === 0);
  const isOutput =
    output !== undefined &&
    output <= Math.min(OUTPUT_MAX, max_tokens ?? replied * TOKENS_A_CHARACTER + hidden) &&
    !isTooFew(output, saidTokens(0)) &&
    (output > 0 || (said === 0 && hidden === 0));
  const input_tokens = isInput ? input : askedTokens;
  return {
    input_tokens,
    cached_tokens: isInput ? Math.min(cached, input_tokens) : 0,
    output_tokens: isOutput ? output : saidTokens(hidden),
    estimated: !isInput || !isOutput,
  };
}

/** The input that is stated, what came from a cache included: in Anthropic's names that is stated beside the rest of it. */
function inputOf(usage: Fields): { input: number | undefined; cached: number } {
  const all = countOf(usage.prompt_tokens);
  const cached =
    countOf(
      fieldsOf(usage.prompt_tokens_details ?? usage.input_tokens_details)?.cached_tokens ??
        usage.prompt_cache_hit_tokens ??
        usage.cached_tokens ??
        usage.cache_read_input_tokens,
    ) ?? 0;
  const rest = usage.prompt_tokens === undefined ? countOf(usage.input_tokens) : undefined;
  if (rest === undefined) return { input: all, cached };
  const beside = (countOf(usage.cache_read_input_tokens) ?? 0) + (countOf(usage.cache_creation_input_tokens) ?? 0);
  return { input: rest + beside, cached };
}

/** True of a figure that is far below what a text can be. */
function isTooFew(tokens: number, estimate: number): boolean {
  return estimate >= SHORT_TOKENS && tokens * UNDER_ESTIMATE < estimate;
}

function countOf(value: unknown): number | undefined {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
