/** Replies that loop, and whatever else reading one fails on. */
import { expect, test } from "vitest";
import { readReply } from "../../../../functions/models/wire/reply.ts";
import { ASKED, bodyWith, USAGE } from "./request_facts.ts";

test.each(["print(", "[print(", "add(print(", "add(a=[", '{"a":', '<tool_call>{"a":', "<tool_call>print("])(
  "a loop of %j is read as what it says",
  (piece) => {
    for (const times of [1_000, 12_000])
      expect(readReply(bodyWith({ content: piece.repeat(times) }), ASKED)).toMatchObject({ kind: "completion" });
  },
);

test("a call that is printed is read", () => {
  const read = readReply(bodyWith({ content: "print(print(add(a=1)))" }), ASKED);
  expect(read).toMatchObject({ message: { tool_calls: [{ function: { name: "add", arguments: '{"a":1}' } }] } });
});

test("what reading fails on is a fault that has its usage as stated", () => {
  const tools = new Map(ASKED.tools);
  tools.has = () => {
    throw new RangeError("Maximum call stack size exceeded");
  };
  const read = readReply(bodyWith({ content: '{"name": "add", "arguments": {}}' }), { ...ASKED, tools });
  expect(read).toEqual({
    kind: "fault",
    fault: "unreadable",
    detail: "reading it failed: RangeError: Maximum call stack size exceeded",
    usage: {
      input_tokens: USAGE.prompt_tokens,
      cached_tokens: 0,
      output_tokens: USAGE.completion_tokens,
      estimated: false,
    },
  });
});
