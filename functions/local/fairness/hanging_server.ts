/**
 * A server that takes every request and answers none, in a process of its own: prints `{"url": ...}` when it listens.
 * `GET /held` alone is answered: how many requests each first part of a path has in hand. Ends with its parent, however that ends.
 */
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

const held = new Map<string, number>();
const nameOf = ({ url = "" }: IncomingMessage) => url.split("/")[1] ?? "";

const server = createServer((request, response) => {
  if (request.url === "/held") {
    response.end(JSON.stringify(Object.fromEntries(held)));
    return;
  }
  const name = nameOf(request);
  held.set(name, (held.get(name) ?? 0) + 1);
  response.on("close", () => held.set(name, (held.get(name) ?? 1) - 1));
  request.resume();
});
server.requestTimeout = 0;
server.listen(0, "127.0.0.1", () => {
  console.log(JSON.stringify({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }));
});
process.stdin.on("end", () => process.exit(0)).resume();
