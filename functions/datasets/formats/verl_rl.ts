/** The columns of verl with a rule-based reward, the same in training and evaluation. */
import type { Split } from "../../domain/dataset/specification.ts";
import type { ToolDefinition } from "../../domain/messages.ts";
import type { Columns } from "./columns.ts";
import type { Format, ParquetFormatFile, Parts } from "./format.ts";
import { PARQUET_TASKS } from "./parquet.ts";
import { ANSWER, answerOf, PROMPT, promptOf } from "./prompts.ts";
import { STRATA, strataOf } from "./strata.ts";
import { toolsText } from "./tools_text.ts";
import { TOOLS_MODULE, toolConfig } from "./verl_tools.ts";

const COLUMNS = {
  data_source: "string",
  prompt: PROMPT,
  ability: "string",
  reward_model: { struct: { style: "string", ground_truth: "string" } },
  extra_info: {
    struct: {
      split: "string",
      index: "integer",
      task_id: "string",
      question: "string",
      need_tools_kwargs: "boolean",
      tools_kwargs: "json",
      tool_selection: { list: "string" },
      passed: "integer",
      attempted: "integer",
    },
  },
  agent_name: "string",
  id: "string",
  tools: "string",
  ...ANSWER,
  ...STRATA,
} as const satisfies Columns;

/** By tool: what an instance of it is made with, once for each call. */
function toolsKwargs(task_id: string, tools: readonly ToolDefinition[]) {
  return Object.fromEntries(tools.map((tool) => [tool.function.name, { create_kwargs: { task_id } }]));
}

/** `index` counts the rows of the split. Tools are a JSON string, since verl takes them from its own configuration and picks those of `tool_selection`. */
function row({ record, tools, index }: Parts) {
  return {
    data_source: `dive/${record.domain}`,
    prompt: promptOf(record),
    ability: "tool_use",
    reward_model: { style: "rule", ground_truth: JSON.stringify(record.answer) },
    extra_info: {
      split: record.split === "eval" ? "test" : "train",
      index,
      task_id: record.id,
      question: record.question,
      need_tools_kwargs: true,
      tools_kwargs: toolsKwargs(record.id, tools),
      tool_selection: tools.map((tool) => tool.function.name),
      passed: record.passed,
      attempted: record.attempted,
    },
    agent_name: "tool_agent",
    id: record.id,
    tools: toolsText(tools),
    ...answerOf(record),
    ...strataOf(record),
  };
}

const file = (split: Split, hub: "train" | "test"): ParquetFormatFile => ({
  kind: "parquet",
  path: `data/${split}`,
  split,
  shardTasks: PARQUET_TASKS,
  config: { name: split, split: hub },
  columns: COLUMNS,
  rows: (parts) => [row(parts)],
});

/**
 * A prompt with the definitions of fifty tools; what is longer verl cuts from its beginning. Its filter of long prompts counts
 * the definitions of all tools in each, so that it would leave none, and is off.
 */
const PROMPT_TOKENS = 32_768;
/** Characters of a reply; verl cuts the middle out of those that are longer, by default than 256. */
const REPLY_CHARS = 65_536;

export const verlRl: Format = {
  name: "verl-rl",
  about:
    "prompts and typed reference answers in verl's columns, for training (`rl`) and evaluation (`eval`): `reward_model.ground_truth` is the answer as a JSON string, `extra_info.tool_selection` names the tools of the row and `extra_info.tools_kwargs` (JSON, which `datasets` 4.7 and later gives back as an object) what each is made with, `tools` is their definitions as a JSON string. `verl/tool_config.yaml` lists the tools for its agent loop, and `verl/dive_tools.py` is the class that calls them, at the service whose address is in `DIVE_URL` and whose key in `DIVE_API_KEY`",
  loads: {
    verl: `PYTHONPATH=FOLDER/verl DIVE_URL=http://127.0.0.1:8787 python3 -m verl.trainer.main_ppo \\
  data.train_files=FOLDER/data/rl-00000-of-00001.parquet data.val_files=FOLDER/data/eval-00000-of-00001.parquet \\
  data.return_raw_chat=True data.filter_overlong_prompts=False data.max_prompt_length=${PROMPT_TOKENS} \\
  actor_rollout_ref.rollout.multi_turn.enable=True actor_rollout_ref.rollout.multi_turn.format=hermes \\
  actor_rollout_ref.rollout.multi_turn.tool_config_path=FOLDER/verl/tool_config.yaml \\
  actor_rollout_ref.rollout.multi_turn.max_tool_response_length=${REPLY_CHARS} actor_rollout_ref.rollout.multi_turn.max_parallel_calls=16`,
    datasets: `from datasets import load_dataset
rows = load_dataset("parquet", data_files="FOLDER/data/eval-*.parquet", split="train")
print(rows[0]["prompt"], rows[0]["answer"])`,
  },
  files: [
    file("rl", "train"),
    file("eval", "test"),
    { kind: "tools", path: "verl/tool_config.yaml", split: "rl", also: ["eval"], text: toolConfig },
    { kind: "companion", path: "verl/dive_tools.py", split: "rl", also: ["eval"], text: TOOLS_MODULE },
  ],
};
