/** `/v1/datasets`: cut one from a run, list, show with its files. Downloads are in `files.ts`. */
import { createRoute, z } from "@hono/zod-openapi";
import { database } from "../../db/client.ts";
import { type Dataset, filesOf, findDataset, listDatasets, splitCounts } from "../../db/datasets.ts";
import { DATASET_STATUSES } from "../../db/schema.ts";
import { datasetSpecificationSchema } from "../domain/dataset/specification.ts";
import { runSpecificationSchema } from "../domain/run.ts";
import { cutDataset } from "../stages/release/cut.ts";
import { afterOf, cursorOf, listOf, pageOf, pageQuery } from "./page.ts";
import { notFound, Problem, problems } from "./problem.ts";
import { idSchema, jsonBody, jsonResponse, newRouter, timeOf, timeOrNull, timeSchema } from "./router.ts";

const tags = ["datasets"];

const datasetSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    version: z.int(),
    run: z.string(),
    status: z.enum(DATASET_STATUSES),
    specification: datasetSpecificationSchema,
    error: z.string().nullable(),
    created_at: timeSchema,
    released_at: timeSchema.nullable(),
  })
  .openapi("Dataset");

const datasetDetailSchema = datasetSchema
  .extend({
    tasks: z.object({ sft: z.int(), rl: z.int(), eval: z.int() }).openapi({ description: "Tasks by split" }),
    files: z
      .array(z.object({ path: z.string(), bytes: z.int(), sha256: z.string(), rows: z.int(), url: z.string() }))
      .openapi({ description: "Files written so far; they can be downloaded once the dataset is released" }),
  })
  .openapi("DatasetDetail");

const create = createRoute({
  method: "post",
  path: "/datasets",
  tags,
  summary: "Cut a dataset from a run that has nothing open",
  description: "The same cut of the same run again is the dataset that is there.",
  request: {
    body: jsonBody(
      z.strictObject({
        run: idSchema,
        name: runSpecificationSchema.shape.name
          .unwrap()
          .optional()
          .openapi({ description: "The run's name by default" }),
        specification: datasetSpecificationSchema.prefault({}),
      }),
    ),
  },
  responses: {
    200: jsonResponse("It was there already", datasetSchema),
    201: jsonResponse("Being written", datasetSchema),
    ...problems(400, 401, 404, 409, 413, 415),
  },
});

const list = createRoute({
  method: "get",
  path: "/datasets",
  tags,
  summary: "List datasets, newest first",
  request: { query: pageQuery.extend({ name: z.string().optional(), run: z.string().optional() }) },
  responses: { 200: jsonResponse("Datasets", listOf(datasetSchema)), ...problems(400, 401) },
});

const show = createRoute({
  method: "get",
  path: "/datasets/{dataset}",
  tags,
  summary: "Show a dataset with its files",
  request: { params: z.object({ dataset: idSchema }) },
  responses: { 200: jsonResponse("The dataset", datasetDetailSchema), ...problems(401, 404) },
});

export const datasets = newRouter()
  .openapi(create, async (c) => {
    const { run, name, specification } = c.req.valid("json");
    const cut = await cutDataset(c.env, run, { name, selection: specification });
    if (cut.ok) {
      const headers = { location: `/v1/datasets/${cut.dataset.id}` };
      return cut.created ? c.json(view(cut.dataset), 201, headers) : c.json(view(cut.dataset), 200, headers);
    }
    switch (cut.reason) {
      case "unknown_run":
        throw new Problem(404, `there is no run "${run}"`, [{ field: "run", message: "expected the id of a run" }]);
      case "open":
        throw new Problem(409, `run ${run} is still under way: cut it when it is finished, or cancel it first`);
    }
  })
  .openapi(list, async (c) => {
    const { limit, cursor, name, run } = c.req.valid("query");
    const rows = await listDatasets(database(c.env.DB), { limit: limit + 1, after: afterOf(cursor), name, run });
    return c.json(pageOf(rows, limit, view, cursorOf), 200);
  })
  .openapi(show, async (c) => {
    const db = database(c.env.DB);
    const { dataset: id } = c.req.valid("param");
    const dataset = await findDataset(db, id);
    if (dataset === undefined) throw notFound("dataset", id);
    const [tasks, files] = await Promise.all([splitCounts(db, id), filesOf(db, id)]);
    const url = (path: string) => `/v1/datasets/${id}/files/${path}`;
    return c.json(
      { ...view(dataset), tasks: { ...tasks }, files: files.map((file) => ({ ...file, url: url(file.path) })) },
      200,
    );
  });

function view(dataset: Dataset): z.infer<typeof datasetSchema> {
  return {
    id: dataset.id,
    name: dataset.name,
    version: dataset.version,
    run: dataset.run_id,
    status: dataset.status,
    specification: datasetSpecificationSchema.parse(JSON.parse(dataset.specification)),
    error: dataset.error,
    created_at: timeOf(dataset.created_at),
    released_at: timeOrNull(dataset.released_at),
  };
}
