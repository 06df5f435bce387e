/** Tool calling written into prompts and read from text. */
import type { ChatCompletionMessageParam, ChatCompletionTool } from "openai/resources";
import { describe, expect, test } from "vitest";
import { promptedMessages } from "../../../../functions/models/wire/prompted.ts";
import { promptedMessage } from "./request_facts.ts";

const tools: ChatCompletionTool[] = [
  {
    type: "function",
    function: { name: "add", description: "Adds.", parameters: { type: "object", properties: { a: {} } } },
  },
];
const messages: ChatCompletionMessageParam[] = [
  { role: "system", content: "Be brief." },
  { role: "user", content: "What is 1 + 2?" },
  {
    role: "assistant",
    content: "Let me see.",
    tool_calls: [
      { id: "x", type: "function", function: { name: "add", arguments: '{"a":1}' } },
      { id: "y", type: "function", function: { name: "add", arguments: "not JSON" } },
    ],
  },
  { role: "tool", tool_call_id: "x", content: "3" },
  { role: "tool", tool_call_id: "y", content: '{"error":"no"}' },
];

describe("a conversation", () => {
  const written = promptedMessages(messages, tools);

  test("names no tools, and none of its roles twice in a row", () => {
    expect(written.map(({ role }) => role)).toEqual(["system", "user", "assistant", "user"]);
    for (const message of written) expect(Object.keys(message).sort()).toEqual(["content", "role"]);
  });

  test("describes the tools to the model, with their parameters", () => {
    const [system] = written;
    expect(system?.content).toContain("Be brief.");
    expect(system?.content).toContain("add: Adds.");
    expect(system?.content).toContain('"properties":{"a":{}}');
  });

  test("shows calls in the form that is asked for, and results by tool", () => {
    expect(written[2]?.content).toBe(
      'Let me see.\n{"tool_calls":[{"name":"add","arguments":{"a":1}},{"name":"add","arguments":"not JSON"}]}',
    );
    expect(written[3]?.content).toBe('Result of add: 3\nResult of add: {"error":"no"}');
  });

  test("without tools says nothing of them", () => {
    expect(promptedMessages(messages.slice(0, 2), [])).toEqual(messages.slice(0, 2));
  });

  test("without a system message gets one", () => {
    expect(promptedMessages([{ role: "user", content: "Hello" }], tools).map(({ role }) => role)).toEqual([
      "system",
      "user",
    ]);
  });
});

describe("a reply", () => {
  const reply = (content: string) => promptedMessage(content, "t1");
  const called = (content: string) =>
    reply(content).tool_calls?.map((call) => [call.id, call.function.name, call.function.arguments]);

  test.each([
    ["the form asked for", '{"tool_calls": [{"name": "add", "arguments": {"a": 1}}]}'],
    ["fenced", '```json\n{"tool_calls": [{"name": "add", "arguments": {"a": 1}}]}\n```'],
    ["a call alone", '{"name": "add", "arguments": {"a": 1}}'],
    ["a list of calls", '[{"name": "add", "arguments": {"a": 1}}]'],
    ["the Hermes form", '<tool_call>\n{"name": "add", "arguments": {"a": 1}}\n</tool_call>'],
    ["parameters for arguments", '{"name": "add", "parameters": {"a": 1}}'],
    ["after a thought", '<think>{"name": "sub", "arguments": {}}</think>{"name": "add", "arguments": {"a": 1}}'],
    ["arguments as text", '{"name": "add", "arguments": "{\\"a\\":1}"}'],
  ])("%s", (_, content) => expect(called(content)).toEqual([["t1_0", "add", '{"a":1}']]));

  test("several calls have ids of their own, in order", () => {
    const two =
      '<tool_call>{"name":"add","arguments":{}}</tool_call><tool_call>{"name":"sub","arguments":{}}</tool_call>';
    expect(called(two)).toEqual([
      ["t1_0", "add", "{}"],
      ["t1_1", "sub", "{}"],
    ]);
    expect(reply(two).content).toBeNull();
  });

  test("what stands beside the calls is its content", () => {
    expect(reply('First this:\n```json\n{"name":"add","arguments":{}}\n```').content).toBe("First this:");
  });

  test("text without a call is returned as it is, other JSON included", () => {
    for (const content of ["Answer: 3", 'Answer: {"a": 1}'])
      expect(reply(content)).toEqual({ role: "assistant", content });
  });
});

test.each([
  ["required", "Call at least one tool now."],
  ["none", "Call no tool now."],
  ["auto", "reply in plain text without such an object."],
] as const)("whether tools must be called (%s) is said at the end of what is said of them", (choice, said) => {
  expect(String(promptedMessages(messages, tools, choice)[0]?.content).endsWith(said)).toBe(true);
});
