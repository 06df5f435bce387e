/**
 * What the two stages of a round share: collect and derive each do a task's round once, store what it holds together with
 * where the task goes, and send what follows.
 */
import { bindable, chunked } from "../../db/chunks.ts";
import type { Step } from "../../db/tasks.ts";
import { RecordedCalls } from "../agent/recorded_calls.ts";
import type { Fault } from "../domain/fault.ts";
import type { Role } from "../domain/models.ts";
import type { Outgoing } from "../pipeline/messages.ts";
import { type Context, type Delivery, runAndStore, type StageFunction } from "../pipeline/stage.ts";
import { dropTask, endTasks, type Reported, reportedOf, type TaskEnd } from "../runs/end_task.ts";
import { faultsOf, recordFaults } from "../runs/faults.ts";
import type { ModelCalls } from "../spend/model_calls.ts";
import { onFault, withModelCalls } from "../spend/with_model_calls.ts";
import { type LoadedTask, loadTasks, plannedRounds, roundThatStands } from "../store/tasks.ts";

type RoundStage = "collect" | "derive";

/** What came of a delivery: what the round holds, where the task goes or how it ends, what is sent on. */
export interface RoundResult<R> {
  readonly round?: R;
  readonly step?: Step;
  readonly end?: TaskEnd;
  /** The task ended here before. */
  readonly again?: Reported;
  readonly next: readonly Outgoing[];
}

interface RoundWork<R> {
  readonly role: Role;
  /** Undefined where somebody else is at it. */
  readonly work: (
    context: Context,
    modelCalls: ModelCalls,
    task: LoadedTask,
    retried: boolean,
    calls: RecordedCalls,
  ) => Promise<RoundResult<R> | undefined>;
  /** The messages that a task for which this was done before is owed. */
  readonly resend: (task: LoadedTask, round: number) => readonly Outgoing[];
  readonly store: (db: D1Database, rounds: readonly R[]) => D1PreparedStatement;
}

/** What is claimed of a task while a stage of one of its rounds is worked on. */
export function roundScope(stage: RoundStage, task: string, round: number): string {
  return `${task}/${stage}/${round}`;
}

export function roundStage<S extends RoundStage, R>(
  stage: S,
  { role, work, resend, store }: RoundWork<R>,
): StageFunction<S> {
  return (context, deliveries) => {
    const { env } = context;
    const bodies = deliveries.map(({ body }) => body);
    const scopes = bodies.map(({ task, round }) => roundScope(stage, task, round));
    return withModelCalls(context, stage, [role], scopes, async (modelCalls) => {
      const ids = bodies.map(({ task }) => task);
      const taskOf = await loadTasks(env, ids);
      const calls = new RecordedCalls(context, modelCalls.claims);
      const doneBefore = (task: LoadedTask, round: number): RoundResult<R> => ({
        next: resend(task, round),
        ...(task.row.status === "dropped" && task.row.round === round ? { again: reportedOf(task) } : {}),
      });
      const once = async ({ body: { task: id, round }, retried }: Delivery<S>): Promise<RoundResult<R> | undefined> => {
        const task = await taskOf(id);
        if (task === undefined) return undefined;
        if (task.row.status !== stage || task.row.round !== round) return retried ? doneBefore(task, round) : undefined;
        if (!modelCalls.hasClaim(roundScope(stage, id, round))) return undefined;
        const done = await work(context, modelCalls, task, retried, calls);
        if (done === undefined) return undefined;
        bindable(done.round ?? null, `round ${round}`);
        bindable(done.step ?? done.end?.step ?? null, `task after ${stage}`);
        return done;
      };
      return runAndStore(context, deliveries, modelCalls.callsModels, once, async (done) => {
        const rounds = done.flatMap(({ round }) => round ?? []);
        const ends = done.flatMap(({ end }) => end ?? []);
        const due = await endTasks(context, ends, {
          statements: chunked(rounds, (rows) => store(env.DB, rows)),
          steps: done.flatMap(({ step }) => step ?? []),
          again: done.flatMap(({ again }) => again ?? []),
        });
        const lost = ends.map(({ step }) => step);
        await recordFaults(context, faultsOf(context, role, lost));
        return [...due, ...done.flatMap(({ next }) => next)];
      });
    });
  };
}

/** What becomes of a task whose round met a fault: it is dropped, or certified with the question of the round before. */
export function faultyRound(
  context: Context,
  stage: RoundStage,
  task: LoadedTask,
  fault: Fault,
  retried: boolean,
): RoundResult<never> {
  const { row, configuration } = task;
  const decision = onFault(context, fault, { stage, row, retried });
  if (decision.action === "drop") return { end: dropTask(task, decision), next: [] };
  const round = roundThatStands(row.round, plannedRounds(configuration));
  return {
    step: { id: row.id, from: stage, from_round: row.round, to: "certify", round, set: {} },
    next: [{ stage: "certify", body: { run: row.run_id, task: row.id } }],
  };
}
