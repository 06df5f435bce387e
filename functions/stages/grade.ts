/** Grade: a reward for each attempt by program, then the task's pass rate, or the attempts that its run's stop rule calls for. */
import { type AttemptGrade, type AttemptRow, gradeAttempts, selectAttempts } from "../../db/attempts.ts";
import { chunked } from "../../db/chunks.ts";
import { moveTasks, type Step, selectTasksWithCalls, type TaskWithCalls } from "../../db/tasks.ts";
import { configurationSchema } from "../domain/configuration.ts";
import type { Loss } from "../domain/decide.ts";
import { agreementOf } from "../domain/grading/agreement.ts";
import { wrongChange } from "../domain/grading/changes.ts";
import { gradeResponse, withWrongChange } from "../domain/grading/grade.ts";
import { type Answer, answerSchema } from "../domain/schema.ts";
import { isWrongChange, wrongChangeDetail } from "../domain/solving/changed.ts";
import { judgedDetail } from "../domain/solving/judged.ts";
import { type MadeCall, madeCallsIn } from "../domain/solving/made_calls.ts";
import { finalResponse } from "../domain/solving/response.ts";
import { attemptsDue, attemptsMissing, isCounted, tallyOf } from "../domain/solving/stop.ts";
import { tierOf } from "../domain/solving/tier.ts";
import { allEnded } from "../lib/batches.ts";
import type { Outgoing } from "../pipeline/messages.ts";
import { type Context, type Delivery, runEach, type StageFunction, type StageOutput } from "../pipeline/stage.ts";
import { endRunIfSolved } from "../runs/end.ts";
import { clearFaults, faultsOf, recordFaults } from "../runs/faults.ts";
import { afterGrading } from "../runs/graded_waves.ts";
import type { ModelCalls } from "../spend/model_calls.ts";
import { onFault, toResult, withModelCalls } from "../spend/with_model_calls.ts";
import { solutionCalls } from "../store/solution_calls.ts";
import { changingTools } from "../tools/state.ts";
import { judgedResponse } from "./judge.ts";

/** Characters of what is said of a verdict, at most. */
const DETAIL_MAX = 500;

export const grade: StageFunction<"grade"> = async (context, deliveries) => {
  const { env, pool } = context;
  const ids = [...new Set(deliveries.map(({ body }) => body.task))];
  const [taskRows, attemptRows] = await env.DB.batch<TaskWithCalls | AttemptRow>([
    selectTasksWithCalls(env.DB, ids, changingTools(pool)),
    selectAttempts(env.DB, ids),
  ]);
  const attempts = Map.groupBy((attemptRows?.results ?? []) as AttemptRow[], ({ task_id }) => task_id);
  const rows = ((taskRows?.results ?? []) as TaskWithCalls[]).filter(({ status }) => status === "solve");
  const open = new Map(rows.map((row) => [row.id, { row, made: attempts.get(row.id) ?? [] }]));
  const done = ((taskRows?.results ?? []) as TaskWithCalls[]).filter(({ status }) => status === "graded");
  const scopes = [...open.values()].map(gradeScope);
  return withModelCalls(context, "grade", ["judge"], scopes, (modelCalls) =>
    gradeAll(context, deliveries, { open, done }, modelCalls),
  );
};

/** A task that is being solved, and its attempts in order. */
interface TaskAttempts {
  readonly row: TaskWithCalls;
  readonly made: readonly AttemptRow[];
}

/** A scope for each group of attempts that is graded together, named by the first: what is judged in one is judged once. */
function gradeScope({ row, made }: TaskAttempts): string {
  return `${row.id}/grade/${made.filter(({ correct }) => correct !== null).length}`;
}

async function gradeAll(
  context: Context,
  deliveries: readonly Delivery<"grade">[],
  { open, done: before }: { readonly open: ReadonlyMap<string, TaskAttempts>; readonly done: readonly TaskWithCalls[] },
  modelCalls: ModelCalls,
): Promise<StageOutput<"grade">> {
  const { env, now } = context;
  // A task may be asked for twice in a batch, once with its last attempts: it is graded once.
  const asked = [...Map.groupBy(deliveries, ({ body }) => body.task)];
  const { done, failed } = await runEach(asked, async ([id, its]): Promise<GradeResult | undefined> => {
    const task = open.get(id);
    if (task === undefined) return undefined;
    const last = its.some(({ body }) => body.last);
    const due = attemptsDue(context.specification, tallyOf(task.made));
    if (last || task.made.length >= due)
      return modelCalls.hasClaim(gradeScope(task)) ? gradeTask(context, modelCalls, task, last) : undefined;
    // Its attempts are graded and the next ones are due: an earlier delivery may have died before it asked for them.
    return its.some(({ retried }) => retried) ? { judged: [], next: attemptsAt(task, due) } : undefined;
  });
  const graded = done.filter((one) => one !== undefined);
  const judged = graded.flatMap(({ judged }) => judged);
  const statements = [
    ...chunked(
      judged.map(({ verdict }) => verdict),
      (rows) => gradeAttempts(env.DB, rows),
    ),
    ...(judged.some(({ judge }) => judge === "answered") ? clearFaults(context, "judged") : []),
    ...chunked(
      graded.flatMap(({ step }) => step ?? []),
      (steps) => moveTasks(env.DB, steps, now),
    ),
  ];
  if (statements.length > 0) await env.DB.batch(statements);
  const redelivered = deliveries.some((delivery) => delivery.retried);
  const ended = graded.flatMap(({ step }) => (step?.to === "graded" ? (open.get(step.id)?.row ?? []) : []));
  if (ended.length > 0 || redelivered) await endRunIfSolved(env, context.run.id, now);
  // An earlier delivery may have stored the last grade of a wave, and died before it said so.
  const due = await afterGrading(
    context,
    [...ended, ...(redelivered ? before : [])].map(({ wave }) => wave),
  );
  // After its end: a run that calls no more models is not paused.
  const silent = judged.flatMap(({ judge }) => (typeof judge === "object" ? [{ set: judge }] : []));
  await recordFaults(context, faultsOf(context, "judge", silent));
  return {
    next: [...graded.flatMap(({ next }) => next), ...due],
    failed: failed.flatMap(({ delivery: [, its], error }) => its.map((delivery) => ({ delivery, error }))),
  };
}

/** What came of a task: verdicts on its attempts, and either its end or the attempts that are due next. */
interface GradeResult {
  readonly judged: readonly JudgedAttempt[];
  readonly step?: Step;
  readonly next: readonly Outgoing[];
}

async function gradeTask(
  context: Context,
  modelCalls: ModelCalls,
  task: TaskAttempts,
  last: boolean,
): Promise<GradeResult> {
  const { row, made } = task;
  const waiting = made.filter((attempt) => attempt.correct === null && isCounted(attempt));
  const ordered = await solutionCalls(context.env, row);
  const judged = await allEnded(waiting.map((attempt) => judgeAttempt(context, modelCalls, task, ordered, attempt)));
  const verdictOf = new Map(judged.map(({ verdict }) => [verdict.attempt, verdict]));
  const standing = made.map((attempt) => ({
    ...attempt,
    correct: attempt.correct ?? verdictOf.get(attempt.attempt)?.correct ?? null,
    detail: verdictOf.get(attempt.attempt)?.detail ?? attempt.detail,
  }));
  const tally = tallyOf(standing);
  const due = attemptsDue(context.specification, tally);
  const from = { id: row.id, from: "solve" as const, from_round: row.round, round: row.round };
  // Moved to where it stands: it is under way, and not to be taken for stalled.
  if (!last && due > made.length)
    return { judged, step: { ...from, to: "solve", set: {} }, next: attemptsAt(task, due) };
  const answer = answerOf(row);
  const responses = standing
    .filter(({ correct }) => correct !== null)
    .map(({ messages, correct, detail }) => {
      const response = finalResponse(messages);
      // What it changed says nothing of what it answered.
      const answered = isWrongChange(detail) ? gradeResponse(answer, response).correct : correct;
      return { response, correct: answered === 1 };
    });
  const agreed = agreementOf(answer, responses);
  const attempted = tally.correct + tally.wrong;
  const tier = tierOf(tally.correct, attempted);
  const set: Step["set"] = {
    passed: tally.correct,
    attempted,
    left_out: tally.left_out,
    ...(tier === null ? {} : { tier }),
    ...(agreed === null ? {} : { agreement: agreed.agreement, disputed: agreed.disputed ? 1 : 0 }),
  };
  return { judged, step: { ...from, to: "graded", set }, next: [] };
}

/** The messages for the attempts that are due and not made. */
function attemptsAt({ row, made }: TaskAttempts, due: number): Outgoing[] {
  const missing = attemptsMissing(due, new Set(made.map(({ attempt }) => attempt)));
  return missing.map((attempt) => ({ stage: "solve", body: { run: row.run_id, task: row.id, attempt } }));
}

/** A verdict, and what the judge had to do with it: why there is nothing of it, if it was asked. */
interface JudgedAttempt {
  readonly verdict: AttemptGrade;
  readonly judge?: "answered" | Loss;
}

/**
 * By program, and where that refuses what it could not read by the judge, if there is one. A judge that cannot be paid says
 * nothing. Where one could not be asked, or its reply not read, the program's verdict stands and says so, and the judge is at fault.
 * An attempt that changed otherwise than the solution does is wrong, whatever it answered: no judge is asked of it.
 * @param ordered calls of the solution; undefined where they cannot be read, and nothing is said of changes.
 */
async function judgeAttempt(
  context: Context,
  modelCalls: ModelCalls,
  task: TaskAttempts,
  ordered: readonly MadeCall[] | undefined,
  { attempt, messages }: AttemptRow,
): Promise<JudgedAttempt> {
  const { row } = task;
  const answer = answerOf(row);
  const response = finalResponse(messages);
  const byProgram = gradeResponse(answer, response);
  const verdict = { task_id: row.id, attempt, ...byProgram };
  const otherwise = ordered && wrongChange(context.pool.find, ordered, madeCallsIn(messages));
  if (otherwise !== null && otherwise !== undefined) {
    const detail = wrongChangeDetail(otherwise).slice(0, DETAIL_MAX);
    return { verdict: { ...verdict, ...withWrongChange(byProgram), detail } };
  }
  if (byProgram.correct === 1) return { verdict };
  const { random } = configurationSchema.parse(JSON.parse(row.configuration));
  const asked = { scope: `${gradeScope(task)}/${attempt}`, random, question: row.question ?? "" };
  const judged = await toResult(context, () => judgedResponse(context, modelCalls, asked, answer, response));
  if (judged.ok) {
    if (judged.value === undefined) return { verdict };
    const { correct, reason } = judged.value;
    const said = { ...verdict, detail: judgedDetail(correct, reason).slice(0, DETAIL_MAX) };
    if (!correct) return { verdict: said, judge: "answered" };
    return { verdict: { ...said, correct: 1, reward: byProgram.reward + 1 }, judge: "answered" };
  }
  const { lost } = onFault(context, judged.fault, { stage: "grade", row });
  if (lost === null) return { verdict };
  const detail = `the judge could not be asked: ${lost.detail}`.slice(0, DETAIL_MAX);
  return { verdict: { ...verdict, detail }, judge: lost };
}

function answerOf(row: TaskWithCalls): Answer {
  return answerSchema.parse(JSON.parse(row.answer ?? "null"));
}
