/** Datasets over several runs: what their tasks are chosen by, and where each stands. */
import type { Candidate } from "../functions/domain/dataset/candidate.ts";
import type { Place } from "../functions/domain/dataset/merge.ts";
import type { Split } from "../functions/domain/dataset/specification.ts";
import { usedTools } from "../functions/domain/dataset/training.ts";
import { chunked } from "./chunks.ts";
import type { Database } from "./client.ts";
import { type CutKey, insertCut, selectCut } from "./cuts.ts";
import type { Dataset } from "./datasets.ts";
import { pages } from "./pages.ts";

/** Tasks in one page: a page is a few hundred kilobytes. */
const PAGE_TASKS = 1_000;

/**
 * What of a task is read, where its shape, configuration, certificate and fingerprint can be: a column that holds no JSON
 * leaves its task out, and stops no other.
 */
const COLUMNS = `t.id, t.domain, coalesce(t.question, '') AS question, t.varies, t.passed, t.attempted,
  t.configuration ->> '$.seed.name' AS seed, t.shape ->> '$.sequence' AS sequence, t.shape ->> '$.topology' AS topology,
  t.shape ->> '$.calls' AS calls, t.fingerprint ->> '$.question_key' AS question_key, t.fingerprint ->> '$.calls_key' AS calls_key,
  (SELECT json_group_object(key, value ->> 'figure') FROM json_each(t.certificate)) AS figures,
  (SELECT json_group_array(DISTINCT teacher) FROM attempts WHERE task_id = t.id AND correct IS NOT NULL) AS teachers,
  EXISTS (SELECT 1 FROM attempts WHERE task_id = t.id AND correct = 1 AND format = 1 AND teacher <> 'replay') AS solved`;
const READABLE = `CASE WHEN json_valid(t.shape) AND json_valid(t.configuration) AND json_valid(t.certificate) AND json_valid(t.fingerprint)
  THEN t.shape ->> '$.sequence' IS NOT NULL AND t.configuration ->> '$.seed.name' IS NOT NULL END`;

interface CandidateRow {
  readonly id: string;
  /** Of the task in its run, or of its place in a dataset. */
  readonly ordinal: number;
  readonly domain: string;
  readonly question: string;
  readonly varies: string | null;
  readonly passed: number | null;
  readonly attempted: number | null;
  readonly seed: string;
  readonly sequence: string;
  readonly topology: string;
  readonly calls: number;
  readonly question_key: string;
  readonly calls_key: string;
  readonly figures: string;
  readonly teachers: string;
  readonly solved: number;
}

/** The graded tasks of a run in order of ordinal, variants last. `source` is that of its pool. */
export async function* candidatesOf(db: Database, run: string, source: string): AsyncGenerator<Candidate> {
  const rows = pages<CandidateRow>(
    db,
    `SELECT t.ordinal, ${COLUMNS} FROM tasks AS t WHERE t.run_id = ?1 AND t.status = 'graded' AND t.ordinal > ?2 AND ${READABLE}
     ORDER BY t.ordinal LIMIT ?3`,
    PAGE_TASKS,
    run,
  );
  for await (const row of rows) yield candidateOf(row, source);
}

/** What a dataset holds, in order of position, without tasks that were taken down or whose run was deleted. */
export async function* placesOf(
  db: Database,
  dataset: string,
  sources: ReadonlyMap<string, string>,
): AsyncGenerator<{ readonly place: Place; readonly candidate: Candidate }> {
  const rows = pages<CandidateRow & { readonly split: Split; readonly run_id: string }>(
    db,
    `SELECT i.ordinal, i.split, t.run_id, ${COLUMNS} FROM dataset_items AS i JOIN tasks AS t ON t.id = i.task_id JOIN runs AS r ON r.id = t.run_id
     WHERE i.dataset_id = ?1 AND i.ordinal > ?2 AND t.status = 'graded' AND ${READABLE} ORDER BY i.ordinal LIMIT ?3`,
    PAGE_TASKS,
    dataset,
  );
  for await (const row of rows) {
    const place = { position: row.ordinal, task: row.id, split: row.split };
    yield { place, candidate: candidateOf(row, sources.get(row.run_id) ?? "") };
  }
}

/** By task: the questions of its rounds. */
export async function roundQuestions(
  db: Database,
  tasks: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { results } = await db.$client
    .prepare(
      "SELECT task_id, question FROM rounds WHERE task_id IN (SELECT value FROM json_each(?1)) AND question IS NOT NULL",
    )
    .bind(JSON.stringify(tasks))
    .all<{ task_id: string; question: string }>();
  const byTask = Map.groupBy(results, ({ task_id }) => task_id);
  return new Map([...byTask].map(([task, rows]) => [task, rows.map(({ question }) => question)]));
}

/** One more than the last position of a dataset; 0 for one that holds nothing. */
export async function endOfPlaces(db: Database, dataset: string): Promise<number> {
  const row = await db.$client
    .prepare("SELECT coalesce(max(ordinal) + 1, 0) AS next FROM dataset_items WHERE dataset_id = ?1")
    .bind(dataset)
    .first<{ next: number }>();
  return row?.next ?? 0;
}

/** Runs that tasks of the dataset are of: those that it is asked of, in that order, and then those of versions before. */
export async function runsIn(db: Database, { id }: Pick<Dataset, "id">, asked: readonly string[]): Promise<string[]> {
  const { results } = await db.$client
    .prepare(
      "SELECT t.run_id AS run FROM dataset_items AS i JOIN tasks AS t ON t.id = i.task_id JOIN runs AS r ON r.id = t.run_id WHERE i.dataset_id = ?1 GROUP BY t.run_id ORDER BY min(i.ordinal)",
    )
    .bind(id)
    .all<{ run: string }>();
  return [...new Set([...results.map(({ run }) => run), ...asked])];
}

function candidateOf(row: CandidateRow, source: string): Candidate {
  const { ordinal: _, sequence, figures, teachers, solved, passed, attempted, ...same } = row;
  return {
    ...same,
    blocked: null,
    tools: usedTools(sequence),
    passed: passed ?? 0,
    attempted: attempted ?? 0,
    figures: JSON.parse(figures) as Record<string, number>,
    teachers: JSON.parse(teachers) as string[],
    solved: solved === 1,
    source,
  };
}

/**
 * A dataset over runs, by what it is asked for: asked for again it is the one that is there. One that failed is deleted and its tasks
 * are settled anew, as a version of its own: what was taken down since is not in it, and nothing that is late for the one before
 * comes into it.
 * @returns undefined where what it rests on is not there any more.
 */
export async function insertMerged(
  db: Database,
  asked: CutKey & { readonly now: number },
): Promise<{ readonly dataset: Dataset; readonly created: boolean } | undefined> {
  const d1 = db.$client;
  const failed = "run_id = ?1 AND name = ?2 AND specification = ?3 AND status = 'failed'";
  const [, , inserted, found] = await d1.batch<Dataset>([
    d1
      .prepare(
        `INSERT INTO deletions (kind, id, family, number, reason, asked_at, moved_at)
         SELECT 'dataset', id, name, version, 'it failed and was asked for again', ?4, ?4 FROM datasets WHERE ${failed} ON CONFLICT DO NOTHING`,
      )
      .bind(asked.run, asked.name, asked.specification, asked.now),
    d1.prepare(`DELETE FROM datasets WHERE ${failed}`).bind(asked.run, asked.name, asked.specification),
    insertCut(d1, asked, null, asked.now),
    selectCut(d1, asked),
  ]);
  const dataset = found?.results[0];
  return dataset && { dataset, created: (inserted?.results.length ?? 0) > 0 };
}

/** The dataset ?1 is being written and its tasks are not settled: of two that settle them the second changes nothing. */
const UNSETTLED = "EXISTS (SELECT 1 FROM datasets WHERE id = ?1 AND status = 'writing' AND merged IS NULL)";

/** Stores where tasks stand. What is stored already stays: whoever is killed while doing so comes to the same again. */
export async function insertPlaces(db: Database, dataset: string, places: readonly Place[]): Promise<void> {
  const d1 = db.$client;
  const statements = chunked(places, (rows) =>
    d1
      .prepare(
        `INSERT INTO dataset_items (dataset_id, ordinal, task_id, split)
         SELECT ?1, value ->> 'position', value ->> 'task', value ->> 'split' FROM json_each(?2) WHERE ${UNSETTLED}
         ON CONFLICT (dataset_id, ordinal) DO NOTHING`,
      )
      .bind(dataset, JSON.stringify(rows)),
  );
  if (statements.length > 0) await d1.batch(statements);
}

/** All tasks of the dataset are stored. `merged` is the JSON of how they were found. */
export async function markMerged(db: Database, dataset: string, merged: string): Promise<void> {
  await db.$client
    .prepare("UPDATE datasets SET merged = ?2 WHERE id = ?1 AND status = 'writing' AND merged IS NULL")
    .bind(dataset, merged)
    .run();
}

/** It cannot have what is asked for: it fails with the reason, and holds nothing. */
export async function failMerge(db: Database, dataset: string, error: string): Promise<void> {
  const d1 = db.$client;
  await d1.batch([
    d1.prepare(`DELETE FROM dataset_items WHERE dataset_id = ?1 AND ${UNSETTLED}`).bind(dataset),
    d1
      .prepare(
        "UPDATE datasets SET status = 'failed', error = ?2 WHERE id = ?1 AND status = 'writing' AND merged IS NULL",
      )
      .bind(dataset, error),
  ]);
}
