/**
 * What becomes of the rows of every table when a run, a version of a dataset, a task or a source is deleted. A table without an entry does
 * not compile, so that none is forgotten.
 */
import { taskIdPrefix } from "../functions/domain/task_id.ts";
import type * as schema from "./schema/index.ts";

type Tables = (typeof schema)[keyof typeof schema];
/** Names of all tables. */
export type TableName = Extract<Tables, { _: { name: string } }>["_"]["name"];

/** By which column rows are found. Keys of the pipeline begin with the id of a task and a slash. */
interface Fate {
  /** Rows of a run. */
  readonly run?: "run_id" | "task_id" | "key";
  /** Rows of a task that is taken down. */
  readonly task?: "task_id" | "key";
  /** Rows of a version of a dataset. */
  readonly dataset?: "dataset_id";
  /** Rows of a source. */
  readonly source?: "source_id";
  /** Why rows stay that name a run, a task or a dataset. */
  readonly stays?: string;
}

export const FATES = {
  // Of a run, tasks last: what is theirs is found by them.
  attempts: { run: "task_id", task: "task_id" },
  rounds: { run: "task_id", task: "task_id" },
  completions: { run: "key", task: "key" },
  recorded_calls: { run: "key", task: "key" },
  claims: { run: "key", task: "key" },
  fingerprints: { run: "run_id", stays: "hashes of a task that is taken down keep it from being made again" },
  tasks: { run: "run_id", stays: "one that is taken down keeps its place, without its text" },
  operations: { run: "run_id" },
  spend: { run: "run_id" },
  repeated_faults: { run: "run_id" },
  failures: { run: "run_id" },
  run_space: { run: "run_id" },
  archives: { run: "run_id" },
  archive_parts: { run: "run_id", stays: "one that holds a task that is taken down is written again without it" },
  dataset_items: { dataset: "dataset_id", stays: "a dataset that is kept says which tasks it holds" },
  dataset_drops: { dataset: "dataset_id", stays: "and which it left out" },
  dataset_files: { dataset: "dataset_id" },
  pushes: { stays: "a dataset that is deleted says where it was brought to" },
  dataset_uploads: { dataset: "dataset_id" },
  regrade_changes: { dataset: "dataset_id", stays: "of a task that is taken down there are verdicts, and no text" },
  regrades: { dataset: "dataset_id" },
  runs: { stays: "it goes in the transaction by which the run is deleted" },
  datasets: { stays: "the same; one that is kept names the run that it was cut from" },
  deletions: { stays: "ids are not given again" },
  block_lists: { stays: "of no run; they go when no run names them" },
  block_keys: { stays: "with their list" },
  block_signatures: { stays: "with their list" },
  drawn_secrets: { stays: "of the deployment" },
  pools: { stays: "of all runs" },
  tool_definitions: { stays: "of all pools" },
  source_tools: { source: "source_id" },
  source_rejected: { source: "source_id" },
  source_recordings: { source: "source_id" },
  source_seeds: { source: "source_id" },
  source_exemplars: { source: "source_id" },
  source_drifts: { source: "source_id" },
  source_drift_tools: { source: "source_id" },
  sources: { stays: "of no run; one that is deleted goes in the transaction by which it is" },
  schedules: { stays: "runs that it started are not its own" },
  keys: { stays: "of a project" },
  key_spend: { stays: "what a run that is gone spent counts for its key" },
  audit: { stays: "what was changed is said also of what is gone" },
  idempotency_keys: { stays: "replies go after a day" },
} as const satisfies Record<TableName, Fate>;

const ALL = Object.entries(FATES) as [TableName, Fate][];

export interface Range {
  /** Neither end is in it. */
  readonly from: string;
  readonly to: string;
}

/** What ids and keys of its tasks lie between. */
export const RANGE = {
  // "." is the character after "-", and "0" the one after "/".
  run: (run: string): Range => ({ from: taskIdPrefix(run), to: `${taskIdPrefix(run).slice(0, -1)}.` }),
  task: (task: string): Range => ({ from: `${task}/`, to: `${task}0` }),
} as const;

/** Deletes some rows; run until it changes none. */
export type Part = (db: D1Database, rows: number) => D1PreparedStatement;

function part(table: TableName, where: string, ...values: readonly string[]): Part {
  return (db, rows) =>
    db
      .prepare(`DELETE FROM ${table} WHERE rowid IN (SELECT rowid FROM ${table} WHERE ${where} LIMIT ${rows})`)
      .bind(...values);
}

const between = (column: string) => `${column} > ?1 AND ${column} < ?2`;

/** What deletes all rows of a run, of a dataset, of a source, of a task, in order. */
export const PARTS = {
  run: (run: string): Part[] => {
    const { from, to } = RANGE.run(run);
    return ALL.flatMap(([table, { run: column }]) => {
      if (column === undefined) return [];
      return column === "run_id" ? part(table, "run_id = ?1", run) : part(table, between(column), from, to);
    });
  },
  dataset: (dataset: string): Part[] =>
    ALL.flatMap(([table, { dataset: column }]) => (column === undefined ? [] : part(table, `${column} = ?1`, dataset))),
  source: (source: string): Part[] =>
    ALL.flatMap(([table, { source: column }]) => (column === undefined ? [] : part(table, `${column} = ?1`, source))),
  task: (task: string): Part[] => {
    const { from, to } = RANGE.task(task);
    return ALL.flatMap(([table, { task: column }]) => {
      if (column === undefined) return [];
      return column === "task_id" ? part(table, "task_id = ?1", task) : part(table, between(column), from, to);
    });
  },
} as const;
