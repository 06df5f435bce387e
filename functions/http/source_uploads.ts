/** `/v1/sources/{source}/seeds` and `/exemplars`: what tasks over a source start from and look like, uploaded as JSON lines or CSV. */

import { createRoute, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { database } from "../../db/client.ts";
import { listUploads, storeUploads, type UploadTable } from "../../db/source_uploads.ts";
import { blockListCheck, blockListIdSchema } from "../domain/block_lists/check.ts";
import { type Exemplar, exemplarSchema, type Seed, seedSchema } from "../domain/schema.ts";
import { settingsOf } from "../sources/maker.ts";
import { EXEMPLARS_MAX, SEEDS_MAX } from "../sources/stored_pool.ts";
import {
  exemplarsIn,
  type Item,
  seedsIn,
  type UploadFault,
  type UploadForm,
  type UploadRead,
} from "../sources/uploads.ts";
import { blockListFaults, lookUp, openLists } from "../store/block_lists.ts";
import { projectOfCaller } from "./caller.ts";
import { afterNumber, listOf, pageAsked, pageQuery } from "./page.ts";
import { Problem, problems } from "./problem.ts";
import { type ApiEnv, jsonResponse, newRouter } from "./router.ts";
import { jsonObjectView } from "./schemas.ts";
import { knownSource, sourceParams } from "./sources.ts";
import { refuseIfFull } from "./usage.ts";

const tags = ["sources"];

/** Media types of an upload. */
const FORMS: Readonly<Record<string, UploadForm>> = {
  "application/jsonl": "jsonl",
  "application/x-ndjson": "jsonl",
  "text/csv": "csv",
};
/** Characters of all seeds, and of all exemplars, of one source. */
const CHARS_MAX = 8_000_000;

const flag = z.enum(["true", "false"]).default("false");
const replace = flag.openapi({ description: "`true`: in place of those that are there" });
const stored = z
  .object({
    added: z.int().openapi({ description: "Those that were not there" }),
    total: z.int().openapi({ description: "How many the source has now" }),
  })
  .openapi("Uploaded");

const body = (example: string) => ({
  required: true,
  // No schemas of zod: these bodies are read line by line.
  content: Object.fromEntries(
    Object.keys(FORMS).map((type) => [type, { schema: { type: "string" as const, description: example } }]),
  ),
});
const refusals = [
  "source_not_found",
  "body_missing",
  "content_type_unsupported",
  "upload_malformed",
  "database_nearly_full",
] as const;

const seedView = seedSchema.extend({ values: jsonObjectView }).openapi("SourceSeed");
const exemplarView = z.object(exemplarSchema.shape).openapi("SourceExemplar");

const postSeeds = createRoute({
  method: "post",
  path: "/sources/{source}/seeds",
  tags,
  summary: "Upload seeds of a source: what tasks start from",
  description: `One a line, \`{"name", "kind", "domain", "values"}\`, or a CSV whose columns beside name, kind and domain are values; ${SEEDS_MAX} of a source at most. What is there already stays as it is.`,
  request: { params: sourceParams, query: z.object({ replace }), body: body("Seeds, one a line") },
  responses: { 200: jsonResponse("Stored", stored), ...problems(...refusals) },
});

const getSeeds = createRoute({
  method: "get",
  path: "/sources/{source}/seeds",
  tags,
  summary: "List the seeds of a source, in the order in which they were given",
  request: { params: sourceParams, query: pageQuery },
  responses: { 200: jsonResponse("Seeds", listOf(seedView)), ...problems("source_not_found", "cursor_invalid") },
});

const postExemplars = createRoute({
  method: "post",
  path: "/sources/{source}/exemplars",
  tags,
  summary: "Upload exemplars of a source: questions that show a form a task can take, without answers",
  description: `One a line, \`{"question", "family", "domain"}\`, or a CSV of these columns; ${EXEMPLARS_MAX} of a source at most. Each is held against the block lists that are named.`,
  request: {
    params: sourceParams,
    query: z.object({
      replace,
      block_lists: z
        .string()
        .max(1_000)
        .optional()
        .openapi({ description: "Ids of block lists, with commas between them" }),
    }),
    body: body("Exemplars, one a line"),
  },
  responses: { 200: jsonResponse("Stored", stored), ...problems(...refusals) },
});

const getExemplars = createRoute({
  method: "get",
  path: "/sources/{source}/exemplars",
  tags,
  summary: "List the exemplars of a source, in the order in which they were given",
  request: { params: sourceParams, query: pageQuery },
  responses: {
    200: jsonResponse("Exemplars", listOf(exemplarView)),
    ...problems("source_not_found", "cursor_invalid"),
  },
});

export const sourceUploads = newRouter()
  .openapi(postSeeds, async (c) => {
    const { source: name } = c.req.valid("param");
    const source = await knownSource(database(c.env.DB), name);
    const { form, text } = await uploadOf(c);
    const items = taken(seedsIn(text, form, settingsOf(source).domain));
    return c.json(await store(c.env, "source_seeds", source.id, items, c.req.valid("query").replace, SEEDS_MAX), 200);
  })
  .openapi(getSeeds, async (c) => c.json(await pageOf<Seed>(c, "source_seeds", c.req.valid("query")), 200))
  .openapi(postExemplars, async (c) => {
    const { source: name } = c.req.valid("param");
    const source = await knownSource(database(c.env.DB), name);
    const { replace, block_lists } = c.req.valid("query");
    const lists = await namedLists(c.env, projectOfCaller(c), block_lists);
    const { form, text } = await uploadOf(c);
    const items = taken(exemplarsIn(text, form, settingsOf(source).domain));
    await refuseBlocked(c.env, lists, items);
    return c.json(await store(c.env, "source_exemplars", source.id, items, replace, EXEMPLARS_MAX), 200);
  })
  .openapi(getExemplars, async (c) => c.json(await pageOf<Exemplar>(c, "source_exemplars", c.req.valid("query")), 200));

async function uploadOf(c: Context<ApiEnv>): Promise<{ form: UploadForm; text: string }> {
  const form = FORMS[c.req.header("content-type")?.split(";")[0]?.trim().toLowerCase() ?? ""];
  if (form === undefined) {
    const message = `expected ${Object.keys(FORMS).join(", ")}`;
    throw new Problem("content_type_unsupported", `content-type: ${message}`, [{ field: "content-type", message }]);
  }
  const bytes = await c.req.arrayBuffer();
  if (bytes.byteLength === 0)
    throw new Problem("body_missing", "body: expected lines", [{ field: "body", message: "expected lines" }]);
  await refuseIfFull(c.env);
  try {
    return { form, text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes) };
  } catch {
    throw malformed([{ line: 1, field: "", message: "expected UTF-8, here or in the lines that follow" }]);
  }
}

function taken<T>(read: UploadRead<T>): readonly Item<T>[] {
  if (!read.ok) throw malformed(read.faults);
  return read.items;
}

function malformed(faults: readonly UploadFault[]): Problem {
  const errors = faults.map(({ line, field, message }) => ({
    field: field === "" ? `body.${line}` : `body.${line}.${field}`,
    message,
  }));
  const [first] = faults;
  const place = first?.field === "" ? "" : `${first?.field}: `;
  return new Problem("upload_malformed", `body: line ${first?.line}: ${place}${first?.message}`, errors);
}

async function store<T>(
  env: Env,
  table: UploadTable,
  source: string,
  items: readonly Item<T>[],
  replace: "true" | "false",
  rows: number,
) {
  const uploads = items.map(({ digest, value }) => ({ digest, text: JSON.stringify(value) }));
  const stored = await storeUploads(env.DB, table, source, uploads, replace === "true", { rows, chars: CHARS_MAX });
  if (stored !== null) return stored;
  const message = `expected at most ${rows} in all, and ${CHARS_MAX} characters; \`replace=true\` stores these in place of those that are there`;
  throw new Problem("upload_malformed", `body: ${message}`, [{ field: "body", message }]);
}

async function pageOf<T>(
  c: Context<ApiEnv>,
  table: UploadTable,
  query: z.infer<typeof pageQuery>,
): Promise<{ items: T[]; cursor: string | null }> {
  const source = await knownSource(database(c.env.DB), c.req.param("source") ?? "");
  const page = pageAsked(c.req.path, query);
  const rows = await listUploads(c.env.DB, table, source.id, page.limit + 1, afterNumber(page.after));
  return page.of(
    rows,
    ({ text }) => JSON.parse(text) as T,
    ({ ordinal }) => String(ordinal),
  );
}

/** Throws where one of them is none. */
async function namedLists(env: Env, project: string, named: string | undefined): Promise<string[]> {
  const ids = [...new Set((named ?? "").split(",").flatMap((id) => id.trim() || []))];
  const wrong = ids.filter((id) => !blockListIdSchema.safeParse(id).success);
  const faults =
    wrong.length > 0
      ? [{ field: "block_lists", message: `expected ids of block lists, not ${wrong[0]}` }]
      : await blockListFaults(env, project, ids, "block_lists");
  const [first] = faults;
  if (first !== undefined) throw new Problem("field_invalid", `${first.field}: ${first.message}`, faults);
  return ids;
}

/** Throws for exemplars that stand in a block list, or nearly do: what a task is modelled on must not be of a benchmark. */
async function refuseBlocked(env: Env, ids: readonly string[], items: readonly Item<Exemplar>[]): Promise<void> {
  const found = await lookUp(
    env.DB,
    await openLists(env, ids),
    items.map(({ value }) => value.question),
  );
  const faults = items.flatMap(({ line }, i): UploadFault[] => {
    const check = blockListCheck(found[i] ?? []);
    return check.passed ? [] : [{ line, field: "question", message: check.detail ?? "it stands in a block list" }];
  });
  if (faults.length > 0) throw malformed(faults);
}
