/** How a judge comes to a verdict: what it is asked of a task or of a response, and what is done where its reply holds none. */
import { extractAnswer } from "../domain/grading/extract.ts";
import { scalarText } from "../domain/grading/scalar.ts";
import { answerText, partText } from "../domain/grading/text.ts";
import type { Answer, PartAnswer, ScalarAnswer } from "../domain/schema.ts";
import { RESPONSE_JUDGE } from "./prompts/instructions/response_judge.ts";
import { TASK_JUDGE } from "./prompts/instructions/task_judge.ts";
import {
  GRADE_VERDICT_FORM,
  type GradeVerdict,
  JUDGE_GRADE_VERSION,
  JUDGE_VERSION,
  type JudgeGradePayload,
  type JudgePayload,
  parseGradeVerdict,
  parseVerdict,
  type Reference,
  type ReferencePart,
  type TaskVerdict,
  VERDICT_FORM,
} from "./prompts/judge.ts";
import type { TeacherRequest } from "./teacher.ts";
import type { NamedSchema } from "./wire/features.ts";

/** Times that a judge is asked: what is no verdict is asked for once more. */
const TRIES_MAX = 2;
/** Characters of a response that a judge is shown of its answer: as much as the grader reads. */
const RESPONSE_MAX = 8_000;

/** One question to a judge, and how its reply is read. */
export interface Judgement<V> {
  readonly version: string;
  readonly system: string;
  readonly form: NamedSchema;
  readonly payload: object;
  parse(text: string): V | undefined;
}

/** Whether the calls entail the answer, and whether the question can be read in two ways. Of the calls, what a judge needs is taken. */
export function taskJudgement({ question, answer, calls, tools }: JudgePayload): Judgement<TaskVerdict> {
  const payload: JudgePayload = {
    question,
    answer,
    calls: calls.map(({ tool, input, output }) => ({ tool, input, output })),
    tools,
  };
  return { version: JUDGE_VERSION, system: TASK_JUDGE, form: VERDICT_FORM, payload, parse: parseVerdict };
}

/** Whether the response gives the answer in words that the program does not know; `needsJudge` says of which that is asked. */
export function responseJudgement(question: string, answer: Answer, response: string): Judgement<GradeVerdict> {
  const said = extractAnswer(response).text.slice(0, RESPONSE_MAX);
  const payload: JudgeGradePayload = { question, ...referenceOf(answer), response: said };
  return {
    version: JUDGE_GRADE_VERSION,
    system: RESPONSE_JUDGE,
    form: GRADE_VERDICT_FORM,
    payload,
    parse: parseGradeVerdict,
  };
}

function referenceOf(answer: Answer): Reference {
  switch (answer.type) {
    case "list":
    case "set":
      return { type: answer.type, reference: answerText(answer), parts: answer.value.map(partOf) };
    case "record":
      return {
        type: answer.type,
        reference: answerText(answer),
        parts: answer.value.map(({ label, answer: part }) => ({ label, ...partOf(part) })),
      };
    case "number":
    case "text":
    case "date":
    case "time":
    case "boolean":
      return partOf(answer);
  }
}

function partOf(answer: PartAnswer): ReferencePart {
  if (answer.type === "list" || answer.type === "set") return { type: answer.type, reference: partText(answer) };
  const { type } = answer;
  const reference = scalarText(answer);
  if (type === "text") return { type, reference, accepted: answer.accepted };
  if (type !== "number") return { type, reference };
  const { unit, tolerance } = answer;
  return { type, reference, ...(unit === undefined ? {} : { unit }), tolerance: toleranceText(tolerance) };
}

function toleranceText({ relative, absolute }: Extract<ScalarAnswer, { type: "number" }>["tolerance"]): string {
  const widths = [
    ...(relative > 0 ? [`${Number((relative * 100).toPrecision(6))} % of the reference`] : []),
    ...(absolute > 0 ? [String(absolute)] : []),
  ];
  if (widths.length === 0) return "none";
  return `${widths.join(" or ")} either way${widths.length > 1 ? ", whichever is more" : ""}`;
}

/**
 * The judge's verdict, asked for again where its reply holds none; undefined where that holds none either.
 * @param ask gives the text of one completion; `name` tells the completions of one judgement apart.
 */
export async function verdictOf<V>(
  { version, system, form, payload, parse }: Judgement<V>,
  ask: (request: TeacherRequest, name: string) => Promise<string>,
): Promise<V | undefined> {
  const messages: TeacherRequest["messages"] = [
    { role: "system", content: system },
    { role: "user", content: JSON.stringify(payload) },
  ];
  for (let n = 1; n <= TRIES_MAX; n++) {
    const text = await ask({ messages, json: form }, `${n}/${version}`);
    const verdict = parse(text);
    if (verdict !== undefined) return verdict;
    messages.push(
      { role: "assistant", content: text.slice(0, RESPONSE_MAX) },
      { role: "user", content: "Reply with the JSON object only." },
    );
  }
  return undefined;
}
