/** Turns as they are sent back: what a strict endpoint would refuse is not in them, and what was stored stays as it was. */
import type { ChatCompletionMessageParam } from "openai/resources";
import { describe, expect, it } from "vitest";
import { historyMessage } from "../../../../functions/models/wire/history.ts";

const turn = (...texts: string[]): ChatCompletionMessageParam => ({
  role: "assistant",
  content: null,
  tool_calls: texts.map((text, i) => ({ id: `c${i}`, type: "function", function: { name: "tool", arguments: text } })),
});

function argumentsOf(message: ChatCompletionMessageParam): string[] {
  if (message.role !== "assistant") return [];
  return (message.tool_calls ?? []).flatMap((call) => (call.type === "function" ? [call.function.arguments] : []));
}

describe("arguments that are no JSON object", () => {
  it.each([
    "{not JSON",
    "",
    "null",
    "[1]",
    '"text"',
    "7",
    "{}{}",
    "😀".repeat(5_000),
    '"'.repeat(9_000),
    "\u0001".repeat(5_000),
  ])("%.20s are sent as an object that holds their beginning", (text) => {
    const stored = turn('{"a":1}', text);
    const before = structuredClone(stored);
    const [sound, sent = ""] = argumentsOf(historyMessage(stored));
    expect(sound).toBe('{"a":1}');
    const { invalid_arguments, ...rest } = JSON.parse(sent);
    expect(rest).toEqual({});
    expect(text.startsWith(invalid_arguments)).toBe(true);
    expect(invalid_arguments.length).toBeGreaterThan(Math.min(text.length, 300) - 1);
    expect(sent.length).toBeLessThan(2_100);
    expect(sent.isWellFormed()).toBe(true);
    expect(stored).toEqual(before);
  });
});

it("a sound turn is sent as it is, with content where it has none", () => {
  const stored = turn(' {"a": "é"} ', "{}");
  expect(historyMessage(stored)).toEqual({ ...stored, content: "" });
  expect(historyMessage({ role: "assistant", content: "Answer: 3" })).toEqual({
    role: "assistant",
    content: "Answer: 3",
  });
  const result: ChatCompletionMessageParam = { role: "tool", tool_call_id: "c0", content: "{" };
  expect(historyMessage(result)).toBe(result);
});

it("a turn is written once for all requests that it goes with", () => {
  const stored = turn("{not JSON");
  expect(historyMessage(stored)).toBe(historyMessage(stored));
});
