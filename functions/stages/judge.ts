/** What judge and closed-book solver say of a task or a response, where the run names them. */
import { type Certificate, checkOf } from "../domain/certificate/check.ts";
import type { DropReason } from "../domain/configuration.ts";
import { extractAnswer } from "../domain/grading/extract.ts";
import { grade } from "../domain/grading/grade.ts";
import { answerText } from "../domain/grading/text.ts";
import { modelsOf } from "../domain/models.ts";
import type { Answer } from "../domain/schema.ts";
import { CLOSED_BOOK_VERSION, closedBookMessages } from "../teacher/prompts/closed_book.ts";
import {
  GRADE_VERDICT_FORM,
  JUDGE_GRADE_SYSTEM,
  JUDGE_GRADE_VERSION,
  JUDGE_SYSTEM,
  JUDGE_VERSION,
  type JudgeGradePayload,
  type JudgePayload,
  parseGradeVerdict,
  parseVerdict,
  VERDICT_FORM,
} from "../teacher/prompts/judge.ts";
import type { Purchases } from "../teacher/purchases.ts";
import type { TeacherRequest } from "../teacher/teacher.ts";
import type { NamedSchema } from "../teacher/wire/features.ts";
import type { Solved } from "./further.ts";
import type { LoadedTask } from "./load.ts";
import { shownBy } from "./shown.ts";
import type { Context } from "./stage.ts";

/** Times that a judge is asked: what is no verdict is asked for once more. */
const TRIES_MAX = 2;
/** Characters of a response that a judge is shown of its answer: as much as the grader reads. */
const RESPONSE_MAX = 8_000;

export type ModelChecks =
  | { readonly checks: Pick<Certificate, "judged_entailment" | "judged_ambiguity" | "closed_book"> }
  | { readonly reason: DropReason; readonly detail: string };

/** The checks of a certificate that models make; none where the run names neither a judge nor a closed-book solver. */
export async function modelChecks(
  { specification: { models } }: Context,
  purchases: Purchases,
  task: LoadedTask,
  solved: Solved,
): Promise<ModelChecks> {
  const closed = modelsOf(models, "closed_book").length > 0 ? await closedBook(purchases, task, solved.answer) : {};
  if (modelsOf(models, "judge").length === 0 || closed.closed_book?.passed === false) return { checks: closed };
  const { configuration, row } = task;
  const judge = purchases.teacher("judge", configuration.random);
  const payload: JudgePayload = {
    question: row.question ?? "",
    answer: answerText(solved.answer),
    calls: solved.calls.map(shownBy(judge)).map(({ tool, input, output }) => ({ tool, input, output })),
  };
  const asked = { scope: scopeOf(row.id), version: JUDGE_VERSION, system: JUDGE_SYSTEM, form: VERDICT_FORM, payload };
  const verdict = await verdictOf(purchases, configuration.random, asked, parseVerdict);
  if (verdict === undefined) return { reason: "judge_unparsed", detail: "the judge's reply is no verdict" };
  const { entailed, ambiguous, reason } = verdict;
  const because = reason.slice(0, 500);
  return {
    checks: {
      judged_entailment: { ...checkOf(entailed ? 1 : 0, entailed ? null : because), prompt: JUDGE_VERSION },
      judged_ambiguity: { ...checkOf(ambiguous ? 1 : 0, ambiguous ? because : null), prompt: JUDGE_VERSION },
      ...closed,
    },
  };
}

export function scopeOf(task: string): string {
  return `${task}/certify/0`;
}

async function closedBook(
  purchases: Purchases,
  { row, configuration }: LoadedTask,
  answer: Answer,
): Promise<Pick<Certificate, "closed_book">> {
  const solver = purchases.teacher("closed_book", configuration.random);
  const question = { role: "closed_book" as const, scope: scopeOf(row.id), name: CLOSED_BOOK_VERSION };
  const messages = closedBookMessages(row.question ?? "");
  const { message } = await purchases.complete(solver, question, { messages });
  const { correct } = grade(answer, message.content ?? "");
  const check = checkOf(correct, correct === 1 ? "answered without tools" : null);
  return { closed_book: { ...check, prompt: CLOSED_BOOK_VERSION } };
}

/**
 * True if the judge finds that the response gives the answer in words that the program does not know; for answers of type
 * text alone, since every other type has a form that a program reads. False where the run names no judge.
 */
export async function judgedCorrect(
  { specification: { models } }: Context,
  purchases: Purchases,
  { scope, random, question }: { readonly scope: string; readonly random: number; readonly question: string },
  answer: Answer,
  response: string,
): Promise<boolean> {
  const said = extractAnswer(response).text.slice(0, RESPONSE_MAX);
  if (answer.type !== "text" || said === "" || modelsOf(models, "judge").length === 0) return false;
  const payload: JudgeGradePayload = { question, reference: answer.value, accepted: answer.accepted, response: said };
  const asked = { scope, version: JUDGE_GRADE_VERSION, system: JUDGE_GRADE_SYSTEM, form: GRADE_VERDICT_FORM, payload };
  return (await verdictOf(purchases, random, asked, parseGradeVerdict))?.correct ?? false;
}

/** The judge's verdict, asked for again where its reply holds none; undefined where that holds none either. */
async function verdictOf<V>(
  purchases: Purchases,
  random: number,
  asked: {
    readonly scope: string;
    readonly version: string;
    readonly system: string;
    readonly form: NamedSchema;
    readonly payload: object;
  },
  parse: (text: string) => V | undefined,
): Promise<V | undefined> {
  const judge = purchases.teacher("judge", random);
  const messages: TeacherRequest["messages"] = [
    { role: "system", content: asked.system },
    { role: "user", content: JSON.stringify(asked.payload) },
  ];
  for (let n = 1; n <= TRIES_MAX; n++) {
    const question = { role: "judge" as const, scope: asked.scope, name: `${n}/${asked.version}` };
    const { message } = await purchases.complete(judge, question, { messages, json: asked.form });
    const verdict = parse(message.content ?? "");
    if (verdict !== undefined) return verdict;
    messages.push(
      { role: "assistant", content: message.content?.slice(0, RESPONSE_MAX) ?? "" },
      { role: "user", content: "Reply with the JSON object only." },
    );
  }
  return undefined;
}
