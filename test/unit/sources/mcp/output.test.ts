/** What a tool returned, as one value. */
import { describe, expect, test } from "vitest";
import { outputOf } from "../../../../functions/sources/mcp/output.ts";
import { ToolError } from "../../../../functions/tools/contract.ts";

const text = (words: string) => ({ type: "text", text: words });
const image = { type: "image", mimeType: "image/png", data: "aGVsbG8=" };

test.each<[string, object, unknown]>([
  ["structured content before text", { structuredContent: { a: 1 }, content: [text("b")] }, { a: 1 }],
  ["structured content that is a list", { structuredContent: [1, 2] }, [1, 2]],
  ["structured content that is nothing", { structuredContent: null, content: [text("b")] }, null],
  ["an object as text", { content: [text('{"a": [1]}')] }, { a: [1] }],
  ["a list as text, with space around", { content: [text(" [1,2]\n")] }, [1, 2]],
  ["a number as text, which is a text", { content: [text("01234")] }, "01234"],
  ["a word that is JSON", { content: [text("true")] }, "true"],
  ["what only begins as JSON", { content: [text("{a}")] }, "{a}"],
  ["texts, joined", { content: [text("a"), text("b")] }, "a\nb"],
  ["objects, listed", { content: [text('{"a":1}'), text('{"a":2}')] }, [{ a: 1 }, { a: 2 }]],
  ["a text and an image", { content: [text("a"), image] }, ["a", { type: "image", mimeType: "image/png", bytes: 5 }]],
  [
    "a link",
    { content: [{ type: "resource_link", uri: "demo://1", name: "one\u0000", size: 7 }] },
    { type: "resource_link", uri: "demo://1", name: "one" },
  ],
  [
    "a resource with a text",
    { content: [{ type: "resource", resource: { uri: "demo://1", mimeType: "application/json", text: "[1]" } }] },
    { type: "resource", uri: "demo://1", mimeType: "application/json", text: [1] },
  ],
  ["nothing", { content: [] }, null],
  ["no content", {}, null],
  ["blocks that are none", { content: [null, 7, text("a")] }, "a"],
])("%s", (_, result, output) => {
  expect(outputOf(result)).toEqual(output);
});

describe("no answer is", () => {
  test.each<[string, object, string]>([
    ["an error", { isError: true, content: [text("no such city"), image, text("try Bern")] }, "no such city\ntry Bern"],
    [
      "an error with structured content",
      { isError: true, structuredContent: { a: 1 } },
      "the tool failed and did not say why",
    ],
    [
      "an image",
      { content: [image, image] },
      "the tool returned image (image/png, 5 bytes), image (image/png, 5 bytes): expected",
    ],
    [
      "a resource of bytes",
      { content: [{ type: "resource", resource: { uri: "demo://1", blob: "AAAA" } }] },
      "the tool returned resource (3 bytes): expected",
    ],
    [
      "a kind that nobody knows",
      { content: [{ type: "hologram\n" }] },
      "the tool returned hologram (0 bytes): expected",
    ],
  ])("%s", (_, result, message) => {
    expect(() => outputOf(result)).toThrow(ToolError);
    expect(() => outputOf(result)).toThrow(message);
  });
});
