/** Derive: a question and a typed answer from the evidence so far, checked against it before anything is stored. */
import { type Derived, deriveRounds } from "../../db/rounds.ts";
import { truncatedFor } from "../agent/truncation.ts";
import { groundingComplaints } from "../domain/derivation/ground.ts";
import { type Fault, fail, type Result, succeed } from "../domain/fault.ts";
import { answerText } from "../domain/grading/text.ts";
import { parseJson } from "../domain/json.ts";
import {
  DERIVATION_FORM,
  DERIVE_VERSION,
  type Derivation,
  type DerivePayload,
  derivationSchema,
  describedPayload,
} from "../models/prompts/derive.ts";
import { DERIVER } from "../models/prompts/instructions/deriver.ts";
import type { TeacherRequest } from "../models/teacher.ts";
import { jsonObjectIn } from "../models/wire/json.ts";
import type { Outgoing } from "../pipeline/messages.ts";
import type { Context } from "../pipeline/stage.ts";
import type { ModelCalls } from "../spend/model_calls.ts";
import { toResult } from "../spend/with_model_calls.ts";
import { type LoadedTask, plannedRounds, previousAnswer, traceOf } from "../store/tasks.ts";
import { editedQuestion } from "./edit.ts";
import { faultyRound, type RoundResult, roundScope, roundStage } from "./rounds.ts";

/** Derivations asked for in a round: the first and two repairs. The embedded deriver has nothing to repair with. */
const TRIES_MAX = 3;

export const derive = roundStage("derive", {
  role: "deriver",
  beside: ["editor"],
  work: deriveRound,
  resend,
  store: deriveRounds,
});

/** The messages that a task is owed that this round has been derived for. */
function resend({ row }: LoadedTask, round: number): Outgoing[] {
  const ids = { run: row.run_id, task: row.id };
  if (row.status === "collect" && row.round === round + 1)
    return [{ stage: "collect", body: { ...ids, round: row.round } }];
  return row.status === "certify" ? [{ stage: "certify", body: ids }] : [];
}

async function deriveRound(
  context: Context,
  modelCalls: ModelCalls,
  task: LoadedTask,
  retried: boolean,
): Promise<RoundResult<Derived>> {
  const { row, configuration } = task;
  const rounds = plannedRounds(configuration);
  const last = row.round >= rounds;
  const derived = await toResult(context, () => derivation(context, modelCalls, task, last));
  if (!derived.ok) return faultyRound(context, "derive", task, derived.fault, retried);
  const { tries } = derived.value;
  const { answer, answer_pointers, exemplar } = derived.value.derivation;
  const { question, edit_prompt, complaints } = last
    ? await editedQuestion(context, modelCalls, task, derived.value.derivation, retried)
    : { question: derived.value.derivation.question, edit_prompt: null, complaints: [] };
  const ids = { run: row.run_id, task: row.id };
  const columns = { question, answer: JSON.stringify(answer), answer_pointers: JSON.stringify(answer_pointers) };
  return {
    round: {
      task_id: row.id,
      round: row.round,
      ...columns,
      answer_text: answerText(answer),
      tries,
      derive_prompt: DERIVE_VERSION,
      edit_prompt,
      complaints: complaints.length === 0 ? null : JSON.stringify(complaints),
    },
    step: {
      id: row.id,
      from: "derive",
      from_round: row.round,
      to: last ? "certify" : "collect",
      round: last ? row.round : row.round + 1,
      set: { ...columns, ...(exemplar === null ? {} : { exemplar }) },
    },
    next: [last ? { stage: "certify", body: ids } : { stage: "collect", body: { ...ids, round: row.round + 1 } }],
  };
}

async function derivation(
  { pool }: Context,
  modelCalls: ModelCalls,
  task: LoadedTask,
  last: boolean,
): Promise<Result<{ derivation: Derivation; tries: number }>> {
  const { row, configuration } = task;
  const { evidence, provenance } = traceOf(task);
  const before = previousAnswer(task, row.round);
  const teacher = modelCalls.teacher("deriver", configuration.random);
  const payload: DerivePayload = {
    random: configuration.random,
    round: row.round,
    last_round: last,
    question: row.question,
    answer_pointers: before,
    evidence: evidence.map(truncatedFor(teacher)),
    provenance,
    exemplars: pool.exemplars.filter((exemplar) => configuration.exemplars.includes(exemplar.id)),
    toolset: configuration.toolset,
    wanted: configuration.answer,
  };
  const messages: TeacherRequest["messages"] = [
    { role: "system", content: DERIVER },
    { role: "user", content: JSON.stringify(teacher.model === null ? payload : describedPayload(payload, pool)) },
  ];
  let fault: Fault = { kind: "derivation_unparsed", detail: "no derivation" };
  for (let tries = 1; tries <= (teacher.model === null ? 1 : TRIES_MAX); tries++) {
    const scope = roundScope("derive", row.id, row.round);
    const question = { role: "deriver" as const, scope, name: `${tries}/${DERIVE_VERSION}` };
    const { message: reply, finish_reason } = await modelCalls.complete(teacher, question, {
      messages,
      json: DERIVATION_FORM,
    });
    const parsed = parse(reply.content ?? "");
    let complaints: string[];
    if (!parsed.ok) {
      const { detail } = parsed.fault;
      const cut =
        finish_reason === "length" || finish_reason === "content_filter" ? ` (it ended by ${finish_reason})` : "";
      fault = { ...parsed.fault, detail: `${detail}${cut}` };
      complaints = [detail];
    } else {
      complaints = groundingComplaints(parsed.value, evidence, provenance, row.round, before);
      if (complaints.length === 0) return succeed({ derivation: parsed.value, tries });
      fault = { kind: "not_grounded", detail: complaints.join("; ") };
    }
    messages.push(
      { role: "assistant", content: reply.content },
      {
        role: "user",
        content: `This is not right yet:\n${complaints.join("\n")}\nReply with the corrected JSON object only.`,
      },
    );
  }
  return fail(fault);
}

function parse(text: string): Result<Derivation> {
  const json: unknown = parseJson(text) ?? jsonObjectIn(text);
  if (json === undefined) return fail({ kind: "derivation_unparsed", detail: "the reply is not one JSON object" });
  const none = json as { question?: unknown; problem?: unknown } | null;
  if (none?.question === null) return fail({ kind: "no_question", detail: String(none.problem ?? "no reason given") });
  const parsed = derivationSchema.safeParse(json);
  if (parsed.success) return succeed(parsed.data);
  const issue = parsed.error.issues[0];
  return fail({
    kind: "derivation_unparsed",
    detail: `${issue?.path.join(".") ?? ""}: ${issue?.message ?? "invalid"}`,
  });
}
