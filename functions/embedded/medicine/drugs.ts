/**
 * Drugs: codes, class and half-life, formula, target gene, and the drugs of a target or a class.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { ToolError } from "../../tools/contract.ts";
import { nearMatches } from "../near.ts";
import { cell, rowsOf } from "../table.ts";
import { defineTool } from "../tool.ts";
import { DRUGS } from "./data/drugs.ts";
import { find, fold, indexRows, nameField, numberOrNull } from "./shared.ts";
import { ATC, DRUG_FORMULAS, PHARMACOKINETICS, TARGETS } from "./sources.ts";

/** First level of the ATC system, by its letter. */
const MAIN_GROUPS: Readonly<Record<string, string>> = {
  A: "alimentary tract and metabolism",
  B: "blood and blood forming organs",
  C: "cardiovascular system",
  D: "dermatologicals",
  G: "genito-urinary system and sex hormones",
  H: "systemic hormonal preparations",
  J: "anti-infectives for systemic use",
  L: "antineoplastic and immunomodulating agents",
  M: "musculo-skeletal system",
  N: "nervous system",
  P: "antiparasitic products",
  R: "respiratory system",
  S: "sensory organs",
  V: "various",
};

export const drugRows = lazy(() => rowsOf(DRUGS));
const byName = lazy(() => indexRows(drugRows(), 1));
const drugField = nameField('Generic name of a drug, such as "aspirin" or "atorvastatin"');
export const findDrug = (drug: string, field = "drug") =>
  find(byName(), drug, field, 'the generic name of a drug of the reference table, such as "aspirin" or "atorvastatin"');
/** Terminal half-life in hours after intravenous dosing, where it is on record. */
export const halfLife = (row: readonly string[]): number | null => numberOrNull(row, 4);
/** Drugs by falling half-life; none where one of them has no half-life on record. */
export function byHalfLife(rows: readonly (readonly string[])[]): readonly (readonly string[])[] | null {
  const known = rows.flatMap((row) => {
    const hours = halfLife(row);
    return hours === null ? [] : [{ row, hours }];
  });
  return known.length < rows.length ? null : known.toSorted((a, b) => b.hours - a.hours).map(({ row }) => row);
}

export const drugProfile = defineTool({
  name: "drug_profile",
  domain: "medicine",
  kind: "retrieval",
  description:
    "ATC code and main group, pharmacological class and half-life (terminal, in adults, after intravenous dosing) of a drug.",
  input: z.object({ drug: drugField }),
  output: z.object({
    atc_code: z.string().describe("ATC code at the fifth level, such as N02BA01"),
    main_group: z.string().describe("Anatomical main group, first level of the ATC code"),
    drug_class: z.string().describe("Pharmacological class"),
    half_life: z
      .number()
      .nullable()
      .describe("Terminal half-life in hours after intravenous dosing, null if not on record"),
  }),
  takes: { drug: { concept: "drug.name" } },
  gives: {
    "/atc_code": {
      concept: "atc.code",
      phrase: "the ATC code of {drug}",
      ask: "which ATC code does {drug} have",
      ends: true,
    },
    "/main_group": {
      concept: "atc.group",
      phrase: "the ATC main group of {drug}",
      ask: "which main group of the ATC system does {drug} belong to",
      ends: true,
    },
    "/drug_class": {
      concept: "drug.class",
      phrase: "the [pharmacological] class of {drug}",
      ask: "which pharmacological class does {drug} belong to",
    },
    "/half_life": {
      concept: "drug.half_life",
      phrase: "[the terminal half-life in hours of] {drug} given intravenously <Lombardo et al. 2018>",
      ask: "how many hours is the intravenous half-life of {drug} <Lombardo et al. 2018>",
    },
  },
  probes: [
    {
      input: { drug: "aspirin" },
      expect: { "/atc_code": "N02BA01", "/main_group": "nervous system", "/half_life": 0.26 },
    },
    { input: { drug: "Acetaminophen" }, expect: { "/atc_code": "N02BE01", "/half_life": 2.5 } },
  ],
  sources: [ATC, PHARMACOKINETICS],
  run({ drug }) {
    const row = findDrug(drug);
    const code = cell(row, 2);
    return {
      atc_code: code,
      main_group: MAIN_GROUPS[code.charAt(0)] ?? "",
      drug_class: cell(row, 3),
      half_life: halfLife(row),
    };
  },
});

export const drugFormula = defineTool({
  name: "drug_molecular_formula",
  domain: "medicine",
  kind: "retrieval",
  description: "Molecular formula of a drug that is a small molecule or a peptide (free base or acid, no salt).",
  input: z.object({ drug: drugField }),
  output: z.object({ formula: z.string().describe("Molecular formula in Hill order, such as C9H8O4") }),
  takes: { drug: { concept: "drug.single" } },
  gives: {
    "/formula": {
      concept: "formula.molecular",
      phrase: "[the chemical formula of] {drug}",
      ask: "what is the chemical formula of {drug}",
    },
  },
  probes: [
    { input: { drug: "aspirin" }, expect: { "/formula": "C9H8O4" } },
    { input: { drug: "Imatinib" }, expect: { "/formula": "C29H31N7O" } },
  ],
  sources: [DRUG_FORMULAS],
  run({ drug }) {
    const formula = cell(findDrug(drug), 5);
    if (formula === "")
      throw new ToolError(
        `drug: "${drug}" is a protein without a listed formula; expected a small molecule, such as "aspirin"`,
      );
    return { formula };
  },
});

export const drugTarget = defineTool({
  name: "drug_target_gene",
  domain: "medicine",
  kind: "retrieval",
  description: "Human gene that encodes the target of effect of a drug that has a single one (Santos et al., 2017).",
  input: z.object({ drug: drugField }),
  output: z.object({ gene: z.string().describe("HGNC symbol of the gene") }),
  takes: { drug: { concept: "drug.name" } },
  gives: {
    "/gene": {
      concept: "gene.single",
      phrase: "the human gene for the target of {drug}",
      ask: "which human gene encodes the target of {drug}",
      ends: true,
    },
  },
  probes: [
    { input: { drug: "atorvastatin" }, expect: { "/gene": "HMGCR" } },
    { input: { drug: "albuterol" }, expect: { "/gene": "ADRB2" } },
  ],
  sources: [TARGETS],
  run({ drug }) {
    const gene = cell(findDrug(drug), 6);
    if (gene === "")
      throw new ToolError(
        `drug: no single human target is listed for "${drug}"; expected a drug with one, such as "atorvastatin"`,
      );
    return { gene };
  },
});

export const drugsOnGene = defineTool({
  name: "drugs_acting_on_gene",
  domain: "medicine",
  kind: "retrieval",
  description:
    "Drugs of the reference table whose only target of effect is encoded by a human gene, and how many they are.",
  input: z.object({ gene: nameField('HGNC symbol of a human gene, such as "EGFR"') }),
  output: z.object({
    drugs: z.array(z.string()).describe("The drugs, in the order of the table"),
    total: z.int().describe("How many they are"),
  }),
  takes: { gene: { concept: "gene.target" } },
  gives: {
    "/drugs": {
      contrived: true,
      concept: "drug.name",
      list: "set",
      phrase: "the drugs on your list whose only target is the product of {gene}",
      ask: "which drugs on your list target the product of {gene} alone",
      ends: true,
    },
    "/total": {
      concept: "count.drug",
      phrase: "the number of drugs whose only target is the product of {gene}",
      answer: false,
    },
  },
  probes: [
    {
      input: { gene: "EGFR" },
      expect: { "/drugs": ["gefitinib", "erlotinib", "osimertinib", "cetuximab"], "/total": 4 },
    },
    { input: { gene: "xdh" }, expect: { "/drugs": ["allopurinol", "febuxostat"] } },
  ],
  sources: [TARGETS],
  run({ gene }) {
    const drugs = drugRows()
      .filter((row) => fold(cell(row, 6)) === fold(gene) && gene !== "")
      .map((row) => cell(row, 0));
    if (drugs.length === 0)
      throw new ToolError(
        `gene: no drug of the table acts on "${gene}"; expected the symbol of a drug target, such as EGFR${nearMatches(
          gene,
          drugRows().map((row) => cell(row, 6)),
        )}`,
      );
    return { drugs, total: drugs.length };
  },
});

export const drugsOfClass = defineTool({
  name: "drugs_of_class",
  domain: "medicine",
  kind: "retrieval",
  description:
    "Drugs of the reference table in a pharmacological class, how many they are, and the longest-lived of them.",
  input: z.object({ drug_class: nameField('Pharmacological class, such as "statin" or "beta blocker"') }),
  output: z.object({
    drugs: z.array(z.string()).describe("The drugs, in the order of the table"),
    total: z.int().describe("How many they are"),
    longest_lived: z
      .string()
      .nullable()
      .describe("Drug with the longest half-life, null if two share it or one is not on record"),
  }),
  takes: { drug_class: { concept: "drug.class" } },
  gives: {
    "/drugs": {
      concept: "drug.name",
      list: "set",
      contrived: true,
      phrase: "the drugs of {drug_class}",
      ask: "which drugs belong to {drug_class}",
      ends: true,
    },
    "/total": {
      concept: "count.drug",
      phrase: "the number of drugs of {drug_class}",
      answer: false,
    },
    "/longest_lived": {
      contrived: true,
      concept: "drug.single",
      phrase: "the drug in {drug_class} on your list with the longest [intravenous ]half-life <Lombardo et al. 2018>",
      ask: "which drug in {drug_class} on your list has the longest intravenous half-life <Lombardo et al. 2018>",
      ends: true,
    },
  },
  probes: [
    { input: { drug_class: "H2 blocker" }, expect: { "/total": 3 } },
    { input: { drug_class: "statin" }, expect: { "/total": 4, "/longest_lived": null } },
    { input: { drug_class: "Factor Xa inhibitor" }, expect: { "/drugs": ["rivaroxaban", "apixaban"] } },
  ],
  sources: [ATC, PHARMACOKINETICS],
  run({ drug_class }) {
    const rows = drugRows().filter((row) => fold(cell(row, 3)) === fold(drug_class));
    if (rows.length === 0)
      throw new ToolError(
        `drug_class: "${drug_class}" is not known here; expected a class such as "statin" or "beta blocker"${nearMatches(
          drug_class,
          drugRows().map((row) => cell(row, 3)),
        )}`,
      );
    const [best, next] = byHalfLife(rows) ?? [];
    const one = best !== undefined && (next === undefined || halfLife(next) !== halfLife(best));
    return { drugs: rows.map((row) => cell(row, 0)), total: rows.length, longest_lived: one ? cell(best, 0) : null };
  },
});
