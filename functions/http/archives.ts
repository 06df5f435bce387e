/** Archives of runs: their traces in object storage instead of the database, and back. */
import { createRoute, z } from "@hono/zod-openapi";
import { type ArchivePart, partsOf } from "../../db/archive_parts.ts";
import { type Archive, beginArchive, beginRestore, findArchive } from "../../db/archives.ts";
import { type Database, database } from "../../db/client.ts";
import { holding } from "../../db/deletions.ts";
import { findRun } from "../../db/runs.ts";
import { ARCHIVE_STATUSES } from "../../db/schema/index.ts";
import type { UpkeepMessage } from "../retention/messages.ts";
import { archiveUnderWay, beingWritten, underWay } from "./deletions.ts";
import { notFound, Problem, problems } from "./problem.ts";
import { idSchema, jsonResponse, newRouter, timeOf, timeOrNull, timeSchema } from "./router.ts";
import { refuseIfFull } from "./usage.ts";

const archiveSchema = z
  .object({
    run: z.string(),
    status: z.enum(ARCHIVE_STATUSES).openapi({
      description:
        "`archiving` and `restoring` while traces are on their way; they are read wherever they are. `restored`: the run has no archive any more",
    }),
    tasks: z.int().openapi({ description: "Whose traces are in object storage so far" }),
    rows: z
      .object({ rounds: z.int(), attempts: z.int(), completions: z.int(), recorded_calls: z.int() })
      .openapi({ description: "Of these tasks, as they were in the database" }),
    objects: z.int(),
    bytes: z.int().openapi({ description: "Of the objects, compressed" }),
    text_bytes: z.int().openapi({ description: "Of what they hold, before compression" }),
    error: z.string().nullable().openapi({ description: "What went wrong last, and is tried again" }),
    asked_at: timeSchema,
    finished_at: timeSchema.nullable(),
  })
  .openapi("Archive", {
    example: {
      run: "run-0123456789ab",
      status: "archived",
      tasks: 1520,
      rows: { rounds: 4103, attempts: 4000, completions: 0, recorded_calls: 0 },
      objects: 2,
      bytes: 14_200_000,
      text_bytes: 98_300_000,
      error: null,
      asked_at: "2026-12-01T09:00:00.000Z",
      finished_at: "2026-12-01T09:00:41.000Z",
    },
  });

const request = { params: z.object({ run: idSchema }) };
const tags = ["runs"];

const archive = createRoute({
  method: "post",
  path: "/runs/{run}/archive",
  tags,
  summary: "Move the traces of a run that has ended to object storage; the API reads them from there",
  description:
    'Rounds with their evidence, messages of attempts, replies of models and recorded calls, compressed. What is written is read back before anything leaves the database. Tasks, datasets cut later, regrades and counts are what they were. An archived run takes no more tasks until it is restored. With `"archive": "after_release"` in its specification a run does this by itself.',
  request,
  responses: {
    200: jsonResponse("Archived before", archiveSchema),
    202: jsonResponse("It is being archived", archiveSchema),
    ...problems("run_not_found", "run_under_way", "dataset_under_way", "archive_under_way"),
  },
});

const restore = createRoute({
  method: "post",
  path: "/runs/{run}/restore",
  tags,
  summary: "Bring the traces of an archived run back into the database",
  request,
  responses: {
    200: jsonResponse("Restored before", archiveSchema),
    202: jsonResponse("It is being restored", archiveSchema),
    ...problems("run_not_found", "archive_not_found", "archive_under_way", "database_nearly_full"),
  },
});

const show = createRoute({
  method: "get",
  path: "/runs/{run}/archive",
  tags,
  summary: "Show the archive of a run",
  request,
  responses: { 200: jsonResponse("The archive", archiveSchema), ...problems("run_not_found", "archive_not_found") },
});

export const archives = newRouter()
  .openapi(archive, async (c) => {
    const { run: id } = c.req.valid("param");
    const db = database(c.env.DB);
    const begun = await beginArchive(db, id, Date.now());
    if (begun === undefined || begun.status === "restored") throw await whyNot(db, id);
    if (begun.status === "restoring") throw archiveUnderWay(begun);
    // Again of one that is under way, whose message may have been lost: a double changes nothing.
    if (begun.status === "archiving") await c.env.UPKEEP_QUEUE.send({ archive: id } satisfies UpkeepMessage);
    return c.json(await view(db, begun), begun.status === "archived" ? 200 : 202);
  })
  .openapi(restore, async (c) => {
    const { run: id } = c.req.valid("param");
    const db = database(c.env.DB);
    if ((await known(db, id)).status === "archived") await refuseIfFull(c.env);
    const begun = await beginRestore(db, id, Date.now());
    if (begun === undefined) throw noArchive(id);
    if (begun.status === "archiving") throw archiveUnderWay(begun);
    if (begun.status === "restoring") await c.env.UPKEEP_QUEUE.send({ restore: id } satisfies UpkeepMessage);
    return c.json(await view(db, begun), begun.status === "restored" ? 200 : 202);
  })
  .openapi(show, async (c) => {
    const db = database(c.env.DB);
    return c.json(await view(db, await known(db, c.req.valid("param").run)), 200);
  });

async function known(db: Database, run: string): Promise<Archive> {
  if ((await findRun(db, run)) === undefined) throw notFound("run", run);
  const found = await findArchive(db, run);
  if (found === undefined) throw noArchive(run);
  return found;
}

function noArchive(run: string): Problem {
  return new Problem("archive_not_found", `run ${run} has no archive`);
}

async function whyNot(db: Database, id: string): Promise<Problem> {
  const run = await findRun(db, id);
  if (run === undefined) return notFound("run", id);
  const { writing } = await holding(db, id);
  return writing.length > 0 ? beingWritten(writing) : underWay(run);
}

async function view(db: Database, of: Archive): Promise<z.infer<typeof archiveSchema>> {
  const parts = (await partsOf(db, of.run_id)).filter(({ generation }) => generation > 0);
  const sum = (figure: (part: ArchivePart) => number) => parts.reduce((total, part) => total + figure(part), 0);
  return {
    run: of.run_id,
    status: of.status,
    tasks: sum((part) => part.tasks),
    rows: {
      rounds: sum((part) => part.rounds),
      attempts: sum((part) => part.attempts),
      completions: sum((part) => part.completions),
      recorded_calls: sum((part) => part.recorded_calls),
    },
    objects: parts.length,
    bytes: sum((part) => part.bytes),
    text_bytes: sum((part) => part.text_bytes),
    error: of.error,
    asked_at: timeOf(of.asked_at),
    finished_at: timeOrNull(of.finished_at),
  };
}
