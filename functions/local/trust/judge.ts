/** What a judge model says of responses and of tasks whose truth is known, asked as the pipeline asks it. */

import { truncatedFor } from "../../agent/truncation.ts";
import { extractAnswer } from "../../domain/grading/extract.ts";
import { gradeResponse } from "../../domain/grading/grade.ts";
import { needsJudge } from "../../domain/grading/needs_judge.ts";
import { embeddedSource } from "../../embedded/source.ts";
import { type Judgement, responseJudgement, taskJudgement, verdictOf } from "../../models/judgement.ts";
import type { StoredReply } from "../../models/reply.ts";
import type { Teacher } from "../../models/teacher.ts";
import { meaningsOf } from "../../tools/returns.ts";
import type { Case } from "./grader.ts";
import type { Planted } from "./planted.ts";
import type { JudgedCase } from "./tally.ts";

/** Judgements asked for at once; the endpoint's own limit may be lower. */
const WIDTH = 32;

export interface Judged {
  readonly verdicts: readonly JudgedCase[];
  /** Judgements that were no verdict, after they were asked for again: none of them passes. */
  readonly unparsed: number;
}

/**
 * The judge on responses, by type of answer. `alone` is its word on those that say anything, whatever the program says;
 * `combined` is how the pipeline grades: right if the program says so or, of a response that is left to a judge, the judge.
 */
export async function judgedResponses(
  teacher: Teacher,
  cases: readonly Case[],
): Promise<{ readonly alone: Judged; readonly combined: Judged }> {
  const judged = await eachOf(cases, async ({ question, answer, response }) =>
    extractAnswer(response).text === "" ? null : await said(teacher, responseJudgement(question, answer, response)),
  );
  const alone: JudgedCase[] = [];
  const combined: JudgedCase[] = [];
  let unparsed = 0;
  for (const [i, { id, answer, response, right }] of cases.entries()) {
    const verdict = judged[i];
    const common = { id, group: answer.type, text: response, right };
    const correct = verdict?.correct ?? false;
    if (verdict === undefined) unparsed++;
    if (verdict !== null) alone.push({ ...common, passed: correct });
    const byProgram = gradeResponse(answer, response).correct === 1;
    combined.push({ ...common, passed: byProgram || (correct && needsJudge(answer, response)) });
  }
  return { alone: { verdicts: alone, unparsed }, combined: { verdicts: combined, unparsed } };
}

/**
 * The judge on sound tasks and on planted errors. `entailment` counts answers that should be and are taken for entailed;
 * `ambiguity` counts questions that should be and are taken for unambiguous.
 */
export async function judgedTasks(
  teacher: Teacher,
  tasks: readonly Planted[],
): Promise<{ readonly entailment: Judged; readonly ambiguity: Judged }> {
  const show = truncatedFor(teacher);
  const judged = await eachOf(tasks, ({ question, answer, calls }) =>
    said(
      teacher,
      taskJudgement({ question, answer, calls: calls.map(show), tools: meaningsOf(embeddedSource.pool(), calls) }),
    ),
  );
  const entailment: JudgedCase[] = [];
  const ambiguity: JudgedCase[] = [];
  for (const [i, { id, error, question, answer }] of tasks.entries()) {
    const verdict = judged[i];
    const common = { id, group: error ?? "sound", text: `${question} ${answer}`, right: error === null };
    if (error !== "cut_conditions") entailment.push({ ...common, passed: verdict?.entailed ?? false });
    if (error === null || error === "cut_conditions")
      ambiguity.push({ ...common, passed: verdict !== undefined && !verdict.ambiguous });
  }
  const unparsed = (of: readonly PlantedVerdict[]) => of.filter(({ verdict }) => verdict === undefined).length;
  const all = tasks.map(({ error }, i) => ({ error, verdict: judged[i] }));
  return {
    entailment: { verdicts: entailment, unparsed: unparsed(all.filter(({ error }) => error !== "cut_conditions")) },
    ambiguity: {
      verdicts: ambiguity,
      unparsed: unparsed(all.filter(({ error }) => error === null || error === "cut_conditions")),
    },
  };
}

interface PlantedVerdict {
  readonly error: Planted["error"];
  readonly verdict: unknown;
}

function said<V>(teacher: Teacher, asked: Judgement<V>): Promise<V | undefined> {
  return verdictOf(asked, async (request) => contentOf(await teacher.complete(request)));
}

/** The results in the order of the items, with `WIDTH` of them in the making. Throws what the first that fails throws. */
async function eachOf<T, R>(items: readonly T[], make: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const open = items.entries();
  let failed = false;
  const worker = async () => {
    for (const [i, item] of open) {
      // What comes after a failure is not asked for: it would be paid for and thrown away.
      if (failed) return;
      try {
        results[i] = await make(item);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: WIDTH }, worker));
  return results;
}

/** A reply that could not be read says nothing: it is no verdict. */
function contentOf(reply: StoredReply): string {
  return reply.kind === "fault" ? "" : (reply.message.content ?? "");
}
