/** The HTTP API: middleware, and the routers. */
import { requireKey } from "./auth.ts";
import { readBody } from "./body.ts";
import { datasets } from "./datasets.ts";
import { docs } from "./docs.ts";
import { describe } from "./document.ts";
import { files } from "./files.ts";
import { responseHeaders } from "./headers.ts";
import { health } from "./health.ts";
import { unanswered } from "./methods.ts";
import { handleError } from "./problem.ts";
import { newRouter } from "./router.ts";
import { runs } from "./runs.ts";
import { schedules } from "./schedules.ts";
import { tasks } from "./tasks.ts";
import { tools } from "./tools.ts";

export const app = newRouter();

app.onError(handleError);
app.notFound(unanswered(app));

app.use(responseHeaders);
app.route("/", health);
app.route("/", docs);
app.use(requireKey);
app.use(readBody);
for (const router of [runs, tasks, tools, datasets, files, schedules]) app.route("/v1", router);
describe(app);
