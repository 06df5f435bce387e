/**
 * A model server whose replies are far too long, in a process of its own: `/plain` answers with 100 MB, `/bomb` with 200 MB
 * packed into 200 KB, `/small` as it should. It holds the first replies of both kinds back until it has `--at-once` requests
 * of each in hand, so that they come side by side. Prints `{"url": ...}` when it listens; `GET /report` says what it was asked.
 */
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { pipeline } from "node:stream/promises";
import { gzipSync } from "node:zlib";
import { integer, readOptions } from "../options.ts";

const MEGABYTE = 1_000_000;
const PLAIN_BYTES = 100 * MEGABYTE;
const BOMB_BYTES = 200 * MEGABYTE;
const CHUNK = Buffer.alloc(64 * 1024, "x");

const SMALL = JSON.stringify({
  object: "chat.completion",
  model: "small",
  choices: [{ index: 0, message: { role: "assistant", content: "Nothing." }, finish_reason: "stop" }],
  usage: { prompt_tokens: 1, completion_tokens: 1 },
});

export interface FloodReport {
  /** Requests for replies that are too long. */
  requests: number;
  /** Such replies that were begun while the most others were under way, by kind. */
  side_by_side: { plain: number; bomb: number };
  in_hand: number;
  /** Bytes of plain replies that were taken before they were cut off. */
  plain_bytes: number;
}

/** @param atOnce of each kind; 0 answers each request at once. */
export async function startFlood(atOnce: number): Promise<{ url: string; stop(): void }> {
  const bomb = gzipSync(Buffer.alloc(BOMB_BYTES), { level: 9 });
  const report: FloodReport = { requests: 0, side_by_side: { plain: 0, bomb: 0 }, in_hand: 0, plain_bytes: 0 };
  const open = { plain: 0, bomb: 0 };
  const gathered = Promise.withResolvers<void>();
  if (atOnce === 0) gathered.resolve();

  async function flood(kind: "plain" | "bomb", response: ServerResponse): Promise<void> {
    report.requests++;
    report.in_hand++;
    open[kind]++;
    if (open.plain >= atOnce && open.bomb >= atOnce) gathered.resolve();
    await gathered.promise;
    report.side_by_side = {
      plain: Math.max(report.side_by_side.plain, open.plain),
      bomb: Math.max(report.side_by_side.bomb, open.bomb),
    };
    response.setHeader("content-type", "application/json");
    try {
      if (kind === "plain") {
        await pipeline(async function* () {
          // Without a length, so that who reads has to find it out.
          for (let sent = 0; sent < PLAIN_BYTES; sent += CHUNK.length) {
            report.plain_bytes += CHUNK.length;
            yield CHUNK;
          }
        }, response);
      } else {
        response.setHeader("content-encoding", "gzip");
        await pipeline(async function* () {
          yield bomb;
        }, response);
      }
    } catch {
      // Who asked has read enough.
    } finally {
      open[kind]--;
      report.in_hand--;
    }
  }

  const server = createServer((request, response) => {
    request.resume();
    const kind = /^\/(plain|bomb)\//.exec(request.url ?? "")?.[1] as "plain" | "bomb" | undefined;
    if (kind !== undefined) return void flood(kind, response);
    response.setHeader("content-type", "application/json");
    response.end(request.url === "/report" ? JSON.stringify(report) : SMALL);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

if (import.meta.main) {
  const values = readOptions({ "at-once": integer("of each kind", { min: 0, fallback: 10 }) }, process.argv.slice(2));
  if (values !== "help") console.log(JSON.stringify({ url: (await startFlood(values["at-once"])).url }));
}
