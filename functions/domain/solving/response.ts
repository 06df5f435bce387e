/** What an attempt ends on, which is what is graded. */
import { z } from "zod";

const messageSchema = z.object({
  role: z.string(),
  content: z.string().nullish(),
  tool_calls: z.array(z.unknown()).nullish(),
});
const messagesSchema = z.array(messageSchema);

/** What the solver said last, or nothing if the attempt ended on a tool's reply, or on calls whose results it never saw. */
export function finalResponse(messages: string): string {
  return responseIn(messagesSchema.parse(JSON.parse(messages)).at(-1));
}

/** The same of the last message alone, as JSON; undefined where that is none. */
export function responseOf(message: string): string | undefined {
  try {
    return responseIn(messageSchema.parse(JSON.parse(message)));
  } catch {
    return undefined;
  }
}

function responseIn(last: z.infer<typeof messageSchema> | undefined): string {
  return last?.role === "assistant" && !last.tool_calls?.length ? (last.content ?? "") : "";
}
