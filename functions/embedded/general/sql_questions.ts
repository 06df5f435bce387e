/**
 * Queries that the embedded teacher asks for, each with the words that stand for it in a question: counts of the rows that meet
 * one or two conditions. A model writes its own.
 */

/** A condition on a table: as SQL, and in words that follow the plural of what the table holds. */
type Condition = readonly [sql: string, words: string];

const above = (column: string, what: string, unit: string, values: readonly number[]): Condition[] =>
  values.flatMap((value): Condition[] => [
    [`${column} > ${value}`, `with ${what} above ${value.toLocaleString("en-US")} ${unit}`.trim()],
    [`${column} < ${value}`, `with ${what} below ${value.toLocaleString("en-US")} ${unit}`.trim()],
  ]);

const holding = (column: string, what: string, per: string, values: readonly number[]): Condition[] =>
  values.flatMap((value): Condition[] => [
    [`${column} > ${value}`, `with more than ${value} grams of ${what}${per}`],
    [`${column} < ${value}`, `with less than ${value} grams of ${what}${per}`],
  ]);

const inCountry = (names: readonly string[]): Condition[] => names.map((name) => [`country = '${name}'`, `in ${name}`]);

interface Asked {
  readonly table: string;
  readonly first: readonly Condition[];
  readonly second: readonly Condition[];
}

const ASKED: readonly Asked[] = [
  {
    table: "cities",
    first: inCountry(["Brazil", "India", "Japan", "Mexico", "Nigeria", "Turkey"]),
    second: above("population", "a population", "", [400_000, 900_000]),
  },
  {
    table: "airports",
    first: inCountry(["Canada", "China", "France", "Spain"]),
    second: above("elevation_m", "an elevation", "metres", [100, 300]),
  },
  {
    table: "elements",
    first: [4, 5, 6].map((period): Condition => [`period = ${period}`, `of period ${period}`]),
    // Not by the year of discovery, which some lack.
    second: above("electronegativity", "an electronegativity", "", [1.6, 2]),
  },
  {
    table: "foods",
    first: holding("protein_g", "protein", "", [10, 20]),
    second: holding("fat_g", "fat", " per 100 grams", [5, 15]),
  },
];

/** Query and words, in order. */
const QUESTIONS = ASKED.flatMap(({ table, first, second }) =>
  first.flatMap(([sql, words]) =>
    second.map(([also, more]): readonly [string, string] => [
      `SELECT COUNT(*) FROM ${table} WHERE ${sql} AND ${also}`,
      `${table} ${words}${words.startsWith("with ") ? " and" : ""} ${more}`,
    ]),
  ),
);

export const COUNTED: readonly string[] = QUESTIONS.map(([query]) => query);
export const WORDED: Readonly<Record<string, string>> = Object.fromEntries(QUESTIONS);
