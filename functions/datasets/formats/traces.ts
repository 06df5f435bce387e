/**
 * Trajectories as sessions of an agent, which the Hugging Face Hub shows as such. Of the shapes that it knows only that of a Hermes
 * session has several in one file; all others take a file each, and a store of files holds thousands of them badly.
 */
import { chatMessages } from "./chat.ts";
import type { Format } from "./format.ts";
import { lineSchema, lineSftFacts, SFT_FACTS_SCHEMA } from "./sft_facts.ts";
import { systemOf } from "./trajectory.ts";

/** Readers take a file whole: what this many hold is some tens of megabytes. */
const SHARD_TASKS = 1_000;
const text = { type: "string" };

export const traces: Format = {
  name: "traces",
  about:
    "correct trajectories as sessions that the Hugging Face Hub shows as agent traces: the shape is that of a Hermes session, the one that it knows with several in a file, `source` says `dive`, and there is no time in it (`started_at` is 0). Readers may add tools that Hermes has of its own to `tools`; `trace` has the line as it was written",
  loads: {
    datasets: `from datasets import load_dataset  # with teich, which reads traces: pip install datasets teich
rows = load_dataset("json", data_files="FOLDER/traces/sft-*.jsonl", split="train")
print(rows[0]["prompt"], rows[0]["num_tool_calls"])`,
    duckdb: `SELECT id, messages[3]->'tool_calls', tool_call_count
FROM read_json('FOLDER/traces/sft-*.jsonl', maximum_depth=2)`,
  },
  files: [
    {
      kind: "lines",
      path: "traces/sft",
      split: "sft",
      shardTasks: SHARD_TASKS,
      config: { name: "traces", split: "train" },
      schema: lineSchema({
        id: text,
        source: { const: "dive" },
        model: text,
        system_prompt: text,
        started_at: { const: 0 },
        message_count: { type: "integer", minimum: 0 },
        tool_call_count: { type: "integer", minimum: 0 },
        messages: { type: "array", items: { type: "object", required: ["role", "content"] } },
        tools: { type: "array", items: { type: "object" } },
        ...SFT_FACTS_SCHEMA,
      }),
      rows: ({ record, tools, trajectories }) =>
        trajectories.map((trajectory) => ({
          id: trajectory.id,
          source: "dive",
          model: trajectory.attempt.teacher,
          system_prompt: systemOf(trajectory),
          started_at: 0,
          message_count: trajectory.messages.length,
          tool_call_count: trajectory.messages.reduce(
            (sum, message) => sum + (message.role === "assistant" ? message.calls.length : 0),
            0,
          ),
          messages: chatMessages(trajectory.messages, {
            arguments: ({ text }) => text,
            names: true,
            thoughts: true,
          }),
          tools,
          ...lineSftFacts(record, trajectory),
        })),
    },
  ],
};
