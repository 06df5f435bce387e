/**
 * From the time since an exposure to the infections that it may have been.
 */

import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { cell } from "../table.ts";
import { defineTool } from "../tool.ts";
import { diseaseRows } from "./infections.ts";
import { choose, nameField, numberOrNull } from "./shared.ts";
import { CDC } from "./sources.ts";

const KINDS = ["virus", "bacterium", "protozoan", "helminth", "fungus"] as const;

export const diseasesByIncubation = defineTool({
  name: "diseases_by_incubation",
  domain: "medicine",
  kind: "retrieval",
  description:
    "Infections by one kind of organism whose usual incubation range covers a given number of days from exposure to first symptoms, how many they are, and the one with the narrowest range.",
  input: z.object({
    days: z.int().min(1).max(182).describe("Whole days from exposure to the first symptoms"),
    kind: nameField(`Kind of organism: ${KINDS.join(", ")}`),
  }),
  output: z.object({
    diseases: z.array(z.string()).describe("The diseases, in the order of the table"),
    total: z.int().describe("How many they are"),
    narrowest: z.string().nullable().describe("The one whose range of days is narrowest, null if two share that"),
  }),
  takes: {
    days: { concept: "incubation.day", literals: [1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 18, 21, 28, 30, 45, 60] },
    kind: { concept: "pathogen.kind", literals: [...KINDS] },
  },
  gives: {
    "/diseases": {
      concept: "disease.name",
      list: "set",
      phrase:
        "the infectious diseases with an incubation range that includes {days} and caused by {kind} <the table of 79 diseases>",
    },
    "/total": {
      concept: "count.disease",
      phrase:
        "the number of infectious diseases with an incubation range that includes {days} and caused by {kind} <the table of 79 diseases>",
      ask: "how many infectious diseases have an incubation range that includes {days} and caused by {kind} <the table of 79 diseases>",
    },
    "/narrowest": {
      concept: "disease.name",
      phrase:
        "the infectious disease with the narrowest incubation range that includes {days} and caused by {kind} <the table of 79 diseases>",
      ask: "which infectious disease has the narrowest incubation range that includes {days} and caused by {kind} <the table of 79 diseases>",
    },
  },
  probes: [
    { input: { days: 45, kind: "helminth" }, expect: { "/diseases": ["schistosomiasis"], "/total": 1 } },
    { input: { days: 150, kind: "Virus" }, expect: { "/diseases": ["hepatitis B", "hepatitis C"] } },
  ],
  sources: [CDC],
  run({ days, kind }) {
    const organism = choose(KINDS, kind, "kind");
    const fitting = diseaseRows()
      .map((row) => ({ name: cell(row, 0), kind: cell(row, 3), from: numberOrNull(row, 5), to: numberOrNull(row, 6) }))
      .flatMap(({ from, to, ...rest }) => (from === null || to === null ? [] : [{ ...rest, from, to }]))
      .filter((disease) => disease.kind === organism && disease.from <= days && days <= disease.to);
    if (fitting.length === 0)
      throw new ToolError(
        `days: no disease of the table due to a ${organism} usually shows after ${days} days; expected another number, such as 10`,
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
