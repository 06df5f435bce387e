/** What a message says, what it thought, and what it refuses: from a content in any form, and the fields beside it. */
import { type Fields, fieldsOf, nonEmptyText } from "./fields.ts";
import { separateReasoning } from "./reasoning.ts";

export interface MessageContent {
  readonly content: string;
  readonly reasoning: string;
  readonly refusal: string;
  /** Calls among the parts of the content, as Anthropic writes them. */
  readonly calls: readonly Fields[];
}

/** Tokens that end a turn, which some servers leave at the end of its text. */
const END_TOKENS =
  "</s>|<\\|(?:im_end|eot_id|eom_id|end|return|endoftext|end_of_text|end_of_turn|END_OF_TURN_TOKEN|END_RESPONSE)\\|>|<end_of_turn>|<eos>|<｜end▁of▁sentence｜>";
const ENDS = new RegExp(`(?:\\s{0,20}(?:${END_TOKENS})){1,4}\\s{0,20}$`);
const ENDS_LENGTH = 200;
/** The end of a turn and the start of the next, which the model then made up. */
const RUN_ON = new RegExp(
  `(?:${END_TOKENS})\\s{0,20}(?:<\\|im_start\\|>|<\\|start_header_id\\|>|<start_of_turn>|<s>|\\[INST\\])`,
);
/** The start of its own turn. */
const START =
  /^\s{0,20}(?:<\|im_start\|>assistant\n|<\|start_header_id\|>assistant<\|end_header_id\|>|<start_of_turn>model\n)\s{0,20}/;

interface Parts {
  readonly content: string[];
  readonly reasoning: string[];
  readonly refusal: string[];
  readonly calls: Fields[];
}

/** Types of parts that are calls. */
const CALLS = new Set(["tool_use", "tool_call", "tool-call", "toolCall", "function_call"]);

/** `message` has whatever fields an endpoint gives it. */
export function messageContent(message: Fields): MessageContent {
  const parts: Parts = { content: [], reasoning: [], refusal: [], calls: [] };
  addContent(parts, message.content);
  const { content, thought } = separateReasoning(turnOf(parts.content.join("")));
  const stated = [
    message.reasoning_content,
    message.reasoning,
    message.reasoning_details,
    message.thinking,
    message.thought,
  ]
    .map(thoughtIn)
    .find((text) => text.trim() !== "");
  return {
    content,
    // The same thought may stand in several places: the first that has one is it.
    reasoning: stated ?? nonEmptyText(parts.reasoning.join("")) ?? thought,
    refusal: nonEmptyText(message.refusal) ?? parts.refusal.join(""),
    calls: parts.calls,
  };
}

/** The text of the model's turn alone. */
function turnOf(text: string): string {
  const next = RUN_ON.exec(text)?.index;
  const own = (next === undefined ? text : text.slice(0, next)).replace(START, "");
  // The end alone is looked at, so that a long text costs no more than a short one.
  return own.slice(0, -ENDS_LENGTH) + own.slice(-ENDS_LENGTH).replace(ENDS, "");
}

function addContent(parts: Parts, content: unknown): void {
  if (typeof content === "string") parts.content.push(content);
  else if (typeof content === "number" || typeof content === "boolean") parts.content.push(String(content));
  else if (Array.isArray(content)) for (const part of content) addPart(parts, part);
  else {
    const fields = fieldsOf(content);
    if (fields === undefined || Object.keys(fields).length === 0) return;
    if (Array.isArray(fields.parts)) addContent(parts, fields.parts);
    else if (typeof fields.type === "string" || typeof fields.text === "string") addPart(parts, fields);
    // Some servers parse the JSON that was asked for, and put what they parsed where its text belongs.
    else parts.content.push(jsonOf(fields));
  }
}

/** Parts that are neither text nor thought (images, references) say nothing here. */
function addPart(parts: Parts, part: unknown): void {
  if (typeof part === "string") {
    parts.content.push(part);
    return;
  }
  const fields = fieldsOf(part);
  if (fields === undefined) return;
  const { type } = fields;
  if (typeof type === "string" && CALLS.has(type)) parts.calls.push(fields);
  else if (type === "refusal") parts.refusal.push(nonEmptyText(fields.refusal) ?? textIn(fields.text));
  // Gemini marks a thought by a field of its own.
  else if (type === "thinking" || type === "reasoning" || fields.thought === true)
    parts.reasoning.push(thoughtIn(part));
  else if (type === undefined || type === "text" || type === "output_text" || type === "input_text")
    parts.content.push(textIn(fields.text));
}

/** A text, or an object around one (Assistants' `{"value": ...}`). */
function textIn(text: unknown): string {
  return typeof text === "string" ? text : (nonEmptyText(fieldsOf(text)?.value) ?? "");
}

/** Fields of an object that may hold a thought, or parts of one. */
const THOUGHTS = ["text", "thinking", "reasoning", "reasoning_text", "summary", "content"] as const;
/** Objects around a thought, at most. */
const WRAPPED_MAX = 3;

/** A thought that is a text, an object around one, or a list of those; what is encrypted is none. */
function thoughtIn(value: unknown, depth = 0): string {
  if (typeof value === "string") return value;
  if (depth > WRAPPED_MAX) return "";
  if (Array.isArray(value)) return value.map((part) => thoughtIn(part, depth + 1)).join("");
  const fields = fieldsOf(value);
  if (fields === undefined || fields.type === "reasoning.encrypted") return "";
  for (const name of THOUGHTS) {
    const text = thoughtIn(fields[name], depth + 1);
    if (text !== "") return text;
  }
  return "";
}

function jsonOf(fields: Fields): string {
  try {
    return JSON.stringify(fields);
  } catch {
    // Nested deeper than the stack is.
    return "";
  }
}
