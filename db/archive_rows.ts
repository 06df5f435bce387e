/**
 * Rows of tasks that leave the database for an archive, and come back: in the transaction by which their task names its part, or names
 * none any more, so that each is in one place, all of it.
 */
import { getTableColumns } from "drizzle-orm";
import type { ArchivePart } from "./archive_parts.ts";
import { CALLED_TOOL, callRows } from "./attempts.ts";
import { BOUND_BYTES, boundBytes, chunked } from "./chunks.ts";
import type { Database } from "./client.ts";
import { attempts, completions, recordedCalls, rounds } from "./schema/index.ts";

type Part = Pick<ArchivePart, "run_id" | "number" | "generation">;

/** Tables whose rows are archived, in the order in which they stand in an archive. */
export const ARCHIVED_TABLES = ["rounds", "attempts", "completions", "recorded_calls"] as const;
export type ArchivedTable = (typeof ARCHIVED_TABLES)[number];
export type StoredRow = Readonly<Record<string, string | number | null>>;
export type TaskRows = Readonly<Record<ArchivedTable, readonly StoredRow[]>>;

/** Rows of a task in a table by key: what begins with its id and a slash. "0" is the character after "/". */
const OF_TASK = (table: string, task: string) => `${table}.key > ${task} || '/' AND ${table}.key < ${task} || '0'`;

/** All rows of the tasks that are to be archived, as they stand in their tables. */
export async function rowsOfTasks(db: Database, tasks: readonly string[]): Promise<Map<string, TaskRows>> {
  const d1 = db.$client;
  const ids = JSON.stringify(tasks);
  const found = await d1.batch<StoredRow>([
    d1
      .prepare("SELECT * FROM rounds WHERE task_id IN (SELECT value FROM json_each(?1)) ORDER BY task_id, round")
      .bind(ids),
    d1
      .prepare("SELECT * FROM attempts WHERE task_id IN (SELECT value FROM json_each(?1)) ORDER BY task_id, attempt")
      .bind(ids),
    ...(["completions", "recorded_calls"] as const).map((table) =>
      d1
        .prepare(`SELECT ${table}.* FROM json_each(?1) AS j JOIN ${table} ON ${OF_TASK(table, "j.value")} ORDER BY key`)
        .bind(ids),
    ),
  ]);
  const byTask = found.map(({ results }) =>
    Map.groupBy(results, (row) => String(row.task_id ?? String(row.key).split("/")[0])),
  );
  return new Map(
    tasks.map((task) => [
      task,
      Object.fromEntries(ARCHIVED_TABLES.map((table, i) => [table, byTask[i]?.get(task) ?? []])) as unknown as TaskRows,
    ]),
  );
}

/** What messages call, by the names of the tools. A message that is no object calls nothing. */
const TOOLS_CALLED = (messages: string) => `CASE WHEN json_valid(${messages}) THEN (
  SELECT json_group_array(DISTINCT ${CALLED_TOOL}) FROM ${callRows(messages)}
) END`;

/**
 * Takes rows of some members of a part out of the database, in one transaction: their tasks name the part from then on. A task that
 * has other rows by now than were archived stays where it is. Done again it changes nothing.
 * @param from the first member, from 0; `to` the one after the last.
 */
export async function takeOut(
  db: Database,
  { run_id, number, generation }: Part,
  from: number,
  to: number,
): Promise<void> {
  const d1 = db.$client;
  const member = `archive_parts AS p, json_each(p.members) AS j
    WHERE p.run_id = ?1 AND p.number = ?2 AND p.generation = ?3 AND j.key >= ?4 AND j.key < ?5`;
  const moved = `(SELECT t.id FROM ${member.replace(" WHERE", " JOIN tasks AS t ON t.id = j.value ->> 'id' WHERE")} AND t.archive_part = ?2)`;
  const bind = (sql: string) => d1.prepare(sql).bind(run_id, number, generation, from, to);
  await d1.batch([
    bind(
      `UPDATE tasks SET archive_part = ?2, archive_offset = m.value ->> 'offset', archive_bytes = m.value ->> 'bytes'
       FROM (SELECT j.value AS value FROM ${member} AND EXISTS (SELECT 1 FROM archives WHERE run_id = ?1 AND status = 'archiving')) AS m
       WHERE tasks.id = m.value ->> 'id' AND tasks.archive_part IS NULL
         AND (SELECT count(*) FROM rounds WHERE task_id = tasks.id) = m.value ->> 'rounds'
         AND (SELECT count(*) FROM attempts WHERE task_id = tasks.id) = m.value ->> 'attempts'
         AND (SELECT count(correct) FROM attempts WHERE task_id = tasks.id) = m.value ->> 'verdicts'
         AND (SELECT count(*) FROM completions WHERE ${OF_TASK("completions", "tasks.id")}) = m.value ->> 'completions'
         AND (SELECT count(*) FROM recorded_calls WHERE ${OF_TASK("recorded_calls", "tasks.id")}) = m.value ->> 'recorded_calls'`,
    ),
    // First for all of a task, since some hold the messages of others.
    bind(
      `UPDATE attempts SET tools = ${TOOLS_CALLED("attempts.messages")}
       WHERE task_id IN ${moved} AND messages <> '' AND same_as IS NULL`,
    ),
    bind(
      `UPDATE attempts SET tools = (SELECT held.tools FROM attempts AS held WHERE held.task_id = attempts.task_id AND held.attempt = attempts.same_as)
       WHERE task_id IN ${moved} AND messages <> '' AND same_as IS NOT NULL`,
    ),
    bind(`UPDATE attempts SET messages = '' WHERE task_id IN ${moved} AND messages <> ''`),
    // What was complained of stays, and whether it was mended: a run counts both.
    bind(
      `UPDATE rounds SET evidence = NULL, evidence_key = NULL, provenance = '', answer = NULL, answer_text = NULL, answer_pointers = NULL,
         question = CASE WHEN question IS NOT NULL THEN '' END
       WHERE task_id IN ${moved}`,
    ),
    ...["completions", "recorded_calls"].map((table) =>
      bind(
        `DELETE FROM ${table} WHERE rowid IN (SELECT ${table}.rowid FROM ${moved} AS m JOIN ${table} ON ${OF_TASK(table, "m.id")})`,
      ),
    ),
  ]);
}

/** All rows that it holds are out of the database. Where a task kept its own, what the part holds of it is not to be there. */
export async function partTakenOut(db: Database, { run_id, number, generation }: Part): Promise<void> {
  await db.$client
    .prepare(
      `UPDATE archive_parts SET members = NULL, stale = stale + (tasks <> (
         SELECT count(*) FROM json_each(archive_parts.members) AS j JOIN tasks AS t ON t.id = j.value ->> 'id'
         WHERE t.archive_part = archive_parts.number AND t.archive_offset = j.value ->> 'offset'))
       WHERE run_id = ?1 AND number = ?2 AND generation = ?3 AND members IS NOT NULL`,
    )
    .bind(run_id, number, generation)
    .run();
}

/** Columns of the tables whose rows are archived. */
const COLUMNS = Object.fromEntries(
  Object.entries({ rounds, attempts, completions, recorded_calls: recordedCalls }).map(([name, table]) => [
    name,
    Object.keys(getTableColumns(table)),
  ]),
) as Record<ArchivedTable, string[]>;

/** Where rows come back to: the task names the part still, and somebody wants it back. */
const COMES_BACK = `t.run_id = ?1 AND t.archive_part = ?2
  AND EXISTS (SELECT 1 FROM archives WHERE run_id = ?1 AND status = 'restoring')`;

/** For SQL: the task of a row by the row itself, which is the JSON `j.value`. */
const TASK_OF = {
  rounds: "j.value ->> 'task_id'",
  attempts: "j.value ->> 'task_id'",
  completions: "substr(j.value ->> 'key', 1, instr(j.value ->> 'key', '/') - 1)",
  recorded_calls: "substr(j.value ->> 'key', 1, instr(j.value ->> 'key', '/') - 1)",
} as const satisfies Record<ArchivedTable, string>;

/** Brings rows of tasks that name the part back, in one transaction: the tasks name none from then on. Done again it changes nothing. */
export async function bringBack(
  db: Database,
  { run_id, number }: Pick<Part, "run_id" | "number">,
  tasks: readonly (readonly [id: string, rows: TaskRows])[],
): Promise<void> {
  const d1 = db.$client;
  const statements = ARCHIVED_TABLES.flatMap((table) => {
    const columns = COLUMNS[table];
    const insert = (select: string) => `INSERT OR REPLACE INTO ${table} (${columns.join(", ")}) SELECT ${select}`;
    const some = (rows: readonly StoredRow[]) =>
      d1
        .prepare(
          `${insert(columns.map((name) => `j.value ->> '${name}'`).join(", "))} FROM json_each(?3) AS j
           JOIN tasks AS t ON t.id = ${TASK_OF[table]} WHERE ${COMES_BACK}`,
        )
        .bind(run_id, number, JSON.stringify(rows));
    // As JSON it is larger than what a value may have: column by column it is what it was when it was stored.
    const large = (task: string, row: StoredRow) =>
      d1
        .prepare(
          `${insert(columns.map((_, i) => `?${i + 4}`).join(", "))} FROM tasks AS t WHERE t.id = ?3 AND ${COMES_BACK}`,
        )
        .bind(run_id, number, task, ...columns.map((name) => row[name] ?? null));
    const fits = (row: StoredRow) => boundBytes(row) <= BOUND_BYTES;
    return [
      ...chunked(
        tasks.flatMap(([, rows]) => rows[table].filter(fits)),
        some,
      ),
      ...tasks.flatMap(([task, rows]) => rows[table].filter((row) => !fits(row)).map((row) => large(task, row))),
    ];
  });
  const ids = JSON.stringify(tasks.map(([id]) => id));
  await d1.batch([
    ...statements,
    d1
      .prepare(
        `UPDATE tasks AS t SET archive_part = NULL, archive_offset = NULL, archive_bytes = NULL
         WHERE id IN (SELECT value FROM json_each(?3)) AND ${COMES_BACK}`,
      )
      .bind(run_id, number, ids),
  ]);
}
