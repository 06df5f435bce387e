/** Forms of what a message says and thinks, of why it ended, and of the choice that it stands in. */
import {
  bodyOf,
  choiceOf,
  type Form,
  messageOf,
  type Raw,
  type Sound,
  type Whole,
  withBody,
  withChoice,
  withMessage,
} from "./forms_whole.ts";

const content = (of: (text: string) => Whole, reads: Form["reads"] = "as sound"): Form => ({
  reads,
  of: "content",
  send: withMessage(({ content }) => of(content ?? "")),
});
const any = (send: (sound: Sound) => Raw, reads: Form["reads"] = "as sound"): Form => ({ reads, of: "any", send });
const finish = (finish_reason: unknown): Form => any(withChoice(() => ({ finish_reason })));

export const CONTENT_FORMS = {
  parts_text: content((text) => ({ content: [{ type: "text", text }] })),
  parts_output_text: content((text) => ({ content: [{ type: "output_text", text, annotations: [] }] })),
  parts_several: content((text) => ({
    content: [text.slice(0, 5), text.slice(5)].map((piece) => ({ type: "text", text: piece })),
  })),
  parts_strings: content((text) => ({ content: [text.slice(0, 5), text.slice(5)] })),
  parts_thinking: content((text) => ({
    content: [
      { type: "thinking", thinking: [{ type: "text", text: "Let me see." }] },
      { type: "text", text },
    ],
  })),
  parts_unknown: content((text) => ({
    content: [{ type: "reference", reference_ids: [1] }, { type: "text", text }, null, 3],
  })),
  part_alone: content((text) => ({ content: { type: "text", text } })),
  parts_of_gemini: content((text) => ({ content: { parts: [{ text: "Hm.", thought: true }, { text }] } })),
  reasoning: any(withMessage(() => ({ reasoning: "Let me see." }))),
  reasoning_content: any(withMessage(() => ({ reasoning_content: "Let me see." }))),
  reasoning_details: any(withMessage(() => ({ reasoning_details: [{ type: "reasoning.text", text: "Let me see." }] }))),
  thinking: any(withMessage(() => ({ thinking: "Let me see." }))),
  reasoning_null: any(
    withMessage(() => ({ reasoning_content: null, reasoning: null, refusal: null, annotations: [] })),
  ),
  tags_think: content((text) => ({ content: `<think>\nLet me see.\n</think>\n\n${text}` })),
  tags_closed_only: content((text) => ({ content: `Let me see.\n</think>\n\n${text}` })),
  tags_magistral: content((text) => ({ content: `[THINK]Let me see.[/THINK]${text}` })),
  tags_unclosed: content((text) => ({ content: `<think>\nLet me see. ${text}` }), "no answer"),
  channel_final: content((text) => ({
    content: `<|channel|>analysis<|message|>Let me see.<|end|><|start|>assistant<|channel|>final<|message|>${text}<|return|>`,
  })),
  calls_null: content(() => ({ tool_calls: null, function_call: null })),
  calls_empty: content(() => ({ tool_calls: [] })),
  calls_empty_object: content(() => ({ tool_calls: {} })),
  content_null: content(() => ({ content: null }), "no answer"),
  content_absent: content(() => ({ content: undefined }), "no answer"),
  content_empty: content(() => ({ content: "" }), "no answer"),
  refusal: content(() => ({ content: null, refusal: "I cannot help with that." }), "refusal"),
  refusal_part: content(() => ({ content: [{ type: "refusal", refusal: "I cannot help with that." }] }), "refusal"),
  message_absent: any(
    (sound) => ({ body: bodyOf(sound, { choices: [{ index: 0, finish_reason: "stop" }] }) }),
    "no_choices",
  ),
  message_null: any(
    withChoice(() => ({ message: null })),
    "no_choices",
  ),
  message_filtered: any(
    (sound) => ({
      body: bodyOf(sound, { choices: [{ index: 0, finish_reason: "content_filter: PROHIBITED_CONTENT" }] }),
    }),
    "content_filter",
  ),
  filtered: any(
    withChoice(() => ({ message: { role: "assistant", content: "" }, finish_reason: "SAFETY" })),
    "content_filter",
  ),
  cut_off: any(
    withChoice(() => ({ finish_reason: "MAX_TOKENS" })),
    "length",
  ),
  finish_absent: finish(undefined),
  finish_null: finish(null),
  finish_unknown: finish("because"),
  finish_eos: finish("eos"),
  finish_end_turn: finish("end_turn"),
  finish_token: finish("<|eot_id|>"),
  finish_object: finish({ type: "stop", matched: 128_009 }),
  delta: any(withChoice((sound) => ({ message: undefined, delta: messageOf(sound) }))),
  legacy_text: {
    ...any((sound) => ({
      body: bodyOf(sound, { choices: [{ index: 0, text: sound.content, finish_reason: "stop" }] }),
    })),
    of: "content",
  },
  choices_object: any(withBody((sound) => ({ choices: choiceOf(sound) }))),
  choices_by_number: any(withBody((sound) => ({ choices: { 0: choiceOf(sound) } }))),
  choices_several: any(
    withBody((sound) => ({
      choices: [choiceOf(sound), { ...choiceOf(sound, { role: "assistant", content: "other" }), index: 1 }],
    })),
  ),
} as const satisfies Record<string, Form>;
