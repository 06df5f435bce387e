/** Collectors and editors with manners of their own, by their names. */
import type { EditPayload } from "../../../functions/models/prompts/edit.ts";
import type { Chat, Reply } from "./chat.ts";

/** Calls that an eager collector makes in its first turn. */
const EAGER_CALLS = 12;

/**
 * - `brisk`: says beside its first calls that it is done.
 * - `eager`: makes its first call many times over, and never says that it is done.
 * - `talking`: talks about tools until it is told to call one; `ever-talking` does so then as well.
 */
export function inItsManner({ model, messages }: Chat, reply: Reply): Reply {
  const has = (manner: string) => model.includes(`${manner}-`);
  const isFirst = !messages.some(({ role }) => role === "tool");
  if (has("talking") && isFirst && (has("ever") || messages.length < 4)) return { content: "I could call a tool." };
  const [first] = reply.tool_calls ?? [];
  if (first === undefined) return reply;
  if (has("brisk"))
    return { ...reply, content: said({ ...(JSON.parse(reply.content ?? "{}") as object), done: true }) };
  if (!has("eager") || !isFirst) return reply;
  return { ...reply, tool_calls: Array.from({ length: EAGER_CALLS }, (_, i) => ({ ...first, id: `eager_${i}` })) };
}

/** What a good editor puts before the question as it is. */
export const AS_A_PERSON = "Here is something that I have been wondering about: ";

/**
 * - `a` or any other: rewords the question and loses nothing.
 * - `leaking`: gives the answer away, at its first try; `ever-leaking` at its second as well.
 * - `forgetful`: asks for something else.
 * - `answering`: rewords the question, and says beside it that the answer is another one.
 * - `mumbling`: replies with no JSON.
 */
export function edits({ model, messages }: Chat): Reply {
  const has = (manner: string) => model.includes(`${manner}-`);
  const { question, answer } = JSON.parse(messages[1]?.content ?? "") as EditPayload;
  const good = `${AS_A_PERSON}${question.charAt(0).toLowerCase()}${question.slice(1)}`;
  if (has("mumbling")) return { content: "I would not change a word." };
  if (has("forgetful")) return { content: said({ question: "What would you like to know about that?" }) };
  if (has("leaking") && (has("ever") || messages.length < 4))
    return { content: said({ question: `${question} Could it be ${answer}?` }) };
  return { content: said({ question: good, ...(has("answering") ? { answer: "42", answer_pointers: [] } : {}) }) };
}

function said(value: object): string {
  return JSON.stringify(value);
}
