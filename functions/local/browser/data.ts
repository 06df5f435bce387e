/** What the pages show in the test: real runs, and rows that a hostile model and a hostile tool would have left. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as pause } from "node:timers/promises";
import type { Client } from "../client.ts";

export interface Made {
  readonly run: string;
  readonly dataset: string;
  readonly source: string;
  /** A graded task, and one that was dropped. */
  readonly task: string;
  readonly dropped: string;
  readonly call: string;
}

interface Run {
  readonly id: string;
  readonly status: string;
  readonly dataset: string | null;
}
interface Task {
  readonly id: string;
  readonly rounds: readonly { readonly evidence: readonly { readonly id: string }[] | null }[];
}

/** A document of one operation at a port that nobody listens at: its tool ends in quarantine. A second one becomes no tool. */
const SOURCE = {
  name: "nobody",
  kind: "openapi",
  document: {
    openapi: "3.1.0",
    info: { title: "Nobody", version: "1" },
    servers: [{ url: "http://127.0.0.1:9" }],
    paths: {
      "/things/{thing}": {
        get: {
          operationId: "get_thing",
          summary: "A thing by its name, with what is known of it",
          parameters: [{ name: "thing", in: "path", required: true, schema: { type: "string" }, example: "spoon" }],
          responses: {
            200: {
              description: "The thing",
              content: { "application/json": { schema: { type: "object", properties: { name: { type: "string" } } } } },
            },
          },
        },
        delete: { operationId: "remove_thing", responses: { 204: { description: "Gone" } } },
      },
    },
  },
};

const LOOK_MS = 500;
/** A machine that is at work on much else is slow. */
const WAIT_MS = 180_000;

export async function makeData(client: Client, count: number): Promise<Made> {
  const run = await client.post<Run>("/v1/runs", { name: "shown", count, seed: 7 });
  await client.post("/v1/sources", SOURCE);
  const ended = await until(
    () => client.get<Run>(`/v1/runs/${run.id}`),
    ({ status }) => status === "finished",
  );
  await until(
    () => client.get<{ status: string; tools: { unprobed: number; due: number } }>(`/v1/sources/${SOURCE.name}`),
    ({ status, tools }) => status === "ready" && tools.unprobed + tools.due === 0,
  );
  const first = async (status: string) =>
    (await client.get<{ items: { id: string }[] }>(`/v1/runs/${run.id}/tasks?status=${status}&limit=1`)).items[0]?.id;
  const [task, dropped] = [await first("graded"), await first("dropped")];
  if (task === undefined || ended.dataset === null) throw new Error("the run kept no task");
  const trace = await client.get<Task>(`/v1/tasks/${task}`);
  const call = trace.rounds.flatMap(({ evidence }) => evidence ?? []).at(-1)?.id ?? "";
  await until(
    () => client.get<{ status: string }>(`/v1/datasets/${ended.dataset}`),
    ({ status }) => status === "released",
  );
  return { run: run.id, dataset: ended.dataset, source: SOURCE.name, task, dropped: dropped ?? task, call };
}

/** Throws where it is not so in the end. */
export async function until<T>(ask: () => Promise<T>, enough: (value: T) => boolean): Promise<T> {
  const late = Date.now() + WAIT_MS;
  for (;;) {
    const value = await ask();
    if (enough(value)) return value;
    if (Date.now() > late) throw new Error(`after ${WAIT_MS / 1000} s there is still ${JSON.stringify(value)}`);
    await pause(LOOK_MS);
  }
}

/** Sets a mark where it is run, and asks somebody outside. */
export const SCRIPT =
  '<script>globalThis.ran = true; fetch("http://outside.test/")</script><img src="http://outside.test/x" onerror="globalThis.ran = true"><a href="javascript:globalThis.ran = true">here</a>';

export interface Planted {
  /** A run with as many tasks as a run may have, and one that ended short of what it was asked for. */
  readonly large: string;
  readonly short: string;
}
/** Tasks that the short run lacks. */
const MISSING = 23;

/**
 * Into the database of a platform that does not run: a task whose tool returned, and whose models said, what a browser would run as a
 * script; and the runs.
 */
export function plant(state: string, { run, task }: Made, large: number): Planted {
  const database = new DatabaseSync(databaseIn(state));
  try {
    const text = JSON.stringify(SCRIPT).slice(1, -1);
    database
      .prepare(
        `UPDATE rounds SET question = ?2, answer_text = ?2,
           evidence = (SELECT json_group_array(json_set(value, '$.output', json_object('said', ?2, ?2, 1))) FROM json_each(evidence))
         WHERE task_id = ?1 AND evidence IS NOT NULL`,
      )
      .run(task, SCRIPT);
    database
      .prepare("UPDATE tasks SET question = ?2, answer = json_set(answer, '$.value', ?2) WHERE id = ?1")
      .run(task, SCRIPT);
    database
      .prepare("UPDATE attempts SET messages = ?2, detail = ?3, same_as = NULL WHERE task_id = ?1 AND attempt = 1")
      .run(
        task,
        `[{"role":"user","content":"${text}"},{"role":"assistant","content":"${text}","reasoning_content":"${text}"}]`,
        SCRIPT,
      );
    const many = "run-00000000ffff";
    copy(database, "runs", run, { id: `'${many}'`, base: `'${many}'`, due: "NULL" }, "id = ?1");
    copy(
      database,
      "tasks",
      run,
      {
        id: `printf('task-00000000ffff-%06d', n)`,
        run_id: `'${many}'`,
        ordinal: "n",
        varies: "NULL",
        question: `'Question number ' || n`,
      },
      `run_id = ?1 AND status = 'graded' AND id = (SELECT min(id) FROM tasks WHERE run_id = ?1 AND status = 'graded' AND id <> '${task}')`,
      `(WITH RECURSIVE c(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM c WHERE n < ${large - 1}) SELECT n FROM c)`,
    );
    const short = "run-00000000eeee";
    copy(
      database,
      "runs",
      run,
      {
        id: `'${short}'`,
        base: `'${short}'`,
        due: "NULL",
        shortfall: String(MISSING),
        specification: `json_set(t.specification, '$.count', (t.specification ->> '$.count') + ${MISSING}, '$.name', 'short')`,
      },
      "id = ?1",
    );
    copy(
      database,
      "tasks",
      run,
      { id: "printf('task-00000000eeee-%06d', t.ordinal)", run_id: `'${short}'` },
      "run_id = ?1",
    );
    return { large: many, short };
  } finally {
    database.close();
  }
}

function copy(
  database: DatabaseSync,
  table: string,
  run: string,
  other: Readonly<Record<string, string>>,
  where: string,
  times = "(SELECT 0 AS n)",
): void {
  const columns = database.prepare(`SELECT name FROM pragma_table_info('${table}')`).all() as { name: string }[];
  const names = columns.map(({ name }) => name);
  const values = names.map((name) => other[name] ?? `t.${name}`);
  database
    .prepare(
      `INSERT INTO ${table} (${names.join(", ")}) SELECT ${values.join(", ")} FROM ${table} AS t, ${times} WHERE ${where}`,
    )
    .run(run);
}

/** The database of the worker among those of its objects. */
function databaseIn(state: string): string {
  const files = readdirSync(state, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".sqlite"));
  for (const file of files) {
    const path = join(state, file);
    const database = new DatabaseSync(path);
    try {
      if (database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'dataset_items'").get() !== undefined) return path;
    } finally {
      database.close();
    }
  }
  throw new Error(`${state} holds no database of the service`);
}
