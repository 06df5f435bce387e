/** `/v1/metrics`: what a project has and has used, in Prometheus' text format, so that it can be watched and alarms be set. */
import { createRoute, z } from "@hono/zod-openapi";
import { database } from "../../db/client.ts";
import { type Counted, metricsOf } from "../../db/metrics.ts";
import { DEFAULT_PROJECT } from "../domain/project.ts";
import { databaseSpace } from "../retention/fullness.ts";
import { newRouter } from "./router.ts";

/** Version 0.0.4 of the text format: https://prometheus.io/docs/instrumenting/exposition_formats/ */
const TYPE = "text/plain; version=0.0.4; charset=utf-8";

interface Metric {
  readonly name: string;
  readonly help: string;
  readonly type: "gauge" | "counter";
  readonly values: readonly Counted[];
}

const show = createRoute({
  method: "get",
  path: "/metrics",
  tags: ["usage"],
  summary: "Show what the project has and has used, in Prometheus' text format",
  description:
    "Sums over the runs that there are: a run that is deleted takes its share away, which Prometheus reads as a reset of a counter.",
  responses: {
    200: { description: "The metrics", content: { "text/plain": { schema: z.string() } } },
  },
});

export const metrics = newRouter().openapi(show, async (c) => {
  const { project } = c.get("caller");
  const [found, space] = await Promise.all([
    metricsOf(database(c.env.DB), project),
    project === DEFAULT_PROJECT ? databaseSpace(c.env) : undefined,
  ]);
  const one = (value: number): Counted[] => [{ labels: {}, value }];
  const all: Metric[] = [
    { name: "dive_runs", help: "Runs by status.", type: "gauge", values: found.runs },
    {
      name: "dive_open_tasks",
      help: "Tasks that have not ended, by the stage they wait for.",
      type: "gauge",
      values: found.open_tasks,
    },
    { name: "dive_datasets", help: "Versions of datasets by status.", type: "gauge", values: found.datasets },
    {
      name: "dive_source_tools",
      help: "Tools of users' sources by state.",
      type: "gauge",
      values: found.source_tools,
    },
    {
      name: "dive_operations_total",
      help: "Platform operations of runs by stage and counter.",
      type: "counter",
      values: found.operations,
    },
    { name: "dive_spend_usd_total", help: "US dollars paid for models by role.", type: "counter", values: found.usd },
    {
      name: "dive_tokens_total",
      help: "Tokens of models by role and direction.",
      type: "counter",
      values: found.tokens,
    },
    {
      name: "dive_model_requests_total",
      help: "Requests to models by role.",
      type: "counter",
      values: found.model_requests,
    },
    {
      name: "dive_failures_total",
      help: "Messages that failed every retry, by stage.",
      type: "counter",
      values: found.failures,
    },
    ...(space === undefined
      ? []
      : ([
          { name: "dive_database_bytes", help: "Bytes of the database.", type: "gauge", values: one(space.bytes) },
          {
            name: "dive_database_limit_bytes",
            help: "Bytes that the database may hold.",
            type: "gauge",
            values: one(space.limit_bytes),
          },
        ] as const)),
  ];
  return c.text(all.map(textOf).join(""), 200, { "content-type": TYPE });
});

/** A metric without values is named too: that there are none is not that it is unknown. */
function textOf({ name, help, type, values }: Metric): string {
  const lines = values.map(({ labels, value }) => `${name}${labelsText(labels)} ${value}\n`);
  return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${lines.join("")}`;
}

function labelsText(labels: Counted["labels"]): string {
  const all = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`);
  return all.length === 0 ? "" : `{${all.join(",")}}`;
}

function escaped(value: string): string {
  return value.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");
}
