/** Reads the tasks of a dataset as canonical records, a page at a time. */
import { setTimeout as pause } from "node:timers/promises";
import type { Database } from "../../db/client.ts";
import type { Dataset, TaskPage } from "../../db/datasets.ts";
import type { Split } from "../domain/dataset/specification.ts";
import { pageOfDataset } from "../store/archived_rows.ts";
import { readEvidence } from "../store/evidence.ts";
import { type TaskRecord, taskRecord } from "./record.ts";
import { BadRecord } from "./rows.ts";
import type { SourceRun, SourceRuns } from "./source_runs.ts";
import { type ReadTask, readTask } from "./stored_task.ts";

const FIRST_PAGE = 16;
/** A page of D1 takes a round trip; more tasks than this do not make it cheaper by much. */
const LARGEST_PAGE = 200;
/** Characters of stored JSON that a page should have: with what parsing makes of them, a small part of 128 MB. */
const PAGE_CHARS = 4_000_000;

export interface TaskRange {
  readonly dataset: string;
  /** All splits if null. */
  readonly split: Split | null;
  /** Position to start after; -1 for the beginning. */
  readonly after: number;
  /** Tasks at most. */
  readonly limit: number;
}

/** All tasks of the dataset, or of one split of it. */
export function wholeDataset(dataset: Pick<Dataset, "id">, split: Split | null): TaskRange {
  return { dataset: dataset.id, split, after: -1, limit: Number.MAX_SAFE_INTEGER };
}

export interface LoadedRecord {
  /** Its id in the database. */
  readonly task: string;
  readonly split: Split;
  /** That it is of. */
  readonly source: SourceRun;
  readonly read: ReadTask;
}

/**
 * The tasks in order of position, whether they can be read or not. What the database or the bucket throws is thrown on: it
 * says nothing of a task. Pages grow and shrink with the size of the tasks; what is read does not depend on it.
 */
export async function* readTasks(
  env: Pick<Env, "BUCKET">,
  db: Database,
  runs: SourceRuns,
  selection: TaskRange,
): AsyncGenerator<LoadedRecord> {
  let { after, limit } = selection;
  let size = FIRST_PAGE;
  while (limit > 0) {
    const page = await pageOfDataset(env, db, selection.dataset, selection.split, after, Math.min(size, limit));
    const rounds = Map.groupBy(page.rounds, (row) => row.task_id);
    const attempts = Map.groupBy(page.attempts, (row) => row.task_id);
    for (const item of page.items) {
      const its: TaskPage["rounds"][number][] = [];
      for (const row of rounds.get(item.id) ?? []) its.push({ ...row, evidence: await readEvidence(env, row) });
      const stored = { ...item, rounds: its, attempts: attempts.get(item.id) ?? [] };
      const source = await runs(item.run_id);
      yield { task: item.id, split: item.split, source, read: readTask(stored, source.name, source.specification) };
      after = item.position;
    }
    if (page.items.length < Math.min(size, limit)) return;
    // Where the database and the store are in this process, as they are locally, a file would be written in one go, and
    // requests wait for all of it.
    await pause(0);
    limit -= page.items.length;
    const fit = Math.floor((PAGE_CHARS / charsOf(page)) * page.items.length);
    size = Math.max(1, Math.min(fit, size * 2, LARGEST_PAGE));
  }
}

/** The records of tasks that have been checked, with the run of each. Throws `BadRecord` where one can be read no more. */
export async function* readRecords(
  env: Pick<Env, "BUCKET">,
  db: Database,
  runs: SourceRuns,
  selection: TaskRange,
): AsyncGenerator<{ readonly record: TaskRecord; readonly source: SourceRun }> {
  for await (const { task, source, read } of readTasks(env, db, runs, selection)) {
    if (!read.ok) throw new BadRecord(task, read.reason);
    yield { record: taskRecord(read.facts, source.tools), source };
  }
}

function charsOf(page: TaskPage): number {
  let chars = 1;
  for (const item of page.items) chars += item.configuration.length + (item.certificate?.length ?? 0);
  for (const round of page.rounds) chars += (round.evidence?.length ?? 0) + round.provenance.length;
  for (const attempt of page.attempts) chars += attempt.messages.length;
  return chars;
}
