/** What a model without tools is asked: a task that it answers does not need the tools, and teaches nothing about them. */
import type { ChatCompletionMessageParam } from "openai/resources";
import { CLOSED_BOOK } from "./instructions/closed_book.ts";
import { promptVersion } from "./version.ts";

export const CLOSED_BOOK_VERSION = promptVersion("closed-book", 2, CLOSED_BOOK);

export function closedBookMessages(question: string): ChatCompletionMessageParam[] {
  return [
    { role: "system", content: CLOSED_BOOK },
    { role: "user", content: question },
  ];
}
