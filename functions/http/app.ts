/** The HTTP API: middleware, and the routers. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Sources } from "../sources/pools.ts";
import { archives } from "./archives.ts";
import { noteChanges } from "./audit.ts";
import { requireKey } from "./auth.ts";
import { blockLists } from "./block_lists.ts";
import { readBody } from "./body.ts";
import { comparisons } from "./compare.ts";
import { datasets } from "./datasets.ts";
import { removals } from "./deletions.ts";
import { docs } from "./docs.ts";
import { describe } from "./document.ts";
import { files } from "./files.ts";
import { responseHeaders } from "./headers.ts";
import { health } from "./health.ts";
import { keys } from "./keys.ts";
import { links } from "./links.ts";
import { strayBrowsers, unanswered } from "./methods.ts";
import { metrics } from "./metrics.ts";
import { handleError } from "./problem.ts";
import { pushes } from "./pushes.ts";
import { regrades } from "./regrades.ts";
import { type ApiEnv, newRouter } from "./router.ts";
import { runEvents } from "./run_events.ts";
import { runs } from "./runs.ts";
import { schedules } from "./schedules.ts";
import { sourceCoherence } from "./source_coherence.ts";
import { sourceDrifts } from "./source_drifts.ts";
import { sourceTools } from "./source_tools.ts";
import { sourceUploads } from "./source_uploads.ts";
import { sources as sourceRoutes } from "./sources.ts";
import { neighbours } from "./task_neighbours.ts";
import { tasks } from "./tasks.ts";
import { tools } from "./tools.ts";
import { usage } from "./usage.ts";

/** The API over the pools of these sources. */
export function appOver(sources: Sources): OpenAPIHono<ApiEnv> {
  const app = newRouter();

  app.onError(handleError);
  app.notFound(unanswered(app));

  app.use(responseHeaders);
  app.use(async (c, next) => {
    c.set("sources", sources);
    await next();
  });
  app.route("/", health);
  app.route("/", docs);
  describe(app);
  app.use(strayBrowsers(app), requireKey, noteChanges);
  // An upload is read as it streams, and may be larger than other bodies.
  app.route("/v1", blockLists);
  app.use(readBody);
  const routers = [
    runs,
    runEvents,
    comparisons,
    tasks,
    neighbours,
    tools,
    datasets,
    files,
    links,
    pushes,
    regrades,
    schedules,
    sourceRoutes,
    sourceTools,
    sourceCoherence,
    sourceDrifts,
    sourceUploads,
    removals,
    archives,
    keys,
    metrics,
    usage,
  ];
  for (const router of routers) app.route("/v1", router);
  return app;
}
