/** A run of as many tasks as are wanted, from one that was really made: its graded tasks stand again and again, under ids of their own. */
import { globSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

/** Copies in one transaction: what it writes is held in memory until it is done. */
const COPIES = 10;

/**
 * Of a platform that is not running. Everything that a task is made of is copied, but its id and its ordinal. Evidence that
 * stands in object storage is that of the task that was made.
 * @param state the platform's folder.
 * @param tasks graded tasks that the run has then; no fewer than it has.
 */
export function multiply(state: string, run: string, tasks: number): void {
  const database = databaseIn(state);
  try {
    database.exec("PRAGMA synchronous = OFF");
    const { made, stride } = database
      .prepare(
        "SELECT count(*) FILTER (WHERE status = 'graded') AS made, max(ordinal) + 1 AS stride FROM tasks WHERE run_id = ?",
      )
      .get(run) as { made: number; stride: number };
    if (made === 0 || made > tasks) throw new Error(`the run has ${made} graded tasks, which cannot become ${tasks}`);
    // One that has no place any more would have the ids of others.
    database.exec(
      "CREATE TEMP TABLE made AS SELECT id, ordinal, row_number() OVER (ORDER BY ordinal) AS place FROM tasks WHERE status = 'graded'",
    );
    const copies = Math.ceil(tasks / made);
    for (let first = 1; first < copies; first += COPIES) {
      database.exec("BEGIN");
      for (let copy = first; copy < Math.min(first + COPIES, copies); copy++) {
        const limit = Math.min(made, tasks - copy * made);
        for (const table of ["tasks", "rounds", "attempts"]) copyRows(database, table, copy * stride, limit);
      }
      database.exec("COMMIT");
    }
  } finally {
    database.close();
  }
}

/** The rows of the first `limit` tasks that were made, with ordinals that are so much greater. */
function copyRows(database: DatabaseSync, table: string, shift: number, limit: number): void {
  const id = `substr(made.id, 1, length(made.id) - 6) || printf('%06d', made.ordinal + ${shift})`;
  const key = table === "tasks" ? "id" : "task_id";
  const columns = database
    .prepare(`SELECT name FROM pragma_table_info('${table}')`)
    .all()
    .map(({ name }) => String(name));
  const values = columns.map((name) => {
    if (name === key) return id;
    return name === "ordinal" ? `made.ordinal + ${shift}` : `copied.${name}`;
  });
  database
    .prepare(
      `INSERT INTO ${table} (${columns.join(", ")}) SELECT ${values.join(", ")}
       FROM made JOIN ${table} AS copied ON copied.${key} = made.id WHERE made.place <= ? ORDER BY made.ordinal`,
    )
    .run(limit);
}

function databaseIn(state: string): DatabaseSync {
  for (const file of globSync("d1/**/*.sqlite", { cwd: state })) {
    const database = new DatabaseSync(join(state, file));
    if (database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'rounds'").get() !== undefined) return database;
    database.close();
  }
  throw new Error(`no database of a platform in ${state}`);
}
