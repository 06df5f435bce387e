/** SQL over the pool's tables: what it answers agrees with the tools over the same tables, what it refuses says why. */
import { describe, expect, test } from "vitest";
import { COUNTED } from "../../../functions/embedded/general/sql_questions.ts";
import { TABLES } from "../../../functions/embedded/general/tables.ts";
import { callEmbedded } from "../../support/call.ts";

const query = async (sql: string, page?: number) =>
  callEmbedded("sql_query", { query: sql, ...(page === undefined ? {} : { page }) });

async function rowsOf(sql: string): Promise<unknown> {
  const { ok, output, error } = await query(sql);
  expect(error).toBeNull();
  return ok ? (output as { rows: unknown }).rows : undefined;
}

const plain = (name: string) => TABLES.find((table) => table.name === name)?.rows() ?? [];

describe("a query", () => {
  test("selects, filters, sorts and limits as a loop over the rows does", async () => {
    const high = plain("airports")
      .filter((row) => (row.elevation_m as number) > 2_000)
      .toSorted((a, b) => (b.elevation_m as number) - (a.elevation_m as number))
      .slice(0, 3);
    const sql = "SELECT iata, elevation_m FROM airports WHERE elevation_m > 2000 ORDER BY elevation_m DESC LIMIT 3";
    expect(await rowsOf(sql)).toEqual(high.map((row) => [row.iata, row.elevation_m]));
  });

  test("groups and aggregates", async () => {
    const periods = Map.groupBy(plain("elements"), (row) => row.period as number);
    const expected = [...periods].toSorted(([a], [b]) => a - b).map(([period, rows]) => [period, rows.length]);
    expect(await rowsOf("SELECT period, COUNT(*) FROM elements GROUP BY period ORDER BY period")).toEqual(expected);
    const [[mean] = []] = (await rowsOf("SELECT AVG(energy_kcal) FROM foods")) as number[][];
    const energies = plain("foods").map((row) => row.energy_kcal as number);
    expect(mean).toBeCloseTo(energies.reduce((sum, one) => sum + one, 0) / energies.length, 6);
  });

  test("joins what other tools find by themselves", async () => {
    const { output } = await callEmbedded("city_facts", { city: "Nairobi" });
    const sql =
      "SELECT a.country, c.iso2 FROM cities a JOIN countries c ON a.country = c.name WHERE a.name = 'Nairobi'";
    expect(await rowsOf(sql)).toEqual([[(output as { country: string }).country, "KE"]]);
  });

  test("comes by page", async () => {
    const pages = await Promise.all([1, 2].map((page) => query("SELECT number FROM elements ORDER BY number", page)));
    const numbers = pages.flatMap(({ output }) => (output as { rows: number[][] }).rows.flat());
    expect(numbers).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
    expect((await query("SELECT number FROM elements", 99)).error).toMatch(/^page: the result has \d+; expected one/);
  });
});

describe("a refusal", () => {
  test.each([
    ["writing", "DELETE FROM cities", /^query: Expected SELECT/],
    ["a second statement", "SELECT name FROM cities; DROP TABLE cities", /^query: Expected end of query/],
    ["an unknown table", "SELECT * FROM citys", /^query: Table "citys" not found\. Available tables: countries/],
    [
      "an unknown column",
      "SELECT elevation FROM airports",
      /not found\. Available columns: .*near matches: "elevation_m"/,
    ],
    ["chance", "SELECT name FROM cities ORDER BY RANDOM()", /^query: the function RANDOM is not available/],
    ["the clock", "SELECT CURRENT_DATE", /^query: /],
    [
      "patterns that may take for ever",
      "SELECT REGEXP_MATCHES(name, '(a+)+$') FROM cities",
      /REGEXP_MATCHES is not available/,
    ],
    [
      "more rows than anybody waits for",
      "SELECT COUNT(*) FROM cities a JOIN cities b ON a.country = b.country",
      /combine to \d+ rows; at most/,
    ],
    [
      "the same in subqueries",
      "SELECT name FROM cities WHERE population > (SELECT AVG(population) FROM cities)",
      /combine/,
    ],
  ])("of %s says what was expected", async (_what, sql, error) => {
    expect((await query(sql)).error).toMatch(error);
  });
});

test("each query that questions ask for has a count, and of each table some differ", async () => {
  const counts = await Promise.all(COUNTED.map((sql) => query(sql)));
  const numbers = counts.map(({ output }) => (output as { count: number } | null)?.count);
  expect(numbers.every((count) => typeof count === "number")).toBe(true);
  expect(numbers.filter((count) => (count ?? 0) > 1).length / numbers.length).toBeGreaterThan(0.8);
});
