/** A model that sends an odd reply: `odd-<place in the table>`, and an answer once it has seen what its call came to. */
import type { Chat, Usage } from "./chat.ts";
import { ODD_REPLIES } from "./odd_replies.ts";

/** The name of the model that sends the reply at this place of the table. */
export function oddModel(place: number): string {
  return `odd-${place}`;
}

/** The message that the model sends now; undefined for one that sends none of these. */
export function oddMessage({ model, messages }: Chat): object | undefined {
  const place = /^odd-(\d+)$/.exec(model)?.[1];
  if (place === undefined) return undefined;
  if (messages.some(({ role, content }) => role === "tool" || content?.startsWith("Result of ")))
    return { content: "Answer: 20" };
  const { sent } = ODD_REPLIES[Number(place)] ?? {};
  return typeof sent === "object" ? sent : { content: sent ?? null };
}

export function oddBody(model: string, message: object, usage: Usage): string {
  const choices = [{ index: 0, message: { role: "assistant", ...message }, finish_reason: "stop" }];
  return JSON.stringify({ id: "chatcmpl", object: "chat.completion", created: 0, model, choices, usage });
}
