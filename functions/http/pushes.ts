/** `/v1/datasets/{dataset}/push` and `/v1/pushes`: datasets that are brought to the Hugging Face Hub. */
import { createRoute, z } from "@hono/zod-openapi";
import { database } from "../../db/client.ts";
import { findDataset } from "../../db/datasets.ts";
import { askForPush, findPush, listPushes, type Push } from "../../db/pushes.ts";
import { PUSH_STATUSES } from "../../db/schema/index.ts";
import { canonicalJson, sha256Hex } from "../domain/json.ts";
import { idIn } from "../domain/project.ts";
import { hubAccess, hubUrlOf } from "../hub/settings.ts";
import { projectOfCaller } from "./caller.ts";
import { noDataset } from "./deletions.ts";
import { releasedDataset } from "./files.ts";
import { afterTime, listOf, pageAsked, pageQuery, timeKey } from "./page.ts";
import { notFound, Problem, problems } from "./problem.ts";
import { idSchema, jsonBody, jsonResponse, newRouter, timeOf, timeOrNull, timeSchema } from "./router.ts";

const tags = ["datasets"];

const repoSchema = z
  .string()
  .regex(
    /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,94}[A-Za-z0-9])?\/[A-Za-z0-9](?:[A-Za-z0-9._-]{0,94}[A-Za-z0-9])?$/,
    "expected <owner>/<name> of letters, digits, dots, dashes and underscores",
  )
  .refine((repo) => !/--|\.\.|\.git$/.test(repo), "expected neither -- nor .. nor .git at its end")
  .openapi({ description: "Repository of datasets at the Hub; made if there is none", example: "you/dive-v1" });
const revisionSchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$/, "expected the name of a branch")
  .refine((name) => !/\.\.|\/\/|\/\.|\.lock(\/|$)|[./]$|^refs\//.test(name), "expected the name of a branch")
  .openapi({ description: "Branch; made if there is none" });

const pushSchema = z
  .object({
    id: z.string(),
    dataset: z.string(),
    repo: z.string(),
    revision: z.string(),
    private: z.boolean(),
    token: z.string().openapi({ description: "Name of the secret that holds the token" }),
    status: z.enum(PUSH_STATUSES).openapi({ description: "`waiting` until it is at the Hub" }),
    commit: z.object({ id: z.string(), url: z.string() }).nullable(),
    error: z.string().nullable().openapi({
      description:
        "What went wrong last: of one that waits, it is tried again; of one that failed, somebody has to mend it",
    }),
    created_at: timeSchema,
    finished_at: timeSchema.nullable(),
  })
  .openapi("Push");

const create = createRoute({
  method: "post",
  path: "/datasets/{dataset}/push",
  tags,
  summary: "Push a released dataset to the Hugging Face Hub",
  description:
    "One push a dataset, repository and revision: asked for again it is looked at again, and ends at once where the dataset is there already.",
  request: {
    params: z.object({ dataset: idSchema }),
    body: jsonBody(
      z.strictObject({
        repo: repoSchema,
        revision: revisionSchema.default("main"),
        private: z.boolean().default(true).openapi({ description: "Of a repository that is made for it" }),
        token: z
          .string()
          .regex(/^[A-Za-z_][A-Za-z0-9_]{0,99}$/, "expected the name of a secret, not the token itself")
          .default("HF_TOKEN")
          .openapi({
            description: "Name of the secret of the deployment that holds the token, never the token itself",
          }),
      }),
    ),
  },
  responses: {
    202: jsonResponse("Under way: look at it until it is `pushed` or `failed`", pushSchema),
    ...problems("dataset_not_found", "dataset_deleted", "dataset_not_released", "push_not_configured"),
  },
});

const list = createRoute({
  method: "get",
  path: "/datasets/{dataset}/pushes",
  tags,
  summary: "List pushes of a dataset, newest first",
  description: "Of one that was deleted too, if it was pushed: what is at the Hub stays there.",
  request: { params: z.object({ dataset: idSchema }), query: pageQuery },
  responses: {
    200: jsonResponse("Pushes", listOf(pushSchema)),
    ...problems("dataset_not_found", "dataset_deleted", "cursor_invalid"),
  },
});

const show = createRoute({
  method: "get",
  path: "/pushes/{push}",
  tags,
  summary: "Show a push",
  request: { params: z.object({ push: idSchema }) },
  responses: { 200: jsonResponse("The push", pushSchema), ...problems("push_not_found") },
});

export const pushes = newRouter()
  .openapi(create, async (c) => {
    const db = database(c.env.DB);
    const { id: dataset_id } = await releasedDataset(db, c.req.valid("param").dataset);
    const { repo, revision, private: isPrivate, token } = c.req.valid("json");
    const reached = hubAccess(c.env, token);
    if (!reached.ok)
      throw new Problem("push_not_configured", `token: ${reached.message}`, [
        { field: "token", message: reached.message },
      ]);
    const hub = hubUrlOf(c.env);
    const digest = sha256Hex(canonicalJson([dataset_id, hub, repo, revision])).slice(0, 12);
    const id = idIn(projectOfCaller(c), "push", digest);
    const push = await askForPush(db, { id, dataset_id, hub, repo, revision, private: isPrivate, token }, Date.now());
    await c.env.PUSH_QUEUE.send({ push: id });
    return c.json(view(push), 202, { location: `/v1/pushes/${id}` });
  })
  .openapi(list, async (c) => {
    const db = database(c.env.DB);
    const { dataset: id } = c.req.valid("param");
    const page = pageAsked(c.req.path, c.req.valid("query"));
    const rows = await listPushes(db, id, page.limit + 1, afterTime(page.after));
    // Of a dataset that was deleted they say where it still stands.
    if (rows.length === 0 && (await findDataset(db, id)) === undefined) throw await noDataset(db, id);
    return c.json(page.of(rows, view, timeKey), 200);
  })
  .openapi(show, async (c) => {
    const { push: id } = c.req.valid("param");
    const push = await findPush(database(c.env.DB), id);
    if (push === undefined) throw notFound("push", id);
    return c.json(view(push), 200);
  });

function view(push: Push): z.infer<typeof pushSchema> {
  const { id, repo, revision, token, status, error, commit_id, commit_url } = push;
  return {
    id,
    dataset: push.dataset_id,
    repo,
    revision,
    private: push.private,
    token,
    status,
    commit: commit_id === null || commit_url === null ? null : { id: commit_id, url: commit_url },
    error,
    created_at: timeOf(push.created_at),
    finished_at: timeOrNull(push.finished_at),
  };
}
