/** What is taken of replies, and what is said of those that are no success. */
import { describe, expect, it } from "vitest";
import { complaintOf, cutReply, selectFault } from "../../../../functions/sources/http/result.ts";

const reply = (text: string, contentType = "application/json", status = 200) => ({ status, contentType, text });

describe("a reply", () => {
  it.each([
    ["application/json", '{"a":1}', { a: 1 }],
    ["application/problem+json; charset=utf-8", "[1]", [1]],
    [
      "text/csv",
      "a,b\n1,007\nx,\n",
      [
        { a: 1, b: "007" },
        { a: "x", b: "" },
      ],
    ],
    ["text/xml", "<r><i>1</i><i>x</i></r>", { r: { i: [1, "x"] } }],
    ["application/atom+xml", '<f k="v">t</f>', { f: { "#text": "t", "@k": "v" } }],
    ["text/plain", "12", "12"],
    ["application/octet-stream", "[2]", [2]],
    ["", "plain words", "plain words"],
  ])("is read by its own type: %s", (type, text, value) => {
    expect(cutReply(reply(text, type))).toEqual({ ok: true, value });
  });

  it("is read as the tool says, whatever it says of itself", () => {
    expect(cutReply(reply('{"a":1}', "text/plain"), { format: "json" })).toEqual({ ok: true, value: { a: 1 } });
    expect(cutReply(reply('{"a":1}'), { format: "text" })).toEqual({ ok: true, value: '{"a":1}' });
    expect(cutReply(reply('{"a":1}', "application/json", 201), { format: "status" })).toEqual({
      ok: true,
      value: { status: 201 },
    });
  });

  it("without a body is its status", () => {
    expect(cutReply(reply("", "", 204), { format: "json", select: "a.b" })).toEqual({
      ok: true,
      value: { status: 204 },
    });
  });

  it("that is not what it should be is quoted", () => {
    expect(cutReply(reply("<html>", "text/html"), { format: "json" })).toEqual({
      ok: false,
      message: 'the service sent what is no JSON: "<html>"',
    });
    expect(cutReply(reply("{]", "text/xml"), { format: "xml" })).toMatchObject({ ok: false });
    expect(cutReply(reply(`${"[".repeat(200)}${"]".repeat(200)}`))).toMatchObject({
      ok: false,
      message: expect.stringContaining("nested"),
    });
    expect(cutReply(reply('a,"b\n1', "text/csv"))).toMatchObject({ ok: false });
  });

  it("in XML may name elements that are always lists", () => {
    expect(cutReply(reply("<r><i>1</i></r>", "text/xml"), { format: "xml", lists: ["i"] })).toEqual({
      ok: true,
      value: { r: { i: [1] } },
    });
  });

  it("in XML declares no entities", () => {
    const bomb = `<!DOCTYPE l [<!ENTITY a "${"x".repeat(50)}"><!ENTITY b "${"&a;".repeat(50)}">]><l>&b;</l>`;
    expect(cutReply(reply(bomb, "text/xml"))).toEqual({
      ok: false,
      message: "the service sent XML that declares entities, which are not read",
    });
    expect(cutReply(reply("<a>&lt;b&gt; &amp; c</a>", "text/xml"))).toEqual({ ok: true, value: { a: "<b> & c" } });
  });

  it("harms no other object, whatever its names", () => {
    for (const [type, text] of [
      ["application/json", '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'],
      ["text/xml", "<r><__proto__><polluted>1</polluted></__proto__></r>"],
      ["text/csv", "__proto__,a\n1,2\n"],
    ])
      cutReply(reply(text ?? "", type));
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe("an expression", () => {
  const data = reply('{"items":[{"n":1,"x":{"y":"a"}},{"n":2,"x":{"y":"b"}}],"total":2}');
  it.each([
    ["items[].x.y", ["a", "b"]],
    ["items[?n > `1`] | [0].x", { y: "b" }],
    ["{count: total, first: items[0].n}", { count: 2, first: 1 }],
    ["nothing.here", null],
    ["constructor", null],
    ["items[0].__proto__", null],
  ])("%s cuts", (select, value) => {
    expect(cutReply(data, { format: "json", select })).toEqual({ ok: true, value });
  });

  it("that is none is told before it is used; one that does not fit the reply, when it is", () => {
    expect(selectFault("items[")).toMatch(/^expected an expression in JMESPath/);
    expect(selectFault("items[].x")).toBeNull();
    expect(cutReply(data, { format: "json", select: "sum(total)" })).toMatchObject({
      ok: false,
      message: expect.stringMatching(/^the reply has another form than sum\(total\) reads/),
    });
  });
});

it.each([
  ['{"type":"about:blank","title":"Bad","detail":"limit must be 1 to 100"}', "limit must be 1 to 100"],
  ['{"error":{"code":12,"message":"no such pet"}}', "no such pet"],
  [
    '{"errors":[{"field":"name","message":"is missing"},{"loc":["query","id"],"msg":"not an integer"}]}',
    "name: is missing; query.id: not an integer",
  ],
  ['{"detail":[{"loc":["body","x"],"msg":"Field required","type":"missing"}]}', "body.x: Field required"],
  ['{"error":"invalid_grant","error_description":"expired"}', "expired"],
  ['{"code":3}', '{"code":3}'],
  ["<html><style>b{}</style><h1>Not  Found</h1></html>", "Not Found"],
  ["", ""],
])("what goes wrong is found in %s", (text, said) => {
  expect(complaintOf(reply(text, text.startsWith("<") ? "text/html" : "application/json", 400))).toBe(said);
});
