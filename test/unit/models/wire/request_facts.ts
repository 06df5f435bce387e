/** Replies read as those to a request with two tools, one of which needs an argument. */
import type { ReplyMessage } from "../../../../functions/models/reply.ts";
import { type RequestFacts, readReply } from "../../../../functions/models/wire/reply.ts";

export const ASKED: RequestFacts = {
  model: "asked",
  characters: 4000,
  prompted: false,
  tools: new Map([
    ["add", { needsArguments: true }],
    ["now", { needsArguments: false }],
  ]),
  salt: "call_2",
};

export const USAGE = { prompt_tokens: 900, completion_tokens: 30, total_tokens: 930 };

/** The body of a completion with this message; more fields of the choice and of the body. */
export function bodyWith(message: object, choice: object = {}, body: object = {}): string {
  const choices = [{ index: 0, message: { role: "assistant", ...message }, finish_reason: "stop", ...choice }];
  return JSON.stringify({ id: "x", model: "m", choices, usage: USAGE, ...body });
}

/** The message that a message is read as. */
export function messageOf(message: object, asked: Partial<RequestFacts> = {}): ReplyMessage {
  const read = readReply(bodyWith(message), { ...ASKED, ...asked });
  if (read.kind !== "completion") throw new Error(read.detail);
  return read.message;
}

/** The message that a content is read as where the tools were written into the prompt. */
export function promptedMessage(content: string, salt: string): ReplyMessage {
  return messageOf({ content }, { prompted: true, salt });
}

/** A call as it is read. */
export const kept = (id: string, name: string, given: string) => ({
  id,
  type: "function",
  function: { name, arguments: given },
});
