/** Archives for tests: delivered by hand, by processes that die where the test says so. */
import { env } from "cloudflare:test";
import { ARCHIVED_TABLES } from "../../db/archive_rows.ts";
import { database } from "../../db/client.ts";
import { archiveSome } from "../../functions/retention/archive.ts";
import { restoreSome } from "../../functions/retention/restore.ts";
import { call, json, post } from "./api.ts";
import { type Row, rows } from "./runs.ts";

type Bindings = Pick<Env, "DB" | "BUCKET">;

/** Several parts of a small run, each taken out and brought back in several transactions. */
export const SMALL = { tasks: 5, out: 2 };
export const SMALL_BACK = { bytes: 20_000, tasks: 3 };

/** Messages until there is none. */
export async function delivered(some: () => Promise<"more" | "done" | "nothing">): Promise<number> {
  for (let n = 1; n < 500; n++) if ((await some()) !== "more") return n;
  throw new Error("500 deliveries and no end");
}

export async function archived(run: string, limits = SMALL, bindings: Bindings = env, now = Date.now()): Promise<void> {
  const reply = await post(`/v1/runs/${run}/archive`, undefined, {}, { UPKEEP_QUEUE: { send: async () => {} } });
  if (reply.status !== 202) throw new Error(`${reply.status}: ${await reply.text()}`);
  await delivered(() => archiveSome(bindings, database(bindings.DB), run, now, limits));
}

export async function restored(run: string, limits = SMALL_BACK, bindings: Bindings = env): Promise<void> {
  const reply = await post(`/v1/runs/${run}/restore`, undefined, {}, { UPKEEP_QUEUE: { send: async () => {} } });
  if (reply.status !== 202) throw new Error(`${reply.status}: ${await reply.text()}`);
  await delivered(() => restoreSome(bindings, database(bindings.DB), run, Date.now(), limits));
}

export const archiveOf = async (run: string) => json(await call(`/v1/runs/${run}/archive`));

/** Every row of the run in the tables that are archived, and its tasks. */
export async function storedOf(run: string): Promise<Record<string, Row[]>> {
  const like = `${run.replace(/^run-/, "task-")}-%`;
  const found: Record<string, Row[]> = { tasks: await rows("SELECT * FROM tasks WHERE run_id = ? ORDER BY id", run) };
  for (const table of ARCHIVED_TABLES) {
    const column = table === "rounds" || table === "attempts" ? "task_id" : "key";
    found[table] = await rows(`SELECT * FROM ${table} WHERE ${column} LIKE ? ORDER BY 1, 2`, like);
  }
  return found;
}

/** Keys of the objects of the run's archive. */
export async function objectsOf(run: string): Promise<string[]> {
  return (await env.BUCKET.list({ prefix: `archives/${run}/` })).objects.map(({ key }) => key);
}

const asked = async (path: string) => [path, await json(await call(path))] as const;

/** What the API says of each task of the run. */
export async function tracesOf(run: string): Promise<Record<string, unknown>> {
  const tasks = await rows("SELECT id FROM tasks WHERE run_id = ? ORDER BY ordinal", run);
  return Object.fromEntries(await Promise.all(tasks.map(({ id }) => asked(`/v1/tasks/${id}`))));
}

/** What the API says of the run, its tasks and its datasets. */
export async function saidOf(run: string): Promise<Record<string, unknown>> {
  const paths = ["", "/tasks?limit=3", "/tasks?limit=200&status=dropped", "/tasks?limit=200", `/compare?with=${run}`];
  const said = await Promise.all(paths.map((path) => asked(`/v1/runs/${run}${path}`)));
  const list = await asked(`/v1/datasets?run=${run}`);
  const datasets = await Promise.all(
    list[1].items.flatMap(({ id }: { id: string }) => [
      asked(`/v1/datasets/${id}`),
      asked(`/v1/datasets/${id}/regrades`),
    ]),
  );
  return { ...Object.fromEntries([...said, list, ...datasets]), ...(await tracesOf(run)) };
}

const WRITES = /^\s*(INSERT|UPDATE|DELETE)/i;

/**
 * Bindings of a process that dies at its `at`-th write (from 0), before or after it is done: every write of the database, put or
 * removed object. `died` says whether it came to that.
 */
export function dying(at: number, when: "before" | "after"): { bindings: Bindings; died: () => boolean } {
  let [writes, dead] = [0, false];
  const write = async <T>(work: () => Promise<T>): Promise<T> => {
    if (dead) throw new Error("dead");
    const mine = writes++ === at;
    if (mine && when === "before") {
      dead = true;
      throw new Error("killed");
    }
    const result = await work();
    if (mine) {
      dead = true;
      throw new Error("killed");
    }
    return result;
  };
  const inner = new WeakMap<object, { statement: D1PreparedStatement; writes: boolean }>();
  const wrapped = (statement: D1PreparedStatement, isWrite: boolean): D1PreparedStatement => {
    const proxy = new Proxy(statement, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name, target);
        if (typeof value !== "function") return value;
        if (name === "bind") return (...values: unknown[]) => wrapped(target.bind(...values), isWrite);
        const run = (...input: unknown[]) => (value as (...input: unknown[]) => Promise<unknown>).apply(target, input);
        return (...input: unknown[]) => (isWrite ? write(() => run(...input)) : run(...input));
      },
    });
    inner.set(proxy, { statement, writes: isWrite });
    return proxy;
  };
  const DB = new Proxy(env.DB, {
    get(target, name) {
      if (name === "prepare") return (sql: string) => wrapped(target.prepare(sql), WRITES.test(sql));
      if (name === "batch")
        return (statements: D1PreparedStatement[]) => {
          const its = statements.map((one) => inner.get(one) ?? { statement: one, writes: true });
          const run = () => target.batch(its.map(({ statement }) => statement));
          return its.some((one) => one.writes) ? write(run) : run();
        };
      return Reflect.get(target, name, target);
    },
  });
  const BUCKET = new Proxy(env.BUCKET, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== "function") return value;
      const run = (...input: unknown[]) => (value as (...input: unknown[]) => Promise<unknown>).apply(target, input);
      return (...input: unknown[]) =>
        name === "put" || name === "delete" ? write(() => run(...input)) : run(...input);
    },
  });
  return { bindings: { DB, BUCKET }, died: () => dead };
}
