/** Reads the tasks of a dataset as they are stored, a page at a time. */
import { setTimeout as pause } from "node:timers/promises";
import type { Database } from "../../db/client.ts";
import type { Dataset, TaskPage } from "../../db/datasets.ts";
import type { Split } from "../domain/dataset/specification.ts";
import { pageOfDataset } from "../store/archived_rows.ts";
import { readEvidence } from "../store/evidence.ts";
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
  readonly position: number;
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
      const { id: task, position, split } = item;
      yield { task, position, split, source, read: readTask(stored, source.name, source.specification) };
    }
    // Its end is that of the places: a task that is gone has one.
    if (page.places < Math.min(size, limit)) return;
    after = page.last;
    // Where the database and the store are in this process, as they are locally, a file would be written in one go, and
    // requests wait for all of it.
    await pause(0);
    limit -= page.places;
    const fit = Math.floor((PAGE_CHARS / charsOf(page)) * page.places);
    size = Math.max(1, Math.min(fit, size * 2, LARGEST_PAGE));
  }
}

function charsOf(page: TaskPage): number {
  let chars = 1;
  for (const item of page.items) chars += item.configuration.length + (item.certificate?.length ?? 0);
  for (const round of page.rounds) chars += (round.evidence?.length ?? 0) + round.provenance.length;
  for (const attempt of page.attempts) chars += attempt.messages.length;
  return chars;
}
