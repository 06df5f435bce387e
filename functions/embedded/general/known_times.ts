/** Years and days that people ask about: what tools take that ask of no other tool's dates. */
import type { Takes } from "../tool.ts";
import { events } from "./seeds_events.ts";

export const yearTakes = {
  concept: "year",
  literals: [
    1666, 1789, 1815, 1848, 1867, 1889, 1900, 1914, 1936, 1948, 1954, 1963, 1969, 1975, 1984, 1989, 1992, 1999, 2004,
    2008, 2012, 2016, 2019, 2020, 2022, 2024,
  ],
  literalOnly: true,
} as const satisfies Takes;

/** Days of history, and of the sky in late years. */
export const dateTakes = {
  concept: "date",
  literals: [...events().map(([, date]) => date), "1999-08-11", "2000-01-01", "2012-06-06", "2020-12-21", "2024-04-08"],
  literalOnly: true,
} as const satisfies Takes;
