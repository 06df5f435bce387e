/** Downloads: `/v1/datasets/{dataset}/files/{path}` with single byte ranges and conditions, streamed from object storage. */
import { createRoute, type RouteConfig, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { database } from "../../db/client.ts";
import { filesOf, findDataset } from "../../db/datasets.ts";
import { contentTypeOf, datasetKey } from "../domain/dataset/files.ts";
import { conditionResult, heedsRange } from "./conditions.ts";
import { notFound, Problem, problems } from "./problem.ts";
import { type ApiEnv, newRouter } from "./router.ts";
import { strictRoute } from "./strict_route.ts";

type Range = { readonly offset: number; readonly length: number };

const header = (name: string, description: string) =>
  ({ name, in: "header", required: false, schema: { type: "string" }, description }) as const;

const described = {
  method: "get" as const,
  tags: ["datasets"],
  summary: "Download a file of a released dataset",
  description: "`path` may hold slashes, as in data/sft-00000-of-00001.parquet. HEAD is answered too.",
  responses: {
    200: { description: "The file" },
    206: { description: "The range of it that was asked for" },
    304: { description: "It is the one that the client has" },
    ...problems(
      "dataset_not_found",
      "file_not_found",
      "dataset_not_released",
      "precondition_failed",
      "range_not_satisfiable",
    ),
  },
} satisfies Omit<RouteConfig, "path">;

// A path parameter with slashes in it has no form in OpenAPI: the route is hidden, and described by hand below.
const show = createRoute({
  ...described,
  hide: true,
  path: "/datasets/{dataset}/files/{path{.+}}",
  request: { params: z.object({ dataset: z.string(), path: z.string() }) },
});

export const files = newRouter().openapi(show, (c) => {
  const { dataset, path } = c.req.valid("param");
  return download(c, dataset, path);
});

const { middleware: _, ...document } = strictRoute({
  ...described,
  path: "/datasets/{dataset}/files/{path}",
  parameters: [
    { name: "dataset", in: "path", required: true, schema: { type: "string" } },
    { name: "path", in: "path", required: true, schema: { type: "string" } },
    header("range", "One range: bytes=0-99"),
    header("if-range", "Heeds `range` only if the file is the one of this tag or date"),
    header("if-match", "412 unless the file has one of these tags"),
    header("if-unmodified-since", "412 if the file has changed since"),
    header("if-none-match", "304 if the file has one of these tags"),
    header("if-modified-since", "304 unless the file has changed since"),
  ],
});
files.openAPIRegistry.registerPath(document);

async function download(c: Context<ApiEnv>, id: string, path: string): Promise<Response> {
  const db = database(c.env.DB);
  const dataset = await findDataset(db, id);
  if (dataset === undefined) throw notFound("dataset", id);
  if (dataset.status !== "released")
    throw new Problem("dataset_not_released", `dataset ${id} is not released: it is ${dataset.status}`);
  // Only what the release recorded is served, so a path cannot lead anywhere else in the bucket.
  const file = (await filesOf(db, id)).find((row) => row.path === path);
  const key = datasetKey(id, path);
  const head = file === undefined ? null : await c.env.BUCKET.head(key);
  if (head === null) throw noFile(id, path);

  const headers = new Headers({
    etag: head.httpEtag,
    "accept-ranges": "bytes",
    "content-type": contentTypeOf(path),
    "content-disposition": `attachment; filename="${fileName(path)}"`,
    // A released file never changes.
    "cache-control": "private, max-age=31536000, immutable",
    "last-modified": head.uploaded.toUTCString(),
  });
  const asked = (name: string) => c.req.header(name);
  const validators = { etag: head.httpEtag, modified: head.uploaded.getTime() };
  const verdict = await conditionResult(asked, validators);
  if (verdict.outcome === "failed") throw preconditionFailed(verdict.header, head);
  if (verdict.outcome === "not modified") return new Response(null, { status: 304, headers });

  // A range is defined for GET alone (RFC 9110, 14.2).
  const isHead = c.req.method === "HEAD";
  const heeds = !isHead && (await heedsRange(asked, validators));
  const range = heeds ? rangeOf(c.req.header("range"), head.size) : null;
  headers.set("content-length", String(range?.length ?? head.size));
  if (isHead) return new Response(null, { headers });
  if (range !== null)
    headers.set("content-range", `bytes ${range.offset}-${range.offset + range.length - 1}/${head.size}`);

  const object = await c.env.BUCKET.get(key, range === null ? {} : { range });
  if (object === null) throw noFile(id, path);
  return new Response(object.body, { status: range === null ? 200 : 206, headers });
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

function preconditionFailed(header: "if-match" | "if-unmodified-since", head: R2Object): Problem {
  const is = header === "if-match" ? `the tag ${head.httpEtag}` : `a date not before ${head.uploaded.toUTCString()}`;
  return new Problem("precondition_failed", `${header}: the file is another one`, [
    { field: header, message: `expected ${is}` },
  ]);
}

/**
 * The range that a Range header asks for, or null where the whole file is to be sent: no header, another unit,
 * several ranges or a malformed one, all of which a server may ignore (RFC 9110, 14.2).
 * @throws Problem 416 for a range that lies outside of the file.
 */
export function rangeOf(header: string | undefined, size: number): Range | null {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(header?.replaceAll(" ", "") ?? "") ?? [];
  if (from === undefined || to === undefined || (from === "" && to === "")) return null;
  if (from === "") {
    const length = Math.min(Number(to), size);
    if (length === 0) throw unsatisfiable(size);
    return { offset: size - length, length };
  }
  const offset = Number(from);
  const end = to === "" ? size - 1 : Math.min(Number(to), size - 1);
  if (to !== "" && Number(to) < offset) return null;
  if (offset >= size) throw unsatisfiable(size);
  return { offset, length: end - offset + 1 };
}

function unsatisfiable(size: number): Problem {
  return new Problem(
    "range_not_satisfiable",
    `the file has ${size} bytes`,
    [{ field: "range", message: `expected a range within ${size} bytes` }],
    { "content-range": `bytes */${size}` },
  );
}
