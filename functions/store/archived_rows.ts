/** What is read of tasks together with their rounds and attempts, wherever these stand: the same of an archived run as of one that is not. */
import type { Database } from "../../db/client.ts";
import { readPage, type TaskPage } from "../../db/datasets.ts";
import { type RegradeAttempt, type RegradeTask, readRegradePage } from "../../db/regrades.ts";
import { findTask, type TaskTrace } from "../../db/tasks_read.ts";
import { archivedTraces, rereading, tracesOf } from "./archive_reader.ts";

type ReadEnv = Pick<Env, "BUCKET">;
type Placed = { readonly archive_part: number | null };

const isArchived = ({ archive_part }: Placed) => archive_part !== null;

/** A task with all that was stored of it. */
export function traceOfTask(env: ReadEnv, db: Database, id: string): Promise<TaskTrace | undefined> {
  return rereading(async () => {
    const trace = await findTask(db, id);
    if (trace === undefined || !isArchived(trace.task)) return trace;
    return { ...trace, ...(await tracesOf(env, db, [id])).get(id) };
  });
}

/** The next tasks of a dataset, or of one split of it, with their rounds and attempts. */
export function pageOfDataset(
  env: ReadEnv,
  db: Database,
  ...of: Parameters<typeof readPage> extends [unknown, ...infer Rest] ? Rest : never
): Promise<TaskPage> {
  return rereading(async () => {
    const page = await readPage(db, ...of);
    const archived = page.items.filter(isArchived).map(({ id }) => id);
    if (archived.length === 0) return page;
    const traces = await tracesOf(env, db, archived);
    return {
      ...page,
      rounds: page.items.flatMap(({ id }) => traces.get(id)?.rounds ?? rowsOf(page.rounds, id)),
      attempts: page.items.flatMap(({ id }) => traces.get(id)?.attempts ?? rowsOf(page.attempts, id)),
    };
  });
}

function rowsOf<T extends { readonly task_id: string }>(rows: readonly T[], task: string): T[] {
  return rows.filter(({ task_id }) => task_id === task);
}

/** The next tasks of the dataset, and of their attempts with a verdict what is graded. */
export function regradePage(
  env: ReadEnv,
  db: Database,
  dataset: string,
  after: number,
  most: { readonly tasks: number; readonly chars: number },
): Promise<{ readonly tasks: readonly RegradeTask[]; readonly attempts: readonly RegradeAttempt[] }> {
  return rereading(async () => {
    const page = await readRegradePage(db, dataset, after, most);
    const archived = page.tasks.filter(isArchived).map(({ task_id }) => task_id);
    const last = new Map<string, string | null>();
    for await (const [task, { attempts }] of archivedTraces(env, db, archived))
      for (const { attempt, messages } of attempts) last.set(`${task}/${attempt}`, lastOf(messages));
    return {
      tasks: page.tasks,
      attempts: page.attempts.map((row) => ({ ...row, last: last.get(`${row.task_id}/${row.attempt}`) ?? row.last })),
    };
  });
}

/** JSON of the last message; null where there is none that could be read. */
function lastOf(messages: string): string | null {
  try {
    const read: unknown = JSON.parse(messages);
    return Array.isArray(read) && read.length > 0 ? JSON.stringify(read.at(-1)) : null;
  } catch {
    return null;
  }
}
