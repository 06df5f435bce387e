/** What became of a dataset's records when they were checked: what was dropped, and whether anything is left. */

import { type AttemptCounts, attemptCountsSchema, NO_COUNTS } from "../functions/domain/dataset/attempt_counts.ts";
import { RECORDS, type SplitCounts, type WrittenFile } from "../functions/domain/dataset/files.ts";
import { type LeftOutFacts, leftOutCounts } from "../functions/domain/dataset/left_out.ts";
import type { Mark } from "../functions/domain/dataset/marks.ts";
import { chunked } from "./chunks.ts";
import type { Database } from "./client.ts";
import type { Condition } from "./dataset_uploads.ts";
import type { Dataset } from "./datasets.ts";

/** A task that a dataset leaves out, or, with an attempt, that attempt of a task that it holds. */
export interface DroppedRecord {
  readonly task: string;
  readonly attempt: number | null;
  readonly split: keyof SplitCounts;
  readonly reason: string;
}

/** What records are left out, and which stand elsewhere than they were cut. */
export interface LeftOutRecords {
  readonly drops: readonly DroppedRecord[];
  /** Tasks of SFT that go to RL. */
  readonly moved: readonly string[];
}

export interface CheckedRecords extends LeftOutRecords {
  readonly counts: AttemptCounts;
  readonly marks: readonly Mark[];
}

/** The dataset ?1 is being written and its records are not recorded: of two that check it the second changes nothing. */
const UNCHECKED = `EXISTS (SELECT 1 FROM datasets WHERE id = ?1 AND status = 'writing')
  AND NOT EXISTS (SELECT 1 FROM dataset_files WHERE dataset_id = ?1 AND path = '${RECORDS}')`;

/**
 * Records at once that the records are checked and written, and what was left out. Files from before do not count any more,
 * finished or not: they may hold what is dropped.
 */
export async function recordChecked(
  db: Database,
  dataset: string,
  checked: CheckedRecords,
  file: WrittenFile,
  now: number,
): Promise<void> {
  const d1 = db.$client;
  const { path, bytes, sha256, rows, crc32 } = file;
  await d1.batch([
    ...leftOutStatements(d1, dataset, checked, UNCHECKED),
    d1
      .prepare(`UPDATE datasets SET counts = ?2 WHERE id = ?1 AND ${UNCHECKED}`)
      .bind(dataset, JSON.stringify(checked.counts)),
    d1.prepare(`DELETE FROM dataset_files WHERE dataset_id = ?1 AND ${UNCHECKED}`).bind(dataset),
    d1.prepare(`DELETE FROM dataset_uploads WHERE dataset_id = ?1 AND ${UNCHECKED}`).bind(dataset),
    d1
      .prepare(
        `INSERT INTO dataset_files (dataset_id, path, bytes, sha256, rows, crc32, marks, written_at)
         SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8 WHERE ${UNCHECKED}`,
      )
      .bind(dataset, path, bytes, sha256, rows, crc32, JSON.stringify(checked.marks), now),
  ]);
}

/** Nothing is left: the dataset ends as empty, and so does the run that ends in it unless it was stopped. */
export async function recordEmpty(
  db: Database,
  dataset: Dataset,
  left: LeftOutRecords,
  end: { readonly error: string; readonly automatic: boolean; readonly now: number },
): Promise<void> {
  const d1 = db.$client;
  await d1.batch([
    ...leftOutStatements(d1, dataset.id, left, UNCHECKED),
    d1.prepare(`DELETE FROM dataset_files WHERE dataset_id = ?1 AND ${UNCHECKED}`).bind(dataset.id),
    d1
      .prepare(
        `UPDATE runs SET status = coalesce(stopped, 'empty'), error = ?3, finished_at = ?4
         WHERE id = ?2 AND status = 'releasing' AND ?5 AND ${UNCHECKED}`,
      )
      .bind(dataset.id, dataset.run_id, end.error, end.now, end.automatic ? 1 : 0),
    d1
      .prepare(`UPDATE datasets SET status = 'empty', error = ?2 WHERE id = ?1 AND ${UNCHECKED}`)
      .bind(dataset.id, end.error),
  ]);
}

/** Puts down what is left out; a second time that is no more. @param on the condition that this holds, of the dataset ?1. */
export function leftOutStatements(
  d1: D1Database,
  dataset: string,
  { drops, moved }: LeftOutRecords,
  on: Condition,
): D1PreparedStatement[] {
  return [
    ...chunked(drops, (rows) =>
      d1
        .prepare(
          // An attempt is named as records name it, by its task and its number.
          `INSERT INTO dataset_drops (dataset_id, task_id, split, reason)
           SELECT ?1, value ->> 'task' || coalesce('/' || (value ->> 'attempt'), ''), value ->> 'split', value ->> 'reason'
           FROM json_each(?2) WHERE ${on}
           ON CONFLICT (dataset_id, task_id) DO UPDATE SET split = excluded.split, reason = excluded.reason`,
        )
        .bind(dataset, JSON.stringify(rows)),
    ),
    ...chunked(
      drops.flatMap(({ task, attempt }) => (attempt === null ? [task] : [])),
      (tasks) =>
        d1
          .prepare(
            `DELETE FROM dataset_items WHERE dataset_id = ?1 AND task_id IN (SELECT value FROM json_each(?2)) AND ${on}`,
          )
          .bind(dataset, JSON.stringify(tasks)),
    ),
    ...chunked(moved, (tasks) =>
      d1
        .prepare(
          `UPDATE dataset_items SET split = 'rl' WHERE dataset_id = ?1
           AND task_id IN (SELECT value FROM json_each(?2)) AND ${on}`,
        )
        .bind(dataset, JSON.stringify(tasks)),
    ),
  ];
}

/**
 * A record of the file could be read when it was checked and cannot now: all of them are checked again. False where the file
 * is recorded, by another delivery that could still read it.
 */
export async function recheckRecords(db: Database, dataset: string, path: string): Promise<boolean> {
  const { meta } = await db.$client
    .prepare(
      `DELETE FROM dataset_files WHERE dataset_id = ?1
       AND EXISTS (SELECT 1 FROM datasets WHERE id = ?1 AND status = 'writing')
       AND NOT EXISTS (SELECT 1 FROM dataset_files WHERE dataset_id = ?1 AND path = ?2)`,
    )
    .bind(dataset, path)
    .run();
  return meta.changes > 0;
}

export interface DroppedRecords {
  readonly tasks: number;
  readonly attempts: number;
  /** The first of them, by id. */
  readonly first: readonly DroppedRecord[];
}

const OF_ATTEMPT = "instr(task_id, '/') > 0";

export async function droppedOf(db: Database, dataset: string, limit: number): Promise<DroppedRecords> {
  const [sums, rows] = await db.$client.batch<Record<string, unknown>>([
    db.$client
      .prepare(
        `SELECT count(*) AS n, coalesce(sum(${OF_ATTEMPT}), 0) AS attempts FROM dataset_drops WHERE dataset_id = ?1`,
      )
      .bind(dataset),
    db.$client
      .prepare("SELECT task_id, split, reason FROM dataset_drops WHERE dataset_id = ?1 ORDER BY task_id LIMIT ?2")
      .bind(dataset, limit),
  ]);
  const { n = 0, attempts = 0 } = (sums?.results[0] ?? {}) as { n?: number; attempts?: number };
  const first = ((rows?.results ?? []) as { task_id: string; split: DroppedRecord["split"]; reason: string }[]).map(
    ({ task_id, split, reason }): DroppedRecord => {
      const [task = "", attempt] = task_id.split("/");
      return { task, attempt: attempt === undefined ? null : Number(attempt), split, reason };
    },
  );
  return { tasks: n - attempts, attempts, first };
}

/** Read anew: whoever ends a release may have read the dataset before its records were checked. */
export async function countsOfDataset(db: Database, dataset: string): Promise<AttemptCounts> {
  const row = await db.$client.prepare("SELECT counts FROM datasets WHERE id = ?1").bind(dataset).first<{
    counts: string | null;
  }>();
  return row?.counts ? attemptCountsSchema.parse(JSON.parse(row.counts)) : NO_COUNTS;
}

/** Reasons that a manifest lists. */
const REASONS_MAX = 10;

/** What the manifest says was left out. Attempts are looked at of those tasks alone that have some without a verdict. */
export async function leftOutOfDataset(db: Database, dataset: string): Promise<LeftOutFacts> {
  const d1 = db.$client;
  const [sums, ended, dropped, reasons] = await d1.batch<Record<string, unknown>>([
    d1
      .prepare(
        `SELECT coalesce(sum(t.attempted), 0) AS attempts FROM dataset_items AS i JOIN tasks AS t ON t.id = i.task_id
         WHERE i.dataset_id = ?1`,
      )
      .bind(dataset),
    // Of a task from before this was counted it is not known whether there are any.
    d1
      .prepare(
        `SELECT a.ended, count(*) AS attempts FROM dataset_items AS i JOIN tasks AS t ON t.id = i.task_id
         JOIN attempts AS a ON a.task_id = t.id
         WHERE i.dataset_id = ?1 AND coalesce(t.left_out, 1) > 0 AND a.correct IS NULL GROUP BY a.ended`,
      )
      .bind(dataset),
    d1
      .prepare(
        `SELECT count(*) AS n, coalesce(sum(${OF_ATTEMPT}), 0) AS attempts FROM dataset_drops WHERE dataset_id = ?1`,
      )
      .bind(dataset),
    d1
      .prepare(
        `SELECT reason, count(*) AS records FROM dataset_drops WHERE dataset_id = ?1 AND NOT ${OF_ATTEMPT}
         GROUP BY reason ORDER BY records DESC, reason LIMIT ${REASONS_MAX}`,
      )
      .bind(dataset),
  ]);
  const { attempts: made = 0 } = (sums?.results[0] ?? {}) as { attempts?: number };
  const { n = 0, attempts: unparsed = 0 } = (dropped?.results[0] ?? {}) as { n?: number; attempts?: number };
  const counts = (ended?.results ?? []) as { ended: string | null; attempts: number }[];
  return {
    attempts: {
      with_verdict: made - unparsed,
      left_out: leftOutCounts([...counts, { ended: "unreadable", attempts: unparsed }]),
    },
    dropped: {
      records: n - unparsed,
      reasons: (reasons?.results ?? []) as { reason: string; records: number }[],
    },
  };
}
