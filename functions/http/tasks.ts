/** Tasks of a run: listed in order, or one with its whole trace. */
import { createRoute, z } from "@hono/zod-openapi";
import { database } from "../../db/client.ts";
import { findRun } from "../../db/runs.ts";
import { TASK_STATUSES } from "../../db/schema/index.ts";
import { listTasks, type TaskSummary, type TaskTrace } from "../../db/tasks_read.ts";
import { complaintSchema } from "../domain/derivation/complaints.ts";
import { variantSchema } from "../domain/variants/variant.ts";
import { traceOfTask } from "../store/archived_rows.ts";
import { readEvidence } from "../store/evidence.ts";
import { afterNumber, listOf, pageAsked, pageQuery } from "./page.ts";
import { notFound, problems } from "./problem.ts";
import { idSchema, jsonResponse, newRouter, timeOf, timeSchema } from "./router.ts";
import {
  answerPointerView,
  answerView,
  callView,
  certificateView,
  chatMessageView,
  configurationView,
  orNull,
  provenanceView,
  shapeView,
  variantView,
} from "./schemas.ts";
import { storedReader, unreadableSchema } from "./stored.ts";
import { taskFilterQuery } from "./task_filter.ts";

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
    domain: z.string(),
    question: z.string().nullable(),
    reason: z.string().nullable().openapi({ description: "Why it was dropped; null otherwise" }),
    detail: z.string().nullable(),
    passed: count.openapi({ description: "Correct attempts; null until graded" }),
    attempted: count,
    tier: count.openapi({
      description: "From 1, nearly always solved, to 5, hardly ever, by its pass rate; null until graded",
    }),
    agreement: z.number().nullable().openapi({
      description:
        "Share of pairs of attempts with the same answer, right or wrong; null until graded and with fewer than two answers",
    }),
    disputed: z.boolean().openapi({
      description: "Most attempts agree on another answer than the reference, which may then be wrong",
    }),
    varies: z.string().nullable().openapi({ description: "The task that it varies; null for a task of its own" }),
    moved_at: timeSchema,
  })
  .openapi("Task");

const version = z.string().nullable().openapi({ description: "Version of the prompt" });

const traceSchema = taskSchema
  .extend({
    configuration: orNull(configurationView),
    answer: orNull(answerView),
    answer_pointers: orNull(z.array(answerPointerView)),
    solution: orNull(z.array(z.string())).openapi({ description: "Ids of the calls that the answer depends on" }),
    certificate: orNull(certificateView),
    shape: orNull(shapeView),
    variant: orNull(variantView).openapi({ description: "What is other than in the task that it varies" }),
    rounds: z.array(
      z.object({
        round: z.int(),
        question: z.string().nullable(),
        answer: orNull(answerView),
        answer_text: z.string().nullable(),
        evidence: orNull(z.array(callView)).openapi({
          description: "The calls that the round added; null where they cannot be read or are not there any more",
        }),
        provenance: orNull(z.array(provenanceView)),
        tries: z.int().nullable(),
        complaints: orNull(z.array(complaintSchema)).openapi({
          description:
            "What was complained of, by the check that found it: links that do not hold, derivations before the one that stands, rewrites of an editor",
        }),
        collect_prompt: version,
        derive_prompt: version,
        edit_prompt: z.string().nullable().openapi({
          description: "Version of the editor's prompt; null where the question is the deriver's, untouched",
        }),
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
            "What was said of an end that was not the model's doing; of a verdict, what the judge said or why it said nothing, or after `wrong changes` how the attempt left a state otherwise than the solution does",
        }),
        draws: count.openapi({ description: "How often it was drawn" }),
        format: count,
        correct: count.openapi({
          description:
            "1 if it gave the answer and left every state as the solution does, 0 if not; null without a verdict",
        }),
        reward: z.number().nullable(),
        messages: orNull(z.array(chatMessageView)),
      }),
    ),
    unreadable: unreadableSchema,
  })
  .openapi("TaskTrace", { description: "A task with all that is stored of it; what is not there yet is null" });

const list = createRoute({
  method: "get",
  path: "/runs/{run}/tasks",
  tags,
  summary: "List the tasks of a run, in order",
  request: {
    params: z.object({ run: idSchema }),
    query: pageQuery.extend(taskFilterQuery.shape),
  },
  responses: { 200: jsonResponse("Tasks", listOf(taskSchema)), ...problems("run_not_found", "cursor_invalid") },
});

const show = createRoute({
  method: "get",
  path: "/tasks/{task}",
  tags,
  summary: "Show a task with its evidence, rounds, certificate and attempts",
  request: { params: z.object({ task: idSchema }) },
  responses: { 200: jsonResponse("The task", traceSchema), ...problems("task_not_found") },
});

export const tasks = newRouter()
  .openapi(list, async (c) => {
    const { run } = c.req.valid("param");
    const { limit, cursor, ...filter } = c.req.valid("query");
    const page = pageAsked(c.req.path, { limit, cursor, ...filter });
    const db = database(c.env.DB);
    const after = afterNumber(page.after);
    if ((await findRun(db, run)) === undefined) throw notFound("run", run);
    const rows = await listTasks(db, { ...filter, run, limit: page.limit + 1, after });
    return c.json(
      page.of(rows, summary, (task) => String(task.ordinal)),
      200,
    );
  })
  .openapi(show, async (c) => {
    const { task } = c.req.valid("param");
    const db = database(c.env.DB);
    const trace = await traceOfTask(c.env, db, task);
    // Tasks of a run that was deleted are removed in parts.
    if (trace === undefined || (await findRun(db, trace.task.run_id)) === undefined) throw notFound("task", task);
    return c.json(await traceView(c.env, trace), 200);
  });

function summary(task: TaskSummary): z.infer<typeof taskSchema> {
  const { run_id: run, id, ordinal, wave, status, round, domain, question, reason, detail } = task;
  const { passed, attempted, tier, agreement } = task;
  const disputed = task.disputed === 1;
  const moved_at = timeOf(task.moved_at);
  const graded = { passed, attempted, tier, agreement, disputed, varies: task.varies };
  return { id, run, ordinal, wave, status, round, domain, question, reason, detail, ...graded, moved_at };
}

async function traceView(env: Env, { task, rounds, attempts }: TaskTrace): Promise<z.infer<typeof traceSchema>> {
  const { unreadable, read } = storedReader();
  const evidence = await Promise.all(rounds.map((row) => readEvidence(env, row)));
  return {
    ...summary(task),
    configuration: read("configuration", task.configuration, configurationView),
    answer: read("answer", task.answer, answerView),
    answer_pointers: read("answer_pointers", task.answer_pointers, z.array(answerPointerView)),
    solution: read("solution", task.solution, z.array(z.string())),
    certificate: read("certificate", task.certificate, certificateView),
    shape: read("shape", task.shape, shapeView),
    variant: read("variant", task.variant, variantSchema),
    rounds: rounds.map((row, i) => ({
      round: row.round,
      question: row.question,
      answer: read(`rounds.${i}.answer`, row.answer, answerView),
      answer_text: row.answer_text,
      evidence: read(`rounds.${i}.evidence`, evidence[i] ?? null, z.array(callView)),
      provenance: read(`rounds.${i}.provenance`, row.provenance, z.array(provenanceView)),
      tries: row.tries,
      complaints: read(`rounds.${i}.complaints`, row.complaints, z.array(complaintSchema)),
      collect_prompt: row.collect_prompt,
      derive_prompt: row.derive_prompt,
      edit_prompt: row.edit_prompt,
    })),
    attempts: attempts.map(
      ({ attempt, teacher, prompt, ended, detail, draws, format, correct, reward, messages }, i) => ({
        attempt,
        teacher,
        prompt,
        ended,
        detail,
        draws,
        format,
        correct,
        reward,
        messages: read(`attempts.${i}.messages`, messages, z.array(chatMessageView)),
      }),
    ),
    unreadable,
  };
}
