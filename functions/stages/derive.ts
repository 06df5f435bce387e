/** Derive: a question and a typed answer from the evidence so far, checked against it before anything is stored. */
import { type Derived, deriveRounds } from "../../db/rounds.ts";
import type { DropReason } from "../domain/configuration.ts";
import { groundingComplaints } from "../domain/derivation/ground.ts";
import { answerText } from "../domain/grading/text.ts";
import {
  DERIVATION_FORM,
  DERIVE_SYSTEM,
  DERIVE_VERSION,
  type Derivation,
  type DerivePayload,
  derivationSchema,
} from "../teacher/prompts/derive.ts";
import type { Purchases } from "../teacher/purchases.ts";
import type { TeacherRequest } from "../teacher/teacher.ts";
import { jsonObjectIn } from "../teacher/wire/json.ts";
import { orLoss } from "./buying.ts";
import { answeredBefore, type LoadedTask, lastRound, roundsOf, traceOf } from "./load.ts";
import type { Outgoing } from "./messages.ts";
import { type RoundDone, roundScope, roundStage } from "./rounds.ts";
import { shownBy } from "./shown.ts";
import type { Context } from "./stage.ts";
import { parseJson } from "./toolcalls.ts";

/** Derivations asked for in a round: the first and two repairs. The embedded deriver has nothing to repair with. */
const TRIES_MAX = 3;

/** Losses of a later round that the question of the round before outlives: it is as good as it was. */
const STANDS: ReadonlySet<DropReason> = new Set([
  "no_question",
  "budget_exhausted",
  "model_rejected",
  "model_unreadable",
  "model_failed",
  "endpoint_unavailable",
]);

export const derive = roundStage("derive", { role: "deriver", work: deriveRound, baton, store: deriveRounds });

/** Where a task goes that this round has been derived for. */
function baton({ row }: LoadedTask, round: number): Outgoing[] {
  const ids = { run: row.run_id, task: row.id };
  if (row.status === "collect" && row.round === round + 1)
    return [{ stage: "collect", body: { ...ids, round: row.round } }];
  return row.status === "certify" ? [{ stage: "certify", body: ids }] : [];
}

async function deriveRound(
  context: Context,
  purchases: Purchases,
  task: LoadedTask,
  retried: boolean,
): Promise<RoundDone<Derived>> {
  const { row, configuration } = task;
  const rounds = roundsOf(configuration);
  const result: Result = await orLoss(context, row, retried, () =>
    derivation(context, purchases, task, row.round >= rounds),
  );
  const from = { id: row.id, from: "derive" as const, from_round: row.round };
  const ids = { run: row.run_id, task: row.id };
  if (!("derivation" in result)) {
    // A later round that leads to no question, or cannot be bought, leaves the one of the round before as it is.
    if (STANDS.has(result.reason) && row.round > 1)
      return {
        step: { ...from, to: "certify", round: lastRound(row.round, rounds), set: {} },
        next: [{ stage: "certify", body: ids }],
      };
    const set = { reason: result.reason, detail: result.detail };
    return { step: { ...from, to: "certify", round: row.round, set }, next: [{ stage: "certify", body: ids }] };
  }
  const { question, answer, answer_pointers, exemplar } = result.derivation;
  const columns = { question, answer: JSON.stringify(answer), answer_pointers: JSON.stringify(answer_pointers) };
  const last = row.round >= rounds;
  return {
    round: {
      task_id: row.id,
      round: row.round,
      ...columns,
      answer_text: answerText(answer),
      tries: result.tries,
      derive_prompt: DERIVE_VERSION,
    },
    step: {
      ...from,
      to: last ? "certify" : "collect",
      round: last ? row.round : row.round + 1,
      set: { ...columns, ...(exemplar === null ? {} : { exemplar }) },
    },
    next: [last ? { stage: "certify", body: ids } : { stage: "collect", body: { ...ids, round: row.round + 1 } }],
  };
}

type Result = { derivation: Derivation; tries: number } | { reason: DropReason; detail: string };

async function derivation({ pool }: Context, purchases: Purchases, task: LoadedTask, last: boolean): Promise<Result> {
  const { row, configuration } = task;
  const { evidence, provenance } = traceOf(task);
  const before = answeredBefore(task, row.round);
  const teacher = purchases.teacher("deriver", configuration.random);
  const payload: DerivePayload = {
    random: configuration.random,
    round: row.round,
    last_round: last,
    question: row.question,
    answer_pointers: before,
    evidence: evidence.map(shownBy(teacher)),
    provenance,
    exemplars: pool.exemplars.filter((exemplar) => configuration.exemplars.includes(exemplar.id)),
    toolset: configuration.toolset,
    wanted: configuration.answer,
  };
  const messages: TeacherRequest["messages"] = [
    { role: "system", content: DERIVE_SYSTEM },
    { role: "user", content: JSON.stringify(payload) },
  ];
  let lost: { reason: DropReason; detail: string } = { reason: "derivation_unparsed", detail: "no derivation" };
  for (let tries = 1; tries <= (teacher.model === null ? 1 : TRIES_MAX); tries++) {
    const scope = roundScope("derive", row.id, row.round);
    const question = { role: "deriver" as const, scope, name: `${tries}/${DERIVE_VERSION}` };
    const { message: reply, finish_reason } = await purchases.complete(teacher, question, {
      messages,
      json: DERIVATION_FORM,
    });
    const parsed = parse(reply.content ?? "");
    let complaints: string[];
    if ("problem" in parsed) {
      const cut =
        finish_reason === "length" || finish_reason === "content_filter" ? ` (it ended by ${finish_reason})` : "";
      lost = { reason: parsed.reason, detail: `${parsed.problem}${cut}` };
      complaints = [parsed.problem];
    } else {
      complaints = groundingComplaints(parsed, evidence, provenance, row.round, before);
      if (complaints.length === 0) return { derivation: parsed, tries };
      lost = { reason: "not_grounded", detail: complaints.join("; ") };
    }
    messages.push(
      { role: "assistant", content: reply.content },
      {
        role: "user",
        content: `This is not right yet:\n${complaints.join("\n")}\nReply with the corrected JSON object only.`,
      },
    );
  }
  return lost;
}

function parse(text: string): Derivation | { reason: DropReason; problem: string } {
  const json: unknown = parseJson(text) ?? jsonObjectIn(text);
  if (json === undefined) return { reason: "derivation_unparsed", problem: "the reply is not one JSON object" };
  const none = json as { question?: unknown; problem?: unknown } | null;
  if (none?.question === null) return { reason: "no_question", problem: String(none.problem ?? "no reason given") };
  const parsed = derivationSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  return { reason: "derivation_unparsed", problem: `${issue?.path.join(".") ?? ""}: ${issue?.message ?? "invalid"}` };
}
