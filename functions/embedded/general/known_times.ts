/** Years and days that people ask about: what tools take that ask of no other tool's dates. */
import type { Takes } from "../tool.ts";

/** Years that people plan feasts and seasons in. */
export const comingYearTakes = {
  concept: "year",
  literals: [2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035, 2036, 2040],
  literalOnly: true,
} as const satisfies Takes;

/** Days that people reckon from, and on which they look at the sky. */
export const lateDateTakes = {
  concept: "date",
  literals: [
    "2026-01-10",
    "2026-02-01",
    "2026-03-03",
    "2026-04-15",
    "2026-06-15",
    "2026-07-04",
    "2026-08-12",
    "2026-09-07",
    "2026-10-31",
    "2026-12-24",
    "2027-01-01",
    "2027-02-06",
    "2027-03-20",
    "2027-05-09",
    "2027-06-01",
    "2027-08-02",
    "2027-10-15",
    "2027-11-30",
    "2028-01-15",
    "2028-07-22",
  ],
  literalOnly: true,
} as const satisfies Takes;

export const yearTakes = {
  concept: "year",
  literals: [
    1666, 1789, 1815, 1848, 1867, 1889, 1900, 1914, 1936, 1948, 1954, 1963, 1969, 1975, 1984, 1989, 1992, 1999, 2004,
    2008, 2012, 2016, 2019, 2020, 2022, 2024,
  ],
  literalOnly: true,
} as const satisfies Takes;
