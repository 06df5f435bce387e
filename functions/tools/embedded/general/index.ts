/**
 * General knowledge: geography, elements, words, calendar, sky, and the arithmetic and list tools that every domain leans on.
 */
import type { EmbeddedDomain } from "../../tool.ts";
import { airportDistance, airportFacts, airportsOfCountry } from "./airports.ts";
import { cityDistance, cityFacts, cityGroup, largestCities } from "./cities.ts";
import { compareCountries, countryCodes, countryNeighbours, countryProfile } from "./countries.ts";
import { countriesByLanguage, countriesInSubregion, countriesUsingCurrency, countryGroup } from "./country_lists.ts";
import { dateDifference, dateFacts, dateShift, timeZoneOnDate, yearDifference, yearFacts } from "./dates.ts";
import { compareElements, elementFacts, elementGroup, elementsOfGroup } from "./elements.ts";
import { exemplars } from "./exemplars.ts";
import { wholeNumber } from "./integers.ts";
import { listStatistics, listTotal, numbersAboveMean } from "./number_lists.ts";
import { addNumbers, compareNumbers, percentageChange, roundNumber } from "./numbers.ts";
import { seeds } from "./seeds.ts";
import { daylight, moonOnDate, planetOnDate, seasonDates } from "./sky.ts";
import { compareLists, nameAtPosition, nameList, namesByLetter } from "./text_lists.ts";
import { compareTexts, textMeasure } from "./texts.ts";
import { convertArea, convertDistance, convertLength, convertTemperature } from "./units.ts";
import { commonHypernym, wordTaxonomy } from "./words.ts";

export const general: EmbeddedDomain = {
  tools: [
    countryProfile,
    countryCodes,
    countryNeighbours,
    compareCountries,
    countriesInSubregion,
    countriesUsingCurrency,
    countriesByLanguage,
    countryGroup,
    cityFacts,
    largestCities,
    cityDistance,
    cityGroup,
    airportFacts,
    airportsOfCountry,
    airportDistance,
    elementFacts,
    elementsOfGroup,
    elementGroup,
    compareElements,
    wordTaxonomy,
    commonHypernym,
    compareNumbers,
    addNumbers,
    percentageChange,
    roundNumber,
    wholeNumber,
    listStatistics,
    listTotal,
    numbersAboveMean,
    textMeasure,
    compareTexts,
    nameList,
    nameAtPosition,
    namesByLetter,
    compareLists,
    dateDifference,
    yearDifference,
    dateShift,
    dateFacts,
    yearFacts,
    timeZoneOnDate,
    moonOnDate,
    daylight,
    seasonDates,
    planetOnDate,
    convertDistance,
    convertLength,
    convertArea,
    convertTemperature,
  ],
  seeds,
  exemplars,
};
