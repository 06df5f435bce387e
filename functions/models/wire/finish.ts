/** Why a completion ended, in one vocabulary for that of all vendors. */
import type { Completion } from "../reply.ts";

type Finish = NonNullable<Completion["finish_reason"]>;

const WORDS: ReadonlyMap<string, Finish> = new Map(
  (
    [
      [
        "stop",
        [
          "stop",
          "stop_sequence",
          "eos",
          "eos_token",
          "end_turn",
          "end_of_turn",
          "complete",
          "completed",
          "done",
          "finished",
          "normal",
        ],
      ],
      [
        "length",
        [
          "length",
          "max_tokens",
          "max_token",
          "max_length",
          "max_output_tokens",
          "model_length",
          "token_limit",
          "limit",
          "model_context_window_exceeded",
        ],
      ],
      ["tool_calls", ["tool_calls", "tool_call", "tool_use", "function_call", "function_calls"]],
      [
        "content_filter",
        [
          "content_filter",
          "content_filtered",
          "safety",
          "recitation",
          "prohibited_content",
          "blocklist",
          "spii",
          "sensitive",
          "guardrail_intervened",
          "image_safety",
          "language",
        ],
      ],
    ] satisfies [Finish, string[]][]
  ).flatMap(([finish, words]) => words.map((word): [string, Finish] => [word, finish])),
);

/** Tokens that end a turn, which Together and others name in place of a reason: `</s>`, `<|eot_id|>`. */
const END_TOKEN = /^<[/|｜].{1,40}>$/u;

/** Null where there is none, or one that says none of these. */
export function finishOf(stated: unknown): Finish | null {
  // SGLang's own form is an object with a type.
  const word = typeof stated === "object" && stated !== null && "type" in stated ? stated.type : stated;
  if (typeof word !== "string" || word.length > 100) return null;
  if (END_TOKEN.test(word.trim())) return "stop";
  // Gemini puts its own reason after the word: `content_filter: PROHIBITED_CONTENT`.
  const [first = ""] = word
    .trim()
    .toLowerCase()
    .replace(/^finish_?reason[._]/, "")
    .split(":");
  return WORDS.get(first.trim().replace(/[\s-]+/g, "_")) ?? null;
}

/** True where the endpoint says that it failed while it answered, as OpenRouter does. */
export function failedMidway(stated: unknown): boolean {
  return typeof stated === "string" && stated.trim().toLowerCase() === "error";
}
