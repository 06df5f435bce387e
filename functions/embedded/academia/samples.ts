/**
 * Classic published samples that textbooks compute with: the measurements and where they were printed.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { ToolError } from "../../tools/contract.ts";
import { rowsOf } from "../table.ts";
import { defineTool } from "../tool.ts";
import { SAMPLES } from "./data/samples.ts";
import { fold, lookUp, nameField } from "./shared.ts";
import { CLASSICS, IRIS, STATSMODELS, STDLIB_SAMPLES, VEGA } from "./sources.ts";

/** Name, what was measured, unit, first author, year, values. */
export const samples = lazy(() => rowsOf(SAMPLES));
const byName = lazy(() => new Map(samples().map((row) => [fold(row[0] ?? ""), row])));

/** Series of figures on the same cases, which belong together; every other table is a sample of one quantity. */
export const isSeries = (name: string): boolean => /^(Anscombe|Playfair|Longley|Brownlee) /.test(name);

function found(field: "sample" | "series", name: string) {
  const expected =
    field === "sample"
      ? 'the name of a classic sample such as "Darwin maize crossed"'
      : 'the name of a classic series such as "Anscombe y1"';
  const row = lookUp(byName(), field, name, expected);
  if (isSeries(row[0] ?? "") !== (field === "series")) throw new ToolError(`${field}: expected ${expected}`);
  const [, measured = "", unit = "", author = "", year, values = ""] = row;
  const numbers = values.split(" ").map(Number);
  return { measured, unit, author, year: Number(year), values: numbers, size: numbers.length };
}

export const classicSample = defineTool({
  name: "classic_sample",
  domain: "academia",
  kind: "retrieval",
  description:
    "Gives the measurements of a classic published sample (Student's sleep data, Darwin's maize, Fisher's irises and others), with the unit, the first author and the year of publication.",
  input: z.object({ sample: nameField('Name of the sample, for example "Darwin maize crossed"', 60) }),
  output: z.object({
    measured: z.string().describe("What was measured"),
    unit: z.string().describe("Unit of the measurements"),
    author: z.string().describe("First author of the publication"),
    year: z.int().describe("Year of publication"),
    values: z.array(z.number()).describe("The measurements in published order"),
    size: z.int().describe("Number of measurements"),
  }),
  takes: { sample: { concept: "sample.name", quote: true } },
  gives: {
    "/values": {
      concept: "sample.value",
      list: "ordered",
      phrase: "the measurements in {sample}",
      answer: false,
    },
    "/size": {
      concept: "sample.group",
      phrase: "the number of measurements in {sample}",
      ask: "how many measurements are there in {sample}",
    },
    "/author": {
      concept: "person.name",
      phrase: "the first author to publish {sample}",
      ask: "who was the first author to publish {sample}",
      ends: true,
    },
    "/year": {
      concept: "year.data",
      phrase: "the publication year of {sample}",
      ask: "in what year was {sample} published",
    },
  },
  probes: [
    {
      input: { sample: "Darwin maize crossed" },
      expect: { "/size": 15, "/author": "Charles Darwin", "/year": 1876, "/values/3": 22 },
    },
    { input: { sample: "cavendish earth density" }, expect: { "/size": 29, "/year": 1798, "/values/2": 4.88 } },
  ],
  sources: [CLASSICS, STDLIB_SAMPLES, VEGA, STATSMODELS, IRIS],
  run: ({ sample }) => found("sample", sample),
});

export const classicSeries = defineTool({
  name: "classic_series",
  domain: "academia",
  kind: "retrieval",
  description:
    "Gives the figures of a classic published series (the variables of Anscombe's quartet, Longley's economic data, Brownlee's stack loss data, Playfair's prices and wages), with the unit, the author and the year.",
  input: z.object({ series: nameField('Name of the series, for example "Longley employment"', 60) }),
  output: z.object({
    measured: z.string().describe("What was measured"),
    unit: z.string().describe("Unit of the figures"),
    author: z.string().describe("Author of the publication"),
    year: z.int().describe("Year of publication"),
    values: z.array(z.number()).describe("The figures in published order"),
    size: z.int().describe("Number of figures"),
  }),
  takes: { series: { concept: "series.name", quote: true } },
  gives: {
    "/values": {
      concept: "series.value",
      list: "ordered",
      phrase: "the figures in {series}",
      answer: false,
    },
    "/size": {
      concept: "sample.pairs",
      phrase: "the number of figures in {series}",
      ask: "how many figures are there in {series}",
    },
    "/author": {
      concept: "person.name",
      phrase: "the person who published {series}",
      ask: "who published {series}",
      ends: true,
    },
    "/year": {
      concept: "year.data",
      phrase: "the year of publication of {series}",
      ask: "in what year was {series} published",
    },
  },
  probes: [
    { input: { series: "Anscombe y1" }, expect: { "/size": 11, "/year": 1973, "/values/0": 8.04 } },
    { input: { series: "longley employment" }, expect: { "/size": 16, "/author": "James Longley" } },
  ],
  sources: [CLASSICS, STDLIB_SAMPLES, VEGA, STATSMODELS],
  run: ({ series }) => found("series", series),
});
