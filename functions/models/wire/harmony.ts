/**
 * The format of gpt-oss, where a server passed it on as it is: messages with a channel each (`analysis` is thought, `final` is
 * the answer), calls being those with a recipient.
 */

import type { StatedCall } from "./reply_calls.ts";
import type { RequestFacts } from "./request_facts.ts";

const CHANNEL = "<|channel|>";
const MESSAGE = "<|message|>";
/** Ends of messages, and the start of the next, which a server may have left out. */
const BOUNDS = /<\|(?:start|end|call|return)\|>/;
/** Characters of what stands before a message. */
const HEADER_MAX = 400;
const RECIPIENT = /\bto=([\w.:-]{1,140})/;
const ROLE = /^(?:assistant)?(?:<\|channel\|>)?/;

/** What is left of a text without its tokens: a thought, then the channel that ends it. */
const STRIPPED = /^analysis([\s\S]*?)assistant(final|commentary)([\s\S]*)$/;
const CALL = /^\s{1,4}to=([\w.:-]{1,140})\s{0,4}(?:json|code)?\s{0,4}(\{[\s\S]*)$/;

export interface Harmony {
  readonly content: string;
  readonly thought: string;
  readonly calls: readonly StatedCall[];
}

/**
 * Undefined where the text is not of this format. Beside an answer there are no calls: whoever answers has none open. What stands
 * in the channel of commentary without a recipient is said to the user before the calls.
 */
export function harmonyOf(text: string, tools: RequestFacts["tools"]): Harmony | undefined {
  const start = text.trimStart();
  if (!start.startsWith(CHANNEL) && !start.startsWith("<|start|>")) return stripped(start, tools);
  const said: string[] = [];
  const final: string[] = [];
  const thought: string[] = [];
  const calls: StatedCall[] = [];
  for (const part of start.split(BOUNDS)) {
    const at = part.indexOf(MESSAGE);
    if (at < 0) {
      if (part.replace("assistant", "").trim() === "") continue;
      return undefined;
    }
    if (at > HEADER_MAX) return undefined;
    const header = part.slice(0, at);
    const body = part.slice(at + MESSAGE.length).trim();
    const recipient = RECIPIENT.exec(header)?.[1];
    const channel = header.replace(ROLE, "");
    if (recipient !== undefined && tools.size > 0) calls.push({ name: recipient, arguments: body });
    else if (channel.startsWith("analysis")) thought.push(body);
    else (channel.startsWith("commentary") ? said : final).push(body);
  }
  const answer = final.join("\n");
  return {
    content: [...said, ...final].join("\n"),
    thought: thought.join("\n"),
    calls: answer.trim() === "" ? calls : [],
  };
}

/** The same where a server took the tokens out: `analysis...assistantcommentary to=functions.f json{...}`, `...assistantfinal...`. */
function stripped(text: string, tools: RequestFacts["tools"]): Harmony | undefined {
  const [, thought, channel, rest = ""] = STRIPPED.exec(text) ?? [];
  if (thought === undefined || channel === undefined) return undefined;
  if (channel === "final") return { content: rest.trim(), thought: thought.trim(), calls: [] };
  const call = CALL.exec(rest);
  if (call === null || tools.size === 0) return undefined;
  return { content: "", thought: thought.trim(), calls: [{ name: call[1], arguments: (call[2] ?? "").trim() }] };
}
