/** What a model without tools is asked: a task that it answers does not need the tools, and teaches nothing about them. */
import type { ChatCompletionMessageParam } from "openai/resources";

export const CLOSED_BOOK_VERSION = "closed-book-1";

const CLOSED_BOOK_SYSTEM = `You answer questions from what you know. You have no tools.
Think it through, then end the reply with exactly one line of this form:
Answer: <value>
Write numbers as digits with their unit after them, dates as YYYY-MM-DD, and truth values as yes or no. Where the question asks for several values, give all of them on that line, in the order of the question, separated by semicolons. If you cannot know the answer, write unknown in its place.`;

export function closedBookMessages(question: string): ChatCompletionMessageParam[] {
  return [
    { role: "system", content: CLOSED_BOOK_SYSTEM },
    { role: "user", content: question },
  ];
}
