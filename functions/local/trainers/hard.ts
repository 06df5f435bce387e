/**
 * Records whose trajectories have in them what models really write and the embedded ones do not: a call whose arguments are no
 * JSON, calls with no word beside them, and replies in other alphabets, with quotes, tags and braces.
 */
import { readFile, writeFile } from "node:fs/promises";
import type { TaskRecord } from "../../datasets/record.ts";
import type { ChatMessage } from "../../domain/messages.ts";

const STRANGE = ' Zürich 東京 😀 "quoted" <b> {{ x }} \\n';

/** Writes the records again, as lines of the same file. */
export async function harden(records: string): Promise<void> {
  const lines = (await readFile(records, "utf8")).split("\n").filter((line) => line !== "");
  const hard = lines.map((line) => JSON.stringify(hardened(JSON.parse(line) as TaskRecord)));
  await writeFile(records, hard.map((line) => `${line}\n`).join(""));
}

export function hardened(record: TaskRecord): TaskRecord {
  if (record.split !== "sft") return record;
  const attempts = record.attempts.map((attempt) => ({ ...attempt, messages: hardMessages(attempt.messages) }));
  return { ...record, attempts };
}

/** After the question comes a call that fails; then all goes on as it did. */
function hardMessages(messages: readonly ChatMessage[]): ChatMessage[] {
  const name = messages.flatMap((message) => (message.role === "assistant" ? (message.tool_calls ?? []) : []))[0]
    ?.function.name;
  if (name === undefined) return [...messages];
  const at = messages.findIndex(({ role }) => role === "assistant");
  const failed: ChatMessage[] = [
    {
      role: "assistant",
      content: "I try.",
      tool_calls: [{ id: "broken", type: "function", function: { name, arguments: '{"x": ' } }],
    },
    { role: "tool", tool_call_id: "broken", content: '{"error":"the arguments are no JSON"}' },
  ];
  return [...messages.slice(0, at), ...failed, ...messages.slice(at).map(hardMessage)];
}

function hardMessage(message: ChatMessage): ChatMessage {
  if (message.role === "tool") return { ...message, content: `${message.content}${STRANGE}` };
  if (message.role !== "assistant" || (message.tool_calls ?? []).length === 0) return message;
  return { ...message, content: null };
}
