/**
 * Universities: by e-mail domain, by name, by country.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { ToolError } from "../../tools/contract.ts";
import { nearMatches } from "../near.ts";
import { rowsOf } from "../table.ts";
import { defineTool } from "../tool.ts";
import { ACADEMIC_DOMAINS } from "./data/academic_domains.ts";
import { UNIVERSITIES } from "./data/universities.ts";
import { fold, lookUp, nameField } from "./shared.ts";
import { SWOT } from "./sources.ts";

export interface University {
  readonly name: string;
  readonly domain: string;
  readonly country: string;
  readonly wellKnown: boolean;
}

export const universities = lazy((): readonly University[] => {
  const all: University[] = [];
  let country = "";
  for (const [domain = "", name = "", mark] of rowsOf(UNIVERSITIES)) {
    if (domain.startsWith("#")) country = domain.slice(1);
    else all.push({ name, domain, country, wellKnown: mark === "*" });
  }
  return all;
});

const byDomain = lazy(() => new Map(universities().map((u) => [u.domain, u])));
const byName = lazy(() => new Map(universities().map((u) => [fold(u.name), u])));

const domainsByCountry = lazy(
  () =>
    new Map(
      rowsOf(ACADEMIC_DOMAINS).map(([country = "", tld = "", domains = ""]) => [
        fold(country),
        { country, tld, domains: Number(domains) },
      ]),
    ),
);

/** "someone@cs.ox.ac.uk" and "www.ox.ac.uk" are of ox.ac.uk: the labels are tried from the left. */
function universityOf(domain: string): University | undefined {
  const host = domain
    .toLowerCase()
    .replace(/^.*@/, "")
    .replace(/^https?:\/\//, "")
    .replace(/\/.*$/, "");
  const labels = host.split(".");
  for (let i = 0; i < labels.length - 1; i++) {
    const found = byDomain().get(labels.slice(i).join("."));
    if (found !== undefined) return found;
  }
  return undefined;
}

export const universityByDomain = defineTool({
  name: "university_by_email_domain",
  domain: "academia",
  kind: "retrieval",
  description: "Finds the university that an e-mail domain belongs to, and the country it is in.",
  input: z.object({ domain: nameField('E-mail or web domain of a university, for example "ox.ac.uk"', 100) }),
  output: z.object({
    university: z.string().describe("Name of the university"),
    country: z.string().describe("Country of the university"),
  }),
  takes: { domain: { concept: "email.domain" } },
  gives: {
    "/university": {
      concept: "university.name",
      contrived: true,
      phrase: "the university with {domain} <the swot list of universities>",
      ask: "which university has {domain} <the swot list of universities>",
      ends: true,
    },
    "/country": {
      concept: "country.name",
      phrase: "the country of the university with {domain}",
      ask: "which country is the university with {domain} in",
      ends: true,
    },
  },
  probes: [
    { input: { domain: "uzh.ch" }, expect: { "/university": "University of Zurich", "/country": "Switzerland" } },
    { input: { domain: "someone@cs.mit.edu" }, expect: { "/country": "United States" } },
  ],
  sources: [SWOT],
  run({ domain }) {
    const found = universityOf(domain);
    if (found === undefined)
      throw new ToolError(
        `domain: no university with "${domain}" is known; expected a domain such as "ox.ac.uk"${nearMatches(
          domain,
          universities().map((one) => one.domain),
        )}`,
      );
    return { university: found.name, country: found.country };
  },
});

export const universityProfile = defineTool({
  name: "university_profile",
  domain: "academia",
  kind: "retrieval",
  description: "Gives the country and the e-mail domain of a university by its name.",
  input: z.object({ university: nameField('Name of a university, for example "Egerton University"') }),
  output: z.object({
    country: z.string().describe("Country of the university"),
    domain: z.string().describe("E-mail domain of the university"),
  }),
  takes: { university: { concept: "university.name" } },
  gives: {
    "/country": {
      concept: "country.name",
      phrase: "the country where {university} is",
      ask: "in which country is {university}",
      ends: true,
    },
    "/domain": {
      concept: "email.listed",
      phrase: "the e-mail domain of {university} <the swot list of universities>",
      ask: "which e-mail domain does {university} use <the swot list of universities>",
    },
  },
  probes: [
    { input: { university: "Egerton University" }, expect: { "/country": "Kenya", "/domain": "egerton.ac.ke" } },
    { input: { university: "university of bergen" }, expect: { "/country": "Norway", "/domain": "uib.no" } },
  ],
  sources: [SWOT],
  run({ university }) {
    const found = lookUp(byName(), "university", university, 'the name of a university such as "Egerton University"');
    return { country: found.country, domain: found.domain };
  },
});

const COUNTRIES =
  "Australia|Austria|Brazil|Canada|China|Egypt|France|Germany|Ghana|India|Indonesia|Italy|Japan|Kenya|Mexico|Nigeria|Pakistan|Peru|Poland|South Africa|South Korea|Spain|Sweden|Turkey|Ukraine|Vietnam".split(
    "|",
  );

export const academicDomains = defineTool({
  name: "academic_domains_of_country",
  domain: "academia",
  kind: "retrieval",
  description:
    "Counts the school and university domains that the swot list of academic e-mail domains (2.0.1489) holds under the country-code top-level domain of a country.",
  input: z.object({ country: nameField('Common English name of a country, for example "Kenya"') }),
  output: z.object({ domains: z.int().describe("Number of academic domains in the swot list") }),
  takes: { country: { concept: "country.name", literals: COUNTRIES } },
  gives: {
    "/domains": {
      concept: "domains.academic",
      phrase:
        "the number of domains under the top-level domain of {country} on version 2.0.1489 of the swot list of academic domains",
      ask: "how many domains under the top-level domain of {country} are on version 2.0.1489 of the swot list of academic domains",
    },
  },
  probes: [
    { input: { country: "Bolivia" }, expect: { "/domains": 47 } },
    { input: { country: "bhutan" }, expect: { "/domains": 2 } },
  ],
  sources: [SWOT],
  run({ country }) {
    const found = lookUp(domainsByCountry(), "country", country, 'a country with academic domains, such as "Kenya"');
    return { domains: found.domains };
  },
});

/** Cities whose names are in the names of several universities. */
const COVERED =
  "Athens|Bangkok|Barcelona|Beijing|Berlin|Birmingham|Boston|Bristol|Brussels|Budapest|Cairo|Cape Town|Copenhagen|Damascus|Dhaka|Dublin|Dubai|Glasgow|Hamburg|Hanoi|Havana|Helsinki|Istanbul|Jakarta|Johannesburg|Kabul|Lagos|Leeds|Lisbon|Liverpool|London|Madrid|Manchester|Melbourne|Milan|Moscow|Mumbai|Nairobi|Nanjing|Osaka|Oslo|Paris|Prague|Rome|San Francisco|Seoul|Shanghai|Sheffield|Sofia|Stockholm|Sydney|Tbilisi|Tehran|Tirana|Tokyo|Vienna|Warsaw|Wuhan|Zagreb|Zurich".split(
    "|",
  );

export const universitiesNamingCity = defineTool({
  name: "universities_naming_city",
  domain: "academia",
  kind: "retrieval",
  description:
    "Lists the universities (of some 5,500 in the swot list of academic domains) whose names contain the name of a city as whole words, and the one with the shortest e-mail domain.",
  input: z.object({ city: nameField('Name of a city, for example "Vienna"', 60) }),
  output: z.object({
    universities: z.array(z.string()).describe("Names in alphabetical order"),
    count: z.int().describe("How many they are"),
    shortest: z.string().nullable().describe("The one with the shortest e-mail domain, null if two tie"),
  }),
  takes: { city: { concept: "city.name", literals: COVERED } },
  gives: {
    "/universities": {
      contrived: true,
      concept: "university.name",
      list: "set",
      phrase: "the universities with {city} in their names <the swot list of universities>",
      ask: "which universities have {city} in their names <the swot list of universities>",
      ends: true,
    },
  },
  probes: [
    { input: { city: "Nairobi" }, expect: { "/shortest": "University of Nairobi" } },
    { input: { city: "bergen" }, expect: { "/universities/1": "University of Bergen", "/count": 2 } },
  ],
  sources: [SWOT],
  run({ city }) {
    // "Valencia, Venezuela" is how a second city of one name is told from the first.
    const wanted = fold(city.replace(/, .*$/, "")).replace(/[^\p{L}\p{N} '-]/gu, "");
    const names = new RegExp(`(?<![\\p{L}\\p{N}])${wanted}(?![\\p{L}\\p{N}])`, "u");
    const some = universities().filter((u) => names.test(fold(u.name)));
    if (wanted === "" || some.length === 0)
      throw new ToolError(`city: no listed university has "${city}" in the name; expected a city such as "Vienna"`);
    const [first, second] = some.toSorted((a, b) => a.domain.length - b.domain.length);
    return {
      universities: some.map((u) => u.name).sort((a, b) => (a < b ? -1 : 1)),
      count: some.length,
      shortest: first === undefined || first.domain.length === second?.domain.length ? null : first.name,
    };
  },
});
