/** HTTP tools described by data: what need not be said, and what is refused with its field. */
import { describe, expect, it } from "vitest";
import { draftSchema } from "../../../../functions/sources/draft.ts";
import { readHttpTools } from "../../../../functions/sources/http/document.ts";

const tool = (parts: object) => ({
  name: "get_thing",
  description: "A thing.",
  url: "https://api.test/things/{id}",
  ...parts,
});
const read = (...tools: object[]) => {
  const result = readHttpTools({ title: "Things", tools });
  if (!result.ok) throw new Error(`${result.field}: ${result.message}`);
  return result.read;
};
const why = (parts: object) => read(tool(parts)).rejected[0]?.message;

it("fills in what follows from the rest", () => {
  const { drafts, rejected } = read(
    tool({}),
    tool({
      name: "find",
      url: "https://api.test/things",
      input: { type: "object", properties: { q: { type: "string" } } },
    }),
    tool({
      name: "make",
      method: "POST",
      url: "https://api.test/things",
      input: { type: "object", properties: { name: { type: "string" } } },
    }),
  );
  expect(rejected).toEqual([]);
  expect(drafts).toEqual([
    {
      name: "get_thing",
      origin: "get_thing",
      description: "A thing.",
      kind: "retrieval",
      effect: "read",
      input: { type: "object", properties: { id: { type: "string" } }, required: ["id"], additionalProperties: false },
      examples: [],
      via: {
        type: "http",
        method: "GET",
        url: "https://api.test/things/{id}",
        arguments: [{ name: "id", in: "path" }],
      },
    },
    expect.objectContaining({ via: expect.objectContaining({ arguments: [{ name: "q", in: "query" }] }) }),
    expect.objectContaining({
      effect: "write",
      kind: "processing",
      via: expect.objectContaining({
        arguments: [{ name: "name", in: "body" }],
        body: { contentType: "application/json" },
      }),
    }),
  ]);
  for (const draft of drafts) expect(draftSchema.parse(draft)).toEqual(draft);
});

it("takes what is said", () => {
  const { drafts } = read(
    tool({
      title: "Thing",
      kind: "processing",
      effect: "pure",
      method: "QUERY",
      input: {
        type: "object",
        properties: { id: { type: "integer" }, fields: { type: "array", items: { type: "string" } } },
        required: ["id"],
      },
      arguments: [{ name: "fields", in: "query", as: "fields[]", explode: true }],
      headers: { accept: "application/json" },
      secrets: [{ name: "key", in: "query", as: "api_key", prefix: "" }],
      result: { format: "json", select: "data.item" },
      output: { type: "object" },
      examples: [{ id: 3 }],
    }),
  );
  expect(drafts).toMatchObject([
    {
      title: "Thing",
      kind: "processing",
      effect: "pure",
      examples: [{ id: 3 }],
      via: { method: "QUERY", result: { select: "data.item" } },
    },
  ]);
});

describe("what is refused", () => {
  it.each([
    [{ name: "_x" }, "tools[0].name: expected a name that does not begin with an underscore"],
    [{ name: "state" }, 'tools[0].name: "state" is reserved by trainers; expected another name'],
    [{ url: "ftp://api.test/{id}" }, "tools[0].url: expected an absolute URL that begins with https:// or http://"],
    [
      { url: "https://u:p@api.test/{id}" },
      "tools[0].url: expected a URL without user name and password; a key is named by `key`",
    ],
    [{ url: "https://{id}.test/x" }, "tools[0].url: expected braces in pairs, and none in the host"],
    [
      { url: "https://api.test/{id}?a=1" },
      "tools[0].url: expected an address without a query; what is always sent stands in query",
    ],
    [{ url: "https://api.test/{id" }, "tools[0].url: expected braces in pairs, and none in the host"],
    [{ input: { type: "array" } }, "tools[0].input.type: expected object"],
    [
      { input: { type: "object", properties: { a: { $ref: "#/nowhere" } } } },
      expect.stringMatching(/^tools\[0\]\.input: \$ref/),
    ],
    [
      { input: { type: "object", properties: { a: {} } } },
      "tools[0].url: {id}: expected an argument of this name in the path",
    ],
    [{ arguments: [{ name: "b", in: "query" }] }, "tools[0].arguments[0].name: expected a property of the input"],
    [
      { arguments: [{ name: "id", in: "path", as: "x" }] },
      "tools[0].url: {id}: expected an argument of this name in the path",
    ],
    [
      { headers: { Authorization: "Bearer x" } },
      "tools[0].headers.Authorization: a secret stands in no description: expected it among secrets",
    ],
    [{ headers: { Host: "other" } }, 'tools[0].headers.Host: "Host" is the platform\'s own; expected another header'],
    [{ headers: { "X-A": "a\r\nb" } }, "tools[0].headers.X-A: expected a value without line breaks"],
    [
      { result: { select: "a[" } },
      expect.stringMatching(/^tools\[0\]\.result\.select: expected an expression in JMESPath/),
    ],
    [{ examples: [{ id: 1 }] }, expect.stringMatching(/^tools\[0\]\.examples\[0\]: /)],
    [{ output: { type: "object", properties: 1 } }, "tools[0].output: #/properties: expected schemas by name"],
    [{ unknown: 1 }, expect.stringMatching(/^tools\[0\]: .*unknown/)],
    [{ method: "TRACE" }, expect.stringMatching(/^tools\[0\]\.method: /)],
  ])("%j", (parts, message) => expect(why(parts)).toEqual(message));

  it("a second tool of a name, and what is no description", () => {
    expect(read(tool({}), tool({})).rejected).toMatchObject([{ reason: "name_taken" }]);
    expect(readHttpTools({ title: "x" })).toMatchObject({ ok: false, field: "tools" });
    expect(readHttpTools(null)).toMatchObject({ ok: false });
    expect(readHttpTools({ title: "x", tools: [null, 3, tool({})] })).toMatchObject({
      ok: true,
      read: { drafts: [{}], rejected: [{ origin: "tools[0]" }, { origin: "tools[1]" }] },
    });
  });
});
