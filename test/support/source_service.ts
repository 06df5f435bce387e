/**
 * A service with an API of its own, outside of workerd, for tests of sources: what it returns is what real ones do, good and bad.
 * It counts its requests by path, and tells them at `/report`.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { HARBOUR, REFUSAL } from "./harbour.ts";
import { MUSEUM } from "./museum.ts";
import { OBSERVATORY } from "./observatory.ts";

const COUNTRIES: Readonly<Record<string, object>> = {
  PE: { code: "PE", name: "Peru", capital: "Lima", area: 1_285_216, landlocked: false },
  CL: { code: "CL", name: "Chile", capital: "Santiago", area: 756_102, landlocked: false },
  BO: { code: "BO", name: "Bolivia", capital: "Sucre", area: 1_098_581, landlocked: true },
};

const RIVERS: Readonly<Record<string, object>> = {
  "r-1": { river_id: "r-1", name: "Loa", country_code: "CL", length: 440 },
  "r-2": { river_id: "r-2", name: "Beni", country_code: "BO", length: 1130 },
};

/** An operation that returns JSON. */
const operation = (operationId: string, summary: string, more: object = {}) => ({
  operationId,
  summary,
  responses: { 200: { description: "OK", content: { "application/json": { schema: {} } } } },
  ...more,
});
const inPath = (name: string) => [{ name, in: "path", required: true, schema: { type: "string" } }];

/** The document of the service; `more` has further paths, and another version. */
function documentOf(url: string, version: string): object {
  const country = {
    type: "object",
    required: ["code", "name", "capital", "area"],
    properties: {
      code: { type: "string", description: "ISO code" },
      name: { type: "string" },
      capital: { type: "string" },
      area: { type: "number", description: "Area in km2" },
      landlocked: { type: "boolean" },
    },
  };
  const ok = (schema: object) => ({ 200: { description: "OK", content: { "application/json": { schema } } } });
  return {
    openapi: "3.1.0",
    info: { title: "Atlas", version, license: { name: "CC0", identifier: "CC0-1.0" } },
    servers: [{ url }],
    paths: {
      "/countries": {
        get: { ...operation("listCountries", "List countries"), responses: ok({ type: "array", items: country }) },
      },
      "/countries/{code}": {
        get: { ...operation("getCountry", "A country"), parameters: inPath("code"), responses: ok(country) },
      },
      "/rivers": { get: operation("listRivers", "List rivers") },
      "/rivers/{river_id}": { get: operation("getRiver", "A river", { parameters: inPath("river_id") }) },
      "/lakes/{lake_ref}": { get: operation("getLake", "A lake", { parameters: inPath("lake_ref") }) },
      "/now": { get: operation("readClock", "The time") },
      "/empty": { get: operation("readEmpty", "Nothing") },
      "/broken": { get: operation("readBroken", "It fails") },
      "/wrong": { get: { ...operation("readWrong", "Not as it says"), responses: ok(country) } },
      "/flaky": { get: operation("readFlaky", "Fails each second time") },
      "/large": { get: operation("readLarge", "Far too long") },
      "/notes": {
        post: operation("addNote", "Adds a note", {
          requestBody: {
            required: true,
            content: {
              "application/json": {
                schema: { type: "object", required: ["text"], properties: { text: { type: "string" } } },
                example: { text: "hello" },
              },
            },
          },
        }),
      },
      ...(version === "2" && { "/seas": { get: operation("listSeas", "List seas") } }),
    },
  };
}

/** What `/set` says: how the service is from then on. */
interface Said {
  version: string;
  delay_ms: number;
  /** What it does to requests for its museums: closes their connections, answers 503, or 429 with that `retry-after` (null for none). */
  fault: "cut" | "503" | { retry_after: string | null } | null;
  /** Its museums have another name for a field. */
  renamed: boolean;
}

/** Counts requests for museums that came to nothing by the fault; the others are counted by path. */
const FAULTY = "(faults)";
/** How many requests for museums there were at once, and within a second, at most. */
const AT_ONCE = "(most at once)";
const IN_A_SECOND = "(most in a second)";

export async function startSourceServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const counts = new Map<string, number>();
  const said: Said = { version: "1", delay_ms: 0, fault: null, renamed: false };
  const begun: number[] = [];
  let open = 0;
  const most = (name: string, figure: number) => counts.set(name, Math.max(counts.get(name) ?? 0, figure));
  const server = createServer((request, response) => void answer(request, response));
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", "http://service.test");
    const json = (value: unknown, status = 200) =>
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    if (url.pathname === "/report") return void json(Object.fromEntries(counts));
    if (url.pathname === "/set") {
      Object.assign(said, JSON.parse(Buffer.concat(chunks).toString()));
      return void json(said);
    }
    if (url.pathname.startsWith("/museum/")) {
      begun.push(Date.now());
      while ((begun[0] ?? 0) <= Date.now() - 1_000) begun.shift();
      most(IN_A_SECOND, begun.length);
      most(AT_ONCE, ++open);
      response.once("close", () => open--);
    }
    if (said.fault !== null && url.pathname.startsWith("/museum/")) {
      counts.set(FAULTY, (counts.get(FAULTY) ?? 0) + 1);
      if (said.fault === "cut") return void request.socket.destroy();
      if (said.fault === "503") return void json({ message: "down for maintenance" }, 503);
      const { retry_after } = said.fault;
      if (retry_after !== null) response.setHeader("retry-after", retry_after);
      return void json({ message: "too many requests" }, 429);
    }
    const count = (counts.get(url.pathname) ?? 0) + 1;
    counts.set(url.pathname, count);
    if (said.delay_ms > 0) await new Promise((resolve) => setTimeout(resolve, said.delay_ms));
    const [, first = "", second = ""] = url.pathname.split("/");
    switch (first) {
      case "openapi.json":
        return void json(documentOf(base(), said.version));
      case "museum.json":
        return void json(MUSEUM.documentAt(`${base()}/museum`));
      case "observatory.json":
        return void json(OBSERVATORY.documentAt(`${base()}/observatory`));
      case "harbour.json":
        return void json(HARBOUR.documentAt(`${base()}/harbour`));
      case "harbour": {
        const asked = new URL(url.href.replace("/harbour/", "/"));
        if (asked.pathname === "/ships" && !asked.searchParams.has("flag") && !asked.searchParams.has("name"))
          return void json({ error: REFUSAL }, 400);
        const found = HARBOUR.replyTo(asked);
        return found === undefined ? void json({ error: "there is none such" }, 404) : void json(found);
      }
      case "observatory": {
        const found = OBSERVATORY.replyTo(new URL(url.href.replace("/observatory/", "/")));
        return found === undefined ? void json({ error: "there is none such" }, 404) : void json(found);
      }
      case "museum": {
        const found = MUSEUM.replyTo(new URL(url.href.replace("/museum/", "/")));
        if (said.renamed && url.pathname.startsWith("/museum/exhibits/") && found !== undefined) {
          const { title, ...rest } = found as { title?: string };
          return void json({ ...rest, name: title });
        }
        return void json(found ?? { message: "there is no such thing" }, found === undefined ? 404 : 200);
      }
      case "redirect":
        return void response.writeHead(302, { location: "http://169.254.169.254/latest" }).end();
      case "html":
        return void response.writeHead(200, { "content-type": "text/html" }).end("<html><p>Hello</p></html>");
      case "gone":
        return void json({ message: "gone" }, 410);
      case "countries":
        if (second === "") return void json(Object.values(COUNTRIES));
        return COUNTRIES[second] === undefined
          ? void json({ message: `no country ${second}` }, 404)
          : void json(COUNTRIES[second]);
      case "rivers":
        if (second === "") return void json({ rivers: Object.values(RIVERS) });
        return RIVERS[second] === undefined
          ? void json({ message: `no river ${second}` }, 404)
          : void json(RIVERS[second]);
      case "seas":
        return void json(["Caribbean", "Baltic"]);
      case "now":
        return void json({ now: count });
      case "empty":
        return void json([]);
      case "broken":
        return void json({ error: { message: "the database is away" } }, 500);
      case "wrong":
        return void json({ code: 7 });
      case "flaky":
        return count % 2 === 1 ? void json({ answer: 42 }) : void json({ message: "not today" }, 400);
      case "large":
        return void response.writeHead(200, { "content-type": "application/json" }).end(`["${"x".repeat(3_000_000)}"]`);
      case "notes":
        return void json({ id: count, key: request.headers["idempotency-key"] ?? null });
      case "secret":
        // As a service that is asked wrongly may: it says what it was sent.
        return void json({ sent: request.headers.authorization ?? "none", query: url.search });
      case "denied":
        return void json({ message: `bad key ${request.headers.authorization ?? ""}` }, 401);
      default:
        return void json({ message: "there is no such path" }, 404);
    }
  }
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const base = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: base(),
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
