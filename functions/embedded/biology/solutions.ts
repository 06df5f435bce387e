/**
 * Solutions: concentration from an amount or from absorbance, stock to pipette, annealing of a primer pair.
 */
import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { defineTool } from "../tool.ts";
import { ANNEALING, BEER_LAMBERT, MOLE } from "./sources.ts";
import { fixed, significant } from "./table.ts";

const VOLUMES = [50, 100, 200, 250, 500, 750, 1000, 2000];

export const solutionConcentration = defineTool({
  name: "solution_concentration",
  domain: "biology",
  kind: "processing",
  description:
    "Computes the concentration of a solution in millimoles per litre from an amount in millimoles and a volume.",
  input: z.object({
    amount: z.number().positive().max(1e9).describe("Amount of substance in millimoles"),
    volume: z.number().positive().max(1e6).describe("Volume of the solution in millilitres"),
  }),
  output: z.object({
    concentration: z.number().describe("Concentration in millimoles per litre, 6 significant digits"),
  }),
  takes: {
    amount: { concept: "amount.millimole", literals: [2, 5, 10, 20, 50] },
    volume: { concept: "volume.millilitre", literals: VOLUMES, literalOnly: true },
  },
  gives: {
    "/concentration": {
      concept: "concentration.millimolar",
      phrase: "the concentration [in millimoles per litre] of {amount} in {volume} ml",
      ask: "what concentration [in millimoles per litre] do I get from {amount} in {volume} ml",
    },
  },
  follows: [],
  probes: [
    { input: { amount: 5, volume: 250 }, expect: { "/concentration": 20 } },
    { input: { amount: 27.7537, volume: 750 }, expect: { "/concentration": 37.0049 } },
  ],
  sources: [MOLE],
  run({ amount, volume }) {
    return { concentration: significant((1000 * amount) / volume, 6) };
  },
});

export const stockVolume = defineTool({
  name: "stock_dilution",
  domain: "biology",
  kind: "processing",
  description:
    "Computes how much of a stock solution of known concentration gives a final volume of a lower concentration (C1V1 = C2V2).",
  input: z.object({
    stock: z.number().positive().max(1e6).describe("Concentration of the stock in millimoles per litre"),
    target: z.number().positive().max(1e6).describe("Concentration wanted in micromoles per litre"),
    volume: z.number().positive().max(1e6).describe("Final volume in millilitres"),
  }),
  output: z.object({ volume: z.number().describe("Volume of stock to take in millilitres, 6 significant digits") }),
  takes: {
    stock: { concept: "concentration.millimolar", literals: [2, 10, 20, 50, 100, 500], literalOnly: true },
    target: { concept: "concentration.micromolar", literals: [2, 5, 10, 20, 50], literalOnly: true },
    volume: { concept: "volume.millilitre", literals: VOLUMES, literalOnly: true },
  },
  gives: {
    "/volume": {
      concept: "volume.stock",
      phrase: "the volume [in millilitres] of a {stock} mM stock needed for {volume} ml at {target} micromolar",
      ask: "how many millilitres of a {stock} mM stock do I need for {volume} ml at {target} micromolar",
    },
  },
  probes: [
    { input: { stock: 50, target: 20, volume: 500 }, expect: { "/volume": 0.2 } },
    { input: { stock: 0.25, target: 50, volume: 100 }, expect: { "/volume": 20 } },
  ],
  sources: [MOLE],
  run({ stock, target, volume }) {
    if (target / 1000 > stock)
      throw new ToolError("stock: expected a concentration above the one wanted; a dilution cannot raise it");
    return { volume: significant(((target / 1000) * volume) / stock, 6) };
  },
});

export const absorbanceConcentration = defineTool({
  name: "absorbance_concentration",
  domain: "biology",
  kind: "processing",
  description:
    "Computes a concentration from the absorbance in a cuvette of 1 centimetre and a molar extinction coefficient (Beer-Lambert).",
  input: z.object({
    absorbance: z.number().positive().max(10).describe("Absorbance (no unit)"),
    extinction: z.number().max(1e7).describe("Molar extinction coefficient per molar per centimetre"),
  }),
  output: z.object({
    concentration: z.number().describe("Concentration in millimoles per litre, 4 significant digits"),
  }),
  takes: {
    absorbance: { concept: "number", literals: [0.15, 0.2, 0.35, 0.42, 0.5, 0.75, 0.8, 1.1], literalOnly: true },
    // Those of NADH, of a tyrosine and a tryptophan, and of serum albumin.
    extinction: { concept: "coefficient.extinction", literals: [6220, 1490, 5500, 43_824] },
  },
  gives: {
    "/concentration": {
      concept: "concentration.measured",
      phrase:
        "the concentration [in millimoles per litre] at an absorbance of {absorbance} [in a 1 cm cuvette], given {extinction}",
      ask: "what concentration [in millimoles per litre] has an absorbance of {absorbance} in a 1 cm cuvette, given {extinction}",
    },
  },
  follows: [],
  probes: [
    { input: { absorbance: 0.622, extinction: 6220 }, expect: { "/concentration": 0.1 } },
    { input: { absorbance: 0.5, extinction: 5500 }, expect: { "/concentration": 0.09091 } },
  ],
  sources: [BEER_LAMBERT],
  run({ absorbance, extinction }) {
    if (extinction <= 0) throw new ToolError("extinction: expected a coefficient above 0, such as 6220");
    return { concentration: significant((1000 * absorbance) / extinction, 4) };
  },
});

const melting = z.number().min(-50).max(150);

export const primerAnnealing = defineTool({
  name: "primer_annealing_temperature",
  domain: "biology",
  kind: "processing",
  description:
    "Computes the annealing temperature of a primer pair, five degrees below the lower melting temperature, and whether the pair is matched.",
  input: z.object({
    first: melting.describe("Melting temperature of one primer in degrees Celsius"),
    second: melting.describe("Melting temperature of the other primer in degrees Celsius"),
  }),
  output: z.object({
    annealing: z.number().describe("Annealing temperature in degrees Celsius, 2 decimals, four digits at least"),
    matched: z.boolean().describe("Whether the two melting temperatures differ by no more than 5 degrees"),
  }),
  takes: {
    first: { concept: "temperature.duplex", literals: [51, 53, 55, 57, 59, 61] },
    second: { concept: "temperature.duplex", literals: [50, 52, 54, 56, 58, 60, 62] },
  },
  gives: {
    "/annealing": {
      concept: "temperature.annealing",
      phrase:
        "the annealing temperature [in degrees Celsius] of primers that melt at {first} and {second}[, 5 degrees below the lower of the two]",
      ask: "at what temperature [in degrees Celsius] do I anneal primers that melt at {first} and {second}, going 5 degrees below the lower one",
    },
    "/matched": { concept: "truth", phrase: "whether {first} lies within 5 degrees Celsius of {second}" },
  },
  alike: [["first", "second"]],
  follows: [],
  probes: [
    { input: { first: 60, second: 56 }, expect: { "/annealing": 51, "/matched": true } },
    { input: { first: 52.5, second: 61 }, expect: { "/annealing": 47.5, "/matched": false } },
  ],
  sources: [ANNEALING],
  run({ first, second }) {
    return { annealing: fixed(Math.min(first, second) - 5, 2), matched: Math.abs(first - second) <= 5 };
  },
});
