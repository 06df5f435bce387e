/**
 * Dates of a pregnancy.
 */
import { z } from "zod";
import { defineTool } from "../tool.ts";
import { NAEGELE } from "./sources.ts";

const DAY_MS = 86_400_000;
const plusDays = (date: string, days: number) => new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);

export const pregnancyDates = defineTool({
  name: "pregnancy_dates",
  domain: "medicine",
  kind: "processing",
  description:
    "Estimated due date (280 days) and start of the third trimester (28 completed weeks) from the first day of the last period.",
  input: z.object({ last_period: z.iso.date().describe("First day of the last menstrual period, YYYY-MM-DD") }),
  output: z.object({
    due_date: z.string().describe("Estimated due date, YYYY-MM-DD"),
    third_trimester: z.string().describe("First day of week 29, YYYY-MM-DD"),
  }),
  takes: {
    last_period: {
      concept: "date.period",
      literals: [
        "2023-01-15",
        "2023-04-02",
        "2023-06-21",
        "2023-09-09",
        "2024-01-30",
        "2024-02-29",
        "2024-05-18",
        "2025-03-07",
        "2025-08-24",
        "2025-11-11",
      ],
    },
  },
  gives: {
    "/due_date": {
      concept: "date",
      phrase: "the due date after a last period that began on {last_period}",
      ask: "when is a baby due if the last period began on {last_period}",
    },
    "/third_trimester": {
      concept: "date",
      phrase:
        "the start of the third trimester [(after 28 completed weeks)] after a last period that began on {last_period}",
      ask: "when does the third trimester, after 28 completed weeks, begin if the last period began on {last_period}",
    },
  },
  follows: [],
  probes: [
    { input: { last_period: "2024-01-01" }, expect: { "/due_date": "2024-10-07", "/third_trimester": "2024-07-15" } },
    { input: { last_period: "2025-03-07" }, expect: { "/due_date": "2025-12-12" } },
  ],
  sources: [NAEGELE],
  run: ({ last_period }) => ({ due_date: plusDays(last_period, 280), third_trimester: plusDays(last_period, 196) }),
});
