/**
 * What the two halves of a round share: collect and derive each do a task's round once, store what it holds together with
 * where the task goes, and pass the baton on.
 */
import { bindable, chunked } from "../../db/chunks.ts";
import { moveTasks, type Step } from "../../db/tasks.ts";
import type { Role } from "../domain/models.ts";
import type { Purchases } from "../teacher/purchases.ts";
import { buying } from "./buying.ts";
import { faultsOf, noteFaults } from "./faults.ts";
import { type LoadedTask, loadTasks } from "./load.ts";
import type { Outgoing } from "./messages.ts";
import { RecordedCalls } from "./recorded.ts";
import { type Context, type Delivery, type StageFunction, settleEach } from "./stage.ts";

type Half = "collect" | "derive";

/** What came of a delivery: what the round holds, where the task goes, what is sent on. */
export interface RoundDone<R> {
  readonly round?: R;
  readonly step?: Step;
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
  /** Where a task goes for which this was done before. */
  readonly baton: (task: LoadedTask, round: number) => readonly Outgoing[];
  readonly store: (db: D1Database, rounds: readonly R[]) => D1PreparedStatement;
}

/** What is claimed of a task while a half of one of its rounds is worked on. */
export function roundScope(stage: Half, task: string, round: number): string {
  return `${task}/${stage}/${round}`;
}

export function roundStage<S extends Half, R>(stage: S, { role, work, baton, store }: RoundWork<R>): StageFunction<S> {
  return (context, deliveries) => {
    const { env, now } = context;
    const bodies = deliveries.map(({ body }) => body);
    const scopes = bodies.map(({ task, round }) => roundScope(stage, task, round));
    return buying(context, stage, [role], scopes, async (purchases) => {
      const ids = bodies.map(({ task }) => task);
      const taskOf = await loadTasks(env, ids);
      const calls = new RecordedCalls(context, purchases);
      const once = async ({ body: { task: id, round }, retried }: Delivery<S>): Promise<RoundDone<R> | undefined> => {
        const task = await taskOf(id);
        if (task === undefined) return undefined;
        if (task.row.status !== stage || task.row.round !== round)
          return retried ? { next: baton(task, round) } : undefined;
        if (!purchases.holds(roundScope(stage, id, round))) return undefined;
        const done = await work(context, purchases, task, retried, calls);
        if (done === undefined) return undefined;
        bindable(done.round ?? null, `round ${round}`);
        bindable(done.step ?? null, `task after ${stage}`);
        return done;
      };
      return settleEach(context, deliveries, purchases.costs, once, async (done) => {
        const rounds = done.flatMap(({ round }) => round ?? []);
        const steps = done.flatMap(({ step }) => step ?? []);
        const statements = [
          ...chunked(rounds, (rows) => store(env.DB, rows)),
          ...chunked(steps, (rows) => moveTasks(env.DB, rows, now)),
        ];
        if (statements.length > 0) await env.DB.batch(statements);
        await noteFaults(context, faultsOf(context, role, steps));
        return done.flatMap(({ next }) => next);
      });
    });
  };
}
