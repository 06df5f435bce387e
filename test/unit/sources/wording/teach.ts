/** Tasks over a pool of learnt tools, in memory: planned, collected, derived and answered by the embedded teacher. */
import { composeWave } from "../../../../functions/coordinator/planner.ts";
import { EMPTY_QUOTA } from "../../../../functions/coordinator/quota.ts";
import { findTarget } from "../../../../functions/domain/diversity/targets.ts";
import type { RunSpecification } from "../../../../functions/domain/run.ts";
import type { Call, JsonObject, Provenance } from "../../../../functions/domain/schema.ts";
import { nextCalls } from "../../../../functions/embedded/teacher/collector.ts";
import { deriveRound, type LocatedDerivation } from "../../../../functions/embedded/teacher/deriver.ts";
import type { SolverCall } from "../../../../functions/embedded/teacher/follow.ts";
import { solveTurn } from "../../../../functions/embedded/teacher/solver.ts";
import { type EmbeddedTool, isEmbedded } from "../../../../functions/embedded/tool.ts";
import { callTool } from "../../../../functions/tools/call.ts";
import type { ToolPool } from "../../../../functions/tools/pool.ts";

const LIMITS = { deadline_ms: 10_000, output_bytes: 1_000_000 };

export interface Taught {
  readonly question: string;
  readonly answer: LocatedDerivation["answer"];
  readonly evidence: readonly Call[];
  readonly provenance: readonly Provenance[];
  readonly toolset: readonly EmbeddedTool[];
  readonly random: number;
}

export async function teach(
  pool: ToolPool,
  specification: RunSpecification,
  count: number,
): Promise<(Taught | string)[]> {
  const wave = composeWave(EMPTY_QUOTA, specification, 0, count, pool.graph, () => false);
  const tools = new Map(pool.tools.filter(isEmbedded).map((tool) => [tool.name, tool]));
  const made: (Taught | string)[] = [];
  for (const configuration of wave) {
    const target = findTarget(configuration.target);
    if (target === undefined) throw new Error(`no target ${configuration.target}`);
    const toolset = configuration.toolset.flatMap((name) => tools.get(name) ?? []);
    const evidence: Call[] = [];
    const provenance: Provenance[] = [];
    let last: LocatedDerivation | undefined;
    let lost = "";
    for (const [i, moves] of target.rounds.entries()) {
      const round = i + 1;
      const common = {
        random: configuration.random,
        questions: "natural" as const,
        round,
        question: last?.question ?? null,
        answer_pointers: last?.answer_pointers ?? [],
      };
      const calls: Call[] = [];
      const payload = {
        ...common,
        evidence: [...evidence],
        provenance: [...provenance],
        seed: configuration.seed,
        focus: configuration.focus,
        wanted: configuration.answer,
        moves: [...moves],
        later_moves: target.rounds.slice(i + 1).flat().length,
      };
      for (let step = 0; step < 12; step++) {
        const planned = nextCalls(pool.graph, payload, toolset, calls);
        if (planned.length === 0) break;
        for (const { tool, input, links } of planned) {
          const id = `c${evidence.length + calls.length + 1}`;
          const { ok, output, error } = await callTool(tool, input, LIMITS);
          calls.push({ id, round, step, tool: tool.name, input, output, ok, error });
          provenance.push(...links.map(({ pointer, from }) => ({ from, to: { call: id, pointer } })));
        }
      }
      evidence.push(...calls);
      const exemplars = pool.exemplars.filter(({ id }) => configuration.exemplars.includes(id));
      const derived = deriveRound(
        pool.graph,
        {
          ...common,
          last_round: round === target.rounds.length,
          evidence,
          provenance,
          exemplars,
          toolset: configuration.toolset,
          wanted: configuration.answer,
        },
        tools,
      );
      if (derived.question === null) {
        lost = `${derived.problem} (${calls.length} calls, ${calls.filter(({ ok }) => ok).length} went well)`;
        break;
      }
      last = derived;
    }
    if (last === undefined) made.push(lost);
    else
      made.push({
        question: last.question,
        answer: last.answer,
        evidence,
        provenance,
        toolset,
        random: configuration.random,
      });
  }
  return made;
}

/** What the embedded solver answers, which sees the question and the tools alone. */
export async function solve({ question, toolset, random }: Taught): Promise<string | undefined> {
  const made: SolverCall[] = [];
  for (let turn = 0; turn < 16; turn++) {
    const next = solveTurn(question, toolset, made, random);
    if ("response" in next) return next.response;
    for (const { tool, input } of next.calls) {
      const named = toolset.find(({ name }) => name === tool);
      const came =
        named === undefined
          ? { ok: false as const, error: "unknown" }
          : await callTool(named, input as JsonObject, LIMITS);
      made.push({ tool, input, ...(came.ok ? { output: came.output } : { output: undefined, error: came.error }) });
    }
  }
  return undefined;
}
