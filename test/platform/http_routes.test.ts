/** What every route has in common, asked of all of them: a route that is added later is asked too. */
import { describe, expect, it } from "vitest";
import { call, json, problem, sent } from "../support/api.ts";
import { app } from "../support/worker.ts";

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
    expect(found.status).toBe(400);
    expect(found.errors?.[0]?.field).toBe(decodeURIComponent(query.split("=")[0] ?? ""));
    expect(sent).toHaveLength(before);
  });

  it("is not served without a key, unless the API is open", async () => {
    const closed = await call(path, { method }, { API_OPEN: "false" });
    if (path === "/healthz") return expect(closed.status).toBe(200);
    expect(closed.headers.get("cache-control")).toBe("no-store");
    const { status, detail } = await problem(closed);
    expect([status, detail]).toEqual([503, expect.stringMatching(/wrangler secret put API_KEY.*\.dev\.vars/)]);
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

it("what makes something takes an Idempotency-Key and a body, and nothing else does", async () => {
  const { paths: described } = await document();
  const keyed: string[] = [];
  for (const [path, methods] of Object.entries<Record<string, Described>>(described))
    for (const [method, { parameters = [], requestBody, responses }] of Object.entries(methods)) {
      const takes = parameters.some(({ name, in: place }) => place === "header" && name === "idempotency-key");
      expect([path, method, takes]).toEqual([path, method, method === "post" && "201" in responses]);
      if (takes) expect([path, requestBody?.required]).toEqual([path, true]);
      if (takes) keyed.push(path);
    }
  expect(keyed.toSorted()).toEqual(["/v1/datasets", "/v1/runs", "/v1/schedules"]);
});

interface Described {
  parameters?: { name: string; in: string }[];
  requestBody?: { required?: boolean };
  responses: object;
}
