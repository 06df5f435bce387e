/** Users' sources in workerd: a real document is read there, where nothing may be evaluated, and one of its tools is called. */

import swagger from "@readme/oas-examples/2.0/json/petstore.json";
import petstore from "@readme/oas-examples/3.0/json/petstore.json";
import starTrek from "@readme/oas-examples/3.0/json/star-trek.json";
import { expect, inject, it } from "vitest";
import { stringify } from "yaml";
import { callHttp } from "../../../functions/sources/http/call.ts";
import { cutReply } from "../../../functions/sources/http/result.ts";
import { readOpenApi } from "../../../functions/sources/openapi/read.ts";

it.each([
  ["3.0", petstore, 20],
  ["2.0", swagger, 20],
  ["3.0, half a megabyte", starTrek, 120],
])("reads a document of %s, in JSON and in YAML", (_, document, tools) => {
  const json = readOpenApi(JSON.stringify(document));
  expect(json).toMatchObject({ ok: true });
  if (json.ok) expect(json.read.drafts).toHaveLength(tools);
  expect(readOpenApi(stringify(document, { aliasDuplicateObjects: false }))).toEqual(json);
});

it("cuts replies of every format", () => {
  const cut = (text: string, format: "json" | "csv" | "xml", select: string) =>
    cutReply({ status: 200, contentType: "", text }, { format, select });
  expect(cut('{"a":[{"b":1},{"b":2}]}', "json", "a[].b")).toEqual({ ok: true, value: [1, 2] });
  expect(cut("b,c\n1,x\n2,y\n", "csv", "[?b > `1`].c")).toEqual({ ok: true, value: ["y"] });
  expect(cut('<a><b n="1">x</b><b n="2">y</b></a>', "xml", 'a.b[]."#text"')).toEqual({ ok: true, value: ["x", "y"] });
});

it("calls a tool over the guard", async () => {
  const document = {
    openapi: "3.1.0",
    paths: {
      "/count": { get: { responses: { 200: { content: { "application/json": {} } } } } },
      "/{kind}/v1/chat/completions": {
        servers: [{ url: inject("floodServer") }],
        post: { responses: { 200: { content: { "application/json": {} } } } },
      },
    },
  };
  const read = readOpenApi(JSON.stringify(document), { url: `${inject("impureServer")}/openapi.json` });
  if (!read.ok) throw new Error(read.message);
  const [count, flood] = read.read.drafts.map(({ via }) => via);
  if (count?.type !== "http" || flood?.type !== "http") throw new Error("expected HTTP");
  const options = {
    policy: { privateHosts: ["127.0.0.1"], secretHosts: {} },
    signal: new AbortController().signal,
    deadline_ms: 10_000,
    reply_bytes: 500_000,
    retry_after_max_ms: 1_000,
  };
  expect(await callHttp(count, {}, options)).toBeTypeOf("number");
  await expect(callHttp(flood, { kind: "bomb" }, options)).rejects.toMatchObject({ fault: "too_large" });
  const elsewhere = { ...count, url: "https://169.254.169.254/" };
  await expect(callHttp(elsewhere, {}, options)).rejects.toMatchObject({ fault: "blocked" });
});
