/** Requests as they are built: where each argument goes, bodies, secrets, and values that would lead elsewhere. */
import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../../functions/domain/schema.ts";
import type { HttpVia } from "../../../../functions/sources/http/form.ts";
import { buildRequest, type HttpRequest } from "../../../../functions/sources/http/request.ts";

const via = (parts: Partial<HttpVia>): HttpVia => ({
  type: "http",
  method: "GET",
  url: "https://api.test/v1",
  arguments: [],
  ...parts,
});

function built(parts: Partial<HttpVia>, input: JsonObject, secrets?: Record<string, string>): HttpRequest {
  const result = buildRequest(via(parts), input, secrets);
  if (!result.ok) throw new Error(`${result.field}: ${result.message}`);
  return result.request;
}

const refused = (parts: Partial<HttpVia>, input: JsonObject) => {
  const result = buildRequest(via(parts), input);
  return result.ok ? result.request.url : `${result.field}: ${result.message}`;
};

it("puts each argument where it goes, by the API's name", () => {
  const request = built(
    {
      url: "https://api.test/v1/things/{thing-id}/parts",
      arguments: [
        { name: "thing_id", as: "thing-id", in: "path" },
        { name: "page_size", as: "page[size]", in: "query" },
        { name: "tags", in: "query", style: "pipeDelimited", explode: false },
        { name: "filter", in: "query", content: "application/json" },
        { name: "X_Trace", as: "X-Trace", in: "header" },
        { name: "session", in: "cookie" },
        { name: "absent", in: "query" },
      ],
      headers: { accept: "application/vnd.test+json" },
      query: { format: "json" },
    },
    {
      thing_id: "a/b c",
      page_size: 5,
      tags: ["x", "y"],
      filter: { a: [1] },
      X_Trace: "t1",
      session: "s;1",
      unknown: 1,
    },
  );
  expect(request).toEqual({
    method: "GET",
    url: "https://api.test/v1/things/a%2Fb%20c/parts?format=json&page%5Bsize%5D=5&tags=x%7Cy&filter=%7B%22a%22%3A%5B1%5D%7D",
    headers: { accept: "application/vnd.test+json", "X-Trace": "t1", cookie: "session=s%3B1" },
  });
});

describe("a path", () => {
  const path = { url: "https://api.test/v1/things/{id}/secret", arguments: [{ name: "id", in: "path" as const }] };
  it.each([[".."], ["."], ["%2e%2e"], ["../.."], ["..\\.."], ["a\u0000b"], ["?x=1"], ["#frag"], ["//evil.test"]])(
    "is not left by %j",
    (id) => {
      const said = refused(path, { id });
      if (id === "." || id === "..") expect(said).toMatch(/^id: expected a value other than/);
      else {
        const url = new URL(said);
        expect([url.host, url.search, url.hash, url.pathname.split("/").length]).toEqual(["api.test", "", "", 5]);
        expect(decodeURIComponent(url.pathname.split("/")[3] ?? "")).toBe(id);
      }
    },
  );

  it("needs a value that is not empty", () => {
    expect(refused(path, { id: "" })).toBe("id: expected a value that is not empty");
    expect(refused(path, {})).toBe("id: expected a value: it is a part of the address");
    expect(refused({ ...path, arguments: [{ name: "id", in: "path", style: "label" }] }, { id: "" })).toMatch(
      /not empty/,
    );
    expect(refused({ ...path, arguments: [{ name: "id", in: "path", style: "label" }] }, { id: "." })).toMatch(
      /other than/,
    );
  });
});

describe("a body", () => {
  const fields = [
    { name: "name", in: "body" as const },
    { name: "size_cm", as: "size-cm", in: "body" as const },
    { name: "tags", in: "body" as const },
    { name: "more", in: "body" as const },
  ];
  const input = { name: "é & co", size_cm: 1.5, tags: ["a", "b"], more: { deep: [null] } };

  it("is an object of JSON", () => {
    const { body, headers } = built(
      { method: "POST", arguments: fields, body: { contentType: "application/json" } },
      input,
    );
    expect(JSON.parse(String(body))).toEqual({
      name: "é & co",
      "size-cm": 1.5,
      tags: ["a", "b"],
      more: { deep: [null] },
    });
    expect(headers).toEqual({ "content-type": "application/json" });
    expect(built({ method: "POST", arguments: fields, body: { contentType: "application/json" } }, {}).body).toBe("{}");
  });

  it("is one argument as a whole", () => {
    const whole = { method: "PUT" as const, arguments: [{ name: "body", in: "body" as const }] };
    const json = { contentType: "application/merge-patch+json", whole: "body" };
    expect(built({ ...whole, body: json }, { body: [1, "x"] }).body).toBe('[1,"x"]');
    expect(built({ ...whole, body: json }, {}).body).toBeUndefined();
    expect(built({ ...whole, body: { contentType: "text/plain", whole: "body" } }, { body: "as it is" }).body).toBe(
      "as it is",
    );
    const form = { contentType: "application/x-www-form-urlencoded", whole: "body" };
    expect(built({ ...whole, body: form }, { body: { a: 1, b: ["x", "y"] } }).body).toBe("a=1&b=x&b=y");
  });

  it("is a form, with lists repeated and objects as JSON unless a style says otherwise", () => {
    const body = { contentType: "application/x-www-form-urlencoded" };
    expect(built({ method: "POST", arguments: fields, body }, input).body).toBe(
      "name=%C3%A9%20%26%20co&size-cm=1.5&tags=a&tags=b&more=%7B%22deep%22%3A%5Bnull%5D%7D",
    );
    const deep = [{ name: "more", in: "body" as const, style: "deepObject" as const }];
    expect(built({ method: "POST", arguments: deep, body }, { more: { a: { b: 1 } } }).body).toBe(
      "more%5Ba%5D%5Bb%5D=1",
    );
  });

  it("is a form of several parts, whose type comes with its boundary", () => {
    const { body, headers } = built(
      { method: "POST", arguments: fields, body: { contentType: "multipart/form-data" } },
      input,
    );
    expect(headers).toEqual({});
    expect([...(body as FormData).entries()]).toEqual([
      ["name", "é & co"],
      ["size-cm", "1.5"],
      ["tags", "a"],
      ["tags", "b"],
      ["more", '{"deep":[null]}'],
    ]);
  });
});

describe("secrets", () => {
  const secrets = [
    { name: "key", in: "header" as const, as: "X-Key", prefix: "" },
    { name: "token", in: "header" as const, as: "Authorization", prefix: "Bearer " },
    { name: "q", in: "query" as const, as: "api_key", prefix: "" },
    { name: "c", in: "cookie" as const, as: "sid", prefix: "" },
  ];

  it("go to their places, and nowhere where there is none", () => {
    const { url, headers } = built({ secrets }, {}, { key: "k1", token: " t1\n", q: "a&b", c: "s1" });
    expect(url).toBe("https://api.test/v1?api_key=a%26b");
    expect(headers).toEqual({ "X-Key": "k1", Authorization: "Bearer t1", cookie: "sid=s1" });
    expect(built({ secrets }, {})).toEqual({ method: "GET", url: "https://api.test/v1", headers: {} });
  });

  it("are encoded for the basic scheme", () => {
    const basic = [
      { name: "b", in: "header" as const, as: "Authorization", prefix: "Basic ", encoding: "base64" as const },
    ];
    expect(built({ secrets: basic }, {}, { b: "user:pässword" }).headers).toEqual({
      Authorization: `Basic ${Buffer.from("user:pässword").toString("base64")}`,
    });
  });
});

it("refuses what would begin another header", () => {
  const header = { arguments: [{ name: "h", in: "header" as const }] };
  expect(refused(header, { h: "a\r\nX-Other: 1" })).toMatch(/^h: expected a text without line breaks/);
  expect(refused(header, { h: "漢" })).toMatch(/^h: expected a text without line breaks/);
  expect(refused({ arguments: [{ name: "c", in: "cookie", style: "cookie" }] }, { c: "a; b=1" })).toMatch(
    /^c: expected a text without semicolons/,
  );
});

it("sends a whole query (3.2)", () => {
  expect(
    built(
      { arguments: [{ name: "q", in: "querystring", content: "application/x-www-form-urlencoded" }] },
      { q: { a: "1 2", b: [3, 4] } },
    ).url,
  ).toBe("https://api.test/v1?a=1%202&b=3&b=4");
  expect(
    built({ arguments: [{ name: "q", in: "querystring", content: "application/json" }] }, { q: { a: 1 } }).url,
  ).toBe("https://api.test/v1?%7B%22a%22%3A1%7D");
});
