/**
 * The canonical record of a task, one line of `tasks.jsonl`: everything needed to check it, to run it again and to train on it.
 * Key order is fixed here and there is no time in it, so that the same specification gives the same bytes.
 */

import { createHash } from "node:crypto";
import { z } from "zod";
import { checkFigureSchema } from "../domain/certificate/check.ts";
import type { Configuration } from "../domain/configuration.ts";
import { leftOutSchema } from "../domain/dataset/left_out.ts";
import { type Split, splitSchema } from "../domain/dataset/specification.ts";
import { canonicalJson } from "../domain/json.ts";
import { chatMessageSchema } from "../domain/messages.ts";
import { modelFor, modelsOf, type Role } from "../domain/models.ts";
import { isDeterministic, type RunSpecification } from "../domain/run.ts";
import {
  type Answer,
  answerPointerSchema,
  answerSchema,
  callSchema,
  domainSchema,
  type Json,
  provenanceSchema,
} from "../domain/schema.ts";
import { attemptEndSchema } from "../domain/solving/attempt_end.ts";
import { recoveredErrors } from "../domain/solving/recovered.ts";
import { tierOf, tierSchema } from "../domain/solving/tier.ts";
import { taskIdOf, VARIANTS_FROM } from "../domain/task_id.ts";
import { type Variant, variantSchema } from "../domain/variants/variant.ts";
import { type ToolFacts, toolsetDigest } from "../tools/tool_line.ts";
import { withoutCallIds } from "./call_ids.ts";
import { type Prompts, promptsSchema } from "./prompt_versions.ts";

/** Raised when a field of the record changes its meaning or goes; one that comes to it does not raise it. */
export const RECORD_VERSION = 1;

export const recordShapeSchema = z.object({
  calls: z.int().nonnegative(),
  sequence: z.string(),
  graph: z.string(),
  topology: z.string(),
});

export const recordRoundSchema = z.object({
  round: z.int().positive(),
  /** Null for a round whose evidence was kept but that led to no question of its own. */
  question: z.string().nullable(),
  answer_text: z.string().nullable(),
  /** Ids of the calls made in this round. */
  calls: z.array(z.string()),
});

export const recordAttemptSchema = z.object({
  /** `<task id>/<attempt>`; of several that went word by word alike the first. */
  id: z.string(),
  /** Attempts that went so, itself counted. */
  count: z.int().positive(),
  /** `toolset_digest` of what it was shown. */
  tools: z.string(),
  /** `embedded`, `replay`, or the model's name. */
  teacher: z.string(),
  /** How it ended; null for one from before that was stored. */
  ended: attemptEndSchema.nullable(),
  reward: z.number(),
  format: z.union([z.literal(0), z.literal(1)]),
  correct: z.union([z.literal(0), z.literal(1)]),
  /** Only where the verdict is a judge's. */
  judged: z.literal(true).exactOptional(),
  /** Only where it left a state otherwise than the solution does: it is wrong, whatever it answered. */
  wrong_changes: z.literal(true).exactOptional(),
  /** Of a right answer: failed calls that the attempt went on from; 0 of a wrong one. */
  recovered: z.int().nonnegative(),
  messages: z.array(chatMessageSchema),
});
export type RecordAttempt = z.infer<typeof recordAttemptSchema>;

/** An attempt without a verdict: it is in no count, and has no reward. */
export const recordLeftOutSchema = z.object({
  /** `<task id>/<attempt>`. */
  attempt: z.string(),
  ended: leftOutSchema,
  /** What was said of it, by the endpoint as a rule. */
  detail: z.string().nullable(),
});
export type RecordLeftOut = z.infer<typeof recordLeftOutSchema>;

export const makersSchema = z.object({
  collector: z.string(),
  deriver: z.string(),
  /** Of all attempts, with ", " between several. */
  solver: z.string(),
  /** Only where the run names one. */
  editor: z.string().exactOptional(),
  judge: z.string().exactOptional(),
  closed_book: z.string().exactOptional(),
});
export type Makers = z.infer<typeof makersSchema>;

/** Who plays which role in a run: the names of its models, each once with ", " between them, or `embedded`. */
export function makersOf({ models }: Pick<RunSpecification, "models">): Makers {
  const namesOf = (role: Role) => joined(modelsOf(models, role).map(({ model }) => model));
  return {
    collector: namesOf("collector") || EMBEDDED,
    deriver: namesOf("deriver") || EMBEDDED,
    solver: namesOf("solver") || EMBEDDED,
    ...(namesOf("editor") === "" ? {} : { editor: namesOf("editor") }),
    ...(namesOf("judge") === "" ? {} : { judge: namesOf("judge") }),
    ...(namesOf("closed_book") === "" ? {} : { closed_book: namesOf("closed_book") }),
  };
}

/** Who made one task: of a mix, the model that it fell to. `teachers` are those of its attempts. */
export function makersOfTask(
  specification: Pick<RunSpecification, "models">,
  random: number,
  teachers: readonly string[],
): Makers {
  const run = makersOf(specification);
  const { models } = specification;
  const nameOf = (role: Role) => modelFor(models, role, random)?.model;
  return {
    ...run,
    collector: nameOf("collector") ?? EMBEDDED,
    deriver: nameOf("deriver") ?? EMBEDDED,
    solver: joined(teachers) || run.solver,
    ...(run.editor === undefined ? {} : { editor: nameOf("editor") ?? run.editor }),
    ...(run.judge === undefined ? {} : { judge: nameOf("judge") ?? run.judge }),
    ...(run.closed_book === undefined ? {} : { closed_book: nameOf("closed_book") ?? run.closed_book }),
  };
}

const EMBEDDED = "embedded";

function joined(names: readonly string[]): string {
  return [...new Set(names)].join(", ");
}

/**
 * What a run is called in its records: repetitions of a deterministic run give the same bytes, so they share one name.
 * @param recordsCalls true of a run that called tools whose calls are recorded, since what they return may differ.
 */
export function recordedRun(
  run: { readonly id: string; readonly base: string },
  specification: RunSpecification,
  recordsCalls = false,
): string {
  return isDeterministic(specification) && !recordsCalls ? run.base : run.id;
}

export const recordSchema = z.strictObject({
  schema_version: z.literal(RECORD_VERSION),
  id: z.string(),
  /**
   * SHA-256 (hexadecimal) of what defines the task: the canonical JSON of its question, answer, answer pointers, tools (names and
   * digests, as offered), and the calls of its solution with what they returned.
   */
  hash: z.string(),
  /** Place in the dataset, from 0 and with gaps; the same in every version of it. */
  position: z.int().nonnegative(),
  run_id: z.string(),
  domain: domainSchema,
  /** Name of the entity the task started from. */
  seed: z.string(),
  question: z.string(),
  answer: answerSchema,
  answer_text: z.string(),
  /** Names of the tools the task may use, in the order they are offered. */
  toolset: z.array(z.string()),
  /** Digests of these tools by name: each is a line of `tools.jsonl`. */
  tool_digests: z.record(z.string(), z.string()),
  /** Of all of them in order: `toolsetDigest` in `functions/tools/tool_line.ts`. */
  toolset_digest: z.string(),
  /** Licences of the sources that the tools of the solution rest on. */
  licences: z.array(z.string()),
  /** Names of the sources that the tools of the solution are of; not in records from before they said it. */
  sources: z.array(z.string()).exactOptional(),
  rounds: z.array(recordRoundSchema),
  evidence: z.array(callSchema),
  provenance: z.array(provenanceSchema),
  /** Ids of the calls that the answer depends on. */
  solution: z.array(z.string()),
  answer_pointers: z.array(answerPointerSchema),
  certificate: z.record(z.string(), checkFigureSchema),
  shape: recordShapeSchema,
  /** Those that have a verdict. */
  attempts: z.array(recordAttemptSchema),
  left_out: z.array(recordLeftOutSchema),
  /** Correct attempts / attempts; null where none was made. */
  pass_rate: z.number().min(0).max(1).nullable(),
  /** The two counts, since a rate of 1 in 2 attempts says less than one in 16. */
  passed: z.int().nonnegative(),
  attempted: z.int().nonnegative(),
  /** By the pass rate, from 1 (0.8 and above) to 5 (below 0.2); null where no attempt was made. */
  tier: tierSchema.nullable(),
  /** Share of pairs of attempts with the same answer (`grading/agreement.ts`); null with fewer than two answers. */
  agreement: z.number().min(0).max(1).nullable(),
  /** True if most attempts agree on another answer than the reference, which may then be wrong. */
  disputed: z.boolean(),
  models: makersSchema,
  prompts: promptsSchema,
  split: splitSchema,
  /** Only of a variant: the id of the task that it varies, and what is other than in that one. */
  varies: z.string().exactOptional(),
  variant: variantSchema.exactOptional(),
});
export type TaskRecord = z.infer<typeof recordSchema>;

/** What a record is made of, as the pipeline stored it. */
export interface TaskFacts {
  /** `recordedRun`. */
  readonly run: string;
  readonly models: Makers;
  readonly ordinal: number;
  /** Place in the dataset. */
  readonly position: number;
  readonly configuration: Configuration;
  readonly question: string;
  readonly answer: Answer;
  readonly solution: readonly string[];
  readonly answer_pointers: TaskRecord["answer_pointers"];
  readonly certificate: TaskRecord["certificate"];
  readonly shape: TaskRecord["shape"];
  readonly passed: number;
  readonly attempted: number;
  readonly agreement: number | null;
  readonly disputed: boolean;
  readonly prompts: Prompts;
  readonly split: Split;
  readonly variant: Variant | null;
  /** In order of round; evidence and provenance are what that round added. */
  readonly rounds: readonly RoundFacts[];
  /** In order of attempt. */
  readonly attempts: readonly (Omit<RecordAttempt, "id" | "recovered" | "count" | "tools"> & {
    readonly attempt: number;
  })[];
  readonly left_out: readonly (Omit<RecordLeftOut, "attempt"> & { readonly attempt: number })[];
}

export interface RoundFacts {
  readonly round: number;
  readonly question: string | null;
  readonly answer_text: string | null;
  readonly evidence: TaskRecord["evidence"];
  readonly provenance: TaskRecord["provenance"];
}

/** @param tools What is known of the tools of the run's pool; undefined of one that it has no more. */
export function taskRecord(facts: TaskFacts, tools: (name: string) => ToolFacts | undefined): TaskRecord {
  const id = taskIdOf(facts.run, facts.ordinal);
  const derived = facts.rounds.findLast((round) => round.answer_text !== null);
  const { toolset } = facts.configuration;
  const tool_digests = Object.fromEntries(toolset.map((name) => [name, tools(name)?.digest ?? ""]));
  const toolset_digest = toolsetDigest(toolset.map((name) => tool_digests[name] ?? ""));
  const evidence = facts.rounds.flatMap((round) => round.evidence);
  const solved = evidence.filter((call) => facts.solution.includes(call.id));
  return {
    schema_version: RECORD_VERSION,
    id,
    hash: hashOf(facts, tool_digests, solved),
    position: facts.position,
    run_id: facts.run,
    domain: facts.configuration.domain,
    seed: facts.configuration.seed.name,
    question: facts.question,
    answer: facts.answer,
    answer_text: derived?.answer_text ?? "",
    toolset,
    tool_digests,
    toolset_digest,
    licences: [...new Set(solved.flatMap(({ tool }) => tools(tool)?.licences ?? []))].sort(),
    sources: [...new Set(solved.flatMap(({ tool }) => tools(tool)?.source ?? []))].sort(),
    rounds: facts.rounds.map(({ round, question, answer_text, evidence: made }) => ({
      round,
      question,
      answer_text,
      calls: made.map((call) => call.id),
    })),
    evidence,
    provenance: facts.rounds.flatMap((round) => round.provenance),
    solution: [...facts.solution],
    answer_pointers: facts.answer_pointers,
    certificate: facts.certificate,
    shape: facts.shape,
    attempts: countedAlike(
      facts.attempts.map(({ attempt, teacher, ended, reward, format, correct, judged, wrong_changes, messages }) => ({
        id: `${id}/${attempt}`,
        count: 1,
        tools: toolset_digest,
        teacher,
        ended,
        reward,
        format,
        correct,
        ...(judged === undefined ? {} : { judged }),
        ...(wrong_changes === undefined ? {} : { wrong_changes }),
        recovered: correct === 1 ? recoveredErrors(messages) : 0,
        messages,
      })),
    ),
    left_out: facts.left_out.map(({ attempt, ended, detail }) => ({ attempt: `${id}/${attempt}`, ended, detail })),
    pass_rate: facts.attempted === 0 ? null : facts.passed / facts.attempted,
    passed: facts.passed,
    attempted: facts.attempted,
    tier: tierOf(facts.passed, facts.attempted),
    agreement: facts.agreement,
    disputed: facts.disputed,
    models: facts.models,
    prompts: facts.prompts,
    split: facts.split,
    ...(facts.variant === null
      ? {}
      : { varies: taskIdOf(facts.run, facts.ordinal - VARIANTS_FROM), variant: facts.variant }),
  };
}

function hashOf(facts: TaskFacts, tools: TaskRecord["tool_digests"], solved: TaskRecord["evidence"]): string {
  const { question, answer, answer_pointers, configuration } = facts;
  const calls = solved.map(({ id, tool, input, output }) => ({ id, tool, input, output }));
  const offered = configuration.toolset.map((name) => [name, tools[name] ?? ""]);
  const defined = { question, answer, answer_pointers, tools: offered, calls };
  // Of tens of kilobytes, which the runtime hashes ten times as fast.
  return createHash("sha256")
    .update(canonicalJson(JSON.parse(JSON.stringify(defined)) as Json))
    .digest("hex");
}

/** Attempts that went word by word alike, and came to the same, once with their number. Ids of calls are drawn anew each time. */
function countedAlike(attempts: readonly RecordAttempt[]): RecordAttempt[] {
  const first = new Map<string, RecordAttempt>();
  for (const attempt of attempts) {
    const { id: _, count: __, messages, ...verdict } = attempt;
    const key = `${JSON.stringify(verdict)} ${withoutCallIds(messages)}`;
    const known = first.get(key);
    first.set(key, known === undefined ? attempt : { ...known, count: known.count + 1 });
  }
  return [...first.values()];
}
