/** Rows of NeMo Gym: a request of the Responses API, and beside it what the verifier reads. */
import type { Split } from "../../domain/dataset/specification.ts";
import type { ToolDefinition } from "../../domain/messages.ts";
import { perObject } from "../../lib/memo.ts";
import type { Format, LineFormatFile } from "./format.ts";
import { repeated } from "./json_lines.ts";
import { answerOf, promptOf } from "./prompts.ts";
import { lineSchema, objectSchema } from "./sft_facts.ts";
import { lineStrataOf, STRATA_SCHEMA } from "./strata.ts";

const text = { type: "string" };

const schema = lineSchema({
  responses_create_params: objectSchema({
    input: { type: "array", items: objectSchema({ role: { enum: ["system", "user"] }, content: text }) },
    tools: {
      type: "array",
      items: objectSchema({
        type: { const: "function" },
        name: text,
        description: text,
        parameters: { type: "object" },
        strict: { const: false },
      }),
    },
    parallel_tool_calls: { type: "boolean" },
  }),
  agent_ref: objectSchema({ type: { const: "responses_api_agents" }, name: text }),
  id: text,
  question: text,
  answer: { type: "string", contentMediaType: "application/json" },
  answer_type: text,
  passed: { type: "integer", minimum: 0 },
  attempted: { type: "integer", minimum: 0 },
  ...STRATA_SCHEMA,
});

/** A tool as the Responses API has it: made once. */
const toolOf = perObject((tool: ToolDefinition) => repeated({ type: "function", ...tool.function, strict: false }));

const file = (split: Split): LineFormatFile => ({
  kind: "lines",
  path: `jsonl/${split}.nemo-gym.jsonl`,
  split,
  schema,
  rows: ({ record, tools, serial }) => [
    {
      responses_create_params: {
        input: promptOf(record),
        tools: tools.map(toolOf),
        parallel_tool_calls: !serial,
      },
      agent_ref: { type: "responses_api_agents", name: "dive_simple_agent" },
      id: record.id,
      ...answerOf(record),
      passed: record.passed,
      attempted: record.attempted,
      ...lineStrataOf(record),
    },
  ],
});

export const nemoGym: Format = {
  name: "nemo-gym",
  about:
    "prompts as requests of the Responses API, for NeMo Gym and for the bridge to it in `verifiers`: `answer` (JSON) is what a response is verified against, `agent_ref` names the agent `dive_simple_agent`",
  loads: {
    "nemo-gym": `datasets:
  - {name: train, type: train, jsonl_fpath: FOLDER/jsonl/rl.nemo-gym.jsonl, license: "see its card"}
  - {name: validation, type: validation, jsonl_fpath: FOLDER/jsonl/eval.nemo-gym.jsonl, license: "see its card"}`,
    verifiers: `[taskset]
id = "nemo_gym"
dataset = "FOLDER/jsonl/rl.nemo-gym.jsonl"`,
    duckdb: `SELECT id, responses_create_params->'tools', answer
FROM read_json('FOLDER/jsonl/rl.nemo-gym.jsonl', maximum_depth=2)`,
  },
  files: [file("rl"), file("eval")],
};
