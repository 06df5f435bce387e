/** What a dataset's card says beyond its counts, each in one statement that reads the dataset's tasks once. */
import {
  CONTAMINATION_CHECKS,
  type ContaminationFacts,
  type SharedTasks,
} from "../functions/domain/dataset/contamination_facts.ts";
import { type Share, type Spread, TOPOLOGIES_LISTED } from "../functions/domain/dataset/spread.ts";
import type { Database } from "./client.ts";

const ITEMS = "dataset_items AS i JOIN tasks AS t ON t.id = i.task_id WHERE i.dataset_id = ?1";

/** What the database knows of it: how many tools there are, pools say. */
export async function spreadOf(db: Database, dataset: string): Promise<Omit<Spread, "pool_tools">> {
  const row = await db.$client
    .prepare(
      `WITH kept AS MATERIALIZED (
         SELECT t.id AS task, t.domain, t.shape ->> 'topology' AS topology, t.shape ->> 'sequence' AS sequence FROM ${ITEMS})
       SELECT (SELECT count(*) FROM kept) AS tasks,
         (SELECT count(DISTINCT topology) FROM kept) AS topology_classes,
         (SELECT json_group_array(json_object('name', domain, 'tasks', n)) FROM
           (SELECT domain, count(*) AS n FROM kept GROUP BY domain ORDER BY n DESC, domain)) AS domains,
         (SELECT json_group_array(json_object('name', topology, 'tasks', n)) FROM
           (SELECT topology, count(*) AS n FROM kept WHERE topology IS NOT NULL
            GROUP BY topology ORDER BY n DESC, length(topology), topology LIMIT ?2)) AS topologies,
         (SELECT json_group_array(n) FROM
           (SELECT count(DISTINCT task) AS n FROM kept, json_each('[' || replace(json_quote(sequence), ' > ', '","') || ']')
            GROUP BY value ORDER BY n DESC)) AS tools`,
    )
    .bind(dataset, TOPOLOGIES_LISTED)
    .first<Record<"domains" | "topologies" | "tools", string> & Record<"tasks" | "topology_classes", number>>();
  return {
    tasks: row?.tasks ?? 0,
    topology_classes: row?.topology_classes ?? 0,
    domains: JSON.parse(row?.domains ?? "[]") as Share[],
    topologies: JSON.parse(row?.topologies ?? "[]") as Share[],
    tools: JSON.parse(row?.tools ?? "[]") as number[],
  };
}

/**
 * Positions of the tasks that show best, best first: not of evaluation, which a card that is read by anything that reads the web
 * would give away; sound and solved; of three or four calls of as many tools, which look up and compute, that build on each
 * other.
 */
export async function examplesIn(db: Database, dataset: string, limit: number): Promise<number[]> {
  const { results } = await db.$client
    .prepare(
      `SELECT i.ordinal AS position FROM ${ITEMS}
       ORDER BY i.split = 'eval', coalesce(t.disputed, 0), t.varies IS NOT NULL,
         (t.shape ->> 'calls' NOT BETWEEN 3 AND 4) + (t.shape ->> 'tool_types' < 3) + (t.shape ->> 'depth' < 2)
           + (t.shape ->> 'topology' NOT LIKE '%:R%') + (t.shape ->> 'topology' NOT LIKE '%:P%')
           + (length(t.question) > 300) + (coalesce(t.passed, 0) = 0) + (i.split <> 'sft'),
         i.ordinal
       LIMIT ?2`,
    )
    .bind(dataset, limit)
    .all<{ position: number }>();
  return results.map(({ position }) => position);
}

/** What the database knows of it: how many references there were, pools say. */
export async function contaminationOf(db: Database, dataset: string): Promise<Omit<ContaminationFacts, "references">> {
  const figure = (check: string) => `t.certificate ->> '$.${check}.figure'`;
  const checks = CONTAMINATION_CHECKS.map(
    (check) =>
      `'${check}', json_object('tasks', count(${figure(check)}),
         'above', count(*) FILTER (WHERE ${figure(check)} > 0), 'worst', coalesce(max(${figure(check)}), 0))`,
  );
  const [checked, shared] = await db.$client.batch<Record<string, unknown>>([
    db.$client
      .prepare(`SELECT json_object(${checks.join(", ")}) AS checks FROM ${ITEMS} AND json_valid(t.certificate)`)
      .bind(dataset),
    db.$client
      .prepare(
        `WITH kept AS MATERIALIZED (
           SELECT i.split = 'eval' AS held, lower(t.question) AS question, t.graph_hash AS graph,
             t.shape ->> 'topology' AS topology, t.configuration ->> '$.seed.name' AS seed FROM ${ITEMS})
         SELECT ${["question", "graph", "topology", "seed"]
           .map(
             (what) =>
               `(SELECT count(*) FROM kept WHERE held AND ${what} IN (SELECT ${what} FROM kept WHERE NOT held)) AS ${what}`,
           )
           .join(", ")}`,
      )
      .bind(dataset),
  ]);
  const count = (what: string) => Number(shared?.results[0]?.[what] ?? 0);
  return {
    checks: JSON.parse(String(checked?.results[0]?.checks)) as ContaminationFacts["checks"],
    shared: {
      questions: count("question"),
      call_graphs: count("graph"),
      topologies: count("topology"),
      seeds: count("seed"),
    } satisfies SharedTasks,
  };
}
