/** One attempt of the solver at a task: the loop between it and the toolset, drawn again where an endpoint spoilt it. */
import type { ChatCompletionMessageParam } from "openai/resources";
import { boundBytes } from "../../db/chunks.ts";
import type { TaskRow } from "../../db/tasks.ts";
import type { Configuration } from "../domain/configuration.ts";
import { solverMessages } from "../domain/dataset/prompt.ts";
import { succeed } from "../domain/fault.ts";
import { randomOf } from "../domain/random.ts";
import { counts, type Ended } from "../domain/solving/ended.ts";
import { SOLVE_VERSION, toolContent } from "../teacher/prompts/solve.ts";
import type { Purchases } from "../teacher/purchases.ts";
import type { Completion } from "../teacher/reply.ts";
import type { Teacher } from "../teacher/teacher.ts";
import { onFault, toResult } from "./model_calls.ts";
import type { Context } from "./stage.ts";
import { type Toolbox, turnOf } from "./toolcalls.ts";

/** Turns of an attempt, at most. */
const TURNS_MAX = 16;
/** Calls made in one turn, at most: what a model asks for beyond it is left out. */
const CALLS_MAX = 16;
/**
 * Bytes of a conversation that goes on, at most, as the statement that stores it takes them: as JSON within JSON, where each
 * quote counts twice. A statement takes 2,000,000; a reply is added that may have 2 x 99,380, and the attempt's other columns.
 */
export const CONVERSATION_BYTES = 1_750_000;
/** How often an attempt is drawn, at most, where what ended it was not the model's doing. */
const DRAWS_MAX = 2;

export interface Attempt {
  /** From the prompt to the last thing that was said. */
  readonly messages: readonly ChatCompletionMessageParam[];
  readonly ended: Ended;
  /** What was said of an end that was not the model's doing; null of one that was. */
  readonly detail: string | null;
  readonly draws: number;
}

/** What is attempted, and which attempt it is. */
interface At {
  readonly row: TaskRow;
  readonly configuration: Configuration;
  readonly attempt: number;
  readonly toolbox: Toolbox;
  /** It was delivered before. */
  readonly retried: boolean;
}

export function scopeOf(task: string, attempt: number): string {
  return `${task}/solve/${attempt}`;
}

/** Throws `Postponed` where a later delivery may do better. */
export async function attemptAt(context: Context, purchases: Purchases, teacher: Teacher, at: At): Promise<Attempt> {
  for (let draw = 1; ; draw++) {
    const { again, ...made } = await drawn(context, purchases, teacher, at, draw);
    if (!again || draw === DRAWS_MAX) return { ...made, draws: draw };
  }
}

/** `again`: another draw may end otherwise. */
type Drawn = Omit<Attempt, "draws"> & { readonly again: boolean };

async function drawn(
  context: Context,
  purchases: Purchases,
  teacher: Teacher,
  { row, configuration, attempt, toolbox, retried }: At,
  draw: number,
): Promise<Drawn> {
  const messages: ChatCompletionMessageParam[] = [...solverMessages(row.question ?? "")];
  const tools = [...toolbox.definitions];
  const seed = randomOf(configuration.random, "attempt", attempt, ...(draw === 1 ? [] : [draw])).uint32();
  const end = (ended: Ended, detail: string | null = null, again = !counts(ended)): Drawn => ({
    messages,
    ended,
    detail,
    again,
  });
  for (let turn = 0; turn < TURNS_MAX; turn++) {
    const step = `${draw === 1 ? "" : `${draw}.`}${turn}`;
    const question = { role: "solver" as const, scope: scopeOf(row.id, attempt), name: `${step}/${SOLVE_VERSION}` };
    const reply = await toResult(context, async () =>
      succeed(await purchases.complete(teacher, question, { messages, tools, seed })),
    );
    if (!reply.ok) {
      const { ended, detail, again } = onFault(context, reply.fault, { stage: "solve", row, retried, turn });
      return end(ended, detail, again);
    }
    const { message, finish_reason } = reply.value;
    const calls = (message.tool_calls ?? []).slice(0, CALLS_MAX);
    // A conversation ends without calls that have no result: nobody could go on from them, and no trainer takes them.
    if (finish_reason === "content_filter") {
      messages.push(turnOf(message, []));
      return end("content_filter", "the endpoint withheld what the model said");
    }
    messages.push(turnOf(message, calls));
    if (calls.length === 0) return end(endOf(reply.value));
    const answers = await toolbox.answer(step, calls);
    for (const { asked, shown } of answers)
      messages.push({ role: "tool", tool_call_id: asked.id, content: toolContent(shown) });
    if (boundBytes(JSON.stringify(messages)) > CONVERSATION_BYTES) {
      // What cannot be stored is not sent either: the turn goes with its results.
      messages.splice(-1 - answers.length);
      return end("length");
    }
  }
  return end("turn_limit");
}

/** How a reply without calls ends an attempt. */
function endOf({ message: { content, refusal }, finish_reason }: Completion): Ended {
  if (finish_reason === "length") return "length";
  if ((content ?? "").trim() !== "") return "answered";
  return refusal === undefined ? "no_answer" : "refusal";
}
