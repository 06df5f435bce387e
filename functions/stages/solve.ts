/** Solve: one attempt of the solver at a task, from its question and toolset alone. */
import { z } from "zod";
import { type AttemptStatus, insertAttempts, type NewAttempt, selectAttemptStatus } from "../../db/attempts.ts";
import { bindable, chunked } from "../../db/chunks.ts";
import type { RoleFault } from "../../db/faults.ts";
import { endWaits, selectTasks, type TaskRow } from "../../db/tasks.ts";
import { type Attempt, attemptScope, attemptTask } from "../agent/attempt.ts";
import { HeardCalls } from "../agent/heard_calls.ts";
import { RecordedCalls } from "../agent/recorded_calls.ts";
import { type Configuration, configurationSchema } from "../domain/configuration.ts";
import { usedTools } from "../domain/dataset/training.ts";
import { parseJson } from "../domain/json.ts";
import { modelsOf } from "../domain/models.ts";
import { solverMessages } from "../domain/solving/prompt.ts";
import { attemptsDue, isCounted, replacementsDue, tallyOf } from "../domain/solving/stop.ts";
import { worldOf } from "../domain/variants/world.ts";
import { SOLVE_VERSION } from "../models/prompts/solve.ts";
import type { Teacher } from "../models/teacher.ts";
import type { Outgoing } from "../pipeline/messages.ts";
import { type Context, type Delivery, runAndStore, type StageFunction, type StageOutput } from "../pipeline/stage.ts";
import { clearFaults, recordFaults } from "../runs/faults.ts";
import type { ModelCalls } from "../spend/model_calls.ts";
import { withModelCalls } from "../spend/with_model_calls.ts";
import { variantOf } from "../store/tasks.ts";
import type { ToolPool } from "../tools/pool.ts";

export const solve: StageFunction<"solve"> = async (context, deliveries) => {
  const scopes = deliveries.map(({ body }) => attemptScope(body.task, body.attempt));
  return withModelCalls(context, "solve", ["solver"], scopes, (modelCalls) =>
    solveAll(context, deliveries, modelCalls),
  );
};

async function solveAll(
  context: Context,
  deliveries: readonly Delivery<"solve">[],
  modelCalls: ModelCalls,
): Promise<StageOutput<"solve">> {
  const { env, specification } = context;
  const ids = [...new Set(deliveries.map(({ body }) => body.task))];
  const [taskRows, attemptRows] = await env.DB.batch<TaskRow | AttemptStatus>([
    selectTasks(env.DB, ids),
    selectAttemptStatus(env.DB, ids),
  ]);
  const tasks = new Map(((taskRows?.results ?? []) as TaskRow[]).map((row) => [row.id, row]));
  const attempted = byTask((attemptRows?.results ?? []) as AttemptStatus[]);
  const dueOf = (made: readonly AttemptStatus[]) => attemptsDue(specification, tallyOf(made));
  const configurations = new Map<string, Configuration>();
  const calls = new RecordedCalls(context, modelCalls.claims);
  const underWay = new Map<string, Promise<unknown>[]>();
  const work = async ({ body, retried }: Delivery<"solve">): Promise<SolveResult | undefined> => {
    const row = tasks.get(body.task);
    if (row === undefined || row.status !== "solve") return undefined;
    const before = attempted.get(row.id) ?? [];
    if (before.some(({ attempt }) => attempt === body.attempt)) return retried ? { task: row.id } : undefined;
    // What the stop rule does not call for is not begun, whoever asks for it.
    if (body.attempt >= dueOf(before)) return undefined;
    if (!modelCalls.hasClaim(attemptScope(body.task, body.attempt))) return undefined;
    const configuration = configurations.get(row.id) ?? configurationSchema.parse(JSON.parse(row.configuration));
    configurations.set(row.id, configuration);
    const teacher = modelCalls.teacher("solver", configuration.random, body.attempt);
    const storedOf = (made: Attempt) => newAttempt(row.id, body.attempt, teacher, made);
    const heard = new HeardCalls(env.DB, { id: row.id, collected: row.varies ?? row.id });
    const missing = await missingTool(row, context.pool, heard);
    if (missing !== undefined) return { task: row.id, attempt: storedOf(notAttempted(row, missing)) };
    const toolbox = await calls.toolbox(
      attemptScope(body.task, body.attempt),
      configuration.toolset,
      teacher,
      worldOf(variantOf(row)),
      heard,
    );
    if (toolbox === undefined) return undefined;
    const task = { row, configuration, attempt: body.attempt, toolbox, retried };
    const attempting = attemptTask(context, modelCalls, teacher, task);
    underWay.set(row.id, [...(underWay.get(row.id) ?? []), attempting]);
    const made = await attempting;
    const attempt = storedOf(made);
    if (made.ended !== "cancelled") return { task: row.id, attempt };
    // No further attempt can be paid for: the task is graded by those that were made, and those still being made here.
    await Promise.allSettled(underWay.get(row.id) ?? []);
    return { task: row.id, attempt, last: true };
  };
  return runAndStore(context, deliveries, modelCalls.callsModels, work, async (settled) => {
    const touched = [...new Set(settled.map(({ task }) => task))];
    // In one transaction with the insert, so that whoever stores the last attempt of a group sees them all.
    const fresh = settled.flatMap((one) => one.attempt ?? []);
    const some = fresh.some(({ ended }) => isCounted({ correct: null, ended }));
    const results = await env.DB.batch<AttemptStatus>([
      ...chunked(fresh, (rows) => insertAttempts(env.DB, rows)),
      ...(some ? clearFaults(context, "attempted") : []),
      // A task without models has waited for its source, if for anything.
      ...(modelCalls.callsModels || fresh.some(({ task_id }) => tasks.get(task_id)?.waiting_since != null)
        ? [
            endWaits(
              env.DB,
              // One that ran out of time has waited, and so do those after it.
              fresh.flatMap(({ task_id, ended }) => (ended === "deadline" ? [] : [task_id])),
            ),
          ]
        : []),
      selectAttemptStatus(env.DB, touched),
    ]);
    await recordFaults(context, faultsAt(context, fresh));
    const made = byTask(results.at(-1)?.results ?? []);
    const last = new Set(settled.flatMap((one) => (one.last ? [one.task] : [])));
    return touched.flatMap((task): Outgoing[] => {
      const body = { run: context.run.id, task };
      if (last.has(task)) return [{ stage: "grade", body: { ...body, last: true } }];
      const its = made.get(task) ?? [];
      if (its.length >= dueOf(its)) return [{ stage: "grade", body }];
      const out = fresh.filter(({ task_id, ended }) => task_id === task && !isCounted({ correct: null, ended }));
      const due = replacementsDue(specification, its, out.length);
      return due.map((attempt) => ({ stage: "solve", body: { ...body, attempt } }));
    });
  });
}

/** What came of a delivery: the attempt, unless it was there; `last` where no further one can be paid for. */
interface SolveResult {
  readonly task: string;
  readonly attempt?: NewAttempt;
  readonly last?: true;
}

function newAttempt(task: string, attempt: number, teacher: Teacher, made: Attempt): NewAttempt {
  const { messages, ended, detail, draws } = made;
  const stored = { messages: JSON.stringify(messages), prompt: SOLVE_VERSION, ended, detail, draws };
  return bindable({ task_id: task, attempt, teacher: teacher.name, ...stored }, `attempt ${attempt}`);
}

/** A tool that the task's solution needs and that cannot be called any more, nor served from records: whoever attempts it can but fail. */
async function missingTool({ shape }: TaskRow, pool: ToolPool, heard: HeardCalls): Promise<string | undefined> {
  const read = solvedSchema.safeParse(parseJson(shape ?? "null"));
  if (!read.success) return undefined;
  for (const name of usedTools(read.data.sequence)) {
    if (pool.offers(name)) continue;
    // One that its pool no longer knows cannot even be named to a model.
    if (pool.find(name) === undefined || pool.isRepeatable(name) || !(await heard.has(name))) return name;
  }
  return undefined;
}
const solvedSchema = z.object({ sequence: z.string() });

function notAttempted({ question }: TaskRow, missing: string): Attempt {
  const detail = `the solution needs the tool "${missing}", which is unavailable`;
  return { messages: solverMessages(question ?? ""), ended: "tool_unavailable", detail, draws: 0 };
}

/** Ends that are no fault of a model: its run had spent its budget, it was waited for as long as may be, or it was not asked. */
const NO_FAULT: ReadonlySet<string> = new Set(["cancelled", "deadline", "tool_unavailable"]);

/** Attempts that came to nothing, as faults of the solver where a model plays it. */
function faultsAt({ specification }: Context, fresh: readonly NewAttempt[]): RoleFault[] {
  if (modelsOf(specification.models, "solver").length === 0) return [];
  return fresh.flatMap(({ ended, detail }) => {
    if (ended === null || NO_FAULT.has(ended) || isCounted({ correct: null, ended })) return [];
    return [{ role: "solver", reason: ended, detail: detail ?? "" }];
  });
}

function byTask(rows: readonly AttemptStatus[]): Map<string, AttemptStatus[]> {
  return Map.groupBy(rows, ({ task_id }) => task_id);
}
