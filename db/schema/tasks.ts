/** A run's tasks, from configuration to attempts. */
import { sql } from "drizzle-orm";
import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

/**
 * Where a task stands. `collect` to `certify` name the stage whose turn it is; `certified` waits for its wave to settle;
 * `solve` has passed everything and is being attempted; `graded` is done; `dropped` is lost, with its reason.
 */
export const TASK_STATUSES = ["collect", "derive", "certify", "certified", "solve", "graded", "dropped"] as const;

/** One task of a run, from configuration to pass rate. */
export const tasks = sqliteTable(
  "tasks",
  {
    /** `<run id with run- replaced by task->-<ordinal, six digits>`. */
    id: text().primaryKey(),
    run_id: text().notNull(),
    ordinal: integer().notNull(),
    wave: integer().notNull(),
    status: text({ enum: TASK_STATUSES }).notNull(),
    /** Round (from 1) that the status speaks of while in `collect` or `derive`; the last round afterwards. */
    round: integer().notNull(),
    domain: text().notNull(),
    /** `configurationSchema`. */
    configuration: text().notNull(),
    /** Exemplar whose form the question took. */
    exemplar: text(),
    question: text(),
    /** `answerSchema`. */
    answer: text(),
    /** JSON array of call ids. */
    solution: text(),
    /** JSON array of `answerPointerSchema`. */
    answer_pointers: text(),
    /** `certificateSchema`. */
    certificate: text(),
    /** `shapeSchema`. */
    shape: text(),
    /** Hash of the labelled call graph: eval is held out by it. */
    graph_hash: text(),
    /** JSON of the keys that duplicates are found by. */
    fingerprint: text(),
    /** `DropReason` and what exactly failed; null unless dropped. */
    reason: text(),
    detail: text(),
    /** What a stage last threw on this task: the dead-letter consumer reports it. */
    last_error: text(),
    /** Correct attempts and attempts made; null until graded. */
    passed: integer(),
    attempted: integer(),
    /** `functions/domain/grading/agreement.ts`; null until graded, and with fewer than two answers to compare. */
    agreement: real(),
    /** 0 or 1. */
    disputed: integer(),
    /** Attempts without a verdict, since how they ended was not the model's doing; null until graded. */
    left_out: integer(),
    /** How hard it is, 1 (nearly always solved) to 5, by its pass rate; null until graded. */
    tier: integer(),
    /** The task of the same run that this one varies, and the JSON of how; null for a task of its own. */
    varies: text(),
    variant: text(),
    /** Since when it has waited for an endpoint that is not called, Unix milliseconds; null while it does not. */
    waiting_since: integer(),
    moved_at: integer().notNull(),
    /** Where its rounds, attempts, completions and recorded calls stand if they are archived: the part, and their bytes in it; null while they are in the database. */
    archive_part: integer(),
    archive_offset: integer(),
    archive_bytes: integer(),
  },
  (t) => [
    uniqueIndex("tasks_run_ordinal").on(t.run_id, t.ordinal),
    // With the ordinal, or a wave in order is read by scanning the run.
    index("tasks_wave").on(t.run_id, t.wave, t.ordinal),
    // With the wave, so that the first of a graph's tasks is found without reading the others.
    index("tasks_graph").on(t.run_id, t.graph_hash, t.wave).where(sql`graph_hash IS NOT NULL`),
    index("tasks_varies").on(t.varies).where(sql`varies IS NOT NULL`),
    // Small: a task is in it only while it is under way, so that stalled ones and the end of a run are found without a scan.
    index("tasks_open").on(t.run_id).where(sql`status NOT IN ('graded', 'dropped')`),
  ],
);

/** One round of a task: its evidence, then its derivation. */
export const rounds = sqliteTable(
  "rounds",
  {
    task_id: text().notNull(),
    round: integer().notNull(),
    /** JSON array of `callSchema`, or null where it is too large for a row and stands in object storage under `evidence_key`. */
    evidence: text(),
    evidence_key: text(),
    /** JSON array of `provenanceSchema`. */
    provenance: text().notNull(),
    question: text(),
    answer: text(),
    answer_text: text(),
    answer_pointers: text(),
    /** Derivations asked for in this round, repairs included. */
    tries: integer(),
    /** Versions of the prompts that collected and derived it; null where there is no derivation, or from before they were stored. */
    collect_prompt: text(),
    derive_prompt: text(),
    /** JSON array of what was complained of in the round (`complaintSchema`): links that were declared and do not hold, derivations before the one that stands, rewrites of an editor; null where there is none. */
    complaints: text(),
    /** Version of the prompt by which an editor reworded the question; null where none did. */
    edit_prompt: text(),
  },
  (t) => [primaryKey({ columns: [t.task_id, t.round] })],
);

/** One trajectory of a solver on a task. */
export const attempts = sqliteTable(
  "attempts",
  {
    task_id: text().notNull(),
    attempt: integer().notNull(),
    /** `embedded`, `replay`, or the model's name. */
    teacher: text().notNull(),
    /** JSON array of chat messages, from the system prompt to the final response. */
    messages: text().notNull(),
    /** Version of the prompt; null for one that was given up before it said anything, or from before it was stored. */
    prompt: text(),
    /** How it ended (`functions/domain/solving/attempt_end.ts`) and, where that was not the model's doing, what was said; null from before it was stored. Of one with a verdict: what its judge said (`functions/domain/solving/judged.ts`), or why it said nothing. */
    ended: text(),
    detail: text(),
    /** How often it was drawn: once, or again where the draw before ended in what was not the model's doing. */
    draws: integer(),
    /** The attempt of the same task that went word by word as this one and holds the messages of both; null where it is none. */
    same_as: integer(),
    /** Set by grade: 0 or 1 each, and alpha * format + correct. */
    format: integer(),
    correct: integer(),
    reward: real(),
    /** JSON array of the names of tools that its messages call, for cuts, where these are archived; null where they are here, and where they are no JSON. */
    tools: text(),
  },
  (t) => [primaryKey({ columns: [t.task_id, t.attempt] })],
);

/** What questions and calls of settled waves look like, by which duplicates are found. */
export const fingerprints = sqliteTable(
  "fingerprints",
  { run_id: text().notNull(), key: text().notNull(), task_id: text().notNull() },
  (t) => [primaryKey({ columns: [t.run_id, t.key, t.task_id] })],
);
