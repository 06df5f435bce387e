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
const byName = lazy(
  () => new Map(samples().flatMap((row) => [row[0] ?? "", seriesSaid(row[0] ?? "")].map((name) => [fold(name), row]))),
);

/** Series of figures on the same cases, which belong together; every other table is a sample of one quantity. */
export const isSeries = (name: string): boolean => / in (Anscombe|Playfair|Longley|Brownlee)'s /.test(name);

/** A series by whose it is, as two of them are named in one breath: "Longley's US employment figures". */
export function seriesSaid(name: string): string {
  const [, what = "", whose = "", rest = ""] = /^(.*) in (Anscombe|Playfair|Longley|Brownlee)'s (.*)$/.exec(name) ?? [];
  switch (whose) {
    case "":
      return name;
    case "Anscombe":
      return `Anscombe's ${what}`;
    case "Playfair":
      return `Playfair's ${what}${rest.replace("chart", "")}`;
    default:
      return `${whose}'s ${rest.startsWith("US") ? "US " : ""}${what} figures`;
  }
}

function found(field: "sample" | "series", name: string) {
  const expected =
    field === "sample"
      ? `the name of a classic sample such as "heights of Darwin's cross-fertilised maize plants in inches"`
      : `the name of a classic series such as "y1 in Anscombe's quartet"`;
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
  input: z.object({
    sample: nameField(
      `Name of the sample, for example "heights of Darwin's cross-fertilised maize plants in inches"`,
      100,
    ),
  }),
  output: z.object({
    measured: z.string().describe("What was measured"),
    unit: z.string().describe("Unit of the measurements"),
    author: z.string().describe("First author of the publication"),
    year: z.int().describe("Year of publication"),
    values: z.array(z.number()).describe("The measurements in published order"),
    size: z.int().describe("Number of measurements"),
  }),
  takes: { sample: { concept: "sample.name" } },
  gives: {
    "/values": {
      concept: "sample.value",
      list: "ordered",
      phrase: "the published {sample}",
      answer: false,
    },
  },
  probes: [
    {
      input: { sample: "heights of Darwin's cross-fertilised maize plants in inches" },
      expect: { "/size": 15, "/author": "Charles Darwin", "/year": 1876, "/values/3": 22 },
    },
    {
      input: { sample: "Densities of the Earth measured by Cavendish" },
      expect: { "/size": 29, "/year": 1798, "/values/2": 4.88 },
    },
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
  input: z.object({ series: nameField(`Name of the series, for example "employment in Longley's US data"`, 100) }),
  output: z.object({
    measured: z.string().describe("What was measured"),
    unit: z.string().describe("Unit of the figures"),
    author: z.string().describe("Author of the publication"),
    year: z.int().describe("Year of publication"),
    values: z.array(z.number()).describe("The figures in published order"),
    size: z.int().describe("Number of figures"),
  }),
  takes: { series: { concept: "series.name" } },
  gives: {
    "/values": {
      concept: "series.value",
      list: "ordered",
      phrase: "[the figures for] {series}",
      answer: false,
    },
  },
  probes: [
    { input: { series: "y1 in Anscombe's quartet" }, expect: { "/size": 11, "/year": 1973, "/values/0": 8.04 } },
    { input: { series: "Employment in Longley's US data" }, expect: { "/size": 16, "/author": "James Longley" } },
  ],
  sources: [CLASSICS, STDLIB_SAMPLES, VEGA, STATSMODELS],
  run: ({ series }) => found("series", series),
});
