/**
 * A completion from the events of a stream, which some servers send although none was asked for: what the events say of the
 * first choice, put together. An event that holds a whole completion, or an error, stands for all.
 */
import { argumentsOf } from "./arguments.ts";
import { type Fields, fieldsOf, nonEmptyText } from "./fields.ts";
import { strictJson } from "./lenient.ts";
import { REPLY_CALLS_MAX } from "./limits.ts";

/** Texts of a message that come in pieces. */
const TEXTS = ["content", "reasoning_content", "reasoning", "refusal"] as const;

interface CallPieces {
  readonly index: unknown;
  id: unknown;
  type: unknown;
  name: string;
  readonly arguments: string[];
}

/** Undefined where the text holds no event. */
export function eventsIn(body: string): Fields | undefined {
  const events = dataOf(body);
  if (events.length === 0) return undefined;
  const whole = events.find((event) => event.error || fieldsOf(firstOf(event.choices))?.message);
  if (whole !== undefined) return whole;
  const texts: Record<(typeof TEXTS)[number], string[]> = {
    content: [],
    reasoning_content: [],
    reasoning: [],
    refusal: [],
  };
  const calls: CallPieces[] = [];
  let top: Fields = {};
  let finish_reason: unknown = null;
  let isSaid = false;
  for (const event of events) {
    top = { ...top, ...given(event.model, "model"), ...given(event.usage, "usage"), ...given(event.x_groq, "x_groq") };
    const choice = fieldsOf(firstOf(event.choices));
    if (choice === undefined || (choice.index ?? 0) !== 0) continue;
    isSaid = true;
    finish_reason = choice.finish_reason ?? finish_reason;
    const delta = fieldsOf(choice.delta) ?? { content: choice.text };
    for (const name of TEXTS) {
      const text = delta[name];
      if (typeof text === "string") texts[name].push(text);
    }
    if (Array.isArray(delta.tool_calls)) for (const piece of delta.tool_calls) addPiece(calls, fieldsOf(piece));
  }
  const message = Object.fromEntries(Object.entries(texts).map(([name, pieces]) => [name, pieces.join("")]));
  const tool_calls = calls.map(({ id, type, name, arguments: pieces }) => ({
    id,
    type,
    function: { name, arguments: pieces.join("") },
  }));
  return { ...top, choices: isSaid ? [{ message: { ...message, tool_calls }, finish_reason }] : [] };
}

function addPiece(calls: CallPieces[], piece: Fields | undefined): void {
  if (piece === undefined) return;
  const { name, arguments: text } = fieldsOf(piece.function) ?? {};
  let call = calls.findLast(({ index }) => index === piece.index);
  // Another call by the same number, as Ollama numbers them, begins with an id and a name of its own.
  const isOther = piece.id !== undefined && piece.id !== null && piece.id !== "" && piece.id !== call?.id;
  if (
    call === undefined ||
    piece.index === undefined ||
    (isOther && call.id !== undefined && nonEmptyText(name) !== undefined)
  ) {
    if (calls.length >= REPLY_CALLS_MAX) return;
    call = { index: piece.index, id: undefined, type: undefined, name: "", arguments: [] };
    calls.push(call);
  }
  call.id ??= piece.id ?? undefined;
  call.type ??= piece.type ?? undefined;
  if (typeof name === "string" && name !== call.name) call.name += name;
  if (typeof text === "string") call.arguments.push(text);
  else if (typeof text === "object" && text !== null) call.arguments.push(argumentsOf(text, true));
}

function dataOf(body: string): Fields[] {
  return body
    .split("\n")
    .filter((line) => line.startsWith("data:"))
    .map((line) => fieldsOf(strictJson(line.slice("data:".length))))
    .filter((event) => event !== undefined);
}

function firstOf(choices: unknown): unknown {
  return Array.isArray(choices) ? choices[0] : undefined;
}

function given(value: unknown, name: string): Fields {
  return value === undefined || value === null ? {} : { [name]: value };
}
