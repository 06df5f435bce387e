/** Solve: one attempt of the solver at a task, from its question and toolset alone. */
import type { ChatCompletionMessage, ChatCompletionMessageParam } from "openai/resources";
import { type Attempted, insertAttempts, type NewAttempt, selectAttempted } from "../../db/attempts.ts";
import { chunked } from "../../db/chunks.ts";
import { endWaits, selectTasks, type TaskRow } from "../../db/tasks.ts";
import { type Configuration, configurationSchema } from "../domain/configuration.ts";
import { solverMessages } from "../domain/dataset/prompt.ts";
import { randomOf } from "../domain/random.ts";
import { attemptsDue, tallyOf } from "../domain/solving/stop.ts";
import { RequestRejected } from "../teacher/model.ts";
import { SOLVE_VERSION, toolContent } from "../teacher/prompts/solve.ts";
import type { Purchases } from "../teacher/purchases.ts";
import type { Teacher } from "../teacher/teacher.ts";
import { reasoningOf } from "../teacher/wire/reasoning.ts";
import { buying, isLoss, orLoss } from "./buying.ts";
import type { Outgoing } from "./messages.ts";
import { shownBy } from "./shown.ts";
import { type Context, type Delivery, type Handled, type StageFunction, settleEach } from "./stage.ts";
import { callAsked, offered } from "./toolcalls.ts";

/** Turns of an attempt, at most; an attempt that has not answered by then ends without an answer. */
const TURNS_MAX = 16;
/** Calls made in one turn, at most: what a model asks for beyond it is left out. */
const CALLS_MAX = 16;

export const solve: StageFunction<"solve"> = async (context, deliveries) => {
  const scopes = deliveries.map(({ body }) => scopeOf(body.task, body.attempt));
  return buying(context, "solve", ["solver"], scopes, (purchases) => solveAll(context, deliveries, purchases));
};

function scopeOf(task: string, attempt: number): string {
  return `${task}/solve/${attempt}`;
}

async function solveAll(
  context: Context,
  deliveries: readonly Delivery<"solve">[],
  purchases: Purchases,
): Promise<Handled<"solve">> {
  const { env, specification } = context;
  const ids = [...new Set(deliveries.map(({ body }) => body.task))];
  const [taskRows, attemptRows] = await env.DB.batch<TaskRow | Attempted>([
    selectTasks(env.DB, ids),
    selectAttempted(env.DB, ids),
  ]);
  const tasks = new Map(((taskRows?.results ?? []) as TaskRow[]).map((row) => [row.id, row]));
  const attempted = byTask((attemptRows?.results ?? []) as Attempted[]);
  const dueOf = (made: readonly Attempted[]) => attemptsDue(specification, tallyOf(made));
  const configurations = new Map<string, Configuration>();
  const underWay = new Map<string, Promise<unknown>[]>();
  const work = async ({ body, retried }: Delivery<"solve">): Promise<Settled | undefined> => {
    const row = tasks.get(body.task);
    if (row === undefined || row.status !== "solve") return undefined;
    const before = attempted.get(row.id) ?? [];
    if (before.some(({ attempt }) => attempt === body.attempt)) return retried ? { task: row.id } : undefined;
    // What the stop rule does not call for is not begun, whoever asks for it.
    if (body.attempt >= dueOf(before)) return undefined;
    if (!purchases.holds(scopeOf(body.task, body.attempt))) return undefined;
    const configuration = configurations.get(row.id) ?? configurationSchema.parse(JSON.parse(row.configuration));
    configurations.set(row.id, configuration);
    const teacher = purchases.teacher("solver", configuration.random, body.attempt);
    const bought = orLoss(context, row, () => attempt(context, purchases, teacher, row, configuration, body.attempt));
    underWay.set(row.id, [...(underWay.get(row.id) ?? []), bought]);
    const messages = await bought;
    if (isLoss(messages)) {
      // An attempt that cannot be bought is none; its task is graded by those that were made, and those still being made here.
      await Promise.allSettled(underWay.get(row.id) ?? []);
      return { task: row.id, last: true };
    }
    const made: NewAttempt = {
      task_id: row.id,
      attempt: body.attempt,
      teacher: teacher.name,
      messages: JSON.stringify(messages),
      prompt: SOLVE_VERSION,
    };
    return { task: row.id, attempt: made };
  };
  return settleEach(context, deliveries, purchases.costs, work, async (settled) => {
    const touched = [...new Set(settled.map(({ task }) => task))];
    // In one transaction with the insert, so that whoever stores the last attempt of a group sees them all.
    const results = await env.DB.batch<Attempted>([
      ...chunked(
        settled.flatMap((one) => one.attempt ?? []),
        (rows) => insertAttempts(env.DB, rows),
      ),
      ...(purchases.costs
        ? [
            endWaits(
              env.DB,
              settled.flatMap((one) => one.attempt?.task_id ?? []),
            ),
          ]
        : []),
      selectAttempted(env.DB, touched),
    ]);
    const made = byTask(results.at(-1)?.results ?? []);
    const last = new Set(settled.flatMap((one) => (one.last ? [one.task] : [])));
    return touched.flatMap((task): Outgoing[] => {
      const body = { run: context.run.id, task };
      if (last.has(task)) return [{ stage: "grade", body: { ...body, last: true } }];
      const its = made.get(task) ?? [];
      return its.length >= dueOf(its) ? [{ stage: "grade", body }] : [];
    });
  });
}

/** What came of a delivery: the attempt, unless it was there or cannot be bought, which makes those before it the last. */
interface Settled {
  readonly task: string;
  readonly attempt?: NewAttempt;
  readonly last?: true;
}

function byTask(rows: readonly Attempted[]): Map<string, Attempted[]> {
  return Map.groupBy(rows, ({ task_id }) => task_id);
}

async function attempt(
  { meter }: Context,
  purchases: Purchases,
  teacher: Teacher,
  row: TaskRow,
  configuration: Configuration,
  number: number,
): Promise<ChatCompletionMessageParam[]> {
  const messages: ChatCompletionMessageParam[] = [...solverMessages(row.question ?? "")];
  const tools = offered(configuration.toolset);
  const seed = randomOf(configuration.random, "attempt", number).uint32();
  const shown = shownBy(teacher);
  for (let turn = 0; turn < TURNS_MAX; turn++) {
    const question = { role: "solver" as const, scope: scopeOf(row.id, number), name: `${turn}/${SOLVE_VERSION}` };
    let reply: ChatCompletionMessage;
    try {
      reply = (await purchases.complete(teacher, question, { messages, tools, seed })).message;
    } catch (error) {
      // A conversation that the endpoint takes no more of, for its length as a rule, ends without an answer.
      if (error instanceof RequestRejected && turn > 0) return messages;
      throw error;
    }
    const calls = (reply.tool_calls ?? [])
      .flatMap((call) => (call.type === "function" ? [call] : []))
      .slice(0, CALLS_MAX);
    messages.push({
      role: "assistant",
      content: reply.content,
      ...(calls.length === 0 ? {} : { tool_calls: calls }),
      // Kept with the attempt, and sent back: some endpoints want to go on from what their model thought.
      ...reasoningOf(reply),
    });
    if (calls.length === 0) break;
    const contents = await Promise.all(
      calls.map(async (call) => toolContent(shown(await callAsked(meter, configuration.toolset, call.function)))),
    );
    for (const [i, content] of contents.entries())
      messages.push({ role: "tool", tool_call_id: calls[i]?.id ?? "", content });
  }
  return messages;
}
