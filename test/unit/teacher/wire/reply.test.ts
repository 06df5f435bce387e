/**
 * Bodies of replies, each with what it is read as. Those that were seen in public are cited by repository and number of the
 * issue or pull request; the forms of the catalogue are read in `forms.test.ts`.
 */
import { describe, expect, test } from "vitest";
import { readReply } from "../../../../functions/teacher/wire/reply.ts";
import { ASKED, bodyWith, messageOf, promptedMessage, USAGE } from "./asked.ts";

const call = (id: unknown, name: unknown, given: unknown, more: object = {}) => ({
  id,
  type: "function",
  function: { name, arguments: given },
  ...more,
});
const kept = (id: string, name: string, given: string) => ({
  id,
  type: "function",
  function: { name, arguments: given },
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
    ["a tool that was not offered", '<tool_call>{"name": "sub", "arguments": {}}</tool_call>'],
    [
      "one of two that was not",
      '<tool_call>{"name":"add","arguments":{}}</tool_call><tool_call>{"name":"sub","arguments":{}}</tool_call>',
    ],
    ["words before it", 'I would call {"name": "add", "arguments": {"a": 1}}'],
    ["words after it", '<tool_call>{"name": "add", "arguments": {"a": 1}}</tool_call> Answer: 3'],
    ["an answer that is an object", '{"name": "add", "born": 1815}'],
    ["an answer that is a list", '[{"name": "add"}, {"name": "now"}]'],
    [
      "a channel with a recipient beside an answer",
      "<|channel|>commentary to=functions.add<|message|>{}<|call|><|start|>assistant<|channel|>final<|message|>3",
    ],
    ["a call that was cut off", '<tool_call>{"name": "add", "arguments": {"a": '],
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

describe("what a message says", () => {
  test.each([
    // vercel/ai #8072 (magistral), brainlid/langchain #418
    [
      "parts with a thought",
      {
        content: [
          { type: "thinking", thinking: [{ type: "text", text: "Hm." }] },
          { type: "text", text: "3" },
        ],
      },
      { content: "3", reasoning_content: "Hm." },
    ],
    ["a value around a text", { content: [{ type: "text", text: { value: "3", annotations: [] } }] }, { content: "3" }],
    ["a number", { content: 3 }, { content: "3" }],
    ["an object that was parsed for us", { content: { question: "q" } }, { content: '{"question":"q"}' }],
    // vercel/ai #5039: Gemini where it failed to write a call
    ["an empty object", { content: {} }, { content: null }],
    // vllm-project/vllm #13125, InternLM/lmdeploy #3303
    ["a thought that was closed only", { content: "Hm.\n</think>\n\n3" }, { content: "3", reasoning_content: "Hm." }],
    // vercel/ai #5233, inference-gateway/inference-gateway #71 (Groq)
    ["a thought beside it", { content: "3", reasoning: "Hm." }, { content: "3", reasoning_content: "Hm." }],
    [
      "a thought twice",
      { content: "3", reasoning: "Hm.", reasoning_details: [{ type: "reasoning.text", text: "Hm." }] },
      { content: "3", reasoning_content: "Hm." },
    ],
    [
      "a thought that is encrypted",
      { content: "3", reasoning_details: [{ type: "reasoning.encrypted", data: "eA==" }] },
      { content: "3" },
    ],
    [
      "thoughts in a list",
      { content: "3", reasoning: [{ summary: "H" }, { text: "m." }] },
      { content: "3", reasoning_content: "Hm." },
    ],
    // EricLBuehler/mistral.rs #79: the token that ends a turn
    ["a token at its end", { content: "Answer: 3</s>" }, { content: "Answer: 3" }],
    ["half a surrogate pair and a NUL", { content: "a\ud83d\0b" }, { content: "a\uFFFD\uFFFDb" }],
    ["fields that nobody knows", { content: "3", annotations: [], audio: null, name: "x" }, { content: "3" }],
    ["a refusal beside a null", { content: null, refusal: "No." }, { content: null, refusal: "No." }],
    ["spaces", { content: " \n" }, { content: null }],
  ])("%s", (_, message, read) => expect(messageOf(message)).toEqual({ role: "assistant", ...read }));
});

describe("why it ended", () => {
  test.each([
    ["stop", "stop"],
    ["length", "length"],
    ["content_filter", "content_filter"],
    ["tool_calls", "tool_calls"],
    ["function_call", "tool_calls"],
    ["tool_use", "tool_calls"],
    // openai/openai-dotnet #267 (Together), vespa-engine/vespa #33327
    ["eos", "stop"],
    ["<|eot_id|>", "stop"],
    ["<｜end▁of▁sentence｜>", "stop"],
    // vercel/modelfusion #343 (Anthropic through OpenRouter)
    ["end_turn", "stop"],
    ["stop_sequence", "stop"],
    ["STOP", "stop"],
    ["FinishReason.STOP", "stop"],
    ["MAX_TOKENS", "length"],
    ["model_length", "length"],
    ["max_output_tokens", "length"],
    ["SAFETY", "content_filter"],
    ["RECITATION", "content_filter"],
    ["content_filter: PROHIBITED_CONTENT", "content_filter"],
    // googleapis/python-genai #1836, pydantic/pydantic-ai #3300: the model's own failure to write a call
    ["MALFORMED_FUNCTION_CALL", null],
    ["function_call_filter: MALFORMED_FUNCTION_CALL", null],
    ["abort", null],
    ["", null],
    [null, null],
    [undefined, null],
    [3, null],
    [{ type: "length", length: 10 }, "length"],
    ["constructor", null],
  ])("%j is %j", (finish_reason, read) => {
    expect(readReply(bodyWith({ content: "hi" }, { finish_reason }), ASKED)).toMatchObject({ finish_reason: read });
  });
});

describe("a body without a completion", () => {
  test.each([
    // BerriAI/litellm #40252 (Gemini), BerriAI/litellm #10186
    ["no choices", { choices: [], usage: USAGE }, "no_choices", "an empty list"],
    // michelle-avery/custom-conversation #24 (Gemini), NVIDIA/garak #1758, langchain-ai/langchain #35236 (vLLM)
    ["null for choices", { choices: null }, "no_choices", "absent or null"],
    ["choices that are none", { choices: [null, 3] }, "no_choices", "a list without objects"],
    [
      "a choice without a message",
      { choices: [{ index: 0, finish_reason: "stop" }] },
      "no_choices",
      "index, finish_reason",
    ],
    // nodetool-ai/nodetool #5755, xyOz-dev/Saturn #43, Aider-AI/aider #3550 (OpenRouter)
    [
      "an error",
      { error: { message: "Provider returned error", code: 502 } },
      "error",
      "Provider returned error (502)",
    ],
    ["an error in words", { error: "model is loading" }, "error", "model is loading"],
    ["an error without words", { error: { code: 503 } }, "error", "error 503"],
    [
      "an error in the choice",
      { choices: [{ message: { content: "half" }, error: { message: "upstream died" } }] },
      "error",
      "upstream died",
    ],
    // pydantic/pydantic-ai #2844 (OpenRouter)
    [
      "an error for a reason",
      { choices: [{ message: { content: "half" }, finish_reason: "error" }] },
      "error",
      "midway",
    ],
    // cyberchitta/openai_ex #126 (Gemini)
    [
      "an error in a list",
      [{ error: { code: 429, message: "Quota", status: "RESOURCE_EXHAUSTED" } }],
      "error",
      "Quota (429)",
    ],
    ["vLLM's error", { object: "error", message: "too long", code: 400 }, "error", "too long"],
    ["FastAPI's detail", { detail: "Not Found" }, "error", "Not Found"],
    // edenai/edenai-apis #360, adrianlyjak/obsidian-aloud-tts #114 (MiniMax)
    [
      "MiniMax' error",
      { base_resp: { status_code: 1008, status_msg: "insufficient balance" } },
      "error",
      "insufficient balance (1008)",
    ],
    ["Gemini's block", { promptFeedback: { blockReason: "SAFETY" } }, "error", "SAFETY"],
    ["an answer of another protocol", { output: [{ type: "message" }] }, "no_choices", "absent or null"],
  ])("%s", (_, body, fault, detail) => {
    expect(readReply(JSON.stringify(body), ASKED)).toMatchObject({
      kind: "fault",
      fault,
      detail: expect.stringContaining(detail),
    });
  });

  test.each([
    ["nothing", "", "empty"],
    ["a page", "<html>\n<head><title>504 Gateway Time-out</title></head></html>", "504 Gateway Time-out"],
    ["a page without a title", "<?xml version='1.0'?><Error/>", "HTML or XML"],
    ["words", "Internal Server Error", "Internal Server Error"],
    ["JSON that is cut off", bodyWith({ content: "hi" }).slice(0, 60), "cut off"],
    ["a text", '"ok"', "a string"],
    ["a list", "[]", "a list"],
    ["a number", "7", "a number"],
    ["brackets without end", "[".repeat(50_000), "cut off"],
  ])("%s", (_, body, detail) => {
    expect(readReply(body, ASKED)).toMatchObject({ fault: "unreadable", detail: expect.stringContaining(detail) });
  });

  test("says what is wrong in 500 characters, and in whole ones", () => {
    const { detail } = readReply(JSON.stringify({ error: `a${"🧬".repeat(1000)}` }), ASKED) as { detail: string };
    expect(detail.length).toBe(500);
    expect(detail.isWellFormed()).toBe(true);
  });
});

describe("a body in an odd wrapping", () => {
  const sound = bodyWith({ content: "hi" });
  const chunk = (delta: object, more: object = {}) =>
    `data: ${JSON.stringify({ model: "m", choices: [{ index: 0, delta, ...more }] })}\n\n`;
  test.each([
    // decolua/9router #3492: JSON with the end of a stream behind it
    ["the end of a stream behind it", `${sound}\n\ndata: [DONE]\n\n`],
    // openai/openai-go #227, mnfst/llm-gateway #2053 (OpenRouter)
    ["comments before it", `: OPENROUTER PROCESSING\n\n: OPENROUTER PROCESSING\n\n${sound}`],
    // jundot/omlx #2066
    ["spaces before it", `    ${sound}`],
    ["a mark of byte order", `\uFEFF${sound}`],
    // sgl-project/sglang #2955 and #4097
    ["numbers that are none", sound.replace('"usage"', '"logprobs":[NaN,-Infinity],"usage"')],
    ["as one event", `event: message\ndata: ${sound}\n\n`],
    [
      "as events",
      `${chunk({ role: "assistant", content: "h" })}${chunk({ content: "i" }, { finish_reason: "stop" })}data: [DONE]\n\n`,
    ],
  ])("%s", (_, body) => {
    expect(readReply(body, ASKED)).toMatchObject({ message: { content: "hi" }, finish_reason: "stop", model: "m" });
  });

  test("of events has its calls put together, also where all have one number (ollama/ollama #15457)", () => {
    const piece = (tool_call: object) => chunk({ tool_calls: [tool_call] });
    const body = [
      piece({ index: 0, id: "a", type: "function", function: { name: "add", arguments: "" } }),
      piece({ index: 0, id: "a", function: { arguments: '{"a"' } }),
      piece({ index: 0, function: { name: null, arguments: ":1}" } }),
      piece({ index: 0, id: "b", function: { name: "now", arguments: "{}" } }),
    ].join("");
    expect(readReply(body, ASKED)).toMatchObject({
      message: { content: null, tool_calls: [kept("a", "add", '{"a":1}'), kept("b", "now", "{}")] },
    });
  });
});
