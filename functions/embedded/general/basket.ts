/** A basket in the shop, and what changes it: what is put in and taken out, which coupon and which delivery are chosen. */
import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { StateGroup, unordered } from "../state.ts";
import { euros, findItem, ITEM_NAMES, type Item, itemField } from "./shop.ts";
import { SHOP } from "./sources.ts";

export interface Basket {
  /** Packs by item, in the order in which they were first put in. */
  readonly packs: Map<Item, number>;
  coupon: Coupon | null;
  delivery: Delivery;
}

export const COUPONS = ["PANTRY10", "FIVEOFF", "SHIPFREE"] as const;
type Coupon = (typeof COUPONS)[number];
/** Cents of goods from which a coupon holds. */
export const COUPON_FROM: Readonly<Record<Coupon, number>> = { PANTRY10: 1_000, FIVEOFF: 2_500, SHIPFREE: 1_500 };

export const DELIVERIES = ["pickup", "standard", "express"] as const;
type Delivery = (typeof DELIVERIES)[number];
export const DELIVERY_CENTS: Readonly<Record<Delivery, number>> = { pickup: 0, standard: 490, express: 990 };

export const basket = new StateGroup<Basket>(
  "basket",
  () => ({ packs: new Map(), coupon: null, delivery: "pickup" }),
  ({ packs, coupon, delivery }) => ({
    packs: unordered([...packs].map(([{ name }, quantity]) => [name, quantity])),
    coupon,
    delivery,
  }),
);

const QUANTITIES = [2, 3, 4];
const itemTakes = { concept: "shop.item", literals: ITEM_NAMES } as const;
const quantityTakes = { concept: "count", literals: QUANTITIES, literalOnly: true } as const;
const quantityField = z.int().min(1).max(100);

export function goodsOf({ packs }: Basket): number {
  return [...packs].reduce((sum, [{ cents }, quantity]) => sum + cents * quantity, 0);
}

function put(state: Basket, item: Item, quantity: number): void {
  if (quantity > item.stock) {
    const held = state.packs.get(item) ?? 0;
    const here = held === 0 ? "" : `, ${held} of them in the basket`;
    throw new ToolError(`quantity: only ${item.stock} packs of ${item.name} are in stock${here}; expected no more`);
  }
  if (quantity === 0) state.packs.delete(item);
  else state.packs.set(item, quantity);
}

const heldOutput = z.object({
  item: z.string().describe("Item as the catalogue names it"),
  quantity: z.int().describe("Packs of it that are in the basket now"),
  lines: z.int().describe("Different items in the basket now"),
});

function held(state: Basket, item: Item) {
  return { item: item.name, quantity: state.packs.get(item) ?? 0, lines: state.packs.size };
}

export const basketAdd = basket.changing({
  name: "basket_add",
  domain: "general",
  kind: "processing",
  description: "Puts packs of an item of the grocery shop in the basket, on top of those that are in it already.",
  input: z.object({ item: itemField, quantity: quantityField.default(1).describe("Packs to put in; 1 if left out") }),
  output: heldOutput,
  takes: { item: itemTakes, quantity: quantityTakes },
  gives: {},
  does: "put| {quantity} packs of {item}| in my grocery basket",
  probes: [
    { input: { item: "chickpeas", quantity: 3 }, expect: { "/quantity": 3, "/lines": 1 } },
    {
      before: [{ tool: "basket_add", input: { item: "chickpeas", quantity: 3 } }],
      input: { item: "Chickpeas" },
      expect: { "/item": "chickpeas", "/quantity": 4 },
    },
  ],
  sources: [SHOP],
  change(state, { item, quantity }) {
    const found = findItem(item);
    put(state, found, (state.packs.get(found) ?? 0) + quantity);
    return held(state, found);
  },
});

function inBasket(state: Basket, name: string): { item: Item; quantity: number } {
  const item = findItem(name);
  const quantity = state.packs.get(item);
  if (quantity !== undefined) return { item, quantity };
  const names = [...state.packs.keys()].map((one) => one.name);
  const what = names.length === 0 ? "it is empty" : `it holds ${names.join(", ")}`;
  throw new ToolError(`item: there is no ${item.name} in the basket; ${what}`);
}

export const basketRemove = basket.changing({
  name: "basket_remove",
  domain: "general",
  kind: "processing",
  description: "Takes packs of an item out of the basket; all of them if no quantity is given.",
  input: z.object({
    item: itemField,
    quantity: quantityField.nullable().default(null).describe("Packs to take out; all if left out or null"),
  }),
  output: heldOutput,
  takes: { item: { ...itemTakes, held: true }, quantity: { ...quantityTakes, unplanned: true } },
  gives: {},
  does: "take the {item} back out of my basket",
  probes: [
    {
      before: [{ tool: "basket_add", input: { item: "penne", quantity: 3 } }],
      input: { item: "penne", quantity: 1 },
      expect: { "/quantity": 2, "/lines": 1 },
    },
    {
      before: [{ tool: "basket_add", input: { item: "penne", quantity: 3 } }],
      input: { item: "penne" },
      expect: { "/quantity": 0, "/lines": 0 },
    },
  ],
  sources: [SHOP],
  change(state, { item: name, quantity }) {
    const { item, quantity: there } = inBasket(state, name);
    if (quantity !== null && quantity > there)
      throw new ToolError(`quantity: the basket holds ${there} packs of ${item.name}; expected no more`);
    put(state, item, quantity === null ? 0 : there - quantity);
    return held(state, item);
  },
});

export const basketSetQuantity = basket.changing({
  name: "basket_set_quantity",
  domain: "general",
  kind: "processing",
  description: "Sets how many packs of an item that is in the basket there are to be; 0 takes it out.",
  input: z.object({ item: itemField, quantity: z.int().min(0).max(100).describe("Packs that there are to be") }),
  output: heldOutput,
  takes: { item: { ...itemTakes, held: true }, quantity: { ...quantityTakes, literals: [5, 6] } },
  gives: {},
  does: "make it {quantity} packs of {item} after all",
  probes: [
    {
      before: [{ tool: "basket_add", input: { item: "penne", quantity: 3 } }],
      input: { item: "penne", quantity: 5 },
      expect: { "/quantity": 5 },
    },
    {
      before: [{ tool: "basket_add", input: { item: "penne", quantity: 3 } }],
      input: { item: "penne", quantity: 0 },
      expect: { "/quantity": 0, "/lines": 0 },
    },
  ],
  sources: [SHOP],
  change(state, { item: name, quantity }) {
    const { item } = inBasket(state, name);
    put(state, item, quantity);
    return held(state, item);
  },
});

export const basketApplyCoupon = basket.changing({
  name: "basket_apply_coupon",
  domain: "general",
  kind: "processing",
  description:
    "Applies a coupon in place of any other: PANTRY10 takes a tenth off goods of 10 euros or more, FIVEOFF 5 euros off goods of 25 euros or more, SHIPFREE makes delivery free from goods of 15 euros. Below that it is kept without effect.",
  input: z.object({ coupon: z.enum(COUPONS).describe("Code of the coupon") }),
  output: z.object({
    coupon: z.enum(COUPONS).describe("Coupon that is applied now"),
    from: z.number().describe("Goods in euros from which it has an effect"),
    effective: z.boolean().describe("True if the goods in the basket are worth that by now"),
  }),
  takes: { coupon: { concept: "tag", literals: [...COUPONS], literalOnly: true } },
  gives: {},
  does: "use the coupon {coupon}",
  probes: [
    { input: { coupon: "FIVEOFF" }, expect: { "/from": 25, "/effective": false } },
    {
      before: [{ tool: "basket_add", input: { item: "olive oil", quantity: 2 } }],
      input: { coupon: "PANTRY10" },
      expect: { "/effective": true },
    },
  ],
  sources: [SHOP],
  change(state, { coupon }) {
    state.coupon = coupon;
    return { coupon, from: euros(COUPON_FROM[coupon]), effective: goodsOf(state) >= COUPON_FROM[coupon] };
  },
});

export const basketSetDelivery = basket.changing({
  name: "basket_set_delivery",
  domain: "general",
  kind: "processing",
  description:
    "Chooses how the basket is delivered: pickup (free, as at first), standard (4.90 euros) or express (9.90).",
  input: z.object({ delivery: z.enum(DELIVERIES).describe("Kind of delivery") }),
  output: z.object({
    delivery: z.enum(DELIVERIES).describe("Kind of delivery that is chosen now"),
    cost: z.number().describe("What it costs in euros without a coupon"),
  }),
  takes: { delivery: { concept: "tag", literals: ["standard", "express"], literalOnly: true } },
  gives: {},
  does: "choose {delivery} delivery",
  probes: [
    { input: { delivery: "express" }, expect: { "/cost": 9.9 } },
    { input: { delivery: "pickup" }, expect: { "/cost": 0 } },
  ],
  sources: [SHOP],
  change(state, { delivery }) {
    state.delivery = delivery;
    return { delivery, cost: euros(DELIVERY_CENTS[delivery]) };
  },
});

export const basketChanges = [basketAdd, basketRemove, basketSetQuantity, basketApplyCoupon, basketSetDelivery];
