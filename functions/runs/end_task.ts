/**
 * How the making of a task ends, whichever stage ends it: it is dropped with its reason, or certified. That is stored first, and
 * then reported to the coordinator, which waits for it. A process that dies in between leaves it to be reported again: by the
 * delivery when it is retried, or when the coordinator is asked for the next wave and still waits (`reportWave`).
 */
import { z } from "zod";
import { chunked } from "../../db/chunks.ts";
import {
  dropRefused,
  moveTasks,
  moveTasksTold,
  type Step,
  selectWave,
  type TaskRow,
  type WaveRow,
} from "../../db/tasks.ts";
import { coordinatorOf } from "../coordinator/client.ts";
import { dropReasonSchema, lostOutcome, type Outcome, usesOf } from "../domain/configuration.ts";
import type { Loss } from "../domain/decide.ts";
import { graphKey } from "../domain/diversity/shape.ts";
import { answerSchema, type Call } from "../domain/schema.ts";
import type { Outgoing } from "../pipeline/messages.ts";
import type { Context } from "../pipeline/stage.ts";
import { EvidenceMissing } from "../store/evidence.ts";
import { type LoadedTask, loadTasks, traceOf } from "../store/tasks.ts";

/** What is reported of a task: its row, and its calls, or null where they cannot be read. */
export interface Reported {
  readonly row: TaskRow;
  readonly calls: readonly Call[] | null;
}

/** A task that ends here: `step` takes it to `dropped` or `certified`. */
export interface TaskEnd extends Reported {
  readonly step: Step;
}

/** The step to `dropped`, with what else the stage found out. */
export function droppingStep(
  { id, status, round }: Pick<TaskRow, "id" | "status" | "round">,
  { reason, detail }: Loss,
  set: Step["set"] = {},
): Step {
  return { id, from: status, from_round: round, to: "dropped", round, set: { ...set, reason, detail } };
}

export function reportedOf(task: LoadedTask): Reported {
  return { row: task.row, calls: traceOf(task).evidence };
}

export function dropTask(task: LoadedTask, loss: Loss, set: Step["set"] = {}): TaskEnd {
  return { ...reportedOf(task), step: droppingStep(task.row, loss, set) };
}

/** What a stage stores together with the tasks that it ends. */
export interface Beside {
  readonly statements?: readonly D1PreparedStatement[];
  /** Of tasks that go on. */
  readonly steps?: readonly Step[];
  /** Tasks that ended before, and that the coordinator may not have heard of. */
  readonly again?: readonly Reported[];
}

/**
 * Stores how the tasks end, in one transaction with what the stage stores beside them, and reports it. Returns the message that
 * plans the next wave, if none of the wave that it waits for is outstanding. Repeating it changes nothing. A task that somebody
 * else has moved on meanwhile does not end here, and is reported by whoever ends it.
 */
export async function endTasks(
  context: Context,
  ends: readonly TaskEnd[],
  { statements = [], steps = [], again = [] }: Beside = {},
): Promise<Outgoing[]> {
  const { env, now } = context;
  const before = [...statements, ...chunked(steps, (some) => moveTasks(env.DB, some, now))];
  const ending = chunked(
    ends.map(({ step }) => step),
    (some) => moveTasksTold(env.DB, some, now),
  );
  const all = [...before, ...ending];
  const results = all.length === 0 ? [] : await env.DB.batch<{ id: string }>(all);
  const moved = new Set(results.slice(before.length).flatMap(({ results }) => results.map(({ id }) => id)));
  const ended = ends.filter(({ step }) => moved.has(step.id));
  return report(context, [
    ...ended.map(({ row, calls, step }) => outcomeOf({ row: { ...row, ...step.set }, calls })),
    ...again.map(outcomeOf),
  ]);
}

/** Tells the coordinator of outcomes that are stored. What came after its wave had closed is refused: its task is dropped. */
async function report(context: Context, outcomes: readonly Outcome[]): Promise<Outgoing[]> {
  if (outcomes.length === 0) return [];
  const { env, run, now } = context;
  const { due, refused } = await coordinatorOf(env, run.id).settle([...outcomes]);
  if (refused.length > 0) await dropRefused(env.DB, run.id, refused, now).run();
  return due === null ? [] : [{ stage: "plan", body: { run: run.id, wave: due } }];
}

/** Tasks whose evidence is read at a time when a wave is reported again. */
const REPORTED_AT_ONCE = 32;

/**
 * Reports how every task of a wave ended, from the store: for a wave whose tasks have all ended although the coordinator did
 * not hear of each.
 */
export async function reportWave(context: Context, wave: number): Promise<void> {
  const { results } = await selectWave(context.env.DB, context.run.id, wave).all<WaveRow>();
  const ended = results.filter(({ status }) => !["collect", "derive", "certify"].includes(status));
  for (let at = 0; at < ended.length; at += REPORTED_AT_ONCE) {
    const rows = ended.slice(at, at + REPORTED_AT_ONCE);
    const taskOf = await loadTasks(
      context.env,
      rows.map(({ id }) => id),
    );
    const outcomes = await Promise.all(rows.map((row) => storedOutcome(taskOf, { ...row, wave })));
    await report(
      context,
      outcomes.filter((outcome) => outcome !== undefined),
    );
  }
}

async function storedOutcome(
  taskOf: Awaited<ReturnType<typeof loadTasks>>,
  row: Pick<TaskRow, "id" | "status" | "ordinal" | "wave" | "reason">,
): Promise<Outcome | undefined> {
  try {
    const task = await taskOf(row.id);
    return task && outcomeOf(reportedOf(task));
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    // As far as it can be: no row keeps the others of its wave waiting. Of one that was certified its dataset says what it lacks.
    const reason = dropReasonSchema.catch("stage_failed").parse(row.reason);
    const isKept = row.status !== "dropped" || isCountedLater(reason);
    return { ...lostOutcome(row, reason), ...(isKept ? { certified: true, reason: null } : {}) };
  }
}

/** True where what is stored is at fault, and not the store. */
function isUnreadable(error: unknown): boolean {
  return error instanceof z.ZodError || error instanceof SyntaxError || error instanceof EvidenceMissing;
}

/** A duplicate was certified, and so was a task of a tier that is full: that they are is told apart, when their wave is closed. */
function isCountedLater(reason: string | null): boolean {
  return reason === "duplicate" || reason === "outside_tier";
}

/** What the coordinator hears of a task: how it ended and which tools it called. */
export function outcomeOf({ row, calls }: Reported): Outcome {
  const found = dropReasonSchema.nullable().parse(row.reason);
  const reason = isCountedLater(found) ? null : found;
  if (calls === null) return lostOutcome(row, reason ?? "stage_failed");
  const solution = new Set(z.array(z.string()).parse(JSON.parse(row.solution ?? "[]")));
  const shape = z
    .object({ topology: z.string(), graph: z.string(), calls: z.int() })
    .nullable()
    .parse(JSON.parse(row.shape ?? "null"));
  return {
    ordinal: row.ordinal,
    wave: row.wave,
    certified: reason === null,
    reason,
    uses: usesOf(calls, solution),
    exemplar: row.exemplar,
    topology: shape?.topology ?? null,
    graph: shape === null ? null : graphKey(shape),
    answer: shape === null ? null : answerSchema.parse(JSON.parse(row.answer ?? "null")).type,
    calls: shape?.calls ?? null,
  };
}
