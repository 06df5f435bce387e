/** Concepts that no one domain owns: the roots that all others descend from, and what several domains speak of. */
import type { Concept } from "./concept.ts";

export const COMMON = {
  // Roots: every other concept descends from one of these.
  number: { type: "number", noun: "number", nouns: "numbers" },
  text: { type: "text", noun: "text", nouns: "texts" },
  date: { type: "date", noun: "date", nouns: "dates" },
  // Of day.
  time: { type: "time", noun: "time", nouns: "times" },
  truth: { type: "boolean", noun: "statement" },
  // Numbers that name or describe, and that no one would add up: years, what digits and letters amount to.
  figure: { type: "number", noun: "figure", nouns: "figures" },
  // Codes, sequences and categories: texts whose letters no one would count.
  tag: { type: "text", noun: "term", nouns: "terms" },

  // What is measured from zero, so that one can be a percentage of another; and of that, what can be added up.
  quantity: { type: "number", noun: "quantity", nouns: "quantities", parent: "quantity.weighed" },
  amount: { type: "number", noun: "amount", nouns: "amounts", parent: "amount.added" },
  // What tools that weigh two figures against each other, or add them up, take: only of tools whose figures people do that with.
  "quantity.weighed": { type: "number", noun: "quantity", nouns: "quantities", parent: "number" },
  "amount.added": { type: "number", noun: "amount", nouns: "amounts", parent: "quantity" },
  "count.weighed": { type: "number", noun: "count", nouns: "counts", parent: "number", integer: true },

  // Shared by several domains.
  count: { type: "number", noun: "count", nouns: "counts", parent: "count.weighed", integer: true },
  year: { type: "number", noun: "year", nouns: "years", parent: "figure", integer: true },
  "year.recent": { type: "number", noun: "year", nouns: "years", parent: "year", integer: true },
  "year.gapminder": { type: "number", noun: "year", nouns: "years", parent: "year.recent", integer: true },
  ratio: { type: "number", noun: "ratio", nouns: "ratios", parent: "number" },
  percent: { type: "number", noun: "percentage", nouns: "percentages", parent: "number", unit: "percent" },
  "search.word": { type: "text", noun: "search word", nouns: "search words", parent: "tag" },
  "word.english": { type: "text", noun: "word", nouns: "words", parent: "text" },
  // One of two that were given: what it means has been asked before.
  "word.first": { type: "text", noun: "word", nouns: "words", parent: "tag" },
  "word.whole": { type: "text", noun: "word", nouns: "words", parent: "word.english" },
  "country.name": { type: "text", noun: "country", nouns: "countries", parent: "text" },
  "city.name": { type: "text", noun: "city", nouns: "cities", parent: "text" },
  // Any language, and of these the ones that the lists of countries speak of.
  "language.any": { type: "text", noun: "language", nouns: "languages", parent: "text" },
  "language.name": { type: "text", noun: "language", nouns: "languages", parent: "language.any" },
  // Not itself the outcome of a comparison of languages.
  "language.single": { type: "text", noun: "language", nouns: "languages", parent: "language.name" },
  "currency.code": { stated: "the currency {}", type: "text", noun: "currency", nouns: "currencies", parent: "tag" },
  "money.usd": { type: "number", noun: "amount", nouns: "amounts", parent: "quantity", unit: "US dollars" },
  // What a question says is paid, weighed or planned: settings that nothing else is put in place of.
  "money.stated": { type: "number", noun: "amount", nouns: "amounts", parent: "figure", unit: "euros" },
  "mass.stated": { type: "number", noun: "mass", nouns: "masses", parent: "figure", unit: "grams" },
  "duration.stated": { type: "number", noun: "number of minutes", parent: "figure", unit: "minutes" },
  "time.clock": { type: "text", noun: "time of day", nouns: "times of day", parent: "tag" },
  "money.euro": { type: "number", noun: "amount", nouns: "amounts", parent: "quantity", unit: "euros" },
  "mass.gram": { type: "number", noun: "mass", nouns: "masses", parent: "amount", unit: "grams" },
  "mass.kilogram": {
    stated: "{} kilograms",
    type: "number",
    noun: "mass",
    nouns: "masses",
    parent: "number",
    unit: "kilograms",
  },
  "length.kilometre": {
    stated: "{} kilometres",
    type: "number",
    noun: "distance",
    nouns: "distances",
    parent: "number",
    unit: "kilometres",
  },
  "length.metre": { type: "number", noun: "length", nouns: "lengths", parent: "quantity", unit: "metres" },
  "elevation.metre": { type: "number", noun: "elevation", nouns: "elevations", parent: "length.metre", unit: "metres" },
  "temperature.celsius": {
    stated: "{} degrees Celsius",
    type: "number",
    noun: "temperature",
    nouns: "temperatures",
    parent: "number",
    unit: "degrees Celsius",
  },
  "duration.day": { type: "number", noun: "number of days", parent: "number", unit: "days", integer: true },
  "gene.symbol": { type: "text", noun: "gene", nouns: "genes", parent: "tag" },
  "element.name": { type: "text", noun: "element", nouns: "elements", parent: "text" },
  // Not itself the outcome of a comparison or a nuclear process: those would nest without end.
  "element.single": { type: "text", noun: "element", nouns: "elements", parent: "element.name" },
  "compound.name": { type: "text", noun: "compound", nouns: "compounds", parent: "tag" },
  "formula.molecular": { type: "text", noun: "formula", nouns: "formulas", again: "compound", parent: "tag" },
  "mass.molar": {
    stated: "a compound with a molar mass of {} grams per mole",
    type: "number",
    noun: "molar mass",
    nouns: "molar masses",
    parent: "number",
    unit: "grams per mole",
  },
} as const satisfies Record<string, Concept>;
