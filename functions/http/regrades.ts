/** `/v1/datasets/{dataset}/regrade`: its stored attempts graded again by the grader as it is now, and what differs. */

import { createRoute, z } from "@hono/zod-openapi";
import { type Database, database } from "../../db/client.ts";
import { findDataset } from "../../db/datasets.ts";
import {
  beginRegrade,
  findRegrade,
  listChanges,
  listRegrades,
  type Regrade,
  type RegradeChange,
} from "../../db/regrades.ts";
import { REGRADE_STATUSES } from "../../db/schema/index.ts";
import { REGRADE_REASONS, verdictSchema } from "../domain/grading/regrade.ts";
import { GRADER_VERSION } from "../domain/grading/version.ts";
import { noDataset } from "./deletions.ts";
import { releasedDataset } from "./files.ts";
import { afterNumber, badCursor, listOf, pageAsked, pageQuery } from "./page.ts";
import { notFound, problems } from "./problem.ts";
import { idSchema, jsonResponse, newRouter, timeOf, timeOrNull, timeSchema } from "./router.ts";

const tags = ["datasets"];
const figure = (description: string) => z.int().openapi({ description });

const regradeSchema = z
  .object({
    dataset: z.string(),
    number: z.int().openapi({ description: "From 1, in each dataset" }),
    grader: z.int().nullable().openapi({
      description:
        "Version of the grader, which rises whenever a verdict changes; null of a report from before it was stored",
    }),
    status: z.enum(REGRADE_STATUSES).openapi({ description: "`running` until all tasks are done" }),
    tasks: z.object({
      read: figure("Tasks of the dataset that were looked at so far"),
      changed: figure("Tasks whose pass rate is another one"),
      gone: figure("Tasks that are not stored any more, with their run: nothing of them was graded"),
    }),
    attempts: z.object({
      read: figure("Attempts with a verdict that were graded again"),
      kept: figure("Those whose verdict is the same"),
      changed: figure("Those whose verdict is another one"),
      by_judge: figure(
        "Of those that were read: the program cannot read the answer, and the verdict of the judge stands; it is not asked again. What the program refuses for certain is wrong, whatever a judge said",
      ),
      unreadable: figure(
        "Attempts that keep their verdict, since they cannot be read, or the answer of their task cannot",
      ),
      gone: figure("Attempts that are not stored any more, of tasks that are"),
    }),
    error: z.string().nullable().openapi({ description: "What went wrong last" }),
    created_at: timeSchema,
    finished_at: timeSchema.nullable(),
  })
  .openapi("Regrade");

const changeSchema = z
  .object({
    task: z.string(),
    attempt: z.int(),
    reason: z.enum(REGRADE_REASONS).openapi({
      description:
        "`accepted`: it is right now; `refused`: it is wrong now, by what it answered or by what it changed (`detail`); `format`: another format of the same outcome; `reward`: the stored reward was not that of its verdict",
    }),
    detail: z.string(),
    before: verdictSchema,
    after: verdictSchema,
    passed: z
      .object({ before: z.int(), after: z.int(), attempted: z.int() })
      .openapi({ description: "Correct attempts of the task, and its attempts with a verdict" }),
  })
  .openapi("RegradeChange");

const ofDataset = z.object({ dataset: idSchema });

const create = createRoute({
  method: "post",
  path: "/datasets/{dataset}/regrade",
  tags,
  summary: "Grade the stored attempts of a released dataset again, by the grader as it is now",
  description:
    "The dataset stays what it is; a report comes to stand beside it. Asked for while one is under way it is that one.",
  request: { params: ofDataset },
  responses: {
    202: jsonResponse("Under way: look at it until it is `finished`", regradeSchema),
    ...problems("dataset_not_found", "dataset_not_released"),
  },
});

const list = createRoute({
  method: "get",
  path: "/datasets/{dataset}/regrades",
  tags,
  summary: "List how a dataset was graded again, newest first",
  request: { params: ofDataset, query: pageQuery },
  responses: {
    200: jsonResponse("Regrades", listOf(regradeSchema)),
    ...problems("dataset_not_found", "dataset_deleted", "cursor_invalid"),
  },
});

const show = createRoute({
  method: "get",
  path: "/datasets/{dataset}/regrades/{number}",
  tags,
  summary: "Show how a dataset was graded again, with a page of what differs",
  request: { params: ofDataset.extend({ number: z.coerce.number().int().min(1).max(999_999_999) }), query: pageQuery },
  responses: {
    200: jsonResponse(
      "The report",
      z.object({ regrade: regradeSchema, ...listOf(changeSchema).shape }).openapi("RegradeReport"),
    ),
    ...problems("dataset_not_found", "dataset_deleted", "regrade_not_found", "cursor_invalid"),
  },
});

export const regrades = newRouter()
  .openapi(create, async (c) => {
    const db = database(c.env.DB);
    const { id } = await releasedDataset(db, c.req.valid("param").dataset);
    const regrade = await beginRegrade(db, id, GRADER_VERSION, Date.now());
    // Again of one that is under way, whose message may have been lost: a double changes nothing.
    await c.env.REGRADE_QUEUE.send({ regraded: id, number: regrade.number, after: regrade.after });
    return c.json(view(regrade), 202, { location: `/v1/datasets/${id}/regrades/${regrade.number}` });
  })
  .openapi(list, async (c) => {
    const db = database(c.env.DB);
    const { dataset } = c.req.valid("param");
    const page = pageAsked(c.req.path, c.req.valid("query"));
    await known(db, dataset);
    const rows = await listRegrades(db, dataset, page.limit + 1, afterNumber(page.after));
    return c.json(
      page.of(rows, view, ({ number }) => String(number)),
      200,
    );
  })
  .openapi(show, async (c) => {
    const db = database(c.env.DB);
    const { dataset, number } = c.req.valid("param");
    const page = pageAsked(c.req.path, c.req.valid("query"));
    await known(db, dataset);
    const regrade = await findRegrade(db, dataset, number);
    if (regrade === undefined) throw notFound("regrade", String(number));
    const rows = await listChanges(db, regrade, page.limit + 1, afterChange(page.after));
    return c.json({ regrade: view(regrade), ...page.of(rows, changeView, changeKey) }, 200);
  });

async function known(db: Database, dataset: string): Promise<void> {
  if ((await findDataset(db, dataset)) === undefined) throw await noDataset(db, dataset);
}

function changeKey({ position, attempt }: RegradeChange): string {
  return `${position}.${attempt}`;
}

function afterChange(key: string | undefined): { position: number; attempt: number } | undefined {
  if (key === undefined) return undefined;
  const [, position, attempt] = /^(\d{1,9})\.(\d{1,9})$/.exec(key) ?? [];
  if (position === undefined || attempt === undefined) throw badCursor();
  return { position: Number(position), attempt: Number(attempt) };
}

function view(row: Regrade): z.infer<typeof regradeSchema> {
  const { number, grader, status, read, kept, changed, by_judge, unreadable, error } = row;
  return {
    dataset: row.dataset_id,
    number,
    grader,
    status,
    tasks: { read: row.tasks, changed: row.tasks_changed, gone: row.tasks_gone },
    attempts: { read, kept, changed, by_judge, unreadable, gone: row.attempts_gone },
    error,
    created_at: timeOf(row.created_at),
    finished_at: timeOrNull(row.finished_at),
  };
}

function changeView(row: RegradeChange): z.infer<typeof changeSchema> {
  const { task_id: task, attempt, reason, detail, attempted } = row;
  return {
    task,
    attempt,
    reason,
    detail,
    before: { format: row.format_before, correct: row.correct_before, reward: row.reward_before },
    after: { format: row.format_after, correct: row.correct_after, reward: row.reward_after },
    passed: { before: row.passed_before, after: row.passed_after, attempted },
  };
}
