/** Forms of what a reply says that it cost. */
import type { Usage } from "./chat.ts";
import { bodyOf, type Form, type Raw, type Sound, type Whole, withBody } from "./forms_whole.ts";

const usage = (of: (usage: Usage) => unknown, reads: "estimated" | "as sound" = "estimated"): Form => ({
  reads,
  of: "any",
  send: withBody(({ usage }) => ({ usage: of(usage) })),
});
const fields = (of: Whole, reads: "estimated" | "as sound" = "estimated"): Form =>
  usage((sound) => ({ ...sound, ...of }), reads);

export const USAGE_FORMS = {
  usage_absent: usage(() => undefined),
  usage_null: usage(() => null),
  usage_empty: usage(() => ({})),
  usage_negative: fields({ completion_tokens: -5_000_000 }),
  usage_negative_input: fields({ prompt_tokens: -1 }),
  usage_fractional: fields({ prompt_tokens: 10.5, completion_tokens: 0.5 }),
  usage_words: fields({ prompt_tokens: "10", completion_tokens: "5" }),
  usage_huge: fields({ prompt_tokens: 1e30, completion_tokens: 1e30 }),
  usage_zero: fields({ prompt_tokens: 0, completion_tokens: 0 }),
  usage_over: fields({ prompt_tokens: 50_000_000, completion_tokens: 9_000_000 }),
  usage_nan: {
    reads: "estimated",
    of: "any",
    send: (sound: Sound): Raw => ({
      body: bodyOf(sound).replace(/"completion_tokens":\d+/, '"completion_tokens":NaN'),
    }),
  },
  usage_details_null: fields({ prompt_tokens_details: null, completion_tokens_details: null }, "as sound"),
  usage_cached_over: fields({ prompt_tokens_details: { cached_tokens: 1e9 } }, "as sound"),
  usage_cached_negative: fields({ prompt_tokens_details: { cached_tokens: -5 } }, "as sound"),
} as const satisfies Record<string, Form>;
