/** Servers of the older era as they come from their packages, each a process of its own. */
import { spawn } from "node:child_process";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { NodeStreamableHTTPServerTransport } from "@modelcontextprotocol/node";

export interface RunningServer {
  readonly url: string;
  /** Requests so far: the HTTP method, and that of JSON-RPC; not told of servers in a process of their own. */
  readonly asked: {
    readonly http: string;
    readonly method: string | undefined;
    readonly session: string | undefined;
  }[];
  stop(): Promise<void>;
}

const { resolve: pathOf } = createRequire(import.meta.url);
const entryOf = (name: string) => pathOf(`@modelcontextprotocol/${name}/dist/index.js`);
const START_MS = 60_000;

/** `server-everything` over Streamable HTTP. */
export async function startEverything(): Promise<RunningServer> {
  const port = await freePort();
  const child = spawn(process.execPath, [entryOf("server-everything"), "streamableHttp"], {
    // One of its tools tells its environment: nothing of whoever starts it is in there.
    env: { PATH: process.env.PATH, PORT: String(port) } as unknown as NodeJS.ProcessEnv,
    stdio: "ignore",
  });
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const url = `http://127.0.0.1:${port}/mcp`;
  const stop = async () => {
    child.kill("SIGKILL");
    await gone;
  };
  for (const until = Date.now() + START_MS; ; await wait(100)) {
    if (
      await fetch(url).then(
        (response) => response.status === 400,
        () => false,
      )
    )
      return { url, asked: [], stop };
    if (Date.now() > until || child.exitCode !== null) {
      await stop();
      throw new Error("server-everything did not start");
    }
  }
}

/** `server-memory`, which speaks over standard input and output alone: a process for each session, messages passed on as they are. */
export async function startMemory(file: (session: number) => string): Promise<RunningServer> {
  const sessions = new Map<string, NodeStreamableHTTPServerTransport>();
  const children = new Set<StdioClientTransport>();
  const asked: RunningServer["asked"] = [];
  const open = async () => {
    const child = new StdioClientTransport({
      command: process.execPath,
      args: [entryOf("server-memory")],
      env: { MEMORY_FILE_PATH: file(children.size) },
      stderr: "ignore",
    });
    children.add(child);
    const outside = new NodeStreamableHTTPServerTransport({
      sessionIdGenerator: () => crypto.randomUUID(),
      onsessioninitialized: (id) => void sessions.set(id, outside),
      onsessionclosed: async (id) => {
        sessions.delete(id);
        await child.close();
      },
    });
    outside.onmessage = (message) => void child.send(message);
    child.onmessage = (message) => void outside.send(message).catch(() => {});
    await child.start();
    return outside;
  };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = chunks.length === 0 ? undefined : JSON.parse(Buffer.concat(chunks).toString());
    const session = request.headers["mcp-session-id"] as string | undefined;
    asked.push({ http: request.method ?? "", method: body?.method, session });
    const known = session === undefined ? undefined : sessions.get(session);
    if (known !== undefined) return known.handleRequest(request, response, body);
    if (session !== undefined) return void response.writeHead(404).end("Session not found");
    if (body?.method !== "initialize") return void response.writeHead(400).end("expected initialize");
    await (await open()).handleRequest(request, response, body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`,
    asked,
    stop: async () => {
      await Promise.all([...children].map((child) => child.close()));
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
