/** Reading tasks: lists, one task with its trace, structural diversity, and those that stalled. */
import { and, asc, desc, eq, getTableColumns, gt, lt, type SQL, sql } from "drizzle-orm";
import { SIZES, type Structure, sizesOf } from "../functions/domain/dataset/structure.ts";
import type { Models } from "../functions/domain/models.ts";
import { readableSpecification } from "../functions/domain/run.ts";
import type { DomainCounts } from "../functions/domain/run_comparison.ts";
import type { StopRule } from "../functions/domain/solving/stop.ts";
import {
  type AttemptRow,
  type AttemptStatus,
  CALLED_TOOL,
  callRows,
  MESSAGE,
  MESSAGES,
  messageRows,
  selectAttemptStatus,
} from "./attempts.ts";
import type { Database } from "./client.ts";
import type { RoundRow } from "./rounds.ts";
import { attempts, rounds, tasks } from "./schema/index.ts";
import type { TaskRow } from "./tasks.ts";

const SUMMARY = {
  id: tasks.id,
  run_id: tasks.run_id,
  ordinal: tasks.ordinal,
  wave: tasks.wave,
  status: tasks.status,
  round: tasks.round,
  domain: tasks.domain,
  question: tasks.question,
  reason: tasks.reason,
  detail: tasks.detail,
  passed: tasks.passed,
  attempted: tasks.attempted,
  agreement: tasks.agreement,
  disputed: tasks.disputed,
  tier: tasks.tier,
  varies: tasks.varies,
  moved_at: tasks.moved_at,
};
export type TaskSummary = Pick<TaskRow, keyof typeof SUMMARY>;

/** Which tasks of a run are meant; a field that is undefined leaves all. */
export interface TaskFilter {
  readonly run: string;
  readonly status?: TaskRow["status"] | undefined;
  readonly reason?: string | undefined;
  readonly tier?: number | undefined;
  readonly domain?: string | undefined;
  /** A tool that stands in its solution. */
  readonly tool?: string | undefined;
  /** Bounds of its pass rate, both included: a task without one is outside of any. */
  readonly pass_rate_min?: number | undefined;
  readonly pass_rate_max?: number | undefined;
  /** Text that stands in its question, whatever the case of its ASCII letters. */
  readonly words?: string | undefined;
  /** How one of its attempts ended. */
  readonly ended?: string | undefined;
  /** A tool that one of its attempts called. */
  readonly called?: string | undefined;
  /** Those of which an attempt was answered with an error by a tool. */
  readonly tool_error?: "true" | undefined;
  /** Text in a message of one of its attempts but the first two, which the system and the user say. */
  readonly said?: string | undefined;
}

export interface TaskPage extends TaskFilter {
  readonly limit: number;
  /** Ordinal to go on after. */
  readonly after?: number | undefined;
}

/** In order of ordinal. */
export function listTasks(db: Database, page: TaskPage): Promise<TaskSummary[]> {
  return db
    .select(SUMMARY)
    .from(tasks)
    .where(and(meant(page), page.after === undefined ? undefined : gt(tasks.ordinal, page.after)))
    .orderBy(asc(tasks.ordinal))
    .limit(page.limit)
    .all();
}

/** Ids of the tasks that stand before and after an ordinal among those that are meant; null at the ends. */
export async function tasksBeside(
  db: Database,
  filter: TaskFilter,
  ordinal: number,
): Promise<{ previous: string | null; next: string | null }> {
  const id = { id: tasks.id };
  const [before, after] = await db.batch([
    db
      .select(id)
      .from(tasks)
      .where(and(meant(filter), lt(tasks.ordinal, ordinal)))
      .orderBy(desc(tasks.ordinal))
      .limit(1),
    db
      .select(id)
      .from(tasks)
      .where(and(meant(filter), gt(tasks.ordinal, ordinal)))
      .orderBy(asc(tasks.ordinal))
      .limit(1),
  ]);
  return { previous: before[0]?.id ?? null, next: after[0]?.id ?? null };
}

/** Where a task stands. */
export function placeOfTask(db: Database, id: string): Promise<{ run: string; ordinal: number } | undefined> {
  return db.select({ run: tasks.run_id, ordinal: tasks.ordinal }).from(tasks).where(eq(tasks.id, id)).get();
}

function meant(filter: TaskFilter) {
  const { run, status, reason, tier, domain, tool, words, ended, called, tool_error, said } = filter;
  const rate = sql`(CAST(${tasks.passed} AS REAL) / nullif(${tasks.attempted}, 0))`;
  return and(
    eq(tasks.run_id, run),
    status && eq(tasks.status, status),
    reason === undefined ? undefined : eq(tasks.reason, reason),
    tier === undefined ? undefined : eq(tasks.tier, tier),
    domain === undefined ? undefined : eq(tasks.domain, domain),
    // No tool's name holds what stands between two of them.
    tool === undefined
      ? undefined
      : sql`instr(' > ' || (CASE WHEN json_valid(${tasks.shape}) THEN ${tasks.shape} ->> 'sequence' END) || ' > ', ${` > ${tool} > `}) > 0`,
    filter.pass_rate_min === undefined ? undefined : sql`${rate} >= ${filter.pass_rate_min}`,
    filter.pass_rate_max === undefined ? undefined : sql`${rate} <= ${filter.pass_rate_max}`,
    words === undefined ? undefined : sql`instr(lower(${tasks.question}), lower(${words})) > 0`,
    ended === undefined ? undefined : someAttempt(sql`${attempts.ended} = ${ended}`),
    called === undefined
      ? undefined
      : someAttempt(sql`CASE WHEN ${attempts.tools} IS NULL
          THEN EXISTS (SELECT 1 FROM ${CALLS} WHERE ${sql.raw(CALLED_TOOL)} = ${called})
          ELSE EXISTS (SELECT 1 FROM json_each(${attempts.tools}) WHERE value = ${called}) END`),
    // As `functions/domain/solving/recovered.ts` tells an error from what a tool gave.
    tool_error === undefined
      ? undefined
      : someMessage(sql`${MESSAGE_OBJECT} ->> 'role' = 'tool' AND ${MESSAGE_OBJECT} ->> 'content' LIKE '{"error":%'
          AND json_valid(${MESSAGE_OBJECT} ->> 'content')
          AND (SELECT count(*) = 1 AND max(type) = 'text' FROM json_each(${MESSAGE_OBJECT} ->> 'content'))`),
    said === undefined
      ? undefined
      : someMessage(sql`message.key > 1 AND instr(lower(${MESSAGE_OBJECT} ->> 'content'), lower(${said})) > 0`),
  );
}

const ROWS = sql.raw(messageRows("attempts.messages"));
const CALLS = sql.raw(callRows("attempts.messages"));
const MESSAGE_OBJECT = sql.raw(`(${MESSAGE})`);

/** An attempt that went as another of its task did has no messages: the other has them, and is found. */
function someAttempt(holds: SQL): SQL {
  return sql`EXISTS (SELECT 1 FROM ${attempts} WHERE ${attempts.task_id} = ${tasks.id} AND ${holds})`;
}

function someMessage(holds: SQL): SQL {
  return someAttempt(sql`EXISTS (SELECT 1 FROM ${ROWS} WHERE ${holds})`);
}

export interface TaskTrace {
  readonly task: TaskRow;
  readonly rounds: readonly RoundRow[];
  readonly attempts: readonly AttemptRow[];
}

const ATTEMPT = { ...getTableColumns(attempts), messages: sql.raw(MESSAGES).mapWith(String) };

/** A task with all that was stored of it, but for what is archived. */
export async function findTask(db: Database, id: string): Promise<TaskTrace | undefined> {
  const [[task], its, tries] = await db.batch([
    db.select().from(tasks).where(eq(tasks.id, id)),
    db.select().from(rounds).where(eq(rounds.task_id, id)).orderBy(asc(rounds.round)),
    db.select(ATTEMPT).from(attempts).where(eq(attempts.task_id, id)).orderBy(asc(attempts.attempt)),
  ]);
  return task && { task, rounds: its, attempts: tries };
}

/** The tasks that structure is counted over: those a run kept, or those of a dataset. */
export type Scope = { readonly run: string } | { readonly dataset: string };

/**
 * Exact counts of structural diversity, and the tools that stand in solutions by name. One statement that reads each task
 * once: a run may have kept a hundred thousand.
 */
export async function structureOf(db: Database, scope: Scope): Promise<{ structure: Structure; tools: string[] }> {
  const row = await db.$client
    .prepare(structureQuery(scope))
    .bind("run" in scope ? scope.run : scope.dataset)
    .first<Record<string, number | string>>();
  const count = (figure: string) => Number(row?.[figure] ?? 0);
  const spread = (figure: (typeof SIZES)[number]) => {
    const bins = Object.entries(JSON.parse(String(row?.[figure] ?? "{}")) as Record<string, number>);
    // Keys of an object that are whole numbers stand in ascending order.
    return sizesOf(bins.map(([value, tasks]) => ({ value: Number(value), tasks })));
  };
  const tools = (JSON.parse(String(row?.tools ?? "[]")) as string[]).toSorted();
  const structure: Structure = {
    tasks: count("tasks"),
    tools_covered: tools.length,
    unique_toolsets: count("toolsets"),
    unique_sequences: count("sequences"),
    unique_graphs: count("graphs"),
    topology_classes: count("topologies"),
    calls: spread("calls"),
    depth: spread("depth"),
    width: spread("width"),
    fan_in: spread("fan_in"),
    tool_types: spread("tool_types"),
    domains: spread("domains"),
  };
  return { structure, tools };
}

/** One row: counts, histograms as JSON objects, tools as a JSON array. A sequence is read as JSON: no tool name holds ` > `. */
function structureQuery(scope: Scope): string {
  const from =
    "run" in scope
      ? "tasks WHERE run_id = ?1 AND varies IS NULL AND status IN ('solve', 'graded') AND json_valid(shape) AND json_valid(configuration)"
      : "dataset_items AS i JOIN tasks ON tasks.id = i.task_id WHERE i.dataset_id = ?1";
  const histograms = SIZES.map(
    (size) =>
      `(SELECT json_group_object(${size}, n) FROM
         (SELECT ${size}, count(*) AS n FROM kept WHERE ${size} IS NOT NULL GROUP BY ${size})) AS ${size}`,
  );
  return `WITH kept AS MATERIALIZED (
      SELECT graph_hash AS graph, shape ->> 'sequence' AS sequence, shape ->> 'topology' AS topology,
        ${SIZES.map((size) => `shape ->> '${size}' AS ${size}`).join(", ")},
        (SELECT group_concat(value, ' ' ORDER BY value) FROM json_each(configuration, '$.toolset')) AS toolset
      FROM ${from})
    SELECT count(*) AS tasks, count(DISTINCT sequence) AS sequences, count(DISTINCT graph) AS graphs,
      count(DISTINCT topology) AS topologies, count(DISTINCT toolset) AS toolsets,
      ${histograms.join(",\n")},
      (SELECT json_group_array(DISTINCT value)
       FROM kept, json_each('[' || replace(json_quote(sequence), ' > ', '","') || ']')) AS tools
    FROM kept`;
}

/** The tasks of a run by domain, variants aside: what was planned and kept, and what became of attempts at graded ones. */
export async function countByDomain(db: Database, run: string): Promise<DomainCounts[]> {
  const { results } = await db.$client
    .prepare(
      `SELECT domain, count(*) AS planned, count(*) FILTER (WHERE status IN ('solve', 'graded')) AS kept,
         coalesce(sum(passed) FILTER (WHERE status = 'graded'), 0) AS passed,
         coalesce(sum(attempted) FILTER (WHERE status = 'graded'), 0) AS attempted
       FROM tasks WHERE run_id = ?1 AND varies IS NULL GROUP BY domain ORDER BY domain`,
    )
    .bind(run)
    .all<DomainCounts>();
  return results;
}

export interface StalledTask {
  readonly id: string;
  readonly run_id: string;
  readonly status: "collect" | "derive" | "certify" | "solve";
  readonly round: number;
  /** How often the run attempts each task. */
  readonly rule: StopRule;
  /** The models that the run names. */
  readonly models: Models | undefined;
}

/** Tasks of runs under way that wait for a stage and have not moved since `before`, longest first. */
export async function stalledTasks(db: Database, before: number, limit: number): Promise<StalledTask[]> {
  const { results } = await db.$client
    .prepare(
      `SELECT t.id, t.run_id, t.status, t.round, r.specification
       FROM runs AS r JOIN tasks AS t ON t.run_id = r.id AND t.status NOT IN ('graded', 'dropped')
       WHERE r.status IN ('running', 'solving') AND t.status <> 'certified' AND t.moved_at < ?1
       ORDER BY t.moved_at, t.id LIMIT ?2`,
    )
    .bind(before, limit)
    .all<Omit<StalledTask, "rule" | "models"> & { specification: string }>();
  const read = new Map(results.map(({ run_id, specification }) => [run_id, specification]));
  const known = new Map([...read].map(([run, text]) => [run, readableSpecification(text) ?? UNREADABLE]));
  return results.map(({ specification: _, ...task }) => {
    const { attempts, early_stop, models } = known.get(task.run_id) ?? UNREADABLE;
    return { ...task, rule: { attempts, early_stop }, models };
  });
}

/** Of a run whose specification cannot be read: its messages end among the dead letters, and the run by that. */
const UNREADABLE = { attempts: 0, early_stop: undefined, models: undefined };

/** The attempts that are stored and their verdicts, by task. */
export async function attemptsMade(db: Database, ids: readonly string[]): Promise<Map<string, AttemptStatus[]>> {
  const { results } = await selectAttemptStatus(db.$client, ids).all<AttemptStatus>();
  return Map.groupBy(results, ({ task_id }) => task_id);
}
