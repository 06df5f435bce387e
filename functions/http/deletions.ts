/** What is deleted: a run, a version of a dataset, and tasks that are taken down. */
import { createRoute, z } from "@hono/zod-openapi";
import { type Archive, findArchive } from "../../db/archives.ts";
import { type Database, database } from "../../db/client.ts";
import { findDataset } from "../../db/datasets.ts";
import { type Deletion, deleteDataset, deleteRun, findDeletion, holding, readingOf } from "../../db/deletions.ts";
import { pushedTo } from "../../db/pushes.ts";
import { findRun, type Run } from "../../db/runs.ts";
import { DELETED_KINDS } from "../../db/schema/index.ts";
import { datasetsWith, takeDown } from "../../db/takedowns.ts";
import { selectTasks, type TaskRow } from "../../db/tasks.ts";
import type { UpkeepMessage } from "../retention/messages.ts";
import { notFound, Problem, problems } from "./problem.ts";
import { idSchema, jsonBody, jsonResponse, newRouter, timeOf, timeOrNull, timeSchema } from "./router.ts";

const reasonSchema = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^[ -~\u00a0-\uffff]*$/, "expected one line of text");

/** Pushes that a deletion names. */
const PUSHES_SHOWN = 20;

const deletionSchema = z
  .object({
    kind: z.enum(DELETED_KINDS),
    id: z.string(),
    reason: z.string().nullable(),
    status: z.enum(["deleting", "deleted"]).openapi({
      description: "`deleting` while rows and objects are still being removed; nobody is shown them any more",
    }),
    pushed: z.array(z.object({ repo: z.string(), revision: z.string(), url: z.string().nullable() })).openapi({
      description: `Of a dataset: where it was pushed to, or was on its way to (\`url\` is null), and what is there stays; the first ${PUSHES_SHOWN}. List them with \`GET /v1/datasets/{dataset}/pushes\``,
    }),
    asked_at: timeSchema,
    finished_at: timeSchema.nullable(),
  })
  .openapi("Deletion");

const deleting = {
  200: jsonResponse("Deleted before, and nothing is left of it", deletionSchema),
  202: jsonResponse("Gone from now on; its rows and objects are being removed", deletionSchema),
};

const removeRun = createRoute({
  method: "delete",
  path: "/runs/{run}",
  tags: ["runs"],
  summary: "Delete a run that has ended, with its tasks and all that is stored of them",
  description:
    "It is gone from the reply on. Datasets that failed or are empty go with it; released ones keep it from being deleted, unless `datasets=keep` says that they may do without it. Its id is not given again.",
  request: {
    params: z.object({ run: idSchema }),
    query: z.object({
      datasets: z.enum(["keep"]).optional().openapi({
        description:
          "`keep`: released datasets that hold tasks of it stay as they are, and can be downloaded and pushed; later versions of them are without these tasks",
      }),
    }),
  },
  responses: { ...deleting, ...problems("run_not_found", "run_under_way", "run_has_datasets", "dataset_under_way") },
});

const removeDataset = createRoute({
  method: "delete",
  path: "/datasets/{dataset}",
  tags: ["datasets"],
  summary: "Delete a version of a dataset with its files",
  description:
    "It is gone from the reply on, and its id is not given again. Other versions stay as they are. Not while it is being written, nor while a dataset of the same run or a later version is.",
  request: { params: z.object({ dataset: idSchema }), query: z.object({ reason: reasonSchema.optional() }) },
  responses: { ...deleting, ...problems("dataset_not_found", "dataset_under_way") },
});

const takedownSchema = z
  .object({
    task: z.string(),
    run: z.string(),
    reason: z.string(),
    asked_at: timeSchema,
    variants: z.array(z.string()).openapi({ description: "Tasks that vary it, taken down with it" }),
    others: z.array(z.string()).openapi({
      description:
        "Others of its run that say the same, taken down with it: the task that it varies, and those that repeat it or that it repeats",
    }),
    datasets: z.array(z.string()).openapi({ description: "Versions that hold one of them, as they did" }),
  })
  .openapi("Takedown");

const takedown = createRoute({
  method: "post",
  path: "/tasks/{task}/takedown",
  tags: ["tasks"],
  summary: "Take a task down: what it says is erased, and no later dataset has it",
  description:
    "Of a run that has ended. Question, answer, evidence, attempts, what models replied and tools returned are erased; its place in the run, its configuration, counts and hashes stay. Tasks of its run that say the same go with it: variants of it, the task that it varies, and those that were dropped since they repeat it. Versions that are released do not change; they say that they hold it. Taken down once, the first reason stands.",
  request: { params: z.object({ task: idSchema }), body: jsonBody(z.strictObject({ reason: reasonSchema })) },
  responses: {
    200: jsonResponse("Taken down, now or before", takedownSchema),
    ...problems("task_not_found", "run_under_way", "dataset_under_way", "archive_under_way"),
  },
});

export const removals = newRouter()
  .openapi(removeRun, async (c) => {
    const { run: id } = c.req.valid("param");
    const keep = c.req.valid("query").datasets === "keep";
    const db = database(c.env.DB);
    const deletion = await deleteRun(db, id, keep, Date.now());
    if (deletion === undefined) throw await whyNotRun(db, id, keep);
    return c.json(...(await begun(c.env, deletion)));
  })
  .openapi(removeDataset, async (c) => {
    const { dataset: id } = c.req.valid("param");
    const db = database(c.env.DB);
    const deletion = await deleteDataset(db, id, c.req.valid("query").reason ?? null, Date.now());
    if (deletion === undefined) throw await whyNotDataset(db, id);
    return c.json(...(await begun(c.env, deletion)));
  })
  .openapi(takedown, async (c) => {
    const { task: id } = c.req.valid("param");
    const db = database(c.env.DB);
    const task = await selectTasks(c.env.DB, [id]).first<TaskRow>();
    const run = task === null ? undefined : await findRun(db, task.run_id);
    if (task === null || run === undefined) throw notFound("task", id);
    const taken = await takeDown(db, task, c.req.valid("json").reason, Date.now());
    const own = taken.find((one) => one.id === id);
    if (own === undefined) throw await whyNotTask(db, run);
    for (const one of taken) await askToErase(c.env, one);
    const ids = taken.map((one) => one.id);
    return c.json(
      {
        task: id,
        run: run.id,
        reason: own.reason ?? "",
        asked_at: timeOf(own.asked_at),
        variants: taken.flatMap((one) => (one.varies === id ? one.id : [])),
        others: taken.flatMap((one) => (one.varies === id || one.id === id ? [] : one.id)),
        datasets: await datasetsWith(db, ids),
      },
      200,
    );
  });

async function askToErase(env: Env, { kind, id, finished_at }: Deletion): Promise<void> {
  if (finished_at === null) await env.UPKEEP_QUEUE.send({ erase: kind, id } satisfies UpkeepMessage);
}

async function begun(env: Env, deletion: Deletion) {
  await askToErase(env, deletion);
  const { kind, id, reason, asked_at, finished_at } = deletion;
  const pushes = kind === "dataset" ? await pushedTo(database(env.DB), id, PUSHES_SHOWN) : [];
  const pushed = pushes.map(({ repo, revision, commit_url: url }) => ({ repo, revision, url }));
  const status: "deleting" | "deleted" = finished_at === null ? "deleting" : "deleted";
  const view = { kind, id, reason, status, pushed, asked_at: timeOf(asked_at), finished_at: timeOrNull(finished_at) };
  return [view, finished_at === null ? 202 : 200] as const;
}

async function whyNotRun(db: Database, id: string, keep: boolean): Promise<Problem> {
  const run = await findRun(db, id);
  if (run === undefined) return notFound("run", id);
  const { writing, released } = await holding(db, id);
  if (writing.length > 0) return beingWritten(writing);
  if (!keep && released.length > 0)
    return new Problem("run_has_datasets", `run ${id} has released datasets: ${released.join(", ")}`);
  return underWay(run);
}

async function whyNotDataset(db: Database, id: string): Promise<Problem> {
  if ((await findDataset(db, id)) === undefined) return notFound("dataset", id);
  return beingWritten(await readingOf(db, id));
}

async function whyNotTask(db: Database, run: Run): Promise<Problem> {
  const { writing } = await holding(db, run.id);
  if (writing.length > 0) return beingWritten(writing);
  const archive = await findArchive(db, run.id);
  if (archive !== undefined && archive.finished_at === null) return archiveUnderWay(archive);
  return underWay(run);
}

export function beingWritten(datasets: readonly string[]): Problem {
  return new Problem("dataset_under_way", `it is read while a dataset is being written: ${datasets.join(", ")}`);
}

export function archiveUnderWay({ run_id, status }: Pick<Archive, "run_id" | "status">): Problem {
  return new Problem("archive_under_way", `run ${run_id} is ${status}`);
}

export function underWay({ id, status }: Run): Problem {
  return new Problem("run_under_way", `run ${id} has not ended: it is ${status}`);
}

/** That there is no such dataset, or that it was deleted. */
export async function noDataset(db: Database, id: string): Promise<Problem> {
  const deletion = await findDeletion(db, { kind: "dataset", id });
  if (deletion === undefined) return notFound("dataset", id);
  const why = deletion.reason === null ? "" : `: ${deletion.reason}`;
  const pushes = await pushedTo(db, id, PUSHES_SHOWN);
  const to = pushes.map(({ repo, revision }) => `${repo} (${revision})`).join(", ");
  const where = to === "" ? "" : `; it was pushed to ${to}`;
  return new Problem("dataset_deleted", `dataset ${id} was deleted at ${timeOf(deletion.asked_at)}${why}${where}`);
}
