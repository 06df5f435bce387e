/**
 * Starting points among words and languages: nouns, things that have parts, languages, their codes, years as Roman numerals.
 */

import type { Seed } from "../../domain/schema.ts";
import { seedMaker } from "../seed_maker.ts";
import { roman } from "./integers.ts";
import { isListed, languages } from "./languages.ts";
import { wordsWithParts } from "./word_relations.ts";
import { plainNouns } from "./words.ts";

const seed = seedMaker("general");

/** Languages of the past and made-up ones that readers have heard of; the table has many more. */
const KNOWN = new Set(
  (
    "Latin,Sanskrit,Akkadian,Sumerian,Hittite,Etruscan,Gothic,Phoenician,Ugaritic,Old Norse,Coptic,Avestan,Pali,Esperanto,Volapük,Ido," +
    "Interlingue,Klingon,Lojban,Quenya,Sindarin,Toki Pona,Ancient Hebrew,Old English,Middle English,Old French,Middle High German," +
    "Old High German,Church Slavic,Elamite,Linear A,Oscan,Umbrian,Tokharian A,Cherokee,Hawaiian,Scots,Sicilian,Venetian,Navajo"
  ).split(","),
);

/** Years that buildings, title pages and memorials bear. */
const INSCRIBED = [
  1492, 1519, 1543, 1564, 1588, 1609, 1616, 1642, 1666, 1687, 1694, 1701, 1707, 1735, 1753, 1776, 1783, 1789, 1793,
  1799, 1804, 1815, 1830, 1837, 1848, 1851, 1859, 1863, 1869, 1876, 1885, 1889, 1895, 1903, 1905, 1912, 1914, 1919,
  1929, 1936, 1944, 1949, 1953, 1957, 1961, 1969, 1977, 1984, 1989, 1994, 1999, 2008,
];

/** `known` are the words that other seeds have already. */
export function wordSeeds(known: readonly string[]): readonly Seed[] {
  const things = new Set(wordsWithParts().filter((word) => !known.includes(word)));
  const nouns = plainNouns().filter((word) => !known.includes(word) && !things.has(word));
  const listed = languages().filter((l) => isListed(l.name));
  return [
    ...[...things].map((word) => seed("thing", word, { "word.whole": word })),
    ...nouns.map((word) => seed("noun", word, { "word.english": word })),
    ...listed.map((l) => seed("language code", l.three, { "language.code_cited": l.three })),
    ...languages()
      .filter((l) => !isListed(l.name) && (KNOWN.has(l.name) || (l.two !== null && l.kind === "living")))
      .map((l) => seed("other language", l.name, { "language.any": l.name })),
    ...INSCRIBED.map((year) => seed("inscription", roman(year), { "numeral.inscribed": roman(year) })),
  ];
}
