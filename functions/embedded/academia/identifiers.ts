/**
 * Identifiers of books and journals: ISBN and ISSN, looked up and rewritten.
 */
import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { defineTool } from "../tool.ts";
import { fold, nameField } from "./shared.ts";
import { ISBN_RANGES, ISBN3, ISSN_EAN } from "./sources.ts";

/** Names of registration groups that differ from the common names of countries. */
const COUNTRY_OF_GROUP: Readonly<Record<string, string>> = {
  "Brunei Darussalam": "Brunei",
  "China, People's Republic": "China",
  "Hong Kong, China": "Hong Kong",
  "Korea, P.D.R.": "North Korea",
  "Korea, Republic": "South Korea",
  Kosova: "Kosovo",
  "Kyrgyz Republic": "Kyrgyzstan",
  "Lao People's Democratic Republic": "Laos",
};

/** Groups of a language, a region, an agency or a former state. */
const NO_COUNTRY =
  /language|former|International|Agency|Panel|Community|South Pacific|registration group|Srpska, Republic of/;

/** Countries that are registered in a shared group; those that are split between two such groups are left out. */
const SHARED_GROUPS: Readonly<Record<string, readonly string[]>> = {
  "English language": "Australia|Eswatini|Ireland|New Zealand|South Africa|United Kingdom|United States|Zimbabwe".split(
    "|",
  ),
  "French language": ["France"],
  "German language": ["Austria", "Germany"],
  "Caribbean Community":
    "Antigua and Barbuda|Bahamas|Barbados|Belize|Dominica|Grenada|Guyana|Jamaica|Saint Kitts and Nevis|Saint Lucia|Saint Vincent and the Grenadines|Trinidad and Tobago".split(
      "|",
    ),
  "South Pacific":
    "Fiji|Kiribati|Marshall Islands|Micronesia|Nauru|Palau|Samoa|Solomon Islands|Tonga|Tuvalu|Vanuatu".split("|"),
};

function countryOf(group: string): string | null {
  return NO_COUNTRY.test(group) ? null : (COUNTRY_OF_GROUP[group] ?? group);
}

/** ISBN ranges are some 200 KB: loaded at first use. */
export async function isbn3() {
  const module = await import("isbn3");
  return ("default" in module ? module.default : module) as typeof module;
}

async function parsed(isbn: string) {
  const found = (await isbn3()).parse(isbn.replace(/^ISBN[\s:]*/i, ""));
  if (found === null || !found.isValid)
    throw new ToolError(`isbn: "${isbn}" is not a valid ISBN; expected 10 or 13 digits such as 978-0-262-03384-8`);
  return found;
}

const isbnField = nameField('ISBN of 10 or 13 digits, with or without hyphens, for example "978-0-262-03384-8"', 30);

export const isbnRegistration = defineTool({
  name: "isbn_registration",
  domain: "academia",
  kind: "retrieval",
  description:
    "Gives the registration group (a language area, country or region) and the publisher's prefix of an ISBN, from the ranges of the International ISBN Agency.",
  input: z.object({ isbn: isbnField }),
  output: z.object({
    group: z.string().describe("Name of the registration group"),
    publisher: z.string().describe("Prefix of the publisher, with hyphens"),
    country: z.string().nullable().describe("Country of the group, null if the group is no single country"),
  }),
  takes: { isbn: { concept: "isbn.cited" } },
  gives: {
    "/group": {
      concept: "isbn.group",
      phrase: "the registration group of {isbn}",
      ask: "which country or language group is {isbn} registered in",
      ends: true,
    },
    "/publisher": {
      concept: "isbn.prefix",
      contrived: true,
      phrase: "the publisher prefix[ (in hyphenated ISBN-13 form)] of {isbn}",
      ask: "what is the publisher prefix (in hyphenated ISBN-13 form) of {isbn}",
      ends: true,
    },
    "/country": {
      concept: "country.name",
      phrase: "the country that {isbn} is from",
      ask: "which country is {isbn} from",
      ends: true,
    },
  },
  probes: [
    {
      input: { isbn: "84-376-0494-X" },
      expect: { "/group": "Spain", "/country": "Spain", "/publisher": "978-84-376" },
    },
    { input: { isbn: "9780262033848" }, expect: { "/group": "English language", "/publisher": "978-0-262" } },
  ],
  sources: [ISBN_RANGES, ISBN3],
  async run({ isbn }) {
    const found = await parsed(isbn);
    return {
      group: found.groupname,
      publisher: found.isbn13h.split("-").slice(0, 3).join("-"),
      country: countryOf(found.groupname),
    };
  },
});

const COUNTRIES =
  "Argentina|Austria|Brazil|Canada|China|Denmark|Egypt|Finland|France|Germany|Greece|India|Indonesia|Ireland|Italy|Japan|Kenya|Malaysia|Mexico|New Zealand|Norway|Poland|Portugal|South Africa|South Korea|Spain|Sweden|Thailand|Turkey".split(
    "|",
  );

export const isbnPrefixes = defineTool({
  name: "isbn_prefixes_of_country",
  domain: "academia",
  kind: "retrieval",
  description:
    "Lists the ISBN prefixes in use for a country: those of registration groups of its own, and those of a group that it shares with others, such as the English-language one.",
  input: z.object({ country: nameField('Common English name of a country, for example "Finland"', 60) }),
  output: z.object({
    prefixes: z.array(z.string()).describe("Prefixes such as 978-951"),
    count: z.int().describe("How many they are"),
  }),
  takes: { country: { concept: "country.name", literals: COUNTRIES, literalOnly: true } },
  gives: {
    "/prefixes": {
      concept: "isbn.prefix",
      list: "set",
      phrase: "the prefixes that ISBNs from {country} begin with",
      ask: "which prefixes do ISBNs from {country} begin with",
      ends: true,
    },
  },
  probes: [
    { input: { country: "Finland" }, expect: { "/prefixes": ["978-951", "978-952"], "/count": 2 } },
    { input: { country: "japan" }, expect: { "/prefixes": ["978-4"], "/count": 1 } },
  ],
  sources: [ISBN_RANGES, ISBN3],
  async run({ country }) {
    const wanted = fold(country);
    const prefixes = Object.entries((await isbn3()).groups).flatMap(([prefix, { name }]) =>
      [countryOf(name) ?? "", ...(SHARED_GROUPS[name] ?? [])].some((one) => fold(one) === wanted) ? [prefix] : [],
    );
    if (prefixes.length === 0)
      throw new ToolError(`country: "${country}" has no ISBN group of its own; expected a country such as Finland`);
    return { prefixes: prefixes.sort(), count: prefixes.length };
  },
});

export const isbnForms = defineTool({
  name: "isbn_forms",
  domain: "academia",
  kind: "processing",
  description: "Rewrites an ISBN: the hyphenated 13-digit form, the 10-digit form and the check digit of each.",
  input: z.object({ isbn: isbnField }),
  output: z.object({
    isbn13: z.string().describe("13-digit form with hyphens"),
    isbn10: z.string().nullable().describe("10-digit form without hyphens, null for prefix 979"),
    check10: z.string().nullable().describe("Check digit of the 10-digit form, null for prefix 979"),
    ean: z.string().describe("13 digits without hyphens, as in the barcode"),
  }),
  takes: { isbn: { concept: "isbn.code" } },
  gives: {
    "/isbn13": {
      concept: "isbn.form",
      phrase: "the hyphenated ISBN-13 form of {isbn}",
      ask: "what is {isbn} as a hyphenated ISBN-13",
    },
    "/isbn10": {
      concept: "isbn.form",
      phrase: "the ISBN-10 form, without hyphens, of {isbn}",
      ask: "what is {isbn} as an ISBN-10 without hyphens",
    },
    "/ean": {
      concept: "barcode.ean",
      contrived: true,
      phrase: "the [13-digit ]barcode number of {isbn}",
      ask: "what is the 13-digit barcode number of {isbn}",
    },
  },
  probes: [
    {
      input: { isbn: "0-306-40615-2" },
      expect: { "/isbn13": "978-0-306-40615-7", "/isbn10": "0306406152", "/check10": "2", "/ean": "9780306406157" },
    },
    { input: { isbn: "978-84-376-0494-7" }, expect: { "/isbn10": "843760494X", "/check10": "X" } },
  ],
  sources: [ISBN3],
  async run({ isbn }) {
    const { isbn13h, isbn10, check10, isbn13 } = await parsed(isbn);
    // The library gives the digit for prefix 979 too, where there is no form that it could belong to.
    const short = isbn13.startsWith("978") && isbn10 !== undefined;
    return { isbn13: isbn13h, isbn10: short ? isbn10 : null, check10: short ? check10 : null, ean: isbn13 };
  },
});

/** Check digit of the first 12 digits of an EAN-13: weights 1 and 3 in turn. */
function eanCheck(twelve: string): number {
  const sum = [...twelve].reduce((total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 1 : 3), 0);
  return (10 - (sum % 10)) % 10;
}

/** Check character of the first seven digits of an ISSN: weights 8 to 2, modulus 11. */
function issnCheck(seven: string): string {
  const rest = (11 - ([...seven].reduce((total, digit, i) => total + Number(digit) * (8 - i), 0) % 11)) % 11;
  return rest === 10 ? "X" : String(rest);
}

export const issnBarcode = defineTool({
  name: "issn_barcode",
  domain: "academia",
  kind: "processing",
  description:
    "Gives the EAN-13 barcode number of a serial from the ISSN (prefix 977, seven digits, issue variant 00), after checking the ISSN's check digit.",
  input: z.object({ issn: nameField('ISSN with a correct check digit, for example "2049-3630"', 12) }),
  output: z.object({
    ean: z.string().describe("13 digits of the barcode"),
    check: z.string().describe("Last digit of the barcode, the EAN check digit"),
  }),
  // A code at hand: nobody looks an ISSN up to make a barcode of it.
  takes: { issn: { concept: "issn.code" } },
  gives: {
    "/ean": {
      concept: "barcode.ean",
      phrase: "the EAN-13 barcode number for {issn}",
      ask: "what is the EAN-13 barcode number for {issn}",
    },
  },
  probes: [
    { input: { issn: "2049-3630" }, expect: { "/ean": "9772049363002", "/check": "2" } },
    { input: { issn: "1144875x" }, expect: { "/ean": "9771144875007" } },
  ],
  sources: [ISSN_EAN],
  run({ issn }) {
    const plain = issn
      .replace(/^ISSN[\s:]*/i, "")
      .replace(/[\s-]/g, "")
      .toUpperCase();
    const seven = plain.slice(0, 7);
    if (!/^\d{7}[\dX]$/.test(plain) || issnCheck(seven) !== plain[7])
      throw new ToolError(`issn: "${issn}" is not a valid ISSN; expected eight digits such as 2049-3630`);
    const check = eanCheck(`977${seven}00`);
    return { ean: `977${seven}00${check}`, check: String(check) };
  },
});
