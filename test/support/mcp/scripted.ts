/** Servers that answer as a test says, well or badly: JSON-RPC over HTTP by hand, in either era. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface Asked {
  readonly http: string;
  readonly headers: IncomingMessage["headers"];
  readonly id: unknown;
  readonly method: string;
  readonly params: Record<string, unknown>;
  readonly body: unknown;
}

/** Answers by itself, or gives the result to answer with. */
export type Answer = (asked: Asked, response: ServerResponse) => object | undefined | Promise<object | undefined>;

export interface Script {
  /** The newest era is what is spoken unless it says otherwise. */
  readonly era?: "modern" | "legacy";
  /** By method of JSON-RPC, or of HTTP where there is no body. */
  readonly answers?: Readonly<Record<string, Answer>>;
}

export interface ScriptedServer {
  readonly url: string;
  readonly asked: Asked[];
  stop(): Promise<void>;
}

const TOOL = { name: "tool", inputSchema: { type: "object" }, annotations: { readOnlyHint: true } };

const MODERN: Readonly<Record<string, Answer>> = {
  "server/discover": () => ({ supportedVersions: ["2026-07-28"], capabilities: { tools: {} } }),
};
const LEGACY: Readonly<Record<string, Answer>> = {
  initialize: () => ({
    protocolVersion: "2025-11-25",
    capabilities: { tools: {} },
    serverInfo: { name: "scripted", version: "1" },
  }),
  "notifications/initialized": (_, response) => void response.writeHead(202).end(),
};
const BOTH: Readonly<Record<string, Answer>> = {
  "tools/list": () => ({ tools: [TOOL] }),
  "tools/call": () => ({ content: [{ type: "text", text: "done" }] }),
  DELETE: (_, response) => void response.writeHead(200).end(),
};

export async function startScripted({ era = "modern", answers = {} }: Script): Promise<ScriptedServer> {
  const all: Readonly<Record<string, Answer>> = { ...(era === "modern" ? MODERN : LEGACY), ...BOTH, ...answers };
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    response.on("error", () => {});
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = chunks.length === 0 ? {} : JSON.parse(Buffer.concat(chunks).toString());
    const { id, method = request.method, params = {} } = body;
    const one: Asked = { http: request.method ?? "", headers: request.headers, id, method, params, body };
    asked.push(one);
    const answer = all[method];
    if (answer === undefined) return void response.writeHead(400).end("Bad Request");
    const result = await answer(one, response);
    if (result !== undefined) json(response, { jsonrpc: "2.0", id, result });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`,
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Answers with what is given as JSON, or as a text that may be none. */
export function json(
  response: ServerResponse,
  body: unknown,
  status = 200,
  headers: Record<string, string> = {},
): undefined {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(typeof body === "string" ? body : JSON.stringify(body));
}

/** Begins a stream of events, each a message; the stream stays open. */
export function events(response: ServerResponse, ...messages: object[]): undefined {
  response.writeHead(200, { "content-type": "text/event-stream" });
  response.flushHeaders();
  for (const message of messages) response.write(`data: ${JSON.stringify({ jsonrpc: "2.0", ...message })}\n\n`);
}

/** Writes the same for as long as somebody reads. */
export function forEver(response: ServerResponse, piece: string): undefined {
  const more = () => {
    while (!response.destroyed && response.write(piece));
    if (!response.destroyed) response.once("drain", more);
  };
  more();
}
