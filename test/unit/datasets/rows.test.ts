/** Rows and files: the forms that trainers read. */
import { describe, expect, it } from "vitest";
import { openaiLines } from "../../../functions/datasets/formats/openai.ts";
import { COLUMNS, evalRow, rlRow, sftRow } from "../../../functions/datasets/formats/rows.ts";
import { trlMessages } from "../../../functions/datasets/formats/trl.ts";
import { taskRecord } from "../../../functions/datasets/record.ts";
import { planFiles } from "../../../functions/domain/dataset/files.ts";
import { funnelOf, sizesOf } from "../../../functions/domain/dataset/structure.ts";
import type { ChatMessage } from "../../../functions/domain/messages.ts";
import { toolDefinition } from "../../../functions/tools/definition.ts";
import { sampleFacts } from "../../support/dataset.ts";
import { TOOLS } from "../../support/embedded.ts";

const tools = TOOLS.slice(0, 2).map(toolDefinition);

describe("messages", () => {
  const messages: ChatMessage[] = [
    { role: "user", content: "q" },
    {
      role: "assistant",
      content: "I look it up.",
      tool_calls: [
        { id: "a", type: "function", function: { name: "x", arguments: '{"n":[1,2]}' } },
        { id: "b", type: "function", function: { name: "y", arguments: "{not json" } },
      ],
    },
    { role: "tool", tool_call_id: "a", content: "1" },
    { role: "tool", tool_call_id: "b", content: "2" },
    { role: "assistant", content: null, tool_calls: [] },
  ];

  it("keep what was thought beside calls for TRL alone: OpenAI's form has no place for it", () => {
    const thought = messages.map((message) =>
      message.role === "assistant" ? { ...message, reasoning_content: "Hm." } : message,
    );
    const record = taskRecord(sampleFacts(3));
    const trajectories = record.attempts.slice(0, 1).map((attempt) => ({ ...attempt, messages: thought }));
    expect(trlMessages(thought)[1]).toMatchObject({ content: "I look it up.", reasoning_content: "Hm." });
    const [row] = openaiLines.lines({ record, tools, trajectories }) as { messages: object[] }[];
    expect(row?.messages[1]).toEqual(messages[1]);
  });

  it("keep arguments as text for OpenAI, and text beside calls", () => {
    const record = taskRecord(sampleFacts(3));
    const trajectories = record.attempts.slice(0, 2).map((attempt) => ({ ...attempt, messages }));
    const rows = openaiLines.lines({ record, tools, trajectories }) as { messages: ChatMessage[]; tools: unknown[] }[];
    expect(rows).toHaveLength(2);
    const [row] = rows;
    if (row === undefined) throw new Error("no line");
    expect(row.messages[1]).toEqual(messages[1]);
    expect(row.messages[4]).toEqual({ role: "assistant", content: "" });
    expect(row.tools).toBe(tools);
  });

  it("have arguments as objects and named replies for TRL; malformed arguments stay text", () => {
    const [, assistant, first, second] = trlMessages(messages) as [unknown, ...Record<string, unknown>[]];
    expect(assistant).toMatchObject({
      content: "I look it up.",
      tool_calls: [{ function: { name: "x", arguments: { n: [1, 2] } } }, { function: { arguments: "{not json" } }],
    });
    expect(first).toMatchObject({ role: "tool", name: "x" });
    expect(second).toMatchObject({ role: "tool", name: "y" });
  });
});

describe("rows", () => {
  const record = taskRecord(sampleFacts(3));

  it("have the columns that the files have", () => {
    const [attempt] = record.attempts;
    if (attempt === undefined) throw new Error("the sample has an attempt");
    expect(Object.keys(sftRow(record, attempt, tools, false))).toEqual(Object.keys(COLUMNS.sft));
    expect(Object.keys(rlRow(record, tools, 0))).toEqual(Object.keys(COLUMNS.rl));
    expect(Object.keys(evalRow(record, tools))).toEqual(Object.keys(COLUMNS.eval));
  });

  it("carry the answer as it is graded", () => {
    const row = rlRow(record, tools, 5) as { reward_model: { ground_truth: string }; extra_info: object };
    expect(JSON.parse(row.reward_model.ground_truth)).toEqual(record.answer);
    expect(row.extra_info).toMatchObject({ index: 5, passed: 3, attempted: 4 });
    expect(Object.keys(row.extra_info)).toEqual(Object.keys(COLUMNS.rl.extra_info.struct));
  });
});

describe("files", () => {
  const paths = (counts: { sft: number; rl: number; eval: number }) =>
    planFiles(counts, [openaiLines]).map((file) => file.path);

  it("are sharded every 5,000 tasks", () => {
    expect(paths({ sft: 5001, rl: 5000, eval: 1 })).toEqual([
      "tasks.jsonl",
      "data/sft-00000-of-00002.parquet",
      "data/sft-00001-of-00002.parquet",
      "data/rl-00000-of-00001.parquet",
      "data/eval-00000-of-00001.parquet",
      "jsonl/sft.openai.jsonl",
    ]);
  });

  it("are not written for an empty split", () => {
    expect(paths({ sft: 0, rl: 2, eval: 0 })).toEqual(["tasks.jsonl", "data/rl-00000-of-00001.parquet"]);
    expect(paths({ sft: 0, rl: 0, eval: 0 })).toEqual(["tasks.jsonl"]);
  });
});

describe("figures", () => {
  it("are the mean, the median and the most of a histogram", () => {
    expect(sizesOf([])).toBeNull();
    expect(
      sizesOf([
        { value: 2, tasks: 1 },
        { value: 3, tasks: 1 },
      ]),
    ).toEqual({ mean: 2.5, median: 2.5, max: 3 });
    expect(
      sizesOf([
        { value: 1, tasks: 3 },
        { value: 7, tasks: 2 },
      ]),
    ).toEqual({ mean: 3.4, median: 1, max: 7 });
  });

  it("count kept tasks as those that passed every check", () => {
    const counts = [
      { status: "collect", reason: null, tasks: 1 },
      { status: "solve", reason: null, tasks: 2 },
      { status: "graded", reason: null, tasks: 4 },
      { status: "dropped", reason: "leak", tasks: 8 },
    ];
    expect(funnelOf(counts)).toEqual({ planned: 15, kept: 6, graded: 4, dropped: { leak: 8 } });
  });
});
