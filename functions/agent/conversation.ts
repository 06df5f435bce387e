/** The loop that collecting and solving share: ask the model, make the calls that it asks for, show it what they returned. */
import type { ChatCompletionMessageParam } from "openai/resources";
import type { Completion } from "../models/reply.ts";
import { EarlierCalls } from "./earlier_calls.ts";
import { type Answered, assistantTurn, type Toolbox } from "./toolbox.ts";

/** One turn of a model, added to the conversation already. */
export interface Turn {
  readonly reply: Completion;
  /** What came of the calls that it asked for; empty where it asked for none, which ends the conversation. */
  readonly answers: readonly Answered[];
}

export interface Conversation {
  /** Grows by each turn: what the model said, then what its calls returned. */
  readonly messages: ChatCompletionMessageParam[];
  readonly toolbox: Toolbox;
  /** Turns, at most. */
  readonly turns: number;
  /** What was called before it, where it goes on from something. */
  readonly earlier?: EarlierCalls;
  /** Calls that may be made in the turn to come: what a model asks for beyond them is left out. */
  calls(): number;
  /** Tells the steps of one piece of work apart. */
  stepOf(turn: number): string;
  complete(step: string): Promise<Completion>;
  /** What a model is told that asked for no call, for it to go on; undefined ends the conversation, as leaving this out does. */
  nudge?(turn: number): string | undefined;
  /** The content of the message that tells the model what the n-th call of this turn (from 0) came to. */
  contentOf(answer: Answered, n: number): string;
}

/**
 * The turns of a conversation, one after another as they are taken. It is over when the model asks for no call and is told
 * nothing more, when it has had all its turns, or when whoever takes them stops. Calls of a reply that was withheld are not
 * made. Throws what `complete` throws.
 */
export async function* turnsOf(conversation: Conversation): AsyncGenerator<Turn, void> {
  const { messages, toolbox, turns, stepOf, complete, contentOf, earlier = new EarlierCalls() } = conversation;
  for (let turn = 0; turn < turns; turn++) {
    const step = stepOf(turn);
    const reply = await complete(step);
    const { message, finish_reason } = reply;
    // A conversation ends without calls that have no result: nobody could go on from them, and no trainer takes them.
    const calls = finish_reason === "content_filter" ? [] : (message.tool_calls ?? []).slice(0, conversation.calls());
    messages.push(assistantTurn(message, calls));
    const answers = calls.length === 0 ? [] : await toolbox.answer(step, calls, earlier);
    for (const [n, answer] of answers.entries())
      messages.push({ role: "tool", tool_call_id: answer.asked.id, content: contentOf(answer, n) });
    yield { reply, answers };
    if (answers.length > 0) continue;
    const nudge = conversation.nudge?.(turn);
    if (nudge === undefined) return;
    messages.push({ role: "user", content: nudge });
  }
}
