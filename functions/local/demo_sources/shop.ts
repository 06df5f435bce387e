/** A server on the SDK of the newest revision: a shop's products, makers and orders, all made up. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { toNodeHandler } from "@modelcontextprotocol/node";
import { type CallToolResult, createMcpHandler, ProtocolError, Server, type Tool } from "@modelcontextprotocol/server";
import { type Random, randomOf } from "../../lib/random.ts";

const WARES = "Lamp Kettle Rug Desk Clock Basket Vase Stool Mirror Blanket Tray Shelf".split(" ");
const KINDS = ["Copper", "Oak", "Linen"];
const MAKERS = ["Aster & Sons", "Brightwell", "Corvo Works", "Dunmore", "Elkhorn", "Fenwick"];
const TOWNS = ["Graz", "Porto", "Turin", "Leeds", "Bergen", "Ghent"];
const BUYERS = ["Ada Brook", "Ben Carrow", "Cleo Dunn", "Dov Elling", "Esme Fold", "Finn Gale"];
const INVALID_PARAMS = -32_602;

type Row = Readonly<Record<string, string | number>>;
type Tables = Readonly<Record<"products" | "makers" | "orders", readonly Row[]>>;

function tables(random: Random): Tables {
  const makers = MAKERS.map((name, i) => ({
    maker_id: `mk-${11 + i * 3}`,
    name,
    town: TOWNS[i] ?? "",
    founded: random.between(1880, 2015),
    employees: random.between(4, 240),
  }));
  const products = KINDS.flatMap((kind) =>
    WARES.map((ware) => ({
      product_id: `pr-${kind.slice(0, 2).toLowerCase()}-${ware.toLowerCase()}`,
      name: `${kind} ${ware}`,
      maker_id: random.pick(makers).maker_id,
      price_eur: random.between(900, 48_000) / 100,
      weight_kg: random.between(2, 300) / 10,
      stock: random.between(0, 140),
    })),
  );
  const orders = Array.from({ length: 40 }, (_, i) => ({
    order_id: `or-${2000 + i}`,
    product_id: random.pick(products).product_id,
    buyer: random.pick(BUYERS),
    quantity: random.between(1, 9),
    ordered_on: `2026-0${random.between(1, 9)}-${random.between(10, 28)}`,
  }));
  return { products, makers, orders };
}

const reads = { readOnlyHint: true, openWorldHint: false };
const text = { type: "string" };
const number = { type: "number" };
const object = (properties: Record<string, object>, required = Object.keys(properties)) =>
  ({ type: "object", properties, required }) as Tool["inputSchema"];
const listOf = (name: string, row: object) => object({ [name]: { type: "array", items: row } });

const PRODUCT = object({
  product_id: text,
  name: text,
  maker_id: text,
  price_eur: number,
  weight_kg: number,
  stock: number,
});
const MAKER = object({ maker_id: text, name: text, town: text, founded: number, employees: number });
const ORDER = object({ order_id: text, product_id: text, buyer: text, quantity: number, ordered_on: text });
const LISTED = object({ product_id: text, name: text, price_eur: number });

const TOOLS: readonly Tool[] = [
  {
    name: "list_products",
    description: "The shop's products, by price",
    inputSchema: object({}),
    outputSchema: listOf("products", LISTED),
    annotations: reads,
  },
  {
    name: "get_product",
    description: "A product with its maker, weight and stock",
    inputSchema: object({ product_id: text }),
    outputSchema: PRODUCT,
    annotations: reads,
  },
  {
    name: "list_makers",
    description: "Who makes the shop's products",
    inputSchema: object({}),
    outputSchema: listOf("makers", object({ maker_id: text, name: text })),
    annotations: reads,
  },
  {
    name: "get_maker",
    description: "A maker: town, year of foundation, employees",
    inputSchema: object({ maker_id: text }),
    outputSchema: MAKER,
    annotations: reads,
  },
  {
    name: "products_of_maker",
    description: "What a maker makes",
    inputSchema: object({ maker_id: text }),
    outputSchema: listOf("products", LISTED),
    annotations: reads,
  },
  {
    name: "list_orders",
    description: "Orders of this year",
    inputSchema: object({}),
    outputSchema: listOf("orders", object({ order_id: text, buyer: text })),
    annotations: reads,
  },
  {
    name: "get_order",
    description: "An order: its product, buyer, quantity and date",
    inputSchema: object({ order_id: text }),
    outputSchema: ORDER,
    annotations: reads,
  },
  {
    name: "search_products",
    description: "Products whose name holds the text",
    inputSchema: object({ query: text }),
    outputSchema: listOf("products", LISTED),
    annotations: reads,
  },
  {
    name: "place_order",
    description: "Orders a product",
    inputSchema: object({ product_id: text, quantity: number }),
    outputSchema: ORDER,
  },
].map((tool) => tool as Tool);

export async function startShop(seed: number): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const held = tables(randomOf(seed, "shop"));
  // Without state: an order that is placed is told, and forgotten.
  const handler = toNodeHandler(createMcpHandler(() => serverOver(held), { legacy: "reject" }));
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body: unknown = chunks.length === 0 ? undefined : JSON.parse(Buffer.concat(chunks).toString());
    await handler(request as Parameters<typeof handler>[0], response, body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function serverOver(held: Tables): Server {
  const server = new Server({ name: "shop", title: "A shop", version: "1.0.0" }, { capabilities: { tools: {} } });
  server.setRequestHandler("tools/list", () => ({ tools: [...TOOLS] }));
  server.setRequestHandler("tools/call", ({ params }) => answered(held, params.name, params.arguments ?? {}));
  return server;
}

function answered(held: Tables, name: string, input: Record<string, unknown>): CallToolResult {
  const structuredContent = answer(held, name, input);
  if (structuredContent === undefined)
    return { content: [{ type: "text", text: `there is no such thing: ${JSON.stringify(input)}` }], isError: true };
  return { content: [{ type: "text", text: JSON.stringify(structuredContent) }], structuredContent };
}

/** Undefined where there is no such thing. */
function answer({ products, makers, orders }: Tables, name: string, input: Record<string, unknown>) {
  const only = (rows: readonly Row[], ...fields: readonly string[]) =>
    rows.map((row) => Object.fromEntries(fields.map((field) => [field, row[field]])));
  const one = (rows: readonly Row[], field: string) => rows.find((row) => row[field] === input[field]);
  const listed = (rows: readonly Row[]) => ({ products: only(rows, "product_id", "name", "price_eur") });
  switch (name) {
    case "list_products":
      return listed(products.toSorted((a, b) => Number(a.price_eur) - Number(b.price_eur)));
    case "get_product":
      return one(products, "product_id");
    case "list_makers":
      return { makers: only(makers, "maker_id", "name") };
    case "get_maker":
      return one(makers, "maker_id");
    case "products_of_maker":
      return one(makers, "maker_id") && listed(products.filter(({ maker_id }) => maker_id === input.maker_id));
    case "list_orders":
      return { orders: only(orders, "order_id", "buyer") };
    case "get_order":
      return one(orders, "order_id");
    case "search_products":
      return listed(
        products.filter((row) => String(row.name).toLowerCase().includes(String(input.query).toLowerCase())),
      );
    case "place_order":
      return {
        order_id: "or-9999",
        product_id: input.product_id,
        buyer: "nobody",
        quantity: input.quantity,
        ordered_on: "2026-09-30",
      };
    default:
      throw new ProtocolError(INVALID_PARAMS, `unknown tool ${name}`);
  }
}
