/** Replies that are easily misread: answers that look like calls, calls that were cut off, JSON among formulas. */
import { describe, expect, test } from "vitest";
import { jsonObjectIn, jsonsIn, withoutThinking } from "../../../../functions/models/wire/json.ts";
import { promptedMessages } from "../../../../functions/models/wire/prompted.ts";
import { messageOf, promptedMessage } from "./request_facts.ts";

const read = (content: string) => promptedMessage(content, "s");
const asked = (id: string, name: string, text: string) => ({
  id,
  type: "function" as const,
  function: { name, arguments: text },
});

describe("a reply to which tools were prompted", () => {
  test.each([
    'The record is {"name": "Ada", "born": 1815}.\nAnswer: 1815',
    '[{"name": "Peru"}, {"name": "Chile"}]',
    '{"name": "person", "arguments": {"name": "Ada", "born": "1815"}',
    '{"tool_calls": []}',
    '{"name": "", "arguments": {}}',
  ])("is no call where it is an answer with names, or was cut off: %j", (content) => {
    expect(read(content)).toEqual({ role: "assistant", content });
  });
  test("is no call where it is a thought that was cut off", () => {
    const thought = 'I could call {"name": "now", "arguments": {}}';
    expect(read(`<think>${thought}`)).toEqual({ role: "assistant", content: null, reasoning_content: thought });
  });
  test("is a call by a name alone between tags and in the form asked for", () => {
    expect(read('<tool_call>{"name": "now"}</tool_call>').tool_calls).toEqual([asked("s_0", "now", "{}")]);
    expect(read('{"tool_calls": [{"name": "now"}]}').tool_calls).toEqual([asked("s_0", "now", "{}")]);
  });
  test("is a call in the form of OpenAI's messages", () => {
    const call = { id: "x", type: "function", function: { name: "f", arguments: '{"a":1}' } };
    expect(read(JSON.stringify({ tool_calls: [call] })).tool_calls).toEqual([asked("s_0", "f", '{"a":1}')]);
  });
  test.each([
    ["a list", '["Peru"]', '["Peru"]'],
    ["a number", "3", "3"],
    ["null", "null", "{}"],
  ])("passes arguments that are %s on for the stage to judge", (_, given, passed) => {
    const { tool_calls } = read(`{"tool_calls": [{"name": "f", "arguments": ${given}}]}`);
    expect(tool_calls).toEqual([asked("s_0", "f", passed)]);
  });
  test("keeps fences that are not around a call", () => {
    const code = "```python\nx = 1\n```";
    const call = '{"name": "add", "arguments": {}}';
    expect(read(`${code}\n\`\`\`json\n${call}\n\`\`\`\nSo.`).content).toBe(`${code}\nSo.`);
    expect(read(`${code}\n${call}`).content).toBe(code);
  });
  test("does not exhaust the stack by arguments nested without end", () => {
    const deep = `${"[".repeat(19_000)}${"]".repeat(19_000)}`;
    expect(read(`{"name": "f", "arguments": ${deep}}`).tool_calls).toBeUndefined();
  });
});

describe("a conversation for a model without tools", () => {
  test("tells results apart by order where two calls have one id", () => {
    const written = promptedMessages(
      [
        { role: "assistant", content: null, tool_calls: [asked("x", "now", "{}"), asked("x", "add", "{}")] },
        { role: "tool", tool_call_id: "x", content: "1" },
        { role: "tool", tool_call_id: "x", content: "2" },
      ],
      [],
    );
    expect(written[1]?.content).toBe("Result of now: 1\nResult of add: 2");
  });
  test("has the text of contents in parts", () => {
    const content = ["one", "two"].map((text) => ({ type: "text" as const, text }));
    expect(promptedMessages([{ role: "user", content }], [])).toEqual([{ role: "user", content: "one\ntwo" }]);
  });
});

describe("JSON", () => {
  test("is found after any number of formulas", () => {
    expect(jsonObjectIn(`${"\\frac{a}{b} ".repeat(2000)}{"a": 1}`)).toEqual({ a: 1 });
  });
  test("is none where it is nested deeper than can be written again", () => {
    expect(jsonObjectIn(`{"a": ${"[".repeat(300)}${"]".repeat(300)}}`)).toBeUndefined();
    expect(jsonObjectIn(`{"a": ${"[".repeat(150)}${"]".repeat(150)}}`)).toHaveProperty("a");
  });
  test.each([
    ["strings that never close", '{"'.repeat(500_000)],
    ["objects that are none", "{x}".repeat(300_000)],
  ])("is given up on in a long text of %s", (_, text) => {
    const began = performance.now();
    expect(jsonsIn(text)).toEqual([]);
    expect(performance.now() - began).toBeLessThan(3000);
  });
});

describe("a thought", () => {
  const apart = (content: string, more: object = {}) => {
    const { role: _, ...said } = messageOf({ content, ...more });
    return said;
  };
  test("that was cut off leaves an empty reply", () => {
    expect(withoutThinking("<think>a</think> <think>b")).toBe("");
    expect(apart("<think>\nlet me see")).toEqual({ content: null, reasoning_content: "let me see" });
  });
  test("that is empty is none", () => {
    expect(apart("<think>\n\n</think>\n\nhi")).toEqual({ content: "hi" });
  });
  test("in a field is preferred to one aloud, and kept once", () => {
    expect(apart("<think>other</think>hi", { reasoning: "hm" })).toEqual({ content: "hi", reasoning_content: "hm" });
    expect(apart("hi", { reasoning: "hm" })).toEqual({ content: "hi", reasoning_content: "hm" });
  });
});
