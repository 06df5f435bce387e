/** `/v1/block-lists`: questions that no task may be taken from, uploaded, kept as hashes, shown by name, size and digest alone. */

import { createRoute, z } from "@hono/zod-openapi";
import {
  type BlockList,
  clearBlockRows,
  deleteBlockList,
  findBlockList,
  listBlockLists,
} from "../../db/block_lists.ts";
import { type Database, database } from "../../db/client.ts";
import { projectOfName } from "../domain/project.ts";
import { type RunSpecification, runRequestSchema } from "../domain/run.ts";
import { storeBlockList } from "../store/block_list_upload.ts";
import { blockListFaults, blockListSecret, isUsable } from "../store/block_lists.ts";
import { refuseEncoded } from "./body.ts";
import { ownName, projectOfCaller } from "./caller.ts";
import { afterTime, listOf, pageAsked, pageQuery, timeKey } from "./page.ts";
import { notFound, ofLists, Problem, problems } from "./problem.ts";
import { type LineForm, QUESTIONS_MAX, questionsOf, UPLOAD_BYTES } from "./question_lines.ts";
import { idSchema, jsonResponse, newRouter, timeOf, timeSchema } from "./router.ts";
import { storedReader } from "./stored.ts";
import { refuseIfFull } from "./usage.ts";

const tags = ["block lists"];
const params = z.object({ list: idSchema });

/** Media types of an upload. */
const FORMS: Readonly<Record<string, LineForm>> = {
  "text/plain": "lines",
  "application/jsonl": "jsonl",
  "application/x-ndjson": "jsonl",
};

const blockListSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    digest: z.string().openapi({
      description:
        "SHA-256, hexadecimal, of the SHA-256 of each distinct question (trimmed, UTF-8), sorted, a line each: whoever has the questions can work it out",
    }),
    entries: z.int().openapi({ description: "Questions, of those that have the same words one" }),
    status: z.enum(["ready", "outdated"]).openapi({
      description:
        "`outdated`: its hashes were made by another version or with another secret, and nothing can be checked by it until it is uploaded again under its name",
    }),
    warnings: z.array(z.string()).openapi({ description: "What keeps it from finding much, for people" }),
    created_at: timeSchema,
  })
  .openapi("BlockList");

const upload = createRoute({
  method: "post",
  path: "/block-lists",
  tags,
  summary: "Upload a block list: questions that no task may be taken from, kept as hashes",
  description: `A question a line as text, or JSON lines; ${UPLOAD_BYTES} bytes and ${QUESTIONS_MAX} questions at most. The words are hashed as they arrive and are neither stored nor logged. The same questions under the same name again are the list that is there.`,
  request: {
    query: z.object({
      name: runRequestSchema.shape.name.unwrap().describe("What datasets call it"),
      field: z.string().min(1).max(100).default("question").openapi({
        description: "Field that holds the question, of JSON lines that are objects",
      }),
    }),
    body: {
      required: true,
      // No schemas of zod: these bodies are read as they stream, and not parsed before.
      content: {
        "text/plain": { schema: { type: "string", description: "A question a line" } },
        "application/jsonl": {
          schema: {
            type: "string",
            description: "Lines of JSON: a text each, or an object with the question in `field`",
          },
        },
        "application/x-ndjson": { schema: { type: "string", description: "The same" } },
      },
    },
  },
  responses: {
    200: jsonResponse("It was there already", blockListSchema),
    201: jsonResponse("Stored", blockListSchema),
    ...problems("body_missing", "content_type_unsupported", "block_list_malformed", "database_nearly_full"),
  },
});

const list = createRoute({
  method: "get",
  path: "/block-lists",
  tags,
  summary: "List block lists, newest first",
  request: { query: pageQuery },
  responses: { 200: jsonResponse("Block lists", listOf(blockListSchema)), ...problems("cursor_invalid") },
});

const show = createRoute({
  method: "get",
  path: "/block-lists/{list}",
  tags,
  summary: "Show a block list: its name, size and digest; its questions are not kept",
  request: { params },
  responses: { 200: jsonResponse("The list", blockListSchema), ...problems("block_list_not_found") },
});

const remove = createRoute({
  method: "delete",
  path: "/block-lists/{list}",
  tags,
  summary: "Delete a block list that nothing under way is checked by",
  description: "Its hashes go. What was made with it keeps its name, digest and size.",
  request: { params },
  responses: { 204: { description: "Deleted" }, ...problems("block_list_not_found", "block_list_in_use") },
});

/** Under no limit of other bodies: mounted before `readBody`. */
export const blockLists = newRouter()
  .openapi(upload, async (c) => {
    const { name, field } = c.req.valid("query");
    const form = FORMS[c.req.header("content-type")?.split(";")[0]?.trim().toLowerCase() ?? ""];
    if (form === undefined) {
      const expected = `expected ${Object.keys(FORMS).join(", ")}`;
      throw new Problem("content_type_unsupported", `content-type: ${expected}`, [
        { field: "content-type", message: expected },
      ]);
    }
    refuseEncoded(c.req.header("content-encoding"));
    await refuseIfFull(c.env);
    const { body } = c.req.raw;
    if (body === null)
      throw new Problem("body_missing", "body: expected questions", [{ field: "body", message: "expected questions" }]);
    const { list: stored, created } = await storeBlockList(
      c.env,
      ownName(c.get("caller"), name, "name"),
      await questionsOf(body, form, field),
    );
    return c.json(view(stored, await secretOf(c.env)), created ? 201 : 200, {
      location: `/v1/block-lists/${stored.id}`,
    });
  })
  .openapi(list, async (c) => {
    const page = pageAsked(c.req.path, c.req.valid("query"));
    const rows = await listBlockLists(database(c.env.DB), projectOfCaller(c), page.limit + 1, afterTime(page.after));
    const secret = await secretOf(c.env);
    return c.json(
      page.of(rows, (row) => view(row, secret), timeKey),
      200,
    );
  })
  .openapi(show, async (c) => {
    const found = await known(database(c.env.DB), c.req.valid("param").list);
    return c.json(view(found, await secretOf(c.env)), 200);
  })
  .openapi(remove, async (c) => {
    const db = database(c.env.DB);
    const { id } = await known(db, c.req.valid("param").list);
    const end = await deleteBlockList(db, id, Date.now());
    if (end !== "deleted")
      throw new Problem(
        "block_list_in_use",
        `block list ${id} is in use by ${end.users.join(", ")}: what is under way or scheduled is checked by it`,
      );
    // What one request does not get to, the cron does.
    await clearBlockRows(db, id);
    return c.body(null, 204);
  });

async function known(db: Database, id: string): Promise<BlockList> {
  const found = await findBlockList(db, id);
  if (found?.status !== "ready") throw notFound("block_list", id);
  return found;
}

const secretOf = (env: Env) => blockListSecret(env, database(env.DB));

function view(row: BlockList, secret: string): z.infer<typeof blockListSchema> {
  const { id, name, digest, entries, created_at } = row;
  const { read } = storedReader();
  return {
    id,
    name,
    digest,
    entries,
    status: isUsable(row, secret) ? "ready" : "outdated",
    warnings: read("warnings", row.warnings, z.array(z.string())) ?? [],
    created_at: timeOf(created_at),
  };
}

/** Refuses a specification with lists that there are not. */
export async function refuseUnknownLists(
  env: Env,
  { name, block_lists: ids = [] }: Pick<RunSpecification, "name" | "block_lists">,
): Promise<void> {
  const faults = await blockListFaults(env, projectOfName(name), ids, "block_lists");
  if (faults.length > 0) throw ofLists(faults, "specification_cannot_run");
}

/** What to throw where a list went between the check and what rests on it. */
export async function listsGone(
  env: Env,
  { name, block_lists: ids = [] }: Pick<RunSpecification, "name" | "block_lists">,
): Promise<Problem> {
  return ofLists(await blockListFaults(env, projectOfName(name), ids, "block_lists"), "specification_cannot_run");
}
