/**
 * New cars on sale in the United States in 1993: facts of a model, two models, what a budget buys, and the fuel for a trip.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { ToolError } from "../../tools/contract.ts";
import { cell, rowsOf } from "../table.ts";
import { defineTool } from "../tool.ts";
import { CARS_TSV } from "./data/cars.ts";
import { find, indexBy, money, nameField, numeric } from "./shared.ts";
import { CARS_1993, FUEL_COST } from "./sources.ts";

/** Rows with the full name of the model in front. */
export const carRows = lazy(() => rowsOf(CARS_TSV).map((row) => [`${cell(row, 0)} ${cell(row, 1)}`, ...row]));
const byModel = lazy(() => indexBy(carRows(), 0));
/** Midrange price in US dollars; the table is in thousands. */
export const priceOf = (row: readonly string[]): number => Math.round(numeric(row, 4) * 1000);
export const cityOf = (row: readonly string[]): number => numeric(row, 5);
export const powerOf = (row: readonly string[]): number => numeric(row, 7);

const KNOWN = "a 1993 model with its maker, such as Ford Escort";
const carField = nameField(KNOWN);

/** The name of the row with the highest value; null if another is level. */
function most(rows: readonly string[][], value: (row: readonly string[]) => number): string | null {
  const best = Math.max(...rows.map(value));
  const found = rows.filter((row) => value(row) === best);
  return found.length === 1 ? cell(found[0] ?? [], 0) : null;
}

export const carFacts = defineTool({
  name: "car_1993_facts",
  domain: "finance",
  kind: "retrieval",
  description: "Price, engine power, fuel economy and maker of a car on sale in the United States in 1993 (93 models).",
  input: z.object({ car: carField }),
  output: z.object({
    price: z.number().describe("midrange price, US dollars"),
    horsepower: z.int().describe("maximum engine power, horsepower"),
    city: z.number().describe("fuel economy in the city, miles per US gallon"),
    highway: z.number().describe("fuel economy on the highway, miles per US gallon"),
    class: z.string().describe("class: Small, Sporty, Compact, Midsize, Large or Van"),
  }),
  takes: { car: { concept: "car.model" } },
  gives: {
    "/price": {
      concept: "money.car",
      phrase: "the 1993 midrange US price of {car} [in dollars] <the 1993 new car data>",
      ask: "what was the 1993 midrange US price of {car} [in dollars]",
    },
    "/horsepower": {
      concept: "power.horsepower",
      phrase: "the 1993 horsepower of {car} <the 1993 new car data>",
      ask: "how many horsepower did {car} have in 1993",
    },
    "/city": {
      concept: "economy.city",
      phrase: "the 1993 city mileage of {car} [in miles per gallon] <the 1993 new car data>",
      ask: "how many miles to the gallon did {car} get in town in 1993",
    },
    "/highway": {
      concept: "economy.mpg",
      phrase: "the 1993 highway mileage of {car} [in miles per gallon] <the 1993 new car data>",
      ask: "what mileage [in miles per gallon] did {car} get on the highway in 1993",
    },
    "/class": {
      concept: "car.class",
      ends: true,
      phrase: "the class [(small, sporty, compact, midsize, large or van)] of {car} <the 1993 new car data>",
      ask: "what class of car was {car} [(small, sporty, compact, midsize, large or van)] <the 1993 new car data>",
    },
  },
  probes: [
    { input: { car: "Acura Integra" }, expect: { "/price": 15900, "/horsepower": 140, "/city": 25, "/highway": 31 } },
    { input: { car: "bmw 535i" }, expect: { "/price": 30000, "/class": "Midsize" } },
  ],
  sources: [CARS_1993],
  run({ car }) {
    const row = find(byModel(), car, "car", KNOWN);
    return {
      price: priceOf(row),
      horsepower: powerOf(row),
      city: cityOf(row),
      highway: numeric(row, 6),
      class: cell(row, 3),
    };
  },
});

export const carsCompared = defineTool({
  name: "cars_1993_compared",
  domain: "finance",
  kind: "retrieval",
  description: "Which of two cars of 1993 cost less, was more powerful and went further on a gallon in the city.",
  input: z.object({ a: carField, b: nameField("another 1993 model with its maker, such as Honda Civic") }),
  output: z.object({
    cheaper: z.string().nullable().describe("car with the lower midrange price; null if level"),
    stronger: z.string().nullable().describe("car with more horsepower; null if level"),
    thriftier: z.string().nullable().describe("car with more miles per gallon in the city; null if level"),
  }),
  takes: { a: { concept: "car.single" }, b: { concept: "car.single" } },
  gives: {
    "/cheaper": {
      concept: "car.single",
      phrase: "the car that was cheaper in the US in 1993 out of {a} and {b} <the 1993 new car data>",
      ask: "which was cheaper in the US in 1993, {a} or {b}",
    },
    "/stronger": {
      concept: "car.single",
      phrase: "the more powerful car in 1993 out of {a} and {b} <the 1993 new car data>",
      ask: "which had more horsepower in 1993, {a} or {b}",
    },
    "/thriftier": {
      concept: "car.single",
      phrase: "the car with the better city mileage in 1993 out of {a} and {b} <the 1993 new car data>",
      ask: "which used less fuel in town in 1993, {a} or {b}",
    },
  },
  alike: [["a", "b"]],
  probes: [
    {
      input: { a: "Acura Integra", b: "Acura Legend" },
      expect: { "/cheaper": "Acura Integra", "/stronger": "Acura Legend", "/thriftier": "Acura Integra" },
    },
    { input: { a: "Audi 90", b: "Audi 100" }, expect: { "/cheaper": "Audi 90", "/stronger": null } },
  ],
  sources: [CARS_1993],
  run({ a, b }) {
    const rows = [find(byModel(), a, "a", KNOWN), find(byModel(), b, "b", KNOWN)];
    return {
      cheaper: most(rows, (row) => -priceOf(row)),
      stronger: most(rows, powerOf),
      thriftier: most(rows, cityOf),
    };
  },
});

export const carsWithinBudget = defineTool({
  name: "cars_within_budget",
  domain: "finance",
  kind: "retrieval",
  description:
    "What a budget bought among 93 new cars of 1993: how many models, the most powerful and the dearest of them.",
  input: z.object({ budget: z.number().min(0).max(1e9).describe("budget in US dollars, such as 12500") }),
  output: z.object({
    count: z.int().describe("number of models whose midrange price is within the budget"),
    strongest: z.string().nullable().describe("the one of them with the most horsepower; null if several are level"),
    dearest: z.string().nullable().describe("the one of them with the highest price; null if several are level"),
  }),
  takes: { budget: { concept: "money.spendable", literals: [9000, 12000, 15000, 18000, 20000, 25000, 30000] } },
  gives: {
    "/count": {
      concept: "car.count",
      phrase: "the number of new cars of 1993 with a midrange price of {budget} or less <the 1993 new car data>",
      ask: "how many new cars of 1993 had a midrange price of {budget} or less <the 1993 new car data>",
    },
    "/strongest": {
      concept: "car.single",
      ends: true,
      phrase: "the most powerful new car of 1993 with a midrange price of {budget} or less <the 1993 new car data>",
      ask: "what was the most powerful new car of 1993 with a midrange price of {budget} or less <the 1993 new car data>",
    },
    "/dearest": {
      concept: "car.single",
      ends: true,
      phrase: "the most expensive new car of 1993 with a midrange price of {budget} or less <the 1993 new car data>",
      ask: "what was the most expensive new car of 1993 with a midrange price of {budget} or less <the 1993 new car data>",
    },
  },
  follows: [],
  probes: [
    { input: { budget: 30000 }, expect: { "/strongest": "Dodge Stealth" } },
    { input: { budget: 7400 }, expect: { "/count": 1, "/dearest": "Ford Festiva" } },
  ],
  sources: [CARS_1993],
  run({ budget }) {
    const rows = carRows().filter((row) => priceOf(row) <= budget);
    if (rows.length === 0)
      throw new ToolError("budget: no model cost so little; expected at least 7400 dollars, such as 12500");
    return { count: rows.length, strongest: most(rows, powerOf), dearest: most(rows, priceOf) };
  },
});

export const fuelCost = defineTool({
  name: "trip_fuel_cost",
  domain: "finance",
  kind: "processing",
  description:
    "What the petrol for a trip costs, from the length of the trip, the fuel economy and the price of a US gallon.",
  input: z.object({
    distance: z.number().positive().max(1e6).describe("length of the trip, miles"),
    economy: z.number().positive().max(1000).describe("fuel economy, miles per US gallon"),
    price: z.number().positive().max(100).describe("price of a US gallon of petrol, US dollars"),
  }),
  output: z.object({
    cost: z.number().describe("cost of the petrol, US dollars to the cent"),
  }),
  takes: {
    distance: { concept: "length.mile", literals: [80, 250, 400, 1200] },
    economy: { concept: "economy.mpg", literals: [18, 25, 30, 45] },
    price: { concept: "money.usd", literals: [2.5, 3, 3.5, 4], literalOnly: true },
  },
  gives: {
    "/cost": {
      concept: "money.fuel",
      phrase: "the cost of the fuel for {distance} at {economy} and {price} dollars a gallon",
      ask: "how much does the fuel for {distance} cost at {economy} and {price} dollars a gallon",
    },
  },
  follows: [],
  probes: [
    { input: { distance: 240, economy: 24, price: 3.2 }, expect: { "/cost": 32 } },
    { input: { distance: 85, economy: 34, price: 1.1 }, expect: { "/cost": 2.75 } },
  ],
  sources: [FUEL_COST],
  run({ distance, economy, price }) {
    return { cost: money((distance / economy) * price) };
  },
});
