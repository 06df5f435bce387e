/**
 * From the time since an exposure to the infections that it may have been.
 */

import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { cell } from "../table.ts";
import { defineTool } from "../tool.ts";
import { diseaseRows } from "./infections.ts";
import { numberOrNull } from "./shared.ts";
import { CDC, EPIPARAMETER } from "./sources.ts";

export const diseasesByIncubation = defineTool({
  name: "diseases_by_incubation",
  domain: "medicine",
  kind: "retrieval",
  description:
    "Viral infections whose usual incubation range covers a given number of days from exposure to first symptoms, how many they are, and the one with the narrowest range.",
  input: z.object({
    days: z.int().min(1).max(60).describe("Whole days from exposure to the first symptoms"),
  }),
  output: z.object({
    diseases: z.array(z.string()).describe("The diseases, in the order of the table"),
    total: z.int().describe("How many they are"),
    narrowest: z.string().nullable().describe("The one whose range of days is narrowest, null if two share that"),
  }),
  takes: {
    days: {
      concept: "incubation.day",
      literals: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 16, 18, 20, 21],
      literalOnly: true,
    },
  },
  gives: {
    "/diseases": {
      contrived: true,
      concept: "disease.name",
      list: "set",
      phrase: "the viral diseases on your list that usually can show {days} days after infection",
      ask: "which viral diseases on your list could show up {days} days after infection, by their usual incubation periods",
      ends: true,
    },
    "/total": {
      concept: "count.disease",
      phrase: "the number of viral diseases that usually can show {days} days after infection <CDC figures>",
      answer: false,
    },
  },
  probes: [
    {
      input: { days: 16 },
      expect: {
        "/diseases": ["measles", "mpox", "Ebola disease", "Marburg virus disease"],
        "/total": 4,
        "/narrowest": null,
      },
    },
    { input: { days: 6 }, expect: { "/narrowest": "dengue" } },
  ],
  sources: [CDC, EPIPARAMETER],
  run({ days }) {
    const fitting = diseaseRows()
      .map((row) => ({ name: cell(row, 0), from: numberOrNull(row, 5), to: numberOrNull(row, 6) }))
      .flatMap(({ from, to, ...rest }) => (from === null || to === null ? [] : [{ ...rest, from, to }]))
      .filter((disease) => disease.from <= days && days <= disease.to);
    if (fitting.length === 0)
      throw new ToolError(
        `days: no disease of the table usually shows after ${days} days days; expected another number, such as 10`,
      );
    const [first, next] = fitting.toSorted((a, b) => a.to - a.from - (b.to - b.from));
    const clear = first !== undefined && (next === undefined || next.to - next.from > first.to - first.from);
    return {
      diseases: fitting.map(({ name }) => name),
      total: fitting.length,
      narrowest: clear ? first.name : null,
    };
  },
});
