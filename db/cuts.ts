/** Cutting datasets: which graded task of a run goes to which split, and what scaling subsets are chosen by. */

import type { HeldOut, HoldOutTask } from "../functions/domain/dataset/hold_out.ts";
import type { DatasetSpecification } from "../functions/domain/dataset/specification.ts";
import type { TrainingTask } from "../functions/domain/dataset/training.ts";
import { CALLED_TOOL, callRows, MESSAGES } from "./attempts.ts";
import { listsReady } from "./block_lists.ts";
import type { Database } from "./client.ts";
import type { Dataset } from "./datasets.ts";
import { pages } from "./pages.ts";

/** A dataset by what it is asked for: there is one of each. */
export interface CutKey {
  readonly run: string;
  readonly name: string;
  /** JSON of `cutSpecificationSchema`. */
  readonly specification: string;
}

export interface NewDataset extends CutKey {
  readonly selection: DatasetSpecification;
  /** What `holdOut` gives for the selection; null for call graphs, which are held out here. */
  readonly held: HeldOut | null;
  /** Ordinals that its training splits are confined to; null for all. Evaluation stays what it is. */
  readonly training: readonly number[] | null;
  /** The dataset that the run ends in: cutting it moves the run from solving to releasing. */
  readonly automatic: boolean;
  readonly now: number;
}

/** Whether an attempt of the task may stand in SFT. */
const solvedOf = (task: string) => `EXISTS (
      SELECT 1 FROM attempts WHERE task_id = ${task} AND correct = 1 AND format = 1 AND teacher <> 'replay' AND (?7 IS NULL OR CASE WHEN tools IS NOT NULL THEN NOT EXISTS (
          SELECT 1 FROM json_each(tools) WHERE value IN (SELECT value FROM json_each(?7))
        ) ELSE (
        json_valid(${MESSAGES}) AND NOT EXISTS (
          SELECT 1 FROM ${callRows(MESSAGES)} WHERE ${CALLED_TOOL} IN (SELECT value FROM json_each(?7))
        )
      ) END)
    )`;

/** Whether RL may take the task: its tier is counted as `tierOf` does, of tasks too that were graded before tiers were stored. */
const isForRl = (task: string) => `(coalesce(${task}.attempted, 0) = 0
      OR ${task}.passed * 1.0 / ${task}.attempted BETWEEN ?4 AND ?5
      AND (?8 IS NULL OR 5 - min(4, 5 * ${task}.passed / ${task}.attempted) IN (SELECT value FROM json_each(?8))))`;

/**
 * Which task goes to which split, over the run's graded tasks: ?1 run, ?2 and ?3 shares of evaluation and SFT, ?4 and ?5 pass
 * rates of RL, ?6 ordinals of evaluation, ?7 tools that no trajectory of the SFT split may call, ?8 tiers of RL (JSON; null for none of these).
 * Where ?6 is null, evaluation takes whole call graphs in order of their hash until its share is reached (never the last one,
 * so that training is not empty). The others are ordered by ordinal times a prime near 2^32 / golden ratio, modulo 2^32 (Knuth's
 * multiplicative hash): spread evenly over the run and the same for every repetition of it. A task is solved where an attempt of
 * it may stand in SFT, as `sftAttempts` says.
 * A variant stands in the split of the task that it varies, or in none: where it could not be in that one, or where its own
 * call graph (a task whose entity is described takes a call more) would bring what is held out into another.
 * A column that holds no JSON stops no cut: what it is needed for leaves its task out of here, or the check of records does.
 */
const CHOSEN = `kept AS (
  SELECT id, ordinal, coalesce(graph_hash, printf('%06d', ordinal)) AS graph, passed, attempted,
    (ordinal + 1) * 2654435761 % 4294967296 AS place,
    ${solvedOf("tasks.id")} AS solved
  FROM tasks WHERE run_id = ?1 AND status = 'graded' AND varies IS NULL
    AND coalesce(CASE WHEN json_valid(fingerprint) THEN fingerprint ->> '$.question_key' END, '') NOT IN (
      SELECT question_key FROM deletions WHERE kind = 'task' AND question_key IS NOT NULL)
), total AS (
  SELECT count(*) AS tasks, max(graph) AS last FROM kept
), graphs AS (
  SELECT graph, coalesce(sum(count(*)) OVER (ORDER BY graph ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS before
  FROM kept GROUP BY graph
), held AS (
  SELECT graph FROM graphs, total WHERE before < ?2 * tasks AND graph <> last AND tasks >= 3
), evaluation AS (
  SELECT ordinal FROM kept WHERE ?6 IS NULL AND graph IN (SELECT graph FROM held)
  UNION ALL
  SELECT value FROM json_each(?6)
), training AS (
  SELECT *, row_number() OVER (PARTITION BY solved ORDER BY place) AS rank, count(*) OVER () AS size
  FROM kept WHERE ordinal NOT IN (SELECT ordinal FROM evaluation)
), own AS (
  SELECT id, ordinal, graph, 'eval' AS split FROM kept WHERE ordinal IN (SELECT ordinal FROM evaluation)
  UNION ALL
  SELECT id, ordinal, graph, CASE
    WHEN solved AND rank <= round(?3 * size) THEN 'sft'
    WHEN ${isForRl("training")} THEN 'rl'
  END AS split FROM training
), chosen AS (
  SELECT id, ordinal, split FROM own
  UNION ALL
  SELECT v.id, v.ordinal, own.split FROM own JOIN tasks AS v ON v.varies = own.id
  WHERE v.status = 'graded' AND own.split IS NOT NULL AND CASE own.split
    WHEN 'sft' THEN ${solvedOf("v.id")}
    WHEN 'rl' THEN ${isForRl("v")}
    ELSE true
  END AND (v.graph_hash = own.graph OR ?6 IS NULL AND NOT EXISTS (
    SELECT 1 FROM own AS other WHERE other.graph = v.graph_hash AND (other.split = 'eval') <> (own.split = 'eval')
  ))
)`;

const ASSIGN = `
INSERT INTO dataset_items (dataset_id, ordinal, task_id, split)
WITH dataset AS (
  SELECT id FROM datasets AS d WHERE run_id = ?1 AND name = ?9 AND specification = ?10 AND status = 'writing'
  AND NOT EXISTS (SELECT 1 FROM dataset_items WHERE dataset_id = d.id)
), ${CHOSEN}
SELECT dataset.id, ordinal, chosen.id, split FROM dataset, chosen WHERE split IS NOT NULL
AND (?11 IS NULL OR split = 'eval' OR ordinal IN (SELECT value FROM json_each(?11)))`;

/**
 * Makes the dataset with its items, atomically. Asked for again it returns the one that is there; one that failed is taken up
 * again, with the items it was given and the files it has.
 */
export async function insertDataset(db: Database, cut: NewDataset): Promise<{ dataset: Dataset; created: boolean }> {
  const d1 = db.$client;
  // 100,000 ordinals of 7 digits are 800 KB, below the 2 MB that one bound value may have.
  const training = cut.training && JSON.stringify(cut.training);
  const [inserted, , , found] = await d1.batch<Dataset>([
    insertCut(d1, cut, namesOf(cut), cut.now),
    d1.prepare(ASSIGN).bind(...sharing(cut.run, cut.selection, cut.held), cut.name, cut.specification, training),
    d1
      .prepare("UPDATE runs SET status = 'releasing' WHERE id = ?1 AND status = 'solving' AND ?2")
      .bind(cut.run, cut.automatic ? 1 : 0),
    selectCut(d1, cut),
  ]);
  const dataset = found?.results[0];
  if (dataset === undefined) throw new Error(`dataset ${cut.name} of ${cut.run} was not stored`);
  return { dataset, created: (inserted?.results.length ?? 0) > 0 };
}

/** What CHOSEN is bound to. */
function sharing(run: string, selection: DatasetSpecification, held: HeldOut | null) {
  const { shares, rl_pass_rate: window, rl_tiers: tiers, hold_out } = selection;
  const ordinals = held && JSON.stringify(held.ordinals);
  const tools = held !== null && hold_out === "tools" ? JSON.stringify(held.names) : null;
  return [
    run,
    shares.eval,
    shares.sft,
    window.min,
    window.max,
    ordinals,
    tools,
    tiers === undefined ? null : JSON.stringify(tiers),
  ] as const;
}

/** Names of tools and topology classes are kept; of used toolsets there may be as many as there are tasks. */
function namesOf({ held, selection: { hold_out } }: NewDataset): string | null {
  return held === null || hold_out === "toolsets" ? null : JSON.stringify(held.names);
}

/**
 * The statement that makes the next version of the dataset, one that none had before, or takes up again one that failed; it returns
 * the row, or none where it was there, or where a run, a version or a block list that it rests on was deleted meanwhile.
 * @param held JSON of the names that evaluation holds out; null where none are kept.
 * @param now Unix milliseconds.
 */
export function insertCut(
  d1: D1Database,
  { run, name, specification }: CutKey,
  held: string | null,
  now: number,
): D1PreparedStatement {
  return d1
    .prepare(
      `INSERT INTO datasets (id, name, version, run_id, status, specification, held_out, created_at)
       SELECT ?2 || '-v' || n, ?2, n, ?1, 'writing', ?3, ?5, ?4
       FROM (SELECT max((SELECT coalesce(max(version), 0) FROM datasets WHERE name = ?2),
                        (SELECT coalesce(max(number), 0) FROM deletions WHERE kind = 'dataset' AND family = ?2)) + 1 AS n)
       WHERE EXISTS (SELECT 1 FROM runs WHERE id = ?1)
         AND (?3 ->> '$.merge.extends' IS NULL OR EXISTS (SELECT 1 FROM datasets WHERE id = ?3 ->> '$.merge.extends'))
         AND NOT EXISTS (SELECT 1 FROM json_each(?3, '$.merge.runs') WHERE value NOT IN (SELECT id FROM runs))
         AND ${listsReady("?3", "$.merge.filter.block_lists")}
       ON CONFLICT (run_id, name, specification) DO UPDATE SET status = 'writing', error = NULL WHERE status = 'failed'
       RETURNING *`,
    )
    .bind(run, name, specification, now, held);
}

export function selectCut(d1: D1Database, { run, name, specification }: CutKey): D1PreparedStatement {
  return d1
    .prepare("SELECT * FROM datasets WHERE run_id = ?1 AND name = ?2 AND specification = ?3")
    .bind(run, name, specification);
}

/** The datasets that are there, in order; undefined in the place of one that is not. */
export async function findCuts(db: Database, keys: readonly CutKey[]): Promise<(Dataset | undefined)[]> {
  const found = await db.$client.batch<Dataset>(keys.map((key) => selectCut(db.$client, key)));
  return found.map(({ results }) => results[0]);
}

/** The datasets that were cut from the runs, newest first. */
export async function datasetsOfRuns(db: Database, runs: readonly string[]): Promise<CutOfRun[]> {
  const { results } = await db.$client
    .prepare(
      `SELECT id, run_id, name, specification FROM datasets WHERE run_id IN (SELECT value FROM json_each(?1))
       ORDER BY created_at DESC, version DESC`,
    )
    .bind(JSON.stringify(runs))
    .all<CutOfRun>();
  return results;
}
export type CutOfRun = Pick<Dataset, "id" | "run_id" | "name" | "specification">;

/** Tasks in one page: a page is a few hundred kilobytes. */
const PAGE_TASKS = 2_000;

const FACTS = "t.domain, json_extract(t.shape, '$.calls') AS calls, json_extract(t.shape, '$.sequence') AS sequence";

/** Whether the shape can be read: checked in a CASE, the one form that SQLite evaluates in order. */
const SHAPED =
  "CASE WHEN json_valid(shape) THEN shape ->> 'sequence' IS NOT NULL AND shape ->> 'topology' IS NOT NULL END";

/** The training tasks that a cut of the whole run by this selection has, in order of ordinal. */
export async function* trainingOfRun(
  db: Database,
  run: string,
  selection: DatasetSpecification,
  held: HeldOut | null,
): AsyncGenerator<TrainingTask> {
  // The splits of all tasks at once, since they take windows over the whole run; as lists of ordinals they are small.
  const { results } = await db.$client
    .prepare(
      `WITH ${CHOSEN} SELECT split, json_group_array(ordinal) AS ordinals FROM chosen WHERE split <> 'eval' GROUP BY split`,
    )
    .bind(...sharing(run, selection, held))
    .all<{ split: TrainingTask["split"]; ordinals: string }>();
  const splits = results.map(({ split, ordinals }) => ({ split, its: new Set(JSON.parse(ordinals) as number[]) }));
  const tasks = pages<Omit<TrainingTask, "split">>(
    db,
    `SELECT t.ordinal, ${FACTS} FROM tasks AS t WHERE t.run_id = ?1 AND t.status = 'graded' AND t.ordinal > ?2
     AND ${SHAPED} ORDER BY t.ordinal LIMIT ?3`,
    PAGE_TASKS,
    run,
  );
  for await (const task of tasks) {
    const split = splits.find(({ its }) => its.has(task.ordinal))?.split;
    if (split !== undefined) yield { ...task, split };
  }
}

/** The graded tasks of a run by what evaluation is held out by, in order of ordinal. */
export function gradedOfRun(db: Database, run: string): AsyncGenerator<HoldOutTask> {
  return pages(
    db,
    `SELECT ordinal, shape ->> 'sequence' AS sequence, shape ->> 'topology' AS topology FROM tasks
     WHERE run_id = ?1 AND status = 'graded' AND varies IS NULL AND ordinal > ?2 AND ${SHAPED} ORDER BY ordinal LIMIT ?3`,
    PAGE_TASKS,
    run,
  );
}

/**
 * The training tasks of a dataset in order of ordinal, or those of them that another one was cut with: its own and those that
 * it dropped, so that it does not matter whether its records are checked yet.
 */
export function trainingOfDataset(db: Database, dataset: string, cutWith = dataset): AsyncGenerator<TrainingTask> {
  return pages(
    db,
    `SELECT i.ordinal, i.split, ${FACTS} FROM dataset_items AS i JOIN tasks AS t ON t.id = i.task_id
     WHERE i.dataset_id = ?1 AND i.split <> 'eval' AND i.ordinal > ?2
     AND (?4 = ?1 OR i.task_id IN (SELECT task_id FROM dataset_items WHERE dataset_id = ?4
                                   UNION ALL SELECT task_id FROM dataset_drops WHERE dataset_id = ?4))
     ORDER BY i.ordinal LIMIT ?3`,
    PAGE_TASKS,
    dataset,
    cutWith,
  );
}
