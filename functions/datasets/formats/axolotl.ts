/** Conversations as axolotl's `chat_template` strategy takes them: messages and tools are JSON strings, which it parses. */
import { chatMessages } from "./chat.ts";
import type { Format } from "./format.ts";
import { PARQUET_TASKS } from "./parquet.ts";
import { SFT_FACTS, sftFacts } from "./sft_facts.ts";
import { toolsText } from "./tools_text.ts";
import { type Message, parsableInput } from "./trajectory.ts";

/** Arguments that are text are parsed too. */
function messagesOf(messages: readonly Message[]): object[] {
  return chatMessages(messages, { arguments: parsableInput, names: true, thoughts: true });
}

export const axolotl: Format = {
  name: "axolotl",
  about:
    "correct trajectories for axolotl: `messages` and `tools` as JSON strings, which its `chat_template` type parses",
  loads: {
    axolotl: `datasets:
  - {path: FOLDER/data/axolotl.sft-00000-of-00001.parquet, ds_type: parquet, type: chat_template,
     field_messages: messages, field_tools: tools}`,
  },
  files: [
    {
      kind: "parquet",
      path: "data/axolotl.sft",
      split: "sft",
      shardTasks: PARQUET_TASKS,
      config: { name: "axolotl", split: "train" },
      columns: { id: "string", messages: "string", tools: "string", ...SFT_FACTS },
      rows: ({ record, tools, trajectories }) =>
        trajectories.map((trajectory) => ({
          id: trajectory.id,
          messages: JSON.stringify(messagesOf(trajectory.messages)),
          tools: toolsText(tools),
          ...sftFacts(record, trajectory),
        })),
    },
  ],
};
