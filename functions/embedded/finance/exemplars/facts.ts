/**
 * Questions that find, follow, list, count and sift entities.
 */
import type { Form } from "./form.ts";

export const FACTS: readonly Form[] = [
  ["lookup", "What did one euro cost in Italian lire once the conversion rate had been fixed for good?"],
  ["lookup", "Name the NAICS 2017 sector under which someone would file code 5415."],
  ["lookup", "How many miles to the gallon did the Ford Escort manage on the highway, going by the 1993 new car data?"],
  [
    "lookup",
    "I am looking at Wayne County in Michigan. What share of its labour force was out of work in 2009, as the BLS has it?",
  ],
  [
    "multi_hop",
    "Starting from the country whose old money was the drachma, find the first of the five-yearly Gapminder years in which people there could expect to live to 70 or more, and report the GDP per capita of that year.",
  ],
  [
    "multi_hop",
    "Which county had the lowest unemployment rate in 2009 in the state that leads the Midwest by number of households?",
  ],
  [
    "multi_hop",
    "The markka disappeared in a certain year. In that year, what was the US unemployment rate on average over the four quarters?",
  ],
  ["list", "Which countries came into the euro area in the round of accessions that took place in 2008?"],
  ["list", "Write down every category that NAICS 2017 puts next to coal mining, that is, under the same heading."],
  ["list", "Name, worst first, the three US sectors in which joblessness ran highest on average during 2003."],
  [
    "record",
    "Give me three things about the Honda Accord as sold in 1993: midrange price in dollars, maximum horsepower and city miles per gallon.",
  ],
  [
    "record",
    "For Uruguay in 1967, set down the population, life expectancy and GDP per capita that Gapminder records.",
  ],
  [
    "record",
    "A deposit of 7,500 dollars stands for eight years at 4.2 percent compounded yearly. State both what it grows to and how much of that is interest.",
  ],
  [
    "record",
    "Summarise US unemployment across the counties of Ohio in 2009: which county was worst off, which best, and what was the median rate?",
  ],
  [
    "counting",
    "Count the models of 1993 that a buyer with 12,500 dollars could choose from, if the midrange price is what counts.",
  ],
  [
    "counting",
    "In how many counties of Georgia did unemployment in 2009 run higher than the median among the counties of Florida?",
  ],
  [
    "counting",
    "Out of the eleven firms that Grunfeld followed, how many were valued above 900 million dollars of 1947 at the close of 1946?",
  ],
  ["counting", "How many countries used the euro as their own money by the end of 2014?"],
  [
    "set_operation",
    "Take the countries that joined the euro in 1999 and strike out every one that borders Germany. Which are left?",
  ],
  [
    "set_operation",
    "Are there countries that speak French officially and were also in the first round of euro adopters? List them.",
  ],
  [
    "set_operation",
    "Put together the land neighbours of Austria and those of Slovenia; which countries occur in both lists?",
  ],
  [
    "filter",
    "Among the subdivisions of Retail Trade in NAICS 2017, keep only those that are themselves divided into two or more parts.",
  ],
  [
    "filter",
    "From Denmark, Hungary, Luxembourg, Switzerland and Croatia, pick out those whose standard VAT or GST rate stood at 20 percent or more in May 2026.",
  ],
  [
    "filter",
    "Of the years 1970, 1974, 1980, 1982 and 1995, which saw US consumer prices rise by more than 8 percent from one year-end to the next?",
  ],
  [
    "filter",
    "Restrict yourself to Kenya, Ghana, Senegal, Zambia and Malawi: for which of them does Gapminder give a GDP per capita above 1,000 dollars in 1972?",
  ],
];
