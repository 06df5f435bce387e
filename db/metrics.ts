/** Sums over what a project has, for monitoring: over rows by run and by status, never over tasks that have ended. */
import { belongsSql } from "../functions/domain/project.ts";
import type { Database } from "./client.ts";
import { COUNTERS } from "./operations.ts";

export interface Counted {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

export interface ProjectMetrics {
  readonly runs: readonly Counted[];
  /** Tasks that have not ended, by the stage that they wait for. */
  readonly open_tasks: readonly Counted[];
  readonly datasets: readonly Counted[];
  readonly source_tools: readonly Counted[];
  /** By stage and counter. */
  readonly operations: readonly Counted[];
  /** US dollars, tokens by direction, and requests, by role. */
  readonly usd: readonly Counted[];
  readonly tokens: readonly Counted[];
  readonly model_requests: readonly Counted[];
  /** Messages that failed every retry, by stage. */
  readonly failures: readonly Counted[];
}

type Row = Record<string, string | number | null>;

export async function metricsOf(db: Database, project: string): Promise<ProjectMetrics> {
  const d1 = db.$client;
  const ofRun = (column: string) => belongsSql(column, "run", project);
  const [runs, open, datasets, tools, operations, spend, failures] = await d1.batch<Row>(
    [
      `SELECT status, count(*) AS n FROM runs WHERE ${ofRun("id")} GROUP BY 1`,
      // By the index of tasks that are open.
      `SELECT status AS stage, count(*) AS n FROM tasks WHERE status NOT IN ('graded', 'dropped') AND ${ofRun("run_id")} GROUP BY 1`,
      `SELECT status, count(*) AS n FROM datasets WHERE ${belongsSql("name", "dataset", project)} GROUP BY 1`,
      `SELECT s.name AS source, t.state, count(*) AS n FROM source_tools AS t JOIN sources AS s ON s.id = t.source_id
       WHERE ${belongsSql("s.name", "source", project)} GROUP BY 1, 2`,
      `SELECT stage, ${COUNTERS.map((one) => `sum(${one}) AS ${one}`).join(", ")} FROM operations WHERE ${ofRun("run_id")} GROUP BY 1`,
      `SELECT role, sum(usd) AS usd, sum(input_tokens) AS input, sum(output_tokens) AS output, sum(requests) AS requests
       FROM spend WHERE ${ofRun("run_id")} GROUP BY 1`,
      `SELECT stage, count(*) AS n FROM failures WHERE ${ofRun("run_id")} GROUP BY 1`,
    ].map((sql) => d1.prepare(`${sql} ORDER BY 1, 2`)),
  );
  const spent = rowsOf(spend);
  return {
    runs: counted(runs),
    open_tasks: counted(open),
    datasets: counted(datasets),
    source_tools: counted(tools),
    operations: rowsOf(operations).flatMap(({ stage, ...row }) =>
      COUNTERS.map((counter) => ({ labels: { stage: String(stage), counter }, value: Number(row[counter]) })),
    ),
    usd: spent.map(({ role, usd }) => ({ labels: { role: String(role) }, value: Number(usd ?? 0) })),
    tokens: spent.flatMap(({ role, ...row }) =>
      ["input", "output"].map((direction) => ({
        labels: { role: String(role), direction },
        value: Number(row[direction]),
      })),
    ),
    model_requests: spent.map(({ role, requests }) => ({ labels: { role: String(role) }, value: Number(requests) })),
    failures: counted(failures),
  };
}

function rowsOf(found: D1Result<Row> | undefined): readonly Row[] {
  return found?.results ?? [];
}

function counted(found: D1Result<Row> | undefined): Counted[] {
  return rowsOf(found).map(({ n, ...labels }) => ({
    labels: Object.fromEntries(Object.entries(labels).map(([name, value]) => [name, String(value)])),
    value: Number(n),
  }));
}
