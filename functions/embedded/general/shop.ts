/** A shop that does not exist: its catalogue, searched by page and looked up item by item. */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { ToolError } from "../../tools/contract.ts";
import { nearMatches } from "../near.ts";
import { cell, rowsOf } from "../table.ts";
import { defineTool } from "../tool.ts";
import { SHOP_ITEMS } from "./data/shop.ts";
import { SHOP } from "./sources.ts";
import { fold } from "./text.ts";

export interface Item {
  readonly name: string;
  readonly aisle: string;
  /** Of a pack, in cents and grams. */
  readonly cents: number;
  readonly grams: number;
  readonly stock: number;
}

export const AISLES = ["baking", "breakfast", "chilled", "drinks", "household", "pantry"] as const;

export const items = lazy((): readonly Item[] =>
  rowsOf(SHOP_ITEMS).map((row) => ({
    name: cell(row, 0),
    aisle: cell(row, 1),
    cents: Math.round(Number(cell(row, 2)) * 100),
    grams: Number(cell(row, 3)),
    stock: Number(cell(row, 4)),
  })),
);

const byName = lazy(() => new Map(items().map((item) => [fold(item.name), item])));

export const euros = (cents: number): number => Math.round(cents) / 100;

export function findItem(name: string): Item {
  const item = byName().get(fold(name));
  if (item !== undefined) return item;
  const near = nearMatches(
    name,
    items().map((one) => one.name),
  );
  throw new ToolError(`item: the shop has no "${name}"${near || "; search the catalogue for what it has"}`);
}

export const itemField = z.string().min(2).max(60).describe('Item as the catalogue names it, such as "brown rice"');
/** Named in a question by its name alone, which is why the shop stands beside it in every phrase. */
export const ITEM_NAMES = SHOP_ITEMS.split("\n").map((row) => row.split("\t")[0] ?? "");

export const shopItem = defineTool({
  name: "shop_item",
  domain: "general",
  kind: "retrieval",
  description: "Looks up one item of the grocery shop: aisle, price and weight of a pack, packs in stock.",
  input: z.object({ item: itemField }),
  output: z.object({
    item: z.string().describe("Item as the catalogue names it"),
    aisle: z.enum(AISLES).describe("Aisle that it stands in"),
    price: z.number().describe("Price of a pack in euros"),
    weight: z.int().describe("Weight of a pack in grams"),
    stock: z.int().describe("Packs in stock"),
  }),
  takes: { item: { concept: "shop.item", literals: ITEM_NAMES } },
  gives: {
    "/price": {
      concept: "money.pack",
      phrase: "the price of a pack of {item} in the grocery shop[, in euros]",
      ask: "how many euros does a pack of {item} cost in the grocery shop",
    },
    "/weight": {
      concept: "mass.pack",
      phrase: "the weight of a pack of {item} in the grocery shop[, in grams]",
      ask: "how many grams does a pack of {item} from the grocery shop weigh",
    },
    "/stock": {
      concept: "entry.count",
      phrase: "the number of packs of {item} in stock in the grocery shop",
      ask: "how many packs of {item} does the grocery shop have in stock",
    },
  },
  probes: [
    { input: { item: "Brown rice" }, expect: { "/price": 2.4, "/weight": 1000, "/aisle": "pantry" } },
    { input: { item: "acacia honey" }, expect: { "/price": 5.4, "/stock": 4 } },
  ],
  sources: [SHOP],
  run({ item }) {
    const found = findItem(item);
    const { name, aisle, cents, grams, stock } = found;
    return { item: name, aisle: aisle as (typeof AISLES)[number], price: euros(cents), weight: grams, stock };
  },
});
