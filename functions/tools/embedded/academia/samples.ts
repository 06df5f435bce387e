/**
 * Classic published samples that textbooks compute with: the measurements and where they were printed.
 */
import { z } from "zod";
import { defineTool, lazy } from "../../tool.ts";
import { SAMPLES } from "./data/samples.ts";
import { fold, lookUp, nameField, rowsOf } from "./shared.ts";
import { CLASSICS, IRIS, STATSMODELS, STDLIB_SAMPLES, VEGA } from "./sources.ts";

/** Name, what was measured, unit, first author, year, values. */
export const samples = lazy(() => rowsOf(SAMPLES));
const byName = lazy(() => new Map(samples().map((row) => [fold(row[0] ?? ""), row])));

export const classicSample = defineTool({
  name: "classic_sample",
  domain: "academia",
  kind: "retrieval",
  description:
    "Gives the measurements of a classic published sample (Student's sleep data, Darwin's maize, Anscombe's quartet and others), with the unit, the first author and the year of publication.",
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
      phrase: "the measurements in the published data of {sample}",
      answer: false,
    },
    "/size": { concept: "sample.size", phrase: "the number of measurements in the published data of {sample}" },
    "/author": {
      concept: "person.name",
      phrase: "the first author of the publication that printed the data of {sample}",
    },
    "/year": { concept: "year", phrase: "the year of the publication that printed the data of {sample}" },
  },
  probes: [
    {
      input: { sample: "Darwin maize crossed" },
      expect: { "/size": 15, "/author": "Charles Darwin", "/year": 1876, "/values/3": 22 },
    },
    { input: { sample: "cavendish earth density" }, expect: { "/size": 29, "/year": 1798, "/values/2": 4.88 } },
  ],
  sources: [CLASSICS, STDLIB_SAMPLES, VEGA, STATSMODELS, IRIS],
  run({ sample }) {
    const expected = 'the name of a classic sample such as "Darwin maize crossed"';
    const [, measured = "", unit = "", author = "", year, values = ""] = lookUp(byName(), "sample", sample, expected);
    const numbers = values.split(" ").map(Number);
    return { measured, unit, author, year: Number(year), values: numbers, size: numbers.length };
  },
});
