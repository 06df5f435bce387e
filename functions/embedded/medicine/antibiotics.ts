/**
 * Will Burtin's table of 1951: how three antibiotics act on sixteen bacteria.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { ToolError } from "../../tools/contract.ts";
import { cell, rowsOf } from "../table.ts";
import { defineTool } from "../tool.ts";
import { ANTIBIOTICS } from "./data/antibiotics.ts";
import { choose, find, indexRows, nameField } from "./shared.ts";
import { BURTIN } from "./sources.ts";

/** In the order of the columns from 3 on. */
const ANTIBIOTIC_NAMES = ["penicillin", "streptomycin", "neomycin"] as const;
const FIRST_MIC_COLUMN = 3;

export const bacteriumRows = lazy(() => rowsOf(ANTIBIOTICS));
const byName = lazy(() => indexRows(bacteriumRows(), 1));
const bacteriumField = nameField('Bacterium, such as "Escherichia coli"');
const antibioticField = nameField("penicillin, streptomycin or neomycin");
const antibioticTakes = { concept: "antibiotic.name", literals: [...ANTIBIOTIC_NAMES] } as const;

const findBacterium = (bacterium: string) =>
  find(byName(), bacterium, "bacterium", 'one of the 16 bacteria of the table, such as "Escherichia coli"');
const micColumn = (antibiotic: string) =>
  FIRST_MIC_COLUMN + ANTIBIOTIC_NAMES.indexOf(choose(ANTIBIOTIC_NAMES, antibiotic, "antibiotic"));

export const bacteriumProfile = defineTool({
  name: "bacterium_antibiotic_profile",
  domain: "medicine",
  kind: "retrieval",
  description:
    "Gram stain of a bacterium and which of penicillin, streptomycin and neomycin inhibits it at the lowest concentration (1951).",
  input: z.object({ bacterium: bacteriumField }),
  output: z.object({
    gram_stain: z.string().describe("positive or negative, as recorded in the table"),
    most_effective: z
      .string()
      .nullable()
      .describe("Antibiotic with the lowest inhibitory concentration, null if two share it"),
    lowest: z.number().describe("Lowest of the three minimum inhibitory concentrations in micrograms per millilitre"),
  }),
  takes: { bacterium: { concept: "bacterium.listed" } },
  gives: {
    "/gram_stain": {
      concept: "gram.stain",
      phrase: "the Gram stain of {bacterium}",
      ask: "what is the Gram stain of {bacterium}",
    },
    "/most_effective": {
      concept: "antibiotic.name",
      phrase:
        "the antibiotic[, of penicillin, streptomycin and neomycin,] that inhibits {bacterium} best <Burtin's 1951 table>",
      ask: "which of penicillin, streptomycin and neomycin inhibits {bacterium} at the lowest concentration <Burtin's 1951 table>",
      ends: true,
    },
  },
  probes: [
    {
      input: { bacterium: "Escherichia coli" },
      expect: { "/gram_stain": "negative", "/most_effective": "neomycin", "/lowest": 0.1 },
    },
    {
      input: { bacterium: "diplococcus pneumoniae" },
      expect: { "/gram_stain": "positive", "/most_effective": "penicillin" },
    },
    { input: { bacterium: "Proteus vulgaris" }, expect: { "/most_effective": null, "/lowest": 0.1 } },
  ],
  sources: [BURTIN],
  run({ bacterium }) {
    const row = findBacterium(bacterium);
    const values = ANTIBIOTIC_NAMES.map((_, i) => Number(cell(row, FIRST_MIC_COLUMN + i)));
    const lowest = Math.min(...values);
    const best = ANTIBIOTIC_NAMES.filter((_, i) => values[i] === lowest);
    return { gram_stain: cell(row, 2), most_effective: best.length === 1 ? (best[0] ?? null) : null, lowest };
  },
});

export const antibioticMic = defineTool({
  name: "antibiotic_mic",
  domain: "medicine",
  kind: "retrieval",
  description:
    "Minimum inhibitory concentration of penicillin, streptomycin or neomycin against one of 16 bacteria (1951).",
  input: z.object({ bacterium: bacteriumField, antibiotic: antibioticField }),
  output: z.object({
    concentration: z.number().describe("Minimum inhibitory concentration in micrograms per millilitre"),
  }),
  takes: { bacterium: { concept: "bacterium.tested" }, antibiotic: antibioticTakes },
  gives: {
    "/concentration": {
      concept: "concentration.ug_per_ml",
      phrase:
        "the concentration of {antibiotic} [in micrograms per millilitre] that inhibits {bacterium} <Burtin's 1951 table>",
      ask: "how many micrograms per millilitre of {antibiotic} does it take to inhibit {bacterium} <Burtin's 1951 table>",
    },
  },
  probes: [
    { input: { bacterium: "Pseudomonas aeruginosa", antibiotic: "penicillin" }, expect: { "/concentration": 850 } },
    { input: { bacterium: "staphylococcus aureus", antibiotic: "Neomycin" }, expect: { "/concentration": 0.001 } },
  ],
  sources: [BURTIN],
  run: ({ bacterium, antibiotic }) => ({
    concentration: Number(cell(findBacterium(bacterium), micColumn(antibiotic))),
  }),
});

export const bacteriaInhibited = defineTool({
  name: "bacteria_inhibited_by_antibiotic",
  domain: "medicine",
  kind: "retrieval",
  description:
    "Bacteria of the 1951 table that an antibiotic inhibits at or below a given concentration, and how many they are.",
  input: z.object({
    antibiotic: antibioticField,
    limit: z.number().positive().max(1000).describe("Concentration in micrograms per millilitre"),
  }),
  output: z.object({
    bacteria: z.array(z.string()).describe("The bacteria, in the order of the table"),
    total: z.int().describe("How many they are"),
    hardiest: z.string().nullable().describe("The one that needs the highest concentration, null if two share it"),
  }),
  takes: {
    antibiotic: antibioticTakes,
    limit: { concept: "concentration.ug_per_ml", literals: [0.01, 0.1, 0.5, 2, 5, 10], literalOnly: true },
  },
  gives: {
    "/bacteria": {
      concept: "bacterium.tested",
      list: "set",
      phrase:
        "the bacteria that {antibiotic} inhibits at {limit} micrograms per millilitre or less <Burtin's 1951 table>",
      ask: "which bacteria does {antibiotic} inhibit at {limit} micrograms per millilitre or less <Burtin's 1951 table>",
    },
    "/total": {
      concept: "count.bacterium",
      phrase:
        "the number of bacteria that {antibiotic} inhibits at {limit} micrograms per millilitre or less <Burtin's 1951 table>",
      ask: "how many bacteria does {antibiotic} inhibit at {limit} micrograms per millilitre or less <Burtin's 1951 table>",
    },
  },
  probes: [
    {
      input: { antibiotic: "penicillin", limit: 0.001 },
      expect: { "/bacteria": ["Bacillus anthracis", "Streptococcus pyogenes"], "/total": 2 },
    },
    { input: { antibiotic: "streptomycin", limit: 0.1 }, expect: { "/total": 4 } },
  ],
  sources: [BURTIN],
  run({ antibiotic, limit }) {
    const column = micColumn(antibiotic);
    const rows = bacteriumRows().filter((row) => Number(cell(row, column)) <= limit);
    if (rows.length === 0)
      throw new ToolError(
        `limit: ${antibiotic} inhibits no bacterium of the table at ${limit}; expected a higher one, such as 1`,
      );
    const most = Math.max(...rows.map((row) => Number(cell(row, column))));
    const [hardiest, rival] = rows.filter((row) => Number(cell(row, column)) === most);
    return {
      bacteria: rows.map((row) => cell(row, 0)),
      total: rows.length,
      hardiest: hardiest === undefined || rival !== undefined ? null : cell(hardiest, 0),
    };
  },
});
