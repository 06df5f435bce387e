/** Queries on datasets: cutting one from a run, reading its tasks page by page, and recording its files. */
import { and, asc, desc, eq, lt, or, sql } from "drizzle-orm";
import type { SplitCounts } from "../functions/domain/dataset/files.ts";
import type { FileFacts } from "../functions/domain/dataset/manifest.ts";
import type { DatasetSpecification, Split } from "../functions/domain/dataset/specification.ts";
import type { AttemptRow } from "./attempts.ts";
import type { Database } from "./client.ts";
import type { RoundRow } from "./rounds.ts";
import type { After } from "./runs.ts";
import { datasetFiles, datasetItems, datasets } from "./schema.ts";
import type { TaskRow } from "./tasks.ts";

export type Dataset = typeof datasets.$inferSelect;

export interface NewDataset {
  readonly run: string;
  readonly name: string;
  readonly selection: DatasetSpecification;
  /** The dataset that the run ends in: cutting it moves the run from solving to releasing. */
  readonly automatic: boolean;
  readonly now: number;
}

/**
 * Which task goes to which split, in one statement over the run's graded tasks.
 * Evaluation takes whole call graphs in order of their hash until its share is reached (never the last one, so that training
 * is not empty). The others are ordered by ordinal times a prime near 2^32 / golden ratio, modulo 2^32 (Knuth's
 * multiplicative hash): spread evenly over the run and the same for every repetition of it.
 */
const ASSIGN = `
INSERT INTO dataset_items (dataset_id, ordinal, task_id, split)
WITH dataset AS (
  SELECT id FROM datasets AS d WHERE run_id = ?1 AND name = ?2 AND specification = ?3 AND status = 'writing'
  AND NOT EXISTS (SELECT 1 FROM dataset_items WHERE dataset_id = d.id)
), kept AS (
  SELECT id, ordinal, coalesce(graph_hash, printf('%06d', ordinal)) AS graph, passed, attempted,
    (ordinal + 1) * 2654435761 % 4294967296 AS place,
    EXISTS (SELECT 1 FROM attempts WHERE task_id = tasks.id AND correct = 1 AND teacher <> 'replay') AS solved
  FROM tasks WHERE run_id = ?1 AND status = 'graded'
), total AS (
  SELECT count(*) AS tasks, max(graph) AS last FROM kept
), graphs AS (
  SELECT graph, coalesce(sum(count(*)) OVER (ORDER BY graph ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS before
  FROM kept GROUP BY graph
), held AS (
  SELECT graph FROM graphs, total WHERE before < ?4 * tasks AND graph <> last AND tasks >= 3
), training AS (
  SELECT *, row_number() OVER (PARTITION BY solved ORDER BY place) AS rank, count(*) OVER () AS size
  FROM kept WHERE graph NOT IN (SELECT graph FROM held)
)
SELECT dataset.id, ordinal, chosen.id, split FROM dataset, (
  SELECT id, ordinal, 'eval' AS split FROM kept WHERE graph IN (SELECT graph FROM held)
  UNION ALL
  SELECT id, ordinal, CASE
    WHEN solved AND rank <= round(?5 * size) THEN 'sft'
    WHEN coalesce(attempted, 0) = 0 OR passed * 1.0 / attempted BETWEEN ?6 AND ?7 THEN 'rl'
  END FROM training
) AS chosen WHERE split IS NOT NULL`;

/**
 * Makes the dataset with its items, atomically. Asked for again it returns the one that is there; one that failed is taken up
 * again, with the items it was given and the files it has.
 */
export async function insertDataset(db: Database, cut: NewDataset): Promise<{ dataset: Dataset; created: boolean }> {
  const d1 = db.$client;
  const specification = JSON.stringify(cut.selection);
  const { shares, rl_pass_rate: window } = cut.selection;
  const [inserted, , , found] = await d1.batch<Dataset>([
    d1
      .prepare(
        `INSERT INTO datasets (id, name, version, run_id, status, specification, created_at)
         SELECT ?2 || '-v' || n, ?2, n, ?1, 'writing', ?3, ?4
         FROM (SELECT coalesce(max(version), 0) + 1 AS n FROM datasets WHERE name = ?2) WHERE true
         ON CONFLICT (run_id, name, specification) DO UPDATE SET status = 'writing', error = NULL WHERE status = 'failed'
         RETURNING *`,
      )
      .bind(cut.run, cut.name, specification, cut.now),
    d1.prepare(ASSIGN).bind(cut.run, cut.name, specification, shares.eval, shares.sft, window.min, window.max),
    d1
      .prepare("UPDATE runs SET status = 'releasing' WHERE id = ?1 AND status = 'solving' AND ?2")
      .bind(cut.run, cut.automatic ? 1 : 0),
    d1
      .prepare("SELECT * FROM datasets WHERE run_id = ?1 AND name = ?2 AND specification = ?3")
      .bind(cut.run, cut.name, specification),
  ]);
  const dataset = found?.results[0];
  if (dataset === undefined) throw new Error(`dataset ${cut.name} of ${cut.run} was not stored`);
  return { dataset, created: (inserted?.results.length ?? 0) > 0 };
}

export function findDataset(db: Database, id: string): Promise<Dataset | undefined> {
  return db.select().from(datasets).where(eq(datasets.id, id)).get();
}

export interface DatasetFilter {
  readonly limit: number;
  readonly after?: After | undefined;
  readonly name?: string | undefined;
  readonly run?: string | undefined;
}

/** Newest first. */
export function listDatasets(db: Database, filter: DatasetFilter): Promise<Dataset[]> {
  const { after, name, run } = filter;
  const older =
    after &&
    or(
      lt(datasets.created_at, after.created_at),
      and(eq(datasets.created_at, after.created_at), lt(datasets.id, after.id)),
    );
  return db
    .select()
    .from(datasets)
    .where(
      and(
        older,
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
export function filesOf(db: Database, dataset: string): Promise<FileFacts[]> {
  const { path, bytes, sha256, rows } = datasetFiles;
  return db
    .select({ path, bytes, sha256, rows })
    .from(datasetFiles)
    .where(eq(datasetFiles.dataset_id, dataset))
    .orderBy(asc(path))
    .all();
}

/** Notes a finished file; of two deliveries the last wins, with the same figures. */
export async function recordFile(db: Database, dataset: string, file: FileFacts): Promise<void> {
  const { path, bytes, sha256, rows } = file;
  await db
    .insert(datasetFiles)
    .values({ dataset_id: dataset, path, bytes, sha256, rows })
    .onConflictDoUpdate({ target: [datasetFiles.dataset_id, datasetFiles.path], set: { bytes, sha256, rows } });
}

export interface Page {
  readonly items: readonly (TaskRow & { readonly split: Split })[];
  readonly rounds: readonly RoundRow[];
  readonly attempts: readonly AttemptRow[];
}

/** The next tasks of a dataset, or of one split of it, with their rounds and attempts: one round trip. */
export async function readPage(
  db: Database,
  dataset: string,
  split: Split | null,
  after: number,
  limit: number,
): Promise<Page> {
  const d1 = db.$client;
  const page = `WITH page AS (SELECT task_id, ordinal, split FROM dataset_items WHERE dataset_id = ?1 AND ordinal > ?2
    AND (?3 IS NULL OR split = ?3) ORDER BY ordinal LIMIT ?4)`;
  const select = (sql: string) => d1.prepare(`${page} ${sql}`).bind(dataset, after, split, limit);
  const [items, rounds, attempts] = await d1.batch([
    select("SELECT tasks.*, page.split FROM page JOIN tasks ON tasks.id = page.task_id ORDER BY page.ordinal"),
    select("SELECT rounds.* FROM page JOIN rounds USING (task_id) ORDER BY page.ordinal, round"),
    select("SELECT attempts.* FROM page JOIN attempts USING (task_id) ORDER BY page.ordinal, attempt"),
  ]);
  return {
    items: (items?.results ?? []) as (TaskRow & { split: Split })[],
    rounds: (rounds?.results ?? []) as RoundRow[],
    attempts: (attempts?.results ?? []) as AttemptRow[],
  };
}

/** Ordinal of the task at position `offset` (from 0) of a split; undefined past its end. */
export async function ordinalAt(
  db: Database,
  dataset: string,
  split: Split,
  offset: number,
): Promise<number | undefined> {
  const row = await db
    .select({ ordinal: datasetItems.ordinal })
    .from(datasetItems)
    .where(and(eq(datasetItems.dataset_id, dataset), eq(datasetItems.split, split)))
    .orderBy(asc(datasetItems.ordinal))
    .limit(1)
    .offset(offset)
    .get();
  return row?.ordinal;
}

/** Marks a dataset released and, if it is the one its run ends in, the run finished. A second call changes nothing. */
export async function markReleased(db: Database, dataset: Dataset, automatic: boolean, now: number): Promise<void> {
  const d1 = db.$client;
  await d1.batch([
    d1
      .prepare(
        "UPDATE datasets SET status = 'released', error = NULL, released_at = ?2 WHERE id = ?1 AND status = 'writing'",
      )
      .bind(dataset.id, now),
    d1
      .prepare("UPDATE runs SET status = 'finished', finished_at = ?2 WHERE id = ?1 AND status = 'releasing' AND ?3")
      .bind(dataset.run_id, now, automatic ? 1 : 0),
  ]);
}

/** Ids of datasets that have been under way since before `before`. */
export async function unreleasedDatasets(db: Database, before: number): Promise<Pick<Dataset, "id" | "run_id">[]> {
  return db
    .select({ id: datasets.id, run_id: datasets.run_id })
    .from(datasets)
    .where(and(eq(datasets.status, "writing"), lt(datasets.created_at, before)))
    .all();
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
