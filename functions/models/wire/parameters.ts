/**
 * Fields of a request that some endpoints refuse: each is sent until an endpoint says that it does not take it, and is then
 * left out, or named as that endpoint names it. And one that Gemini 3 misses.
 */
import type { ChatCompletionMessageParam } from "openai/resources";
import type { ModelSpecification } from "../../domain/models.ts";

/** What is sent of them: under which name, or not at all. */
export interface Parameters {
  readonly max_tokens: "max_tokens" | "max_completion_tokens" | null;
  readonly temperature: boolean;
  readonly seed: boolean;
  /** Calls of the history carry a signature. */
  readonly signed: boolean;
}

const ALL: Parameters = { max_tokens: "max_tokens", temperature: true, seed: true, signed: false };
/** "Function call is missing a thought_signature in functionCall parts" (Gemini 3). */
const UNSIGNED = /missing a [`"']?thought_?signature/i;
/** What Google documents for calls whose signature is not known: those of other models, and of histories that keep none. */
const UNKNOWN_SIGNATURE = { google: { thought_signature: "skip_thought_signature_validator" } };

/** Characters of an error that are read. */
const READ = 1_000;
const BAD_REQUEST = new Set([400, 422]);

/**
 * "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead." and "Unsupported
 * value: 'temperature' does not support 0.2 with this model" (OpenAI), `Unknown name "seed": Cannot find field.` (Gemini),
 * `"loc":["body","seed"],"msg":"Extra inputs are not permitted"` (servers that check the body with pydantic), "`temperature` is
 * deprecated for this model".
 */
function isRefused(name: string, said: string): boolean {
  const named = `["'\`]${name}["'\`]`;
  return [
    new RegExp(`\\bun(?:supported|known|recognized)\\b[^.\\n]{0,60}${named}`, "i"),
    new RegExp(`${named}[^.\\n]{0,80}\\b(?:not support|unsupported|not permitted|not allowed|deprecated)`, "i"),
    new RegExp(`\\b(?:not permitted|not allowed)\\b[^.\\n]{0,80}${named}`, "i"),
  ].some((pattern) => pattern.test(said));
}

/** By address and model. A restart forgets it, which costs one refused request. */
const known = new Map<string, Parameters>();

export function parametersOf(endpoint: string): Parameters {
  return known.get(endpoint) ?? ALL;
}

/**
 * Takes note of the fields that the error refuses, of those that `body` had and the model's `extra_body` does not state: those
 * are its caller's to mend. True if there is one, and the request is worth sending once more.
 */
export function noteRefused(
  endpoint: string,
  { status, message, body }: { readonly status: number | undefined; readonly message: string; readonly body: string },
  { extra_body = {} }: ModelSpecification,
): boolean {
  if (status === undefined || !BAD_REQUEST.has(status)) return false;
  const said = message.slice(0, READ);
  const sent = JSON.parse(body) as Record<string, unknown>;
  const refused = (name: string) => name in sent && !(name in extra_body) && isRefused(name, said);
  const before = parametersOf(endpoint);
  if (UNSIGNED.test(said)) {
    known.set(endpoint, { ...before, signed: true });
    // Others may have been under way when the first was heard of.
    return !body.includes("thought_signature");
  }
  const names = ["max_tokens", "max_completion_tokens", "temperature", "seed"].filter(refused);
  if (names.length === 0) return false;
  known.set(endpoint, {
    ...before,
    max_tokens: limitAfter(before.max_tokens, names, said),
    temperature: before.temperature && !names.includes("temperature"),
    seed: before.seed && !names.includes("seed"),
  });
  return true;
}

/** How the limit of tokens is named once these names are refused; null where under none. */
function limitAfter(now: Parameters["max_tokens"], refused: readonly string[], said: string): Parameters["max_tokens"] {
  if (refused.includes("max_completion_tokens")) return null;
  if (!refused.includes("max_tokens") || now === null) return now;
  return said.includes("max_completion_tokens") ? "max_completion_tokens" : null;
}

/** The fields of a request that state them, as this endpoint takes them. */
export function stated(
  endpoint: string,
  { max_tokens, temperature }: ModelSpecification,
  seed: number | undefined,
): { seed?: number; temperature?: number; max_tokens?: number; max_completion_tokens?: number } {
  const sent = parametersOf(endpoint);
  return {
    ...(seed === undefined || !sent.seed ? {} : { seed }),
    ...(temperature === undefined || !sent.temperature ? {} : { temperature }),
    ...(max_tokens === undefined || sent.max_tokens === null ? {} : { [sent.max_tokens]: max_tokens }),
  };
}

/** The history as the endpoint takes it: the first call of a turn speaks for all that were made with it. */
export function signedHistory(
  endpoint: string,
  messages: readonly ChatCompletionMessageParam[],
): ChatCompletionMessageParam[] {
  if (!parametersOf(endpoint).signed) return [...messages];
  return messages.map((message) => {
    if (message.role !== "assistant" || message.tool_calls === undefined) return message;
    const [first, ...others] = message.tool_calls;
    const tool_calls = first === undefined ? [] : [{ ...first, extra_content: UNKNOWN_SIGNATURE }, ...others];
    return { ...message, tool_calls };
  });
}
