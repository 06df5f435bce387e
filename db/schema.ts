/**
 * The tables, as drizzle declares them; row types are inferred from here and the SQL in `migrations/` is generated.
 * JSON columns are text that is parsed by the zod schema named beside them. Times are Unix milliseconds.
 */
import { sql } from "drizzle-orm";
import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

export const RUN_STATUSES = [
  "running",
  "solving",
  /** A fault that repeats stopped it; it goes on when it is told to. */
  "paused",
  "releasing",
  "finished",
  "budget_exhausted",
  /** It ended with nothing that passed every check, so there is no dataset. */
  "empty",
  "cancelled",
  "failed",
] as const;

/** One synthesis job. */
export const runs = sqliteTable(
  "runs",
  {
    /** `run-<digest of specification and pool>`, with `.2`, `.3` ... for repetitions of one specification. */
    id: text().primaryKey(),
    /** The id without the repetition: what records of a deterministic run carry. */
    base: text().notNull(),
    repetition: integer().notNull(),
    status: text({ enum: RUN_STATUSES }).notNull(),
    /** `storedSpecificationSchema`. */
    specification: text().notNull(),
    /** Digest of its tool pool as it was when the run began: a row of `pools`, except for a run from before there were such rows. */
    pool: text().notNull(),
    /** Waves planned so far. */
    waves: integer().notNull().default(0),
    /** Tasks asked for that could not be reached within the bound on tries; set when planning ends. */
    shortfall: integer().notNull().default(0),
    /** Why the run failed, or what planning it last threw while that is tried again; null otherwise. */
    error: text(),
    /** Why it plans no more although it has not what was asked for: the status that it ends in. Null otherwise. */
    stopped: text({ enum: ["budget_exhausted"] }),
    /** Until when its work waits for an endpoint that fails, and what that last said; of the past once it goes on. */
    paused_until: integer(),
    pause_reason: text(),
    /** The status that a paused run goes on with; null unless it is paused. */
    paused_from: text({ enum: ["running", "solving"] }),
    /** `<schedule id>@<due time>` for a run that cron started, `key:…` for one that an `Idempotency-Key` asked for: unique, so each starts one run. */
    due: text(),
    created_at: integer().notNull(),
    finished_at: integer(),
  },
  (t) => [uniqueIndex("runs_base").on(t.base, t.repetition), uniqueIndex("runs_due").on(t.due)],
);

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
    /** Since when it has waited for an endpoint that is not called, Unix milliseconds; null while it does not. */
    waiting_since: integer(),
    moved_at: integer().notNull(),
  },
  (t) => [
    uniqueIndex("tasks_run_ordinal").on(t.run_id, t.ordinal),
    // With the ordinal, or a wave in order is read by scanning the run.
    index("tasks_wave").on(t.run_id, t.wave, t.ordinal),
    // With the wave, so that the first of a graph's tasks is found without reading the others.
    index("tasks_graph").on(t.run_id, t.graph_hash, t.wave).where(sql`graph_hash IS NOT NULL`),
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
    /** How it ended (`functions/domain/solving/ended.ts`) and, where that was not the model's doing, what was said; null from before it was stored. Of one with a verdict: why its judge gave none. */
    ended: text(),
    detail: text(),
    /** How often it was drawn: once, or again where the draw before ended in what was not the model's doing. */
    draws: integer(),
    /** Set by grade: 0 or 1 each, and alpha * format + correct. */
    format: integer(),
    correct: integer(),
    reward: real(),
  },
  (t) => [primaryKey({ columns: [t.task_id, t.attempt] })],
);

/** What questions and calls of settled waves look like, by which duplicates are found. */
export const fingerprints = sqliteTable(
  "fingerprints",
  { run_id: text().notNull(), key: text().notNull(), task_id: text().notNull() },
  (t) => [primaryKey({ columns: [t.run_id, t.key, t.task_id] })],
);

/** Completions of models that cost something, stored before they are acted on. */
export const completions = sqliteTable("completions", {
  /** `<task>/<stage>/<round or attempt>/<step>/<prompt version>`. */
  key: text().primaryKey(),
  run_id: text().notNull(),
  role: text().notNull(),
  model: text().notNull(),
  /** `storedReplySchema` (`functions/teacher/reply.ts`): what the reply was read as, a completion or a fault, and its usage. */
  response: text().notNull(),
});

/** Calls of tools that are not pure, stored before they are acted on: what was made once is never made again. */
export const recordedCalls = sqliteTable("recorded_calls", {
  /** `<task>/<stage>/<round or attempt>/<draw and step>/<index within the step>`. */
  key: text().primaryKey(),
  run_id: text().notNull(),
  tool: text().notNull(),
  /** JSON object. */
  input: text().notNull(),
  /** JSON; null where the call failed, or where it is too large for a row and stands in object storage under `output_key`. */
  output: text(),
  output_key: text(),
  /** Null where it succeeded. */
  error: text(),
  /** Milliseconds that it took, and bytes that it returned. */
  duration: integer().notNull(),
  bytes: integer().notNull(),
});

/** Definitions of tools, each stored once, by its content. */
export const toolDefinitions = sqliteTable("tool_definitions", {
  /** SHA-256 (hexadecimal) of the definition. */
  digest: text().primaryKey(),
  name: text().notNull(),
  /** JSON object. */
  definition: text().notNull(),
});

/** Snapshots of tool pools: what runs draw from. */
export const pools = sqliteTable("pools", {
  /** SHA-256 (hexadecimal) of the content, which decides the bytes of its runs. */
  digest: text().primaryKey(),
  name: text().notNull(),
  /** JSON object: the digests of its tools' definitions in their order, of its seeds, of its exemplars and of its data, and the software's version. */
  content: text().notNull(),
  created_at: integer().notNull(),
});

/** What a run has paid for, added up as completions are stored and in the same transaction. */
export const spend = sqliteTable(
  "spend",
  {
    run_id: text().notNull(),
    stage: text().notNull(),
    role: text().notNull(),
    model: text().notNull(),
    /** Completions that could be read, and all requests that were sent: more where some failed. */
    completions: integer().notNull(),
    requests: integer().notNull(),
    /** Replies that were answered and could not be read: paid for all the same. */
    unreadable: integer().notNull().default(0),
    /** Replies whose tokens are an estimate, since the endpoint did not say, or said what cannot be. */
    estimated: integer().notNull(),
    input_tokens: integer().notNull(),
    output_tokens: integer().notNull(),
    /** Null where the price is not known. */
    usd: real(),
  },
  (t) => [primaryKey({ columns: [t.run_id, t.stage, t.role, t.model] })],
);

/** Who works on what costs money: of two deliveries of one message at once only one may buy. */
export const claims = sqliteTable("claims", {
  /** `<task>/<stage>/<round or attempt>`. */
  key: text().primaryKey(),
  /** Unix milliseconds: after it whoever held the claim is taken for dead. */
  until: integer().notNull(),
});

/** What a model's role came to nothing for again and again, with nothing kept in between. */
export const repeatedFaults = sqliteTable(
  "repeated_faults",
  {
    run_id: text().notNull(),
    role: text().notNull(),
    /** The latest reason, what was said of it, and how often in a row it was this one. */
    reason: text().notNull(),
    detail: text().notNull(),
    in_a_row: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.run_id, t.role] })],
);

/** First replies to requests that carried an `Idempotency-Key`. */
export const idempotencyKeys = sqliteTable("idempotency_keys", {
  /** Digest of method, path and key. */
  id: text().primaryKey(),
  /** SHA-256 of the request's query and body. */
  request: text().notNull(),
  /** The reply; null while the first request is being worked on. */
  status: integer(),
  /** JSON object. */
  headers: text(),
  body: text(),
  created_at: integer().notNull(),
});

/** Messages that failed every retry. */
export const failures = sqliteTable("failures", {
  id: text().primaryKey(),
  stage: text().notNull(),
  run_id: text(),
  task_id: text(),
  body: text().notNull(),
  error: text().notNull(),
  at: integer().notNull(),
});

/** Runs that start by themselves. */
export const schedules = sqliteTable("schedules", {
  id: text().primaryKey(),
  /** Cron expression of five fields, read in UTC. */
  cron: text().notNull(),
  specification: text().notNull(),
  enabled: integer({ mode: "boolean" }).notNull(),
  /** True if each due time draws a seed of its own. */
  vary_seed: integer({ mode: "boolean" }).notNull(),
  /** The next time it is due. */
  next_due: integer().notNull(),
  created_at: integer().notNull(),
});

/** `empty`: no record of it could be read, so nothing was written. */
export const DATASET_STATUSES = ["writing", "released", "empty", "failed"] as const;

/** An immutable release of a run's tasks. */
export const datasets = sqliteTable(
  "datasets",
  {
    /** `<name>-v<version>`: also its folder in object storage. */
    id: text().primaryKey(),
    name: text().notNull(),
    version: integer().notNull(),
    run_id: text().notNull(),
    status: text({ enum: DATASET_STATUSES }).notNull(),
    /** Shares and selection rules: `datasetSpecificationSchema`. */
    specification: text().notNull(),
    /** JSON array of names where evaluation holds out tools or topology classes (`domain/dataset/hold_out.ts`). */
    held_out: text(),
    error: text(),
    created_at: integer().notNull(),
    released_at: integer(),
  },
  (t) => [
    uniqueIndex("datasets_version").on(t.name, t.version),
    // One cut of one run is one dataset, however often it is asked for.
    uniqueIndex("datasets_cut").on(t.run_id, t.name, t.specification),
  ],
);

/** Which task stands in which split of a dataset, fixed when the dataset is cut. */
export const datasetItems = sqliteTable(
  "dataset_items",
  {
    dataset_id: text().notNull(),
    ordinal: integer().notNull(),
    task_id: text().notNull(),
    split: text({ enum: ["sft", "rl", "eval"] }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.dataset_id, t.ordinal] })],
);

/** Tasks that a dataset leaves out, since what is stored of them does not parse. */
export const datasetDrops = sqliteTable(
  "dataset_drops",
  {
    dataset_id: text().notNull(),
    task_id: text().notNull(),
    split: text({ enum: ["sft", "rl", "eval"] }).notNull(),
    /** The field at fault, and what was expected of it. */
    reason: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.dataset_id, t.task_id] })],
);

/** A finished file of a dataset. */
export const datasetFiles = sqliteTable(
  "dataset_files",
  {
    dataset_id: text().notNull(),
    path: text().notNull(),
    bytes: integer().notNull(),
    /** SHA-256, hexadecimal. */
    sha256: text().notNull(),
    rows: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.dataset_id, t.path] })],
);

/** What a run has cost in platform operations, by stage. */
export const operations = sqliteTable(
  "operations",
  {
    run_id: text().notNull(),
    stage: text().notNull(),
    invocations: integer().notNull(),
    messages: integer().notNull(),
    sends: integer().notNull(),
    d1_statements: integer().notNull(),
    d1_rows_written: integer().notNull(),
    d1_rows_read: integer().notNull().default(0),
    r2_operations: integer().notNull(),
    coordinator_calls: integer().notNull(),
    /** Calls that teachers asked for, and of those what was none of the toolset and what was no input of the tool. */
    tool_calls: integer().notNull().default(0),
    unknown_tools: integer().notNull().default(0),
    bad_arguments: integer().notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.run_id, t.stage] })],
);
