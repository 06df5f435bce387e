/**
 * A trajectory in the plain form that all formats are made from. An assistant's turn always has text, if only an empty one,
 * since templates that join strings break on null. Calls have ids of nine letters and digits, since Mistral's templates take
 * nothing else, and the same id whenever the file is written. Replies have the name of their tool.
 */
import { sha256Hex } from "../../domain/json.ts";
import type { ChatMessage } from "../../domain/messages.ts";
import { type JsonObject, jsonObjectSchema } from "../../domain/schema.ts";
import type { RecordAttempt } from "../record.ts";

export interface Call {
  readonly id: string;
  readonly name: string;
  /** The arguments as they were written. */
  readonly text: string;
  /** The arguments; the text itself where a model wrote no JSON object: the error that follows is part of the lesson. */
  readonly input: JsonObject | string;
}

export interface Reply {
  readonly role: "tool";
  readonly id: string;
  readonly name: string;
  readonly content: string;
}

export interface Turn {
  readonly role: "assistant";
  readonly content: string;
  /** What was thought before it was said; empty where that is not known. */
  readonly thought: string;
  readonly calls: readonly Call[];
}

export type Message = { readonly role: "system" | "user"; readonly content: string } | Turn | Reply;

export interface Trajectory {
  /** Of the row: the task's id, or the attempt's where a task gives several. */
  readonly id: string;
  readonly attempt: RecordAttempt;
  readonly messages: readonly Message[];
}

/** @param serial calls that were made in one turn stand in turns one after the other, each with its reply. */
export function plainMessages({ id, messages }: RecordAttempt, serial: boolean): Message[] {
  const plain = renamed(id, messages);
  return serial ? plain.flatMap((message, at) => inTurns(message, plain, at)) : plain;
}

interface Asked {
  /** Its id as it was. */
  readonly before: string;
  readonly call: Call;
  answered: boolean;
}

function renamed(attempt: string, messages: readonly ChatMessage[]): Message[] {
  const ids = new CallIds(attempt);
  /** The latest turn's first: endpoints may use an id again in a later turn, or twice in one. */
  const asked: Asked[] = [];
  return messages.map((message) => plainMessage(message, ids, asked));
}

function plainMessage(message: ChatMessage, ids: CallIds, asked: Asked[]): Message {
  switch (message.role) {
    case "system":
    case "user":
      return { role: message.role, content: message.content };
    case "tool": {
      const own = asked.filter(({ before }) => before === message.tool_call_id);
      const found = own.find(({ answered }) => !answered) ?? own[0];
      if (found === undefined) return { role: "tool", id: ids.next(), name: "", content: message.content };
      found.answered = true;
      return { role: "tool", id: found.call.id, name: found.call.name, content: message.content };
    }
    case "assistant": {
      const made = (message.tool_calls ?? []).map(({ id: before, function: { name, arguments: text } }) => ({
        before,
        call: { id: ids.next(), name, text, input: inputOf(text) },
        answered: false,
      }));
      asked.unshift(...made);
      return {
        role: "assistant",
        content: message.content ?? "",
        thought: message.reasoning_content ?? "",
        calls: made.map(({ call }) => call),
      };
    }
  }
}

const LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const ID_LENGTH = 9;

/** Nine letters and digits each, which follow from the attempt and the position of the call in it. */
class CallIds {
  readonly #attempt: string;
  readonly #taken = new Set<string>();

  constructor(attempt: string) {
    this.#attempt = attempt;
  }

  next(): string {
    const position = this.#taken.size;
    for (let again = 0; ; again++) {
      const id = shortened(sha256Hex(`${this.#attempt} ${position} ${again}`));
      if (this.#taken.has(id)) continue;
      this.#taken.add(id);
      return id;
    }
  }
}

function shortened(hash: string): string {
  const letters = Array.from({ length: ID_LENGTH }, (_, i) => {
    const byte = Number.parseInt(hash.slice(2 * i, 2 * i + 2), 16);
    return LETTERS[byte % LETTERS.length];
  });
  return letters.join("");
}

function inputOf(text: string): JsonObject | string {
  try {
    const parsed = jsonObjectSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : text;
  } catch {
    return text;
  }
}

/** A turn of several calls as several turns: what was said and thought stands in the first. Replies to them stand with them. */
function inTurns(message: Message, all: readonly Message[], at: number): Message[] {
  if (message.role === "tool") return [];
  if (message.role !== "assistant" || message.calls.length === 0) return [message];
  const replies = repliesAfter(all, at);
  const known = new Set(message.calls.map(({ id }) => id));
  const turns = message.calls.flatMap((call, i): Message[] => [
    {
      role: "assistant",
      content: i === 0 ? message.content : "",
      thought: i === 0 ? message.thought : "",
      calls: [call],
    },
    ...replies.filter(({ id }) => id === call.id),
  ]);
  return [...turns, ...replies.filter(({ id }) => !known.has(id))];
}

/** What its system message says; empty where it has none. */
export function systemOf({ messages }: Pick<Trajectory, "messages">): string {
  return messages.find((message) => message.role === "system")?.content ?? "";
}

/** The arguments for those who read as JSON whatever is text in them: what is no JSON object stands as a JSON string. */
export function parsableInput({ input }: Call): JsonObject | string {
  return typeof input === "string" ? JSON.stringify(input) : input;
}

/** The replies that follow on the message. */
export function repliesAfter(messages: readonly Message[], at: number): Reply[] {
  const replies: Reply[] = [];
  for (const message of messages.slice(at + 1)) {
    if (message.role !== "tool") break;
    replies.push(message);
  }
  return replies;
}
