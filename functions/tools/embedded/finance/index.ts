/**
 * The finance domain: currencies, industries, economies, firms, accounts; interest, investment, risk and markets.
 */
import type { EmbeddedDomain } from "../../tool.ts";
import { ibanDecode, ibanFormat, taxOnPrice, vatRate } from "./accounts.ts";
import { breakEven, depreciation } from "./business.ts";
import { bond, internalRate, netPresentValue, payback } from "./cashflows.ts";
import { iso4217ByNumber, iso4217Currency, roundToMinorUnit } from "./currencies.ts";
import { exemplars } from "./exemplars.ts";
import { compareFirms, firmHistory, firmRanking, firmYear } from "./firms.ts";
import { compareStates, regionStates, stateHouseholds } from "./households.ts";
import { naicsCodeEntry, naicsIndustry, naicsSubdivisions } from "./industries.ts";
import { annualGrowth, doublingTime, effectiveRate, futureValue, loanRepayment, realRate } from "./interest.ts";
import { sectorEmployment, sectorUnemployment, unemploymentExtremes } from "./labour.ts";
import { dollarsOfYear, usQuarter, usYear } from "./macro.ts";
import { concentration, elasticity, gini } from "./markets.ts";
import { federalReceipts, receiptsOfYear } from "./receipts.ts";
import { beta, capm, returnRisk, sharpe } from "./risk.ts";
import { seeds } from "./seeds.ts";
import { maximumDrawdown, periodReturns, seriesGrowth } from "./series.ts";
import { gapminderCompared, gapminderGrowth, gapminderHistory, gapminderLeaders, gapminderYear } from "./world.ts";

export const finance: EmbeddedDomain = {
  tools: [
    iso4217Currency,
    iso4217ByNumber,
    naicsCodeEntry,
    naicsIndustry,
    naicsSubdivisions,
    gapminderYear,
    gapminderHistory,
    gapminderGrowth,
    gapminderCompared,
    gapminderLeaders,
    sectorEmployment,
    sectorUnemployment,
    unemploymentExtremes,
    firmYear,
    firmHistory,
    firmRanking,
    compareFirms,
    usQuarter,
    usYear,
    federalReceipts,
    receiptsOfYear,
    stateHouseholds,
    regionStates,
    compareStates,
    ibanFormat,
    vatRate,
    roundToMinorUnit,
    ibanDecode,
    taxOnPrice,
    dollarsOfYear,
    netPresentValue,
    internalRate,
    payback,
    bond,
    futureValue,
    loanRepayment,
    effectiveRate,
    realRate,
    doublingTime,
    annualGrowth,
    periodReturns,
    seriesGrowth,
    maximumDrawdown,
    returnRisk,
    sharpe,
    beta,
    capm,
    concentration,
    gini,
    elasticity,
    breakEven,
    depreciation,
  ],
  seeds,
  exemplars,
};
