/**
 * A task whose call graph the run has had goes one round further before it is certified, so that runs of many tasks do not
 * come back to the same few chains. Only waves that have settled count, so that what a task becomes does not depend on
 * which of its wave was certified first.
 */
import { z } from "zod";
import { type Step, selectGraphs } from "../../db/tasks.ts";
import { graphKey, type Shape, shapeOf } from "../domain/diversity/shape.ts";
import { FURTHER_ROUND } from "../domain/diversity/targets.ts";
import { solutionOf } from "../domain/evidence/closure.ts";
import { openWaves, type RunSpecification } from "../domain/run.ts";
import { type Answer, type AnswerPointer, answerPointerSchema, answerSchema, type Call } from "../domain/schema.ts";
import type { ToolPool } from "../tools/pool.ts";
import { type LoadedTask, roundsOf, traceOf } from "./load.ts";
import type { Outgoing } from "./messages.ts";
import type { Context } from "./stage.ts";

/** What a task's question rests on. */
export interface Solved {
  readonly answer: Answer;
  readonly pointers: readonly AnswerPointer[];
  /** Ids of calls, and the calls. */
  readonly solution: readonly string[];
  readonly calls: readonly Call[];
  readonly shape: Shape;
}

/** Throws if the stored answer does not parse. */
export function solutionFor(task: LoadedTask, pool: ToolPool): Solved {
  const { row } = task;
  const { evidence, provenance } = traceOf(task);
  const answer = answerSchema.parse(JSON.parse(row.answer ?? "null"));
  const pointers = z.array(answerPointerSchema).parse(JSON.parse(row.answer_pointers ?? "[]"));
  const solution = solutionOf(evidence, provenance, pointers);
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

/** True if a task whose call graph is known may go further: it did not yet, and the calls that this takes are allowed. */
export function goesFurther(task: LoadedTask, { shape }: Solved, { sampling, quotas }: RunSpecification): boolean {
  if (quotas.novelty === 0 || sampling === "uniform") return false;
  return task.row.round <= roundsOf(task.configuration) && shape.calls + FURTHER_ROUND.length <= quotas.calls.max;
}

/** Says whether the run kept a task with the call graph in a wave that had settled when the given one was planned. One query, whatever is asked. */
export async function graphsBefore(
  { env, run, specification }: Context,
  solved: readonly Solved[],
): Promise<(one: Solved, wave: number) => boolean> {
  const { sampling, quotas } = specification;
  if (solved.length === 0 || quotas.novelty === 0 || sampling === "uniform") return () => false;
  const keys = solved.map(({ shape }) => graphKey(shape));
  const { results } = await selectGraphs(env.DB, run.id, keys).all<{ graph_hash: string; wave: number }>();
  const first = new Map(results.map((row) => [row.graph_hash, row.wave]));
  const settled = openWaves(specification);
  return ({ shape }, wave) => (first.get(graphKey(shape)) ?? wave) <= wave - settled;
}

/** Sends the task back to collect, for the round after those planned. */
export function oneRoundMore({ row, configuration }: LoadedTask): { step: Step; next: Outgoing } {
  const round = roundsOf(configuration) + 1;
  return {
    step: { id: row.id, from: "certify", from_round: row.round, to: "collect", round, set: {} },
    next: { stage: "collect", body: { run: row.run_id, task: row.id, round } },
  };
}
