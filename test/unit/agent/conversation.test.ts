/** The loop that collecting and solving share: when it goes on, and what stands in the conversation then. */
import type { ChatCompletionMessageParam } from "openai/resources";
import { expect, test } from "vitest";
import { turnsOf } from "../../../functions/agent/conversation.ts";
import { Toolbox } from "../../../functions/agent/toolbox.ts";
import type { Completion } from "../../../functions/models/reply.ts";
import type { Teacher } from "../../../functions/models/teacher.ts";
import { newMeter } from "../../../functions/pipeline/meter.ts";
import { POOL } from "../../support/embedded.ts";

const embedded: Teacher = { name: "embedded", model: null, complete: () => Promise.reject(new Error("not asked")) };
const toolbox = new Toolbox({ meter: newMeter(), pool: POOL }, ["text_measure"], embedded, async () => ({
  ok: true,
  output: { letters: 7 },
  error: null,
}));
const usage = { input_tokens: 0, cached_tokens: 0, output_tokens: 0, estimated: false };
const says = (content: string | null, calls = 0): Completion => ({
  kind: "completion",
  message: {
    role: "assistant",
    content,
    ...(calls === 0
      ? {}
      : {
          tool_calls: Array.from({ length: calls }, (_, i) => ({
            id: `${content}_${i}`,
            type: "function" as const,
            function: { name: "text_measure", arguments: '{"text":"Nairobi"}' },
          })),
        }),
  },
  finish_reason: null,
  model: "a-model",
  usage,
});

/** Roles of the messages after each turn, with what the model is told. */
async function talked(replies: readonly Completion[], nudge?: (turn: number) => string | undefined) {
  const messages: ChatCompletionMessageParam[] = [];
  const left = [...replies];
  const talk = turnsOf({
    messages,
    toolbox,
    turns: 6,
    calls: () => 2,
    stepOf: String,
    complete: async () => left.shift() ?? expect.fail("asked once more than it should be"),
    ...(nudge === undefined ? {} : { nudge }),
    contentOf: ({ result }) => JSON.stringify(result.output),
  });
  const answers: number[] = [];
  for await (const turn of talk) answers.push(turn.answers.length);
  return { answers, left: left.length, roles: messages.map(({ role, content }) => (role === "user" ? content : role)) };
}

test("is over when the model asks for no call", async () =>
  expect(await talked([says("first", 3), says("done"), says("never asked")])).toEqual({
    // Calls beyond those that may be made are left out.
    answers: [2, 0],
    left: 1,
    roles: ["assistant", "tool", "tool", "assistant"],
  }));

test("goes on where the model is told something that asked for no call", async () =>
  expect(await talked([says("talk"), says("first", 1), says("done")], (n) => (n === 0 ? "Call!" : undefined))).toEqual({
    answers: [0, 1, 0],
    left: 0,
    roles: ["assistant", "Call!", "assistant", "tool", "assistant"],
  }));

test("is over after that, where it asks for none again", async () =>
  expect(await talked([says("talk"), says("talk")], (n) => (n === 0 ? "Call!" : undefined))).toEqual({
    answers: [0, 0],
    left: 0,
    roles: ["assistant", "Call!", "assistant"],
  }));
