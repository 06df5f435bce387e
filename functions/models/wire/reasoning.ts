/**
 * What a reasoning model thought: endpoints return it beside the content as `reasoning_content` (DeepSeek, SGLang, vLLM) or
 * `reasoning` (OpenRouter, Ollama, newer vLLM), or at the head of the content between tags. It is kept with the completion;
 * a reply's content is what follows it.
 */
import { thinkingEnd } from "./json.ts";

/** Tags beside `<think>` that some models write around a thought, which begins the content. */
const TAGS: readonly (readonly [opening: string, closing: string])[] = [
  ["[THINK]", "[/THINK]"],
  ["<thinking>", "</thinking>"],
  ["<thought>", "</thought>"],
  ["<reasoning>", "</reasoning>"],
  ["<seed:think>", "</seed:think>"],
  ["<|START_THINKING|>", "<|END_THINKING|>"],
  ["<|begin_of_thought|>", "<|end_of_thought|>"],
  ["◁think▷", "◁/think▷"],
];

/** The content without the thought at its head, and the thought. All of it is thought where that was cut off. */
export function separateReasoning(text: string): { readonly content: string; readonly thought: string } {
  const end = thinkingEnd(text);
  if (end > 0) {
    const thought = text.slice(0, end).replaceAll("<think>", "").replaceAll("</think>", "").trim();
    return { content: text.slice(end).trimStart(), thought };
  }
  const start = text.trimStart();
  const [opening, closing] = TAGS.find(([tag]) => start.startsWith(tag)) ?? [];
  if (opening === undefined || closing === undefined) return { content: text, thought: "" };
  const closed = start.indexOf(closing);
  const thought = start.slice(opening.length, closed < 0 ? undefined : closed).trim();
  return { content: closed < 0 ? "" : start.slice(closed + closing.length).trimStart(), thought };
}
