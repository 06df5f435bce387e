/** What is read of tasks together with their rounds and attempts, wherever these stand: the same of an archived run as of one that is not. */
import type { Database } from "../../db/client.ts";
import { readPage, type TaskPage } from "../../db/datasets.ts";
import {
  type RegradeAttempt,
  type RegradeTask,
  readCalls,
  readRegradePage,
  type TaskCalls,
} from "../../db/regrades.ts";
import { findTask, type TaskTrace } from "../../db/tasks_read.ts";
import { type MadeCall, madeCallsIn } from "../domain/solving/made_calls.ts";
import type { TraceRows } from "./archive_format.ts";
import { ArchiveGone, archivedTraces, rereading, tracesOf } from "./archive_reader.ts";
import { solutionCalls, solutionCallsIn } from "./solution_calls.ts";

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

/** What a task's solution and its attempts, by number, call of some tools: what went well, in order. */
export interface CallsOfTask {
  /** Undefined where they cannot be read. */
  readonly solution: readonly MadeCall[] | undefined;
  readonly attempts: ReadonlyMap<number, readonly MadeCall[]>;
}

/** The next tasks of a dataset to be graded again, and of their attempts with a verdict what is graded. */
export interface PageToRegrade {
  readonly tasks: readonly RegradeTask[];
  readonly attempts: readonly RegradeAttempt[];
  /** By task, of those where any of them calls one of the tools. */
  readonly calls: ReadonlyMap<string, CallsOfTask>;
}

/** Tasks whose calls are read at once: each of their attempts may have a row of messages. */
const CALLS_TASKS = 8;

/** @param toolsOf tools of a run whose calls are graded, by name. */
export function regradePage(
  env: ReadEnv,
  db: Database,
  dataset: string,
  after: number,
  most: { readonly tasks: number; readonly chars: number },
  toolsOf: (run: string) => Promise<readonly string[]>,
): Promise<PageToRegrade> {
  return rereading(async () => {
    const page = await readRegradePage(db, dataset, after, most);
    const graded = new GradedCalls(env);
    for (const [run, tasks] of Map.groupBy(page.tasks, ({ run_id }) => run_id)) {
      const tools = run === null ? [] : await toolsOf(run);
      for (let i = 0; tools.length > 0 && i < tasks.length; i += CALLS_TASKS)
        await graded.read(db, tasks.slice(i, i + CALLS_TASKS), tools);
    }
    const archived = page.tasks.filter(isArchived).map(({ task_id }) => task_id);
    const last = new Map<string, string | null>();
    for await (const [task, trace] of archivedTraces(env, db, archived)) {
      for (const { attempt, messages } of trace.attempts) last.set(`${task}/${attempt}`, lastOf(messages));
      await graded.addArchived(task, trace);
    }
    return {
      tasks: page.tasks,
      attempts: page.attempts.map((row) => ({ ...row, last: last.get(`${row.task_id}/${row.attempt}`) ?? row.last })),
      calls: graded.calls,
    };
  });
}

/** What is gathered of calls; messages and evidence are let go as they are read. */
class GradedCalls {
  readonly calls = new Map<string, CallsOfTask>();
  readonly #env: ReadEnv;
  readonly #archived = new Map<string, { readonly row: TaskCalls; readonly tools: readonly string[] }>();

  constructor(env: ReadEnv) {
    this.#env = env;
  }

  async read(db: Database, tasks: readonly RegradeTask[], tools: readonly string[]): Promise<void> {
    const parts = new Map(tasks.map(({ task_id, archive_part }) => [task_id, archive_part]));
    const found = await readCalls(db, [...parts.keys()], tools);
    const attempts = Map.groupBy(found.attempts, ({ task_id }) => task_id);
    for (const row of found.tasks) {
      if (row.archive_part !== parts.get(row.task_id)) throw new ArchiveGone(`${row.task_id} was moved meanwhile`);
      if (isArchived(row)) this.#archived.set(row.task_id, { row, tools });
      else await this.#add(row, attempts.get(row.task_id) ?? [], tools, () => solutionCalls(this.#env, row));
    }
  }

  async addArchived(task: string, { rounds, attempts }: TraceRows): Promise<void> {
    const known = this.#archived.get(task);
    if (known === undefined) return;
    const { row, tools } = known;
    await this.#add(row, attempts, tools, () => solutionCallsIn(this.#env, row.solution, rounds));
  }

  async #add(
    { task_id, calls }: TaskCalls,
    attempts: readonly { readonly attempt: number; readonly messages: string }[],
    tools: readonly string[],
    solutionOf: () => Promise<MadeCall[] | undefined>,
  ): Promise<void> {
    const isGraded = ({ tool }: MadeCall) => tools.includes(tool);
    const made = new Map(attempts.map(({ attempt, messages }) => [attempt, madeCallsIn(messages).filter(isGraded)]));
    if (calls === null && [...made.values()].every((some) => some.length === 0)) return;
    this.calls.set(task_id, { solution: calls === null ? [] : await solutionOf(), attempts: made });
  }
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
