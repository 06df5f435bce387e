/**
 * What the two halves of a round share: collect and derive each do a task's round once, store what it holds together with
 * where the task goes, and send what follows.
 */
import { bindable, chunked } from "../../db/chunks.ts";
import type { Step } from "../../db/tasks.ts";
import type { Fault } from "../domain/fault.ts";
import type { Role } from "../domain/models.ts";
import type { Purchases } from "../teacher/purchases.ts";
import { dropTask, endTasks, type Reported, reportedOf, type TaskEnd } from "./end_task.ts";
import { faultsOf, noteFaults } from "./faults.ts";
import { type LoadedTask, lastRound, loadTasks, roundsOf } from "./load.ts";
import type { Outgoing } from "./messages.ts";
import { onFault, withModelCalls } from "./model_calls.ts";
import { RecordedCalls } from "./recorded.ts";
import { type Context, type Delivery, type StageFunction, settleEach } from "./stage.ts";

type Half = "collect" | "derive";

/** What came of a delivery: what the round holds, where the task goes or how it ends, what is sent on. */
export interface RoundDone<R> {
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
    purchases: Purchases,
    task: LoadedTask,
    retried: boolean,
    calls: RecordedCalls,
  ) => Promise<RoundDone<R> | undefined>;
  /** The messages that a task for which this was done before is owed. */
  readonly resend: (task: LoadedTask, round: number) => readonly Outgoing[];
  readonly store: (db: D1Database, rounds: readonly R[]) => D1PreparedStatement;
}

/** What is claimed of a task while a half of one of its rounds is worked on. */
export function roundScope(stage: Half, task: string, round: number): string {
  return `${task}/${stage}/${round}`;
}

export function roundStage<S extends Half, R>(stage: S, { role, work, resend, store }: RoundWork<R>): StageFunction<S> {
  return (context, deliveries) => {
    const { env } = context;
    const bodies = deliveries.map(({ body }) => body);
    const scopes = bodies.map(({ task, round }) => roundScope(stage, task, round));
    return withModelCalls(context, stage, [role], scopes, async (purchases) => {
      const ids = bodies.map(({ task }) => task);
      const taskOf = await loadTasks(env, ids);
      const calls = new RecordedCalls(context, purchases.claims);
      const doneBefore = (task: LoadedTask, round: number): RoundDone<R> => ({
        next: resend(task, round),
        ...(task.row.status === "dropped" && task.row.round === round ? { again: reportedOf(task) } : {}),
      });
      const once = async ({ body: { task: id, round }, retried }: Delivery<S>): Promise<RoundDone<R> | undefined> => {
        const task = await taskOf(id);
        if (task === undefined) return undefined;
        if (task.row.status !== stage || task.row.round !== round) return retried ? doneBefore(task, round) : undefined;
        if (!purchases.holds(roundScope(stage, id, round))) return undefined;
        const done = await work(context, purchases, task, retried, calls);
        if (done === undefined) return undefined;
        bindable(done.round ?? null, `round ${round}`);
        bindable(done.step ?? done.end?.step ?? null, `task after ${stage}`);
        return done;
      };
      return settleEach(context, deliveries, purchases.costs, once, async (done) => {
        const rounds = done.flatMap(({ round }) => round ?? []);
        const ends = done.flatMap(({ end }) => end ?? []);
        const due = await endTasks(context, ends, {
          statements: chunked(rounds, (rows) => store(env.DB, rows)),
          steps: done.flatMap(({ step }) => step ?? []),
          again: done.flatMap(({ again }) => again ?? []),
        });
        const lost = ends.map(({ step }) => step);
        await noteFaults(context, faultsOf(context, role, lost));
        return [...due, ...done.flatMap(({ next }) => next)];
      });
    });
  };
}

/** What becomes of a task whose round met a fault: it is dropped, or certified with the question of the round before. */
export function faultyRound(
  context: Context,
  stage: Half,
  task: LoadedTask,
  fault: Fault,
  retried: boolean,
): RoundDone<never> {
  const { row, configuration } = task;
  const decision = onFault(context, fault, { stage, row, retried });
  if (decision.action === "drop") return { end: dropTask(task, decision), next: [] };
  const round = lastRound(row.round, roundsOf(configuration));
  return {
    step: { id: row.id, from: stage, from_round: row.round, to: "certify", round, set: {} },
    next: [{ stage: "certify", body: { run: row.run_id, task: row.id } }],
  };
}
