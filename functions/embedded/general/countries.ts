/**
 * Facts of one country: profile, codes, land neighbours.
 */
import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { defineTool } from "../tool.ts";
import { type Country, extremesByArea, findCountry, neighboursOf } from "./atlas.ts";
import { WORLD_COUNTRIES } from "./sources.ts";

export const countryField = z
  .string()
  .min(2)
  .max(80)
  .describe('Short English name of a country or territory, such as "Kenya"');

export const countryProfile = defineTool({
  name: "country_profile",
  domain: "general",
  kind: "retrieval",
  description:
    "Looks up a country or territory: capital, part of the world, area, people's demonym, currency, languages, and whether it is landlocked.",
  input: z.object({ country: countryField }),
  output: z.object({
    capital: z.string().nullable().describe("Capital; the first listed if there are several, null if there is none"),
    subregion: z.string().nullable().describe("Subregion of the world, such as Eastern Africa"),
    area: z.number().nullable().describe("Area in square kilometres"),
    demonym: z.string().nullable().describe("English demonym"),
    currency: z.string().nullable().describe("ISO 4217 code; null unless exactly one currency is listed"),
    languages: z.array(z.string()).describe("English names of the languages listed for the country"),
    language: z.string().nullable().describe("The language; null unless exactly one is listed"),
    landlocked: z.boolean().describe("True if it has no coast"),
  }),
  takes: { country: { concept: "country.name" } },
  gives: {
    "/capital": { concept: "city.name", phrase: "the capital of {country}" },
    "/subregion": {
      concept: "subregion.name",
      phrase: "the part of the world that {country} is in <the world-countries dataset>",
      ask: "which part of the world is {country} in <the world-countries dataset>",
      ends: true,
    },
    "/area": {
      concept: "area.km2",
      phrase: "the area of {country} [in square kilometres] <the world-countries dataset>",
      ask: "what is the area of {country} in square kilometres <the world-countries dataset>",
    },
    "/demonym": {
      concept: "demonym.english",
      phrase: "the English word for people from {country}",
      ask: "what do you call people from {country}",
      ends: true,
    },
    "/currency": {
      concept: "currency.code",
      ends: true,
      phrase: "[the three-letter code of] the currency of {country}",
      ask: "what is the three-letter code of the currency used in {country}",
    },
    "/languages": {
      concept: "language.name",
      list: "set",
      phrase: "the official languages of {country} <the world-countries dataset>",
      ask: "what are the official languages of {country} <the world-countries dataset>",
      ends: true,
    },
    "/language": {
      concept: "language.single",
      phrase: "the official language of {country} <the world-countries dataset>",
      ask: "what is the official language of {country} <the world-countries dataset>",
    },
    "/landlocked": { concept: "truth", phrase: "whether {country} is landlocked" },
  },
  probes: [
    {
      input: { country: "Peru" },
      expect: { "/capital": "Lima", "/subregion": "South America", "/currency": "PEN", "/landlocked": false },
    },
    { input: { country: "nepal" }, expect: { "/capital": "Kathmandu", "/landlocked": true } },
  ],
  sources: [WORLD_COUNTRIES],
  run({ country }) {
    const c = findCountry(country);
    const [currency = null, ...others] = c.currencies;
    const [language = null, ...further] = c.languages;
    return {
      capital: c.capital,
      subregion: c.subregion,
      area: c.area,
      demonym: c.demonym,
      currency: others.length > 0 ? null : currency,
      languages: [...c.languages],
      language: further.length > 0 ? null : language,
      landlocked: c.landlocked,
    };
  },
});

export const countryCodes = defineTool({
  name: "country_codes",
  domain: "general",
  kind: "retrieval",
  description:
    "Looks up the codes of a country or territory: ISO 3166-1, international calling code, top-level domain.",
  input: z.object({ country: countryField }),
  output: z.object({
    alpha2: z.string().describe("ISO 3166-1 alpha-2 code"),
    alpha3: z.string().describe("ISO 3166-1 alpha-3 code"),
    calling: z.string().nullable().describe("International calling code with a plus sign"),
    tld: z.string().nullable().describe("Country-code top-level domain with its full stop"),
  }),
  takes: { country: { concept: "country.name" } },
  gives: {
    "/alpha2": {
      concept: "country.code",
      phrase: "the two-letter ISO code of {country}",
      ask: "what is the two-letter ISO country code of {country}",
    },
    "/alpha3": {
      concept: "country.code",
      phrase: "the three-letter ISO code of {country}",
      ask: "which three-letter ISO code stands for {country}",
    },
    "/calling": {
      concept: "phone.prefix",
      phrase: "the international calling code of {country}",
      ask: "which calling code do I dial for {country}",
    },
    "/tld": {
      concept: "domain.tld",
      phrase: "the top-level internet domain of {country}",
      ask: "which top-level domain do websites from {country} use",
    },
  },
  probes: [
    { input: { country: "Kenya" }, expect: { "/alpha3": "KEN", "/calling": "+254", "/tld": ".ke" } },
    { input: { country: "Japan" }, expect: { "/alpha2": "JP", "/calling": "+81" } },
  ],
  sources: [WORLD_COUNTRIES],
  run({ country }) {
    const { alpha2, alpha3, calling, tld } = findCountry(country);
    return { alpha2, alpha3, calling, tld };
  },
});

export const countryNeighbours = defineTool({
  name: "country_neighbours",
  domain: "general",
  kind: "retrieval",
  description:
    "Looks up which countries and territories a country borders on land, with the largest and smallest of them.",
  input: z.object({ country: countryField }),
  output: z.object({
    neighbours: z.array(z.string()).describe("Countries and territories with a common land border"),
    count: z.int().describe("How many there are"),
    largest: z.string().nullable().describe("The one with the largest area; null if that of one is not in the data"),
    smallest: z.string().nullable().describe("The one with the smallest area; null if that of one is not in the data"),
  }),
  takes: { country: { concept: "country.name" } },
  gives: {
    "/neighbours": {
      concept: "country.name",
      list: "set",
      phrase: "the countries [and territories] that border {country}",
      ask: "which countries and territories share a land border with {country}",
    },
    "/count": {
      concept: "country.count",
      phrase: "the number of countries [and territories] that border {country}",
      ask: "how many countries and territories does {country} share a land border with",
    },
    "/largest": {
      concept: "country.name",
      phrase: "the largest neighbour [by area] of {country}",
      ask: "which of the countries and territories that border {country} is the largest",
      ends: true,
    },
    "/smallest": {
      concept: "country.name",
      phrase: "the smallest neighbour [by area] of {country}",
      ask: "which of the countries and territories that border {country} is the smallest",
      ends: true,
    },
  },
  probes: [
    {
      input: { country: "Kenya" },
      expect: {
        "/neighbours": ["Ethiopia", "Somalia", "South Sudan", "Tanzania", "Uganda"],
        "/count": 5,
        "/largest": "Ethiopia",
        "/smallest": "Uganda",
      },
    },
    { input: { country: "Portugal" }, expect: { "/neighbours": ["Spain"], "/largest": "Spain" } },
  ],
  sources: [WORLD_COUNTRIES],
  run({ country }) {
    const c = findCountry(country);
    const found = neighboursOf(c);
    if (found.length === 0) throw new ToolError(`country: ${c.name} has no land border`);
    const { largest, smallest } = found.length === 1 ? alone(found) : extremesByArea(found);
    return { neighbours: found.map((n) => n.name).sort(), count: found.length, largest, smallest };
  },
});

/** Of one neighbour it is both. */
function alone([only]: readonly Country[]): { largest: string | null; smallest: string | null } {
  const name = only?.name ?? null;
  return { largest: name, smallest: name };
}

export const compareCountries = defineTool({
  name: "countries_compared",
  domain: "general",
  kind: "retrieval",
  description:
    "Which of two countries or territories has the larger and the smaller area, and which has more land neighbours.",
  input: z.object({
    a: countryField.describe('One country, such as "Kenya"'),
    b: countryField.describe('Another country, such as "Uganda"'),
  }),
  output: z.object({
    larger: z.string().describe("The one with the larger area"),
    smaller: z.string().describe("The one with the smaller area"),
    more_neighbours: z.string().nullable().describe("The one with more land neighbours; null if they have as many"),
  }),
  takes: { a: { concept: "country.name" }, b: { concept: "country.name" } },
  gives: {
    "/larger": {
      concept: "country.name",
      phrase: "the country with the larger area out of {a} and {b}",
      ask: "which country is larger, {a} or {b}",
    },
    "/smaller": {
      concept: "country.name",
      phrase: "the country with the smaller area out of {a} and {b}",
      ask: "which country is smaller, {a} or {b}",
    },
    "/more_neighbours": {
      concept: "country.name",
      contrived: true,
      phrase: "the country with more neighbours out of {a} and {b}",
      ask: "which country borders more other countries, {a} or {b}",
    },
  },
  alike: [["a", "b"]],
  probes: [
    {
      input: { a: "Kenya", b: "Uganda" },
      expect: { "/larger": "Kenya", "/smaller": "Uganda", "/more_neighbours": null },
    },
    { input: { a: "Portugal", b: "Brazil" }, expect: { "/larger": "Brazil", "/more_neighbours": "Brazil" } },
  ],
  sources: [WORLD_COUNTRIES],
  run({ a, b }) {
    const [one, other] = [findCountry(a, "a"), findCountry(b, "b")];
    if (one.area === null || other.area === null || one.area === other.area)
      throw new ToolError("b: two countries whose areas are known and differ are expected, such as Kenya and Uganda");
    const [larger, smaller] = one.area > other.area ? [one, other] : [other, one];
    const difference = one.borders.length - other.borders.length;
    return {
      larger: larger.name,
      smaller: smaller.name,
      more_neighbours: difference === 0 ? null : difference > 0 ? one.name : other.name,
    };
  },
});
