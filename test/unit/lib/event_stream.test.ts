/** Events of a real server that breaks off, ends and refuses. */
import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, it } from "vitest";
import { follow } from "../../../functions/lib/event_stream.ts";

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

async function serving(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

class Refused extends Error {}

/** What came, in order, and how it ended. */
async function followed(url: string, stop = new AbortController()): Promise<unknown[]> {
  const seen: unknown[] = [];
  const stream = {
    open: async (headers: Readonly<Record<string, string>>) => {
      const response = await fetch(url, { headers, signal: stop.signal });
      if (!response.ok) throw new Refused(String(response.status));
      return response.body;
    },
    isRefused: (error: unknown) => error instanceof Refused && !error.message.startsWith("5"),
    onEvent: (name: string, data: string) => void seen.push(`${name} ${data}`),
    onState: (live: boolean) => void seen.push(live),
  };
  const end = await follow(stream, stop.signal);
  return [...seen, end];
}

it("is taken up after the last event that came, wherever it broke off", async () => {
  const asked: unknown[] = [];
  const url = await serving((request, response) => {
    asked.push(request.headers["last-event-id"]);
    response.writeHead(200, { "content-type": "text/event-stream" });
    // Cut in the midst of a letter of two bytes, and then in the midst of an event.
    if (asked.length === 1) {
      const text = Buffer.from("id: a\nevent: progress\ndata: Zoë\n\nid: b\nevent: prog");
      response.write(text.subarray(0, 31));
      setTimeout(() => {
        response.write(text.subarray(31));
        setTimeout(() => request.socket.destroy(), 50);
      }, 50);
    } else response.end("id: b\nevent: progress\ndata: 2\n\nid: c\nevent: end\ndata: 3\n\n");
  });
  expect(await followed(url)).toEqual([true, "progress Zoë", false, true, "progress 2", "end 3", "ended"]);
  expect(asked).toEqual([undefined, "a"]);
});

it("is asked for again where it is not served for the moment, and not where it is refused", async () => {
  const statuses = [503, 404];
  let asked = 0;
  const url = await serving((_, response) => {
    response.writeHead(statuses[asked++] ?? 500).end();
  });
  expect(await followed(url)).toEqual([false, false, "refused"]);
  expect(asked).toBe(2);
});

it("is let go of at once, also between two tries", async () => {
  const stop = new AbortController();
  const url = await serving((_, response) => void response.writeHead(503).end());
  setTimeout(() => stop.abort(), 300);
  const began = Date.now();
  expect(await followed(url, stop)).toEqual([false, "stopped"]);
  expect(Date.now() - began).toBeLessThan(900);
});
