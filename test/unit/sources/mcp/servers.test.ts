/** Real servers of both eras, started here: read, called, and left as they were. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { JsonObject } from "../../../../functions/domain/schema.ts";
import { draftSchema } from "../../../../functions/sources/draft.ts";
import { callMcp, type McpCalling } from "../../../../functions/sources/mcp/call.ts";
import { beginMcpSession, endMcpSession } from "../../../../functions/sources/mcp/connection.ts";
import { type McpRead, readMcp } from "../../../../functions/sources/mcp/read.ts";
import { McpSessions } from "../../../../functions/sources/mcp/sessions.ts";
import { access, KEY, soon, withKey } from "../../../support/mcp/access.ts";
import { type McpTestServer, startModernServer } from "../../../support/mcp/modern.ts";
import { type RunningServer, startEverything, startMemory } from "../../../support/mcp/packages.ts";

let modern: McpTestServer;
let everything: RunningServer;
let memory: RunningServer;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "mcp-memory-"));
  [modern, everything, memory] = await Promise.all([
    startModernServer(),
    startEverything(),
    startMemory((session) => join(folder, `${session}.jsonl`)),
  ]);
}, 60_000);
afterAll(async () => {
  await Promise.all([modern?.stop(), everything?.stop(), memory?.stop()]);
  await rm(folder, { recursive: true, force: true });
});

const read = (url: string) => readMcp(url, { access, signal: soon() });
const call = (from: McpRead, origin: string, input: JsonObject, calling: Partial<McpCalling> = {}) => {
  const draft = from.drafts.find((one) => one.origin === origin);
  if (draft?.via.type !== "mcp") throw new Error(`no draft of ${origin}`);
  const { via, effect } = draft;
  return callMcp(via, input, { access, signal: soon(), effect, era: from.era, ...calling });
};
const summary = ({ drafts }: McpRead) => drafts.map(({ name, origin, effect }) => `${name} ${origin} ${effect}`);

describe("a server of the newest revision", () => {
  let shop: McpRead;
  beforeAll(async () => {
    shop = await read(modern.modern);
  });
  const lastAsked = () => modern.asked.at(-1);

  test("is read page by page, one of them behind an empty cursor", () => {
    expect({ ...shop, drafts: summary(shop) }).toEqual({
      title: "A shop",
      version: "2.1.0",
      era: { era: "modern", version: "2026-07-28" },
      drafts: [
        "city_lookup city.lookup read",
        "list_prices list_prices read",
        "search search read",
        "say say read",
        "fail fail read",
        "open_basket open_basket write",
        "add_item add_item write",
        "ask_person ask_person read",
        "slowly slowly read",
        "picture picture read",
        "regional regional read",
        "refuse refuse read",
      ],
      rejected: [
        {
          origin: "wrong_header",
          reason: "invalid_annotation",
          message: "price: expected x-mcp-header at a string, an integer or a boolean",
        },
      ],
      warnings: [],
    });
    for (const draft of shop.drafts) expect(draftSchema.parse(draft)).toEqual(draft);
    expect(shop.drafts.flatMap(({ title }) => title ?? [])).toEqual(["City", "Say it"]);
    expect(shop.drafts[0]?.output).toMatchObject({ properties: { population: { type: "integer" } } });
    expect(new Set(modern.asked.map(({ method }) => method))).toEqual(new Set(["server/discover", "tools/list"]));
  });

  test.each([
    ["city.lookup", { city: "Bern" }, { city: "Bern", population: 4_000 }],
    ["list_prices", {}, [1.5, 2, 3]],
    ["search", { query: "tea" }, { found: ["tea", "12345"] }],
    ["say", { words: "12345" }, "12345"],
    ["slowly", { steps: 3 }, "done"],
  ])("answers %s", async (origin, input, output) => {
    const before = modern.asked.length;
    expect(await call(shop, origin, input)).toEqual({ output, era: shop.era });
    // One request, since what it speaks is known.
    expect(modern.asked.slice(before).map(({ method }) => method)).toEqual(["tools/call"]);
  });

  test.each([
    ["fail", {}, "no such thing"],
    ["ask_person", {}, "the tool asks for what only a client with a person or a model has: "],
    ["picture", {}, "the tool returned image (image/png, 5 bytes): expected text or structured content"],
    ["refuse", {}, "the server refused the call: unknown tool refuse (-32602)"],
  ])("fails at %s in words", async (origin, input, words) => {
    await expect(call(shop, origin, input)).rejects.toMatchObject({
      name: "ToolError",
      message: expect.stringContaining(words),
    });
  });

  test("keeps state by the handle that it gave, whatever connection it is asked on", async () => {
    const { output } = await call(shop, "open_basket", {});
    const { basket } = output as { basket: string };
    await call(shop, "add_item", { basket, item: "tea" });
    expect((await call(shop, "add_item", { basket, item: "cup" })).output).toEqual({ items: ["tea", "cup"] });
    await expect(call(shop, "add_item", { basket: "other", item: "cup" })).rejects.toThrow("no such basket");
  });

  test("is told arguments in headers where it wants them there", async () => {
    const region = "Zürich ";
    expect((await call(shop, "regional", { region, deep: { fast: true } })).output).toEqual({ region });
    expect(lastAsked()?.headers).toMatchObject({
      "mcp-method": "tools/call",
      "mcp-name": "regional",
      "mcp-protocol-version": "2026-07-28",
      "mcp-param-region": `=?base64?${Buffer.from(region).toString("base64")}?=`,
      "mcp-param-fast": "true",
    });
  });

  test("is sent a secret where its host is named, and nowhere else", async () => {
    await call(shop, "say", { words: "hello" }, { access: withKey });
    expect(lastAsked()?.headers.authorization).toBe(`Bearer ${KEY}`);
    const before = modern.asked.length;
    const nowhere = { ...withKey, policy: { ...withKey.policy, secretHosts: { SOURCE_KEY: ["example.org"] } } };
    await expect(call(shop, "say", { words: "hello" }, { access: nowhere })).rejects.toMatchObject({
      kind: "refused",
      message: expect.stringContaining("SOURCE_KEY may not be sent to 127.0.0.1"),
    });
    expect(modern.asked.length).toBe(before);
  });

  test("does not bring a secret back that it echoes", async () => {
    expect((await call(shop, "say", { words: `it is ${KEY}` }, { access: withKey })).output).toBe("it is ***");
  });

  test.each([
    ["nothing is known of it", undefined],
    ["it was another one before", { era: "legacy", version: "2025-11-25" } as const],
  ])("is called where %s", async (_, era) => {
    const called = await call(shop, "say", { words: "hello" }, { era });
    expect(called).toEqual({ output: "hello", era: shop.era });
  });
});

test("a server of both eras is spoken to in the newer one", async () => {
  expect((await read(modern.both)).era.era).toBe("modern");
});

test("a server that is of the older era since is called all the same", async () => {
  const known = await read(everything.url);
  const era = { era: "modern", version: "2026-07-28" } as const;
  expect(await call(known, "echo", { message: "hello" }, { era })).toEqual({ output: "Echo: hello", era: known.era });
});

describe("server-everything", () => {
  let all: McpRead;
  beforeAll(async () => {
    all = await read(everything.url);
  });

  test("is read", () => {
    expect([all.era, all.rejected, all.warnings]).toEqual([{ era: "legacy", version: "2025-11-25" }, [], []]);
    expect(all.title).not.toBe("");
    expect(summary(all)).toEqual(
      expect.arrayContaining([
        "echo echo read",
        "get-structured-content get-structured-content read",
        "trigger-long-running-operation trigger-long-running-operation read",
      ]),
    );
    expect(all.drafts.length).toBeGreaterThanOrEqual(11);
    for (const draft of all.drafts) expect(draftSchema.parse(draft)).toEqual(draft);
  });

  test.each([
    ["echo", { message: "hello" }, "Echo: hello"],
    ["get-sum", { a: 2, b: 3 }, "The sum of 2 and 3 is 5."],
    [
      "get-structured-content",
      { location: "Chicago" },
      { temperature: 36, conditions: "Light rain / drizzle", humidity: 82 },
    ],
    [
      "trigger-long-running-operation",
      { duration: 1, steps: 2 },
      "Long running operation completed. Duration: 1 seconds, Steps: 2.",
    ],
    [
      "get-resource-reference",
      { resourceType: "Text", resourceId: 1 },
      [
        expect.stringContaining("Returning resource reference"),
        { type: "resource", uri: "demo://resource/dynamic/text/1", mimeType: "text/plain", text: expect.any(String) },
        expect.any(String),
      ],
    ],
    [
      "get-tiny-image",
      {},
      [expect.any(String), { type: "image", mimeType: "image/png", bytes: expect.any(Number) }, expect.any(String)],
    ],
  ])("answers %s", async (origin, input, output) => {
    expect((await call(all, origin, input)).output).toEqual(output);
  });

  test("shares a session between calls that change nothing, and begins another when it is gone", async () => {
    const sessions = new McpSessions();
    await call(all, "echo", { message: "1" }, { sessions });
    const first = sessions.find(everything.url, access);
    expect(first?.id).toMatch(/^[0-9a-f-]{36}$/);
    await call(all, "echo", { message: "2" }, { sessions });
    expect(sessions.find(everything.url, access)).toBe(first);
    if (first !== undefined) await endMcpSession(everything.url, first, access);
    expect((await call(all, "echo", { message: "3" }, { sessions })).output).toBe("Echo: 3");
    expect(sessions.find(everything.url, access)?.id).not.toBe(first?.id);
  });

  test("is stopped at the deadline", async () => {
    const began = performance.now();
    const long = call(all, "trigger-long-running-operation", { duration: 60, steps: 2 }, { signal: soon(700) });
    await expect(long).rejects.toMatchObject({ kind: "timeout" });
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});

describe("server-memory", () => {
  let graph: McpRead;
  beforeAll(async () => {
    graph = await read(memory.url);
  });
  const entity = (name: string) => ({ entities: [{ name, entityType: "person", observations: [] }] });

  test("is read, and its session ended", () => {
    expect(summary(graph)).toEqual(
      expect.arrayContaining(["create_entities create_entities write", "read_graph read_graph read"]),
    );
    expect(graph.rejected).toEqual([]);
    expect(memory.asked.at(-1)).toMatchObject({ http: "DELETE" });
    // What it would say unasked is never listened to.
    expect(memory.asked.some(({ http }) => http === "GET")).toBe(false);
  });

  test("gives each call that changes something a session of its own, which is thrown away", async () => {
    const before = memory.asked.length;
    await call(graph, "create_entities", entity("Ada"), { sessions: new McpSessions() });
    const asked = memory.asked.slice(before);
    expect(asked.map(({ http, method }) => method ?? http)).toEqual([
      "initialize",
      "notifications/initialized",
      "tools/call",
      "DELETE",
    ]);
    expect(new Set(asked.slice(1).map(({ session }) => session)).size).toBe(1);
    expect((await call(graph, "read_graph", {})).output).toEqual({ entities: [], relations: [] });
  });

  test("answers each of the calls that share a session side by side", async () => {
    const { session } = await beginMcpSession(memory.url, { access, signal: soon(), era: graph.era });
    if (session === undefined) throw new Error("expected a session");
    const before = memory.asked.length;
    const made = await Promise.all(
      Array.from({ length: 12 }, () => call(graph, "read_graph", {}, { session, signal: soon(10_000) })),
    );
    expect(made.map(({ output }) => output)).toEqual(made.map(() => ({ entities: [], relations: [] })));
    expect(new Set(memory.asked.slice(before).map((one) => one.session))).toEqual(new Set([session.id]));
    await endMcpSession(memory.url, session, access);
  });

  test("keeps what one episode did to itself", async () => {
    const begin = async () => {
      const { session } = await beginMcpSession(memory.url, { access, signal: soon(), era: graph.era });
      if (session === undefined) throw new Error("expected a session");
      return session;
    };
    const [one, other] = await Promise.all([begin(), begin()]);
    await call(graph, "create_entities", entity("Ada"), { session: one });
    await call(graph, "create_entities", entity("Bo"), { session: other });
    const names = async (session: typeof one) => {
      const { output } = await call(graph, "read_graph", {}, { session });
      return (output as { entities: { name: string }[] }).entities.map(({ name }) => name);
    };
    expect([await names(one), await names(other)]).toEqual([["Ada"], ["Bo"]]);
    await endMcpSession(memory.url, one, access);
    // What it held is gone: that another session stands in for it would be a lie.
    await expect(names(one)).rejects.toMatchObject({ kind: "session_lost" });
    await endMcpSession(memory.url, other, access);
  });
});
