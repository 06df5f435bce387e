/** Sources of users: read, probed and quarantined, once whatever the queue does; their pools, which old runs keep as they were. */
import { createScheduledController, env } from "cloudflare:test";
import { afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import { poolNamed, poolOf, savePool } from "../../../functions/sources/pools.ts";
import { callTool } from "../../../functions/tools/call.ts";
import { json, problem } from "../../support/api.ts";
import { SOURCES } from "../../support/embedded.ts";
import { row, rows } from "../../support/runs.ts";
import {
  ask,
  bindings,
  counts,
  deliver,
  deliverOne,
  get,
  made,
  patch,
  queued,
  SECRETS,
  send,
  server,
  set,
  tool,
  toolsOf,
} from "../../support/sources.ts";
import { objectsNaming, placesNaming, Upkeep } from "../../support/upkeep.ts";
import { consumeDead, scheduled } from "../../support/worker.ts";

const LIMITS = { deadline_ms: 5_000, output_bytes: 100_000 };

afterEach(async () => {
  queued.length = 0;
  await set({ version: "1", delay_ms: 0 });
});

describe("a source by OpenAPI document", () => {
  beforeAll(async () => {
    await made("atlas", { kind: "openapi", url: `${server}/openapi.json`, domain: "geography" });
  });

  it("is read and probed: what answers is ready, the rest is quarantined with its reason", async () => {
    const source = await get("/v1/sources/atlas");
    expect(source).toMatchObject({ status: "ready", revision: 1, error: null, licence: "CC0-1.0" });
    expect(source.reading).toMatchObject({ title: "Atlas", version: "1", tools: 12, added: { count: 12 } });
    const tools = await toolsOf("atlas");
    const states = Object.fromEntries(
      Object.values(tools).map(({ origin, state, reason }) => [origin, reason ?? state]),
    );
    expect(states).toEqual({
      listCountries: "ready",
      // By the code that the list returned.
      getCountry: "ready",
      listRivers: "ready",
      getRiver: "ready",
      getLake: "no_input",
      readClock: "drifting",
      readEmpty: "empty",
      readBroken: "failed",
      readWrong: "invalid_output",
      readFlaky: "unsteady",
      readLarge: "too_large",
      addNote: "write_not_allowed",
    });
    expect(source.tools).toMatchObject({ ready: 4, drifting: 1, quarantined: 7, unprobed: 0, due: 0 });
    const broken = Object.values(tools).find(({ origin }) => origin === "readBroken");
    expect(broken?.message).toContain("the database is away");
  });

  it("learns schemas of outputs where the document has none", async () => {
    const tools = Object.values(await toolsOf("atlas"));
    const river = tools.find(({ origin }) => origin === "getRiver");
    expect(river).toMatchObject({
      output_from: "learnt",
      inputs: [{ river_id: "r-1" }, { river_id: "r-2" }],
      output: {
        type: "object",
        required: ["river_id", "name", "country_code", "length"],
        properties: { length: { type: "number" }, name: { type: "string" } },
      },
    });
    expect(tools.find(({ origin }) => origin === "getCountry")).toMatchObject({ output_from: "source" });
  });

  it("starts tasks from what a tool was seen to take, and from nothing else", async () => {
    const seeds = (await poolNamed(bindings, SOURCES, "atlas"))?.seeds ?? [];
    const calls = await rows(
      "SELECT input FROM source_recordings AS r JOIN sources AS s ON s.id = r.source_id WHERE s.name = 'atlas'",
    );
    const values = new Set(calls.flatMap(({ input }) => Object.values(JSON.parse(String(input)) as object)));
    expect(seeds.length).toBeGreaterThan(3);
    for (const { values: own } of seeds) for (const value of Object.values(own)) expect(values).toContain(value);
  });

  it("never called what writes", async () => {
    expect((await counts())["/notes"]).toBeUndefined();
  });

  it("is a pool: its tools are listed and called, and are not repeatable", async () => {
    const { items } = await get("/v1/tools?pool=atlas&domain=geography");
    expect(items).toHaveLength(5);
    const pool = await poolNamed(bindings, SOURCES, "atlas");
    const name = pool?.tools.find(({ origin }) => JSON.stringify(origin).includes("/countries/{code}"))?.name ?? "";
    expect(pool?.isRepeatable(name)).toBe(false);
    const reply = await ask(`/v1/tools/${name}/call?pool=atlas`, { input: { code: "BO" } });
    expect(await json(reply)).toMatchObject({ ok: true, output: { capital: "Sucre" } });
    const none = await json(await ask(`/v1/tools/${name}/call?pool=atlas`, { input: { code: "XX" } }));
    expect(none).toMatchObject({ ok: false, error: expect.stringContaining("no country XX") });
    // The same object for as long as nothing of it changes.
    expect(await poolNamed(bindings, SOURCES, "atlas")).toBe(pool);
  });

  it("is named by runs, with what is found in it or the seeds and exemplars of a user; a slip is told", async () => {
    expect((await ask("/v1/runs?dry_run=true", { pool: "atlas" })).status).toBe(200);
    const found = (await poolNamed(bindings, SOURCES, "atlas"))?.seeds ?? [];
    expect(found).toContainEqual({
      name: "Peru",
      kind: "country",
      domain: "geography",
      values: { "learnt.tag.country_code": "PE" },
    });
    const misspelt = await problem(await ask("/v1/runs?dry_run=true", { pool: "atlass" }));
    expect(misspelt.detail).toMatch(/expected one of embedded, atlas.*did you mean "atlas"/);
    const upload = (path: string, type: string, body: string) =>
      send(`/v1/sources/atlas/${path}`, { method: "POST", body, headers: { "content-type": type } });
    const csv = "name,kind,code,length,note\nLoa,river,007,440,\nBeni,river,8,1130,long\n";
    expect(await json(await upload("seeds", "text/csv", csv))).toEqual({ added: 2, total: 2 });
    expect(await json(await upload("seeds", "text/csv", csv))).toEqual({ added: 0, total: 2 });
    expect((await get("/v1/sources/atlas/seeds")).items[0]).toEqual({
      name: "Loa",
      kind: "river",
      domain: "geography",
      values: { code: "007", length: 440 },
    });
    const line = JSON.stringify({
      question: "Which river that flows through {country} is the longest?",
      family: "ranking",
    });
    expect(await json(await upload("exemplars", "application/jsonl", line))).toEqual({ added: 1, total: 1 });
    const pool = await poolNamed(bindings, SOURCES, "atlas");
    expect(pool?.seeds.map(({ name }) => name)).toEqual(["Loa", "Beni", ...found.map(({ name }) => name)]);
    expect(pool?.exemplars.map(({ domain }) => domain)).toEqual(["geography"]);
    const replaced = await json(
      await upload("seeds?replace=true", "application/jsonl", '{"name":"Rio","kind":"river"}'),
    );
    expect(replaced).toEqual({ added: 1, total: 1 });
    expect((await ask("/v1/runs?dry_run=true", { pool: "atlas" })).status).toBe(200);
  });

  it("is read again: what differs is told, and what is as it was is not probed again", async () => {
    const before = await counts();
    await set({ version: "2" });
    expect((await ask("/v1/sources/atlas/refresh", {})).status).toBe(202);
    await deliver();
    const { reading, revision, status } = await get("/v1/sources/atlas");
    expect({ revision, status }).toEqual({ revision: 2, status: "ready" });
    expect(reading).toMatchObject({ version: "2", added: { count: 1 }, changed: { count: 0 }, removed: { count: 0 } });
    const after = await counts();
    expect(after["/seas"]).toBe(2);
    expect(after["/countries"]).toBe(before["/countries"]);
    await ask("/v1/sources/atlas/refresh", {});
    await set({ version: "1" });
    await deliver();
    expect((await get("/v1/sources/atlas")).reading).toMatchObject({ added: { count: 0 }, removed: { count: 1 } });
  });

  it("is probed again with a user's own input", async () => {
    const lake = Object.values(await toolsOf("atlas")).find(({ origin }) => origin === "getLake");
    const asked = { inputs: { [lake?.name]: [{ lake_ref: "titicaca" }] } };
    expect((await ask("/v1/sources/atlas/probe", asked)).status).toBe(202);
    await deliver();
    expect((await toolsOf("atlas"))[lake?.name]).toMatchObject({
      reason: "not_found",
      given: [{ lake_ref: "titicaca" }],
    });
  });
});

it("whose output is other than it states is learnt instead, where that is said of a tool or of all", async () => {
  const wrong = Object.values(await toolsOf("atlas")).find(({ origin }) => origin === "readWrong")?.name as string;
  expect((await toolsOf("atlas"))[wrong]).toMatchObject({ reason: "invalid_output", output_from: "source" });
  await patch("/v1/sources/atlas", { overrides: { [wrong]: { output: "learnt" } } });
  await deliver();
  expect((await toolsOf("atlas"))[wrong]).toMatchObject({ state: "ready", output_from: "learnt" });
  await patch("/v1/sources/atlas", { overrides: { [wrong]: null } });
  await deliver();
  expect((await toolsOf("atlas"))[wrong]).toMatchObject({ reason: "invalid_output" });
  expect(await json(await patch("/v1/sources/atlas", { output: "learnt" }))).toMatchObject({ output: "learnt" });
  await deliver();
  const tools = Object.values(await toolsOf("atlas"));
  expect(tools.filter(({ output_from }) => output_from === "source" && tools.length > 0)).toEqual([]);
  expect((await get("/v1/sources/atlas")).tools.reasons).not.toHaveProperty("invalid_output");
  await patch("/v1/sources/atlas", { output: null });
  await deliver();
});

describe("deliveries", () => {
  const request = (name: string) => ({
    name,
    kind: "http",
    tools: [tool("one_country", `/countries/{code}`, { examples: [{ code: "PE" }] }), tool("all_rivers", "/rivers")],
  });

  it("twice, side by side: a source is read and probed once", async () => {
    const before = await counts();
    await ask("/v1/sources", request("twice"));
    await ask("/v1/sources", request("twice"));
    expect(queued).toHaveLength(2);
    await deliver({ times: 2 });
    expect(await get("/v1/sources/twice")).toMatchObject({ status: "ready", revision: 1, tools: { ready: 2 } });
    const after = await counts();
    expect((after["/rivers"] ?? 0) - (before["/rivers"] ?? 0)).toBe(2);
    const recordings = await rows(
      "SELECT tool, input FROM source_recordings AS r JOIN sources AS s ON s.id = r.source_id WHERE s.name = 'twice'",
    );
    // What both tools were probed with, and the other countries of the rivers: each once.
    expect(recordings.map(({ tool, input }) => `${tool} ${input}`).sort()).toEqual([
      "all_rivers {}",
      'one_country {"code":"BO"}',
      'one_country {"code":"CL"}',
      'one_country {"code":"PE"}',
    ]);
  });

  it("whose worker died: nobody else goes on before its hold is over, and then from where it was", async () => {
    await ask("/v1/sources", request("dies"));
    const { id } = await row("SELECT id FROM sources WHERE name = 'dies'");
    // Died after it took the source.
    await env.DB.prepare("UPDATE sources SET holder = 'dead', held_until = ?2, moved_at = 0 WHERE id = ?1")
      .bind(id, Date.now() + 600_000)
      .run();
    expect(await deliverOne({ source: id })).toBe("ack");
    expect(await get("/v1/sources/dies")).toMatchObject({ status: "reading", revision: 0 });
    await env.DB.prepare("UPDATE sources SET held_until = 1 WHERE id = ?1").bind(id).run();
    queued.length = 0;
    const controller = createScheduledController({ scheduledTime: new Date() });
    await scheduled(controller, bindings);
    expect(queued).toContainEqual({ source: id });
    await deliver();
    expect(await get("/v1/sources/dies")).toMatchObject({ status: "ready", revision: 1, tools: { ready: 2 } });
  });

  it("whose worker lost the source stores nothing", async () => {
    await ask("/v1/sources", request("lost"));
    const { id } = await row("SELECT id FROM sources WHERE name = 'lost'");
    await deliverOne({ source: id });
    await set({ delay_ms: 300 });
    const slow = deliverOne({ source: id });
    await expect.poll(async () => (await row("SELECT holder FROM sources WHERE id = ?1", id)).holder).not.toBeNull();
    await env.DB.prepare("UPDATE sources SET holder = 'another' WHERE id = ?1").bind(id).run();
    await slow;
    expect(await rows("SELECT name FROM source_tools WHERE source_id = ?1 AND state <> 'unprobed'", id)).toEqual([]);
  });

  it("that fail on every retry end it with what went wrong", async () => {
    await ask("/v1/sources", { name: "away", kind: "openapi", url: "http://127.0.0.1:1/openapi.json" });
    const [body] = queued.splice(0);
    expect(await deliverOne(body)).toBe("retry");
    expect(await get("/v1/sources/away")).toMatchObject({ status: "reading", error: expect.any(String) });
    const dead = { id: "d", timestamp: new Date(0), body, attempts: 1, ack() {}, retry() {} };
    await consumeDead({ queue: "dive-dead", messages: [dead] } as unknown as MessageBatch, bindings);
    expect(await get("/v1/sources/away")).toMatchObject({ status: "failed", error: expect.any(String) });
    expect((await problem(await ask("/v1/sources/away/probe", {}))).code).toBe("source_unread");
  });

  it("that are of no source, or no message, come to nothing", async () => {
    expect(await deliverOne({ source: "source-none" })).toBe("ack");
    expect(await deliverOne({ sauce: 1 })).toBe("ack");
  });
});

describe("documents that are none", () => {
  it.each([
    ["redirect", "redirects are not followed"],
    ["html", ""],
    ["gone", "410"],
    ["large", ""],
  ])("at %s: the source fails and says why", async (path, said) => {
    const source = await made(`bad-${path}`, { kind: "openapi", url: `${server}/${path}` });
    expect(source).toMatchObject({ status: "failed", revision: 0, error: expect.stringContaining(said) });
    expect(source.tools).toMatchObject({ ready: 0, quarantined: 0, unprobed: 0 });
  });

  it("a refresh that finds none leaves the source as it was", async () => {
    await made("kept", { kind: "http", tools: [tool("all_rivers", "/rivers")] });
    await env.DB.prepare("UPDATE sources SET kind = 'openapi', url = ?1 WHERE name = 'kept'")
      .bind(`${server}/html`)
      .run();
    await ask("/v1/sources/kept/refresh", {});
    await deliver();
    expect(await get("/v1/sources/kept")).toMatchObject({
      status: "ready",
      revision: 1,
      error: expect.any(String),
      tools: { ready: 1 },
    });
  });
});

describe("tools that write", () => {
  const tools = [
    tool("add_note", "/notes", {
      method: "POST",
      input: { type: "object", required: ["text"], properties: { text: { type: "string" } } },
      examples: [{ text: "hi" }],
    }),
  ];

  it("are called once the user allows it, and not twice", async () => {
    const before = (await counts())["/notes"] ?? 0;
    await made("notes", { kind: "http", tools });
    expect((await toolsOf("notes")).add_note).toMatchObject({ reason: "write_not_allowed", effect: "write" });
    expect((await counts())["/notes"] ?? 0).toBe(before);
    expect((await patch("/v1/sources/notes", { allow_writes: true })).status).toBe(200);
    await deliver();
    expect((await toolsOf("notes")).add_note).toMatchObject({ state: "ready" });
    expect((await counts())["/notes"]).toBe(before + 1);
    const [recorded] = await rows("SELECT output FROM source_recordings WHERE tool = 'add_note'");
    // A try that is made again can be told by its key.
    expect(JSON.parse(String(recorded?.output)).key).toMatch(/add_note/);
  });

  it("leave the pool when it is taken back, also the pool of an old run", async () => {
    await made("notes-back", { kind: "http", tools, allow_writes: true });
    const pool = await poolNamed(bindings, SOURCES, "notes-back");
    expect(pool?.tools).toHaveLength(1);
    if (pool === undefined) throw new Error("no pool");
    await savePool(env.DB, pool, 0);
    await patch("/v1/sources/notes-back", { allow_writes: false });
    expect((await poolNamed(bindings, SOURCES, "notes-back"))?.tools).toEqual([]);
    const old = await poolOf(bindings, SOURCES, { name: "notes-back", digest: pool.digest });
    const [one] = old.tools;
    if (one === undefined) throw new Error("no tool");
    expect(await callTool(one, { text: "x" }, LIMITS)).toMatchObject({
      ok: false,
      error: expect.stringContaining("allow_writes"),
    });
  });

  it("are what a user says: an effect is overridden, and a tool that is switched off is not called", async () => {
    const before = (await counts())["/rivers"] ?? 0;
    await made("said", {
      kind: "http",
      tools: [tool("all_rivers", "/rivers")],
      overrides: { all_rivers: { enabled: false } },
    });
    expect((await toolsOf("said")).all_rivers).toMatchObject({ state: "unprobed", enabled: false });
    expect((await counts())["/rivers"] ?? 0).toBe(before);
    await patch("/v1/sources/said", {
      overrides: { all_rivers: { enabled: true, kind: "processing", domain: "water" } },
    });
    await deliver();
    expect((await toolsOf("said")).all_rivers).toMatchObject({ state: "ready", kind: "processing", domain: "water" });
    expect((await poolNamed(bindings, SOURCES, "said"))?.domains).toEqual(["water"]);
    await patch("/v1/sources/said", { overrides: { all_rivers: null } });
    expect((await poolNamed(bindings, SOURCES, "said"))?.domains).toEqual(["general"]);
  });
});

describe("old pools", () => {
  it("are as they were after a refresh, and their tools are called as they were", async () => {
    const first = [tool("river", "/rivers/{river_id}", { examples: [{ river_id: "r-1" }] })];
    await made("aged", { kind: "http", tools: first });
    const before = await poolNamed(bindings, SOURCES, "aged");
    if (before === undefined) throw new Error("no pool");
    await savePool(env.DB, before, 0);
    const other = [tool("river", "/countries/{river_id}", { examples: [{ river_id: "PE" }] }), tool("now", "/rivers")];
    expect((await ask("/v1/sources/aged/refresh", { tools: other })).status).toBe(202);
    await deliver();
    expect((await get("/v1/sources/aged")).reading).toMatchObject({
      changed: { names: ["river"] },
      added: { names: ["now"] },
    });
    const after = await poolNamed(bindings, SOURCES, "aged");
    expect(after?.digest).not.toBe(before.digest);
    const old = await poolOf(bindings, SOURCES, { name: "aged", digest: before.digest });
    expect([old.digest, old.tools.length, old.unavailable.length]).toEqual([before.digest, 1, 0]);
    expect(await callTool(old.tools[0] ?? raise(), { river_id: "r-2" }, LIMITS)).toMatchObject({
      ok: true,
      output: { name: "Beni" },
    });
    expect(await poolOf(bindings, SOURCES, { name: "aged", digest: before.digest })).toBe(old);
  });

  it("are unavailable when the source is deleted, also to another that takes its name", async () => {
    await made("goes", { kind: "http", tools: [tool("all_rivers", "/rivers")] });
    const pool = await poolNamed(bindings, SOURCES, "goes");
    if (pool === undefined) throw new Error("no pool");
    await savePool(env.DB, pool, 0);
    const upkeep = new Upkeep();
    const { id } = await row("SELECT id FROM sources WHERE name = 'goes'");
    expect(await objectsNaming(String(id))).toHaveLength(1);
    expect((await upkeep.remove("/v1/sources/goes")).status).toBe(204);
    expect((await problem(await send("/v1/sources/goes", {}))).code).toBe("source_not_found");
    await upkeep.deliver();
    expect(await objectsNaming(String(id))).toEqual([]);
    // Its id is not given again; the definition of its tool stays with the pools that have it.
    expect(await placesNaming(String(id))).toEqual(["deletions.id", "tool_definitions.definition"]);
    for (const again of [false, true]) {
      if (again) await made("goes", { kind: "http", tools: [tool("countries", "/countries")] });
      const old = await poolOf(bindings, SOURCES, { name: "goes", digest: pool.digest });
      expect([old.tools.length, old.unavailable.length]).toEqual([0, 1]);
    }
  });
});

describe("a source by MCP server", () => {
  const servers = inject("mcpServers");

  it("of the newest revision: its tools are read, tried and called, those that write not", async () => {
    const source = await made("shop", { kind: "mcp", url: servers.modern, overrides: { say: { enabled: false } } });
    expect(source).toMatchObject({ status: "ready", error: null });
    const tools = await toolsOf("shop");
    expect(tools.open_basket).toMatchObject({ effect: "write", reason: "write_not_allowed" });
    expect(tools.list_prices?.state).toBe("ready");
    const reply = await json(await ask("/v1/tools/list_prices/call?pool=shop", { input: tools.list_prices.inputs[0] }));
    expect(reply).toMatchObject({ ok: true });
    expect(JSON.parse(String((await row("SELECT era FROM sources WHERE name = 'shop'")).era)).era).toBe("modern");
  });

  it("of an older revision: calls that write have sessions of their own where they are allowed", async () => {
    const request = { kind: "mcp", url: servers.everything, allow_writes: true };
    expect(await made("everything", request)).toMatchObject({ status: "ready" });
    const named = { inputs: { echo: [{ message: "hello" }] } };
    expect((await ask("/v1/sources/everything/probe", named)).status).toBe(202);
    await deliver();
    expect((await toolsOf("everything")).echo).toMatchObject({ state: "ready", inputs: [{ message: "hello" }] });
    const reply = await json(await ask("/v1/tools/echo/call?pool=everything", { input: { message: "again" } }));
    expect(JSON.stringify(reply)).toContain("again");
    expect(JSON.parse(String((await row("SELECT era FROM sources WHERE name = 'everything'")).era)).era).toBe("legacy");
  });
});

describe("secrets", () => {
  const secrets = [{ name: "key", binding: "ATLAS_KEY", hosts: ["127.0.0.1"] }];
  const sent = { secrets: [{ name: "key", in: "header", as: "authorization", prefix: "Bearer " }] };

  it("are sent, and stand nowhere: not in what is stored, shown or answered", async () => {
    const source = await made("keyed", {
      kind: "http",
      secrets,
      tools: [tool("secret", "/secret", sent), tool("denied", "/denied", sent)],
    });
    expect(source.tools).toMatchObject({ ready: 1, reasons: { denied: 1 } });
    const reply = await ask("/v1/tools/secret/call?pool=keyed", { input: {} });
    const told = await reply.text();
    expect(told).toContain("Bearer ***");
    const shown = [told, JSON.stringify(await get("/v1/sources/keyed")), JSON.stringify(await toolsOf("keyed"))];
    for (const text of shown) expect(text).not.toContain(SECRETS.ATLAS_KEY);
    for (const table of ["sources", "source_tools", "source_recordings", "source_rejected"])
      expect(JSON.stringify(await rows(`SELECT * FROM ${table}`))).not.toContain(SECRETS.ATLAS_KEY);
  });

  it("go to no other host than the source names", async () => {
    const elsewhere = [{ name: "key", binding: "ATLAS_KEY", hosts: ["api.example.org"] }];
    await made("elsewhere", { kind: "http", secrets: elsewhere, tools: [tool("secret", "/secret", sent)] });
    expect((await toolsOf("elsewhere")).secret).toMatchObject({ reason: "blocked" });
  });
});

function raise(): never {
  throw new Error("there is none");
}
