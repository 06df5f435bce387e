/** A store of goods: deliveries come in at what they cost, goods go out; what is left and what went is valued by two methods. */
import { z } from "zod";
import type { Json } from "../../domain/schema.ts";
import { ToolError } from "../../tools/contract.ts";
import { nearMatches } from "../near.ts";
import { StateGroup, spokenName, unordered } from "../state.ts";
import { fold, money } from "./shared.ts";
import { INVENTORY_COSTS } from "./sources.ts";

/** Units that came in together, what is left of them, and what one cost in euros. */
interface Batch {
  left: number;
  readonly cost: number;
}

interface Stock {
  readonly item: string;
  readonly batches: Batch[];
  /** Units and cost by the average method, which is worked out anew with each delivery. */
  units: number;
  average: number;
  issued: { units: number; fifo: number; average: number };
}

const METHODS = ["fifo", "average"] as const;
const store = new StateGroup<Stock[]>(
  "store",
  () => [],
  // What was sold is gone: a purchase is not taken back by it.
  (stocks) =>
    unordered(stocks.map(({ item, batches, issued }) => [spokenName(item), leftByCost(batches), issued.units])),
);

/** Units that are left, by what one cost. */
function leftByCost(batches: readonly Batch[]): Json[] {
  const left = batches.filter((batch) => batch.left > 0);
  const byCost = Map.groupBy(left, ({ cost }) => cost);
  return unordered([...byCost].map(([cost, its]) => [cost, its.reduce((sum, batch) => sum + batch.left, 0)]));
}

const GOODS = ["desk lamps", "oak boards", "copper pipes", "steel bolts", "paint tins", "window frames"];
const itemField = z.string().min(2).max(60).describe('Goods, such as "oak boards"');
const unitsField = z.int().min(1).max(100_000);
const itemTakes = { concept: "goods.name", literals: GOODS } as const;
const heldItem = { ...itemTakes, held: true } as const;
const unitsTakes = (literals: readonly number[]) => ({ concept: "count", literals, literalOnly: true }) as const;

const stockOutput = z.object({
  item: z.string().describe("Goods as first named"),
  units: z.int().describe("Units in store now"),
  deliveries: z.int().describe("Deliveries so far"),
});

function stockOf(state: readonly Stock[], item: string): Stock {
  const stock = state.find((one) => fold(one.item) === fold(item));
  if (stock !== undefined) return stock;
  const names = state.map((one) => one.item);
  const what = names.length === 0 ? "it is empty" : `it has had ${names.join(", ")}`;
  throw new ToolError(`item: the store has had no "${item}"; ${what}${nearMatches(item, names)}`);
}

const summary = ({ item, units, batches }: Stock) => ({ item, units, deliveries: batches.length });

function worthOf({ batches, units, average }: Stock, method: (typeof METHODS)[number]): number {
  return money(method === "fifo" ? batches.reduce((sum, { left, cost }) => sum + left * cost, 0) : units * average);
}

const first = { tool: "store_receive", input: { item: "oak boards", units: 10, cost: 4 } };
const second = { tool: "store_receive", input: { item: "oak boards", units: 20, cost: 5.5 } };
const out = { tool: "store_issue", input: { item: "oak boards", units: 15 } };

const methodTakes = { concept: "tag", unplanned: true } as const;
const methodField = z
  .enum(METHODS)
  .default("fifo")
  .describe("Which units are taken to go first: fifo (the oldest, if left out) or average");

export const inventoryTools = [
  store.changing({
    name: "store_receive",
    domain: "finance",
    kind: "processing",
    description: "Books a delivery of goods into the store, with what one unit of it cost in euros.",
    input: z.object({
      item: itemField,
      units: unitsField.describe("Units delivered"),
      cost: z.number().positive().max(100_000).describe("What one unit cost, in euros"),
    }),
    output: stockOutput,
    takes: {
      item: { ...itemTakes, again: true },
      units: unitsTakes([40, 50, 60, 80, 100]),
      cost: { concept: "money.stated", literals: [3, 4, 5, 6, 8], literalOnly: true },
    },
    gives: {},
    does: "buy| {units} {item} at {cost} euros each|",
    probes: [
      { input: first.input, expect: { "/units": 10, "/deliveries": 1 } },
      { before: [first], input: second.input, expect: { "/units": 30, "/deliveries": 2 } },
    ],
    sources: [INVENTORY_COSTS],
    change(state, { item, units, cost }) {
      let stock = state.find((one) => fold(one.item) === fold(item));
      if (stock === undefined) {
        stock = { item, batches: [], units: 0, average: 0, issued: { units: 0, fifo: 0, average: 0 } };
        state.push(stock);
      }
      stock.average = (stock.units * stock.average + units * cost) / (stock.units + units);
      stock.units += units;
      stock.batches.push({ left: units, cost });
      return summary(stock);
    },
  }),
  store.changing({
    name: "store_issue",
    domain: "finance",
    kind: "processing",
    description: "Books goods out of the store, the oldest first.",
    input: z.object({ item: itemField, units: unitsField.describe("Units that go out") }),
    output: stockOutput,
    takes: { item: heldItem, units: unitsTakes([10, 15, 25, 30]) },
    gives: {},
    does: "sell| {units} of the {item}|",
    probes: [
      { before: [first, second], input: out.input, expect: { "/units": 15 } },
      { before: [first], input: { item: "Oak boards", units: 10 }, expect: { "/units": 0 } },
    ],
    sources: [INVENTORY_COSTS],
    change(state, { item, units }) {
      const stock = stockOf(state, item);
      if (units > stock.units)
        throw new ToolError(`units: the store has ${stock.units} units of ${stock.item} left; expected no more`);
      let open = units;
      for (const batch of stock.batches) {
        const taken = Math.min(open, batch.left);
        batch.left -= taken;
        open -= taken;
        stock.issued.fifo += taken * batch.cost;
      }
      stock.issued.average += units * stock.average;
      stock.issued.units += units;
      stock.units -= units;
      return summary(stock);
    },
  }),
  store.looking({
    name: "store_value",
    domain: "finance",
    kind: "processing",
    description:
      "Units of goods that are left in the store and what they are worth at cost, by first in, first out or at the average.",
    input: z.object({ item: itemField, method: methodField }),
    output: z.object({
      units: z.int().describe("Units that are left"),
      value: z.number().describe("What they are worth at cost by the method, in euros"),
      batches: z
        .array(z.object({ left: z.int(), cost: z.number().describe("Euros a unit") }))
        .describe("What is left of each delivery by first in, first out"),
    }),
    takes: { item: heldItem, method: methodTakes },
    follows: ["store_issue"],
    gives: {
      "/value": {
        concept: "money.euro",
        phrase: "the value of the {item} in stock[, in euros at cost, first in first out]",
        ask: "how many euros are the {item} in stock worth at cost, first in first out",
      },
      "/units": {
        concept: "count",
        phrase: "the number of {item} left in stock",
        ask: "how many {item} are left in stock",
      },
    },
    probes: [
      { before: [first, second, out], input: { item: "oak boards" }, expect: { "/units": 15, "/value": 82.5 } },
      { before: [first, second, out], input: { item: "oak boards", method: "average" }, expect: { "/value": 75 } },
    ],
    sources: [INVENTORY_COSTS],
    look(state, { item, method }) {
      const stock = stockOf(state, item);
      return {
        units: stock.units,
        value: worthOf(stock, method),
        batches: stock.batches.map((batch) => ({ ...batch })),
      };
    },
  }),
  store.looking({
    name: "store_cost_of_issues",
    domain: "finance",
    kind: "processing",
    description: "Units of goods that went out of the store so far and what they had cost, by either method.",
    input: z.object({ item: itemField }),
    output: z.object({
      units: z.int().describe("Units that went out"),
      fifo: z.number().describe("Their cost in euros, first in, first out"),
      average: z.number().describe("Their cost in euros at the average"),
    }),
    takes: { item: heldItem },
    follows: ["store_issue"],
    gives: {
      "/fifo": {
        concept: "money.euro",
        phrase: "the first-in-first-out cost of all the {item} that were sold[, in euros]",
        ask: "how many euros did the {item} I sold cost me, by FIFO",
      },
      "/average": {
        concept: "money.euro",
        phrase: "the moving-average cost of all the {item} that were sold[, in euros]",
        ask: "how many euros did the {item} I sold cost me, at the moving average",
      },
    },
    probes: [
      {
        before: [first, second, out],
        input: { item: "oak boards" },
        expect: { "/units": 15, "/fifo": 67.5, "/average": 75 },
      },
      { before: [first, out, second].slice(0, 1), input: { item: "oak boards" }, expect: { "/units": 0, "/fifo": 0 } },
    ],
    sources: [INVENTORY_COSTS],
    look(state, { item }) {
      const { issued } = stockOf(state, item);
      return { units: issued.units, fifo: money(issued.fifo), average: money(issued.average) };
    },
  }),
  store.looking({
    name: "store_worth",
    domain: "finance",
    kind: "processing",
    description: "What all goods in the store are worth at cost together, and which are worth most.",
    input: z.object({ method: methodField }),
    output: z.object({
      value: z.number().describe("Worth of all goods at cost by the method, in euros"),
      items: z.int().describe("Goods of which some are left"),
      dearest: z
        .string()
        .nullable()
        .describe("Goods that are worth most together, the first of several; null without any"),
    }),
    takes: { method: methodTakes },
    follows: ["store_issue"],
    gives: {
      "/value": {
        concept: "money.euro",
        phrase: "the value of the whole stock [in euros at cost, first in first out]",
        ask: "how many euros is the whole stock worth at cost, first in first out",
      },
    },
    probes: [
      { before: [first, second, out], input: {}, expect: { "/value": 82.5, "/items": 1, "/dearest": "oak boards" } },
      { before: [first], input: { method: "average" }, expect: { "/value": 40 } },
    ],
    sources: [INVENTORY_COSTS],
    look(state, { method }) {
      const left = state.filter(({ units }) => units > 0).map((stock) => ({ stock, value: worthOf(stock, method) }));
      const [dearest] = left.toSorted((a, b) => b.value - a.value);
      return {
        value: money(left.reduce((sum, { value }) => sum + value, 0)),
        items: left.length,
        dearest: dearest?.stock.item ?? null,
      };
    },
  }),
];
