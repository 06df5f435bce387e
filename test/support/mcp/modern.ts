/** A server of the newest revision on the official SDK, with tools that show what servers may do. It also serves the older era on a path of its own. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { toNodeHandler } from "@modelcontextprotocol/node";
import {
  type CallToolResult,
  createMcpHandler,
  inputRequired,
  ProtocolError,
  Server,
  type ServerContext,
  type Tool,
} from "@modelcontextprotocol/server";

export interface McpTestServer {
  /** Stateless, 2026-07-28 alone. */
  readonly modern: string;
  /** Serves both eras by what it is asked in, as the SDK does. */
  readonly both: string;
  /** Headers of the requests so far, with the method that their body names. */
  readonly asked: { readonly method: string; readonly headers: Record<string, string> }[];
  stop(): Promise<void>;
}

const reads = { readOnlyHint: true, openWorldHint: false };
const object = (properties: Record<string, object> = {}, required = Object.keys(properties)) =>
  ({ type: "object", properties, required, additionalProperties: false }) as Tool["inputSchema"];
const text = { type: "string" };
const said = (words: string): CallToolResult => ({ content: [{ type: "text", text: words }] });

const TOOLS: Tool[] = [
  {
    name: "city.lookup",
    title: "City",
    description: "Population of a city",
    inputSchema: object({ city: text }),
    outputSchema: { type: "object", properties: { city: text, population: { type: "integer" } }, required: ["city"] },
    annotations: reads,
  },
  {
    name: "list_prices",
    inputSchema: object(),
    outputSchema: { type: "array", items: { type: "number" } },
    annotations: reads,
  },
  { name: "search", description: "Finds things", inputSchema: object({ query: text }), annotations: reads },
  { name: "say", inputSchema: object({ words: text }), annotations: { ...reads, title: "Say it" } },
  { name: "fail", inputSchema: object(), annotations: reads },
  {
    name: "open_basket",
    inputSchema: object(),
    outputSchema: object({ basket: text }) as Tool["outputSchema"] & object,
  },
  { name: "add_item", inputSchema: object({ basket: text, item: text }) },
  { name: "ask_person", inputSchema: object(), annotations: reads },
  { name: "slowly", inputSchema: object({ steps: { type: "integer" } }), annotations: reads },
  { name: "picture", inputSchema: object(), annotations: reads },
  {
    name: "regional",
    inputSchema: object({
      region: { ...text, "x-mcp-header": "Region" },
      deep: { type: "object", properties: { fast: { type: "boolean", "x-mcp-header": "Fast" } } },
    }),
    annotations: reads,
  },
  { name: "wrong_header", inputSchema: object({ price: { type: "number", "x-mcp-header": "Price" } }) },
  { name: "refuse", inputSchema: object(), annotations: reads },
];
const PAGE = 5;

export async function startModernServer(): Promise<McpTestServer> {
  const baskets = new Map<string, string[]>();
  const factory = () => serverOf(baskets);
  const handlers = {
    "/mcp": toNodeHandler(createMcpHandler(factory, { legacy: "reject" })),
    "/both": toNodeHandler(createMcpHandler(factory)),
  };
  const asked: McpTestServer["asked"] = [];
  const server = createServer(async (request, response) => {
    const handler = Object.entries(handlers).find(([path]) => path === request.url)?.[1];
    if (handler === undefined) return void response.writeHead(404).end();
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body: unknown = chunks.length === 0 ? undefined : JSON.parse(Buffer.concat(chunks).toString());
    const method = String((body as { method?: unknown } | undefined)?.method ?? request.method);
    asked.push({ method, headers: request.headers as Record<string, string> });
    await handler(request as Parameters<typeof handler>[0], response, body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    modern: `${url}/mcp`,
    both: `${url}/both`,
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function serverOf(baskets: Map<string, string[]>): Server {
  const server = new Server({ name: "shop", title: "A shop", version: "2.1.0" }, { capabilities: { tools: {} } });
  server.setRequestHandler("tools/list", ({ params }) => {
    // The cursor of the second page is an empty text, which is one as good as any other.
    const cursor = params?.cursor;
    const from = cursor === undefined ? 0 : cursor === "" ? PAGE : Number(cursor);
    const next = from + PAGE;
    const tools = TOOLS.slice(from, next);
    return next >= TOOLS.length ? { tools } : { tools, nextCursor: from === 0 ? "" : String(next) };
  });
  server.setRequestHandler("tools/call", ({ params }, context) =>
    answer(params.name, params.arguments ?? {}, baskets, context),
  );
  return server;
}

async function answer(
  name: string,
  input: Record<string, unknown>,
  baskets: Map<string, string[]>,
  context: ServerContext,
) {
  switch (name) {
    case "city.lookup": {
      const found = { city: String(input.city), population: String(input.city).length * 1_000 };
      return { ...said(JSON.stringify(found)), structuredContent: found };
    }
    case "list_prices":
      return { content: [], structuredContent: [1.5, 2, 3] };
    case "search":
      return said(JSON.stringify({ found: [input.query, "12345"] }));
    case "say":
      return said(String(input.words));
    case "fail":
      return { ...said("no such\u0007 thing"), isError: true };
    case "open_basket": {
      const basket = crypto.randomUUID();
      baskets.set(basket, []);
      return { content: [], structuredContent: { basket } };
    }
    case "add_item": {
      const items = baskets.get(String(input.basket));
      if (items === undefined) return { ...said("no such basket"), isError: true };
      items.push(String(input.item));
      return said(JSON.stringify({ items }));
    }
    case "ask_person":
      return inputRequired({
        inputRequests: {
          sure: {
            method: "elicitation/create",
            params: { message: "Are you sure?", requestedSchema: { type: "object", properties: {} } },
          },
        },
      });
    case "slowly":
      for (let step = 1; step <= Number(input.steps); step++) {
        await new Promise((resolve) => setTimeout(resolve, 30));
        await context.mcpReq.notify({ method: "notifications/progress", params: { progressToken: 1, progress: step } });
      }
      return said("done");
    case "picture":
      return { content: [{ type: "image" as const, data: "aGVsbG8=", mimeType: "image/png" }] };
    case "regional":
      return { content: [], structuredContent: { region: input.region } };
    default:
      throw new ProtocolError(-32_602, `unknown tool ${name}`);
  }
}
