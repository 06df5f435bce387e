/**
 * What ties countries together: land routes, languages and currencies in common.
 */
import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { defineTool } from "../tool.ts";
import { type Country, findCountry, neighboursOf } from "./atlas.ts";
import { countryField } from "./countries.ts";
import { BREADTH_FIRST, WORLD_COUNTRIES } from "./sources.ts";
import { alphabetical } from "./text.ts";

/** How many borders lie between the country and each one that it has a land route to. */
function bordersFrom(start: Country): ReadonlyMap<Country, number> {
  const distances = new Map([[start, 0]]);
  // A map's iterator goes on to entries added on the way: it is the queue.
  for (const [country, distance] of distances)
    for (const next of neighboursOf(country)) if (!distances.has(next)) distances.set(next, distance + 1);
  return distances;
}

/** Countries of the largest landmass, with land routes between all of them: what a question may start from. */
const MAINLAND = (
  "Portugal Spain France Germany Italy Poland Sweden Norway Greece Türkiye Ukraine Russia Kazakhstan Mongolia China " +
  "India Pakistan Iran Iraq Egypt Libya Algeria Morocco Mauritania Senegal Mali Niger Nigeria Ghana Cameroon Chad Sudan " +
  "Ethiopia Kenya Tanzania Zambia Angola Namibia Botswana Mozambique Denmark Finland Austria Hungary Romania Belgium " +
  "Thailand Vietnam Malaysia Nepal Oman Yemen Jordan Israel"
).split(" ");

export const landRoute = defineTool({
  name: "land_route_between_countries",
  domain: "general",
  kind: "processing",
  description:
    "Finds the shortest land routes between two countries by number of borders crossed: how many borders, which countries lie in between.",
  input: z.object({
    from: countryField.describe('Country to start from, such as "Portugal"'),
    to: countryField.describe('Country to end in, such as "Poland"'),
  }),
  output: z.object({
    borders: z.int().describe("Least number of land borders to cross"),
    between: z
      .array(z.string())
      .nullable()
      .describe("Countries in between on a route with so few; null if there is none"),
    touching: z.boolean().describe("True if the two share a land border"),
  }),
  takes: {
    from: { concept: "country.name", literals: MAINLAND },
    to: { concept: "country.name", literals: MAINLAND },
  },
  gives: {
    "/borders": {
      concept: "border.count",
      phrase: "the fewest borders to cross by land from {from} to {to}",
      ask: "what is the smallest number of borders to cross on the way from {from} to {to} by land",
    },
    "/between": {
      concept: "country.name",
      list: "set",
      contrived: true,
      phrase: "the countries on [any of] the land routes with the fewest border crossings from {from} to {to}",
      ask: "which countries lie on any of the land routes with the fewest borders from {from} to {to}",
    },
    "/touching": { concept: "truth", phrase: "whether {from} and {to} share a land border" },
  },
  alike: [["from", "to"]],
  probes: [
    {
      input: { from: "Portugal", to: "Germany" },
      expect: { "/borders": 3, "/between": ["France", "Spain"], "/touching": false },
    },
    { input: { from: "Kenya", to: "Uganda" }, expect: { "/borders": 1, "/between": null, "/touching": true } },
  ],
  sources: [BREADTH_FIRST, WORLD_COUNTRIES],
  run({ from, to }) {
    const [start, end] = [findCountry(from, "from"), findCountry(to, "to")];
    if (start === end) throw new ToolError(`to: "${to}" is the country of departure; give two different countries`);
    const outward = bordersFrom(start);
    const borders = outward.get(end);
    if (borders === undefined)
      throw new ToolError(
        `to: no land route leads from ${start.name} to ${end.name}; give two countries of one landmass, such as Portugal and Poland`,
      );
    const backward = bordersFrom(end);
    const between = [...outward].filter(
      ([c, distance]) => c !== start && c !== end && distance + (backward.get(c) ?? borders) === borders,
    );
    return {
      borders,
      between: between.length === 0 ? null : alphabetical(between.map(([c]) => c.name)),
      touching: borders === 1,
    };
  },
});

export const countriesLanguages = defineTool({
  name: "countries_languages_compared",
  domain: "general",
  kind: "retrieval",
  description:
    "Compares two countries by language and currency: the languages listed for both, which lists more, whether they share a currency.",
  input: z.object({
    a: countryField.describe('One country, such as "Kenya"'),
    b: countryField.describe('Another country, such as "Uganda"'),
  }),
  output: z.object({
    shared: z.array(z.string()).nullable().describe("Languages listed for both, by alphabet; null if there is none"),
    count: z.int().describe("How many languages are listed for at least one of the two"),
    more: z.string().nullable().describe("The country with more languages listed; null if they have as many"),
    currency: z.boolean().describe("True if some currency is used in both"),
  }),
  takes: { a: { concept: "country.name" }, b: { concept: "country.name" } },
  gives: {
    "/shared": {
      concept: "language.name",
      list: "set",
      phrase: "the official languages shared by {a} and {b} <the world-countries dataset>",
      ask: "which official languages do {a} and {b} share <the world-countries dataset>",
    },
    "/count": {
      concept: "language.count",
      phrase: "the number of official languages of {a} and {b} together <the world-countries dataset>",
      ask: "how many official languages do {a} and {b} have between them <the world-countries dataset>",
    },
    "/more": {
      concept: "country.name",
      phrase: "the country with more official languages out of {a} and {b} <the world-countries dataset>",
      ask: "which country has more official languages, {a} or {b} <the world-countries dataset>",
    },
    "/currency": { concept: "truth", phrase: "whether {a} and {b} share a currency" },
  },
  alike: [["a", "b"]],
  probes: [
    {
      input: { a: "Kenya", b: "Uganda" },
      expect: { "/shared": ["English", "Swahili"], "/more": null, "/currency": false },
    },
    {
      input: { a: "Switzerland", b: "Austria" },
      expect: { "/shared": ["German"], "/more": "Switzerland", "/count": 4 },
    },
  ],
  sources: [WORLD_COUNTRIES],
  run({ a, b }) {
    const [one, other] = [findCountry(a, "a"), findCountry(b, "b")];
    if (one === other) throw new ToolError(`b: "${b}" is the same country as "${a}"; give two different countries`);
    const shared = one.languages.filter((l) => other.languages.includes(l));
    const difference = one.languages.length - other.languages.length;
    return {
      shared: shared.length === 0 ? null : alphabetical(shared),
      count: new Set([...one.languages, ...other.languages]).size,
      more: difference === 0 ? null : difference > 0 ? one.name : other.name,
      currency: one.currencies.some((c) => other.currencies.includes(c)),
    };
  },
});

/** The value that stands more often than any other; null if two stand equally often or none stands twice. */
function commonest(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, x], [, y]) => y - x);
  return first === undefined || first[1] < 2 || first[1] === second?.[1] ? null : first[0];
}

export const countryTraits = defineTool({
  name: "country_list_traits",
  domain: "general",
  kind: "retrieval",
  description:
    "Finds what the countries of a list have in common: their commonest language, currency and world region, and which have a coast.",
  input: z.object({ countries: z.array(countryField).min(2).max(80).describe("Short English names of countries") }),
  output: z.object({
    language: z.string().nullable().describe("Language listed for more of them than any other; null on a tie"),
    currency: z.string().nullable().describe("ISO 4217 code of the currency used in more of them than any other"),
    subregion: z.string().nullable().describe("Subregion that holds more of them than any other; null on a tie"),
    coastal: z.array(z.string()).nullable().describe("Those that are not landlocked, by alphabet; null if none is"),
    well_connected: z.string().nullable().describe("The one with the most land neighbours; null on a tie"),
  }),
  takes: {
    countries: {
      concept: "country.name",
      list: true,
      literals: [
        ["Austria", "Germany", "Switzerland", "Italy"],
        ["Mali", "Niger", "Senegal", "Ghana", "Togo"],
        ["Bolivia", "Peru", "Brazil", "Ecuador"],
        ["Kenya", "Uganda", "Tanzania", "Rwanda"],
        ["Jordan", "Iraq", "Iran", "Syria"],
      ],
    },
  },
  gives: {
    "/language": {
      concept: "language.name",
      phrase: "the most common official language of {countries}",
      ask: "which official language is the most common among {countries}",
      ends: true,
    },
    "/currency": {
      concept: "currency.code",
      phrase: "[the three-letter code of] the most common currency among {countries}",
      ask: "which currency, by its three-letter code, is the most common among {countries}",
      ends: true,
    },
    "/subregion": {
      concept: "subregion.name",
      contrived: true,
      phrase: "the part of the world with the most of {countries} <the world-countries dataset>",
      ask: "in which part of the world are the most of {countries} <the world-countries dataset>",
      ends: true,
    },
    "/coastal": {
      concept: "country.name",
      list: "set",
      phrase: "the ones with a sea coast among {countries}",
      ask: "which of {countries} have a sea coast",
      ends: true,
    },
    "/well_connected": {
      concept: "country.name",
      phrase: "the one with the most neighbours among {countries}",
      ask: "which of {countries} borders the most countries",
      ends: true,
    },
  },
  probes: [
    {
      input: { countries: ["Austria", "Germany", "Switzerland", "Italy"] },
      expect: { "/language": "German", "/currency": "EUR", "/coastal": ["Germany", "Italy"] },
    },
    {
      input: { countries: ["Bolivia", "Peru", "Brazil", "Ecuador"] },
      expect: { "/language": "Spanish", "/subregion": "South America", "/well_connected": "Brazil" },
    },
  ],
  sources: [WORLD_COUNTRIES],
  run({ countries: names }) {
    const found = [...new Set(names.map((name) => findCountry(name, "countries")))];
    const byBorders = [...found].sort((a, b) => b.borders.length - a.borders.length);
    const [first, second] = byBorders;
    if (first === undefined || second === undefined)
      throw new ToolError("countries: give two different countries or more, such as Kenya and Uganda");
    const coastal = found.filter((c) => !c.landlocked).map((c) => c.name);
    return {
      language: commonest(found.flatMap((c) => c.languages)),
      currency: commonest(found.flatMap((c) => c.currencies)),
      subregion: commonest(found.flatMap((c) => c.subregion ?? [])),
      coastal: coastal.length === 0 ? null : alphabetical(coastal),
      well_connected: first.borders.length === second.borders.length ? null : first.name,
    };
  },
});
