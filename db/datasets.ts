/** Queries on datasets: showing them, reading their tasks page by page, and recording their files. Cutting is in `cuts.ts`. */

import { and, asc, desc, eq, sql } from "drizzle-orm";
import { type FileFacts, RECORDS, type SplitCounts, type WrittenFile } from "../functions/domain/dataset/files.ts";
import { type Mark, marksSchema } from "../functions/domain/dataset/marks.ts";
import type { Split } from "../functions/domain/dataset/specification.ts";
import { belongsSql } from "../functions/domain/project.ts";
import { ATTEMPT_COLUMNS, type AttemptRow } from "./attempts.ts";
import type { Database } from "./client.ts";
import { type After, older } from "./pages.ts";
import type { RoundRow } from "./rounds.ts";
import { datasetFiles, datasetItems, datasets } from "./schema/index.ts";
import type { TaskRow } from "./tasks.ts";

export type Dataset = typeof datasets.$inferSelect;

export function findDataset(db: Database, id: string): Promise<Dataset | undefined> {
  return db.select().from(datasets).where(eq(datasets.id, id)).get();
}

export interface DatasetFilter {
  readonly project: string;
  readonly limit: number;
  readonly after?: After | undefined;
  readonly name?: string | undefined;
  readonly run?: string | undefined;
}

/** Newest first. */
export function listDatasets(db: Database, filter: DatasetFilter): Promise<Dataset[]> {
  const { project, after, name, run } = filter;
  return db
    .select()
    .from(datasets)
    .where(
      and(
        sql.raw(belongsSql("datasets.id", "dataset", project)),
        older(datasets, after),
        name === undefined ? undefined : eq(datasets.name, name),
        run === undefined ? undefined : eq(datasets.run_id, run),
      ),
    )
    .orderBy(desc(datasets.created_at), desc(datasets.id))
    .limit(filter.limit)
    .all();
}

/** Tasks of a dataset by split. */
export async function splitCounts(db: Database, dataset: string): Promise<SplitCounts> {
  const rows = await db
    .select({ split: datasetItems.split, tasks: sql<number>`count(*)` })
    .from(datasetItems)
    .where(eq(datasetItems.dataset_id, dataset))
    .groupBy(datasetItems.split)
    .all();
  const counts = { sft: 0, rl: 0, eval: 0 };
  for (const { split, tasks } of rows) counts[split] = tasks;
  return counts;
}

/** By path. */
export function filesOf(db: Database, dataset: string) {
  const { path, bytes, sha256, rows } = datasetFiles;
  return db
    .select({ path, bytes, sha256, rows })
    .from(datasetFiles)
    .where(eq(datasetFiles.dataset_id, dataset))
    .orderBy(asc(path));
}

/** A file with what an archive states of it: null where it was written before that was stored. */
export interface ArchivedFile extends Pick<FileFacts, "path" | "bytes" | "sha256"> {
  readonly crc32: number | null;
}

/** By path. */
export function archivedFilesOf(db: Database, dataset: string): Promise<ArchivedFile[]> {
  const { path, bytes, sha256, crc32 } = datasetFiles;
  return db
    .select({ path, bytes, sha256, crc32 })
    .from(datasetFiles)
    .where(eq(datasetFiles.dataset_id, dataset))
    .orderBy(asc(path))
    .all();
}

/** Notes what was worked out later of a file that was written before it was stored. */
export async function recordCrc32(db: Database, dataset: string, path: string, crc32: number): Promise<void> {
  await db
    .update(datasetFiles)
    .set({ crc32 })
    .where(and(eq(datasetFiles.dataset_id, dataset), eq(datasetFiles.path, path)));
}

/**
 * Notes a finished file of a dataset that is still there; of two deliveries the last wins, with the same figures.
 * @param records hash of the records that it was written from: where these were checked again meanwhile, it is not noted.
 */
export async function recordFile(
  db: Database,
  dataset: string,
  file: WrittenFile,
  records: string | null,
  now: number,
): Promise<void> {
  await recording(db, dataset, file, records, now).run();
}

/**
 * The same, and the files that there are with it, in one transaction: of those who note the last ones side by side, one alone
 * sees them all for the first time.
 */
export async function recordFileAmong(
  db: Database,
  ...noted: [dataset: string, file: WrittenFile, records: string | null, now: number]
): Promise<FileFacts[]> {
  const files = db.$client
    .prepare("SELECT path, bytes, sha256, rows FROM dataset_files WHERE dataset_id = ?1 ORDER BY path")
    .bind(noted[0]);
  const [, found] = await db.$client.batch<FileFacts>([recording(db, ...noted), files]);
  return found?.results ?? [];
}

function recording(
  db: Database,
  dataset: string,
  { path, bytes, sha256, rows, crc32 }: WrittenFile,
  records: string | null,
  now: number,
): D1PreparedStatement {
  return db.$client
    .prepare(
      `INSERT INTO dataset_files (dataset_id, path, bytes, sha256, rows, crc32, written_at) SELECT ?1, ?2, ?3, ?4, ?5, ?7, ?8
       WHERE EXISTS (SELECT 1 FROM datasets WHERE id = ?1) AND (?6 IS NULL OR EXISTS (SELECT 1 FROM dataset_files WHERE dataset_id = ?1 AND path = '${RECORDS}' AND sha256 = ?6))
       ON CONFLICT (dataset_id, path) DO UPDATE SET bytes = excluded.bytes, sha256 = excluded.sha256, rows = excluded.rows,
         crc32 = excluded.crc32, written_at = excluded.written_at`,
    )
    .bind(dataset, path, bytes, sha256, rows, records, crc32, now);
}

export interface TaskPage {
  /** Of the dataset that the page has, and the position of the last of them. */
  readonly places: number;
  readonly last: number;
  /** Those of them that are stored. */
  readonly items: readonly (TaskRow & { readonly split: Split; readonly position: number })[];
  readonly rounds: readonly RoundRow[];
  readonly attempts: readonly AttemptRow[];
}

/** The next tasks of a dataset, or of one split of it, with their rounds and attempts, but for what is archived of these: one round trip. */
export async function readPage(
  db: Database,
  dataset: string,
  split: Split | null,
  after: number,
  limit: number,
): Promise<TaskPage> {
  const d1 = db.$client;
  const page = `WITH page AS (SELECT task_id, ordinal, split FROM dataset_items WHERE dataset_id = ?1 AND ordinal > ?2
    AND (?3 IS NULL OR split = ?3) ORDER BY ordinal LIMIT ?4)`;
  const select = (sql: string) => d1.prepare(`${page} ${sql}`).bind(dataset, after, split, limit);
  const [ends, items, rounds, attempts] = await d1.batch<Record<string, unknown>>([
    select("SELECT count(*) AS places, max(ordinal) AS last FROM page"),
    select(
      "SELECT tasks.*, page.split, page.ordinal AS position FROM page JOIN tasks ON tasks.id = page.task_id ORDER BY page.ordinal",
    ),
    select("SELECT rounds.* FROM page JOIN rounds USING (task_id) ORDER BY page.ordinal, round"),
    select(`SELECT ${ATTEMPT_COLUMNS} FROM page JOIN attempts USING (task_id) ORDER BY page.ordinal, attempt`),
  ]);
  const { places = 0, last } = (ends?.results[0] ?? {}) as { places?: number; last?: number | null };
  return {
    places,
    last: last ?? after,
    items: (items?.results ?? []) as unknown as (TaskRow & { split: Split; position: number })[],
    rounds: (rounds?.results ?? []) as unknown as RoundRow[],
    attempts: (attempts?.results ?? []) as unknown as AttemptRow[],
  };
}

/** Where in the file of records some of them begin; none of one from before that was stored. */
export async function marksOf(db: Database, dataset: string): Promise<Mark[]> {
  const row = await db
    .select({ marks: datasetFiles.marks })
    .from(datasetFiles)
    .where(and(eq(datasetFiles.dataset_id, dataset), eq(datasetFiles.path, RECORDS)))
    .get();
  return marksSchema.parse(JSON.parse(row?.marks ?? "[]"));
}

/** Marks a dataset released and, if it is the one its run ends in, the run finished; no file is under way any more. A second call changes nothing. */
export async function markReleased(db: Database, dataset: Dataset, automatic: boolean, now: number): Promise<void> {
  const d1 = db.$client;
  await d1.batch([
    d1
      .prepare(
        "UPDATE datasets SET status = 'released', error = NULL, released_at = ?2 WHERE id = ?1 AND status = 'writing'",
      )
      .bind(dataset.id, now),
    d1
      .prepare(
        "UPDATE runs SET status = coalesce(stopped, 'finished'), finished_at = ?2 WHERE id = ?1 AND status = 'releasing' AND ?3",
      )
      .bind(dataset.run_id, now, automatic ? 1 : 0),
    d1.prepare("DELETE FROM dataset_uploads WHERE dataset_id = ?1").bind(dataset.id),
  ]);
}

/** Ids of datasets that are being written, and of which nothing has been written since `before`. */
export async function silentDatasets(db: Database, before: number): Promise<Pick<Dataset, "id" | "run_id">[]> {
  const { results } = await db.$client
    .prepare(
      `SELECT id, run_id FROM datasets WHERE status = 'writing' AND created_at < ?1
       AND NOT EXISTS (SELECT 1 FROM dataset_files WHERE dataset_id = datasets.id AND written_at >= ?1)
       AND NOT EXISTS (SELECT 1 FROM dataset_uploads WHERE dataset_id = datasets.id AND moved_at >= ?1)`,
    )
    .bind(before)
    .all<Pick<Dataset, "id" | "run_id">>();
  return results;
}

/** Remembers what writing it last threw, for the day its message reaches the dead-letter queue; the release clears it. */
export async function noteDatasetError(db: Database, id: string, error: string): Promise<void> {
  await db
    .update(datasets)
    .set({ error })
    .where(and(eq(datasets.id, id), eq(datasets.status, "writing")));
}

/** The dataset could not be written: it fails with its reason, unless it is released. */
export async function failDataset(db: Database, id: string, error: string): Promise<void> {
  await db
    .update(datasets)
    .set({ status: "failed", error })
    .where(and(eq(datasets.id, id), eq(datasets.status, "writing")));
}
