/**
 * Groups of countries: by subregion, by currency, by language, and figures over a group that is given.
 */
import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { nearMatches } from "../near.ts";
import { defineTool } from "../tool.ts";
import { type Country, countries, extremesByArea, findCountry } from "./atlas.ts";
import { countryField } from "./countries.ts";
import { WORLD_COUNTRIES } from "./sources.ts";
import { fixed, fold } from "./text.ts";

const memberOutput = z.object({
  countries: z.array(z.string()).describe("The UN member states, by alphabet"),
  count: z.int().describe("How many there are"),
  largest: z
    .string()
    .nullable()
    .describe("The one with the largest area; null if there is one alone, or the area of one is not in the data"),
  smallest: z
    .string()
    .nullable()
    .describe("The one with the smallest area; null if there is one alone, or the area of one is not in the data"),
});

/** The UN member states that pass, as all three look-ups return them; refuses when there are none. */
function members(test: (c: Country) => boolean, refusal: string): z.infer<typeof memberOutput> {
  const found = countries().filter((c) => c.member && test(c));
  if (found.length === 0) throw new ToolError(refusal);
  return { countries: found.map((c) => c.name), count: found.length, ...extremesByArea(found) };
}

/** Parts of the world with five countries or more: fewer are soon counted. */
export const SUBREGIONS = [
  "Caribbean",
  "Central America",
  "South America",
  "Northern Africa",
  "Western Africa",
  "Middle Africa",
  "Eastern Africa",
  "Southern Africa",
  "Northern Europe",
  "Western Europe",
  "Southern Europe",
  "Central Europe",
  "Southeast Europe",
  "Western Asia",
  "Central Asia",
  "Southern Asia",
  "South-Eastern Asia",
  "Eastern Asia",
  "Micronesia",
];
export const SUBREGION_WORDS = Object.fromEntries(
  SUBREGIONS.map((name) => [name, name === "Caribbean" ? "the Caribbean" : name]),
);

export const countriesInSubregion = defineTool({
  name: "countries_in_subregion",
  domain: "general",
  kind: "retrieval",
  description: "Lists the UN member states of a subregion of the world, with the largest and smallest by area.",
  input: z.object({
    subregion: z.string().min(3).max(40).describe('Subregion of the world, such as "Eastern Africa" or "Caribbean"'),
  }),
  output: memberOutput,
  takes: { subregion: { concept: "subregion.name", literals: SUBREGIONS, wording: SUBREGION_WORDS } },
  gives: {
    "/countries": {
      concept: "country.name",
      list: "set",
      phrase: "the countries [(UN member states)] in {subregion} <the world-countries dataset>",
      ask: "which UN member states are in {subregion} <the world-countries dataset>",
    },
    "/count": {
      concept: "country.count",
      phrase: "the number of countries [(UN member states)] in {subregion} <the world-countries dataset>",
      ask: "how many UN member states are there in {subregion} <the world-countries dataset>",
    },
    "/largest": {
      concept: "country.name",
      phrase: "the largest country [by area] in {subregion} <the world-countries dataset>",
      ask: "what is the largest country by area in {subregion} <the world-countries dataset>",
    },
    "/smallest": {
      concept: "country.name",
      phrase: "the smallest UN member state in {subregion} <the world-countries dataset>",
      ask: "what is the smallest UN member state in {subregion} <the world-countries dataset>",
      ends: true,
    },
  },
  probes: [
    { input: { subregion: "South America" }, expect: { "/count": 12, "/largest": "Brazil", "/smallest": "Suriname" } },
    { input: { subregion: "central asia" }, expect: { "/count": 5, "/largest": "Kazakhstan" } },
  ],
  sources: [WORLD_COUNTRIES],
  run({ subregion }) {
    const wanted = fold(subregion).replace(/^the /, "");
    return members(
      (c) => c.subregion !== null && fold(c.subregion) === wanted,
      `subregion: no subregion called "${subregion}"; give a name such as "Eastern Africa" or "South America"`,
    );
  },
});

export const countriesUsingCurrency = defineTool({
  name: "countries_using_currency",
  domain: "general",
  kind: "retrieval",
  description: "Lists the UN member states in which a currency is used, with the largest and smallest by area.",
  input: z.object({ currency: z.string().length(3).describe('ISO 4217 code of a currency, such as "EUR"') }),
  output: memberOutput,
  takes: { currency: { concept: "currency.code", literals: ["EUR", "USD", "XOF", "XAF", "XCD", "AUD", "ZAR"] } },
  gives: {
    "/countries": {
      concept: "country.name",
      list: "set",
      phrase: "the countries [(UN member states)] that use {currency}",
      ask: "which UN member states use {currency}",
    },
    "/count": {
      concept: "country.count",
      phrase: "the number of countries [(UN member states)] that use {currency}",
      ask: "how many UN member states use {currency}",
    },
    "/largest": {
      concept: "country.name",
      phrase: "the largest country [by area] that uses {currency}",
      ask: "which is the largest country by area that uses {currency}",
      ends: true,
    },
    "/smallest": {
      concept: "country.name",
      phrase: "the smallest UN member state that uses {currency}",
      ask: "which is the smallest UN member state by area that uses {currency}",
      ends: true,
    },
  },
  probes: [
    { input: { currency: "XAF" }, expect: { "/count": 6, "/largest": "Chad", "/smallest": "Equatorial Guinea" } },
    { input: { currency: "jpy" }, expect: { "/countries": ["Japan"] } },
  ],
  sources: [WORLD_COUNTRIES],
  run({ currency }) {
    const code = currency.toUpperCase();
    return members(
      (c) => c.currencies.includes(code),
      `currency: no UN member state uses "${currency}"; give an ISO 4217 code such as "EUR"`,
    );
  },
});

export const countriesByLanguage = defineTool({
  name: "countries_by_language",
  domain: "general",
  kind: "retrieval",
  description:
    "Lists the UN member states with a language among their official languages, with the largest and smallest by area.",
  input: z.object({ language: z.string().min(3).max(40).describe('English name of a language, such as "Portuguese"') }),
  output: memberOutput,
  takes: { language: { concept: "language.name" } },
  gives: {
    "/countries": {
      concept: "country.name",
      list: "set",
      phrase: "the countries [(UN member states)] where {language} is official <the world-countries dataset>",
      ask: "in which UN member states is {language} an official language <the world-countries dataset>",
      ends: true,
    },
    "/count": {
      concept: "country.count",
      phrase: "the number of countries [(UN member states)] where {language} is official <the world-countries dataset>",
      ask: "in how many UN member states is {language} official <the world-countries dataset>",
    },
    "/largest": {
      concept: "country.name",
      phrase: "the largest country where {language} is official",
      ask: "what is the largest country by area where {language} is an official language",
      ends: true,
    },
    "/smallest": {
      concept: "country.name",
      phrase: "the smallest UN member state where {language} is official",
      ask: "what is the smallest UN member state by area where {language} is an official language",
      ends: true,
    },
  },
  probes: [
    { input: { language: "Portuguese" }, expect: { "/count": 9, "/largest": "Brazil" } },
    {
      input: { language: "German" },
      expect: { "/count": 7, "/largest": "Namibia", "/smallest": "Liechtenstein" },
    },
  ],
  sources: [WORLD_COUNTRIES],
  run({ language }) {
    const wanted = fold(language);
    return members(
      (c) => c.languages.some((l) => fold(l) === wanted),
      `language: no UN member state lists "${language}"; give the English name of a language such as "Swahili"${nearMatches(
        language,
        countries().flatMap((c) => c.languages),
      )}`,
    );
  },
});

export const countryGroup = defineTool({
  name: "country_group",
  domain: "general",
  kind: "retrieval",
  description:
    "Looks up a group of countries together: total area, largest, smallest, order and list of areas, capitals, how many are landlocked.",
  input: z.object({ countries: z.array(countryField).min(2).max(80).describe("Short English names of countries") }),
  output: z.object({
    total_area: z.number().describe("Sum of the areas in square kilometres"),
    largest: z.string().describe("The country with the largest area"),
    smallest: z.string().describe("The country with the smallest area"),
    ordered: z.array(z.string()).describe("The countries from the largest area to the smallest"),
    areas: z.array(z.number()).describe("Areas in square kilometres, in the same order"),
    capitals: z.array(z.string()).describe("Capitals, in the same order"),
    landlocked: z.int().describe("How many of them are landlocked"),
  }),
  takes: {
    countries: {
      concept: "country.name",
      list: true,
      literals: [
        ["Belgium", "Netherlands", "Luxembourg"],
        ["Estonia", "Latvia", "Lithuania"],
        ["Denmark", "Finland", "Iceland", "Norway", "Sweden"],
        ["Brazil", "Russia", "India", "China", "South Africa"],
        ["Mexico", "Indonesia", "Nigeria", "Türkiye"],
        ["Canada", "France", "Germany", "Italy", "Japan", "United Kingdom", "United States"],
        ["Bolivia", "Paraguay", "Uruguay", "Chile"],
      ],
    },
  },
  gives: {
    "/total_area": {
      concept: "area.combined",
      phrase: "the combined area of {countries} [in square kilometres] <the world-countries dataset>",
      ask: "how many square kilometres is the combined area of {countries} <the world-countries dataset>",
    },
    "/largest": {
      concept: "country.name",
      phrase: "the largest among {countries} [by area]",
      ask: "which of {countries} is the largest by area",
      ends: true,
    },
    "/smallest": {
      concept: "country.name",
      phrase: "the smallest among {countries} [by area]",
      ask: "which of {countries} is the smallest by area",
      ends: true,
    },
    "/ordered": {
      concept: "country.sorted",
      list: "ordered",
      phrase: "the names, from the largest area to the smallest, of {countries}",
      ask: "what is the order of {countries} by area, largest first",
    },
    "/areas": {
      concept: "area.km2",
      list: "ordered",
      phrase: "the areas of {countries} [in square kilometres]",
      answer: false,
    },
    "/capitals": {
      concept: "city.name",
      list: "set",
      ends: true,
      phrase: "the capitals of {countries}",
      ask: "what are the capitals of {countries}",
    },
    "/landlocked": {
      concept: "entry.count",
      phrase: "the number of landlocked countries among {countries}",
      ask: "how many of {countries} are landlocked",
    },
  },
  probes: [
    {
      input: { countries: ["Estonia", "Latvia", "Lithuania"] },
      expect: {
        "/largest": "Lithuania",
        "/smallest": "Estonia",
        "/capitals": ["Vilnius", "Riga", "Tallinn"],
        "/landlocked": 0,
      },
    },
    { input: { countries: ["Bolivia", "Paraguay", "Chile"] }, expect: { "/landlocked": 2, "/largest": "Bolivia" } },
  ],
  sources: [WORLD_COUNTRIES],
  run({ countries: names }) {
    const found = [...new Set(names.map((name) => findCountry(name, "countries")))];
    const [largest, ...rest] = found.toSorted((a, b) => (b.area ?? 0) - (a.area ?? 0));
    const smallest = rest.at(-1);
    if (largest === undefined || smallest === undefined)
      throw new ToolError("countries: give two different countries or more, such as Kenya and Uganda");
    const known = [largest, ...rest].map((c) => {
      if (c.area === null) throw new ToolError(`countries: the area of ${c.name} is not in the data`);
      if (c.capital === null) throw new ToolError(`countries: ${c.name} has no capital in the data`);
      return { ...c, area: c.area, capital: c.capital };
    });
    return {
      total_area: fixed(
        known.reduce((sum, c) => sum + c.area, 0),
        2,
      ),
      largest: largest.name,
      smallest: smallest.name,
      ordered: known.map((c) => c.name),
      areas: known.map((c) => c.area),
      capitals: known.map((c) => c.capital),
      landlocked: known.filter((c) => c.landlocked).length,
    };
  },
});
