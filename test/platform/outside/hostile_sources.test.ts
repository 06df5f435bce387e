/** Sources, uploads and changes that are wrong or hostile: each is a clear error that names the field, and nothing is stored. */
import { env } from "cloudflare:test";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { json, problem } from "../../support/api.ts";
import { row } from "../../support/runs.ts";
import { ask, get, made, patch, queued, SECRETS, send, server, tool } from "../../support/sources.ts";

const TABLES = ["sources", "source_tools", "source_rejected", "source_recordings", "source_seeds", "source_exemplars"];
const stored = async () => {
  const { objects } = await env.BUCKET.list({ prefix: "sources/" });
  const counts = await Promise.all(TABLES.map((table) => row(`SELECT count(*) AS n FROM ${table}`)));
  return [objects.length, ...counts.map(({ n }) => n), JSON.stringify(await row("SELECT settings FROM sources"))];
};

let before: unknown;
beforeAll(async () => {
  await made("there", { kind: "http", tools: [tool("all_rivers", "/rivers")] });
  before = await stored();
});
afterEach(async () => {
  expect(await stored()).toEqual(before);
  expect(queued).toEqual([]);
});

const rivers = (more: object) => ({ kind: "http", tools: [tool("rivers", "/rivers", more)] });
const at = (url: string) => ({ kind: "http", tools: [{ ...tool("rivers", ""), url }] });
const nested = (deep: number): unknown =>
  deep === 0 ? { type: "string" } : { type: "object", properties: { a: nested(deep - 1) } };
const chained = Object.fromEntries(
  Array.from({ length: 14 }, (_, i) => [
    `d${i}`,
    { allOf: [{ $ref: `#/$defs/d${i + 1}` }, { $ref: `#/$defs/d${i + 1}` }] },
  ]),
);
const secret = (more: object) => ({ secrets: [{ name: "key", binding: "ATLAS_KEY", hosts: ["127.0.0.1"], ...more }] });
const placed = { secrets: [{ name: "key", in: "header", as: "x-key", prefix: "" }] };

/** What is asked for, the field at fault, and what is said of it. */
const REQUESTS: readonly (readonly [name: string, body: object, field: string, said: string | RegExp])[] = [
  ["no kind", { url: server }, "kind", /expected/],
  ["a kind that there is not", { kind: "graphql", url: server }, "kind", /expected/],
  ["a name with a slash", { ...rivers({}), name: "a/b" }, "name", "expected a lower-case letter"],
  ["the name of the deployment's own source", { ...rivers({}), name: "embedded" }, "name", "expected another name"],
  ["a field that there is not", { ...rivers({}), allow_write: true }, "allow_write", "allow_writes"],
  ["neither document nor URL", { kind: "openapi" }, "document", "expected document or url"],
  ["both", { kind: "openapi", url: server, document: "{}" }, "document", "one of them"],
  ["tools of an OpenAPI source", { kind: "openapi", tools: [{}] }, "tools", "has no tools"],
  ["a server without a URL", { kind: "mcp" }, "url", "expected url"],
  ["a metadata service", { kind: "openapi", url: "http://169.254.169.254/latest" }, "url", "link-local"],
  ["the same in digits", { kind: "openapi", url: "http://2852039166/x" }, "url", "expected the host written as"],
  [
    "the same within IPv6",
    { kind: "mcp", url: "http://[::ffff:169.254.169.254]/mcp" },
    "url",
    /expected the host written as|IPv4 address within/,
  ],
  ["a file", { kind: "openapi", url: "file:///etc/passwd" }, "url", "https://"],
  ["a user in the URL", { kind: "openapi", url: "https://me:secret@api.example.org/" }, "url", "user name"],
  ["a name of a private network", { kind: "mcp", url: "https://mcp.internal/" }, "url", "private network"],
  ["no JSON, no YAML", { kind: "openapi", document: "{{{{" }, "document", /expected|./],
  ["a document of something else", { kind: "openapi", document: { hello: 1 } }, "document", /./],
  [
    "a document without operations",
    { kind: "openapi", document: { openapi: "3.1.0", info: { title: "x", version: "1" }, paths: {} } },
    "document",
    "at least one operation",
  ],
  ["aliases that expand", { kind: "openapi", document: bomb() }, "document", /./],
  ["no tools", { kind: "http", tools: [] }, "tools", /./],
  ["a tool that is a text", { kind: "http", tools: ["x"] }, "tools.0", /./],
  ["a tool without a description", { kind: "http", tools: [{ name: "x", url: server }] }, "tools.0.description", /./],
  ["a reserved name", { kind: "http", tools: [tool("step", "/rivers")] }, "tools.0.name", "reserved"],
  [
    "names that collide",
    { kind: "http", tools: [tool("a", "/rivers"), tool("a", "/now")] },
    "tools.1.name",
    "another tool",
  ],
  ["a relative URL", at("/rivers"), "tools.0.url", /./],
  ["a host that is filled in", at("http://{host}/rivers"), "tools.0.url", /./],
  ["a tool at a metadata service", at("http://169.254.169.254/latest"), "tools.0.url", "link-local"],
  [
    "a tool beside the named hosts",
    { ...at("https://other.example.org/x"), hosts: ["api.example.org"] },
    "tools.0.url",
    "not among the hosts",
  ],
  ["a schema that is none", rivers({ input: { type: "object", properties: 7 } }), "tools.0.input", /./],
  ["a schema in a circle", rivers({ input: { type: "object", $ref: "#" } }), "tools.0.input", /./],
  [
    "a schema without end",
    rivers({ input: { type: "object", properties: { a: nested(80) } } }),
    "tools.0.input",
    "within each other",
  ],
  [
    "schemas that multiply",
    rivers({ input: { type: "object", $ref: "#/$defs/d0", $defs: { ...chained, d14: {} } } }),
    "tools.0.input",
    "schemas for one value",
  ],
  ["an input that is no object", rivers({ input: { type: "array" } }), "tools.0.input", /object/],
  [
    "an example that does not fit",
    rivers({ input: { type: "object", properties: { n: { type: "number" } } }, examples: [{ n: "x" }] }),
    "tools.0.examples",
    /./,
  ],
  ["a header that breaks the line", rivers({ headers: { "x-a": "1\r\nhost: evil" } }), "tools.0.headers", /./],
  [
    "a key written down",
    rivers({ headers: { Authorization: "Bearer sk-1" } }),
    "tools.0.headers.Authorization",
    /secret/,
  ],
  ["a secret that the source has not", rivers(placed), "tools.0.secrets.0.name", "source's secrets"],
  ["an expression that is none", rivers({ result: { select: "a[" } }), "tools.0.result", /./],
  [
    "a binding without hosts",
    { ...rivers({}), ...secret({ binding: "API_KEY" }) },
    "secrets.0.binding",
    "SECRET_HOSTS",
  ],
  ["a binding that is not set", { ...rivers({}), ...secret({ binding: "UNSET_KEY" }) }, "secrets.0.binding", "not set"],
  [
    "a secret for another host",
    { ...rivers({}), ...secret({ hosts: ["evil.example.org"] }) },
    "secrets.0.hosts.0",
    "may not be sent",
  ],
  [
    "a secret for all hosts",
    { ...rivers({}), ...secret({ hosts: ["*.example.org"] }) },
    "secrets.0.hosts.0",
    "expected host",
  ],
  [
    "two secrets of one name",
    { ...rivers({}), secrets: [...secret({}).secrets, ...secret({}).secrets] },
    "secrets",
    "each name once",
  ],
  ["a domain in capitals", { ...rivers({}), domain: "Geo" }, "domain", "lower-case"],
  ["no calls at once", { ...rivers({}), rate_limit: { concurrent: 0 } }, "rate_limit.concurrent", /./],
  [
    "an effect that there is not",
    { ...rivers({}), overrides: { rivers: { effect: "none" } } },
    "overrides.rivers.effect",
    /./,
  ],
];

/** Lists of ten within each other, ten deep, by YAML's aliases. */
function bomb(): string {
  const lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"];
  for (let i = 1; i < 10; i++)
    lines.push(`a${i}: &a${i} [${Array.from({ length: 10 }, () => `*a${i - 1}`).join(", ")}]`);
  return `openapi: 3.1.0\n${lines.join("\n")}\n`;
}

it.each(REQUESTS)("a source with %s", async (_name, body, field, said) => {
  const reply = await ask("/v1/sources", { name: "hostile", ...body });
  const { status, errors = [], detail } = await problem(reply);
  expect(status).toBe(400);
  expect(errors[0]?.field.startsWith(field) ? field : errors[0]?.field).toBe(field);
  expect(errors[0]?.message).toMatch(said);
  expect(detail).not.toContain(SECRETS.ATLAS_KEY);
});

it("another source of a name that is taken", async () => {
  const { code } = await problem(await ask("/v1/sources", { name: "there", ...rivers({}) }));
  expect(code).toBe("source_name_taken");
});

it("a body of five megabytes", async () => {
  const { code } = await problem(
    await ask("/v1/sources", { name: "x", kind: "openapi", document: "x".repeat(5_000_000) }),
  );
  expect(code).toBe("body_too_large");
});

const UPLOADS: readonly (readonly [
  name: string,
  path: string,
  type: string,
  body: string | Uint8Array,
  field: string,
  said: RegExp,
])[] = [
  ["no JSON", "seeds", "application/jsonl", '{"name": "Loa", "kind": "river"}\n{', "body.2", /expected JSON/],
  ["a list", "seeds", "application/jsonl", "[1]", "body.1", /an object/],
  ["no name", "seeds", "application/jsonl", '{"kind": "river"}', "body.1.name", /./],
  [
    "a field that there is not",
    "seeds",
    "application/jsonl",
    '{"name": "a", "kind": "b", "value": 1}',
    "body.1.value",
    /no such field/,
  ],
  ["a domain in capitals", "seeds", "text/csv", "name,kind,domain\nLoa,river,Water", "body.2.domain", /lower-case/],
  ["a row that is short", "seeds", "text/csv", "name,kind,code\nLoa,river", "body.2", /expected CSV/],
  ["a quote that does not end", "seeds", "text/csv", 'name,kind\n"Loa,river', "body.2", /expected CSV/],
  [
    "values that nest",
    "seeds",
    "application/jsonl",
    `{"name":"a","kind":"b","values":{"x":${"[".repeat(20)}${"]".repeat(20)}}}`,
    "body.1",
    /levels/,
  ],
  ["no UTF-8", "seeds", "text/csv", new Uint8Array([0x6e, 0xff, 0xfe]), "body.1", /UTF-8/],
  ["no lines", "seeds", "text/csv", "name,kind\n", "body.1", /one line at least/],
  [
    "an answer",
    "exemplars",
    "application/jsonl",
    '{"question": "Which river of Chile is longest?", "family": "ranking", "answer": "Loa"}',
    "body.1.answer",
    /no such field/,
  ],
  [
    "a family that there is not",
    "exemplars",
    "text/csv",
    "question,family\nWhich river of Chile is the longest?,longest",
    "body.2.family",
    /./,
  ],
  [
    "a question of two words",
    "exemplars",
    "text/csv",
    "question,family\nWhich one?,lookup",
    "body.2.question",
    /20 characters/,
  ],
];

const upload = (path: string, type: string, body: BodyInit) =>
  send(`/v1/sources/there/${path}`, { method: "POST", body, headers: { "content-type": type } });

it.each(UPLOADS)("an upload with %s", async (_name, path, type, body, field, said) => {
  const { status, errors = [] } = await problem(await upload(path, type, body as BodyInit));
  expect([status, errors[0]?.field]).toEqual([422, field]);
  expect(errors[0]?.message).toMatch(said);
});

it("an upload of a type that there is not, and one without a body", async () => {
  expect((await problem(await upload("seeds", "text/plain", "x"))).code).toBe("content_type_unsupported");
  expect((await problem(await upload("seeds", "text/csv", ""))).code).toBe("body_missing");
});

describe("changes", () => {
  it.each([
    [
      "a tool that there is not",
      { overrides: { all_river: { enabled: false } } },
      "overrides.all_river",
      /name of a tool/,
    ],
    ["a secret for another host", secret({ hosts: ["evil.example.org"] }), "secrets.0.hosts.0", /may not be sent/],
    ["another name", { name: "other" }, "name", /no such field/],
  ])("to %s", async (_name, body, field, said) => {
    const { errors = [] } = await problem(await patch("/v1/sources/there", body));
    expect(errors[0]).toMatchObject({ field, message: expect.stringMatching(said) });
  });

  it("by probes of tools that there are not, with inputs that do not fit", async () => {
    const unknown = await problem(await ask("/v1/sources/there/probe", { tools: ["nope"] }));
    expect(unknown.errors?.[0]?.field).toBe("tools.0");
    const wrong = await problem(await ask("/v1/sources/there/probe", { inputs: { nope: [{ x: 1 }] } }));
    expect(wrong.errors?.[0]?.field).toBe("inputs.nope");
    const refresh = await problem(await ask("/v1/sources/there/refresh", { document: "{}" }));
    expect(refresh.errors?.[0]?.field).toBe("document");
  });

  it("to a source that there is not", async () => {
    for (const path of ["/v1/sources/their/probe", "/v1/sources/their/refresh"]) {
      const { code, detail } = await problem(await ask(path, {}));
      expect([code, detail]).toEqual(["source_not_found", expect.stringContaining('did you mean "there"')]);
    }
  });
});

it("exemplars of a block list that is named, or of none that there is", async () => {
  const question = "Which of the rivers that flow through Chile and Bolivia is the longest one of all?";
  const made = await send("/v1/block-lists?name=bench", {
    method: "POST",
    body: question,
    headers: { "content-type": "text/plain" },
  });
  const { id } = await json(made);
  const line = JSON.stringify({ question, family: "ranking" });
  const blocked = await problem(await upload(`exemplars?block_lists=${id}`, "application/jsonl", `\n${line}`));
  expect(blocked.errors?.[0]).toMatchObject({ field: "body.2.question", message: expect.stringContaining("bench") });
  const unknown = await problem(await upload("exemplars?block_lists=block-none", "application/jsonl", "{}"));
  expect(unknown.errors?.[0]).toMatchObject({ field: "block_lists.0" });
  expect(await get("/v1/sources/there/exemplars")).toEqual({ items: [], cursor: null });
});
