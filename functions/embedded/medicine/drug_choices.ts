/**
 * Drugs by trade name, two drugs compared, a list of drugs summed up.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { cell, rowsOf } from "../table.ts";
import { defineTool } from "../tool.ts";
import { TRADE_NAMES } from "./data/trade.ts";
import { byHalfLife, findDrug, halfLife } from "./drugs.ts";
import { find, indexRows, nameField, significant, textOrNull } from "./shared.ts";
import { ATC, PHARMACOKINETICS, TARGETS, WORDNET } from "./sources.ts";

export const tradeRows = lazy(() => rowsOf(TRADE_NAMES));
const byTradeName = lazy(() => indexRows(tradeRows()));
const drugField = nameField('Generic name of a drug, such as "aspirin" or "atorvastatin"');

export const drugOfTradeName = defineTool({
  name: "drug_of_trade_name",
  domain: "medicine",
  kind: "retrieval",
  description: "Generic name of the drug sold under a trade name, the kind of drug, and other trade names of the drug.",
  input: z.object({ trade_name: nameField('Trade name of a drug, such as "Lipitor" or "Valium"') }),
  output: z.object({
    drug: z.string().describe("Generic name (INN) of the drug"),
    kind: z.string().nullable().describe("Kind of drug that WordNet files it under, null if just a medicine"),
    others: z.array(z.string()).nullable().describe("Other trade names of the drug, null if none is listed"),
  }),
  takes: { trade_name: { concept: "trade.name" } },
  gives: {
    "/drug": {
      concept: "drug.single",
      phrase: "the drug sold as {trade_name}",
      ask: "what is the generic name of {trade_name}",
      ends: true,
    },
    "/kind": {
      concept: "drug.kind",
      phrase: "the kind of drug that {trade_name} is <WordNet>",
      ask: "what kind of drug is {trade_name} <WordNet>",
      ends: true,
    },
    "/others": {
      concept: "trade.name",
      list: "set",
      phrase: "the other brand names of the drug sold as {trade_name} <WordNet>",
      ask: "which other brand names does the drug in {trade_name} have <WordNet>",
    },
  },
  probes: [
    { input: { trade_name: "Lipitor" }, expect: { "/drug": "atorvastatin" } },
    { input: { trade_name: "advil" }, expect: { "/drug": "ibuprofen", "/others": ["Motrin", "Nuprin"] } },
  ],
  sources: [WORDNET],
  run({ trade_name }) {
    const row = find(
      byTradeName(),
      trade_name,
      "trade_name",
      'the trade name of a drug, such as "Lipitor" or "Valium"',
    );
    const others = tradeRows()
      .filter((other) => cell(other, 1) === cell(row, 1) && other !== row)
      .map((other) => cell(other, 0));
    return { drug: cell(row, 1), kind: textOrNull(row, 2), others: others.length === 0 ? null : others };
  },
});

/** Painkillers and sedatives, which people weigh against each other by how long they last. */
const RIVALS = [
  "morphine",
  "fentanyl",
  "methadone",
  "ibuprofen",
  "naproxen",
  "diazepam",
  "lorazepam",
  "midazolam",
  "ketamine",
  "propofol",
];
const rivalTakes = { concept: "drug.single", literals: RIVALS, literalOnly: true } as const;

export const drugsCompared = defineTool({
  name: "drugs_compared",
  domain: "medicine",
  kind: "retrieval",
  description:
    "Two drugs side by side: which has the longer half-life and how many times as long, and whether they share class and main target.",
  input: z.object({ first: drugField, second: drugField }),
  output: z.object({
    longer: z
      .string()
      .nullable()
      .describe("Drug with the longer half-life, null if they are equal or one is not on record"),
    ratio: z
      .number()
      .nullable()
      .describe("Longer half-life over the shorter, four significant digits; null if one is not on record"),
    same_class: z.boolean().describe("Whether both are of one pharmacological class"),
    same_target: z
      .boolean()
      .nullable()
      .describe("Whether one human gene encodes the only target of both, null if one of them has several or none"),
  }),
  takes: { first: rivalTakes, second: rivalTakes },
  alike: [["first", "second"]],
  gives: {
    "/longer": {
      concept: "drug.name",
      phrase: "the drug with the longer [intravenous ]half-life out of {first} and {second} <Lombardo et al. 2018>",
      ask: "which has the longer intravenous half-life, {first} or {second} <Lombardo et al. 2018>",
      ends: true,
    },
    "/same_class": {
      concept: "truth",
      phrase: "whether {first} belongs to the same pharmacological class as {second}",
    },
    "/same_target": {
      concept: "truth",
      phrase: "whether {first} has its target of effect encoded by the same human gene as that of {second}",
    },
  },
  probes: [
    {
      input: { first: "warfarin", second: "apixaban" },
      expect: { "/longer": "warfarin", "/same_class": false, "/same_target": false },
    },
    { input: { first: "gefitinib", second: "Erlotinib" }, expect: { "/same_class": true, "/same_target": true } },
  ],
  sources: [ATC, PHARMACOKINETICS, TARGETS],
  run({ first, second }) {
    const [a, b] = [findDrug(first, "first"), findDrug(second, "second")];
    const [long, short] = [a, b].map(halfLife);
    const known = typeof long === "number" && typeof short === "number";
    return {
      longer: !known || long === short ? null : cell(long > short ? a : b, 0),
      ratio: known ? significant(Math.max(long, short) / Math.min(long, short), 4) : null,
      same_class: cell(a, 3) === cell(b, 3),
      same_target: [a, b].some((row) => cell(row, 6) === "") ? null : cell(a, 6) === cell(b, 6),
    };
  },
});

const LISTS = [
  ["aspirin", "ibuprofen", "naproxen"],
  ["atorvastatin", "simvastatin", "rosuvastatin"],
  ["warfarin", "apixaban", "rivaroxaban", "dabigatran"],
  ["morphine", "fentanyl", "methadone", "tramadol"],
  ["diazepam", "lorazepam", "midazolam"],
  ["metformin", "sitagliptin", "semaglutide"],
];

export const drugListProfile = defineTool({
  name: "drug_list_profile",
  domain: "medicine",
  kind: "retrieval",
  description:
    "For a list of drugs: the one that stays in the body longest and the one that leaves it first, the genes of their main targets, their classes.",
  input: z.object({
    drugs: z.array(drugField).min(1).max(40).describe('Generic names of drugs, such as ["aspirin", "ibuprofen"]'),
  }),
  output: z.object({
    longest: z
      .string()
      .nullable()
      .describe("Drug with the longest half-life, null if two share it or one is not on record"),
    shortest: z
      .string()
      .nullable()
      .describe("Drug with the shortest half-life, null if two share it or one is not on record"),
    genes: z
      .array(z.string())
      .nullable()
      .describe("Genes of the targets, each once; null if one of the drugs has several targets or none"),
    classes: z.array(z.string()).describe("Pharmacological classes, each once"),
  }),
  takes: { drugs: { concept: "drug.name", list: true, literals: LISTS } },
  gives: {
    "/longest": {
      concept: "drug.name",
      phrase: "the drug with the longest [intravenous ]half-life among {drugs} <Lombardo et al. 2018>",
      ask: "which of {drugs} has the longest intravenous half-life <Lombardo et al. 2018>",
      ends: true,
    },
    "/shortest": {
      concept: "drug.name",
      phrase: "the drug with the shortest [intravenous ]half-life among {drugs} <Lombardo et al. 2018>",
      ask: "which of {drugs} has the shortest intravenous half-life <Lombardo et al. 2018>",
      ends: true,
    },
    "/genes": {
      concept: "gene.target",
      list: "set",
      phrase: "the human genes for the targets of {drugs}",
      ask: "which human genes encode the targets of {drugs}",
    },
    "/classes": { concept: "drug.class", list: "set", phrase: "the pharmacological classes of {drugs}", answer: false },
  },
  probes: [
    {
      input: { drugs: ["warfarin", "apixaban", "aspirin"] },
      expect: { "/longest": "warfarin", "/shortest": "aspirin", "/genes": null },
    },
    { input: { drugs: ["Morphine", "methadone"] }, expect: { "/classes": ["opioid agonist"], "/genes": ["OPRM1"] } },
  ],
  sources: [ATC, PHARMACOKINETICS, TARGETS],
  run({ drugs }) {
    const rows = [...new Set(drugs.map((drug) => findDrug(drug, "drugs")))];
    const ranked = byHalfLife(rows) ?? [];
    /** The drug at one end of the ranking, unless its neighbour has the same half-life. */
    const end = (at: number, beside: number) => {
      const [row, rival] = [ranked.at(at), ranked.at(beside)];
      return row === undefined || (rival !== undefined && halfLife(row) === halfLife(rival)) ? null : cell(row, 0);
    };
    const genes = [...new Set(rows.map((row) => cell(row, 6)))];
    return {
      longest: end(0, 1),
      shortest: end(-1, -2),
      genes: genes.includes("") ? null : genes,
      classes: [...new Set(rows.map((row) => cell(row, 3)))],
    };
  },
});
