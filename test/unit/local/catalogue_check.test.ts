/** Probes of an API of the catalogue against a server here: what answers, what does not, and that requests are kept apart. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { probeApi } from "../../../functions/local/catalogue_check/probe.ts";
import { integer, list, record, text } from "../../../functions/sources/catalogue/cut.ts";
import { type CatalogueApi, tool, whole, words } from "../../../functions/sources/catalogue/form.ts";
import { page } from "../../../functions/sources/catalogue/source.ts";

const REPLIES: Readonly<Record<string, unknown>> = {
  "/things?q=a": { count: 2, things: [{ id: 7, name: "seven" }] },
  "/things/7": { id: 7, name: "seven" },
  "/things/8": { id: "eight", name: "eight" },
  "/empty": { id: null, things: [] },
};
const asked: number[] = [];
const server = createServer((request, response) => {
  asked.push(Date.now());
  const found = REPLIES[request.url ?? ""];
  response.writeHead(found === undefined ? 404 : 200, { "content-type": "application/json" });
  response.end(JSON.stringify(found ?? { error: "no such thing" }));
});
let base = "";
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

const thing = record({ id: integer("id", "Number"), name: text("name", "Name") });
const api = (): CatalogueApi => ({
  name: "things",
  title: "Things",
  licence: null,
  terms: null,
  limit: null,
  per_second: 20,
  sources: [page("https://example.org/docs")],
  seeds: {
    tool: "find",
    input: { query: "a" },
    list: "/things",
    id: "id",
    label: "name",
    takenBy: { tool: "get", argument: "id" },
  },
  tools: [
    tool({
      name: "find",
      does: "Finds things.",
      url: `${base}/things`,
      asks: { query: words("Words") },
      renamed: { query: "q" },
      gives: record({ total: integer("count", "How many"), things: list("things", 5, thing) }),
      probes: [{ query: "a" }],
    }),
    tool({
      name: "get",
      does: "Gives a thing.",
      url: `${base}/things/{id}`,
      asks: { id: whole("Number") },
      gives: thing,
      probes: [{ id: 8 }, { id: 9 }],
    }),
    tool({
      name: "none",
      does: "Gives nothing.",
      url: `${base}/empty`,
      gives: record({ things: list("things", 5, thing) }),
      probes: [{}],
    }),
  ],
});

it("says of each tool whether it answered as promised, and finds a mined seed again", async () => {
  const probes = await probeApi(api(), { privateHosts: ["127.0.0.1"], secretHosts: {} });
  const reasons = probes.map(({ of, reason }) => [of, reason?.replace(/ \(status.*/s, "")]);
  expect(reasons).toEqual([
    ["find", undefined],
    ["get", expect.stringMatching(/^not as promised/)],
    ["get", expect.stringMatching(/^not_found: /)],
    ["none", "the answer is empty"],
    ["seeds", undefined],
  ]);
  // Six requests, twenty a second: five pauses of 50 ms, less what timers are early by.
  expect(asked.length).toBe(6);
  expect((asked.at(-1) ?? 0) - (asked[0] ?? 0)).toBeGreaterThanOrEqual(200);
});

it("says why nothing could be asked", async () => {
  const probes = await probeApi(api(), { privateHosts: [], secretHosts: {} });
  expect(probes.map(({ reason }) => reason?.slice(0, 8))).toEqual(Array.from({ length: 5 }, () => "blocked:"));
});
