/**
 * Edit: a critic's pass over the question that a task ends on, where the run names an editor. The answer is fixed; what an
 * editor writes is checked by program as what a deriver writes, and where it fails the deriver's question stands.
 */
import type { RoundEdit } from "../../db/rounds.ts";
import { type Checkable, failuresAlone } from "../domain/certificate/certificate.ts";
import { type Complaint, complaintsText, lineOf } from "../domain/derivation/complaints.ts";
import { type Rewritable, rewriteComplaints, told, valuesToHide, valuesToKeep } from "../domain/derivation/rewrite.ts";
import { succeed } from "../domain/fault.ts";
import { answerText } from "../domain/grading/text.ts";
import { modelsOf } from "../domain/models.ts";
import { askedAgain } from "../models/prompts/again.ts";
import { EDIT_FORM, EDIT_VERSION, type EditPayload, parseEdit } from "../models/prompts/edit.ts";
import { EDITOR } from "../models/prompts/instructions/editor.ts";
import type { TeacherRequest } from "../models/teacher.ts";
import type { Context } from "../pipeline/stage.ts";
import type { ModelCalls } from "../spend/model_calls.ts";
import { onFault, toResult } from "../spend/with_model_calls.ts";
import { type LoadedTask, readComplaints } from "../store/tasks.ts";
import { meaningsOf } from "../tools/returns.ts";
import { certifyScope } from "./judge.ts";

/** Rewrites asked for: the first and one repair. */
const TRIES_MAX = 2;
/** Characters of a reply that its editor is reminded of. */
const REMINDED = 8_000;

/** What came of it. */
export interface Edited {
  readonly question: string;
  /** Null where the question is the deriver's, untouched: no editor was asked, or none came to anything. */
  readonly edit_prompt: string | null;
  /** Of the rewrites that do not stand, each by the name `edit`. */
  readonly complaints: readonly Complaint[];
}

/** The question as it is to be asked. Throws `Postponed` where a later delivery may do better. */
export async function editedQuestion(
  context: Context,
  modelCalls: ModelCalls,
  task: LoadedTask,
  checked: Checkable,
  retried: boolean,
): Promise<Edited> {
  const untouched = { question: checked.question, edit_prompt: null };
  if (modelsOf(context.specification.models, "editor").length === 0) return { ...untouched, complaints: [] };
  const edited = await toResult(context, async () => succeed(await rewritten(context, modelCalls, task, checked)));
  if (edited.ok) return edited.value;
  // An editor that cannot be asked loses no task: what is not for the queue to do comes to the question as it is.
  onFault(context, edited.fault, { stage: "certify", row: task.row, retried });
  return { ...untouched, complaints: [{ check: "edit", detail: edited.fault.detail }] };
}

async function rewritten(
  { pool }: Context,
  modelCalls: ModelCalls,
  task: LoadedTask,
  checked: Checkable,
): Promise<Edited> {
  const { row, configuration } = task;
  const { question, answer, evidence, provenance, solution } = checked;
  const calls = evidence.filter(({ id }) => solution.includes(id));
  const before: Rewritable = { question, calls, provenance };
  const payload: EditPayload = {
    question,
    answer: answerText(answer),
    keep: told(valuesToKeep(before)),
    hide: told(valuesToHide(before)),
    tools: meaningsOf(pool, calls),
  };
  const messages: TeacherRequest["messages"] = [
    { role: "system", content: EDITOR },
    { role: "user", content: JSON.stringify(payload) },
  ];
  const editor = modelCalls.teacher("editor", configuration.random);
  const scope = certifyScope(row.id);
  const complaints: Complaint[] = [];
  for (let tries = 1; tries <= TRIES_MAX; tries++) {
    const key = { role: "editor" as const, scope, name: `edit-${tries}/${EDIT_VERSION}` };
    const { message } = await modelCalls.complete(editor, key, { messages, json: EDIT_FORM });
    const text = message.content ?? "";
    const rewrite = parseEdit(text);
    const wrong = wrongWith(rewrite, before, checked);
    if (wrong.length === 0) return { question: rewrite ?? question, edit_prompt: EDIT_VERSION, complaints };
    complaints.push(...wrong.map((detail) => ({ check: "edit", detail })));
    messages.push(
      { role: "assistant", content: text.slice(0, REMINDED) },
      { role: "user", content: askedAgain(wrong) },
    );
  }
  return { question, edit_prompt: null, complaints };
}

/** What a rewrite is refused for: by the checks of the certificate, and by those of what a rewrite may not change. */
function wrongWith(rewrite: string | null | undefined, before: Rewritable, checked: Checkable): string[] {
  if (rewrite === undefined) return ["the reply is not one JSON object with a question of 10 to 4000 characters"];
  if (rewrite === null) return [];
  const failures = failuresAlone({ ...checked, question: rewrite }, "all");
  return [...failures, ...rewriteComplaints(rewrite, before)].map(lineOf);
}

/** What is stored of it with the round that the question is from; undefined where there is nothing to store. */
export function editOf({ rounds }: LoadedTask, { edit_prompt, complaints }: Edited): RoundEdit | undefined {
  const round = rounds.findLast(({ row }) => row.question !== null)?.row;
  if (round === undefined || (edit_prompt === null && complaints.length === 0)) return undefined;
  const all = [...readComplaints(round.complaints), ...complaints];
  return { task_id: round.task_id, round: round.round, edit_prompt, complaints: complaintsText(all) };
}
