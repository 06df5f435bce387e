/** Grade: a reward for each attempt by program, and the task's pass rate. */
import { z } from "zod";
import { type AttemptRow, gradeAttempts, selectAttempts, type Verdict } from "../../db/attempts.ts";
import { chunked } from "../../db/chunks.ts";
import { moveTasks, type Step, selectTasks, type TaskRow } from "../../db/tasks.ts";
import { configurationSchema } from "../domain/configuration.ts";
import { grade as gradeResponse } from "../domain/grading/grade.ts";
import { answerSchema } from "../domain/schema.ts";
import type { Purchases } from "../teacher/purchases.ts";
import { buying, orLoss } from "./buying.ts";
import { judgedCorrect } from "./judge.ts";
import { endSolved } from "./release/cut.ts";
import { type Context, type Delivery, each, type Handled, type StageFunction } from "./stage.ts";

const messagesSchema = z.array(z.object({ role: z.string(), content: z.string().nullish() }));

export const grade: StageFunction<"grade"> = async (context, deliveries) => {
  const scopes = deliveries.map(({ body }) => scopeOf(body.task));
  return buying(context, "grade", ["judge"], scopes, (purchases) => gradeAll(context, deliveries, purchases));
};

function scopeOf(task: string): string {
  return `${task}/grade/0`;
}

async function gradeAll(
  context: Context,
  deliveries: readonly Delivery<"grade">[],
  purchases: Purchases,
): Promise<Handled<"grade">> {
  const { env, now } = context;
  const ids = deliveries.map(({ body }) => body.task);
  const [taskRows, attemptRows] = await env.DB.batch<TaskRow | AttemptRow>([
    selectTasks(env.DB, ids),
    selectAttempts(env.DB, ids),
  ]);
  const tasks = new Map(((taskRows?.results ?? []) as TaskRow[]).map((row) => [row.id, row]));
  const attempts = (attemptRows?.results ?? []) as AttemptRow[];
  const { done, failed } = await each(deliveries, async ({ body }) => {
    const row = tasks.get(body.task);
    if (row === undefined || row.status !== "solve") return undefined;
    if (!purchases.holds(scopeOf(row.id))) return undefined;
    const made = attempts.filter((attempt) => attempt.task_id === row.id);
    const verdicts = await Promise.all(made.map((attempt) => verdictOn(context, purchases, row, attempt)));
    const passed = verdicts.filter((verdict) => verdict.correct === 1).length;
    const step: Step = {
      id: row.id,
      from: "solve",
      from_round: row.round,
      to: "graded",
      round: row.round,
      set: { passed, attempted: verdicts.length },
    };
    return { verdicts, step };
  });
  const graded = done.filter((one) => one !== undefined);
  if (graded.length > 0)
    await env.DB.batch([
      ...chunked(
        graded.flatMap(({ verdicts }) => verdicts),
        (rows) => gradeAttempts(env.DB, rows),
      ),
      ...chunked(
        graded.map(({ step }) => step),
        (steps) => moveTasks(env.DB, steps, now),
      ),
    ]);
  const redelivered = deliveries.some((delivery) => delivery.retried);
  if (graded.length > 0 || redelivered) await endSolved(env, context.run.id, now);
  return { next: [], failed };
}

/** By program, and where that finds a text wrong by the judge, if there is one. A judge that cannot be paid says nothing. */
async function verdictOn(
  context: Context,
  purchases: Purchases,
  row: TaskRow,
  { attempt, messages }: AttemptRow,
): Promise<Verdict> {
  const answer = answerSchema.parse(JSON.parse(row.answer ?? "null"));
  const response = finalResponse(messages);
  const byProgram = gradeResponse(answer, response);
  const verdict = { task_id: row.id, attempt, ...byProgram };
  if (byProgram.correct === 1) return verdict;
  const { random } = configurationSchema.parse(JSON.parse(row.configuration));
  const asked = { scope: `${scopeOf(row.id)}/${attempt}`, random, question: row.question ?? "" };
  const judged = await orLoss(context, () => judgedCorrect(context, purchases, asked, answer, response));
  return judged === true ? { ...verdict, correct: 1, reward: byProgram.reward + 1 } : verdict;
}

/** What the solver said last, or nothing if the attempt ended on a tool's reply. */
function finalResponse(messages: string): string {
  const last = messagesSchema.parse(JSON.parse(messages)).at(-1);
  return last?.role === "assistant" ? (last.content ?? "") : "";
}
