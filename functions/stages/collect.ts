/** Collect: one round of evidence. A tool-calling loop between the collector and the task's toolset. */
import { type Collected, insertRounds } from "../../db/rounds.ts";
import { turnsOf } from "../agent/conversation.ts";
import type { RecordedCalls } from "../agent/recorded_calls.ts";
import type { Toolbox } from "../agent/toolbox.ts";
import { EXTRA_ROUND_MOVES, findTarget, type Move, type Target } from "../domain/diversity/targets.ts";
import { inferProvenance } from "../domain/evidence/infer.ts";
import { checkProvenance } from "../domain/evidence/provenance.ts";
import { fail, type Result, succeed } from "../domain/fault.ts";
import { parseJson } from "../domain/json.ts";
import { type Call, locationsOf, type Provenance } from "../domain/schema.ts";
import { COLLECT_VERSION, type CollectPayload, declaredLinksSchema } from "../models/prompts/collect.ts";
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
import { faultyRound, type RoundResult, roundScope, roundStage } from "./rounds.ts";

/** Collector turns and calls in one round, at most: the bound of a loop that a model steers. Calls beyond it are not made. */
const STEPS_MAX = 12;
const CALLS_MAX = 16;
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
  const gathered = await toResult(context, async () =>
    evidenced(await gather(context.pool, complete, toolbox, task, before)),
  );
  if (!gathered.ok) return faultyRound(context, "collect", task, gathered.fault, retried);
  const { calls, provenance } = gathered.value;
  const key = `evidence/${row.run_id}/${row.id}/${row.round}.json`;
  const stored = await saveEvidence(context.env, key, JSON.stringify(calls));
  return {
    round: {
      task_id: row.id,
      round: row.round,
      ...stored,
      provenance: JSON.stringify(provenance),
      collect_prompt: COLLECT_VERSION,
    },
    step: { id: row.id, from: "collect", from_round: row.round, to: "derive", round: row.round, set: {} },
    next: [{ stage: "derive", body: { run: row.run_id, task: row.id, round: row.round } }],
  };
}

interface Gathered {
  readonly calls: Call[];
  readonly provenance: Provenance[];
}

/** A round is evidence if one of its calls succeeded. */
function evidenced(gathered: Gathered): Result<Gathered> {
  const { calls } = gathered;
  if (calls.some((call) => call.ok)) return succeed(gathered);
  return fail({ kind: "no_evidence", detail: calls[0]?.error ?? "the collector made no call" });
}

/** The loop: ask the collector, make the calls that it asks for side by side, show it what they returned. */
async function gather(
  pool: ToolPool,
  complete: (step: string, request: TeacherRequest) => Promise<Completion>,
  toolbox: Toolbox,
  task: LoadedTask,
  before: { evidence: Call[]; provenance: Provenance[] },
): Promise<Gathered> {
  const { row, configuration } = task;
  const target = findTarget(configuration.target);
  const rounds = plannedRounds(configuration);
  const payload: CollectPayload = {
    seed: configuration.seed,
    focus: configuration.focus,
    wanted: configuration.answer,
    random: configuration.random,
    round: row.round,
    later_moves: target?.rounds.slice(row.round, rounds).flat().length ?? rounds - row.round,
    moves: [...movesOf(target, row.round, rounds)],
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
  const nextId = (n: number) => `c${before.evidence.length + calls.length + 1 + n}`;
  const talk = turnsOf({
    messages,
    toolbox,
    turns: STEPS_MAX,
    calls: () => CALLS_MAX - calls.length,
    stepOf: String,
    complete: (step) => complete(step, { messages, tools }),
    contentOf: ({ shown: { ok, output, error } }, n) => JSON.stringify({ call: nextId(n), ok, output, error }),
  });
  let fruitless = 0;
  let step = 0;
  for await (const { reply, answers } of talk) {
    const made = answers.map(({ asked, input, result }, n): Call => {
      return { id: nextId(n), round: row.round, step, tool: asked.function.name, input, ...result };
    });
    const ids = new Map(answers.map(({ asked }, n) => [asked.id, nextId(n)]));
    declared.push(...declaredLinks(reply.message.content, ids));
    calls.push(...made);
    fruitless = answers.every(({ mistake }) => mistake !== undefined) ? fruitless + 1 : 0;
    if (calls.length >= CALLS_MAX || fruitless >= FRUITLESS_MAX) break;
    step++;
  }
  const evidence = [...before.evidence, ...calls];
  const stated = [...Object.values(payload.seed.values), payload.question];
  const hints = { feeds: fieldsMatchIn(pool), stated, answer: locationsOf(payload.answer_pointers) };
  const links = declared.length > 0 ? declared : inferProvenance(evidence, hints, before.evidence.length);
  const wrong = new Set(checkProvenance(evidence, links).map((problem) => problem.edge));
  return { calls, provenance: links.filter((_, i) => !wrong.has(i)) };
}

function movesOf(target: Target | undefined, round: number, rounds: number): readonly Move[] {
  if (round > rounds) return EXTRA_ROUND_MOVES;
  return target?.rounds[round - 1] ?? ["extend"];
}

/** What the collector says of where values came from, with its tool call ids replaced by the ids of the calls. */
function declaredLinks(content: string | null, ids: ReadonlyMap<string, string>): Provenance[] {
  const parsed = declaredLinksSchema.safeParse(parseJson(content ?? ""));
  if (!parsed.success) return [];
  return parsed.data.links.map(({ from, to }) => ({ from, to: { ...to, call: ids.get(to.call) ?? to.call } }));
}
