/**
 * The format of gpt-oss, where a server passed it on as it is: messages with a channel each (`analysis` is thought, `final` is
 * the answer), calls being those with a recipient.
 */

import { nameOf, type StatedCall } from "./reply_calls.ts";
import type { RequestFacts } from "./request_facts.ts";

const CHANNEL = "<|channel|>";
const MESSAGE = "<|message|>";
/** Ends of messages, and the start of the next, which a server may have left out. */
const BOUNDS = /<\|(?:start|end|call|return)\|>/;
/** Characters of what stands before a message. */
const HEADER_MAX = 400;
const RECIPIENT = /\bto=([\w.:-]{1,140})/;
const ROLE = /^(?:assistant)?(?:<\|channel\|>)?/;

export interface Harmony {
  readonly content: string;
  readonly thought: string;
  readonly calls: readonly StatedCall[];
}

/** Undefined where the text is not of this format, or has a call that is none of the tools offered, or one beside an answer. */
export function harmonyOf(text: string, tools: RequestFacts["tools"]): Harmony | undefined {
  const start = text.trimStart();
  if (!start.startsWith(CHANNEL) && !start.startsWith("<|start|>")) return undefined;
  const said: string[] = [];
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
    if (recipient !== undefined) calls.push({ name: recipient, arguments: body });
    else if (header.replace(ROLE, "").startsWith("analysis")) thought.push(body);
    else said.push(body);
  }
  if (calls.length > 0 && (said.length > 0 || !calls.every(({ name }) => tools.has(nameOf(name, tools)))))
    return undefined;
  return { content: said.join("\n"), thought: thought.join("\n"), calls };
}
