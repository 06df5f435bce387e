/**
 * A task whose call graph the run has had gets an extra round before it is certified, so that runs of many tasks do not
 * come back to the same few chains. Only waves that have settled count, so that what a task becomes does not depend on
 * which of its wave was certified first.
 */
import { z } from "zod";
import { type Step, selectGraphs } from "../../db/tasks.ts";
import { graphKey, type Shape, shapeOf } from "../domain/diversity/shape.ts";
import { movesOfExtraRound } from "../domain/diversity/targets.ts";
import { solutionOf } from "../domain/evidence/closure.ts";
import { openWaves, type RunSpecification } from "../domain/run.ts";
import {
  type Answer,
  type AnswerPointer,
  answerPointerSchema,
  answerSchema,
  type Call,
  locationsOf,
} from "../domain/schema.ts";
import type { Outgoing } from "../pipeline/messages.ts";
import type { Context } from "../pipeline/stage.ts";
import { type LoadedTask, plannedRounds, traceOf } from "../store/tasks.ts";
import type { ToolPool } from "../tools/pool.ts";

/** What a task's question rests on. */
export interface Solution {
  readonly answer: Answer;
  readonly pointers: readonly AnswerPointer[];
  /** Ids of calls, and the calls. */
  readonly solution: readonly string[];
  readonly calls: readonly Call[];
  readonly shape: Shape;
}

/** Throws if the stored answer does not parse. */
export function readSolution(task: LoadedTask, pool: ToolPool): Solution {
  const { row } = task;
  const { evidence, provenance } = traceOf(task);
  const answer = answerSchema.parse(JSON.parse(row.answer ?? "null"));
  const pointers = z.array(answerPointerSchema).parse(JSON.parse(row.answer_pointers ?? "[]"));
  const solution = solutionOf(evidence, provenance, locationsOf(pointers));
  const calls = evidence.filter((call) => solution.includes(call.id));
  const inner = provenance.filter((edge) => solution.includes(edge.from.call) && solution.includes(edge.to.call));
  const shape = shapeOf(
    calls,
    inner,
    (name) => pool.find(name)?.kind ?? "processing",
    (name) => pool.find(name)?.domain ?? task.configuration.domain,
  );
  return { answer, pointers, solution, calls, shape };
}

/**
 * True if a task whose call graph is known may have an extra round: there is one that it has not had yet, and the calls that
 * this takes are allowed.
 */
export function mayHaveExtraRound(
  task: LoadedTask,
  { shape }: Solution,
  { sampling, quotas, questions }: RunSpecification,
): boolean {
  if (quotas.novelty === 0 || sampling === "uniform") return false;
  const moves = movesOfExtraRound(questions, extraRoundOf(task) - plannedRounds(task.configuration));
  return moves !== undefined && shape.calls + moves.length <= quotas.calls.max;
}

/** The extra round that the task would have next. */
function extraRoundOf({ row, configuration }: LoadedTask): number {
  return Math.max(row.round, plannedRounds(configuration)) + 1;
}

/** Says whether the run kept a task with the call graph in a wave that had settled when the given one was planned. One query, whatever is asked. */
export async function graphsKeptBefore(
  { env, run, specification }: Context,
  solved: readonly Solution[],
): Promise<(one: Solution, wave: number) => boolean> {
  const { sampling, quotas } = specification;
  if (solved.length === 0 || quotas.novelty === 0 || sampling === "uniform") return () => false;
  const keys = solved.map(({ shape }) => graphKey(shape));
  const { results } = await selectGraphs(env.DB, run.id, keys).all<{ graph_hash: string; wave: number }>();
  const first = new Map(results.map((row) => [row.graph_hash, row.wave]));
  const settled = openWaves(specification);
  return ({ shape }, wave) => (first.get(graphKey(shape)) ?? wave) <= wave - settled;
}

/** Sends the task back to collect, for a round after those planned. */
export function extraRound(task: LoadedTask): { step: Step; next: Outgoing } {
  const { row } = task;
  const round = extraRoundOf(task);
  return {
    step: { id: row.id, from: "certify", from_round: row.round, to: "collect", round, set: {} },
    next: { stage: "collect", body: { run: row.run_id, task: row.id, round } },
  };
}
