/** The small parts of the wire: features that endpoints lack, outputs cut to size, reasoning set apart. */
import { describe, expect, test } from "vitest";
import { refusedFeature, responseFormat, weaker } from "../../../../functions/models/wire/features.ts";
import { estimateTokens, truncateOutput, truncateText } from "../../../../functions/models/wire/truncate.ts";
import { messageOf } from "./request_facts.ts";

describe("a feature that an endpoint refuses", () => {
  const both = ["tools", "response_format"] as const;

  test.each([
    [400, '"auto" tool choice requires --enable-auto-tool-choice and --tool-call-parser to be set'],
    [400, "registry.ollama.ai/library/gemma:2b does not support tools"],
    [404, 'No endpoints found that support tool use. Try disabling "get_weather".'],
    [422, "Tools are not supported by this model"],
    [501, "tool calling is not implemented"],
  ])("tools: %i %s", (status, message) => expect(refusedFeature(status, message, both)).toBe("tools"));

  test.each([
    [400, "This response_format type is unavailable now"],
    [400, "'response_format.type' must be 'text'"],
    [422, "json_schema is not supported with this backend"],
    [400, "Guided decoding is disabled"],
  ])("JSON by schema: %i %s", (status, message) =>
    expect(refusedFeature(status, message, both)).toBe("response_format"),
  );

  test.each([
    [400, "This model's maximum context length is 8192 tokens"],
    [401, "tools are not supported for this key"],
    [429, "too many tool calls"],
    [undefined, "does not support tools"],
  ])("none: %s %s", (status, message) => expect(refusedFeature(status, message, both)).toBeUndefined());

  test("only what was asked for can be refused", () => {
    expect(refusedFeature(400, "does not support tools", ["response_format"])).toBeUndefined();
    expect(refusedFeature(400, "response_format is unknown", ["tools"])).toBeUndefined();
  });

  test("JSON is asked for in ever weaker forms", () => {
    const named = { name: "verdict", schema: { type: "object" } };
    expect(responseFormat("json_schema", named)).toEqual({
      type: "json_schema",
      json_schema: { name: "verdict", schema: { type: "object" }, strict: false },
    });
    expect(responseFormat(weaker("json_schema"), named)).toEqual({ type: "json_object" });
    expect(responseFormat(weaker("json_object"), named)).toBeUndefined();
    expect(weaker("none")).toBe("none");
  });
});

describe("cutting", () => {
  test("four characters of ASCII are about a token, and two of anything else", () => {
    expect(estimateTokens("abcdefgh")).toBe(2);
    expect(estimateTokens("漢字漢字")).toBe(2);
  });

  test("what fits is left as it is", () => {
    expect(truncateText("a".repeat(40), 10)).toBe("a".repeat(40));
    const output = { rows: [1, 2, 3] };
    expect(truncateOutput(output, 10)).toBe(output);
  });

  test("what does not keeps its beginning and says how much is missing", () => {
    expect(truncateText("a".repeat(41), 10)).toBe(`${"a".repeat(40)} [cut: 1 of 41 characters are not shown]`);
    const cut = truncateOutput({ rows: Array.from({ length: 100 }, (_, i) => i) }, 10) as { shown_in_part: string };
    expect(cut.shown_in_part).toMatch(/^\{"rows":\[0,1,2.*\[cut: \d+ of \d+ characters are not shown\]$/);
  });

  test("no character is cut in two", () => {
    const cut = truncateText("😀".repeat(20), 5);
    expect(cut.startsWith("😀".repeat(5))).toBe(true);
    expect(cut.isWellFormed()).toBe(true);
  });
});

describe("reasoning", () => {
  test.each([
    ["reasoning_content", { reasoning_content: "I add." }],
    ["reasoning", { reasoning: "I add." }],
    ["tags in the content", { content: "<think>I add.</think>\nAnswer: 3" }],
    ["a tag that a template opened", { content: "I add.</think>\nAnswer: 3" }],
  ])("in %s", (_, fields) => {
    expect(messageOf({ content: "Answer: 3", ...fields })).toEqual({
      role: "assistant",
      content: "Answer: 3",
      reasoning_content: "I add.",
    });
  });

  test("none", () => {
    expect(messageOf({ content: "Answer: 3" })).toEqual({ role: "assistant", content: "Answer: 3" });
  });
});
