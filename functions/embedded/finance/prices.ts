/**
 * Prices across borders and years: VAT in two countries, loss of purchasing power between two price indices.
 */

import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { cell } from "../table.ts";
import { defineTool } from "../tool.ts";
import { vatCountries } from "./accounts.ts";
import { findCountry, nameField, numeric, percent, round } from "./shared.ts";
import { PURCHASING_POWER, VAT_RATES } from "./sources.ts";

const COVERED = "a European country with a value-added tax";

export const vatCompared = defineTool({
  name: "vat_countries_compared",
  domain: "finance",
  kind: "retrieval",
  description:
    "Which of two European countries had the higher standard VAT or GST rate in May 2026, and the gap in percentage points.",
  input: z.object({
    a: nameField("English short name of a European country with a value-added tax, such as Sweden"),
    b: nameField("English short name of another such country, such as Switzerland"),
  }),
  output: z.object({
    higher: z.string().describe("country with the higher standard rate"),
    lower: z.string().describe("country with the lower standard rate"),
    gap: z.number().describe("difference of the two rates, percentage points"),
  }),
  takes: { a: { concept: "country.vat" }, b: { concept: "country.vat" } },
  gives: {
    "/higher": {
      concept: "country.vat",
      phrase: "the country with the higher standard VAT rate [as of May 2026] out of {a} and {b}",
      ask: "which country has the higher standard VAT rate[ as of May 2026], {a} or {b}",
    },
    "/lower": {
      concept: "country.vat",
      phrase: "the country with the lower standard VAT rate [as of May 2026] out of {a} and {b}",
      ask: "which country has the lower standard VAT rate[ as of May 2026], {a} or {b}",
    },
    "/gap": {
      concept: "gap.points",
      ends: true,
      phrase: "the gap between the standard VAT rates of {a} and {b}[, in percentage points, as of May 2026]",
      ask: "how many percentage points apart are the standard VAT rates of {a} and {b} [as of May 2026]",
    },
  },
  alike: [["a", "b"]],
  probes: [
    {
      input: { a: "Sweden", b: "Switzerland" },
      expect: { "/higher": "Sweden", "/lower": "Switzerland", "/gap": 16.9 },
    },
    { input: { a: "Switzerland", b: "turkey" }, expect: { "/gap": 11.9 } },
  ],
  sources: [VAT_RATES],
  run({ a, b }) {
    const rows = [findCountry(vatCountries(), a, COVERED, "a"), findCountry(vatCountries(), b, COVERED, "b")];
    const [low = [], high = []] = rows.toSorted((x, y) => numeric(x, 1) - numeric(y, 1));
    const gap = numeric(high, 1) - numeric(low, 1);
    if (gap === 0) throw new ToolError("b: the two countries have the same rate; expected two that differ");
    return { higher: cell(high, 0), lower: cell(low, 0), gap: round(gap, 2) };
  },
});

export const purchasingPower = defineTool({
  name: "purchasing_power_change",
  domain: "finance",
  kind: "processing",
  description:
    "How much dearer a basket of goods is at the higher of two levels of a price index, and what money loses by it.",
  input: z.object({
    a: z.number().positive().max(1e9).describe("one level of a consumer price index"),
    b: z.number().positive().max(1e9).describe("another level of the same index"),
  }),
  output: z.object({
    dearer: z.number().describe("higher level over the lower one, percentage increase"),
    lost: z
      .number()
      .describe("part of its purchasing power that money loses from the lower to the higher level, percent"),
  }),
  takes: {
    a: { concept: "price.index", literals: [80, 96, 100, 110], literalOnly: true },
    b: { concept: "price.index", literals: [120, 125, 132, 150], literalOnly: true },
  },
  gives: {
    "/dearer": {
      concept: "percent.rise",
      ends: true,
      phrase: "the percentage by which prices rose if a price index went from {a} to {b}",
      ask: "by what percentage did prices rise if a price index went from {a} to {b}",
    },
    "/lost": {
      concept: "loss.purchasing",
      ends: true,
      phrase: "the percentage of its purchasing power that money lost while a price index went from {a} to {b}",
      ask: "what percentage of its purchasing power did money lose while a price index went from {a} to {b}",
    },
  },
  alike: [["a", "b"]],
  follows: [],
  probes: [
    { input: { a: 100, b: 125 }, expect: { "/dearer": 25, "/lost": 20 } },
    { input: { a: 200, b: 100 }, expect: { "/dearer": 100, "/lost": 50 } },
  ],
  sources: [PURCHASING_POWER],
  run({ a, b }) {
    const factor = Math.max(a, b) / Math.min(a, b);
    return { dearer: percent(factor - 1), lost: round((1 - 1 / factor) * 100, 4) };
  },
});
