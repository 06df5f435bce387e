/**
 * Bodies of replies, each with what it is read as. Those that were seen in public are cited by repository and number of the
 * issue or pull request; calls are read in `calls.test.ts`, the forms of the catalogue in `forms.test.ts`.
 */
import { describe, expect, test } from "vitest";
import { readReply } from "../../../../functions/models/wire/reply.ts";
import { ASKED, bodyWith, kept, messageOf, USAGE } from "./request_facts.ts";

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
