/**
 * Certify: every check that a task can pass or fail alone, each stored with its figure. Here too end the tasks that a
 * stage before gave up, so that the coordinator hears of every reservation from one place. Duplicates are found when the
 * wave settles (`plan`), since they are a matter between tasks.
 */
import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";
import { chunked } from "../../db/chunks.ts";
import { moveTasks, type Step, selectWave, type WaveRow } from "../../db/tasks.ts";
import { type Certificate, firstFailure } from "../domain/certificate/check.ts";
import { contaminationCheck } from "../domain/certificate/contamination.ts";
import { fingerprint } from "../domain/certificate/duplicate.ts";
import { entailmentCheck } from "../domain/certificate/entailment.ts";
import { graderCheck } from "../domain/certificate/grader.ts";
import { leakCheck } from "../domain/certificate/leak.ts";
import { dropReasonSchema, type Outcome } from "../domain/configuration.ts";
import { graphKey } from "../domain/diversity/shape.ts";
import { answerSchema } from "../domain/schema.ts";
import type { Purchases } from "../teacher/purchases.ts";
import { EXEMPLARS } from "../tools/pool.ts";
import { buying, orLoss } from "./buying.ts";
import { faultsOf, noteFaults, nothingWrong } from "./faults.ts";
import { goesFurther, graphsBefore, oneRoundMore, type Solved, solutionFor } from "./further.ts";
import { modelChecks, scopeOf } from "./judge.ts";
import { type LoadedTask, loadTasks, roundsOf, traceOf } from "./load.ts";
import type { Outgoing } from "./messages.ts";
import { replaysOf } from "./replay.ts";
import { reportOutcomes } from "./settle.ts";
import { type Context, type Delivery, each, type Handled, type StageFunction, settleEach } from "./stage.ts";

const REFERENCES = EXEMPLARS.map((exemplar) => exemplar.question);

export const certify: StageFunction<"certify"> = async (context, deliveries) => {
  const scopes = deliveries.map(({ body }) => scopeOf(body.task));
  const roles = ["judge", "closed_book"] as const;
  return buying(context, "certify", roles, scopes, (purchases) => certifyAll(context, deliveries, purchases));
};

async function certifyAll(
  context: Context,
  deliveries: readonly Delivery<"certify">[],
  purchases: Purchases,
): Promise<Handled<"certify">> {
  const taskOf = await loadTasks(
    context.env,
    deliveries.map(({ body }) => body.task),
  );
  const read = await each(deliveries, async (delivery) => {
    const task = await taskOf(delivery.body.task);
    return task && { delivery, task, solved: isOpen(task) ? solutionFor(task) : undefined };
  });
  const known = read.done.filter((one) => one !== undefined);
  const hadBefore = await graphsBefore(
    context,
    known.flatMap(({ solved }) => solved ?? []),
  );
  const replay = await replaysOf(context, known);
  const work = async ({ delivery, task, solved }: (typeof known)[number]): Promise<Certified | undefined> => {
    if (solved !== undefined) {
      const further = goesFurther(task, solved, context.specification) && hadBefore(solved, task.row.wave);
      if (further) return oneRoundMore(task);
      return purchases.holds(scopeOf(task.row.id))
        ? certifyTask(context, purchases, task, solved, replay, delivery.retried)
        : undefined;
    }
    const { row } = task;
    if (row.status === "certify") return { step: dropped(row), outcome: outcomeOf(task, row) };
    if (!delivery.retried) return undefined;
    // The store may hold the verdict of a delivery that died before the coordinator heard of it, or passed the baton on.
    if (row.status === "certified" || row.status === "dropped") return { outcome: outcomeOf(task, row) };
    return row.status === "collect" && row.round > roundsOf(task.configuration) ? { next: collectOf(row) } : undefined;
  };
  // Together also where a judge takes its time: a certified task waits for its wave, so nothing is held up by the batch.
  const { next, failed } = await settleEach(context, known, false, work, async (certified) => {
    const steps = certified.flatMap(({ step }) => step ?? []);
    const statements = [
      ...chunked(steps, (rows) => moveTasks(context.env.DB, rows, context.now)),
      ...(steps.some(({ to }) => to === "certified") ? nothingWrong(context, "kept") : []),
    ];
    if (statements.length > 0) await context.env.DB.batch(statements);
    // What was given up before it came here has been counted where it was.
    const lost = certified.flatMap(({ step, failed }) => (failed && step !== undefined ? [step] : []));
    await noteFaults(context, faultsOf(context, "judge", lost));
    const settled = await reportOutcomes(
      context,
      certified.flatMap(({ outcome }) => outcome ?? []),
    );
    return [...settled, ...certified.flatMap(({ next }) => next ?? [])];
  });
  return {
    next,
    failed: [...read.failed, ...failed.map(({ delivery, error }) => ({ delivery: delivery.delivery, error }))],
  };
}

/** What came of a task: where it goes, what the coordinator hears of it, what is sent on. */
interface Certified {
  readonly step?: Step;
  readonly outcome?: Outcome;
  readonly next?: Outgoing;
  /** True if it failed here. */
  readonly failed?: boolean;
}

/** True if the task waits to be certified and no stage before gave it up. */
function isOpen({ row }: LoadedTask): boolean {
  return row.status === "certify" && row.reason === null;
}

function dropped(row: LoadedTask["row"]): Step {
  return { id: row.id, from: "certify", from_round: row.round, to: "dropped", round: row.round, set: {} };
}

function collectOf({ run_id, id, round }: LoadedTask["row"]): Outgoing {
  return { stage: "collect", body: { run: run_id, task: id, round } };
}

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

async function certifyTask(
  context: Context,
  purchases: Purchases,
  task: LoadedTask,
  solved: Solved,
  replay: Awaited<ReturnType<typeof replaysOf>>,
  retried: boolean,
): Promise<Certified> {
  // Milliseconds of checks a task: between two tasks of a batch, what models answered meanwhile is taken in.
  if (purchases.costs) await pause(0);
  const { calls: wanted } = context.specification.quotas;
  const { row } = task;
  const { answer, pointers, solution, calls, shape } = solved;
  const { evidence, provenance } = traceOf(task);
  const question = row.question ?? "";
  const programs: Certificate = {
    replay: await replay(task, solved),
    entailment: entailmentCheck({ evidence, provenance, solution, answer, pointers }),
    leak: leakCheck(question, answer),
    // Measured when the wave settles, since it depends on the tasks before this one.
    duplicate: { passed: true, figure: 0 },
    contamination: contaminationCheck(question, REFERENCES),
    grader: graderCheck(answer),
  };
  const allowed = shape.calls >= wanted.min && shape.calls <= wanted.max;
  const wrong = firstFailure(programs) ?? (allowed ? null : "outside_quota");
  // Models are asked of what passed the programs alone: the others are lost for nothing.
  const judged =
    wrong === null ? await orLoss(context, row, retried, () => modelChecks(context, purchases, task, solved)) : null;
  const certificate: Certificate = { ...programs, ...(judged !== null && "checks" in judged ? judged.checks : {}) };
  const lost = judged !== null && "reason" in judged ? judged : null;
  const failure = wrong ?? lost?.reason ?? firstFailure(certificate);
  const set: Step["set"] = {
    solution: JSON.stringify(solution),
    certificate: JSON.stringify(certificate),
    shape: JSON.stringify(shape),
    graph_hash: graphKey(shape),
    fingerprint: JSON.stringify(fingerprint(question, calls)),
    ...(failure === null ? {} : { reason: failure, detail: lost?.detail ?? failureDetail(certificate, shape.calls) }),
  };
  const { reason = null, solution: stored = null, shape: shaped = null } = set;
  return {
    failed: failure !== null,
    step: { ...dropped(row), to: failure === null ? "certified" : "dropped", set },
    outcome: outcomeOf(task, { reason, solution: stored, shape: shaped, answer: row.answer, exemplar: row.exemplar }),
  };
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
    .object({ topology: z.string(), graph: z.string(), calls: z.int() })
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
    graph: shape === null ? null : graphKey(shape),
    answer: shape === null ? null : answerSchema.parse(JSON.parse(stored.answer ?? "null")).type,
    calls: shape?.calls ?? null,
  };
}
