/** Grade: a reward for each attempt by program, and the task's pass rate. */
import { z } from "zod";
import { type AttemptRow, gradeAttempts, selectAttempts, type Verdict } from "../../db/attempts.ts";
import { chunked } from "../../db/chunks.ts";
import { moveTasks, type Step, selectTasks, type TaskRow } from "../../db/tasks.ts";
import { grade as gradeResponse } from "../domain/grading/grade.ts";
import { answerSchema } from "../domain/schema.ts";
import { endSolved } from "./release/cut.ts";
import { each, type StageFunction } from "./stage.ts";

const messagesSchema = z.array(z.object({ role: z.string(), content: z.string().nullish() }));

export const grade: StageFunction<"grade"> = async (context, deliveries) => {
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
    const answer = answerSchema.parse(JSON.parse(row.answer ?? "null"));
    const verdicts: Verdict[] = attempts
      .filter((attempt) => attempt.task_id === row.id)
      .map((attempt) => ({
        task_id: row.id,
        attempt: attempt.attempt,
        ...gradeResponse(answer, finalResponse(attempt.messages)),
      }));
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
};

/** What the solver said last, or nothing if the attempt ended on a tool's reply. */
function finalResponse(messages: string): string {
  const last = messagesSchema.parse(JSON.parse(messages)).at(-1);
  return last?.role === "assistant" ? (last.content ?? "") : "";
}
