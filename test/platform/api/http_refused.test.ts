/** What the HTTP API refuses: requests that are not asked rightly, each with the field at fault, and those without the key. */

import { env } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import { call, post, problem, sent } from "../../support/api.ts";
import { TOOLS } from "../../support/embedded.ts";
import { app } from "../../support/worker.ts";

const INPUT = TOOLS[0]?.probes[0]?.input ?? {};
const [FIELD = ""] = Object.keys(INPUT);
const MODEL = { base_url: "https://models.example/v1", model: "m" };

describe("what is not asked for rightly", () => {
  it.each([
    ["GET", "/nowhere", "route"],
    ["GET", "/v1/runs/run-none", "run"],
    ["GET", "/v1/runs/run-none/tasks", "run"],
    ["GET", "/v1/runs/run-none/diversity", "run"],
    ["POST", "/v1/runs/run-none/cancel", "run"],
    ["GET", "/v1/tasks/task-none", "task"],
    ["GET", "/v1/tools/no_such_tool", "tool"],
    ["GET", "/v1/datasets/none-v1", "dataset"],
    ["GET", "/v1/datasets/none-v1/files/tasks.jsonl", "dataset"],
    ["GET", "/v1/schedules/schedule-none", "schedule"],
    ["DELETE", "/v1/schedules/schedule-none", "schedule"],
  ])("%s %s is not found", async (method, path, what) => {
    const { status, code } = await problem(await call(path, { method }));
    expect([status, code]).toEqual([404, `${what}_not_found`]);
  });

  it("a path that there is not leads to the reference, and a browser by a page, also where a key is asked for", async () => {
    const found = await call("/nowhere/<script>");
    expect(found.headers.get("link")).toBe('</reference>; rel="help"');
    expect((await problem(found)).detail).toContain("/reference");
    const accept = "text/html,application/xhtml+xml,*/*;q=0.8";
    for (const extra of [{}, { API_KEY: "k" }]) {
      const page = await app.request("/nowhere/<script>", { headers: { accept } }, { ...env, ...extra });
      const text = await page.text();
      expect([page.status, page.headers.get("content-security-policy")]).toEqual([404, "default-src 'none'"]);
      expect([text.includes('href="/reference"'), text.includes("<script>")]).toEqual([true, false]);
    }
    expect((await problem(await call("/v1/runs/run-none", { headers: { accept } }))).code).toBe("run_not_found");
  });

  it.each([
    ["/v1/runs", { count: 0 }, "count"],
    ["/v1/runs", { toolset: { min: 40, max: 20 } }, "toolset.min"],
    ["/v1/runs", { toolset: { min: 3 } }, "toolset.min"],
    ["/v1/runs", { domains: ["general", "cooking"] }, "domains.1"],
    ["/v1/runs", { tasks: 4 }, "tasks"],
    ["/v1/runs", { toolset: { size: 4 } }, "toolset.size"],
    ["/v1/runs", [], "body"],
    ["/v1/datasets", {}, "runs"],
    ["/v1/datasets", { run: "r", specification: { shares: { sft: 2 } } }, "specification.shares.sft"],
    ["/v1/schedules", { cron: "every day at noon" }, "cron"],
    ["/v1/schedules", { cron: "0 0 30 2 *" }, "cron"],
    ["/v1/schedules", { cron: "@midnight" }, "cron"],
    ["/v1/schedules", { cron: "0 0 3 * * 1" }, "cron"],
    ["/v1/schedules", { cron: "0 3 * * *", specification: { count: "x" } }, "specification.count"],
    [`/v1/tools/${TOOLS[0]?.name}/call`, {}, "input"],
    [`/v1/tools/${TOOLS[0]?.name}/call`, { input: { nonsense: 1 } }, "input.nonsense"],
  ])("POST %s of %j names %s", async (path, body, field) => {
    const found = await problem(await post(path, body));
    expect(found.status).toBe(400);
    expect(found.errors?.map((error) => error.field)).toContain(field);
  });

  it.each([
    ["/v1/runs?limit=0", "limit"],
    ["/v1/runs?limit=201", "limit"],
    ["/v1/runs?limit=many", "limit"],
    ["/v1/runs?status=sleeping", "status"],
    ["/v1/runs?cursor=zzz", "cursor"],
    ["/v1/runs?page=2", "page"],
    ["/v1/tools?cursor=zzz", "cursor"],
    ["/v1/tools?kind=sorcery", "kind"],
    ["/v1/datasets?cursor=1", "cursor"],
    ["/v1/runs?limit=3&limit=4", "limit"],
  ])("GET %s names %s", async (path, field) => {
    const found = await problem(await call(path));
    expect([found.status, found.errors?.[0]?.field]).toEqual([400, field]);
  });

  it.each([
    ["/v1/runs", { cuont: 3 }, "cuont", "count"],
    ["/v1/runs", { tool_set: {} }, "tool_set", "toolset"],
    ["/v1/runs", { toolset: { maxx: 20 } }, "toolset.maxx", "max"],
    ["/v1/runs", { quotas: { seedUses: 2 } }, "quotas.seedUses", "seed_uses"],
    ["/v1/runs", { quotas: { answers: { nubmer: 2 } } }, "quotas.answers.nubmer", "number"],
    ["/v1/runs", { models: { sovler: "embedded" } }, "models.sovler", "solver"],
    ["/v1/runs", { models: { solver: { ...MODEL, temprature: 1 } } }, "models.solver.temprature", "temperature"],
    ["/v1/runs", { models: { solver: [{ ...MODEL, wieght: 1 }] } }, "models.solver.0.wieght", "weight"],
    ["/v1/datasets", { run: "r", specification: { sft_picks: "shortest" } }, "specification.sft_picks", "sft_pick"],
    ["/v1/schedules", { cron: "0 3 * * *", specification: { seeds: 1 } }, "specification.seeds", "seed"],
    ["/v1/runs?dryrun=true", {}, "dryrun", "dry_run"],
    [`/v1/tools/${TOOLS[0]?.name}/call`, { input: { ...INPUT, [`${FIELD}s`]: 1 } }, `input.${FIELD}s`, FIELD],
  ])("POST %s of %j: %s may have meant %s", async (path, body, field, meant) => {
    const found = await problem(await post(path, body));
    const message = `there is no such field; did you mean "${meant}"?`;
    expect([found.code, found.errors]).toEqual(["field_unknown", [{ field, message }]]);
  });

  it.each([
    ["/v1/runs", { domains: ["finances"] }, "specification_cannot_run", "domains.0", "finance"],
    ["/v1/runs", { models: { solver: "embeded" } }, "field_invalid", "models.solver", "embedded"],
    [
      "/v1/runs",
      { quotas: { tools: { [`${TOOLS[0]?.name}s`]: 1 } } },
      "specification_cannot_run",
      `quotas.tools.${TOOLS[0]?.name}s`,
      `${TOOLS[0]?.name}`,
    ],
  ])("POST %s of %j: a value of %s that may have been meant", async (path, body, code, field, meant) => {
    const found = await problem(await post(path, body));
    const message = expect.stringContaining(`; did you mean "${meant}"?`);
    expect([found.code, found.errors]).toEqual([code, [{ field, message }]]);
  });

  it.each([
    ["/v1/runs?status=finishd", "finished"],
    ["/v1/tools?domain=bio-logy", "biology"],
    [`/v1/tools/${TOOLS[0]?.name}x`, `${TOOLS[0]?.name}`],
  ])("GET %s may have meant %s", async (path, meant) => {
    expect((await problem(await call(path))).detail).toContain(`; did you mean "${meant}"?`);
  });

  it("has a body that came whole and as it is", async () => {
    const headers = { "content-type": "application/json" };
    const torn = () =>
      new ReadableStream({
        pull(controller) {
          controller.enqueue(new TextEncoder().encode('{"count": '));
          controller.error(new Error("the connection was lost"));
        },
      });
    const before = sent.length;
    for (const path of ["/v1/runs", "/v1/runs?dry_run=true", "/v1/schedules", `/v1/tools/${TOOLS[0]?.name}/call`])
      for (const more of [{}, { "content-length": "13" }]) {
        const found = await problem(
          await call(path, { method: "POST", body: torn(), headers: { ...headers, ...more } }),
        );
        expect([path, found.status, found.code]).toEqual([path, 400, "body_cut_off"]);
      }
    for (const encoding of ["gzip", "br", "GZIP, identity"]) {
      const refused = await post("/v1/runs", {}, { "content-encoding": encoding });
      expect(refused.headers.get("accept-encoding")).toBe("identity");
      expect([encoding, (await problem(refused)).code]).toEqual([encoding, "content_encoding_unsupported"]);
    }
    expect(sent).toHaveLength(before);
    expect((await post("/v1/runs?dry_run=true", {}, { "content-encoding": "identity" })).status).toBe(200);
  });

  it("is told apart: not JSON, not said to be JSON, too large", async () => {
    const before = sent.length;
    const headers = { "content-type": "application/json" };
    const malformed = await problem(await call("/v1/runs", { method: "POST", body: "{", headers }));
    expect([malformed.code, malformed.errors?.[0]?.field]).toEqual(["body_malformed", "body"]);
    expect((await problem(await call("/v1/runs", { method: "POST", body: "{}" }))).status).toBe(415);
    for (const [init, field, code] of [
      [{}, "body", "body_missing"],
      [{ headers }, "body", "body_missing"],
      [{ headers, body: "" }, "body", "body_missing"],
      [{ headers, body: '{"models": {"solver": {"\\ud800": 1}}}' }, "body", "body_malformed"],
      // No record keeps such a field: it would be passed over.
      [{ headers, body: '{"quotas": {"tools": {"__proto__": 0}}}' }, "__proto__", "field_unknown"],
      [{ headers, body: '{"quotas": {"tools": {"\\u005f_proto__": 0}}}' }, "__proto__", "field_unknown"],
      [{ headers: { "content-type": "text/plain" }, body: "{}" }, "content-type", "content_type_unsupported"],
    ] as [RequestInit, string, string][])
      for (const path of ["/v1/runs", "/v1/runs?dry_run=true", "/v1/schedules", "/v1/datasets"]) {
        const found = await problem(await call(path, { method: "POST", ...init }));
        expect([path, init, found.errors?.[0]?.field, found.code]).toEqual([path, init, field, code]);
      }
    expect((await problem(await post("/v1/runs", { name: "x".repeat(300_000) }))).code).toBe("body_too_large");
    expect(sent).toHaveLength(before);
  });

  it("tells nothing of what went wrong inside", async () => {
    const broken = {
      prepare: () => {
        throw new Error("secret place");
      },
    };
    const response = await call("/v1/runs", {}, { DB: broken });
    const found = await problem(response);
    expect(JSON.stringify(found)).not.toContain("secret");
    expect(found.code).toBe("internal_error");
    expect((await call("/healthz", {}, { DB: broken })).status).toBe(503);
  });
});

describe("the key", () => {
  const extra = { API_KEY: "open sesame".replace(" ", "-") };

  it("is asked for everywhere but where no secret is", async () => {
    for (const open of ["/healthz", "/v1/openapi.json"]) expect((await call(open, {}, extra)).status).toBe(200);
    for (const path of ["/v1/runs", "/v1/keys", "/v1/nowhere", "/nowhere"]) {
      const response = await call(path, {}, extra);
      expect([path, response.status]).toEqual([path, 401]);
      expect(response.headers.get("www-authenticate")).toBe("Bearer");
      await problem(response);
    }
  });

  it.each([
    ["Bearer open-sesame", 200],
    ["bearer open-sesame", 200],
    ["Bearer open-sesam", 401],
    ["Bearer open-sesame-", 401],
    ["Basic open-sesame", 401],
    ["open-sesame", 401],
    ["Bearer ", 401],
  ])("%s is answered with %i", async (authorization, status) => {
    expect((await call("/v1/runs", { headers: { authorization } }, extra)).status).toBe(status);
  });
});
