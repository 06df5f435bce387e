/** Reads a reply once, where it arrives: from the body's text to a completion of our own type, or to a named fault. Pure. */
import type { Completion, ReplyFault, ReplyMessage, StoredReply } from "../reply.ts";
import { argumentsOf } from "./arguments.ts";
import { type Fields, fieldsOf, nonEmptyText } from "./fields.ts";
import { failedMidway, finishOf } from "./finish.ts";
import { harmonyOf } from "./harmony.ts";
import {
  CONTENT_BYTES,
  clean,
  DETAIL_MAX,
  MODEL_BYTES,
  REASONING_BYTES,
  REFUSAL_BYTES,
  truncateEnd,
  truncateMiddle,
} from "./limits.ts";
import { isAskedForm, promptedCalls } from "./prompted.ts";
import { bodyOf, describedBody } from "./reply_body.ts";
import { type StatedCall, statedCalls, toolCalls } from "./reply_calls.ts";
import { errorOf, errorText } from "./reply_error.ts";
import { type MessageContent, messageContent } from "./reply_text.ts";
import { usageOf } from "./reply_usage.ts";
import type { RequestFacts } from "./request_facts.ts";
import { callsInText } from "./text_calls.ts";
import { estimateTokens } from "./truncate.ts";

export type { RequestFacts } from "./request_facts.ts";

/** @param body the text of a reply of status 200, whole. Throws nothing: what reading it fails on is a fault of the reply. */
export function readReply(body: string, asked: RequestFacts): StoredReply {
  let fields: Fields | undefined;
  try {
    fields = bodyOf(body);
    return fields === undefined
      ? faultOf("unreadable", describedBody(body), unreadUsage(fields, body, asked))
      : read(fields, body, asked);
  } catch (error) {
    return faultOf("unreadable", `reading it failed: ${String(error)}`, unreadUsage(fields, body, asked));
  }
}

function read(fields: Fields, body: string, asked: RequestFacts): StoredReply {
  const choice = choiceOf(fields);
  const message = choice && messageOf(choice);
  const said = message && messageContent(message);
  const stated = choice === undefined ? [] : callsOf(fields, choice, message, said);
  const usage = usageOf(fields, { ...boundsOf(body, asked), said: tokensOf(said, stated) });
  const error =
    errorText(fields.error) ?? errorText(choice?.error) ?? (choice === undefined ? errorOf(fields) : undefined);
  if (error !== undefined) return faultOf("error", error, usage);
  if (choice === undefined)
    return faultOf("no_choices", `choices is ${kindOf(fields.choices)}, and no error is stated`, usage);
  const ended = choice.finish_reason ?? choice.finishReason ?? fields.stop_reason;
  if (failedMidway(ended))
    return faultOf("error", "the endpoint says that it failed midway (finish_reason: error)", usage);
  const finish_reason = finishOf(ended);
  // Where the endpoint withheld all of it, that there is no message is what it has to say.
  if (message === undefined && finish_reason !== "content_filter" && finish_reason !== "length")
    return faultOf("no_choices", `a choice without a message: ${Object.keys(choice).slice(0, 20).join(", ")}`, usage);
  return {
    kind: "completion",
    ...kept(said, stated, asked),
    finish_reason,
    model: truncateEnd(clean(nonEmptyText(fields.model)?.trim() ?? asked.model), MODEL_BYTES),
    usage,
  };
}

/** Tokens that a reply which nobody read is taken to have cost where the request states no limit: more than most have. */
const UNREAD_TOKENS = 8_192;

/** The fault of a reply that was not read to its end. It may have to be paid for: what it says it cost was not read either. */
export function tooLarge({ characters, max_tokens }: RequestFacts, detail: string): ReplyFault {
  const said = max_tokens ?? UNREAD_TOKENS;
  return faultOf("too_large", detail, usageOf(undefined, { asked: characters, replied: 0, max_tokens, said }));
}

function faultOf(fault: ReplyFault["fault"], detail: string, usage: ReplyFault["usage"]): ReplyFault {
  return { kind: "fault", fault, detail: clean(detail.slice(0, DETAIL_MAX)), usage };
}

/** The first choice; legacy completions, one choice in place of a list, and Ollama's own message are taken for one. */
function choiceOf(body: Fields): Fields | undefined {
  const { choices } = body;
  if (Array.isArray(choices)) return choices.map(fieldsOf).find((choice) => choice !== undefined);
  const alone = fieldsOf(choices);
  if (alone !== undefined) return messageOf(alone) === undefined ? fieldsOf(Object.values(alone)[0]) : alone;
  return fieldsOf(body.message) === undefined ? undefined : body;
}

function messageOf(choice: Fields): Fields | undefined {
  const { message, delta, text } = choice;
  if (typeof message === "string") return { content: message };
  const stated = fieldsOf(message) ?? fieldsOf(delta) ?? (typeof text === "string" ? { content: text } : undefined);
  return stated ?? ("content" in choice || "tool_calls" in choice ? choice : undefined);
}

/** The calls in the first place that states any. */
function callsOf(
  body: Fields,
  choice: Fields,
  message: Fields | undefined,
  said: MessageContent | undefined,
): StatedCall[] {
  const places = [
    message?.tool_calls,
    message?.function_call,
    said?.calls,
    choice.tool_calls,
    choice.function_call,
    body.tool_calls,
  ];
  return places.map(statedCalls).find((calls) => calls.length > 0) ?? [];
}

/** The message with nothing but what we know, every field within its limit. */
function kept(
  said: MessageContent | undefined,
  stated: readonly StatedCall[],
  asked: RequestFacts,
): { readonly message: ReplyMessage; readonly lenient?: true } {
  const read: FromText =
    stated.length > 0
      ? { content: said?.content ?? "", calls: stated, lenient: false }
      : fromText(said?.content ?? "", asked);
  const content = clean(read.content);
  const reasoning = clean(nonEmptyText(said?.reasoning) ?? read.thought ?? "").trim();
  const refusal = clean(said?.refusal ?? "").trim();
  const { calls, lenient } = toolCalls(read.calls, asked);
  const message: ReplyMessage = {
    role: "assistant",
    content: content.trim() === "" ? null : truncateMiddle(content, CONTENT_BYTES),
    ...(reasoning === "" ? {} : { reasoning_content: truncateMiddle(reasoning, REASONING_BYTES) }),
    ...(refusal === "" ? {} : { refusal: truncateEnd(refusal, REFUSAL_BYTES) }),
    ...(calls.length === 0 ? {} : { tool_calls: calls }),
  };
  return { message, ...(lenient || read.lenient ? { lenient: true } : {}) };
}

interface FromText {
  readonly content: string;
  readonly thought?: string;
  readonly calls: readonly StatedCall[];
  /** It is not of the form that was asked for. */
  readonly lenient?: boolean;
}

/** The calls that a content asks for in some form of text, and what it says besides. */
function fromText(content: string, asked: RequestFacts): FromText {
  const harmony = harmonyOf(content, asked.tools);
  if (harmony !== undefined) return { ...harmony, lenient: true };
  const inText =
    callsInText(content, asked.tools) ?? (asked.prompted ? promptedCalls(content, asked.tools) : undefined);
  if (inText === undefined) return { content, calls: [] };
  return { ...inText, lenient: !(asked.prompted && isAskedForm(content)) };
}

function boundsOf(body: string, { characters, max_tokens }: RequestFacts) {
  return { asked: characters, replied: body.length, max_tokens };
}

/** About how many tokens a message is, as it was before anything was cut. */
function tokensOf(said: MessageContent | undefined, calls: readonly StatedCall[]): number {
  const texts = [said?.content, said?.reasoning, said?.refusal];
  const written = calls.flatMap((call) => [nonEmptyText(call.name) ?? "", argumentsOf(call.arguments, true)]);
  return [...texts, ...written].reduce((sum, text) => sum + estimateTokens(text ?? ""), 0);
}

/** What the body states, as far as it was read. A page of a proxy is no tokens; JSON that was cut off was a completion. */
function unreadUsage(fields: Fields | undefined, body: string, asked: RequestFacts): Completion["usage"] {
  const said = /^\uFEFF?\s{0,100}(?:\{|data:)/.test(body) ? estimateTokens(body) : 0;
  return usageOf(fields, { ...boundsOf(body, asked), said });
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list without objects";
  return value === undefined || value === null ? "absent or null" : `a ${typeof value} without a message`;
}
