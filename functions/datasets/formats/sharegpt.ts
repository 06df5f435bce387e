/** Conversations in ShareGPT's form as LLaMA-Factory takes them: roles alternate, and calls and replies are roles of their own. */
import type { Format } from "./format.ts";
import { repliesJoined, thoughtText } from "./hermes_text.ts";
import { lineSchema, lineSftFacts, objectSchema, SFT_FACTS_SCHEMA } from "./sft_facts.ts";
import { functionsText } from "./tools_text.ts";
import { type Message, type Reply, repliesAfter, systemOf, type Turn } from "./trajectory.ts";

interface Said {
  readonly from: "human" | "function_call" | "observation" | "gpt";
  readonly value: string;
}

function conversation(messages: readonly Message[]): Said[] {
  return messages.flatMap((message, at) => saidOf(message, repliesAfter(messages, at)));
}

function saidOf(message: Message, replies: readonly Reply[]): Said[] {
  switch (message.role) {
    case "system": // has a column of its own
    case "tool": // stands with the turn that it replies to
      return [];
    case "user":
      return [{ from: "human", value: message.content }];
    case "assistant":
      if (message.calls.length === 0) return [{ from: "gpt", value: `${thoughtText(message)}${message.content}` }];
      return [
        { from: "function_call", value: callsOf(message) },
        { from: "observation", value: repliesJoined(replies) },
      ];
  }
}

/** One call as an object, several as a list. Beside text they stand in tags, by which LLaMA-Factory tells the two apart. */
function callsOf(turn: Turn): string {
  const calls = turn.calls.map(({ name, input }) => ({ name, arguments: input }));
  const json = JSON.stringify(calls.length === 1 ? calls[0] : calls);
  const beside = `${thoughtText(turn)}${turn.content}`;
  return beside === "" ? json : `${beside}${turn.content === "" ? "" : "\n"}<tool_call>${json}</tool_call>`;
}

const FILE = "sft.sharegpt.jsonl";
const text = { type: "string" };

export const sharegpt: Format = {
  name: "sharegpt",
  about:
    "correct trajectories for LLaMA-Factory, with the `dataset_info.json` that it finds them by: roles `human`, `function_call`, `observation` and `gpt`, replies of one turn in one observation",
  loads: {
    "llama-factory": `llamafactory-cli train --stage sft --do_train \\
  --dataset_dir FOLDER/jsonl --dataset dive \\
  --template qwen --model_name_or_path Qwen/Qwen2.5-7B-Instruct --output_dir out`,
  },
  files: [
    {
      kind: "lines",
      path: `jsonl/${FILE}`,
      split: "sft",
      schema: lineSchema({
        id: text,
        conversations: {
          type: "array",
          items: objectSchema({ from: { enum: ["human", "function_call", "observation", "gpt"] }, value: text }),
        },
        system: text,
        tools: { type: "string", contentMediaType: "application/json" },
        ...SFT_FACTS_SCHEMA,
      }),
      rows: ({ record, tools, trajectories }) =>
        trajectories.map((trajectory) => ({
          id: trajectory.id,
          conversations: conversation(trajectory.messages),
          system: systemOf(trajectory),
          tools: functionsText(tools),
          ...lineSftFacts(record, trajectory),
        })),
    },
    {
      kind: "companion",
      path: "jsonl/dataset_info.json",
      split: "sft",
      text: `${JSON.stringify(
        {
          dive: {
            file_name: FILE,
            formatting: "sharegpt",
            columns: { messages: "conversations", system: "system", tools: "tools" },
          },
        },
        null,
        2,
      )}\n`,
    },
  ],
};
