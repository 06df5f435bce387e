/**
 * The controlled vocabulary of concepts: what a value means. Fields of one concept chain.
 *
 * `parent` makes a concept a kind of a wider one, so that a population can feed a field that takes any number.
 * `noun` (and `nouns`) are how a question refers back to a value: "that country", "those numbers".
 * `unit` is the plural unit in words, and is stored with number answers.
 * `integer` marks counts and years, which are graded without tolerance.
 * `name` marks concepts whose values are human names or established codes: a question may state them as they are.
 */
export interface Concept {
  readonly type: "number" | "text" | "date" | "boolean";
  readonly noun: string;
  readonly nouns?: string;
  readonly parent?: string;
  readonly unit?: string;
  readonly integer?: true;
}

export const CONCEPTS = {
  // Roots: every other concept descends from one of these.
  number: { type: "number", noun: "number", nouns: "numbers" },
  text: { type: "text", noun: "text", nouns: "texts" },
  date: { type: "date", noun: "date", nouns: "dates" },
  truth: { type: "boolean", noun: "statement" },

  // Shared by several domains.
  count: { type: "number", noun: "count", nouns: "counts", parent: "number", integer: true },
  year: { type: "number", noun: "year", nouns: "years", parent: "number", integer: true },
  ratio: { type: "number", noun: "ratio", nouns: "ratios", parent: "number" },
  percent: { type: "number", noun: "percentage", nouns: "percentages", parent: "number", unit: "percent" },
  "word.english": { type: "text", noun: "word", nouns: "words", parent: "text" },
  "person.name": { type: "text", noun: "person", nouns: "people", parent: "text" },
  "country.name": { type: "text", noun: "country", nouns: "countries", parent: "text" },
  "city.name": { type: "text", noun: "city", nouns: "cities", parent: "text" },
  "language.name": { type: "text", noun: "language", nouns: "languages", parent: "text" },
  "currency.code": { type: "text", noun: "currency", nouns: "currencies", parent: "text" },
  "money.usd": { type: "number", noun: "amount", nouns: "amounts", parent: "number", unit: "US dollars" },
  "mass.gram": { type: "number", noun: "mass", nouns: "masses", parent: "number", unit: "grams" },
  "mass.kilogram": { type: "number", noun: "mass", nouns: "masses", parent: "number", unit: "kilograms" },
  "length.kilometre": { type: "number", noun: "distance", nouns: "distances", parent: "number", unit: "kilometres" },
  "length.metre": { type: "number", noun: "length", nouns: "lengths", parent: "number", unit: "metres" },
  "temperature.celsius": {
    type: "number",
    noun: "temperature",
    nouns: "temperatures",
    parent: "number",
    unit: "degrees Celsius",
  },
  "duration.day": { type: "number", noun: "number of days", parent: "number", unit: "days", integer: true },
  "gene.symbol": { type: "text", noun: "gene", nouns: "genes", parent: "text" },
  "element.name": { type: "text", noun: "element", nouns: "elements", parent: "text" },
  "compound.name": { type: "text", noun: "compound", nouns: "compounds", parent: "text" },
  "formula.molecular": { type: "text", noun: "molecular formula", nouns: "molecular formulas", parent: "text" },
  "mass.molar": { type: "number", noun: "molar mass", nouns: "molar masses", parent: "number", unit: "grams per mole" },

  // general

  // academia

  // biology

  // finance

  // medicine
} as const satisfies Record<string, Concept>;

export type ConceptName = keyof typeof CONCEPTS;

/** The concept's description; `CONCEPTS` keeps literal types, this is the uniform view. */
export function conceptOf(name: ConceptName): Concept {
  return CONCEPTS[name];
}

/** True if a value of concept `name` may stand where `wanted` is taken: the same concept or a kind of it. */
export function isA(name: ConceptName, wanted: ConceptName): boolean {
  let at: string | undefined = name;
  while (at !== undefined) {
    if (at === wanted) return true;
    at = (CONCEPTS as Record<string, Concept>)[at]?.parent;
  }
  return false;
}
