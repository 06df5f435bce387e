/**
 * Questions of all families, one or two of each.
 */
import type { Form } from "./form.ts";

export const MIXED: readonly Form[] = [
  ["lookup", "In ISO 4217, what is the three-digit numeric code of the currency that goes by the letters KWD?"],
  [
    "multi_hop",
    "Take the IBAN 'NO93 8601 1117 947'. In the country where that account is held, what standard rate of value-added tax applied as of May 2026?",
  ],
  [
    "comparison",
    "Between Ghana and Senegal, which one had the higher GDP per capita in 1977 according to the Gapminder excerpt, and how many dollars apart were they?",
  ],
  [
    "ranking",
    "Order General Electric, Westinghouse and Chrysler by their market value in 1948, as recorded in the Grunfeld data, with the most valuable firm first.",
  ],
  [
    "aggregation",
    "What was the mean market value, in millions of 1947 dollars, of IBM, Union Oil and Goodyear in 1940 going by the Grunfeld data?",
  ],
  [
    "computation",
    "A borrower takes out 240,000 dollars at a nominal annual rate of 6.4 percent and repays it in level monthly instalments for 15 years. How much interest does she pay in total?",
  ],
  [
    "conversion",
    "Going by year-end values of the US consumer price index, how many dollars of 1995 had the purchasing power of 250 dollars in 1970?",
  ],
  [
    "counting",
    "How many industry groups does the 2017 edition of NAICS place directly under the subsector that contains coal mining and metal ore mining?",
  ],
  [
    "difference",
    "By how many percentage points did the average US unemployment rate in construction exceed that in manufacturing during 2009, taking the mean of monthly BLS rates?",
  ],
  ["set_operation", "Which countries use the currency with ISO number 952 but are not landlocked?"],
  ["filter", "Of Norway, Kuwait, Malta and Brazil, in which ones does an IBAN run to more than 28 characters?"],
  [
    "conditional",
    "If the internal rate of return of yearly flows of -5,000, 1,200, 1,500, 1,800 and 2,100 dollars is above 10 percent, give the net present value at 8 percent; otherwise give it at 6 percent.",
  ],
  [
    "list",
    "List the three largest source categories of US federal receipts in fiscal year 1986, starting with the largest.",
  ],
  [
    "record",
    "For a 20-year bond with a face value of 1,000 dollars and half-yearly coupons at 5 percent a year, yielding 7 percent, state the price, the Macaulay duration and the modified duration.",
  ],
  [
    "multi_hop",
    "Find the African country with the highest GDP per capita in 1982 in the Gapminder excerpt. At the rate at which its population grew from then until 2007, compounded yearly, how long would that population take to double?",
  ],
  [
    "computation",
    "How concentrated were US federal receipts in fiscal year 2001, as measured by the Herfindahl-Hirschman index over the seven source categories?",
  ],
  [
    "multi_hop",
    "In the year when Goodyear reached its highest market value within the Grunfeld data, which of the eleven firms invested the most?",
  ],
];
