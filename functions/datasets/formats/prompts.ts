/** What every row says that is answered by a model in training or evaluation: its prompt, and what the answer is graded against. */
import { solverMessages } from "../../domain/solving/prompt.ts";
import type { TaskRecord } from "../record.ts";

export const PROMPT = { list: { struct: { role: "string", content: "string" } } } as const;

export const ANSWER = { question: "string", answer: "string", answer_type: "string" } as const;

export function promptOf(record: TaskRecord) {
  return solverMessages(record.question);
}

/** The answer is a JSON string: its value is of another type from row to row. */
export function answerOf(record: TaskRecord) {
  return { question: record.question, answer: JSON.stringify(record.answer), answer_type: record.answer.type };
}
