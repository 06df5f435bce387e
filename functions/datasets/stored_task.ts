/**
 * A task as it is stored, in columns of text, read as the facts of a record. What does not parse is data, not an error: a
 * task that cannot be read says why, and an attempt that cannot is left out of its task alone.
 */
import { z } from "zod";
import { checkFigureSchema, checkSchema } from "../domain/certificate/check.ts";
import { configurationSchema } from "../domain/configuration.ts";
import { leftOutAs, reasonOf } from "../domain/dataset/left_out.ts";
import type { Split } from "../domain/dataset/specification.ts";
import type { RunSpecification } from "../domain/run.ts";
import { answerPointerSchema, answerSchema, callSchema, provenanceSchema } from "../domain/schema.ts";
import { isWrongChange } from "../domain/solving/changed.ts";
import { isJudged } from "../domain/solving/judged.ts";
import { variantSchema } from "../domain/variants/variant.ts";
import { promptsOf } from "./prompt_versions.ts";
import { makersOfTask, recordAttemptSchema, recordShapeSchema, type TaskFacts } from "./record.ts";

type Text = string | null;

export interface StoredRound {
  readonly round: number;
  readonly question: Text;
  readonly answer_text: Text;
  /** Null where it is neither in its row nor in object storage. */
  readonly evidence: Text;
  readonly provenance: Text;
  readonly collect_prompt: Text;
  readonly derive_prompt: Text;
  readonly edit_prompt?: Text;
}

export interface StoredAttempt {
  readonly attempt: number;
  readonly teacher: string;
  readonly ended: Text;
  readonly detail: Text;
  readonly reward: number | null;
  readonly format: number | null;
  /** Null without a verdict. */
  readonly correct: number | null;
  readonly messages: string;
  readonly prompt: Text;
}

export interface StoredTask {
  readonly ordinal: number;
  /** In the dataset. */
  readonly position: number;
  readonly split: Split;
  readonly configuration: Text;
  readonly question: Text;
  readonly answer: Text;
  readonly solution: Text;
  readonly answer_pointers: Text;
  readonly certificate: Text;
  readonly shape: Text;
  readonly passed: number | null;
  readonly attempted: number | null;
  readonly agreement: number | null;
  readonly disputed: number | null;
  readonly variant: Text;
  readonly rounds: readonly StoredRound[];
  readonly attempts: readonly StoredAttempt[];
}

/** An attempt that has a verdict and does not parse. */
export interface Unparsed {
  readonly attempt: number;
  readonly reason: string;
}

export type ReadTask =
  | { readonly ok: true; readonly facts: TaskFacts; readonly unparsed: readonly Unparsed[] }
  | { readonly ok: false; readonly reason: string };

const json = z.string({ error: "expected JSON, there is nothing" }).transform((text, context) => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    context.addIssue({ code: "custom", message: "expected JSON" });
    return z.NEVER;
  }
});

const count = z.int().nonnegative().nullable();

const storedTaskSchema = z.object({
  configuration: json.pipe(configurationSchema),
  question: z.string(),
  answer: json.pipe(answerSchema),
  solution: json.pipe(z.array(z.string())),
  answer_pointers: json.pipe(z.array(answerPointerSchema)),
  certificate: json.pipe(z.record(z.string(), checkSchema)),
  shape: json.pipe(recordShapeSchema),
  passed: count,
  attempted: count,
  agreement: z.number().min(0).max(1).nullable(),
  variant: json.pipe(variantSchema).nullable(),
  rounds: z.array(
    z.object({
      round: z.int().positive(),
      question: z.string().nullable(),
      answer_text: z.string().nullable(),
      evidence: z
        .string({ error: "expected calls in their row or in object storage, there is nothing" })
        .pipe(json)
        .pipe(z.array(callSchema)),
      provenance: json.pipe(z.array(provenanceSchema)),
    }),
  ),
});

const storedAttemptSchema = recordAttemptSchema
  .omit({ id: true, recovered: true, count: true, tools: true })
  .extend({ attempt: z.int().nonnegative(), messages: json.pipe(recordAttemptSchema.shape.messages) });

/**
 * Reads a task. An attempt whose verdict stands but whose trajectory does not parse is counted out of `passed` and
 * `attempted`, so that these are counts of the attempts that the record lists; `agreement` and `disputed` stay what grading
 * made of all of them.
 * @param run what the record calls it (`recordedRun`).
 */
export function readTask(stored: StoredTask, run: string, specification: Pick<RunSpecification, "models">): ReadTask {
  const task = storedTaskSchema.safeParse(stored);
  if (!task.success) return { ok: false, reason: reasonOf(task.error) };
  const { configuration, certificate, passed, attempted, ...columns } = task.data;
  const attempts: TaskFacts["attempts"][number][] = [];
  const left_out: TaskFacts["left_out"][number][] = [];
  const unparsed: (Unparsed & { readonly correct: boolean })[] = [];
  for (const { attempt, ended, detail, ...row } of stored.attempts) {
    if (row.correct === null) {
      left_out.push({ attempt, ended: leftOutAs(ended), detail });
      continue;
    }
    const parsed = storedAttemptSchema.safeParse({
      attempt,
      ended,
      ...row,
      ...(isJudged(detail) ? { judged: true } : {}),
      ...(isWrongChange(detail) ? { wrong_changes: true } : {}),
    });
    if (parsed.success) {
      attempts.push(parsed.data);
      continue;
    }
    const reason = reasonOf(parsed.error);
    left_out.push({ attempt, ended: "unreadable", detail: reason });
    unparsed.push({ attempt, reason, correct: row.correct === 1 });
  }
  const listed = new Set(attempts.map(({ attempt }) => attempt));
  const facts: TaskFacts = {
    run,
    models: makersOfTask(
      specification,
      configuration.random,
      attempts.map(({ teacher }) => teacher),
    ),
    ordinal: stored.ordinal,
    position: stored.position,
    configuration,
    ...columns,
    certificate: z.record(z.string(), checkFigureSchema).parse(certificate),
    passed: Math.max(0, (passed ?? 0) - unparsed.filter(({ correct }) => correct).length),
    attempted: Math.max(0, (attempted ?? 0) - unparsed.length),
    disputed: stored.disputed === 1,
    prompts: promptsOf({
      rounds: stored.rounds,
      attempts: stored.attempts.filter(({ attempt }) => listed.has(attempt)),
      certificate,
    }),
    split: stored.split,
    attempts,
    left_out,
  };
  return { ok: true, facts, unparsed: unparsed.map(({ attempt, reason }) => ({ attempt, reason })) };
}
