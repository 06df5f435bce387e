/** Models are probed before a run starts: what is odd is a warning in the reply, paid for, and known to all who ask after. */
import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, inject, it } from "vitest";
import { quotasSchema } from "../../../functions/domain/quotas.ts";
import { call, json } from "../../support/api.ts";
import { type Body, modelsAt, post } from "../../support/model_runs.ts";
import { Pump } from "../../support/pump.ts";
import { rows, statusOf } from "../../support/runs.ts";

const { all, behave, model, report } = modelsAt("probe");
/** For runs that are started: they go on by themselves, and make requests of their own. */
const started = modelsAt("probe_started");
beforeEach(async () => void (await behave({})));

const probed = (models: object, bindings: object = {}, more = "") =>
  post(`/v1/runs?probe=true${more}`, { name: "probed", count: 2, attempts: 1, models }, bindings);
const spentOn = (run: string): Promise<Body[]> =>
  rows("SELECT role, model, completions, requests FROM spend WHERE run_id = ? AND stage = 'probe' ORDER BY role", run);

describe("a run whose models are sound", () => {
  it("starts without a warning, and has paid for one request a model and need", async () => {
    const models = { ...started.all(), judge: started.model("a-judge"), closed_book: started.model("a-closed_book") };
    const { status, body } = await probed(models);
    expect([status, body.warnings]).toEqual([201, []]);
    const once = { completions: 1, requests: 1 };
    expect(await spentOn(body.id)).toEqual([
      { role: "closed_book", model: "a-closed_book", ...once },
      { role: "collector", model: "a-collector", ...once },
      { role: "deriver", model: "a-deriver", ...once },
      { role: "judge", model: "a-judge", ...once },
      { role: "solver", model: "a-solver", ...once },
    ]);
  });

  it("asks a model of several roles for all that they need, and no other", async () => {
    const { body } = await probed({
      collector: model("a-solver"),
      solver: model("a-solver"),
      judge: model("a-solver"),
    });
    // As its solver and judge are one.
    expect(body.warnings).toEqual([expect.stringContaining("is solver and judge")]);
    expect((await report()).requests).toBe(2);
  });

  it("is probed in its dry form too, and not where that is not wanted", async () => {
    expect((await probed(all(), {}, "&dry_run=true")).body.warnings).toEqual([]);
    expect((await report()).requests).toBe(3);
    expect((await post("/v1/runs?probe=false&dry_run=true", { count: 1, models: all() })).status).toBe(200);
    expect((await post("/v1/runs?dry_run=true&probe=true", { count: 1 })).status).toBe(200);
    expect((await report()).requests).toBe(3);
  });
});

it("an endpoint that does not answer is a warning, and the run starts all the same", async () => {
  const nobody = { base_url: "http://127.0.0.1:9/v1", model: "nobody" };
  const { status, body } = await probed({ solver: nobody, collector: started.model("a-collector") });
  await post(`/v1/runs/${body.id}/cancel`, {});
  expect([status, body.warnings]).toEqual([
    201,
    [expect.stringMatching(/^models\.solver: nobody at http:\/\/127\.0\.0\.1:9\/v1 does not answer \(.+\)$/)],
  ]);
});

it("one that never answers is waited for ten seconds, whatever it may take otherwise", async () => {
  const hanging = { base_url: `${inject("modelServer")}/v1`, model: "any-solver.hanging", timeout_ms: 600_000 };
  const began = Date.now();
  const { body } = await probed({ solver: hanging }, {}, "&dry_run=true");
  expect(Date.now() - began).toBeLessThan(12_000);
  expect(body.warnings).toEqual([expect.stringContaining("any-solver.hanging at")]);
  expect(body.warnings[0]).toContain("does not answer in time");
});

it("one that fails, and one that sends what cannot be read, say how", async () => {
  await behave({ faults: ["500"], share: 1 });
  expect((await probed({ solver: model("a-solver") }, {}, "&dry_run=true")).body.warnings[0]).toContain("scripted 500");
  await behave({ faults: ["malformed"], share: 1 });
  const { body } = await probed({ solver: model("a-solver") });
  await post(`/v1/runs/${body.id}/cancel`, {});
  expect(body.warnings[0]).toContain("replies with what cannot be read");
  expect(await spentOn(body.id)).toEqual([{ role: "solver", model: "a-solver", completions: 0, requests: 1 }]);
});

it("a key that is refused is named by its fault and shown to nobody", async () => {
  const secret = "sk-this-is-not-for-your-eyes";
  const refused = { base_url: `${inject("modelServer")}/v1`, model: "any-solver.forbidden", key: "LAB_KEY" };
  const bindings = { LAB_KEY: secret, SECRET_HOSTS: JSON.stringify({ LAB_KEY: [new URL(refused.base_url).host] }) };
  const { body } = await probed({ solver: refused }, bindings, "&dry_run=true");
  expect(body.warnings[0]).toContain("refuses every request");
  expect(body.warnings[0]).toContain("the key *** is not known");
  expect(JSON.stringify(body)).not.toContain(secret);
});

it("one that has no such path says what was asked of it, and by which rule", async () => {
  const server = inject("modelServer");
  for (const base_url of [server, `${server}/v1/chat/completions`]) {
    const { body } = await probed({ solver: { base_url, model: "any-solver" } }, {}, "&dry_run=true");
    expect(body.warnings).toEqual([
      expect.stringContaining(
        `refuses every request (404 {"detail":"Not Found"} (asked POST ${base_url}/chat/completions: base_url is everything up to and without /chat/completions))`,
      ),
    ]);
  }
});

it("what an endpoint lacks is said once, and no request of the run asks for it again", async () => {
  const models = { collector: model("plain-collector"), deriver: model("plain-deriver") };
  const quotas = quotasSchema.parse({ calls: { max: 4 } });
  const { body } = await post("/v1/runs?probe=true", { count: 4, wave: 4, seed: 93, attempts: 0, quotas, models });
  expect(body.warnings.filter((said: string) => said.startsWith("models.collector: "))).toEqual([
    expect.stringContaining("takes no tools"),
  ]);
  expect(body.warnings.filter((said: string) => said.startsWith("models.deriver: "))).toEqual([
    expect.stringContaining("takes no JSON Schema"),
    expect.stringContaining("has no JSON mode"),
  ]);
  const refusedBy = async () => {
    const { models: asked } = await report();
    return Object.values(asked).reduce((sum, { requests, billed }) => sum + requests - billed, 0);
  };
  const refused = await refusedBy();
  expect(refused).toBeGreaterThan(0);
  const pump = new Pump(env);
  await pump.env.PLAN_QUEUE.send({ run: body.id, wave: 0 });
  await pump.drain();
  expect(await statusOf(body.id)).toBe("finished");
  const detail = await json(await call(`/v1/runs/${body.id}`));
  expect(detail.asked_without).toEqual([
    { models: ["models.collector"], model: expect.any(String), without: ["tools"] },
    { models: ["models.deriver"], model: expect.any(String), without: ["json_schema", "json_object"] },
  ]);
  expect((await report()).requests).toBeGreaterThan(refused + 4);
  expect(await refusedBy()).toBe(refused);
});

describe("what is known of an endpoint is kept", () => {
  const name = "a-solver.known";
  const known = ["tools", "tool_schemas", "json_schema"] as const;
  const afterProbeOf = async (role: string, at: string) => {
    const endpoint = env.ENDPOINT.getByName(`${inject("scriptedServer")}/at/${at}/v1`);
    const seen = { ok: 1, throttled: 0, failed: 0, timed_out: 0, last: null };
    await endpoint.share({ holder: "test", wanted: 1, max: 4, seen, lacking: { [name]: known } });
    const { body } = await probed({ [role]: modelsAt(at).model(name) }, {}, "&dry_run=true");
    expect(body.warnings).toEqual([]);
    return endpoint.lacks(name);
  };

  it.each([
    ["closed_book", known],
    ["deriver", ["tools", "tool_schemas"]],
    ["solver", ["tool_schemas", "json_schema"]],
  ])("of all that a probe of a %s did not ask for", async (role, left) => {
    expect(await afterProbeOf(role, `kept_${role}`)).toEqual(left);
  });
});

it("a run that has started says so, though what its probes cost cannot be recorded", async () => {
  const failing = {
    DB: new Proxy(env.DB, {
      get: (db, name: keyof D1Database) => {
        if (name === "prepare")
          return (sql: string) => {
            if (/insert into "?spend/i.test(sql)) throw new Error("D1_ERROR: overloaded");
            return db.prepare(sql);
          };
        return db[name].bind(db);
      },
    }),
  };
  const { status, body } = await probed({ solver: started.model("a-solver") }, failing);
  await post(`/v1/runs/${body.id}/cancel`, {});
  expect(status).toBe(201);
  expect(await spentOn(body.id)).toEqual([]);
});
