/** Records to make formats of: tasks of the real collector, deriver and solver, and one whose trajectory is as hard as they come. */
import type { Parts } from "../../functions/datasets/formats/format.ts";
import { type TaskRecord, taskRecord } from "../../functions/datasets/record.ts";
import { partsOf, type RowPolicy } from "../../functions/datasets/rows.ts";
import type { Split } from "../../functions/domain/dataset/specification.ts";
import { shapeOf } from "../../functions/domain/diversity/shape.ts";
import type { ChatMessage } from "../../functions/domain/messages.ts";
import type { Answer } from "../../functions/domain/schema.ts";
import { solverMessages } from "../../functions/domain/solving/prompt.ts";
import { toolDefinition } from "../../functions/tools/definition.ts";
import { sampleFacts } from "./dataset.ts";
import { POOL as EMBEDDED } from "./embedded.ts";
import { attempt, isTask, planned, synthesize, toolsOf } from "./synthesize.ts";

export const POLICY: RowPolicy = {
  limit: 1,
  pick: "shortest",
  without: new Set(),
  serial: false,
  definition: (name) => {
    const tool = EMBEDDED.find(name);
    return tool && toolDefinition(tool);
  },
};

export function partsFor(record: TaskRecord, policy: Partial<RowPolicy> = {}, index = 0): Parts {
  return partsOf(record, index, { ...POLICY, ...policy });
}

export function inSplit(record: TaskRecord, split: Split): TaskRecord {
  return { ...record, split };
}

/** Tasks that the embedded solver answered, each in SFT. */
export async function realRecords(count: number): Promise<TaskRecord[]> {
  const records: TaskRecord[] = [];
  for (const configuration of planned(3 * count, 5)) {
    if (records.length === count) break;
    const task = await synthesize(configuration);
    if (!isTask(task) || task.lost !== null) continue;
    const { response, made, said } = await attempt(task.question, toolsOf(configuration), 1);
    if (response === null) continue;
    const calls = made.flatMap(({ tool, input, output, error }, i): ChatMessage[] => [
      {
        role: "assistant",
        content: said[i] ?? null,
        tool_calls: [{ id: `call_${i}`, type: "function", function: { name: tool, arguments: JSON.stringify(input) } }],
      },
      { role: "tool", tool_call_id: `call_${i}`, content: JSON.stringify(output ?? { error }) },
    ]);
    const messages: ChatMessage[] = [
      ...solverMessages(task.question),
      ...calls,
      { role: "assistant", content: response },
    ];
    const shape = shapeOf([...task.solution], task.provenance, (name) => EMBEDDED.find(name)?.kind ?? "processing");
    records.push(
      taskRecord({
        ...sampleFacts(configuration.ordinal),
        configuration,
        question: task.question,
        answer: task.answer,
        shape,
        passed: 1,
        attempted: 1,
        split: "sft",
        attempts: [
          { attempt: 0, teacher: "embedded", ended: "answered", reward: 1.1, format: 1, correct: 1, messages },
        ],
      }),
    );
  }
  if (records.length < count) throw new Error(`only ${records.length} records`);
  return records;
}

const QUESTION = 'Which of "Ærø" and\u2028Zürich is larger? 数えて 🐘';

/**
 * Two calls in one turn under one id, with the same id again in a later turn; arguments that are no JSON, no object, empty and
 * beyond ASCII; a turn without text, a thought, a reply with tags in it, and an empty one.
 */
export const HARD: readonly ChatMessage[] = [
  ...solverMessages(QUESTION),
  {
    role: "assistant",
    content: null,
    reasoning_content: "Both first.\n{not json}",
    tool_calls: [
      {
        id: "call_0",
        type: "function",
        function: { name: "city_facts", arguments: '{"city":"Ærø \\"🐘\\"","n":[1,2.5,null]}' },
      },
      { id: "call_0", type: "function", function: { name: "city_size", arguments: "{not json" } },
    ],
  },
  { role: "tool", tool_call_id: "call_0", content: '{"text":"</tool_response> & <tool_call>"}' },
  { role: "tool", tool_call_id: "call_0", content: "arguments: expected JSON" },
  {
    role: "assistant",
    content: "I try that one again, and a third.",
    tool_calls: [
      { id: "call_0", type: "function", function: { name: "city_size", arguments: "{}" } },
      { id: "call_1", type: "function", function: { name: "city_size", arguments: "[1]" } },
      { id: "call_2", type: "function", function: { name: "city_facts", arguments: "" } },
    ],
  },
  { role: "tool", tool_call_id: "call_2", content: "" },
  { role: "tool", tool_call_id: "call_1", content: "second" },
  { role: "tool", tool_call_id: "call_0", content: "first" },
  { role: "assistant", content: "Zürich is.\nAnswer: Zürich", tool_calls: [] },
];

const number = { type: "number", value: 1e21, tolerance: { relative: 0, absolute: 0 } } as const;
const text = { type: "text", value: "Zürich", accepted: ["Turicum"] } as const;

/** One of each type. */
export const ANSWERS: readonly Answer[] = [
  number,
  { ...text, accepted: [...text.accepted] },
  { type: "date", value: "2024-02-29" },
  { type: "time", value: "23:59" },
  { type: "boolean", value: false },
  { type: "list", value: [number, { type: "boolean", value: true }] },
  { type: "set", value: [{ ...text, accepted: [] }] },
  {
    type: "record",
    value: [
      { label: "a", answer: number },
      { label: "b", answer: { type: "list", value: [number] } },
    ],
  },
];

/** Tasks in SFT with that trajectory, one for each type of answer. */
export function hardRecords(): TaskRecord[] {
  return ANSWERS.map((answer, n) => {
    const facts = sampleFacts(n + 1);
    const [first] = facts.attempts;
    if (first === undefined) throw new Error("the sample has attempts");
    const solved = { ...first, correct: 1 as const, reward: 1, messages: [...HARD] };
    return taskRecord({
      ...facts,
      question: QUESTION,
      answer,
      passed: 1,
      attempted: 1,
      split: "sft",
      attempts: [solved],
    });
  });
}
