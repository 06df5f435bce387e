/**
 * Publisher prefixes of ISBNs: how many titles one can number, and where it begins.
 */
import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { defineTool } from "../tool.ts";
import { isbn3 } from "./identifiers.ts";
import { nameField } from "./shared.ts";
import { ISBN_CAPACITY, ISBN_RANGES, ISBN3 } from "./sources.ts";

/** Digits of an ISBN-13 before its check digit. */
const DIGITS = 12;

export const isbnCapacity = defineTool({
  name: "isbn_prefix_capacity",
  domain: "academia",
  kind: "processing",
  description:
    "Computes how many titles an ISBN publisher prefix can number (ten to the power of the digits left before the check digit), and the first ISBN-13 under it.",
  input: z.object({
    prefix: nameField('Hyphenated publisher prefix with the 978 or 979, for example "978-84-376"', 16),
  }),
  output: z.object({
    titles: z.int().describe("Titles that the prefix can number"),
    first: z.string().describe("ISBN-13 with item number zero, without hyphens"),
  }),
  takes: { prefix: { concept: "isbn.prefix" } },
  gives: {
    "/titles": {
      concept: "count.title",
      phrase: "the number of titles that a publisher can number with {prefix}",
      ask: "how many titles can a publisher number with {prefix}",
    },
  },
  probes: [
    { input: { prefix: "978-84-376" }, expect: { "/titles": 10000, "/first": "9788437600000" } },
    { input: { prefix: "978-0-14" }, expect: { "/titles": 1000000, "/first": "9780140000009" } },
  ],
  sources: [ISBN_CAPACITY, ISBN_RANGES, ISBN3],
  async run({ prefix }) {
    const digits = prefix.replaceAll("-", "");
    const left = DIGITS - digits.length;
    const start = `${digits}${"0".repeat(Math.max(0, left))}`;
    const weighted = [...start].reduce((total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 1 : 3), 0);
    const found = /^97[89]-\d+-\d+$/.test(prefix)
      ? (await isbn3()).parse(`${start}${(10 - (weighted % 10)) % 10}`)
      : undefined;
    if (left < 1 || found?.isbn13h?.startsWith(`${prefix}-`) !== true)
      throw new ToolError(`prefix: "${prefix}" is no publisher prefix in use; expected one such as 978-84-376`);
    return { titles: 10 ** left, first: found.isbn13 };
  },
});
