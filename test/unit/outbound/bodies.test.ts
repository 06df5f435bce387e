/** Bodies over real HTTP: counted while they stream, cut off at the limit, masked, and within the deadline. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { createGzip, gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { type Fetch, guardedFetch } from "../../../functions/outbound/fetch.ts";
import { policyOf } from "../../../functions/outbound/models.ts";
import { ReplyTooLarge } from "../../../functions/outbound/refusals.ts";
import { startServer, type TestServer } from "./servers.ts";

const KEY = "sk-local-0123456789";
const LIMIT = 100_000;
const policy = policyOf({ PRIVATE_HOSTS: "127.0.0.1" });
const call: Fetch = guardedFetch(policy, { replyBytes: LIMIT, secrets: [KEY] });

const servers: TestServer[] = [];
afterEach(() => Promise.all(servers.splice(0).map((server) => server.stop())));
async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server = await startServer(answer);
  servers.push(server);
  return server.url;
}
const body = (text: string | Buffer, headers: Record<string, string> = {}, status = 200) =>
  serve((_, response) => {
    response.writeHead(status, headers);
    response.end(text);
  });

/** Writes for as long as the other side reads; returns how many bytes that were once it has gone. */
async function endless(response: ServerResponse): Promise<number> {
  let sent = 0;
  async function* chunks() {
    for (const chunk = Buffer.alloc(64 * 1024, "x"); ; sent += chunk.length) yield chunk;
  }
  await pipeline(chunks(), response).catch(() => {});
  return sent;
}

describe("a body", () => {
  test("within the limit comes back whole, with its status, type and when to ask again, and nothing else", async () => {
    const text = JSON.stringify({ said: "ü".repeat(40_000) });
    const url = await body(gzipSync(text), {
      "content-encoding": "gzip",
      "content-type": "application/json",
      "retry-after": "7",
      "x-other": KEY,
    });
    const response = await call(url);
    expect([response.status, Object.fromEntries(response.headers)]).toEqual([
      200,
      { "content-type": "application/json", "retry-after": "7" },
    ]);
    expect(await response.text()).toBe(text);
  });

  test.each([
    [LIMIT - 1, true],
    [LIMIT, true],
    [LIMIT + 1, false],
  ])("of %i bytes, with its length stated or in pieces: %s", async (length, reads) => {
    const text = "x".repeat(length);
    const pieces = await serve((_, response) => {
      response.write(text.slice(0, 10));
      response.end(text.slice(10));
    });
    for (const url of [await body(text, { "content-length": String(length) }), pieces]) {
      const read = call(url).then((response) => response.text());
      if (reads) expect((await read).length).toBe(length);
      else await expect(read).rejects.toThrow(`the reply is longer than ${LIMIT} bytes`);
    }
  });

  test("that states a length beyond the limit is not read", async () => {
    let sent: Promise<number> | undefined;
    const url = await serve((_, response) => {
      response.writeHead(200, { "content-length": String(1e12) });
      sent = endless(response);
    });
    await expect(call(url)).rejects.toMatchObject({ name: "ReplyTooLarge", status: 200, bytes: 0 });
    // What fits into the buffers between the two.
    expect(await sent).toBeLessThan(20e6);
  });

  test("without an end is cut off, and its connection closed", async () => {
    let sent: Promise<number> | undefined;
    const url = await serve((_, response) => {
      sent = endless(response);
    });
    const failed = await call(url).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(ReplyTooLarge);
    expect((failed as ReplyTooLarge).bytes).toBeGreaterThan(LIMIT);
    expect((failed as ReplyTooLarge).bytes).toBeLessThan(LIMIT + 1e6);
    expect(await sent).toBeLessThan(20e6);
  });

  test("that is a gzip bomb is counted as what it comes to", async () => {
    const url = await serve((_, response) => {
      response.writeHead(200, { "content-encoding": "gzip" });
      const gzip = createGzip({ level: 9 });
      gzip.pipe(response);
      const zeros = Buffer.alloc(1e6);
      for (let i = 0; i < 50; i++) gzip.write(zeros);
      gzip.end();
    });
    await expect(call(url)).rejects.toMatchObject({ name: "ReplyTooLarge", status: 200 });
  });

  test("of an error is cut at 64 KB, however long it says it is", async () => {
    const text = `{"error":{"message":"${"x".repeat(80_000)}"}}`;
    const response = await call(await body(text, { "content-type": "application/json" }, 500));
    expect(response.status).toBe(500);
    expect(await response.text()).toBe(text.slice(0, 64 * 1024));
    let sent: Promise<number> | undefined;
    const url = await serve((_, answer) => {
      answer.writeHead(429, { "content-length": String(1e12), "retry-after-ms": "5" });
      sent = endless(answer);
    });
    const throttled = await call(url);
    expect([throttled.status, throttled.headers.get("retry-after-ms")]).toEqual([429, "5"]);
    expect((await throttled.text()).length).toBe(64 * 1024);
    expect(await sent).toBeLessThan(20e6);
  });

  test("has no secret in it, nor has a header, cut or whole", async () => {
    const basic = Buffer.from(`me:${KEY}`).toString("base64");
    const url = await body(`{"a":"${KEY}","b":"${basic}","c":"${encodeURIComponent(KEY)}"}`, { "content-type": KEY });
    const response = await call(url);
    expect(response.headers.get("content-type")).toBe("***");
    expect(await response.text()).toMatch(/^\{"a":"\*\*\*","b":"\w{1,4}\*\*\*","c":"\*\*\*"\}$/);
  });

  test("that has none may have none", async () => {
    for (const status of [204, 205, 200]) {
      const response = await call(await body("", {}, status));
      expect([response.status, await response.text()]).toEqual([status, ""]);
    }
  });

  test("that is broken off fails", async () => {
    const url = await serve((_, response) => {
      response.writeHead(200, { "content-length": "100" });
      response.write("{", () => response.destroy());
    });
    await expect(call(url)).rejects.toThrow();
  });

  test("that trickles is within the deadline of its request", async () => {
    const gone = Promise.withResolvers<void>();
    const url = await serve((_, response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write(" "), 10);
      response.on("close", () => {
        clearInterval(drip);
        gone.resolve();
      });
    });
    const began = performance.now();
    const failed = await call(url, { signal: AbortSignal.timeout(300) }).catch((error: unknown) => error);
    expect(failed).toMatchObject({ name: "TimeoutError" });
    expect(performance.now() - began).toBeLessThan(5_000);
    await gone.promise;
  });
});
