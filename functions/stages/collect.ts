/** Collect: one round of evidence. A tool-calling loop between the collector and the task's toolset. */
import { type Collected, insertRounds } from "../../db/rounds.ts";
import { turnsOf } from "../agent/conversation.ts";
import { earlierCalls } from "../agent/earlier_calls.ts";
import type { RecordedCalls } from "../agent/recorded_calls.ts";
import type { Answered, Toolbox } from "../agent/toolbox.ts";
import { complaintsText } from "../domain/derivation/complaints.ts";
import {
  callsOfRound,
  EXTRA_ROUND_MOVES,
  findTarget,
  type Move,
  movesOfExtraRound,
  type Target,
} from "../domain/diversity/targets.ts";
import { attributed } from "../domain/evidence/declared.ts";
import { fail, type Result, succeed } from "../domain/fault.ts";
import type { Questions } from "../domain/questions.ts";
import { type Call, locationsOf, type Provenance } from "../domain/schema.ts";
import { declaredLinks } from "../models/declared_links.ts";
import { CALL_NOW, COLLECT_VERSION, type CollectPayload, saysDone } from "../models/prompts/collect.ts";
import { COLLECTOR } from "../models/prompts/instructions/collector.ts";
import type { Completion } from "../models/reply.ts";
import type { TeacherRequest } from "../models/teacher.ts";
import type { Outgoing } from "../pipeline/messages.ts";
import type { Context } from "../pipeline/stage.ts";
import type { ModelCalls } from "../spend/model_calls.ts";
import { toResult } from "../spend/with_model_calls.ts";
import { saveEvidence } from "../store/evidence.ts";
import { type LoadedTask, plannedRounds, previousAnswer, traceOf } from "../store/tasks.ts";
import { fieldsMatchIn } from "../tools/field_match.ts";
import type { ToolPool } from "../tools/pool.ts";
import { withState } from "../tools/state.ts";
import { faultyRound, type RoundResult, roundScope, roundStage } from "./rounds.ts";

/** Collector turns and calls in one round, at most: the bound of a loop that a model steers. Calls beyond it are not made. */
const STEPS_MAX = 12;
const CALLS_MAX = 16;
/** Calls of a round that a model is told to make, unless its moves take more. */
const CALLS_FROM = 3;
const CALLS_TO = 6;
/** Turns in a row whose calls are all of tools that there are not, or with what is no input: a collector that has not understood by then will not. */
const FRUITLESS_MAX = 4;

export const collect = roundStage("collect", { role: "collector", work: collectRound, resend, store: insertRounds });

/** The messages that a task is owed that this round has been collected for. */
function resend({ row }: LoadedTask, round: number): Outgoing[] {
  if (row.status === "derive" && row.round === round)
    return [{ stage: "derive", body: { run: row.run_id, task: row.id, round } }];
  // A round that found nothing goes to certify with the round before.
  if (row.status === "certify") return [{ stage: "certify", body: { run: row.run_id, task: row.id } }];
  return [];
}

async function collectRound(
  context: Context,
  modelCalls: ModelCalls,
  task: LoadedTask,
  retried: boolean,
  recorded: RecordedCalls,
): Promise<RoundResult<Collected> | undefined> {
  const { row, configuration } = task;
  const before = traceOf(task);
  const teacher = modelCalls.teacher("collector", configuration.random);
  const scope = roundScope("collect", row.id, row.round);
  const toolbox = await recorded.toolbox(scope, configuration.toolset, teacher);
  if (toolbox === undefined) return undefined;
  const complete = (step: string, request: TeacherRequest) =>
    modelCalls.complete(teacher, { role: "collector", scope, name: `${step}/${COLLECT_VERSION}` }, request);
  const { questions } = context.specification;
  const collector = { complete, isModel: teacher.model !== null, questions };
  const gathered = await toResult(context, async () =>
    evidenced(await gather(context.pool, collector, toolbox, task, before)),
  );
  if (!gathered.ok) return faultyRound(context, "collect", task, gathered.fault, retried);
  const { calls, provenance, dropped } = gathered.value;
  const key = `evidence/${row.run_id}/${row.id}/${row.round}.json`;
  const stored = await saveEvidence(context.env, key, JSON.stringify(calls));
  return {
    round: {
      task_id: row.id,
      round: row.round,
      ...stored,
      provenance: JSON.stringify(provenance),
      complaints: complaintsText(dropped.map((detail) => ({ check: "link", detail }))),
      collect_prompt: COLLECT_VERSION,
    },
    step: { id: row.id, from: "collect", from_round: row.round, to: "derive", round: row.round, set: {} },
    next: [{ stage: "derive", body: { run: row.run_id, task: row.id, round: row.round } }],
  };
}

interface Gathered {
  readonly calls: Call[];
  readonly provenance: Provenance[];
  /** What is wrong with each link that the collector declared and that does not hold. */
  readonly dropped: string[];
}

/** A round is evidence if one of its calls succeeded. */
function evidenced(gathered: Gathered): Result<Gathered> {
  const { calls } = gathered;
  if (calls.some((call) => call.ok)) return succeed(gathered);
  return fail({ kind: "no_evidence", detail: calls[0]?.error ?? "the collector made no call" });
}

interface Collector {
  readonly complete: (step: string, request: TeacherRequest) => Promise<Completion>;
  /**
   * A model explores within a range of calls; the embedded collector follows its plan, says when it is at its end, and
   * declares every link of a round that has any.
   */
  readonly isModel: boolean;
  /** What the embedded collector goes on from. */
  readonly questions: Questions;
}

/**
 * The loop: ask the collector, make the calls that it asks for side by side, show it what they returned. A model is not asked
 * again only to hear that it is done: each turn sends the whole toolset, so that it may say so beside its last calls, and is
 * taken to be done with as many good calls as a round should have at most.
 */
async function gather(
  pool: ToolPool,
  { complete, isModel, questions }: Collector,
  toolbox: Toolbox,
  task: LoadedTask,
  before: { evidence: Call[]; provenance: Provenance[] },
): Promise<Gathered> {
  const { row, configuration } = task;
  const target = findTarget(configuration.target);
  const rounds = plannedRounds(configuration);
  const range = rangeOf(target, row.round, rounds);
  const payload: CollectPayload = {
    seed: configuration.seed,
    focus: configuration.focus,
    wanted: configuration.answer,
    random: configuration.random,
    round: row.round,
    later_moves: target?.rounds.slice(row.round, rounds).flat().length ?? rounds - row.round,
    moves: [...movesOf(target, row.round, rounds, questions)],
    ...(isModel ? { calls: range } : { questions }),
    question: row.question,
    answer_pointers: previousAnswer(task, row.round),
    evidence: before.evidence.map(toolbox.shown),
    provenance: before.provenance,
  };
  const messages: TeacherRequest["messages"] = [
    { role: "system", content: COLLECTOR },
    { role: "user", content: JSON.stringify(payload) },
  ];
  const tools = [...toolbox.definitions];
  const calls: Call[] = [];
  const declared: Provenance[] = [];
  const unread: string[] = [];
  /** Ids of calls by the ids that the model gave them. */
  const earlier = new Map<string, string>();
  const nextId = (n: number) => `c${before.evidence.length + calls.length + 1 + n}`;
  const talk = turnsOf({
    messages,
    toolbox,
    turns: STEPS_MAX,
    earlier: earlierCalls(pool, before.evidence),
    calls: () => CALLS_MAX - calls.length,
    stepOf: String,
    // A small model talks about tools where it may.
    complete: (step) => complete(step, { messages, tools, ...(calls.length === 0 ? { tool_choice: "required" } : {}) }),
    nudge: (turn) => (isModel && turn === 0 ? CALL_NOW : undefined),
    contentOf: ({ shown: { ok, output, error } }, n) => JSON.stringify({ call: nextId(n), ok, output, error }),
  });
  let fruitless = 0;
  let step = 0;
  for await (const { reply, answers } of talk) {
    const made = answers.map(({ asked, input, result }, n): Call => {
      return { id: nextId(n), round: row.round, step, tool: asked.function.name, input, ...result };
    });
    const turn = new Map(answers.map(({ asked }, n) => [asked.id, nextId(n)]));
    const said = declaredLinks(reply.message.content, { turn, earlier });
    declared.push(...said.links);
    unread.push(...said.unread);
    for (const [asked, id] of turn) earlier.set(asked, id);
    calls.push(...withState(made, [...before.evidence, ...calls], pool.find));
    fruitless = answers.every(({ mistake }) => mistake !== undefined) ? fruitless + 1 : 0;
    if (calls.length >= CALLS_MAX || fruitless >= FRUITLESS_MAX) break;
    if (isModel && isComplete(calls, range.max, answers, reply)) break;
    step++;
  }
  const evidence = [...before.evidence, ...calls];
  const stated = [...Object.values(payload.seed.values), payload.question];
  const hints = { feeds: fieldsMatchIn(pool), stated, answer: locationsOf(payload.answer_pointers) };
  const whole = !isModel && declared.length > 0;
  const { provenance, dropped } = attributed(evidence, { links: declared, whole }, hints, before.evidence.length);
  return { calls, provenance, dropped: [...unread, ...dropped] };
}

/** True if the round has its calls, or the model says beside its calls that it has and none of them failed. */
function isComplete(
  calls: readonly Call[],
  max: number,
  answers: readonly Answered[],
  { message }: Completion,
): boolean {
  if (calls.filter(({ ok }) => ok).length >= max) return true;
  return answers.length > 0 && answers.every(({ result }) => result.ok) && saysDone(message.content);
}

/** How many calls a model is told to make in a round: enough to look around in, and room for those of its moves. */
function rangeOf(target: Target | undefined, round: number, rounds: number): { min: number; max: number } {
  const planned = round > rounds || target === undefined ? EXTRA_ROUND_MOVES.length : callsOfRound(target, round);
  return { min: CALLS_FROM, max: Math.max(CALLS_TO, planned) };
}

function movesOf(target: Target | undefined, round: number, rounds: number, questions: Questions): readonly Move[] {
  if (round > rounds) return movesOfExtraRound(questions, round - rounds) ?? EXTRA_ROUND_MOVES;
  return target?.rounds[round - 1] ?? ["extend"];
}
