/** What every route has in common, asked of all of them: a route that is added later is asked too. */
import { describe, expect, it } from "vitest";
import { PROBLEM_CODES } from "../../../functions/http/codes.ts";
import { call, json, problem, sent } from "../../support/api.ts";
import { app } from "../../support/worker.ts";

/** What the app answers, middleware left out. A path's parameters are filled in with a name that nothing has. */
const routes = [
  ...new Map(
    app.routes
      .filter(({ method }) => method !== "ALL")
      .map(({ method, path }) => [
        `${method} ${path}`,
        { method, pattern: path, path: path.replaceAll(/:[^/]+/g, "none") },
      ]),
  ).values(),
];
const paths = [...Map.groupBy(routes, ({ path }) => path)].map(([path, those]) => ({
  path,
  methods: those.map(({ method }) => method),
}));

/** What whoever has no key may see. */
const OPEN = ["/healthz", "/docs/problems", "/schemas/task-record-1.json", "/v1/openapi.json"];

const document = async () => json(await call("/v1/openapi.json"));

it("there are routes to ask, all of them described", async () => {
  expect(routes.length).toBeGreaterThan(15);
  const { paths: described } = await document();
  const asDescribed = ({ method, pattern }: (typeof routes)[number]) =>
    described[pattern.replaceAll(/:(\w+)(\{\.\+\})?/g, "{$1}")]?.[method.toLowerCase()];
  for (const route of routes) {
    const { responses } = asDescribed(route) ?? expect.fail(`${route.method} ${route.pattern} is not described`);
    expect([route.pattern, responses]).toEqual([route.pattern, expect.objectContaining({ 400: expect.anything() })]);
  }
});

describe.each(routes)("$method $pattern", ({ method, path }) => {
  it.each(["dryrun=true", "Limit=1", "dry_run%20=true", "x", "__proto__=1"])("refuses ?%s", async (query) => {
    const headers = { "content-type": "application/json" };
    const body = method === "POST" ? { body: "{}" } : {};
    const before = sent.length;
    const found = await problem(await call(`${path}?${query}`, { method, headers, ...body }));
    expect(found.code).toBe("field_unknown");
    expect(found.errors?.[0]?.field).toBe(decodeURIComponent(query.split("=")[0] ?? ""));
    expect(sent).toHaveLength(before);
  });

  it("is not served without a key, unless the API is open", async () => {
    const closed = await call(path, { method }, { API_OPEN: "false" });
    if (OPEN.includes(path)) return expect(closed.status).toBe(200);
    expect(closed.headers.get("cache-control")).toBe("no-store");
    const { code, detail } = await problem(closed);
    expect([code, detail]).toEqual(["key_not_set", expect.stringMatching(/wrangler secret put API_KEY.*\.dev\.vars/)]);
    expect((await call(path, { method }, { API_KEY: "k", API_OPEN: "true" })).status).toBe(401);
  });

  it("says that its answer is of the type it says and is not to be kept", async () => {
    for (const response of [await call(path, { method }), await call(`${path}?x`, { method })]) {
      expect(response.headers.get("x-content-type-options")).toBe("nosniff");
      expect(response.headers.get("cache-control")).toBe("no-store");
      await response.arrayBuffer();
    }
  });
});

describe.each(paths)("$path", ({ path, methods }) => {
  const allowed = [...methods, ...(methods.includes("GET") ? ["HEAD"] : []), "OPTIONS"].toSorted();
  const allowOf = (response: Response) => response.headers.get("allow")?.split(", ").toSorted();

  it.each(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"].filter((method) => !allowed.includes(method)))(
    "does not take %s",
    async (method) => {
      const response = await call(path, { method });
      expect([response.status, allowOf(response)]).toEqual([405, allowed]);
      if (method !== "HEAD") await problem(response);
    },
  );

  it("says what it takes", async () => {
    const response = await call(path, { method: "OPTIONS" });
    expect([response.status, allowOf(response)]).toEqual([204, allowed]);
  });

  it.runIf(methods.includes("GET"))("answers HEAD as it does GET, without a body", async () => {
    const [get, head] = [await call(path), await call(path, { method: "HEAD" })];
    expect([head.status, head.headers.get("content-type")]).toEqual([get.status, get.headers.get("content-type")]);
    expect(await head.text()).toBe("");
    await get.arrayBuffer();
  });
});

it("paths that there are not are not found with any method", async () => {
  for (const path of ["/", "/v1", "/v1/run", "/v1/runs/", "/v1/runs/a/b", "/v1/datasets/a/files/", "/healthz/x"])
    for (const method of ["GET", "POST", "PUT", "DELETE", "OPTIONS"])
      expect([path, method, (await call(path, { method })).status]).toEqual([path, method, 404]);
});

it("the document names every code, and types every value but what is anybody's JSON", async () => {
  const { components, paths: described } = await document();
  const text = JSON.stringify(described);
  // A path that there is not has no description.
  const named = PROBLEM_CODES.filter((code) => code !== "route_not_found");
  expect(named.filter((code) => !text.includes(`"${code}"`))).toEqual([]);

  const free: string[] = [];
  const look = (schema: JsonSchema, at: string) => {
    const { properties = {}, items, additionalProperties, anyOf = [], oneOf = [], allOf = [], $ref } = schema;
    if ($ref !== undefined)
      expect([at, Object.keys(components.schemas)]).toEqual([at, expect.arrayContaining([$ref.split("/").at(-1)])]);
    if (!["type", "$ref", "anyOf", "oneOf", "allOf", "enum"].some((keyword) => keyword in schema)) free.push(at);
    for (const [name, inner] of Object.entries(properties)) look(inner, `${at}.${name}`);
    for (const inner of [items, additionalProperties]) if (typeof inner === "object") look(inner, at);
    for (const inner of [...anyOf, ...oneOf, ...allOf]) look(inner, at);
  };
  for (const [name, schema] of Object.entries<JsonSchema>(components.schemas)) look(schema, name);
  for (const [path, methods] of Object.entries<Record<string, Described>>(described))
    for (const { responses } of Object.values(methods))
      for (const { content = {} } of Object.values(responses))
        for (const { schema } of Object.values(content)) look(schema, path);
  expect(free.filter((at) => !at.endsWith(".extra_body"))).toEqual([]);
});

it("what makes something takes an Idempotency-Key, and nothing else does; what is to be made stands in a body or a path", async () => {
  const { paths: described } = await document();
  const keyed: string[] = [];
  for (const [path, methods] of Object.entries<Record<string, Described>>(described))
    for (const [method, { parameters = [], requestBody, responses }] of Object.entries(methods)) {
      const takes = parameters.some(({ name, in: place }) => place === "header" && name === "idempotency-key");
      // An upload needs none: what is made is named by its content.
      const isUpload = requestBody !== undefined && !("application/json" in requestBody.content);
      expect([path, method, takes]).toEqual([path, method, method === "post" && "201" in responses && !isUpload]);
      if (takes) keyed.push(`${path}${requestBody?.required ? " with a body" : ""}`);
    }
  expect(keyed.toSorted()).toEqual([
    "/v1/datasets with a body",
    "/v1/runs with a body",
    "/v1/schedules with a body",
    "/v1/schedules/{schedule}/trigger",
  ]);
});

interface Described {
  parameters?: { name: string; in: string }[];
  requestBody?: { required?: boolean; content: Record<string, object> };
  responses: Record<string, { content?: Record<string, { schema: JsonSchema }> }>;
}

interface JsonSchema {
  $ref?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  additionalProperties?: JsonSchema | boolean;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
}
