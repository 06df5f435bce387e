/** Downloads: `/v1/datasets/{dataset}/files/{path}`, streamed from object storage, and `/archive`, all files as one zip. */
import { createRoute, type RouteConfig, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { type Database, database } from "../../db/client.ts";
import { type Dataset, filesOf, findDataset } from "../../db/datasets.ts";
import { archiveOf } from "../datasets/archive.ts";
import { contentTypeOf, datasetKey } from "../domain/dataset/files.ts";
import { streamOf } from "../store/stream.ts";
import { noDataset } from "./deletions.ts";
import { DOWNLOAD_HEADERS, DOWNLOAD_RESPONSES, sendDownload } from "./download.ts";
import { Problem, problems } from "./problem.ts";
import { type ApiEnv, idSchema, newRouter } from "./router.ts";
import { strictRoute } from "./strict_route.ts";

const described = {
  method: "get" as const,
  tags: ["datasets"],
  summary: "Download a file of a released dataset",
  description:
    "`path` may hold slashes, as in data/sft-00000-of-00001.parquet. HEAD is answered too. `repr-digest` says the SHA-256 of the whole file.",
  responses: {
    ...DOWNLOAD_RESPONSES,
    ...problems("dataset_not_found", "dataset_deleted", "file_not_found", "dataset_not_released"),
  },
} satisfies Omit<RouteConfig, "path">;

// A path parameter with slashes in it has no form in OpenAPI: the route is hidden, and described by hand below.
const show = createRoute({
  ...described,
  hide: true,
  path: "/datasets/{dataset}/files/{path{.+}}",
  request: { params: z.object({ dataset: z.string(), path: z.string() }) },
});

const archive = createRoute({
  method: "get",
  path: "/datasets/{dataset}/archive",
  tags: ["datasets"],
  summary: "Download a released dataset as one zip archive",
  description:
    "All files, uncompressed, in a folder of the dataset's name; in the order of the manifest, which comes last. Its length is known before, and it can be had in ranges, so an interrupted download can go on. HEAD is answered too.",
  parameters: DOWNLOAD_HEADERS,
  request: { params: z.object({ dataset: idSchema }) },
  responses: { ...DOWNLOAD_RESPONSES, ...problems("dataset_not_found", "dataset_deleted", "dataset_not_released") },
});

export const files = newRouter()
  .openapi(show, async (c) => {
    const { dataset: id, path } = c.req.valid("param");
    const db = database(c.env.DB);
    await releasedDataset(db, id);
    return sendFile(c, db, id, path);
  })
  .openapi(archive, async (c) => {
    const db = database(c.env.DB);
    const dataset = await releasedDataset(db, c.req.valid("param").dataset);
    const { size, digest, modified, stream } = await archiveOf(c.env, db, dataset);
    return sendDownload(c, {
      size,
      etag: `"${digest}"`,
      modified,
      type: "application/zip",
      name: `${fileName(dataset.id)}.zip`,
      open: (range) => stream(range?.offset ?? 0, range?.length ?? size),
    });
  });

const { middleware: _, ...document } = strictRoute({
  ...described,
  path: "/datasets/{dataset}/files/{path}",
  parameters: [
    { name: "dataset", in: "path", required: true, schema: { type: "string" } },
    { name: "path", in: "path", required: true, schema: { type: "string" } },
    ...DOWNLOAD_HEADERS,
  ],
});
files.openAPIRegistry.registerPath(document);

/** Throws the problem that there is none, that it was deleted, or that it is not released. */
export async function releasedDataset(db: Database, id: string): Promise<Dataset> {
  const dataset = await findDataset(db, id);
  if (dataset === undefined) throw await noDataset(db, id);
  if (dataset.status !== "released")
    throw new Problem("dataset_not_released", `dataset ${id} is not released: it is ${dataset.status}`);
  return dataset;
}

async function sendFile(c: Context<ApiEnv>, db: Database, id: string, path: string): Promise<Response> {
  // Only what the release recorded is served, so a path cannot lead anywhere else in the bucket.
  const file = (await filesOf(db, id)).find((row) => row.path === path);
  const key = datasetKey(id, path);
  const head = file === undefined ? null : await c.env.BUCKET.head(key);
  if (file === undefined || head === null) throw noFile(id, path);
  return sendDownload(c, {
    size: head.size,
    etag: head.httpEtag,
    modified: head.uploaded.getTime(),
    type: contentTypeOf(path),
    name: fileName(path),
    sha256: file.sha256,
    open: (range) => {
      const { offset, length } = range ?? { offset: 0, length: head.size };
      return streamOf(c.env.BUCKET, [{ key, offset, length }], length);
    },
  });
}

/** The last part of the path, with nothing in it that a header or a file system could take for something else. */
export function fileName(path: string): string {
  return path
    .slice(path.lastIndexOf("/") + 1)
    .replaceAll(/[^A-Za-z0-9._-]/g, "_")
    .replace(/^\.+/, "_");
}

function noFile(dataset: string, path: string): Problem {
  return new Problem("file_not_found", `there is no file in dataset ${dataset} "${path}"`);
}
