/** What judge and closed-book solver say of a task or a response, where the run names them. */

import { truncatedFor } from "../agent/truncation.ts";
import type { Certificate } from "../domain/certificate/certificate.ts";
import { checkOf } from "../domain/certificate/check.ts";
import { fail, type Result, succeed } from "../domain/fault.ts";
import { gradeResponse } from "../domain/grading/grade.ts";
import { needsJudge } from "../domain/grading/needs_judge.ts";
import { answerText } from "../domain/grading/text.ts";
import { modelsOf } from "../domain/models.ts";
import type { Answer } from "../domain/schema.ts";
import { type Judgement, responseJudgement, taskJudgement, verdictOf } from "../models/judgement.ts";
import { CLOSED_BOOK_VERSION, closedBookMessages } from "../models/prompts/closed_book.ts";
import type { GradeVerdict } from "../models/prompts/judge.ts";
import type { Context } from "../pipeline/stage.ts";
import type { ModelCalls } from "../spend/model_calls.ts";
import type { LoadedTask } from "../store/tasks.ts";
import { meaningsOf } from "../tools/returns.ts";
import type { Solution } from "./extra_round.ts";

/** A judge that was asked twice. */
const NO_VERDICT = fail({ kind: "no_verdict", detail: "the judge's reply is no verdict" });

export type ModelChecks = Pick<Certificate, "judged_entailment" | "judged_ambiguity" | "closed_book">;

/** The checks of a certificate that models make; none where the run names neither a judge nor a closed-book solver. */
export async function modelChecks(
  { specification: { models }, pool }: Context,
  modelCalls: ModelCalls,
  task: LoadedTask,
  solved: Solution,
): Promise<Result<ModelChecks>> {
  const closed = modelsOf(models, "closed_book").length > 0 ? await closedBook(modelCalls, task, solved.answer) : {};
  if (modelsOf(models, "judge").length === 0 || closed.closed_book?.passed === false) return succeed(closed);
  const { configuration, row } = task;
  const judge = modelCalls.teacher("judge", configuration.random);
  const asked = taskJudgement({
    question: row.question ?? "",
    answer: answerText(solved.answer),
    calls: solved.calls.map(truncatedFor(judge)),
    tools: meaningsOf(pool, solved.calls),
  });
  const verdict = await verdictFrom(modelCalls, configuration.random, certifyScope(row.id), asked);
  if (verdict === undefined) return NO_VERDICT;
  const { entailed, ambiguous, reason, fault } = verdict;
  const because = `${fault === null || fault === undefined ? "" : `${fault}: `}${reason}`.slice(0, 500);
  return succeed({
    judged_entailment: { ...checkOf(entailed ? 1 : 0, entailed ? null : because), prompt: asked.version },
    judged_ambiguity: { ...checkOf(ambiguous ? 1 : 0, ambiguous ? because : null), prompt: asked.version },
    ...closed,
  });
}

export function certifyScope(task: string): string {
  return `${task}/certify/0`;
}

async function closedBook(
  modelCalls: ModelCalls,
  { row, configuration }: LoadedTask,
  answer: Answer,
): Promise<Pick<Certificate, "closed_book">> {
  const solver = modelCalls.teacher("closed_book", configuration.random);
  const key = { role: "closed_book" as const, scope: certifyScope(row.id), name: CLOSED_BOOK_VERSION };
  const messages = closedBookMessages(row.question ?? "");
  const { message } = await modelCalls.complete(solver, key, { messages });
  const { correct } = gradeResponse(answer, message.content ?? "");
  const check = checkOf(correct, correct === 1 ? "answered without tools" : null);
  return { closed_book: { ...check, prompt: CLOSED_BOOK_VERSION } };
}

/**
 * What the judge finds of a response that the program refused: whether it gives the answer in words that the program does not
 * know. Undefined where it is not asked (`needsJudge`), or the run names none.
 */
export async function judgedResponse(
  { specification: { models } }: Context,
  modelCalls: ModelCalls,
  { scope, random, question }: { readonly scope: string; readonly random: number; readonly question: string },
  answer: Answer,
  response: string,
): Promise<Result<GradeVerdict | undefined>> {
  if (modelsOf(models, "judge").length === 0 || !needsJudge(answer, response)) return succeed(undefined);
  const verdict = await verdictFrom(modelCalls, random, scope, responseJudgement(question, answer, response));
  return verdict === undefined ? NO_VERDICT : succeed(verdict);
}

/** The verdict of the judge that the task fell to. */
function verdictFrom<V>(
  modelCalls: ModelCalls,
  random: number,
  scope: string,
  asked: Judgement<V>,
): Promise<V | undefined> {
  const judge = modelCalls.teacher("judge", random);
  return verdictOf(asked, async (request, name) => {
    const { message } = await modelCalls.complete(judge, { role: "judge", scope, name }, request);
    return message.content ?? "";
  });
}
