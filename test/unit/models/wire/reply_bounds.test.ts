/** What a reply can do at most: to the store, to what is recorded for it, and to whoever reads it. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type StoredReply, storedReplySchema, type Usage } from "../../../../functions/models/reply.ts";
import { type RequestFacts, readReply, tooLarge } from "../../../../functions/models/wire/reply.ts";
import { FORM_NAMES, formOf } from "../../../support/models/forms.ts";
import { ASKED, bodyWith, messageOf, USAGE } from "./request_facts.ts";

/** Bytes of a row of the store. */
const ROW_BYTES = 2_000_000;
const TURNS = 16;

function expectKept(read: StoredReply): void {
  expect(storedReplySchema.parse(read)).toEqual(read);
  const text = JSON.stringify(read);
  expect(text.isWellFormed()).toBe(true);
  expect(text).not.toMatch(/\\u(?:0000|d[89a-f])/);
  expect(Buffer.byteLength(text)).toBeLessThan(ROW_BYTES / TURNS);
  if (read.kind !== "completion") return;
  const ids = (read.message.tool_calls ?? []).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { function: called } of read.message.tool_calls ?? []) expect(called.name).not.toBe("");
}

describe("whatever is sent", () => {
  const asked = fc.record({
    model: fc.constant("asked"),
    characters: fc.nat(10_000),
    max_tokens: fc.option(fc.nat(5000), { nil: undefined }),
    prompted: fc.boolean(),
    tools: fc.constantFrom(ASKED.tools, new Map()),
    salt: fc.constant("s"),
  });
  const read = (body: string, by: RequestFacts) => {
    const reply = readReply(body, by);
    expectKept(reply);
    const { input_tokens, cached_tokens } = reply.usage;
    expect(input_tokens).toBeLessThanOrEqual(by.characters + 1000);
    expect(cached_tokens).toBeLessThanOrEqual(input_tokens);
  };

  test("is read, or is a fault: any text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), asked, read));
  });
  test("any JSON, also in the places where something is expected", () => {
    const any = fc.jsonValue({ maxDepth: 4 });
    const or = (value: fc.Arbitrary<unknown>) => fc.oneof({ weight: 4, arbitrary: value }, any);
    const some = (model: Record<string, fc.Arbitrary<unknown>>) => or(fc.record(model, { requiredKeys: [] }));
    const odd = fc.constantFrom<unknown>(
      null,
      -1,
      0.5,
      1e30,
      30,
      "30",
      "add",
      "functions.now",
      "stop",
      "{}",
      "",
      "\ud800",
      "\0",
    );
    const called = some({
      id: or(odd),
      type: or(odd),
      index: or(odd),
      name: or(odd),
      function: some({ name: or(odd), arguments: or(odd) }),
      custom: some({ name: or(odd), input: or(odd) }),
    });
    const part = some({
      type: fc.constantFrom("text", "thinking", "refusal", "tool_use", "x"),
      text: or(odd),
      thinking: or(odd),
      name: odd,
      input: any,
    });
    const message = some({
      content: fc.oneof(or(odd), fc.array(part, { maxLength: 3 })),
      reasoning: or(odd),
      reasoning_details: fc.array(part, { maxLength: 2 }),
      refusal: or(odd),
      tool_calls: or(fc.array(called, { maxLength: 4 })),
      function_call: called,
    });
    const choice = some({ message, delta: message, text: or(odd), finish_reason: or(odd), error: or(odd) });
    const details = some({ cached_tokens: or(odd), reasoning_tokens: or(odd) });
    const body = some({
      choices: fc.oneof(fc.array(choice, { maxLength: 2 }), choice),
      error: or(odd),
      model: or(odd),
      usage: some({
        prompt_tokens: odd,
        completion_tokens: odd,
        prompt_tokens_details: details,
        completion_tokens_details: details,
      }),
    });
    fc.assert(
      fc.property(body, asked, (value, by) => read(JSON.stringify(value), by)),
      { numRuns: 2000 },
    );
  });
  test("any form of the catalogue with something cut out, or put in", () => {
    const sound = {
      model: "m",
      content: "Answer: 42",
      calls: [{ id: "a", type: "function", function: { name: "add", arguments: '{"a":1}' } }] as const,
      usage: USAGE,
    };
    const bodies = FORM_NAMES.filter((name) => name !== "extra_large" && name !== "deep").flatMap((name) => {
      const { body } = formOf(name).send(sound);
      return typeof body === "string" ? [body] : [];
    });
    const cut = fc.record({
      body: fc.constantFrom(...bodies),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(12),
      put: fc.constantFrom("", "{", "]", '"', ",", "null", "-", "\\", "<tool_call>", "```", "\ud800"),
    });
    fc.assert(
      fc.property(cut, asked, ({ body, at, length, put }, by) => {
        const from = Math.floor(at * body.length);
        read(body.slice(0, from) + put + body.slice(from + length), by);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("two megabytes", () => {
  const SIZE = 2_000_000;
  const fill = (text: string) => text.repeat(Math.ceil(SIZE / text.length));
  const content = (text: string) => bodyWith({ content: fill(text) });
  const given = (text: string) => bodyWith({ tool_calls: [{ id: "a", function: { name: "add", arguments: text } }] });
  test.each([
    ["brackets", fill("[")],
    ["objects that are never closed", fill('{"a":')],
    ["lists in lists that are closed", `${"[".repeat(SIZE / 2)}${"]".repeat(SIZE / 2)}`],
    ["quotes", fill('"')],
    ["JSON that is almost right", `{"a":[${fill("{'b':[1,],},")}`],
    ["comments", fill(":\n")],
    [
      "events",
      fill('data: {"choices":[{"delta":{"content":"a","tool_calls":[{"id":"x","function":{"name":"a"}}]}}]}\n'),
    ],
    ["a page", `<${fill("<title>")}`],
    ["spaces", fill(" \n")],
    ["choices", `{"choices":[${fill("null,")}null]}`],
    ["parts", `{"choices":[{"message":{"content":[${fill('{"type":"text","text":"a"},')}""]}}]}`],
    ["calls", `{"choices":[{"message":{"tool_calls":[${fill('{"function":{"name":"a"}},')}{}]}}]}`],
    ["errors", `{"error":[${fill('{"error":["a"]},')}"a"]}`],
    ["text", content("word ")],
    ["brackets in the text", content("{[")],
    ["tags of thoughts", content("<think>")],
    ["closed thoughts", content("</think>")],
    ["tags of calls", content("<tool_call>{")],
    ["functions", content("<function=add><parameter=a>")],
    ["channels", content("<|channel|>analysis<|message|>a<|end|><|start|>assistant")],
    ["calls in the text", content('{"name":"add","arguments":{}}')],
    ["spaces in the text", content(" ")],
    ["arguments of brackets", given(fill("["))],
    ["arguments of quotes", given(fill("'"))],
    ["arguments in a fence", given(`\`\`\`${fill(" ")}`)],
    ["arguments that end often", given(`{"a":1${fill("</tool_call>")}`)],
    ["arguments of escapes", given(fill('\\"'))],
    ["characters of four bytes", content("🧬")],
    ["control characters", content("\u0001")],
  ])("of %s are read in three seconds, and kept small", (_, body) => {
    for (const prompted of [false, true]) {
      const began = performance.now();
      const read = readReply(body, { ...ASKED, prompted });
      expect(performance.now() - began).toBeLessThan(3000);
      expectKept(read);
    }
  });
});

describe("the largest message", () => {
  const huge = (text: string) => text.repeat(40_000 / text.length);
  test.each([
    ["ASCII", "word "],
    ["quotes", '"'],
    ["control characters", "\u0001"],
    ["characters of three bytes", "漢"],
    ["characters of four bytes", "🧬"],
  ])("of %s fits a row sixteen times, with room for what else stands there", (_, text) => {
    const message = messageOf({
      content: huge(text),
      reasoning: huge(text),
      refusal: huge(text),
      tool_calls: Array.from({ length: 100 }, (_, i) => ({
        id: `${i}${text.repeat(10)}`,
        function: { name: `${i}${text.repeat(40)}`, arguments: i < 3 ? huge(text) : text },
      })),
    });
    expect(message.tool_calls?.length).toBe(32);
    const bytes = TURNS * Buffer.byteLength(JSON.stringify(message));
    expect(bytes).toBeLessThan(0.8 * ROW_BYTES);
    expect(bytes).toBeGreaterThan(0.6 * ROW_BYTES);
  });
  test("keeps the beginning and the end of what it says, and whole characters", () => {
    const { content } = messageOf({ content: `a${"🧬".repeat(30_000)}Answer: 3` });
    expect(content).toMatch(/^a(?:🧬)+\n\[\d+ characters cut\]\n(?:🧬)+Answer: 3$/u);
  });
  test("is not cut where it fits", () => {
    const content = "a".repeat(32_000);
    expect(messageOf({ content }).content).toBe(content);
    expect(messageOf({ content: `${content}a` }).content).toContain("characters cut");
  });
  test("has arguments that are cut, and so no JSON any more, in no other call than the one that is too long", () => {
    const long = JSON.stringify({ a: "x".repeat(30_000) });
    const calls = [long, "{}"].map((text, i) => ({ id: `x${i}`, function: { name: "add", arguments: text } }));
    const kept = messageOf({ tool_calls: calls.toReversed() }).tool_calls?.map((call) => call.function.arguments);
    expect(kept?.[0]).toBe("{}");
    expect(long.startsWith(kept?.[1] ?? "-")).toBe(true);
    expect(() => JSON.parse(kept?.[1] ?? "") as unknown).toThrow();
  });
});

describe("usage", () => {
  const said = "word ".repeat(40);
  const usageOf = (usage: unknown, asked: Partial<RequestFacts> = {}, message: object = {}): Usage =>
    readReply(bodyWith({ content: said, ...message }, {}, { usage }), { ...ASKED, ...asked }).usage;
  const stated = (input_tokens: number, output_tokens: number, cached_tokens = 0) => ({
    input_tokens,
    cached_tokens,
    output_tokens,
    estimated: false,
  });
  /** Of 4,000 characters asked and 200 said. */
  const estimate = { input_tokens: 1000, cached_tokens: 0, output_tokens: 50, estimated: true };

  test.each([
    ["as it is stated", USAGE, stated(900, 30)],
    ["with what a cache had", { ...USAGE, prompt_tokens_details: { cached_tokens: 800 } }, stated(900, 30, 800)],
    // chatboxai and DeepSeek's own field
    ["with what DeepSeek's cache had", { ...USAGE, prompt_cache_hit_tokens: 700 }, stated(900, 30, 700)],
    // AstrBotDevs/AstrBot #9905
    [
      "with more from a cache than there was",
      { ...USAGE, prompt_tokens_details: { cached_tokens: 9000 } },
      stated(900, 30, 900),
    ],
    ["with details that are null", { ...USAGE, prompt_tokens_details: null }, stated(900, 30)],
    ["by other names", { input_tokens: 900, output_tokens: 30 }, stated(900, 30)],
    [
      "with thoughts that are not shown",
      { prompt_tokens: 900, completion_tokens: 20_000, completion_tokens_details: { reasoning_tokens: 19_900 } },
      stated(900, 20_000),
    ],
    // openai/openai-agents-js #1614, vercel/ai #4239
    ["absent", undefined, estimate],
    ["null", null, estimate],
    ["in words", { prompt_tokens: "900", completion_tokens: "30" }, estimate],
    ["negative", { prompt_tokens: -1, completion_tokens: -5_000_000 }, estimate],
    ["fractional", { prompt_tokens: 900.5, completion_tokens: 30.5 }, estimate],
    ["beyond all numbers", { prompt_tokens: 1e30, completion_tokens: 1e30 }, estimate],
    ["nought", { prompt_tokens: 0, completion_tokens: 0 }, estimate],
    ["with what a template adds", { prompt_tokens: 5000, completion_tokens: 30 }, stated(5000, 30)],
    ["more than was asked", { prompt_tokens: 5001, completion_tokens: 30 }, { ...estimate, output_tokens: 30 }],
    ["few for what was asked", { prompt_tokens: 125, completion_tokens: 30 }, stated(125, 30)],
    ["fewer than that can be", { prompt_tokens: 124, completion_tokens: 30 }, { ...estimate, output_tokens: 30 }],
    // Anthropic's names: what a cache had and what it took in stand beside the rest
    [
      "with a cache beside it",
      { input_tokens: 5, cache_read_input_tokens: 800, cache_creation_input_tokens: 95, output_tokens: 30 },
      stated(900, 30, 800),
    ],
    ["with a cache within it", { ...USAGE, cache_read_input_tokens: 800 }, stated(900, 30, 800)],
    ["more than was answered", { prompt_tokens: 900, completion_tokens: 50_000 }, { ...estimate, input_tokens: 900 }],
    // microsoft/autogen #2292: one of two
    ["missing its output", { prompt_tokens: 900, completion_tokens: null }, { ...estimate, input_tokens: 900 }],
    // router-for-me/CLIProxyAPI #5733: no output but thoughts
    [
      "nought beside thoughts",
      { prompt_tokens: 900, completion_tokens: 0, completion_tokens_details: { reasoning_tokens: 60 } },
      { ...estimate, input_tokens: 900, output_tokens: 110 },
    ],
  ])("%s", (_, usage, read) => expect(usageOf(usage)).toEqual(read));

  test("is bounded by what the request allows", () => {
    expect(usageOf({ ...USAGE, completion_tokens: 101 }, { max_tokens: 100 })).toEqual({
      ...estimate,
      input_tokens: 900,
    });
    expect(usageOf({ ...USAGE, completion_tokens: 100 }, { max_tokens: 100 })).toEqual(stated(900, 100));
  });
  test("is no less than what was said can be, whatever else the body holds", () => {
    const long = { content: "word ".repeat(16_000) };
    const of = (completion_tokens: number, asked: Partial<RequestFacts> = {}, message: object = long) =>
      usageOf({ prompt_tokens: 900, completion_tokens }, asked, message);
    expect(of(2_500)).toEqual(stated(900, 2_500));
    expect(of(2_499)).toEqual({ ...estimate, input_tokens: 900, output_tokens: 20_000 });
    expect(of(1, { max_tokens: 4096 }).output_tokens).toBe(4096);
    // Short texts may be anything, and what is not of the message was not written by the model.
    expect(of(1, {}, { content: "word ".repeat(79) })).toEqual(stated(900, 1));
    expect(of(1, {}, { content: "yes", other: long.content })).toEqual(stated(900, 1));
    expect(usageOf({ prompt_tokens: 1, completion_tokens: 1 }, { characters: 60_000 }, long)).toEqual({
      input_tokens: 15_000,
      cached_tokens: 0,
      output_tokens: 20_000,
      estimated: true,
    });
  });
  test("knows no limit where the request states one that is none", () => {
    for (const max_tokens of [-1, 0, 0.5, Number.NaN]) {
      expect(usageOf(USAGE, { max_tokens })).toEqual(stated(900, 30));
      expect(usageOf(null, { max_tokens })).toEqual(estimate);
    }
  });
  test("counts calls and thoughts where it is an estimate", () => {
    const call = { function: { name: "add", arguments: JSON.stringify({ a: "x".repeat(400) }) } };
    expect(usageOf(null, {}, { tool_calls: [call] }).output_tokens).toBeGreaterThan(150);
    expect(usageOf(null, {}, { reasoning: said }).output_tokens).toBe(100);
  });
  test("of nothing said may be nought", () => {
    expect(usageOf({ ...USAGE, completion_tokens: 0 }, {}, { content: null })).toEqual(stated(900, 0));
  });
  test("of a fault is what its body states, or an estimate of what was asked", () => {
    const fault = (body: object) => readReply(JSON.stringify(body), ASKED).usage;
    expect(fault({ choices: [], usage: { prompt_tokens: 900, completion_tokens: 0 } })).toEqual(stated(900, 0));
    expect(fault({ error: "no" })).toEqual({ ...estimate, output_tokens: 0 });
    expect(readReply("<html>", ASKED).usage).toEqual({ ...estimate, output_tokens: 0 });
    expect(readReply('{"choices":[{"message":{"content":"word word ', ASKED).usage.output_tokens).toBeGreaterThan(0);
  });
  test("of a reply that is too large is at most what the request allows", () => {
    expect(tooLarge({ ...ASKED, max_tokens: 4096 }, "the reply is longer than 9 bytes")).toMatchObject({
      kind: "fault",
      fault: "too_large",
      detail: "the reply is longer than 9 bytes",
      usage: { input_tokens: 1000, output_tokens: 4096, estimated: true },
    });
  });
});
