/** `/v1/keys`: made, listed, revoked; `/v1/audit`: what was changed with them; `/v1/me`: who asks. */
import { createRoute, z } from "@hono/zod-openapi";
import { type Database, database } from "../../db/client.ts";
import {
  type AuditEntry,
  findKey,
  insertKey,
  type Key,
  listAudit,
  listKeys,
  listProjects,
  revokeKey,
  useOfKey,
} from "../../db/keys.ts";
import { SCOPES } from "../../db/schema/index.ts";
import { DEFAULT_PROJECT, idIn, projectSchema } from "../domain/project.ts";
import { hashOf, newKey, scopesOf, scopesSchema } from "../keys/form.ts";
import { monthOf } from "../keys/limits.ts";
import { afterTime, listOf, pageAsked, pageQuery, timeKey } from "./page.ts";
import { notFound, Problem, problems } from "./problem.ts";
import { idSchema, jsonBody, jsonResponse, newRouter, timeOf, timeOrNull, timeSchema } from "./router.ts";

const tags = ["keys"];

/** Of a key, at most: what its columns hold exactly. */
const NUMBER_MAX = 1_000_000;

// Null is refused: it is what a number that could not be read becomes in JSON, and would open what was to be limited.
const limits = z.strictObject({
  requests_per_minute: z.int().min(1).max(NUMBER_MAX).optional().openapi({
    description: "Left out for no limit, as the others. A sixth of them may come at once",
  }),
  open_runs: z.int().min(0).max(NUMBER_MAX).optional().openapi({
    description: "Runs that may be under way at once",
  }),
  usd_per_month: z.number().min(0).max(NUMBER_MAX).optional().openapi({
    description:
      "US dollars that the runs begun in a calendar month (UTC) may spend: of one that is under way its whole budget counts",
  }),
});

const scopes = scopesSchema.openapi({
  description:
    "`read` looks at what there is, `run` makes and changes it, `admin` makes and revokes keys and reads the audit log, `play` is for episodes of tasks and opens nothing yet. None includes another",
});

const keySchema = z
  .object({
    id: z.string(),
    project: z.string(),
    name: z.string(),
    scopes: z.array(z.enum(SCOPES)),
    limits: z.object({
      requests_per_minute: z.int().nullable(),
      open_runs: z.int().nullable(),
      usd_per_month: z.number().nullable(),
    }),
    made_by: z.string().nullable().openapi({ description: "Id of the key that made it; null of the deployment's own" }),
    created_at: timeSchema,
    revoked_at: timeSchema.nullable(),
  })
  .openapi("Key");

const madeSchema = keySchema
  .extend({ key: z.string().openapi({ description: "The key itself, which is shown this once and stored nowhere" }) })
  .openapi("NewKey");

const create = createRoute({
  method: "post",
  path: "/keys",
  tags,
  summary: "Make a key",
  description:
    "A key belongs to a project, in which it acts: with one of another project nothing of this one is seen. The deployment's own key (the secret `API_KEY`) makes keys of any project, a project's keys of their own alone.",
  request: {
    body: jsonBody(
      z.strictObject({
        name: z.string().trim().min(1).max(100).openapi({ description: "What people call it" }),
        project: projectSchema.optional().openapi({ description: "By default that of who asks" }),
        scopes: scopes.default(["read"]),
        limits: limits.prefault({}),
      }),
    ),
  },
  responses: {
    // Not 201: the reply to an `Idempotency-Key` is stored, and this one holds what must not be.
    200: jsonResponse("Made", madeSchema),
    ...problems("field_invalid"),
  },
});

const list = createRoute({
  method: "get",
  path: "/keys",
  tags,
  summary: "List the keys of the project, newest first, revoked ones too",
  request: { query: pageQuery },
  responses: { 200: jsonResponse("Keys", listOf(keySchema)), ...problems("cursor_invalid") },
});

const revoke = createRoute({
  method: "delete",
  path: "/keys/{key}",
  tags,
  summary: "Revoke a key: it opens nothing from now on",
  description: "What was made with it stays, and schedules that it made go on.",
  request: { params: z.object({ key: idSchema }) },
  responses: { 200: jsonResponse("Revoked, now or before", keySchema), ...problems("key_not_found") },
});

const auditSchema = z
  .object({
    id: z.string(),
    at: timeSchema,
    key: z.string().nullable().openapi({ description: "Id of the key; null of the deployment's own" }),
    method: z.string(),
    path: z.string(),
    status: z.int(),
    made: z.string().nullable().openapi({ description: "Where what was made stands" }),
  })
  .openapi("AuditEntry");

const audit = createRoute({
  method: "get",
  path: "/audit",
  tags,
  summary: "List what was changed in the project, newest first",
  description: "Requests that were carried out and were not mere looks, with the key that they came with; no bodies.",
  request: { query: pageQuery },
  responses: { 200: jsonResponse("Changes", listOf(auditSchema)), ...problems("cursor_invalid") },
});

const me = createRoute({
  method: "get",
  path: "/me",
  tags,
  summary: "Show the project that requests act in, what the key may do, and what it has used of its limits",
  responses: {
    200: jsonResponse(
      "Who asks",
      z
        .object({
          project: z.string(),
          projects: z.array(z.string()).openapi({
            description:
              "Projects that it may act in: of a key its own; of the deployment's own those that have a key or in which something was made, and any other that the header `dive-project` names",
          }),
          key: z
            .string()
            .nullable()
            .openapi({ description: "Id of the key; null of the deployment's own, and of none" }),
          name: z.string().nullable().openapi({ description: "What people call the key" }),
          scopes: z.array(z.enum(SCOPES)),
          used: z
            .object({
              open_runs: z.int(),
              usd_this_month: z.number().openapi({ description: "Spent, or set aside for runs that are under way" }),
            })
            .nullable()
            .openapi({ description: "Null of the deployment's own key, which has no limits" }),
        })
        .openapi("Me"),
    ),
  },
});

export const keys = newRouter()
  .openapi(create, async (c) => {
    const caller = c.get("caller");
    const { name, project = caller.project, scopes, limits } = c.req.valid("json");
    if (caller.key !== null && project !== caller.project) {
      const message = `expected ${caller.project}: only the deployment's own key makes keys of other projects`;
      throw new Problem("field_invalid", `project: ${message}`, [{ field: "project", message }]);
    }
    const secret = newKey();
    const key: Key = {
      id: idIn(project, "key", crypto.randomUUID().slice(-12)),
      project,
      name,
      hash: hashOf(secret),
      scopes: JSON.stringify(scopes),
      requests_per_minute: limits.requests_per_minute ?? null,
      open_runs: limits.open_runs ?? null,
      usd_per_month: limits.usd_per_month ?? null,
      made_by: caller.key,
      created_at: Date.now(),
      revoked_at: null,
    };
    await insertKey(database(c.env.DB), key);
    c.set("changedIn", project);
    return c.json({ ...view(key), key: secret }, 200, { location: `/v1/keys/${key.id}` });
  })
  .openapi(list, async (c) => {
    const page = pageAsked(c.req.path, c.req.valid("query"));
    const { project } = c.get("caller");
    const rows = await listKeys(database(c.env.DB), project, page.limit + 1, afterTime(page.after));
    return c.json(page.of(rows, view, timeKey), 200);
  })
  .openapi(revoke, async (c) => {
    const { key: id } = c.req.valid("param");
    const db = database(c.env.DB);
    await known(db, id, c.get("caller").project);
    const key = await revokeKey(db, id, Date.now());
    if (key === undefined) throw notFound("key", id);
    return c.json(view(key), 200);
  })
  .openapi(audit, async (c) => {
    const page = pageAsked(c.req.path, c.req.valid("query"));
    const { project } = c.get("caller");
    const rows = await listAudit(database(c.env.DB), project, page.limit + 1, afterTime(page.after));
    return c.json(page.of(rows, auditView, timeKey), 200);
  })
  .openapi(me, async (c) => {
    const { project, key, scopes } = c.get("caller");
    const db = database(c.env.DB);
    const shown = { project, key, scopes: [...scopes] };
    if (key === null) {
      const projects = [...new Set([DEFAULT_PROJECT, project, ...(await listProjects(db))])].toSorted();
      return c.json({ ...shown, projects, name: null, used: null }, 200);
    }
    const [named, use] = await Promise.all([findKey(db, key), useOfKey(db, key, monthOf(Date.now()))]);
    const used = use === undefined ? null : { open_runs: use.open, usd_this_month: use.committed };
    return c.json({ ...shown, projects: [project], name: named?.name ?? null, used }, 200);
  });

/** Throws where the project has no key of this id. */
async function known(db: Database, id: string, project: string): Promise<void> {
  const key = await findKey(db, id);
  if (key?.project !== project) throw notFound("key", id);
}

function view(key: Key): z.infer<typeof keySchema> {
  const { id, project, name, made_by, requests_per_minute, open_runs, usd_per_month } = key;
  return {
    id,
    project,
    name,
    scopes: scopesOf(key.scopes),
    limits: { requests_per_minute, open_runs, usd_per_month },
    made_by,
    created_at: timeOf(key.created_at),
    revoked_at: timeOrNull(key.revoked_at),
  };
}

function auditView({ id, created_at, key_id, method, path, status, made }: AuditEntry): z.infer<typeof auditSchema> {
  return { id, at: timeOf(created_at), key: key_id, method, path, status, made };
}
