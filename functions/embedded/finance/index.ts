/**
 * The finance domain: currencies, industries, economies, firms, accounts; interest, investment, risk and markets.
 */

import type { EmbeddedDomain } from "../tool.ts";
import { ibanDecode, ibanFormat, taxOnPrice, vatRate } from "./accounts.ts";
import { breakEven, depreciation } from "./business.ts";
import { carFacts, carsCompared, carsWithinBudget, fuelCost } from "./cars.ts";
import { bond, internalRate, netPresentValue } from "./cashflows.ts";
import { countryByIncome, countryGroupIncome, incomeGapYears, lifespanReached } from "./catchup.ts";
import { firmByValue, usYearsCompared } from "./comparisons.ts";
import { countiesAbove, countiesCompared, countyUnemployment, stateCounties } from "./counties.ts";
import { iso4217ByNumber, iso4217Currency, roundToMinorUnit } from "./currencies.ts";
import { euroAdopters, legacyCurrency } from "./euro.ts";
import { exemplars } from "./exemplars.ts";
import { bondPriceChange, recoveryGain, valueAtRisk } from "./exposure.ts";
import { compareFirms, firmHistory, firmRanking, firmYear } from "./firms.ts";
import { compareStates, regionStates, stateHouseholds } from "./households.ts";
import { naicsCodeEntry, naicsIndustry, naicsSubdivisions } from "./industries.ts";
import { industryList, industrySiblings } from "./industry_lists.ts";
import { annualGrowth, doublingTime, effectiveRate, futureValue, loanRepayment, realRate } from "./interest.ts";
import { inventoryTools } from "./inventory.ts";
import { sectorEmployment, sectorUnemployment, unemploymentExtremes } from "./labour.ts";
import { ledgerTools } from "./ledger.ts";
import { labourForce, loanFromPayment, loanRatesCompared } from "./lending.ts";
import { dollarsOfYear, usQuarter, usYear } from "./macro.ts";
import { concentration, gini } from "./markets.ts";
import { purchasingPower, vatCompared } from "./prices.ts";
import { federalReceipts, receiptsOfYear } from "./receipts.ts";
import { beta, capm, returnRisk, sharpe } from "./risk.ts";
import {
  carRanking,
  carSearch,
  countySearch,
  currencySearch,
  gapminderRanking,
  industrySearch,
  stateRanking,
} from "./search_economy.ts";
import { seeds } from "./seeds.ts";
import { maximumDrawdown, periodReturns, seriesGrowth } from "./series.ts";
import { gapminderGrowth, gapminderHistory, gapminderYear } from "./world.ts";
import { gapminderCompared, gapminderLeaders } from "./world_compared.ts";

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
    breakEven,
    depreciation,
    countryByIncome,
    lifespanReached,
    countryGroupIncome,
    incomeGapYears,
    legacyCurrency,
    euroAdopters,
    vatCompared,
    purchasingPower,
    industryList,
    industrySiblings,
    countyUnemployment,
    countiesCompared,
    stateCounties,
    countiesAbove,
    carFacts,
    carsCompared,
    carsWithinBudget,
    fuelCost,
    loanFromPayment,
    loanRatesCompared,
    labourForce,
    bondPriceChange,
    valueAtRisk,
    recoveryGain,
    firmByValue,
    usYearsCompared,
    ...ledgerTools,
    ...inventoryTools,
    countySearch,
    industrySearch,
    currencySearch,
    carSearch,
    carRanking,
    stateRanking,
    gapminderRanking,
  ],
  seeds,
  exemplars,
};
