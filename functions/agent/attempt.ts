/** One attempt of the solver at a task: the loop between it and the toolset, made again where an endpoint spoilt it. */
import type { ChatCompletionMessageParam } from "openai/resources";
import { boundBytes } from "../../db/chunks.ts";
import type { TaskRow } from "../../db/tasks.ts";
import type { Configuration } from "../domain/configuration.ts";
import { succeed } from "../domain/fault.ts";
import { type AttemptEnd, countsInPassRate } from "../domain/solving/attempt_end.ts";
import { solverMessages } from "../domain/solving/prompt.ts";
import { randomOf } from "../lib/random.ts";
import { SOLVE_VERSION, toolContent } from "../models/prompts/solve.ts";
import type { Completion } from "../models/reply.ts";
import type { Teacher } from "../models/teacher.ts";
import type { Context } from "../pipeline/stage.ts";
import type { ModelCalls } from "../spend/model_calls.ts";
import { onFault, toResult } from "../spend/with_model_calls.ts";
import { turnsOf } from "./conversation.ts";
import type { Toolbox } from "./toolbox.ts";

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
  readonly ended: AttemptEnd;
  /** What was said of an end that was not the model's doing; null of one that was. */
  readonly detail: string | null;
  readonly draws: number;
}

/** What is attempted, and which attempt it is. */
interface AttemptTarget {
  readonly row: TaskRow;
  readonly configuration: Configuration;
  readonly attempt: number;
  readonly toolbox: Toolbox;
  /** It was delivered before. */
  readonly retried: boolean;
}

export function attemptScope(task: string, attempt: number): string {
  return `${task}/solve/${attempt}`;
}

/** Throws `Postponed` where a later delivery may do better. */
export async function attemptTask(
  context: Context,
  modelCalls: ModelCalls,
  teacher: Teacher,
  at: AttemptTarget,
): Promise<Attempt> {
  for (let draw = 1; ; draw++) {
    const { retry, ...made } = await makeAttempt(context, modelCalls, teacher, at, draw);
    if (!retry || draw === DRAWS_MAX) return { ...made, draws: draw };
  }
}

/** `retry`: another draw may end otherwise. */
type MadeAttempt = Omit<Attempt, "draws"> & { readonly retry: boolean };

async function makeAttempt(
  context: Context,
  modelCalls: ModelCalls,
  teacher: Teacher,
  { row, configuration, attempt, toolbox, retried }: AttemptTarget,
  draw: number,
): Promise<MadeAttempt> {
  const messages: ChatCompletionMessageParam[] = [...solverMessages(row.question ?? "")];
  const tools = [...toolbox.definitions];
  const seed = randomOf(configuration.random, "attempt", attempt, ...(draw === 1 ? [] : [draw])).uint32();
  const end = (ended: AttemptEnd, detail: string | null = null, retry = !countsInPassRate(ended)): MadeAttempt => ({
    messages,
    ended,
    detail,
    retry,
  });
  const scope = attemptScope(row.id, attempt);
  let turn = 0;
  const talk = turnsOf({
    messages,
    toolbox,
    turns: TURNS_MAX,
    calls: () => CALLS_MAX,
    stepOf: (n) => `${draw === 1 ? "" : `${draw}.`}${n}`,
    complete: (step) => {
      const key = { role: "solver" as const, scope, name: `${step}/${SOLVE_VERSION}` };
      return modelCalls.complete(teacher, key, { messages, tools, seed });
    },
    contentOf: ({ shown: truncated }) => toolContent(truncated),
  });
  for (; ; turn++) {
    const taken = await toResult(context, async () => succeed((await talk.next()).value ?? null));
    if (!taken.ok) {
      const { ended, detail, again: retry } = onFault(context, taken.fault, { stage: "solve", row, retried, turn });
      return end(ended, detail, retry);
    }
    if (taken.value === null) return end("turn_limit");
    const { reply, answers } = taken.value;
    if (reply.finish_reason === "content_filter")
      return end("content_filter", "the endpoint withheld what the model said");
    if (answers.length === 0) return end(endOf(reply));
    if (boundBytes(JSON.stringify(messages)) > CONVERSATION_BYTES) {
      // What cannot be stored is not sent either: the turn goes with its results.
      messages.splice(-1 - answers.length);
      return end("length");
    }
  }
}

/** How a reply without calls ends an attempt. */
function endOf({ message: { content, refusal }, finish_reason }: Completion): AttemptEnd {
  if (finish_reason === "length") return "length";
  if ((content ?? "").trim() !== "") return "answered";
  return refusal === undefined ? "no_answer" : "refusal";
}
