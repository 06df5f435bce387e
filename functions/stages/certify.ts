/**
 * Certify: every check that a task can pass or fail alone, each stored with its figure. Here too end the tasks that a
 * stage before gave up, so that the coordinator hears of every reservation from one place. Duplicates are found when the
 * wave settles (`plan`), since they are a matter between tasks.
 */
import { z } from "zod";
import { chunked } from "../../db/chunks.ts";
import { moveTasks, type Step, selectWave, type WaveRow } from "../../db/tasks.ts";
import { type Certificate, firstFailure } from "../domain/certificate/check.ts";
import { contaminationCheck } from "../domain/certificate/contamination.ts";
import { fingerprint } from "../domain/certificate/duplicate.ts";
import { entailmentCheck } from "../domain/certificate/entailment.ts";
import { graderCheck } from "../domain/certificate/grader.ts";
import { leakCheck } from "../domain/certificate/leak.ts";
import { replayCheck } from "../domain/certificate/replay.ts";
import { dropReasonSchema, type Outcome } from "../domain/configuration.ts";
import { shapeOf } from "../domain/diversity/shape.ts";
import { solutionOf } from "../domain/evidence/closure.ts";
import { sha256Hex } from "../domain/evidence/pointers.ts";
import type { Quotas } from "../domain/quotas.ts";
import { answerPointerSchema, answerSchema, type Call } from "../domain/schema.ts";
import { callTool, EXEMPLARS, findTool } from "../tools/pool.ts";
import { type LoadedTask, loadTasks, traceOf } from "./load.ts";
import { reportOutcomes } from "./settle.ts";
import { type Context, each, type StageFunction } from "./stage.ts";

const REFERENCES = EXEMPLARS.map((exemplar) => exemplar.question);

export const certify: StageFunction<"certify"> = async (context, deliveries) => {
  const taskOf = await loadTasks(
    context.env,
    deliveries.map(({ body }) => body.task),
  );
  const { done, failed } = await each(deliveries, async ({ body, retried }) => {
    const task = await taskOf(body.task);
    if (task === undefined) return undefined;
    if (task.row.status === "certify") return certifyTask(task, context.specification.quotas);
    // The store may hold the verdict of a delivery that died before the coordinator heard of it.
    const settled = task.row.status === "certified" || task.row.status === "dropped";
    return retried && settled ? { step: undefined, outcome: outcomeOf(task, task.row) } : undefined;
  });
  const certified = done.filter((one) => one !== undefined);
  const steps = certified.flatMap(({ step }) => step ?? []);
  const statements = chunked(steps, (rows) => moveTasks(context.env.DB, rows, context.now));
  if (statements.length > 0) await context.env.DB.batch(statements);
  const next = await reportOutcomes(
    context,
    certified.map(({ outcome }) => outcome),
  );
  return { next, failed };
};

/** Tasks whose evidence is read at a time when a wave is reported again. */
const REPORTED_AT_ONCE = 32;

/**
 * Tells the coordinator how every task of a wave ended, from the store: for a wave whose tasks have all ended although the
 * coordinator did not hear of each, since certify stores an outcome before it reports it and may die in between.
 */
export async function reportWave(context: Context, wave: number): Promise<void> {
  const { results } = await selectWave(context.env.DB, context.run.id, wave).all<WaveRow>();
  const ended = results.filter(({ status }) => !["collect", "derive", "certify"].includes(status));
  for (let at = 0; at < ended.length; at += REPORTED_AT_ONCE) {
    const ids = ended.slice(at, at + REPORTED_AT_ONCE).map(({ id }) => id);
    const taskOf = await loadTasks(context.env, ids);
    const outcomes = await Promise.all(
      ids.map(async (id) => {
        const task = await taskOf(id);
        // A duplicate was certified: that it is one is told apart, when the wave is closed.
        return (
          task && outcomeOf(task, { ...task.row, reason: task.row.reason === "duplicate" ? null : task.row.reason })
        );
      }),
    );
    await reportOutcomes(
      context,
      outcomes.filter((outcome) => outcome !== undefined),
    );
  }
}

async function certifyTask(task: LoadedTask, { calls: wanted }: Quotas): Promise<{ step: Step; outcome: Outcome }> {
  const { row } = task;
  const from = { id: row.id, from: "certify" as const, from_round: row.round, round: row.round };
  if (row.reason !== null) return { step: { ...from, to: "dropped", set: {} }, outcome: outcomeOf(task, row) };
  const { evidence, provenance } = traceOf(task);
  const question = row.question ?? "";
  const answer = answerSchema.parse(JSON.parse(row.answer ?? "null"));
  const pointers = z.array(answerPointerSchema).parse(JSON.parse(row.answer_pointers ?? "[]"));
  const solution = solutionOf(evidence, provenance, pointers);
  const calls = evidence.filter((call) => solution.includes(call.id));
  const certificate: Certificate = {
    replay: replayCheck(calls, await replay(calls)),
    entailment: entailmentCheck({ evidence, provenance, solution, answer, pointers }),
    leak: leakCheck(question, answer),
    // Measured when the wave settles, since it depends on the tasks before this one.
    duplicate: { passed: true, figure: 0 },
    contamination: contaminationCheck(question, REFERENCES),
    grader: graderCheck(answer),
  };
  const inner = provenance.filter((edge) => solution.includes(edge.from.call) && solution.includes(edge.to.call));
  const shape = shapeOf(
    calls,
    inner,
    (name) => findTool(name)?.kind ?? "processing",
    (name) => findTool(name)?.domain ?? (row.domain as never),
  );
  const allowed = shape.calls >= wanted.min && shape.calls <= wanted.max;
  const failure = firstFailure(certificate) ?? (allowed ? null : "outside_quota");
  const set: Step["set"] = {
    solution: JSON.stringify(solution),
    certificate: JSON.stringify(certificate),
    shape: JSON.stringify(shape),
    graph_hash: sha256Hex(shape.graph).slice(0, 16),
    fingerprint: JSON.stringify(fingerprint(question, calls)),
    ...(failure === null ? {} : { reason: failure, detail: failureDetail(certificate, shape.calls) }),
  };
  const step: Step = { ...from, to: failure === null ? "certified" : "dropped", set };
  const { reason = null, solution: solved = null, shape: shaped = null } = set;
  return {
    step,
    outcome: outcomeOf(task, { reason, solution: solved, shape: shaped, answer: row.answer, exemplar: row.exemplar }),
  };
}

/** Runs the solution again, in order: the recorded inputs are the contract, so every call stands on its own. */
async function replay(calls: readonly Call[]) {
  return Promise.all(
    calls.map(async ({ id, tool, input }) => {
      const { ok, output } = await callTool(tool, input);
      return { id, ok, output };
    }),
  );
}

function failureDetail(certificate: Certificate, calls: number): string {
  const failed = Object.entries(certificate).find(([, check]) => !check.passed);
  return failed === undefined ? `calls: ${calls}` : `${failed[0]}: ${failed[1].detail ?? failed[1].figure}`;
}

/** What the coordinator hears of a task: how it ended and which tools it called, from what is stored. */
function outcomeOf(
  task: LoadedTask,
  stored: Pick<LoadedTask["row"], "reason" | "solution" | "shape" | "answer" | "exemplar">,
): Outcome {
  const solution = new Set(z.array(z.string()).parse(JSON.parse(stored.solution ?? "[]")));
  const uses = new Map<string, Outcome["uses"][number]>();
  for (const call of traceOf(task).evidence) {
    const use = uses.get(call.tool) ?? { tool: call.tool, called: 0, succeeded: 0, in_solution: 0 };
    use.called++;
    if (call.ok) use.succeeded++;
    if (solution.has(call.id)) use.in_solution++;
    uses.set(call.tool, use);
  }
  const reason = dropReasonSchema.nullable().parse(stored.reason);
  const shape = z
    .object({ topology: z.string(), calls: z.int() })
    .nullable()
    .parse(JSON.parse(stored.shape ?? "null"));
  return {
    ordinal: task.row.ordinal,
    wave: task.row.wave,
    certified: reason === null,
    reason,
    uses: [...uses.values()],
    exemplar: stored.exemplar,
    topology: shape?.topology ?? null,
    answer: shape === null ? null : answerSchema.parse(JSON.parse(stored.answer ?? "null")).type,
    calls: shape?.calls ?? null,
  };
}
