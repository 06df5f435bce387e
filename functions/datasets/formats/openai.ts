/** The trajectories in OpenAI's form for fine-tuning: arguments are a JSON string. It allows no other keys, so columns stand in a file beside it. */
import { chatMessages } from "./chat.ts";
import type { Format } from "./format.ts";
import { lineSchema, lineSftFacts, objectSchema, SFT_FACTS_SCHEMA } from "./sft_facts.ts";

const text = { type: "string" };

const message = {
  oneOf: [
    objectSchema({ role: { enum: ["system", "user"] }, content: text }),
    objectSchema({ role: { const: "tool" }, tool_call_id: text, content: text }),
    objectSchema({ role: { const: "assistant" }, content: text }),
    objectSchema({
      role: { const: "assistant" },
      content: text,
      tool_calls: {
        type: "array",
        minItems: 1,
        items: objectSchema({
          id: { type: "string", pattern: "^[0-9A-Za-z]{9}$" },
          type: { const: "function" },
          function: objectSchema({ name: text, arguments: text }),
        }),
      },
    }),
  ],
};

const tool = objectSchema({
  type: { const: "function" },
  function: objectSchema({ name: text, description: text, parameters: { type: "object" } }),
});

export const openai: Format = {
  name: "openai",
  about:
    "OpenAI's form for fine-tuning: arguments as JSON strings, `content` beside calls, no place for thoughts. It takes no further keys: what line n is told apart by stands in line n of the file of columns",
  loads: {
    openai: `from openai import OpenAI
file = OpenAI().files.create(file=open("FOLDER/jsonl/sft.openai.jsonl", "rb"), purpose="fine-tune")
OpenAI().fine_tuning.jobs.create(model="gpt-4.1-mini-2025-04-14", training_file=file.id)`,
    duckdb: `SELECT messages[3]->'tool_calls', len(tools)
FROM read_json('FOLDER/jsonl/sft.openai.jsonl', maximum_depth=2)`,
  },
  files: [
    {
      kind: "lines",
      path: "jsonl/sft.openai.jsonl",
      split: "sft",
      schema: lineSchema({ messages: { type: "array", items: message }, tools: { type: "array", items: tool } }),
      rows: ({ trajectories, tools }) =>
        trajectories.map(({ messages }) => ({
          messages: chatMessages(messages, { arguments: ({ text }) => text, names: false, thoughts: false }),
          tools,
        })),
    },
    {
      kind: "lines",
      path: "jsonl/sft.openai.columns.jsonl",
      split: "sft",
      schema: lineSchema({ id: text, ...SFT_FACTS_SCHEMA }),
      rows: ({ record, trajectories }) =>
        trajectories.map((trajectory) => ({ id: trajectory.id, ...lineSftFacts(record, trajectory) })),
    },
  ],
};
