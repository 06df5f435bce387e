/** Derive: a question and a typed answer from the evidence so far, held against every check before anything is stored. */
import { type Derived, deriveRounds } from "../../db/rounds.ts";
import { truncatedFor } from "../agent/truncation.ts";
import {
  type Complaint,
  complaintsOf,
  complaintsOfLast,
  complaintsText,
  faultOf,
  lineOf,
  type Standard,
  withOperands,
} from "../domain/derivation/complaints.ts";
import { groundingComplaints } from "../domain/derivation/ground.ts";
import { type Fault, fail, type Result, succeed } from "../domain/fault.ts";
import { withRounding } from "../domain/grading/rounding.ts";
import { answerText } from "../domain/grading/text.ts";
import { isShallow, NESTED_MAX, parseJson } from "../domain/json.ts";
import type { Call } from "../domain/schema.ts";
import { askedAgain } from "../models/prompts/again.ts";
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
import { complaintsSoFar, type LoadedTask, plannedRounds, previousAnswer, traceOf } from "../store/tasks.ts";
import { floorsIn } from "../tools/floors.ts";
import { exemplarQuestions, type ToolPool } from "../tools/pool.ts";
import { unitsIn } from "../tools/units.ts";
import { faultyRound, type RoundResult, roundScope, roundStage } from "./rounds.ts";

/** Derivations asked for in a round: the first and two repairs. The embedded deriver has nothing to repair with. */
const TRIES_MAX = 3;
/** Of a derivation that may stand for a round to go on from as it is, and could not be the last: the first and one repair. */
const BETTER_MAX = 2;

export const derive = roundStage("derive", { role: "deriver", work: deriveRound, resend, store: deriveRounds });

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
  const standard = standardOf(context, task, last);
  const derived = await toResult(context, async () => succeed(await derivation(context, modelCalls, task, standard)));
  if (!derived.ok) return faultyRound(context, "derive", task, derived.fault, retried);
  const { outcome, tries, complaints } = derived.value;
  const before = complaintsSoFar(task);
  const round = { task_id: row.id, round: row.round, derive_prompt: DERIVE_VERSION, tries };
  if (!outcome.ok)
    return {
      ...faultyRound(context, "derive", task, outcome.fault, retried),
      round: { ...round, ...NOTHING, complaints: complaintsText([...before, ...complaints]) },
    };
  const { question, answer_pointers, exemplar } = outcome.value;
  const answer = withRounding(outcome.value.answer, question);
  const ids = { run: row.run_id, task: row.id };
  const columns = { question, answer: JSON.stringify(answer), answer_pointers: JSON.stringify(answer_pointers) };
  return {
    round: {
      ...round,
      ...columns,
      answer_text: answerText(answer),
      complaints: complaintsText([...before, ...complaints]),
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

/** Of a round whose derivations all came to nothing. */
const NOTHING = { question: null, answer: null, answer_text: null, answer_pointers: null };

/** What a deriver came to. */
interface Tried {
  readonly outcome: Result<Derivation>;
  readonly tries: number;
  /** What was complained of, of each try that does not stand. */
  readonly complaints: readonly Complaint[];
}

async function derivation(
  context: Context,
  modelCalls: ModelCalls,
  task: LoadedTask,
  standard: Standard,
): Promise<Tried> {
  const { row, configuration } = task;
  const teacher = modelCalls.teacher("deriver", configuration.random);
  const payload = payloadOf(context.pool, task, standard, standard.evidence.map(truncatedFor(teacher)));
  const messages: TeacherRequest["messages"] = [
    { role: "system", content: DERIVER },
    {
      role: "user",
      content: JSON.stringify(
        teacher.model === null
          ? { ...payload, questions: context.specification.questions }
          : describedPayload(payload, context.pool),
      ),
    },
  ];
  const read = teacher.model === null ? readUnmended : readComplaining;
  const complained: Complaint[] = [];
  for (let tries = 1; ; tries++) {
    const scope = roundScope("derive", row.id, row.round);
    const question = { role: "deriver" as const, scope, name: `${tries}/${DERIVE_VERSION}` };
    const reply = await modelCalls.complete(teacher, question, { messages, json: DERIVATION_FORM });
    const { outcome, complaints } = readUnbroken(() =>
      read(parse(reply.message.content ?? "", reply.finish_reason), standard),
    );
    complained.push(...complaints);
    const most = teacher.model === null ? 1 : outcome.ok ? BETTER_MAX : TRIES_MAX;
    if (complaints.length === 0 || tries >= most) return { outcome, tries, complaints: complained };
    messages.push(
      { role: "assistant", content: reply.message.content },
      { role: "user", content: askedAgain([...new Set(complaints.map(lineOf))]) },
    );
  }
}

/** What the derivation is held against: the checks of the certificate that need the task alone, and the run's quota. */
function standardOf({ pool, specification }: Context, task: LoadedTask, last: boolean): Standard {
  return {
    ...traceOf(task),
    round: task.row.round,
    before: previousAnswer(task, task.row.round),
    last,
    references: exemplarQuestions(pool),
    unitAt: unitsIn(pool),
    floorAt: floorsIn(pool.graph),
    calls: specification.quotas.calls,
  };
}

function payloadOf(
  pool: ToolPool,
  { row, configuration }: LoadedTask,
  { round, last, before, provenance }: Standard,
  evidence: readonly Call[],
): DerivePayload {
  return {
    random: configuration.random,
    round,
    last_round: last,
    question: row.question,
    answer_pointers: [...before],
    evidence: [...evidence],
    provenance: [...provenance],
    exemplars: pool.exemplars.filter((exemplar) => configuration.exemplars.includes(exemplar.id)),
    toolset: configuration.toolset,
    wanted: configuration.answer,
  };
}

interface Read {
  readonly outcome: Result<Derivation>;
  readonly complaints: readonly Complaint[];
}

/** A derivation that may be mended: every check is made now, and says what is wrong. */
function readComplaining(parsed: Result<Derivation>, standard: Standard): Read {
  if (!parsed.ok) return unread(parsed.fault);
  const derivation = withOperands(parsed.value, standard);
  const complaints = complaintsOf(derivation, standard);
  // A later round may come to nothing: a question to go on from had better be one to end on, and need not be.
  const later = standard.last ? [] : complaintsOfLast(derivation, standard);
  return {
    outcome: complaints.length === 0 ? succeed(derivation) : fail(faultOf(complaints)),
    complaints: [...complaints, ...later],
  };
}

/** One that is not asked for again: whether it is grounded is all that is looked at before the task is certified. */
function readUnmended(parsed: Result<Derivation>, standard: Standard): Read {
  if (!parsed.ok) return unread(parsed.fault);
  const complaints = groundingComplaints(parsed.value, standard);
  const outcome =
    complaints.length === 0 ? parsed : fail({ kind: "not_grounded" as const, detail: complaints.join("; ") });
  return { outcome, complaints: complaints.map((detail) => ({ check: "grounding", detail })) };
}

/**
 * What is read, or a complaint of what was thrown over it. Reading is pure and its text is a model's: thrown on, the same
 * text would come again by redelivery, and break the same check.
 */
function readUnbroken(read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return unread({ kind: "derivation_unparsed", detail: `a check cannot take it: ${message.slice(0, THROWN_MAX)}` });
  }
}

/** Characters that are kept of what a check threw. */
const THROWN_MAX = 200;

function unread(fault: Fault): Read {
  const { detail } = fault;
  return { outcome: fail(fault), complaints: [{ check: fault.kind === "no_question" ? "question" : "form", detail }] };
}

function parse(text: string, finish_reason: string | null): Result<Derivation> {
  const unparsed = (detail: string) => {
    const cut = finish_reason === "length" || finish_reason === "content_filter";
    return fail({ kind: "derivation_unparsed", detail: cut ? `${detail} (it ended by ${finish_reason})` : detail });
  };
  const json: unknown = parseJson(text) ?? jsonObjectIn(text);
  if (json === undefined) return unparsed("the reply is not one JSON object");
  if (!isShallow(json)) return unparsed(`lists and objects stand in one another more than ${NESTED_MAX} deep`);
  const none = json as { question?: unknown; problem?: unknown } | null;
  if (none?.question === null) return fail({ kind: "no_question", detail: String(none.problem ?? "no reason given") });
  const parsed = derivationSchema.safeParse(json);
  if (parsed.success) return succeed(parsed.data);
  const issue = parsed.error.issues[0];
  return unparsed(`${issue?.path.join(".") ?? ""}: ${issue?.message ?? "invalid"}`);
}
