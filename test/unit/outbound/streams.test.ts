/** Bodies that are handed on while they still come, over real HTTP: counted, masked by whole lines, and closed when nobody waits. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { afterEach, expect, test } from "vitest";
import { type Fetch, guardedFetch } from "../../../functions/outbound/fetch.ts";
import { policyOf } from "../../../functions/outbound/models.ts";
import { ReplyTooLarge } from "../../../functions/outbound/refusals.ts";
import { startServer, type TestServer } from "./servers.ts";

const KEY = "sk-local-0123456789";
const LIMIT = 100_000;
const EVENTS = { "content-type": "Text/Event-Stream; charset=utf-8", "x-told": KEY, "x-other": "1" };
const call: Fetch = guardedFetch(policyOf({ PRIVATE_HOSTS: "127.0.0.1" }), {
  replyBytes: LIMIT,
  secrets: [KEY],
  streamed: "text/event-stream",
  headers: ["x-told"],
});

const servers: TestServer[] = [];
afterEach(() => Promise.all(servers.splice(0).map((server) => server.stop())));
async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server = await startServer(answer);
  servers.push(server);
  return server.url;
}

/** Writes pieces one after the other, each in a packet of its own, then what `then` does. */
const inPieces = (pieces: string[], then: (response: ServerResponse) => void = (response) => response.end()) =>
  serve((_, response) => {
    response.writeHead(200, EVENTS);
    const write = (i: number) => {
      const piece = pieces[i];
      if (piece === undefined) then(response);
      else response.write(piece, () => setTimeout(write, 20, i + 1));
    };
    write(0);
  });

async function readerOf(url: string, signal?: AbortSignal) {
  const response = await call(url, signal === undefined ? {} : { signal });
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  return { response, next: async () => decoder.decode((await reader.read()).value), cancel: () => reader.cancel() };
}

test("comes line by line while the reply is open, with the headers that are told", async () => {
  const closed = Promise.withResolvers<void>();
  const url = await serve((_, response) => {
    response.writeHead(200, EVENTS);
    response.write("data: 1\n\n");
    response.on("close", closed.resolve);
  });
  const { response, next, cancel } = await readerOf(url);
  expect(Object.fromEntries(response.headers)).toEqual({ "content-type": EVENTS["content-type"], "x-told": "***" });
  expect(await next()).toBe("data: 1\n\n");
  await cancel();
  await closed.promise;
});

test("has no secret in it, wherever it is cut", async () => {
  const cuts = Array.from({ length: KEY.length }, (_, i) => [KEY.slice(0, i), `${KEY.slice(i)} ü`]);
  const url = await inPieces(cuts.flatMap(([a = "", b = ""]) => [`data: ${a}`, `${b}\r\n`]).filter((x) => x !== ""));
  const response = await call(url);
  expect(await response.text()).toBe("data: *** ü\r\n".repeat(KEY.length));
});

test("is cut off beyond the limit, in one line or many", async () => {
  for (const piece of ["x".repeat(10_000), `: ${"x".repeat(5_000)}\n`]) {
    const closed = Promise.withResolvers<void>();
    const url = await serve((_, response) => {
      response.writeHead(200, EVENTS);
      response.on("close", closed.resolve);
      const more = () => {
        while (response.write(piece));
        response.once("drain", more);
      };
      more();
    });
    const failed = await (await call(url)).text().catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(ReplyTooLarge);
    expect((failed as ReplyTooLarge).bytes).toBeLessThan(LIMIT + 1e6);
    await closed.promise;
  }
});

test("ends with its deadline while nothing comes, and closes the connection", async () => {
  const closed = Promise.withResolvers<void>();
  const url = await inPieces(["data: 1\n"], (response) => response.on("close", closed.resolve));
  const began = performance.now();
  const { next } = await readerOf(url, AbortSignal.timeout(300));
  expect(await next()).toBe("data: 1\n");
  await expect(next()).rejects.toMatchObject({ name: "TimeoutError" });
  expect(performance.now() - began).toBeLessThan(5_000);
  await closed.promise;
});

test("fails where the connection breaks, after what came before", async () => {
  const url = await inPieces(["data: 1\n", "data: 2"], (response) => response.destroy());
  const { next } = await readerOf(url);
  expect(await next()).toBe("data: 1\n");
  await expect(next()).rejects.toThrow();
});

test("of another type, or of an error, is read whole as any other", async () => {
  const text = `{"a":"${KEY}"}`;
  const json = await serve((_, response) => response.writeHead(200, { "content-type": "application/json" }).end(text));
  expect(await (await call(json)).text()).toBe('{"a":"***"}');
  const wrong = await serve((_, response) => response.writeHead(500, EVENTS).end(`data: ${"x".repeat(80_000)}`));
  expect((await (await call(wrong)).text()).length).toBe(64 * 1024);
});
