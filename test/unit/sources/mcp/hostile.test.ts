/** Servers that mean ill or are broken: each comes to a clear error in time, and harms nothing but what was asked of it. */
import { afterEach, describe, expect, test } from "vitest";
import { callMcp } from "../../../../functions/sources/mcp/call.ts";
import type { McpEra } from "../../../../functions/sources/mcp/form.ts";
import { readMcp } from "../../../../functions/sources/mcp/read.ts";
import type { Effect } from "../../../../functions/tools/contract.ts";
import { KEY, soon, withKey } from "../../../support/mcp/access.ts";
import { HOSTILE, LEGACY, LIMIT } from "../../../support/mcp/hostile.ts";
import {
  type Answer,
  events,
  json,
  type Script,
  type ScriptedServer,
  startScripted,
} from "../../../support/mcp/scripted.ts";

const MODERN: McpEra = { era: "modern", version: "2026-07-28" };
const DEADLINE_MS = 3_000;
const access = { ...withKey, replyBytes: LIMIT };

const servers: ScriptedServer[] = [];
afterEach(() => Promise.all(servers.splice(0).map((server) => server.stop())));
async function start(script: Script): Promise<ScriptedServer> {
  const server = await startScripted(script);
  servers.push(server);
  return server;
}

interface How {
  readonly era?: McpEra;
  readonly effect?: Effect;
  readonly ms?: number;
}
const read = (url: string, ms = DEADLINE_MS) => readMcp(url, { access, signal: soon(ms) });
const call = (url: string, { era = MODERN, effect = "read", ms = DEADLINE_MS }: How = {}) =>
  callMcp({ type: "mcp", url, tool: "tool" }, {}, { access, signal: soon(ms), effect, era });
const callsOf = ({ asked }: ScriptedServer) => asked.filter(({ method }) => method === "tools/call");
const said = (text: string) => ({ content: [{ type: "text", text }] });

describe("a server that sends", () => {
  test.each(Object.entries(HOSTILE))("%s", async (_, { script, reads = false, fails, words, ...how }) => {
    const { url } = await start(script);
    const began = performance.now();
    const failed: unknown = await (reads ? read(url, how.ms) : call(url, how)).then(
      (done) => done,
      (error: unknown) => error,
    );
    expect(failed).toBeInstanceOf(Error);
    const { name, message, kind = name } = failed as Error & { kind?: string };
    expect([kind, message]).toEqual([fails, expect.stringMatching(words)]);
    expect(message).not.toContain(KEY);
    expect(message.length).toBeLessThan(2_100);
    expect(performance.now() - began).toBeLessThan((how.ms ?? DEADLINE_MS) + 1_000);
  });

  test("when to ask again is heard", async () => {
    const { url } = await start({
      answers: { "tools/call": (_, response) => json(response, "no", 429, { "retry-after": "7" }) },
    });
    await expect(call(url)).rejects.toMatchObject({ retry_after_ms: 7_000 });
  });
});

describe("a call whose stream breaks", () => {
  const breaking = () => {
    let times = 0;
    const answer: Answer = (_, response) => {
      if (times++ > 0) return said("the second time");
      events(response);
      response.end();
      return undefined;
    };
    return answer;
  };

  test("is made again under another id where it changes nothing", async () => {
    const server = await start({ answers: { "tools/call": breaking() } });
    expect((await call(server.url)).output).toBe("the second time");
    expect(new Set(callsOf(server).map(({ id }) => id)).size).toBe(2);
  });

  test("is not where it may change something", async () => {
    const server = await start({ answers: { "tools/call": breaking() } });
    await expect(call(server.url, { effect: "write" })).rejects.toThrow("ended without an answer");
    expect(callsOf(server).length).toBe(1);
  });

  test("is taken up again where the server lets it, whatever it changes: that makes no call", async () => {
    const server = await start({
      era: "legacy",
      answers: {
        "tools/call": ({ id }, response) => {
          events(response);
          response.end(`id: ${id}\nretry: 1\ndata:\n\n`);
          return undefined;
        },
        GET: ({ headers }, response) =>
          events(response, { id: Number(headers["last-event-id"]), result: said("after all") }),
      },
    });
    expect((await call(server.url, { era: LEGACY, effect: "write" })).output).toBe("after all");
    expect(callsOf(server).length).toBe(1);
  });
});

test("what a server says beside its answer is passed over, and what it asks is refused", async () => {
  const refusals: unknown[] = [];
  const both = Promise.withResolvers<void>();
  const server = await start({
    era: "legacy",
    answers: {
      "tools/call": async ({ id }, response) => {
        events(
          response,
          { method: "notifications/message", params: { level: "info", data: "x" } },
          { method: "notifications/of/nobody" },
          { id: "r", method: "roots/list" },
          { id: "e", method: "elicitation/create", params: { message: "?", requestedSchema: {} } },
        );
        await both.promise;
        response.write(`data: ${JSON.stringify({ jsonrpc: "2.0", id, result: said("done") })}\n\n`);
        return undefined;
      },
      // Answers, which name no method.
      POST: ({ body }, response) => {
        response.writeHead(202).end();
        if (refusals.push(body) === 2) both.resolve();
        return undefined;
      },
    },
  });
  expect((await call(server.url, { era: LEGACY })).output).toBe("done");
  const error = { code: -32_601, message: "Method not found" };
  expect(refusals).toEqual(["r", "e"].map((id) => ({ jsonrpc: "2.0", id, error })));
});

test("a server that fails before initialize is one of the older era all the same", async () => {
  const { url } = await start({
    era: "legacy",
    answers: { "server/discover": (_, response) => json(response, "no", 500) },
  });
  expect((await read(url)).era).toEqual(LEGACY);
});

test("a server that leaves out what only its revision wants is read", async () => {
  // No resultType, ttlMs and cacheScope.
  const { url } = await start({});
  expect((await read(url)).drafts.map(({ name }) => name)).toEqual(["tool"]);
  expect((await call(url)).output).toBe("done");
});

test("hosts that may not be reached are not asked", async () => {
  const server = await start({});
  const nowhere = { ...access, policy: { privateHosts: [], secretHosts: {} } };
  const local = server.url.replace("127.0.0.1", "localhost");
  for (const url of [server.url, local, "file:///etc/passwd", "http://example.org/mcp"])
    await expect(readMcp(url, { access: nowhere, signal: soon() })).rejects.toMatchObject({ kind: "refused" });
  expect(server.asked).toEqual([]);
});

test.each([
  ["Mcp-Session-Id", "Bearer ", "a header such as Authorization"],
  ["Content-Type", "", "a header such as Authorization"],
  ["X Key", "", "a header such as Authorization"],
  ["Authorization", "Bearer \r\nX: ", "a value that a header can hold"],
])("a secret is not sent in %s after %j", async (as, prefix, words) => {
  const server = await start({});
  const wrong = { ...access, secrets: [{ name: "SOURCE_KEY", as, prefix, value: KEY }] };
  await expect(readMcp(server.url, { access: wrong, signal: soon() })).rejects.toThrow(words);
  expect(server.asked).toEqual([]);
});
