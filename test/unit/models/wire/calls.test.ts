/**
 * Calls as replies state them, in their own field and in a text, each with what it is read as. Those that were seen in public are
 * cited by repository and number of the issue or pull request.
 */
import { describe, expect, test } from "vitest";
import { kept, messageOf, promptedMessage } from "./request_facts.ts";

const call = (id: unknown, name: unknown, given: unknown, more: object = {}) => ({
  id,
  type: "function",
  function: { name, arguments: given },
  ...more,
});
const calls = (...tool_calls: unknown[]) => messageOf({ content: null, tool_calls }).tool_calls;

describe("calls", () => {
  test.each([
    // vllm-project/vllm behind bytedance/deer-flow #186; strands-agents/harness-sdk #1259
    ["an id that is null", call(null, "add", '{"a":1}'), kept("call_2_0", "add", '{"a":1}')],
    // mistralai/client-js #69: the text "null"
    ["an id that is the word null", call("null", "add", '{"a":1}'), kept("call_2_0", "add", '{"a":1}')],
    // Gemini's endpoint, openai/openai-dotnet #428
    ["an id that is empty", call("", "add", '{"a":1}'), kept("call_2_0", "add", '{"a":1}')],
    // huggingface/text-generation-inference #2136: "0" in every message, and arguments as an object
    ["an id that counts", call("0", "add", { a: 1 }), kept("call_2_0", "add", '{"a":1}')],
    // vllm-project/vllm behind mistralai/mistral-vibe #504 and #552
    ["a type that is null", call("x", "add", '{"a":1}', { type: null }), kept("x", "add", '{"a":1}')],
    // ollama/ollama #6462: neither id nor type
    ["no id and no type", { function: { name: "add", arguments: { a: 1 } } }, kept("call_2_0", "add", '{"a":1}')],
    // ggml-org/llama.cpp #20198
    ["arguments that are an object", call("x", "add", { a: [1, "é"] }), kept("x", "add", '{"a":[1,"é"]}')],
    // vllm-project/vllm #54964 (Granite 4)
    ["arguments encoded twice", call("x", "add", '"{\\n  \\"a\\": 1\\n}"'), kept("x", "add", '{\n  "a": 1\n}')],
    ["arguments encoded three times", call("x", "add", JSON.stringify('"{\\"a\\":1}"')), kept("x", "add", '{"a":1}')],
    // sigoden/aichat #1217, openai/openai-agents-js #664, vllm-project/vllm #19419
    ["empty arguments of a tool that needs none", call("x", "now", ""), kept("x", "now", "{}")],
    ["empty arguments of a tool that needs one", call("x", "add", ""), kept("x", "add", "")],
    ["empty arguments of a tool that there is not", call("x", "sub", ""), kept("x", "sub", "")],
    ["spaces for arguments", call("x", "now", " \n"), kept("x", "now", "{}")],
    // OpenRouterTeam/ai-sdk-provider #287: no arguments at all
    ["no arguments", { id: "x", type: "function", function: { name: "now" } }, kept("x", "now", "{}")],
    ["null for arguments", call("x", "now", null), kept("x", "now", "{}")],
    ["the text null for arguments", call("x", "now", "null"), kept("x", "now", "{}")],
    ["null for arguments that are needed", call("x", "add", "null"), kept("x", "add", "")],
    // prism-php/prism #926: PHP's empty object
    ["a list for no arguments", call("x", "now", "[]"), kept("x", "now", "{}")],
    ["a list for arguments", call("x", "add", [1, 2]), kept("x", "add", "[1,2]")],
    ["a number for arguments", call("x", "add", 3), kept("x", "add", "3")],
    ["a text for arguments", call("x", "add", "one and two"), kept("x", "add", "one and two")],
    // dataelement/Clawith #212
    ["a trailing comma", call("x", "add", '{"a": [1, 2,], }'), kept("x", "add", '{"a":[1,2]}')],
    // mozilla-ai/clawbolt #300, NousResearch/atropos #479: an apostrophe is no quote
    ["Python's words", call("x", "add", `{'a': "it's", 'b': None}`), kept("x", "add", '{"a":"it\'s","b":null}')],
    // mistralai/mistral-vibe #615
    ["a line break within a string", call("x", "add", '{"a": "b\nc"}'), kept("x", "add", '{"a":"b\\nc"}')],
    ["arguments that are cut off", call("x", "add", '{"a": 1, "b'), kept("x", "add", '{"a": 1, "b')],
    ["numbers as they were written", call("x", "add", '{"a":1.0e400}'), kept("x", "add", '{"a":1.0e400}')],
    ["half a surrogate pair", call("x", "add", '{"a":"\\ud83d"}'), kept("x", "add", '{"a":"\uFFFD"}')],
    ["a field named __proto__", call("x", "add", '{"__proto__":{"a":1}}'), kept("x", "add", '{"__proto__":{"a":1}}')],
    ["such a field in an object", call("x", "add", JSON.parse('{"__proto__":1}')), kept("x", "add", '{"__proto__":1}')],
    // gpt-oss, vllm-project/vllm #32587
    ["a name with a channel", call("x", "add<|channel|>commentary", "{}"), kept("x", "add", "{}")],
    ["a prefix before a name that was offered", call("x", "functions.add", "{}"), kept("x", "add", "{}")],
    ["a prefix before another", call("x", "functions.sub", "{}"), kept("x", "functions.sub", "{}")],
    ["a name that cannot be sent on", call("x", "add two!", "{}"), kept("x", "add_two_", "{}")],
    ["no name", call("x", null, '{"a":1}'), kept("x", "unnamed", '{"a":1}')],
    ["a name that is a number", call("x", 7, '{"a":1}'), kept("x", "unnamed", '{"a":1}')],
    [
      "a call to a custom tool",
      { id: "x", type: "custom", custom: { name: "add", input: "1" } },
      kept("x", "add", "1"),
    ],
  ])("%s", (_, stated, read) => expect(calls(stated)).toEqual([read]));

  test("by one id have ids of their own (HKUDS/nanobot #3943: DeepSeek, GLM)", () => {
    expect(calls(call("a", "add", "{}"), call("a", "now", "{}"), call("call_2_1", "now", "{}"))).toEqual([
      kept("a", "add", "{}"),
      kept("call_2_1_", "now", "{}"),
      kept("call_2_1", "now", "{}"),
    ]);
  });
  test("by an id of an earlier turn have another (vllm-project/vllm #50295: Kimi)", () => {
    const message = { tool_calls: [call("grep:0", "add", "{}")] };
    expect(messageOf(message, { taken: new Set(["grep:0", "call_2_0"]) }).tool_calls?.[0]?.id).toBe("call_2_0_");
  });
  test("in order of their numbers, and as they stand where all have the same", () => {
    const by = (...numbers: number[]) => calls(...numbers.map((index, i) => call(`x${i}`, "now", "{}", { index })));
    expect(by(1, 0)?.map(({ id }) => id)).toEqual(["x1", "x0"]);
    expect(by(0, 0)?.map(({ id }) => id)).toEqual(["x0", "x1"]);
  });
  test.each([
    // togethercomputer behind vercel/ai #1865; aws-samples/bedrock-access-gateway #21
    ["null", null],
    ["an empty list", []],
    ["an empty object", {}],
    ["a text", "none"],
    ["empty shells", [{}, null, { function: {} }, { function: { name: "", arguments: "" } }]],
  ])("are none where there is %s", (_, tool_calls) => {
    expect(messageOf({ content: "hi", tool_calls })).toEqual({ role: "assistant", content: "hi" });
  });
  test("beside a content keep it", () => {
    expect(messageOf({ content: "Let me see.", tool_calls: [call("x", "now", "{}")] })).toEqual({
      role: "assistant",
      content: "Let me see.",
      tool_calls: [kept("x", "now", "{}")],
    });
  });
});

describe("a text", () => {
  test.each([
    // sgl-project/sglang #26793, ggml-org/llama.cpp #15012
    [
      "Qwen's, with values",
      "<function=add>\n<parameter=a>\n[1]\n</parameter>\n<parameter=b>\nit's\n</parameter>\n</function>",
      "add",
      '{"a":[1],"b":"it\'s"}',
    ],
    ["Qwen's, with none", "<tool_call>\n<function=now>\n</function>\n</tool_call>", "now", "{}"],
    // raullenchai/Rapid-MLX #1071, ml-explore/mlx-lm #1374, vllm-project/vllm #8301
    ["Mistral's", '[TOOL_CALLS]add[ARGS]{"a": 1}', "add", '{"a": 1}'],
    ["Mistral's list", '[TOOL_CALLS] [{"name": "add", "arguments": {"a": 1}}]', "add", '{"a":1}'],
    // vllm-project/vllm #5649: single quotes
    ["Mistral's in Python's quotes", "[TOOL_CALLS][{'name': 'add', 'arguments': {'a': 'b'}}]", "add", '{"a":"b"}'],
    // ollama/ollama #13519, meta-llama/llama-models #266
    ["Llama's, fenced", '```json\n{"name": "add", "parameters": {"a": 1}}\n```', "add", '{"a":1}'],
    [
      "Llama's, tagged",
      '<|python_tag|>{"type": "function", "name": "add", "parameters": {"a": 1}}<|eom_id|>',
      "add",
      '{"a":1}',
    ],
    // NousResearch/hermes-agent #107080: args
    ["Gemma's", '<tool_call>\n{"name": "add", "args": {"a": 1}}\n</tool_call>', "add", '{"a":1}'],
    // NVIDIA/NemoClaw #2731
    ["Hermes', never closed", '<tool_call>{"name": "add", "arguments": {"a": 1}}', "add", '{"a":1}'],
    // google/adk-python #5654
    [
      "DeepSeek's",
      '<｜tool▁calls▁begin｜><｜tool▁call▁begin｜>function<｜tool▁sep｜>add\n```json\n{"a":1}\n```<｜tool▁call▁end｜><｜tool▁calls▁end｜>',
      "add",
      '{"a":1}',
    ],
    [
      "DeepSeek's newer",
      '<｜tool▁calls▁begin｜><｜tool▁call▁begin｜>add<｜tool▁sep｜>{"a":1}<｜tool▁call▁end｜><｜tool▁calls▁end｜>',
      "add",
      '{"a":1}',
    ],
    // kekzl/imp #1716 and #1719, lablup/mlxcel #654
    [
      "harmony",
      '<|channel|>analysis<|message|>Hm.<|end|>\n<|start|>assistant<|channel|>commentary to=functions.add <|constrain|>json<|message|>{"a":1}',
      "add",
      '{"a":1}',
    ],
    // raullenchai/Rapid-MLX #480
    ["harmony without its tokens", 'commentary to=functions.add json{"a":1}', "add", '{"a":1}'],
  ])("that is nothing but a call is one: %s", (_, content, name, given) => {
    expect(messageOf({ content })).toMatchObject({ content: null, tool_calls: [kept("call_2_0", name, given)] });
  });

  test.each([
    ["an answer after a call", '<tool_call>{"name": "add", "arguments": {"a": 1}}</tool_call> \nAnswer: 3'],
    ["words after JSON", 'I would call {"name": "add", "arguments": {"a": 1}} for this'],
    ["an answer that is an object", '{"name": "add", "born": 1815}'],
    ["an answer that is a list", '[{"name": "add"}, {"name": "now"}]'],
    ["code", "```js\nadd{a}\n```"],
  ])("stays what it is with %s", (_, content) => {
    expect(messageOf({ content })).toEqual({ role: "assistant", content });
  });

  test("is no call where no tool was offered", () => {
    const content = '{"name": "add", "arguments": {"a": 1}}';
    expect(messageOf({ content }, { tools: new Map() })).toEqual({ role: "assistant", content });
  });
  test("has calls among its prose where they were asked for so", () => {
    expect(promptedMessage('First:\n{"name": "add", "arguments": {"a": 1}}', "t")).toEqual({
      role: "assistant",
      content: "First:",
      tool_calls: [kept("t_0", "add", '{"a":1}')],
    });
  });
});
