/** Solve: one attempt of the solver at a task, from its question and toolset alone. */
import type { ChatCompletionMessageParam } from "openai/resources";
import { insertAttempts, type NewAttempt, selectAttempted } from "../../db/attempts.ts";
import { chunked } from "../../db/chunks.ts";
import { selectTasks, type TaskRow } from "../../db/tasks.ts";
import { type Configuration, configurationSchema } from "../domain/configuration.ts";
import { solverMessages } from "../domain/dataset/prompt.ts";
import { randomOf } from "../domain/random.ts";
import { type Teacher, teacherOf } from "../teacher/client.ts";
import { SOLVE_VERSION, toolContent } from "../teacher/prompts/solve.ts";
import { complete } from "../teacher/remember.ts";
import { type Context, each, type Outgoing, type StageFunction } from "./stage.ts";
import { callAsked, offered } from "./toolcalls.ts";

/** Turns of an attempt, at most; an attempt that has not answered by then ends without an answer. */
const TURNS_MAX = 16;
/** Calls made in one turn, at most: what a model asks for beyond it is left out. */
const CALLS_MAX = 16;

export const solve: StageFunction<"solve"> = async (context, deliveries) => {
  const { env, specification } = context;
  const ids = [...new Set(deliveries.map(({ body }) => body.task))];
  const [taskRows, attemptRows] = await env.DB.batch<TaskRow | { task_id: string; attempt: number }>([
    selectTasks(env.DB, ids),
    selectAttempted(env.DB, ids),
  ]);
  const tasks = new Map(((taskRows?.results ?? []) as TaskRow[]).map((row) => [row.id, row]));
  const attempted = new Set(
    ((attemptRows?.results ?? []) as { task_id: string; attempt: number }[]).map((r) => `${r.task_id} ${r.attempt}`),
  );
  const teacher = teacherOf("solver", specification, env);
  const configurations = new Map<string, Configuration>();
  const { done, failed } = await each(deliveries, async ({ body, retried }) => {
    const row = tasks.get(body.task);
    if (row === undefined || row.status !== "solve") return undefined;
    if (attempted.has(`${body.task} ${body.attempt}`))
      return retried ? { task: row.id, attempt: undefined } : undefined;
    const configuration = configurations.get(row.id) ?? configurationSchema.parse(JSON.parse(row.configuration));
    configurations.set(row.id, configuration);
    const messages = await attempt(context, teacher, row, configuration, body.attempt);
    const made: NewAttempt = {
      task_id: row.id,
      attempt: body.attempt,
      teacher: teacher.name,
      messages: JSON.stringify(messages),
    };
    return { task: row.id, attempt: made };
  });
  const finished = done.filter((one) => one !== undefined);
  if (finished.length === 0) return { next: [], failed };
  const touched = [...new Set(finished.map(({ task }) => task))];
  // In one transaction with the insert, so that whoever stores the last attempt of a task sees them all.
  const results = await env.DB.batch<{ task_id: string; attempt: number }>([
    ...chunked(
      finished.flatMap((one) => one.attempt ?? []),
      (rows) => insertAttempts(env.DB, rows),
    ),
    selectAttempted(env.DB, touched),
  ]);
  const counts = new Map<string, number>();
  for (const { task_id } of results.at(-1)?.results ?? []) counts.set(task_id, (counts.get(task_id) ?? 0) + 1);
  const next: Outgoing[] = touched
    .filter((task) => (counts.get(task) ?? 0) >= specification.attempts)
    .map((task) => ({ stage: "grade", body: { run: context.run.id, task } }));
  return { next, failed };
};

async function attempt(
  context: Context,
  teacher: Teacher,
  row: TaskRow,
  configuration: Configuration,
  number: number,
): Promise<ChatCompletionMessageParam[]> {
  const messages: ChatCompletionMessageParam[] = [...solverMessages(row.question ?? "")];
  const tools = offered(configuration.toolset);
  const seed = randomOf(configuration.random, "attempt", number).uint32();
  for (let turn = 0; turn < TURNS_MAX; turn++) {
    const key = `${row.id}/solve/${number}/${turn}/${SOLVE_VERSION}`;
    const id = { run: row.run_id, role: "solver" as const, key };
    const reply = await complete(context.env.DB, teacher, id, { messages, tools, seed });
    const calls = (reply.tool_calls ?? [])
      .flatMap((call) => (call.type === "function" ? [call] : []))
      .slice(0, CALLS_MAX);
    if (calls.length === 0) {
      messages.push({ role: "assistant", content: reply.content });
      break;
    }
    messages.push({ role: "assistant", content: reply.content, tool_calls: calls });
    const contents = await Promise.all(
      calls.map(async (call) => toolContent(await callAsked(configuration.toolset, call.function))),
    );
    for (const [i, content] of contents.entries())
      messages.push({ role: "tool", tool_call_id: calls[i]?.id ?? "", content });
  }
  return messages;
}
