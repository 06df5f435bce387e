/** What a basket in the shop comes to: line by line, as a whole, and by aisle. */
import { z } from "zod";
import { type Basket, basket, COUPON_FROM, COUPONS, DELIVERIES, DELIVERY_CENTS, goodsOf } from "./basket.ts";
import { AISLES, euros, type Item } from "./shop.ts";
import { SHOP } from "./sources.ts";

/** What changes nothing of the goods. */
const ORDERING = ["basket_apply_coupon", "basket_set_delivery"];

function totalOf(state: Basket) {
  const goods = goodsOf(state);
  const holds = state.coupon !== null && goods >= COUPON_FROM[state.coupon];
  const shipping = holds && state.coupon === "SHIPFREE" ? 0 : DELIVERY_CENTS[state.delivery];
  const discount = !holds
    ? 0
    : state.coupon === "PANTRY10"
      ? Math.round(goods / 10)
      : state.coupon === "FIVEOFF"
        ? 500
        : 0;
  const weight = [...state.packs].reduce((sum, [{ grams }, quantity]) => sum + grams * quantity, 0);
  return { goods, discount, shipping, total: goods - discount + shipping, weight };
}

export const basketTotal = basket.looking({
  name: "basket_total",
  domain: "general",
  kind: "processing",
  description: "What the basket holds, line by line, and what it comes to: goods, discount, delivery, total, weight.",
  input: z.object({}),
  output: z.object({
    lines: z
      .array(
        z.object({
          item: z.string(),
          quantity: z.int().describe("Packs"),
          price: z.number().describe("Of the line, in euros"),
          weight: z.int().describe("Of the line, in grams"),
        }),
      )
      .describe("One line an item, in the order in which they were put in"),
    coupon: z
      .enum(COUPONS)
      .nullable()
      .describe("Coupon that was applied, whether it has an effect or not; null if none"),
    delivery: z.enum(DELIVERIES).describe("Kind of delivery"),
    goods: z.number().describe("Goods in euros"),
    discount: z.number().describe("What the coupon takes off the goods, in euros"),
    shipping: z.number().describe("Delivery in euros"),
    total: z.number().describe("What is to be paid, in euros"),
    weight: z.int().describe("Weight of the goods in grams"),
  }),
  takes: {},
  gives: {
    "/total": {
      concept: "money.euro",
      phrase: "the total to pay for my basket [in euros]",
      ask: "how many euros do I have to pay for my basket in all",
    },
    "/goods": {
      concept: "money.euro",
      phrase: "the price of the goods in my basket alone [in euros]",
      ask: "how many euros do the goods in my basket cost by themselves",
      regardless: ORDERING,
    },
    "/weight": {
      concept: "mass.gram",
      phrase: "the weight of my whole basket [in grams]",
      ask: "how many grams does my whole basket weigh",
      regardless: ORDERING,
    },
  },
  probes: [
    { input: {}, expect: { "/lines": [], "/total": 0, "/weight": 0 } },
    {
      before: [
        { tool: "basket_add", input: { item: "olive oil", quantity: 2 } },
        { tool: "basket_add", input: { item: "penne" } },
        { tool: "basket_apply_coupon", input: { coupon: "PANTRY10" } },
        { tool: "basket_set_delivery", input: { delivery: "standard" } },
      ],
      input: {},
      expect: {
        "/goods": 16.7,
        "/discount": 1.67,
        "/shipping": 4.9,
        "/total": 19.93,
        "/weight": 1880,
        "/lines/1/item": "penne",
      },
    },
  ],
  sources: [SHOP],
  look(state) {
    const { goods, discount, shipping, total, weight } = totalOf(state);
    const lines = [...state.packs].map(([{ name, cents, grams }, quantity]) => ({
      item: name,
      quantity,
      price: euros(cents * quantity),
      weight: grams * quantity,
    }));
    return {
      lines,
      coupon: state.coupon,
      delivery: state.delivery,
      goods: euros(goods),
      discount: euros(discount),
      shipping: euros(shipping),
      total: euros(total),
      weight,
    };
  },
});

export const basketShare = basket.looking({
  name: "basket_by_aisle",
  domain: "general",
  kind: "processing",
  description: "What the goods of one aisle in the basket come to, how many packs they are, and which costs most.",
  input: z.object({
    aisle: z.enum(AISLES).describe("Aisle of the grocery shop"),
  }),
  output: z.object({
    packs: z.int().describe("Packs from the aisle"),
    goods: z.number().describe("What they cost together, in euros"),
    dearest: z
      .string()
      .nullable()
      .describe("Of them the item whose line costs most, the first of several; null without any"),
  }),
  takes: { aisle: { concept: "tag", literals: ["breakfast", "drinks", "pantry", "baking"], literalOnly: true } },
  gives: {
    "/goods": {
      concept: "money.euro",
      regardless: ORDERING,
      phrase: "the price of what is in my basket from the {aisle} aisle[, in euros]",
      ask: "how many euros does everything in my basket from the {aisle} aisle cost",
    },
    "/packs": {
      concept: "entry.count",
      regardless: ORDERING,
      phrase: "the number of packs in my basket from the {aisle} aisle",
      ask: "how many packs in my basket are from the {aisle} aisle",
    },
  },
  probes: [
    { input: { aisle: "drinks" }, expect: { "/packs": 0, "/goods": 0, "/dearest": null } },
    {
      before: [
        { tool: "basket_add", input: { item: "olive oil", quantity: 2 } },
        { tool: "basket_add", input: { item: "penne" } },
        { tool: "basket_add", input: { item: "black tea", quantity: 4 } },
      ],
      input: { aisle: "pantry" },
      expect: { "/packs": 3, "/goods": 16.7, "/dearest": "olive oil" },
    },
  ],
  sources: [SHOP],
  look({ packs }, { aisle }) {
    const lines = [...packs].filter(([item]) => item.aisle === aisle);
    const cost = ([{ cents }, quantity]: readonly [Item, number]) => cents * quantity;
    const [dearest] = lines.toSorted((a, b) => cost(b) - cost(a));
    return {
      packs: lines.reduce((sum, [, quantity]) => sum + quantity, 0),
      goods: euros(lines.reduce((sum, line) => sum + cost(line), 0)),
      dearest: dearest?.[0].name ?? null,
    };
  },
});

export const basketViews = [basketTotal, basketShare];
