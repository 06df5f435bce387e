/** The calls of a trajectory that went well, read back from what was said. */
import { z } from "zod";
import { isShallow, parseJson } from "../json.ts";
import { type JsonObject, jsonObjectSchema } from "../schema.ts";

export interface MadeCall {
  readonly tool: string;
  readonly input: JsonObject;
}

/** What a solver is shown of a failed call, a tool's error or a mistake of its own (`models/prompts/solve.ts`). */
const errorSchema = z.strictObject({ error: z.string() });

/** True of what a message tells of a call that failed. */
export function isError(content: string): boolean {
  return content.startsWith('{"error":') && errorSchema.safeParse(parseJson(content)).success;
}

interface Message {
  readonly role: string;
  readonly content?: string | null | undefined;
  readonly tool_calls?:
    | readonly { readonly function: { readonly name: string; readonly arguments: string } }[]
    | null
    | undefined;
}

const messagesSchema: z.ZodType<Message[]> = z.array(
  z.object({
    role: z.string(),
    content: z.string().nullish(),
    tool_calls: z.array(z.object({ function: z.object({ name: z.string(), arguments: z.string() }) })).nullish(),
  }),
);

/** In the order in which they were made: results stand behind the calls of their turn in the order of these. */
export function madeCalls(messages: readonly Message[]): MadeCall[] {
  const made: MadeCall[] = [];
  let asked: Message["tool_calls"] = [];
  let answered = 0;
  for (const { role, content, tool_calls } of messages) {
    if (role === "assistant") [asked, answered] = [tool_calls, 0];
    if (role !== "tool") continue;
    const call = asked?.[answered++]?.function;
    if (call === undefined || isError(content ?? "")) continue;
    const given = parseJson(call.arguments);
    const input = jsonObjectSchema.safeParse(isShallow(given) ? given : undefined);
    if (input.success) made.push({ tool: call.name, input: input.data });
  }
  return made;
}

/** The same of messages as they are stored; none where they do not parse. */
export function madeCallsIn(messages: string): MadeCall[] {
  const read = messagesSchema.safeParse(parseJson(messages));
  return read.success ? madeCalls(read.data) : [];
}
