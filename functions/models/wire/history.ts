/** Turns of a conversation as endpoints take them back: the history that goes with the next request, and nothing that is stored. */
import type { ChatCompletionMessageParam } from "openai/resources";
import { perObject } from "../../lib/memo.ts";
import { truncateEnd } from "./limits.ts";

/** Bytes of arguments that are no JSON object, at most, of which their model is reminded: enough to see what was wrong. */
const INVALID_BYTES = 2_000;

/**
 * The message as it is sent. Some endpoints refuse a turn without content, also where it calls tools. Others parse the arguments
 * of each call in the history, to fill in their chat template, and answer 400 to what is no JSON object: the model's slip of one
 * turn would then end its attempt as a fault of the endpoint. Such arguments go as an object that holds what was written, so that
 * the model still sees what the error in the tool's result is about. Each message is written once, however many turns follow it.
 */
export const historyMessage = perObject((message: ChatCompletionMessageParam): ChatCompletionMessageParam => {
  if (message.role !== "assistant") return message;
  const { content, tool_calls } = message;
  const calls = tool_calls?.map((call) =>
    call.type === "function" && !isObject(call.function.arguments)
      ? { ...call, function: { ...call.function, arguments: reminded(call.function.arguments) } }
      : call,
  );
  return {
    ...message,
    ...(content === null ? { content: "" } : {}),
    ...(calls === undefined ? {} : { tool_calls: calls }),
  };
});

function reminded(text: string): string {
  return JSON.stringify({ invalid_arguments: truncateEnd(text, INVALID_BYTES) });
}

function isObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
