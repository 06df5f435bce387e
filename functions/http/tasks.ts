/** Tasks of a run: listed in order, or one with its whole trace. */
import { createRoute, z } from "@hono/zod-openapi";
import { database } from "../../db/client.ts";
import { findRun } from "../../db/runs.ts";
import { TASK_STATUSES } from "../../db/schema/index.ts";
import { findTask, listTasks, type TaskSummary, type TaskTrace } from "../../db/tasks_read.ts";
import { dropReasonSchema } from "../domain/configuration.ts";
import { DOMAINS } from "../domain/schema.ts";
import { readEvidence } from "../store/evidence.ts";
import { afterNumber, listOf, pageAsked, pageQuery } from "./page.ts";
import { notFound, problems } from "./problem.ts";
import { idSchema, jsonResponse, newRouter, timeOf, timeSchema } from "./router.ts";

const tags = ["tasks"];
const count = z.int().nullable();

const taskSchema = z
  .object({
    id: z.string(),
    run: z.string(),
    ordinal: z.int(),
    wave: z.int(),
    status: z.enum(TASK_STATUSES),
    round: z.int(),
    domain: z.enum(DOMAINS),
    question: z.string().nullable(),
    reason: z.string().nullable().openapi({ description: "Why it was dropped; null otherwise" }),
    detail: z.string().nullable(),
    passed: count.openapi({ description: "Correct attempts; null until graded" }),
    attempted: count,
    agreement: z.number().nullable().openapi({
      description:
        "Share of pairs of attempts with the same answer, right or wrong; null until graded and with fewer than two answers",
    }),
    disputed: z.boolean().openapi({
      description: "Most attempts agree on another answer than the reference, which may then be wrong",
    }),
    moved_at: timeSchema,
  })
  .openapi("Task");

/** Values of many shapes, each described where its kind is defined (`domain/schema.ts`). */
const json = z.unknown();
const version = z.string().nullable().openapi({ description: "Version of the prompt" });

const traceSchema = taskSchema
  .extend({
    configuration: json,
    answer: json,
    answer_pointers: json,
    solution: json,
    certificate: json,
    shape: json,
    rounds: z.array(
      z.object({
        round: z.int(),
        question: z.string().nullable(),
        answer: json,
        answer_text: z.string().nullable(),
        evidence: z.array(json),
        provenance: json,
        tries: z.int().nullable(),
        collect_prompt: version,
        derive_prompt: version,
      }),
    ),
    attempts: z.array(
      z.object({
        attempt: z.int(),
        teacher: z.string(),
        prompt: version,
        ended: z.string().nullable().openapi({ description: "How it ended; null if that was not stored" }),
        detail: z.string().nullable().openapi({
          description:
            "What was said of an end that was not the model's doing, or why the judge has no part in the verdict",
        }),
        draws: count.openapi({ description: "How often it was drawn" }),
        format: count,
        correct: count,
        reward: z.number().nullable(),
        messages: json,
      }),
    ),
  })
  .openapi("TaskTrace");

const list = createRoute({
  method: "get",
  path: "/runs/{run}/tasks",
  tags,
  summary: "List the tasks of a run, in order",
  request: {
    params: z.object({ run: idSchema }),
    query: pageQuery.extend({ status: z.enum(TASK_STATUSES).optional(), reason: dropReasonSchema.optional() }),
  },
  responses: { 200: jsonResponse("Tasks", listOf(taskSchema)), ...problems(400, 401, 404) },
});

const show = createRoute({
  method: "get",
  path: "/tasks/{task}",
  tags,
  summary: "Show a task with its evidence, rounds, certificate and attempts",
  request: { params: z.object({ task: idSchema }) },
  responses: { 200: jsonResponse("The task", traceSchema), ...problems(401, 404) },
});

export const tasks = newRouter()
  .openapi(list, async (c) => {
    const { run } = c.req.valid("param");
    const { status, reason } = c.req.valid("query");
    const page = pageAsked(c.req.path, c.req.valid("query"));
    const db = database(c.env.DB);
    const after = afterNumber(page.after);
    if ((await findRun(db, run)) === undefined) throw notFound("run", run);
    const rows = await listTasks(db, { run, limit: page.limit + 1, after, status, reason });
    return c.json(
      page.of(rows, summary, (task) => String(task.ordinal)),
      200,
    );
  })
  .openapi(show, async (c) => {
    const { task } = c.req.valid("param");
    const trace = await findTask(database(c.env.DB), task);
    if (trace === undefined) throw notFound("task", task);
    return c.json(await traceView(c.env, trace), 200);
  });

function summary(task: TaskSummary): z.infer<typeof taskSchema> {
  const { run_id: run, id, ordinal, wave, status, round, question, reason, detail, passed, attempted } = task;
  const { agreement } = task;
  const disputed = task.disputed === 1;
  const domain = z.enum(DOMAINS).parse(task.domain);
  const moved_at = timeOf(task.moved_at);
  const graded = { passed, attempted, agreement, disputed };
  return { id, run, ordinal, wave, status, round, domain, question, reason, detail, ...graded, moved_at };
}

async function traceView(env: Env, { task, rounds, attempts }: TaskTrace): Promise<z.infer<typeof traceSchema>> {
  return {
    ...summary(task),
    configuration: parsed(task.configuration),
    answer: parsed(task.answer),
    answer_pointers: parsed(task.answer_pointers),
    solution: parsed(task.solution),
    certificate: parsed(task.certificate),
    shape: parsed(task.shape),
    rounds: await Promise.all(
      rounds.map(async (row) => ({
        round: row.round,
        question: row.question,
        answer: parsed(row.answer),
        answer_text: row.answer_text,
        evidence: z
          .array(json)
          .catch([])
          .parse(parsed(await readEvidence(env, row))),
        provenance: parsed(row.provenance),
        tries: row.tries,
        collect_prompt: row.collect_prompt,
        derive_prompt: row.derive_prompt,
      })),
    ),
    attempts: attempts.map(({ attempt, teacher, prompt, ended, detail, draws, format, correct, reward, messages }) => ({
      attempt,
      teacher,
      prompt,
      ended,
      detail,
      draws,
      format,
      correct,
      reward,
      messages: parsed(messages),
    })),
  };
}

/** What is no JSON is shown as the text that it is, so that what a dataset left out can be looked at. */
function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return text;
  }
}
