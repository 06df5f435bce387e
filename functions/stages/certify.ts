/**
 * Certify: every check that a task can pass or fail alone, each stored with its figure. Duplicates are found when the wave
 * settles (`plan`), since they are a matter between tasks.
 */
import { setTimeout as pause } from "node:timers/promises";
import { chunked } from "../../db/chunks.ts";
import { editRounds, type RoundEdit } from "../../db/rounds.ts";
import type { Step } from "../../db/tasks.ts";
import { type Certificate, type Checkable, certificateOf, firstFailure } from "../domain/certificate/certificate.ts";
import { fingerprint } from "../domain/certificate/duplicate.ts";
import { NO_UNITS } from "../domain/certificate/unit.ts";
import type { UnitAt } from "../domain/derivation/evaluate.ts";
import { graphKey } from "../domain/diversity/shape.ts";
import { isShort } from "../domain/diversity/targets.ts";
import { fail, type Result, succeed } from "../domain/fault.ts";
import { modelsOf } from "../domain/models.ts";
import { outsideQuotas } from "../domain/quotas.ts";
import type { Outgoing } from "../pipeline/messages.ts";
import {
  type Context,
  type Delivery,
  runAndStore,
  runEach,
  type StageFunction,
  type StageOutput,
} from "../pipeline/stage.ts";
import { dropTask, endTasks, type Reported, reportedOf, type TaskEnd } from "../runs/end_task.ts";
import { clearFaults, faultsOf, recordFaults } from "../runs/faults.ts";
import type { ModelCalls } from "../spend/model_calls.ts";
import { onFault, toResult, withModelCalls } from "../spend/with_model_calls.ts";
import { type LoadedTask, loadTasks, plannedRounds } from "../store/tasks.ts";
import { unitsIn } from "../tools/units.ts";
import { type BlockedOf, blockedOf, publishedQuestions } from "./blocked.ts";
import { checkableOf } from "./checkable.ts";
import { editedQuestion, editOf } from "./edit.ts";
import { extraRound, graphsKeptBefore, mayHaveExtraRound, readSolution, type Solution } from "./extra_round.ts";
import { certifyScope, type ModelChecks, modelChecks } from "./judge.ts";
import { replaysOf } from "./replay.ts";
import { varyAll } from "./vary.ts";

export const certify: StageFunction<"certify"> = async (context, deliveries) => {
  const scopes = deliveries.map(({ body }) => certifyScope(body.task));
  const roles = ["editor", "judge", "closed_book"] as const;
  return withModelCalls(context, "certify", roles, scopes, (modelCalls) => certifyAll(context, deliveries, modelCalls));
};

async function certifyAll(
  context: Context,
  deliveries: readonly Delivery<"certify">[],
  modelCalls: ModelCalls,
): Promise<StageOutput<"certify">> {
  const taskOf = await loadTasks(
    context.env,
    deliveries.map(({ body }) => body.task),
  );
  const read = await runEach(deliveries, async (delivery) => {
    const task = await taskOf(delivery.body.task);
    return task && { delivery, task, solved: isOpen(task) ? readSolution(task, context.pool) : undefined };
  });
  const found = read.done.filter((one) => one !== undefined);
  const known = found.filter(({ task }) => task.row.varies === null);
  const variants = await varyAll(
    context,
    found.filter(({ task }) => task.row.varies !== null),
  );
  const hadBefore = await graphsKeptBefore(
    context,
    known.flatMap(({ solved }) => solved ?? []),
  );
  const replay = await replaysOf(context, known);
  const blocked = await blockedOf(
    context,
    known.flatMap(({ task, solved }) => (solved === undefined ? [] : publishedQuestions(task))),
  );
  const work = async ({ delivery, task, solved }: (typeof known)[number]): Promise<CertifyResult | undefined> => {
    if (solved !== undefined) {
      const { specification } = context;
      const isKnown = hadBefore(solved, task.row.wave);
      const wantsMore =
        mayHaveExtraRound(task, solved, specification) &&
        (isShort(specification.questions, solved.shape.calls) || isKnown);
      if (wantsMore) return extraRound(task);
      const outside = outsideQuotas(solved.shape.calls, isKnown, specification.quotas);
      return modelCalls.hasClaim(certifyScope(task.row.id))
        ? certifyTask(context, modelCalls, task, solved, { replay, blocked, outside }, delivery.retried)
        : undefined;
    }
    const { row } = task;
    if (row.status === "certify") return { end: givenUpBefore(task) };
    if (!delivery.retried) return undefined;
    // The store may hold the verdict of a delivery that died before the coordinator heard of it, or before it sent what follows.
    if (row.status === "certified" || row.status === "dropped") return { again: reportedOf(task) };
    return row.status === "collect" && row.round > plannedRounds(task.configuration)
      ? { next: collectOf(row) }
      : undefined;
  };
  // Together also where a judge takes its time: a certified task waits for its wave, so nothing is held up by the batch.
  const { next, failed } = await runAndStore(context, known, false, work, async (certified) => {
    const ends = certified.flatMap(({ end }) => end ?? []);
    const due = await endTasks(context, ends, {
      statements: [
        ...chunked(
          certified.flatMap(({ edit }) => edit ?? []),
          (some) => editRounds(context.env.DB, some),
        ),
        ...(ends.some(({ step }) => step.to === "certified") ? clearFaults(context, "kept") : []),
      ],
      steps: certified.flatMap(({ step }) => step ?? []),
      again: certified.flatMap(({ again }) => again ?? []),
    });
    const steps = ends.map(({ step }) => step);
    await recordFaults(context, faultsOf(context, "judge", steps));
    return [...due, ...certified.flatMap(({ next }) => next ?? [])];
  });
  return {
    next: [...next, ...variants.next],
    failed: [
      ...read.failed,
      ...[...failed, ...variants.failed].map(({ delivery, error }) => ({ delivery: delivery.delivery, error })),
    ],
  };
}

/** The embedded deriver takes a value's unit from where its tool does: schemas are not read for nothing. */
function unitsKnown({ pool, specification: { models } }: Context): UnitAt {
  return modelsOf(models, "deriver").length === 0 ? NO_UNITS : unitsIn(pool);
}

/** What came of a task: how it ends, or where it goes, and what is sent on. */
interface CertifyResult {
  readonly end?: TaskEnd;
  readonly step?: Step;
  /** It ended before. */
  readonly again?: Reported;
  readonly next?: Outgoing;
  /** What an editor made of its question. */
  readonly edit?: RoundEdit | undefined;
}

/** True if the task waits to be certified; a variant waits to be made. */
function isOpen({ row }: LoadedTask): boolean {
  return row.status === "certify" && row.reason === null && row.varies === null;
}

/** A task that came here with a reason, as earlier versions sent those that a stage before gave up: it was counted there. */
function givenUpBefore(task: LoadedTask): TaskEnd {
  const { id, round } = task.row;
  return { ...reportedOf(task), step: { id, from: "certify", from_round: round, to: "dropped", round, set: {} } };
}

function collectOf({ run_id, id, round }: LoadedTask["row"]): Outgoing {
  return { stage: "collect", body: { run: run_id, task: id, round } };
}

/** What was looked up of a batch for one of its tasks. */
interface Looked {
  readonly replay: Awaited<ReturnType<typeof replaysOf>>;
  readonly blocked: BlockedOf;
  /** Why the run's quotas do not allow the task; null where they do. */
  readonly outside: string | null;
}

async function certifyTask(
  context: Context,
  modelCalls: ModelCalls,
  task: LoadedTask,
  solved: Solution,
  { replay, blocked, outside }: Looked,
  retried: boolean,
): Promise<CertifyResult> {
  // Milliseconds of checks a task: between two tasks of a batch, what models answered meanwhile is taken in.
  if (modelCalls.callsModels) await pause(0);
  const { row } = task;
  const { solution, calls, shape } = solved;
  const checked = checkableOf(context.pool, task, solved, unitsKnown(context));
  const measured = {
    replay: await replay(task, solved),
    // Measured when the wave settles, since it depends on the tasks before this one.
    duplicate: { passed: true, figure: 0 },
  };
  const programsOf = async (checkable: Checkable): Promise<Certificate> => ({
    ...certificateOf(checkable, measured),
    ...(await blocked([...new Set([checkable.question, ...publishedQuestions(task)])])),
  });
  const derived = await programsOf(checked);
  const wrong = failureOf(derived, outside);
  // Models are asked of what passed the programs alone: the others are lost for nothing.
  const edited = wrong.ok ? await editedQuestion(context, modelCalls, task, checked, retried) : undefined;
  const question = edited?.question ?? checked.question;
  const isReworded = question !== checked.question;
  const programs = isReworded ? await programsOf({ ...checked, question }) : derived;
  const asked = { ...task, row: { ...row, question } };
  const judged: Result<ModelChecks> = wrong.ok
    ? await toResult(context, () => modelChecks(context, modelCalls, asked, solved))
    : wrong;
  const certificate: Certificate = { ...programs, ...(judged.ok ? judged.value : {}) };
  const set: Step["set"] = {
    solution: JSON.stringify(solution),
    certificate: JSON.stringify(certificate),
    shape: JSON.stringify(shape),
    graph_hash: graphKey(shape),
    fingerprint: JSON.stringify(fingerprint(question, calls)),
    ...(isReworded ? { question } : {}),
  };
  const edit = edited && editOf(task, edited);
  const passed = judged.ok ? failureOf(certificate, outside) : judged;
  if (!passed.ok)
    return { end: dropTask(task, onFault(context, passed.fault, { stage: "certify", row, retried }), set), edit };
  const step: Step = { id: row.id, from: "certify", from_round: row.round, to: "certified", round: row.round, set };
  return { end: { ...reportedOf(task), step }, edit };
}

/** @param outside why the run's quotas do not allow the task. */
function failureOf(certificate: Certificate, outside: string | null): Result<ModelChecks> {
  const check = firstFailure(certificate);
  if (check !== null) {
    const failed = Object.entries(certificate).find(([, one]) => !one.passed);
    const detail = failed === undefined ? "" : `${failed[0]}: ${failed[1].detail ?? failed[1].figure}`;
    return fail({ kind: "check_failed", check, detail });
  }
  if (outside !== null) return fail({ kind: "check_failed", check: "outside_quota", detail: outside });
  return succeed({});
}
