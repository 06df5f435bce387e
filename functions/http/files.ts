/** Downloads: `/v1/datasets/{dataset}/files/{path}` with single byte ranges and entity tags, streamed from object storage. */
import type { Context } from "hono";
import { database } from "../../db/client.ts";
import { filesOf, findDataset } from "../../db/datasets.ts";
import { contentTypeOf, datasetKey } from "../domain/dataset/files.ts";
import { notFound, Problem, problems } from "./problem.ts";
import { newRouter } from "./router.ts";

type Range = { readonly offset: number; readonly length: number };

export const files = newRouter();

// Registered by hand: a path parameter with slashes in it has no form in OpenAPI.
files.openAPIRegistry.registerPath({
  method: "get",
  path: "/datasets/{dataset}/files/{path}",
  tags: ["datasets"],
  summary: "Download a file of a released dataset",
  description: "`path` may hold slashes, as in data/sft-00000-of-00001.parquet. HEAD is answered too.",
  parameters: [
    { name: "dataset", in: "path", required: true, schema: { type: "string" } },
    { name: "path", in: "path", required: true, schema: { type: "string" } },
    { name: "range", in: "header", required: false, schema: { type: "string" }, description: "One range: bytes=0-99" },
    { name: "if-none-match", in: "header", required: false, schema: { type: "string" } },
  ],
  responses: {
    200: { description: "The file" },
    206: { description: "The range of it that was asked for" },
    304: { description: "It is the one that the client has" },
    ...problems(401, 404, 409, 416),
  },
});

files.get("/datasets/:dataset/files/:path{.+}", (c) => download(c, c.req.param("dataset"), c.req.param("path")));

async function download(c: Context<{ Bindings: Env }>, id: string, path: string): Promise<Response> {
  const db = database(c.env.DB);
  const dataset = await findDataset(db, id);
  if (dataset === undefined) throw notFound("dataset", id);
  if (dataset.status !== "released") throw new Problem(409, `dataset ${id} is not released: it is ${dataset.status}`);
  // Only what the release recorded is served, so a path cannot lead anywhere else in the bucket.
  const file = (await filesOf(db, id)).find((row) => row.path === path);
  const key = datasetKey(id, path);
  const head = file === undefined ? null : await c.env.BUCKET.head(key);
  if (head === null) throw notFound(`file in dataset ${id}`, path);

  const headers = new Headers({
    etag: head.httpEtag,
    "accept-ranges": "bytes",
    "content-type": contentTypeOf(path),
    // A released file never changes.
    "cache-control": "private, max-age=31536000, immutable",
    "last-modified": head.uploaded.toUTCString(),
  });
  if (matches(c.req.header("if-none-match"), head.httpEtag)) return new Response(null, { status: 304, headers });

  const current = c.req.header("if-range");
  const range = current === undefined || current === head.httpEtag ? rangeOf(c.req.header("range"), head.size) : null;
  headers.set("content-length", String(range?.length ?? head.size));
  if (range !== null)
    headers.set("content-range", `bytes ${range.offset}-${range.offset + range.length - 1}/${head.size}`);
  const status = range === null ? 200 : 206;
  if (c.req.raw.method === "HEAD") return new Response(null, { status, headers });

  const object = await c.env.BUCKET.get(key, range === null ? {} : { range });
  if (object === null) throw notFound(`file in dataset ${id}`, path);
  return new Response(object.body, { status, headers });
}

/** Whether an If-None-Match header names the tag; tags are compared weakly (RFC 9110, 13.1.2). */
function matches(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return header.split(",").some((tag) => tag.trim() === "*" || tag.trim().replace(/^W\//, "") === etag);
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
    416,
    `the file has ${size} bytes`,
    [{ field: "range", message: `expected a range within ${size} bytes` }],
    { "content-range": `bytes */${size}` },
  );
}
