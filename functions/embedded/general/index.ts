/**
 * General knowledge: geography, elements, words, calendar, sky, and the arithmetic and list tools that every domain leans on.
 */

import type { EmbeddedDomain } from "../tool.ts";
import { airlineFacts } from "./airlines.ts";
import { airportGroup, airportsNearCity } from "./airport_groups.ts";
import { airportDistance, airportFacts, airportsOfCountry } from "./airports.ts";
import { basketTools } from "./basket.ts";
import { movableFeasts, nextWeekday } from "./calendar.ts";
import { cityDistance, cityFacts } from "./cities.ts";
import { cityGroup, largestCities } from "./city_lists.ts";
import { cityMidpoint, citySpread, cityTimeDifference } from "./city_places.ts";
import { compareCountries, countryCodes, countryNeighbours, countryProfile } from "./countries.ts";
import { countriesLanguages, countryTraits, landRoute } from "./country_links.ts";
import { countriesByLanguage, countriesInSubregion, countriesUsingCurrency, countryGroup } from "./country_lists.ts";
import { dateDifference, dateFacts, dateShift, timeZoneOnDate } from "./dates.ts";
import { countryDossier } from "./dossier.ts";
import { elementGroup, elementsOfGroup } from "./element_groups.ts";
import { decayProduct, elementBond, fusedElement } from "./element_pairs.ts";
import {
  elementAtPosition,
  elementByMolarMass,
  elementsAtTemperature,
  elementsDiscoveredBetween,
} from "./element_search.ts";
import { compareElements, elementFacts } from "./elements.ts";
import { exemplars } from "./exemplars.ts";
import {
  countsCompared,
  equimolarMass,
  journeyLength,
  percentagePoints,
  temperaturePair,
  travelTime,
} from "./figure_pairs.ts";
import { romanNumeralYear, wholeNumber } from "./integers.ts";
import { languageByCode, languageCodes, languageListReach, languagesCompared } from "./languages.ts";
import { placeRecord, placeSearch } from "./namesakes.ts";
import { listStatistics, listTotal, numbersAboveMean } from "./number_lists.ts";
import { addNumbers, compareNumbers, percentageChange, roundNumber } from "./numbers.ts";
import { lightTravelTime, planetFacts, planetsCompared } from "./planets.ts";
import { cityStanding, regionCountry, regionFacts, regionsOfCountry } from "./regions.ts";
import { airlineSearch, airportRanking, airportSearch, cityRanking, countryRanking } from "./search_places.ts";
import { elementRanking, languageSearch, nounEntry, starRanking, starSearch } from "./search_things.ts";
import { seeds } from "./seeds.ts";
import { shopItem } from "./shop.ts";
import { daylight, moonOnDate, planetOnDate, seasonDates } from "./sky.ts";
import { nextEclipses, planetsOnDate } from "./sky_events.ts";
import { starOverCity, starsCompared } from "./star_pairs.ts";
import { constellationFacts, starConstellation, starFacts } from "./stars.ts";
import { compareLists, nameAtPosition, nameList, namesByLetter } from "./text_lists.ts";
import { compareTexts, textMeasure } from "./texts.ts";
import { convertArea, convertDistance, convertEnergy, convertMass, convertTemperature } from "./units.ts";
import { wordListTaxonomy, wordParts, wordsCompared } from "./word_relations.ts";
import { commonHypernym, wordTaxonomy } from "./words.ts";
import { yearDifference, yearFacts } from "./years.ts";

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
    elementAtPosition,
    elementsDiscoveredBetween,
    elementsAtTemperature,
    elementByMolarMass,
    elementBond,
    fusedElement,
    decayProduct,
    languageCodes,
    languageByCode,
    languagesCompared,
    languageListReach,
    wordTaxonomy,
    commonHypernym,
    wordParts,
    wordsCompared,
    wordListTaxonomy,
    compareNumbers,
    addNumbers,
    percentageChange,
    percentagePoints,
    countsCompared,
    temperaturePair,
    journeyLength,
    travelTime,
    equimolarMass,
    roundNumber,
    wholeNumber,
    romanNumeralYear,
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
    cityStanding,
    regionCountry,
    regionFacts,
    regionsOfCountry,
    airportsNearCity,
    airportGroup,
    airlineFacts,
    cityMidpoint,
    citySpread,
    cityTimeDifference,
    landRoute,
    countriesLanguages,
    countryTraits,
    movableFeasts,
    nextWeekday,
    planetFacts,
    planetsCompared,
    lightTravelTime,
    planetsOnDate,
    nextEclipses,
    starFacts,
    starConstellation,
    constellationFacts,
    starsCompared,
    starOverCity,
    convertDistance,
    convertArea,
    convertTemperature,
    convertMass,
    convertEnergy,
    shopItem,
    ...basketTools,
    placeSearch,
    placeRecord,
    airportSearch,
    airportRanking,
    countryRanking,
    cityRanking,
    airlineSearch,
    starSearch,
    starRanking,
    elementRanking,
    languageSearch,
    nounEntry,
    countryDossier,
  ],
  seeds,
  exemplars,
};
