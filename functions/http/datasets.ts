/** `/v1/datasets`: cut one from a run, list, show with its files. Downloads are in `files.ts`. */
import { createRoute, z } from "@hono/zod-openapi";
import { database } from "../../db/client.ts";
import { droppedOf } from "../../db/dataset_checks.ts";
import { uploadsOf } from "../../db/dataset_uploads.ts";
import { type Dataset, filesOf, findDataset, listDatasets, splitCounts } from "../../db/datasets.ts";
import { DATASET_STATUSES } from "../../db/schema/index.ts";
import { takenDownIn } from "../../db/takedowns.ts";
import { cutDataset, cutSeries, type NotSettled } from "../datasets/cut.ts";
import { mergeDataset } from "../datasets/merge.ts";
import { mergedSchema } from "../domain/dataset/merge.ts";
import { type CutSpecification, cutSpecificationSchema, splitSchema } from "../domain/dataset/specification.ts";
import { projectOf } from "../domain/project.ts";
import { type Caller, ownName } from "./caller.ts";
import {
  type DatasetRequest,
  datasetRequestSchema,
  datasetSpecificationView,
  mergeAsked,
  notMerged,
} from "./dataset_request.ts";
import { noDataset } from "./deletions.ts";
import { afterTime, listOf, pageAsked, pageQuery, timeKey } from "./page.ts";
import { Problem, problems } from "./problem.ts";
import { idSchema, jsonBody, jsonResponse, newRouter, timeOf, timeOrNull, timeSchema } from "./router.ts";
import { orNull } from "./schemas.ts";
import { storedReader, unreadableSchema } from "./stored.ts";

const tags = ["datasets"];

const datasetSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    version: z.int(),
    run: z.string(),
    status: z.enum(DATASET_STATUSES),
    specification: orNull(datasetSpecificationView).openapi({
      description: "Null where this version cannot read what is stored, which then stands in `unreadable`",
    }),
    scaling: cutSpecificationSchema.shape.scaling,
    merge: cutSpecificationSchema.shape.merge,
    merged: mergedSchema
      .optional()
      .openapi({ description: "How the tasks of a dataset over runs were found, once they are" }),
    extended: cutSpecificationSchema.shape.extended,
    unreadable: unreadableSchema,
    error: z.string().nullable(),
    created_at: timeSchema,
    released_at: timeSchema.nullable(),
  })
  .openapi("Dataset");

/** Drops that one reply lists. */
const DROPS_SHOWN = 100;

const datasetDetailSchema = datasetSchema
  .extend({
    tasks: z.object({ sft: z.int(), rl: z.int(), eval: z.int() }).openapi({ description: "Tasks by split" }),
    dropped: z
      .object({
        tasks: z.int(),
        attempts: z.int().openapi({ description: "Of tasks that are in the dataset; their records do without them" }),
        first: z.array(
          z.object({ task: z.string(), attempt: z.int().nullable(), split: splitSchema, reason: z.string() }),
        ),
      })
      .openapi({
        description: `What was chosen and left out, since what is stored of it does not parse; the first ${DROPS_SHOWN} with the field at fault`,
      }),
    taken_down: z
      .object({
        tasks: z.int(),
        first: z.array(z.object({ task: z.string(), reason: z.string(), at: timeSchema })),
      })
      .openapi({
        description: `Tasks that it holds and that were taken down since: later versions are without them; the first ${DROPS_SHOWN}`,
      }),
    files: z
      .array(z.object({ path: z.string(), bytes: z.int(), sha256: z.string(), rows: z.int(), url: z.string() }))
      .openapi({ description: "Files written so far; they can be downloaded once the dataset is released" }),
    uploads: z
      .array(z.object({ path: z.string(), bytes: z.int(), stretches: z.int() }))
      .openapi({ description: "Long files that are being written in several stretches: how far they are" }),
  })
  .openapi("DatasetDetail");

const cutSchema = z.union([datasetSchema, listOf(datasetSchema)]);

const create = createRoute({
  method: "post",
  path: "/datasets",
  tags,
  summary: "Make a dataset of a run, or of several, that have nothing open",
  description:
    "With `runs` it takes the tasks of several runs that pass a filter, each question and each solution once, in splits that share no seed. The same request again is the dataset that is there. With `scaling` it is a series of nested subsets, a dataset for each size, named `<name>-<axis>-<size>`.",
  request: {
    body: jsonBody(datasetRequestSchema),
  },
  responses: {
    200: jsonResponse("It was there already; a series as a list, all of which was there", cutSchema),
    201: jsonResponse("Being written; a series as a list by size", cutSchema),
    ...problems("run_not_found", "run_under_way", "run_kept_nothing", "sizes_too_large", "block_list_outdated"),
  },
});

const list = createRoute({
  method: "get",
  path: "/datasets",
  tags,
  summary: "List datasets, newest first",
  request: { query: pageQuery.extend({ name: z.string().optional(), run: z.string().optional() }) },
  responses: { 200: jsonResponse("Datasets", listOf(datasetSchema)), ...problems("cursor_invalid") },
});

const show = createRoute({
  method: "get",
  path: "/datasets/{dataset}",
  tags,
  summary: "Show a dataset with its files",
  request: { params: z.object({ dataset: idSchema }) },
  responses: {
    200: jsonResponse("The dataset", datasetDetailSchema),
    ...problems("dataset_not_found", "dataset_deleted"),
  },
});

export const datasets = newRouter()
  .openapi(create, async (c) => {
    const asked = ownIds(c.get("caller"), c.req.valid("json"));
    const merge = mergeAsked(asked);
    if (merge !== undefined) {
      const merged = await mergeDataset(c.env, merge);
      if (!merged.ok) throw "run" in merged ? notSettled(merged.run, merged) : notMerged(merged);
      const headers = { location: `/v1/datasets/${merged.dataset.id}` };
      return c.json(view(merged.dataset), merged.created ? 201 : 200, headers);
    }
    const { run = "", name, specification: selection, scaling } = asked;
    if (scaling === undefined) {
      const cut = await cutDataset(c.env, run, { name, selection });
      if (!cut.ok) throw notSettled(run, cut);
      const headers = { location: `/v1/datasets/${cut.dataset.id}` };
      return c.json(view(cut.dataset), cut.created ? 201 : 200, headers);
    }
    const cut = await cutSeries(c.env, run, scaling, { name, selection });
    if (cut.ok) {
      const items = cut.made.map(({ dataset }) => view(dataset));
      return c.json({ items, cursor: null }, cut.made.some(({ created }) => created) ? 201 : 200);
    }
    if (cut.reason !== "too_large") throw notSettled(run, cut);
    const message = `expected sizes of at most ${cut.largest}: run ${run} supplies no more training tasks on the axis ${scaling.axis} where the smallest size is ${scaling.sizes[0]}`;
    throw new Problem("sizes_too_large", `scaling.sizes: ${message}`, [{ field: "scaling.sizes", message }]);
  })
  .openapi(list, async (c) => {
    const { name, run } = c.req.valid("query");
    const caller = c.get("caller");
    const page = pageAsked(c.req.path, c.req.valid("query"));
    const filter = {
      limit: page.limit + 1,
      after: afterTime(page.after),
      name: name && ownName(caller, name, "name"),
      run,
      project: caller.project,
    };
    return c.json(page.of(await listDatasets(database(c.env.DB), filter), view, timeKey), 200);
  })
  .openapi(show, async (c) => {
    const db = database(c.env.DB);
    const { dataset: id } = c.req.valid("param");
    const dataset = await findDataset(db, id);
    if (dataset === undefined) throw await noDataset(db, id);
    const [tasks, files, uploads, dropped, taken] = await Promise.all([
      splitCounts(db, id),
      filesOf(db, id),
      uploadsOf(db, id),
      droppedOf(db, id, DROPS_SHOWN),
      takenDownIn(db, id, DROPS_SHOWN),
    ]);
    const url = (path: string) => `/v1/datasets/${id}/files/${path}`;
    return c.json(
      {
        ...view(dataset),
        tasks: { ...tasks },
        dropped: { ...dropped, first: [...dropped.first] },
        taken_down: {
          tasks: taken.tasks,
          first: taken.first.map(({ id, reason, asked_at }) => ({
            task: id,
            reason: reason ?? "",
            at: timeOf(asked_at),
          })),
        },
        files: files.map((file) => ({ ...file, url: url(file.path) })),
        uploads: uploads
          .filter((upload) => !files.some(({ path }) => path === upload.path))
          .map(({ path, bytes, stretch }) => ({ path, bytes, stretches: stretch })),
      },
      200,
    );
  });

/** The request as it is meant in the caller's project. Throws for what belongs to another as for what is not there. */
function ownIds(caller: Caller, asked: DatasetRequest): DatasetRequest {
  const { run, runs, name, extends: version } = asked;
  for (const id of run === undefined ? (runs ?? []) : [run])
    if (projectOf("run", id) !== caller.project) throw notSettled(id, { ok: false, reason: "unknown_run" });
  if (version !== undefined && projectOf("dataset", version) !== caller.project)
    throw notMerged({ ok: false, reason: "unknown_version" });
  return { ...asked, ...(name !== undefined && { name: ownName(caller, name, "name") }) };
}

function notSettled(run: string, { reason }: NotSettled): Problem {
  switch (reason) {
    case "unknown_run":
      return new Problem("run_not_found", `there is no run "${run}"`, [
        { field: "run", message: "expected the id of a run" },
      ]);
    case "open":
      return new Problem(
        "run_under_way",
        `run ${run} is still under way: cut it when it is finished, or cancel it first`,
      );
    case "kept_nothing":
      return new Problem(
        "run_kept_nothing",
        `run ${run} kept nothing: no task of it passed every check, so there is no dataset`,
      );
  }
}

function view(dataset: Dataset): z.infer<typeof datasetSchema> {
  const { unreadable, read } = storedReader();
  const cut = read("specification", dataset.specification, cutSpecificationSchema);
  const merged = dataset.merged === null ? null : read("merged", dataset.merged, mergedSchema);
  return {
    id: dataset.id,
    name: dataset.name,
    version: dataset.version,
    run: dataset.run_id,
    status: dataset.status,
    ...cutView(cut),
    ...(merged && { merged }),
    unreadable,
    error: dataset.error,
    created_at: timeOf(dataset.created_at),
    released_at: timeOrNull(dataset.released_at),
  };
}

function cutView(
  cut: CutSpecification | null,
): Pick<z.infer<typeof datasetSchema>, "specification" | "scaling" | "merge" | "extended"> {
  if (cut === null) return { specification: null };
  const { scaling, merge, extended, ...specification } = cut;
  return {
    specification,
    ...(scaling && { scaling }),
    ...(merge && { merge }),
    ...(extended !== undefined && { extended }),
  };
}
