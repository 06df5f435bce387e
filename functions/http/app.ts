/** The HTTP API: middleware, the routers, and the OpenAPI document that is made from them. */
import { bodyLimit } from "hono/body-limit";
import { requireKey } from "./auth.ts";
import { datasets } from "./datasets.ts";
import { files } from "./files.ts";
import { health } from "./health.ts";
import { handleError, Problem, writeProblem } from "./problem.ts";
import { newRouter } from "./router.ts";
import { runs } from "./runs.ts";
import { schedules } from "./schedules.ts";
import { tasks } from "./tasks.ts";
import { tools } from "./tools.ts";

/** The largest body that any route needs, with room: a specification or a tool's input. */
const BODY_BYTES = 256 * 1024;

export const app = newRouter();

app.onError(handleError);
app.notFound((c) => writeProblem(new Problem(404, `there is no ${c.req.method} ${c.req.path}`)));

app.route("/", health);
app.use(requireKey);
app.use(
  bodyLimit({
    maxSize: BODY_BYTES,
    onError: () => {
      throw new Problem(413, `a body may have ${BODY_BYTES} bytes at most`, [
        { field: "body", message: `expected ${BODY_BYTES} bytes at most` },
      ]);
    },
  }),
);
for (const router of [runs, tasks, tools, datasets, files, schedules]) app.route("/v1", router);

app.openAPIRegistry.registerComponent("securitySchemes", "key", { type: "http", scheme: "bearer" });
app.doc31("/v1/openapi.json", {
  openapi: "3.1.0",
  info: {
    title: "dive",
    version: "1",
    description: "Synthesis of verifiable, diverse training tasks for tool-using language models.",
  },
  security: [{ key: [] }],
});
