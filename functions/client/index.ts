/**
 * A typed client of the API: paths, bodies and replies are those that the routes declare. It is Hono's own (`hc`), so that there
 * is nothing to generate and nothing that could be out of date.
 *
 *     const dive = client("http://localhost:8787", { key: process.env.DIVE_API_KEY });
 *     const reply = await dive.v1.runs.$post({ json: { count: 20 }, query: {} });
 */
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Hono } from "hono";
import { hc } from "hono/client";
import type { MergeSchemaPath } from "hono/types";
import type { archives } from "../http/archives.ts";
import type { blockLists } from "../http/block_lists.ts";
import type { comparisons } from "../http/compare.ts";
import type { datasets } from "../http/datasets.ts";
import type { removals } from "../http/deletions.ts";
import type { files } from "../http/files.ts";
import type { keys } from "../http/keys.ts";
import type { links } from "../http/links.ts";
import type { metrics } from "../http/metrics.ts";
import type { pushes } from "../http/pushes.ts";
import type { regrades } from "../http/regrades.ts";
import type { runEvents } from "../http/run_events.ts";
import type { runs } from "../http/runs.ts";
import type { schedules } from "../http/schedules.ts";
import type { sourceCoherence } from "../http/source_coherence.ts";
import type { sourceDrifts } from "../http/source_drifts.ts";
import type { sourceTools } from "../http/source_tools.ts";
import type { sourceUploads } from "../http/source_uploads.ts";
import type { sources } from "../http/sources.ts";
import type { neighbours } from "../http/task_neighbours.ts";
import type { tasks } from "../http/tasks.ts";
import type { tools } from "../http/tools.ts";
import type { usage } from "../http/usage.ts";

// biome-ignore lint/suspicious/noExplicitAny: a router of any environment
type SchemaOf<R> = R extends OpenAPIHono<any, infer S, any> ? S : never;

type Routes = SchemaOf<typeof runs> &
  SchemaOf<typeof archives> &
  SchemaOf<typeof blockLists> &
  SchemaOf<typeof comparisons> &
  SchemaOf<typeof datasets> &
  SchemaOf<typeof files> &
  SchemaOf<typeof keys> &
  SchemaOf<typeof links> &
  SchemaOf<typeof metrics> &
  SchemaOf<typeof neighbours> &
  SchemaOf<typeof pushes> &
  SchemaOf<typeof regrades> &
  SchemaOf<typeof removals> &
  SchemaOf<typeof runEvents> &
  SchemaOf<typeof schedules> &
  SchemaOf<typeof sourceCoherence> &
  SchemaOf<typeof sourceDrifts> &
  SchemaOf<typeof sourceTools> &
  SchemaOf<typeof sourceUploads> &
  SchemaOf<typeof sources> &
  SchemaOf<typeof tasks> &
  SchemaOf<typeof tools> &
  SchemaOf<typeof usage>;

export type Api = Hono<object, MergeSchemaPath<Routes, "/v1">, "/">;

export interface ClientOptions {
  /** Of the API; none is wanted by a local server that is open. */
  readonly key?: string;
  /** That requests act in, with the deployment's own key. */
  readonly project?: string;
  /** In place of the global one. */
  readonly fetch?: typeof fetch;
}

export function client(url: string, { key, project, fetch }: ClientOptions = {}) {
  return hc<Api>(url, {
    headers: {
      ...(key !== undefined && { authorization: `Bearer ${key}` }),
      ...(project !== undefined && { "dive-project": project }),
    },
    ...(fetch && { fetch }),
  });
}
