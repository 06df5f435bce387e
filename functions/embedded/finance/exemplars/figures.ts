/**
 * Questions that compare, order, add up and compute figures.
 */
import type { Form } from "./form.ts";

export const FIGURES: readonly Form[] = [
  [
    "comparison",
    "A customer is torn between a Saab 900 and a Volvo 850 of 1993. Which is the cheaper, and does the cheaper one also use less petrol in town?",
  ],
  [
    "comparison",
    "Does Sweden or Portugal levy the higher standard rate of VAT (May 2026), and by how many percentage points?",
  ],
  [
    "comparison",
    "Two counties, Cook in Illinois and Los Angeles in California: where was the jobless rate of 2009 the higher one, and how high was it?",
  ],
  [
    "comparison",
    "Was money at three months dearer in the United States in 1973 or in 1990, measured by the average Treasury bill rate, and by how many percentage points?",
  ],
  [
    "ranking",
    "Rank the Nordic countries Denmark, Finland, Norway and Sweden from highest to lowest by GDP per capita in 1957 on Gapminder's figures.",
  ],
  [
    "ranking",
    "Sort these five cars of 1993 by horsepower, strongest first: Mazda RX-7, BMW 535i, Ford Mustang, Lexus SC300, Saab 900.",
  ],
  [
    "ranking",
    "Put construction, manufacturing and information in order of their average unemployment rate in 2008, lowest first.",
  ],
  [
    "ranking",
    "Arrange Greek drachmas, Spanish pesetas, German marks and Irish pounds by how many of them made up one euro, fewest first.",
  ],
  [
    "aggregation",
    "Taken together, how many people lived in Bolivia and all its land neighbours in 1987, as far as Gapminder covers them?",
  ],
  ["aggregation", "Average the standard VAT rates, as of May 2026, of Switzerland, Ireland and Sweden."],
  [
    "aggregation",
    "Add up what the US Treasury took in from excise taxes and from customs duties in fiscal year 1974, in millions of dollars.",
  ],
  [
    "aggregation",
    "Over the twenty years from 1935 to 1954, what did Chrysler invest per year on average, in millions of 1947 dollars?",
  ],
  [
    "computation",
    "Suppose a household can put aside 680 dollars a month. What is the largest mortgage it could repay in 25 years at a nominal 4.8 percent?",
  ],
  [
    "computation",
    "A fund has lost 34 percent from its peak. At 7 percent a year, how long until it is back where it was?",
  ],
  [
    "computation",
    "A trader holds 80,000 dollars of shares whose daily volatility is 1.5 percentage points. Assuming normal returns around zero, what loss will be exceeded on one day in a hundred?",
  ],
  [
    "computation",
    "Yields go up by 50 basis points. By its modified duration of 7.6 years, how many dollars does a bond priced at 1,020 dollars lose?",
  ],
  [
    "conversion",
    "A price tag of 799 dollars includes a sales tax of 7.5 percent. Restate it as a price before tax, to the cent.",
  ],
  ["conversion", "Going by ISO 4217, how many minor units are 450.505 Tunisian dinars?"],
  ["conversion", "Express a nominal annual rate of 9.9 percent, compounded monthly, as an effective annual rate."],
  [
    "difference",
    "How much longer, in years, could someone born in Japan expect to live in 2007 than in 1952, by the Gapminder record?",
  ],
  [
    "difference",
    "What separates the highest from the lowest of the unemployment rates of Texas, Ohio and Nevada in 2009, taking for each the median over its counties?",
  ],
  [
    "difference",
    "How many thousand jobs lay between US payroll employment in construction in December 2006 and in December 2010?",
  ],
  [
    "difference",
    "By how many dollars a month does the payment on a 180,000-dollar loan over 20 years fall if the nominal rate is 4.1 rather than 6.1 percent?",
  ],
  [
    "conditional",
    "Provided that inflation in 1979 exceeded the average Treasury bill rate of that year, give the exact real interest rate; if it did not, give the nominal one.",
  ],
  [
    "conditional",
    "Should life expectancy in Peru have reached 65 before it did in Bolivia, name the year for Peru; otherwise name that for Bolivia.",
  ],
  [
    "conditional",
    "If the most powerful car of 1993 costing no more than 18,500 dollars does at least 22 miles to the gallon in the city, tell me its price; if it does less, tell me its horsepower.",
  ],
];
