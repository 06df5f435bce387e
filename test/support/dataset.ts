/** Tasks as the stages would have stored them, made by hand: what the release is tested on. */

import { type TaskFacts, type TaskRecord, taskRecord } from "../../functions/datasets/record.ts";
import type { Configuration } from "../../functions/domain/configuration.ts";
import type { ChatMessage } from "../../functions/domain/messages.ts";
import type { Call } from "../../functions/domain/schema.ts";
import { solverMessages } from "../../functions/domain/solving/prompt.ts";
import { taskIdOf } from "../../functions/domain/task_id.ts";
import { toolFacts } from "../../functions/tools/tool_line.ts";
import { TOOLS } from "./embedded.ts";

const NAMES = TOOLS.map((tool) => tool.name);
const KNOWN = new Map(TOOLS.map((tool) => [tool.name, tool]));

/** The record of a task over the embedded pool. */
export function recordOf(facts: TaskFacts): TaskRecord {
  return taskRecord(facts, (name) => {
    const tool = KNOWN.get(name);
    return tool && toolFacts(tool);
  });
}

/** A task whose call graph is one of `graphs`, solved by a number of attempts that its ordinal decides. */
export function sampleFacts(
  ordinal: number,
  options: { graphs?: number; attempts?: number; padding?: number } = {},
): TaskFacts {
  const { graphs = 7, attempts = 4, padding = 0 } = options;
  const first = NAMES[ordinal % graphs] ?? "";
  const second = NAMES[(ordinal % graphs) + 1] ?? "";
  const question = `What is the capital of the country numbered ${ordinal}?`;
  const evidence: Call[] = [
    {
      id: "c1",
      round: 1,
      step: 0,
      tool: first,
      input: { country: `Country ${ordinal}` },
      output: { capital: `City ${ordinal}` },
      ok: true,
      error: null,
    },
    {
      id: "c2",
      round: 2,
      step: 0,
      tool: second,
      input: { city: `City ${ordinal}` },
      output: { length: 6 + ordinal, note: "ä".repeat(padding) },
      ok: true,
      error: null,
    },
  ];
  const passed = attempts === 0 ? 0 : ordinal % (attempts + 1);
  return {
    run: "run-0123456789ab",
    models: { collector: "embedded", deriver: "embedded", solver: "embedded" },
    ordinal,
    position: ordinal,
    configuration: configuration(ordinal),
    question,
    answer: { type: "number", value: 6 + ordinal, unit: "letters", tolerance: { relative: 0, absolute: 0 } },
    solution: ["c1", "c2"],
    answer_pointers: [{ value: 6 + ordinal, call: "c2", pointer: "/length" }],
    certificate: { replay: { passed: true, figure: 1 }, leak: { passed: true, figure: 0 } },
    shape: { calls: 2, sequence: `${first} > ${second}`, graph: `0:${first} 1:${second};0>1`, topology: "0:R 1:P;0>1" },
    passed,
    attempted: attempts,
    agreement: attempts < 2 ? null : 1,
    disputed: false,
    variant: null,
    prompts: { collect: "collect-0", derive: "derive-0", solve: attempts === 0 ? null : "solve-0" },
    split: "rl",
    rounds: [
      {
        round: 1,
        question: "What is the capital?",
        answer_text: `City ${ordinal}`,
        evidence: evidence.slice(0, 1),
        provenance: [],
      },
      {
        round: 2,
        question,
        answer_text: `${6 + ordinal} letters`,
        evidence: evidence.slice(1),
        provenance: [{ from: { call: "c1", pointer: "/capital" }, to: { call: "c2", pointer: "/city" } }],
      },
    ],
    attempts: Array.from({ length: attempts }, (_, attempt) => {
      const correct = attempt < passed ? 1 : 0;
      return {
        attempt,
        teacher: "embedded",
        ended: "answered" as const,
        format: 1 as const,
        correct,
        reward: 0.1 + correct,
        messages: trajectory(question, first, ordinal, attempt),
      };
    }),
    left_out: [],
  };
}

function configuration(ordinal: number): Configuration {
  return {
    ordinal,
    wave: Math.floor(ordinal / 64),
    domain: "general",
    seed: {
      name: `Country ${ordinal}`,
      domain: "general",
      kind: "country",
      values: { "country.name": `Country ${ordinal}` },
    },
    toolset: Array.from({ length: 15 }, (_, i) => NAMES[(ordinal + i) % NAMES.length] ?? ""),
    focus: NAMES[0] ?? "",
    exemplars: ["general-01"],
    target: "chain_2",
    answer: null,
    rounds: 3,
    random: ordinal,
  };
}

/** Later attempts take a turn more, so that the first correct one is the shortest. */
function trajectory(question: string, tool: string, ordinal: number, attempt: number): ChatMessage[] {
  const turns = Array.from({ length: attempt + 1 }, (_, turn): ChatMessage[] => [
    {
      role: "assistant",
      content: null,
      tool_calls: [
        {
          id: `call_${turn}`,
          type: "function",
          function: { name: tool, arguments: `{"country":"Country ${ordinal}"}` },
        },
      ],
    },
    { role: "tool", tool_call_id: `call_${turn}`, content: `{"capital":"City ${ordinal}"}` },
  ]);
  return [
    ...solverMessages(question),
    ...turns.flat(),
    { role: "assistant", content: `Answer: ${6 + ordinal} letters` },
  ];
}

/** Stores a graded task, its rounds and attempts; a round's evidence as the pipeline would, or under a key. */
export async function storeTask(db: D1Database, run: string, facts: TaskFacts): Promise<void> {
  const id = taskIdOf(run, facts.ordinal);
  const json = JSON.stringify;
  await db.batch([
    db
      .prepare(
        `INSERT INTO tasks (id, run_id, ordinal, wave, status, round, domain, configuration, question, answer, solution,
         answer_pointers, certificate, shape, graph_hash, passed, attempted, agreement, disputed, left_out, moved_at)
         VALUES (?, ?, ?, ?, 'graded', 2, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)`,
      )
      .bind(
        id,
        run,
        facts.ordinal,
        facts.configuration.wave,
        facts.configuration.domain,
        json(facts.configuration),
        facts.question,
        json(facts.answer),
        json(facts.solution),
        json(facts.answer_pointers),
        json(facts.certificate),
        json({ ...facts.shape, depth: 2, width: 1, fan_in: 1, tool_types: 2, domains: 1 }),
        `hash of ${facts.shape.graph}`,
        facts.passed,
        facts.attempted,
        facts.agreement,
        facts.disputed ? 1 : 0,
        facts.left_out.length,
      ),
    ...facts.rounds.map((round) =>
      db
        .prepare(
          `INSERT INTO rounds (task_id, round, evidence, provenance, question, answer_text, tries, collect_prompt, derive_prompt)
           VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?)`,
        )
        .bind(
          id,
          round.round,
          json(round.evidence),
          json(round.provenance),
          round.question,
          round.answer_text,
          facts.prompts.collect,
          facts.prompts.derive,
        ),
    ),
    ...facts.attempts.map((row) =>
      db
        .prepare(
          "INSERT INTO attempts (task_id, attempt, teacher, messages, prompt, ended, draws, format, correct, reward) VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?, ?)",
        )
        .bind(
          id,
          row.attempt,
          row.teacher,
          json(row.messages),
          facts.prompts.solve,
          row.ended,
          row.format,
          row.correct,
          row.reward,
        ),
    ),
    ...facts.left_out.map((row) =>
      db
        .prepare(
          "INSERT INTO attempts (task_id, attempt, teacher, messages, ended, detail, draws) VALUES (?, ?, 'some-model', '[]', ?, ?, 3)",
        )
        .bind(id, row.attempt, row.ended, row.detail),
    ),
  ]);
}
