/** Chat completions as the small model's server reads them, and as the model is shown them: ChatML, tools as text. */
import { z } from "zod";

const calledSchema = z.looseObject({ function: z.looseObject({ name: z.string(), arguments: z.string() }) });

const messageSchema = z.looseObject({
  role: z.enum(["system", "user", "assistant", "tool"]),
  content: z.string().nullish(),
  tool_calls: z.array(calledSchema).nullish(),
});

const toolSchema = z.looseObject({
  function: z.looseObject({
    name: z.string(),
    description: z.string().default(""),
    parameters: z.record(z.string(), z.unknown()).default({}),
  }),
});
export type OfferedTool = z.infer<typeof toolSchema>;

export const chatSchema = z.looseObject({
  model: z.string(),
  messages: z.array(messageSchema).min(1),
  tools: z.array(toolSchema).default([]),
  tool_choice: z.unknown().optional(),
  temperature: z.number().min(0).nullish(),
  seed: z.int().nullish(),
  max_tokens: z.int().min(1).nullish(),
  max_completion_tokens: z.int().min(1).nullish(),
  stop: z.union([z.string(), z.array(z.string())]).nullish(),
  stream: z.literal(false).nullish(),
  response_format: z
    .looseObject({
      type: z.string(),
      json_schema: z.looseObject({ schema: z.record(z.string(), z.unknown()) }).optional(),
    })
    .nullish(),
});
export type Chat = z.infer<typeof chatSchema>;

/** A piece of a prompt: what stands for a token of its own, or a text in which nothing does, whatever it says. */
export interface Piece {
  readonly text: string;
  readonly special: boolean;
}

export const TURN_END = "<|im_end|>";

/** The prompt that the model goes on from. */
export function promptOf({ messages, tools }: Pick<Chat, "messages" | "tools">): Piece[] {
  const [first, ...rest] = messages;
  const system = first?.role === "system" ? (first.content ?? "") : "";
  const turns = first?.role === "system" ? rest : messages;
  const head = [system, ...(tools.length === 0 ? [] : [toolsText(tools)])].filter((text) => text !== "").join("\n\n");
  return [
    ...(head === "" ? [] : turnOf("system", head)),
    ...turns.flatMap(({ role, content, tool_calls }) => {
      const calls = (tool_calls ?? []).map(({ function: { name, arguments: text } }) => callText(name, text));
      const said = [content ?? "", ...calls].filter((text) => text !== "").join("\n");
      return role === "tool" ? turnOf("user", `<tool_response>\n${said}\n</tool_response>`) : turnOf(role, said);
    }),
    { text: "<|im_start|>", special: true },
    { text: "assistant\n", special: false },
  ];
}

function turnOf(role: string, text: string): Piece[] {
  return [
    { text: "<|im_start|>", special: true },
    { text: `${role}\n${text}`, special: false },
    { text: TURN_END, special: true },
    { text: "\n", special: false },
  ];
}

/** The model's own template knows no tools: they are said as the card of its family does. */
function toolsText(tools: readonly OfferedTool[]): string {
  return [
    "You can call these functions:",
    `<tools>${JSON.stringify(tools.map(({ function: offered }) => offered))}</tools>`,
    "To call one, reply with its name and arguments between tags and nothing else, for example",
    callText(tools[0]?.function.name ?? "", "{}"),
  ].join("\n");
}

function callText(name: string, text: string): string {
  return `<tool_call>[{"name": ${JSON.stringify(name)}, "arguments": ${text}}]</tool_call>`;
}
