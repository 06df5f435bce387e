/**
 * What a reasoning model thought: endpoints return it beside the content as `reasoning_content` (DeepSeek, SGLang, vLLM) or
 * `reasoning` (OpenRouter, Ollama, newer vLLM), or at the head of the content between `<think>` tags. It is kept with the
 * completion; a reply's content is what follows it.
 */
import type { ChatCompletionMessage } from "openai/resources";
import { thinkingEnd } from "./json.ts";

/** The message with its reasoning, if any, in `reasoning_content` alone. Its content is empty where it was cut off in thought. */
export function withReasoningApart(message: ChatCompletionMessage): ChatCompletionMessage {
  const fields = message as ChatCompletionMessage & { reasoning_content?: unknown; reasoning?: unknown };
  const { reasoning_content, reasoning, ...rest } = fields;
  const content = message.content ?? "";
  const end = thinkingEnd(content);
  const aloud = content.slice(0, end).replaceAll("<think>", "").replaceAll("</think>", "").trim();
  const thought = [reasoning_content, reasoning, aloud].find((text) => typeof text === "string" && text !== "");
  return Object.assign(
    end === 0 ? rest : { ...rest, content: content.slice(end).trimStart() },
    thought === undefined ? {} : { reasoning_content: thought },
  );
}

/** The reasoning of a message that `withReasoningApart` returned, as a field of a message that is kept; none if there is none. */
export function reasoningOf(message: ChatCompletionMessage): { readonly reasoning_content?: string } {
  const { reasoning_content: stated } = message as ChatCompletionMessage & { reasoning_content?: unknown };
  return typeof stated === "string" ? { reasoning_content: stated } : {};
}
