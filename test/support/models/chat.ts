/** Chat completions as the model server reads and writes them. */
import { z } from "zod";

const messageSchema = z.looseObject({
  role: z.string(),
  content: z.string().nullish(),
  tool_call_id: z.string().optional(),
  tool_calls: z
    .array(z.looseObject({ id: z.string(), function: z.looseObject({ arguments: z.string() }).optional() }))
    .optional(),
});
export type Message = z.infer<typeof messageSchema>;

export const chatSchema = z.looseObject({
  model: z.string(),
  messages: z.array(messageSchema),
  tools: z.array(z.looseObject({ function: z.looseObject({ name: z.string() }) })).default([]),
  response_format: z.unknown().optional(),
  stream: z.boolean().default(false),
});
export type Chat = z.infer<typeof chatSchema>;

export interface Reply {
  readonly content: string | null;
  readonly tool_calls?: readonly Asked[];
}

export interface Asked {
  readonly id: string;
  readonly type: "function";
  readonly function: { readonly name: string; readonly arguments: string };
}

/** A reply that asks for these calls; ids differ within a conversation if `salt` does between its turns. */
export function asking(calls: readonly (readonly [name: string, input: string])[], salt: string): Reply {
  return {
    content: null,
    tool_calls: calls.map(([name, input], i) => ({
      id: `${salt}_${i}`,
      type: "function",
      function: { name, arguments: input },
    })),
  };
}

const ROLES = ["collector", "deriver", "editor", "solver", "judge", "closed"] as const;

/** The role that a model plays, by its name. */
export function roleOf(model: string): (typeof ROLES)[number] | undefined {
  return ROLES.find((role) => model.includes(role));
}

/** About as many tokens as a text of so many characters has. */
export function tokens(characters: number): number {
  return Math.ceil(characters / 4);
}

export interface Usage {
  readonly prompt_tokens: number;
  readonly completion_tokens: number;
  readonly total_tokens: number;
}

/** The body of a completion. */
export function completion(model: string, reply: Reply, usage: Usage): string {
  const message = { role: "assistant", ...reply };
  const finish_reason = reply.tool_calls === undefined ? "stop" : "tool_calls";
  return JSON.stringify({
    id: "chatcmpl",
    object: "chat.completion",
    created: 0,
    model,
    choices: [{ index: 0, message, finish_reason }],
    usage,
  });
}

/** The same as server-sent events: the content in two pieces, the calls in one, the usage last. */
export function stream(model: string, { content, tool_calls }: Reply, usage: Usage): string {
  const text = content ?? "";
  const half = Math.ceil(text.length / 2);
  const deltas: object[] = [{ role: "assistant", content: text.slice(0, half) }, { content: text.slice(half) }];
  if (tool_calls !== undefined) deltas.push({ tool_calls: tool_calls.map((call, index) => ({ index, ...call })) });
  const chunk = (fields: object) =>
    `data: ${JSON.stringify({ id: "chatcmpl", object: "chat.completion.chunk", created: 0, model, ...fields })}\n\n`;
  const parts = deltas.map((delta) => chunk({ choices: [{ index: 0, delta, finish_reason: null }] }));
  const finish_reason = tool_calls === undefined ? "stop" : "tool_calls";
  const end = chunk({ choices: [{ index: 0, delta: {}, finish_reason }] });
  return `${parts.join("")}${end}${chunk({ choices: [], usage })}data: [DONE]\n\n`;
}
