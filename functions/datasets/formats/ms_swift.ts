/** Conversations as ms-swift names them: each call and each reply is a message of its own. */
import type { Format } from "./format.ts";
import { thoughtText } from "./hermes_text.ts";
import { lineSchema, lineSftFacts, objectSchema, SFT_FACTS_SCHEMA } from "./sft_facts.ts";
import { toolsText } from "./tools_text.ts";
import { type Call, type Message, parsableInput } from "./trajectory.ts";

interface Said {
  readonly role: "system" | "user" | "assistant" | "tool_call" | "tool_response";
  readonly content: string;
}

function messageOf(message: Message): Said[] {
  switch (message.role) {
    case "system":
    case "user":
      return [{ role: message.role, content: message.content }];
    case "tool":
      return [{ role: "tool_response", content: message.content }];
    case "assistant": {
      const said = `${thoughtText(message)}${message.content}`;
      const silent = said === "" && message.calls.length > 0;
      return [...(silent ? [] : [{ role: "assistant" as const, content: said }]), ...message.calls.map(callOf)];
    }
  }
}

/** Arguments that are text are read as JSON there. */
function callOf(call: Call): Said {
  return { role: "tool_call", content: JSON.stringify({ name: call.name, arguments: parsableInput(call) }) };
}

const text = { type: "string" };

export const msSwift: Format = {
  name: "ms-swift",
  about: "correct trajectories for ms-swift: roles `tool_call` and `tool_response`, `tools` as a JSON string",
  loads: {
    "ms-swift": `swift sft --model Qwen/Qwen2.5-7B-Instruct \\
  --dataset FOLDER/jsonl/sft.ms-swift.jsonl \\
  --agent_template hermes`,
  },
  files: [
    {
      kind: "lines",
      path: "jsonl/sft.ms-swift.jsonl",
      split: "sft",
      schema: lineSchema({
        id: text,
        messages: {
          type: "array",
          items: objectSchema({
            role: { enum: ["system", "user", "assistant", "tool_call", "tool_response"] },
            content: text,
          }),
        },
        tools: { type: "string", contentMediaType: "application/json" },
        ...SFT_FACTS_SCHEMA,
      }),
      rows: ({ record, tools, trajectories }) =>
        trajectories.map((trajectory) => ({
          id: trajectory.id,
          messages: trajectory.messages.flatMap(messageOf),
          tools: toolsText(tools),
          ...lineSftFacts(record, trajectory),
        })),
    },
  ],
};
