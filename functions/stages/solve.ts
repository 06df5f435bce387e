/** Solve: one attempt of the solver at a task, from its question and toolset alone. */
import { type Attempted, insertAttempts, type NewAttempt, selectAttempted } from "../../db/attempts.ts";
import { bindable, chunked } from "../../db/chunks.ts";
import type { RoleFault } from "../../db/faults.ts";
import { endWaits, selectTasks, type TaskRow } from "../../db/tasks.ts";
import { type Configuration, configurationSchema } from "../domain/configuration.ts";
import { modelsOf } from "../domain/models.ts";
import { attemptsDue, dueInPlace, isCounted, tallyOf } from "../domain/solving/stop.ts";
import { SOLVE_VERSION } from "../teacher/prompts/solve.ts";
import type { Purchases } from "../teacher/purchases.ts";
import { attemptAt, scopeOf } from "./attempt.ts";
import { noteFaults, nothingWrong } from "./faults.ts";
import type { Outgoing } from "./messages.ts";
import { withModelCalls } from "./model_calls.ts";
import { RecordedCalls } from "./recorded.ts";
import { type Context, type Delivery, type Handled, type StageFunction, settleEach } from "./stage.ts";

export const solve: StageFunction<"solve"> = async (context, deliveries) => {
  const scopes = deliveries.map(({ body }) => scopeOf(body.task, body.attempt));
  return withModelCalls(context, "solve", ["solver"], scopes, (purchases) => solveAll(context, deliveries, purchases));
};

async function solveAll(
  context: Context,
  deliveries: readonly Delivery<"solve">[],
  purchases: Purchases,
): Promise<Handled<"solve">> {
  const { env, specification } = context;
  const ids = [...new Set(deliveries.map(({ body }) => body.task))];
  const [taskRows, attemptRows] = await env.DB.batch<TaskRow | Attempted>([
    selectTasks(env.DB, ids),
    selectAttempted(env.DB, ids),
  ]);
  const tasks = new Map(((taskRows?.results ?? []) as TaskRow[]).map((row) => [row.id, row]));
  const attempted = byTask((attemptRows?.results ?? []) as Attempted[]);
  const dueOf = (made: readonly Attempted[]) => attemptsDue(specification, tallyOf(made));
  const configurations = new Map<string, Configuration>();
  const calls = new RecordedCalls(context, purchases.claims);
  const underWay = new Map<string, Promise<unknown>[]>();
  const work = async ({ body, retried }: Delivery<"solve">): Promise<Settled | undefined> => {
    const row = tasks.get(body.task);
    if (row === undefined || row.status !== "solve") return undefined;
    const before = attempted.get(row.id) ?? [];
    if (before.some(({ attempt }) => attempt === body.attempt)) return retried ? { task: row.id } : undefined;
    // What the stop rule does not call for is not begun, whoever asks for it.
    if (body.attempt >= dueOf(before)) return undefined;
    if (!purchases.holds(scopeOf(body.task, body.attempt))) return undefined;
    const configuration = configurations.get(row.id) ?? configurationSchema.parse(JSON.parse(row.configuration));
    configurations.set(row.id, configuration);
    const teacher = purchases.teacher("solver", configuration.random, body.attempt);
    const toolbox = await calls.toolbox(scopeOf(body.task, body.attempt), configuration.toolset, teacher);
    if (toolbox === undefined) return undefined;
    const task = { row, configuration, attempt: body.attempt, toolbox, retried };
    const attempting = attemptAt(context, purchases, teacher, task);
    underWay.set(row.id, [...(underWay.get(row.id) ?? []), attempting]);
    const made = await attempting;
    const given: NewAttempt = {
      task_id: row.id,
      attempt: body.attempt,
      teacher: teacher.name,
      messages: JSON.stringify(made.messages),
      prompt: SOLVE_VERSION,
      ended: made.ended,
      detail: made.detail,
      draws: made.draws,
    };
    const attempt = bindable(given, `attempt ${body.attempt}`);
    if (made.ended !== "cancelled") return { task: row.id, attempt };
    // No further attempt can be bought: the task is graded by those that were made, and those still being made here.
    await Promise.allSettled(underWay.get(row.id) ?? []);
    return { task: row.id, attempt, last: true };
  };
  return settleEach(context, deliveries, purchases.costs, work, async (settled) => {
    const touched = [...new Set(settled.map(({ task }) => task))];
    // In one transaction with the insert, so that whoever stores the last attempt of a group sees them all.
    const fresh = settled.flatMap((one) => one.attempt ?? []);
    const some = fresh.some(({ ended }) => isCounted({ correct: null, ended }));
    const results = await env.DB.batch<Attempted>([
      ...chunked(fresh, (rows) => insertAttempts(env.DB, rows)),
      ...(some ? nothingWrong(context, "attempted") : []),
      ...(purchases.costs
        ? [
            endWaits(
              env.DB,
              // One that ran out of time has waited, and so do those after it.
              fresh.flatMap(({ task_id, ended }) => (ended === "deadline" ? [] : [task_id])),
            ),
          ]
        : []),
      selectAttempted(env.DB, touched),
    ]);
    await noteFaults(context, faultsAt(context, fresh));
    const made = byTask(results.at(-1)?.results ?? []);
    const last = new Set(settled.flatMap((one) => (one.last ? [one.task] : [])));
    return touched.flatMap((task): Outgoing[] => {
      const body = { run: context.run.id, task };
      if (last.has(task)) return [{ stage: "grade", body: { ...body, last: true } }];
      const its = made.get(task) ?? [];
      if (its.length >= dueOf(its)) return [{ stage: "grade", body }];
      const out = fresh.filter(({ task_id, ended }) => task_id === task && !isCounted({ correct: null, ended }));
      const due = dueInPlace(specification, its, out.length);
      return due.map((attempt) => ({ stage: "solve", body: { ...body, attempt } }));
    });
  });
}

/** What came of a delivery: the attempt, unless it was there; `last` where no further one can be bought. */
interface Settled {
  readonly task: string;
  readonly attempt?: NewAttempt;
  readonly last?: true;
}

/** Ends that are no fault of a model: its run had spent its budget, or it was waited for as long as may be. */
const NOBODYS: ReadonlySet<string> = new Set(["cancelled", "deadline"]);

/** Attempts that came to nothing, as faults of the solver where a model plays it. */
function faultsAt({ specification }: Context, fresh: readonly NewAttempt[]): RoleFault[] {
  if (modelsOf(specification.models, "solver").length === 0) return [];
  return fresh.flatMap(({ ended, detail }) => {
    if (ended === null || NOBODYS.has(ended) || isCounted({ correct: null, ended })) return [];
    return [{ role: "solver", reason: ended, detail: detail ?? "" }];
  });
}

function byTask(rows: readonly Attempted[]): Map<string, Attempted[]> {
  return Map.groupBy(rows, ({ task_id }) => task_id);
}
