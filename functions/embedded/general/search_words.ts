/** Searches of nouns, regions of countries and chemical elements. */
import { z } from "zod";
import { choiceOf, defineSearch, numberFilter } from "../searching.ts";
import { countries, findCountry, type Region, regions } from "./atlas.ts";
import { countryField } from "./countries.ts";
import { type Element, elements } from "./elements.ts";
import { BODR, GEONAMES_REGIONS, WORDNET } from "./sources.ts";
import { net } from "./words.ts";

const CATEGORIES = ["animal", "artifact", "body", "food", "plant", "substance"] as const;
const branches = numberFilter("word.hyponyms", [5, 10, 20], "Only terms with at least so many terms directly below");

export const nounSearch = defineSearch({
  name: "noun_search",
  domain: "general",
  description:
    "Searches WordNet's noun terms of a category by how many terms stand directly below them; hits come by the page, by alphabet.",
  input: { category: z.enum(CATEGORIES).describe("Lexicographer file") },
  takes: { category: { concept: "word.category", literals: CATEGORIES, literalOnly: true } },
  filters: { min_hyponyms: branches.filter },
  options: { min_hyponyms: branches.option },
  hit: {
    term: z.string().describe("First word for the term"),
    wider: z.string().nullable().describe("The term directly above it"),
    hyponyms: z.int().describe("How many terms stand directly below it"),
  },
  find({ category, min_hyponyms: least }) {
    const { synsets } = net();
    return synsets
      .filter((one) => one.category === category && one.hyponyms >= (least ?? 1))
      .map(({ label, parent, hyponyms }) => ({ label, wider: synsets[parent ?? -1]?.label ?? null, hyponyms }))
      .sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : b.hyponyms - a.hyponyms));
  },
  record: ({ label, wider, hyponyms }) => ({ term: label, wider, hyponyms }),
  gives: {
    "/total": {
      concept: "entry.count",
      contrived: true,
      phrase: "the number of nouns with| at least {min_hyponyms}| direct hyponyms in WordNet's {category} category",
      ask: "how many nouns in WordNet's {category} category have| at least {min_hyponyms}| direct hyponyms",
    },
  },
  probes: [
    { input: { category: "plant", min_hyponyms: 10 }, expect: { "/total": 37, "/hits/0/term": "angiospermous tree" } },
    {
      input: { category: "food", min_hyponyms: 20, page_size: 2 },
      expect: { "/total": 19, "/hits/0/term": "beverage" },
    },
  ],
  sources: [WORDNET],
});

export const regionSearch = defineSearch({
  name: "region_search",
  domain: "general",
  description:
    "Searches the first-level administrative regions of a country; hits come by the page, in the order of their GeoNames codes.",
  input: { country: countryField },
  takes: {
    country: {
      concept: "country.name",
      literals:
        "Argentina Austria Brazil Canada Chile China Colombia Egypt France Germany India Indonesia Iran Italy Japan Kenya Mexico Nigeria Peru Poland Romania Russia Spain Sweden Switzerland Thailand Ukraine Vietnam".split(
          " ",
        ),
      literalOnly: true,
    },
  },
  hit: {
    region: z.string().describe("Name of the region"),
    code: z.string().describe("GeoNames code of the region"),
  },
  find({ country }) {
    const { name } = findCountry(country);
    return [...regions().values()].filter((region) => region.country === name).sort((a, b) => (a.key < b.key ? -1 : 1));
  },
  record: ({ name, key }: Region) => ({ region: name, code: key }),
  names: () => countries().map(({ name }) => name),
  gives: {
    "/hits/*/region": {
      concept: "region.admin",
      contrived: true,
      phrase: "the region of {country} with the GeoNames code {@code}",
      ask: "which region of {country} does the GeoNames code {@code} stand for",
      ends: true,
    },
    "/total": {
      concept: "region.count",
      phrase: "the number of first-level regions that GeoNames lists in {country}",
      ask: "how many first-level regions does GeoNames list in {country}",
    },
  },
  probes: [
    { input: { country: "Austria" }, expect: { "/total": 9, "/hits/0/region": "Burgenland" } },
    { input: { country: "Brazil", page: 6 }, expect: { "/total": 27, "/hits/0/region": "Pernambuco" } },
  ],
  sources: [GEONAMES_REGIONS],
});

const state = choiceOf(["any", "solid", "liquid_or_gas"], "State at 20 degrees Celsius", {
  solid: "solid",
  liquid_or_gas: "liquid or gaseous",
});

export const elementSearch = defineSearch({
  name: "element_search",
  domain: "general",
  description:
    "Searches the chemical elements of a period by their state at room temperature; hits come by the page, in the order of their atomic numbers.",
  input: { period: z.int().min(1).max(7).describe("Period of the periodic table, 1 to 7") },
  takes: { period: { concept: "figure", literals: [2, 3, 4, 5, 6], literalOnly: true } },
  filters: { state: state.filter },
  options: { state: state.option },
  hit: {
    name: z.string().describe("Name of the element"),
    symbol: z.string().describe("Its symbol"),
    position: z
      .object({
        number: z.int().describe("Atomic number"),
        group: z.int().nullable().describe("Group of the periodic table"),
      })
      .describe("Place in the periodic table"),
    melting: z.number().nullable().describe("Melting point in degrees Celsius"),
  },
  find: ({ period, state: wanted }) =>
    elements().filter((element) => {
      const isSolid = element.melting === null ? null : element.melting > 20;
      return element.period === period && (wanted === "any" || isSolid === (wanted === "solid"));
    }),
  record: ({ name, symbol, number, group, melting }: Element) => ({
    name,
    symbol,
    position: { number, group },
    melting,
  }),
  gives: {
    "/hits/*/name": {
      concept: "element.name",
      contrived: true,
      phrase: "the| {state}| element of period {period} that melts at {@melting} degrees Celsius",
      ask: "which| {state}| element of period {period} melts at {@melting} degrees Celsius",
      ends: true,
    },
    "/total": {
      concept: "element.count",
      phrase: "the number of elements| that are {state} at 20 degrees Celsius| in period {period}",
      ask: "how many elements| that are {state} at 20 degrees Celsius| are there in period {period}",
    },
  },
  probes: [
    { input: { period: 4, state: "liquid_or_gas" }, expect: { "/total": 2, "/hits/0/name": "bromine" } },
    { input: { period: 2, page: 2 }, expect: { "/total": 8, "/hits/0/name": "oxygen" } },
  ],
  sources: [BODR],
});
