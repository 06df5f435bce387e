/** Read-only SQL over tables of the pool: what tables there are, what columns they have, and a query of them by page. */
import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { USDA } from "../medicine/sources.ts";
import { nearMatches } from "../near.ts";
import { defineTool } from "../tool.ts";
import { BODR, GEONAMES, OURAIRPORTS, SQUIRRELING, WORLD_COUNTRIES } from "./sources.ts";
import { COUNTED, WORDED } from "./sql_questions.ts";
import { runQuery } from "./sql_run.ts";
import { TABLES, type Table } from "./tables.ts";

const SOURCES = [WORLD_COUNTRIES, GEONAMES, OURAIRPORTS, BODR, USDA];
const PAGE = 20;
const PAGES_MAX = 500;

function tableNamed(name: string): Table {
  const table = TABLES.find((one) => one.name === name.toLowerCase());
  if (table !== undefined) return table;
  const names = TABLES.map((one) => one.name);
  throw new ToolError(`table: there is no table "${name}"; there are ${names.join(", ")}${nearMatches(name, names)}`);
}

export const sqlTables = defineTool({
  name: "sql_tables",
  domain: "general",
  kind: "retrieval",
  description: "Lists the tables that the SQL tool reads, with what each holds, its rows and its columns.",
  input: z.object({
    word: z
      .string()
      .max(40)
      .default("")
      .describe("Word that the name or the description must have; all tables if empty or left out"),
  }),
  output: z.object({
    tables: z
      .array(z.object({ name: z.string(), description: z.string(), rows: z.int(), columns: z.array(z.string()) }))
      .describe("Tables in order"),
    count: z.int().describe("Number of tables"),
    rows: z.int().describe("Rows of all of them together"),
  }),
  takes: {
    word: { concept: "word.any", unplanned: true, literals: ["city", "airport", "food", "element", "country"] },
  },
  gives: {
    "/tables/*/rows": {
      concept: "entry.count",
      phrase: "the number of rows in the {@name} table of the database",
      ask: "how many rows are there in the {@name} table of the database",
    },
  },
  probes: [
    { input: { word: "chemical" }, expect: { "/count": 1, "/tables/0/name": "elements" } },
    { input: {}, expect: { "/count": 5, "/tables/1/name": "cities" } },
  ],
  sources: SOURCES,
  run({ word }) {
    const found = TABLES.filter(({ name, description }) =>
      `${name} ${description}`.toLowerCase().includes(word.toLowerCase()),
    );
    const tables = found.map(({ name, description, columns, rows }) => ({
      name,
      description,
      rows: rows().length,
      columns: Object.keys(columns),
    }));
    return { tables, count: tables.length, rows: tables.reduce((sum, { rows }) => sum + rows, 0) };
  },
});

export const sqlDescribe = defineTool({
  name: "sql_describe",
  domain: "general",
  kind: "retrieval",
  description: "Describes a table that the SQL tool reads: its columns with type and meaning, and a row as an example.",
  input: z.object({ table: z.string().min(2).max(40).describe("Name of the table") }),
  output: z.object({
    rows: z.int().describe("Number of rows"),
    columns: z
      .array(
        z.object({
          name: z.string(),
          type: z.enum(["text", "number", "boolean"]),
          meaning: z.string(),
          nulls: z.int(),
        }),
      )
      .describe("Columns in order; nulls is the number of rows that have none"),
  }),
  takes: { table: { concept: "tag", literals: TABLES.map(({ name }) => name), literalOnly: true } },
  gives: {
    "/columns/*/nulls": {
      concept: "entry.count",
      phrase: "the number of rows in the {table} table of the database that have no value for {@name}",
      ask: "how many rows in the {table} table of the database have no value for {@name}",
    },
  },
  probes: [
    { input: { table: "foods" }, expect: { "/rows": 582, "/columns/0/name": "name", "/columns/1/type": "number" } },
    { input: { table: "Elements" }, expect: { "/columns/0/name": "number" } },
  ],
  sources: SOURCES,
  run({ table: name }) {
    const { rows, columns } = tableNamed(name);
    const all = rows();
    const typeOf = (column: string): "text" | "number" | "boolean" => {
      const value = all.find((row) => row[column] !== null)?.[column];
      return typeof value === "number" ? "number" : typeof value === "boolean" ? "boolean" : "text";
    };
    return {
      rows: all.length,
      columns: Object.entries(columns).map(([column, meaning]) => ({
        name: column,
        type: typeOf(column),
        meaning,
        nulls: all.filter((row) => row[column] === null).length,
      })),
    };
  },
});

export const sqlQuery = defineTool({
  name: "sql_query",
  domain: "general",
  kind: "retrieval",
  description:
    "Runs one read-only SQL SELECT over tables of countries, cities, airports, elements and foods, 20 rows a page. WHERE, GROUP BY, HAVING, ORDER BY, LIMIT, DISTINCT, CASE, joins, subqueries and aggregates are supported; see the list and the description of the tables for names.",
  input: z.object({
    query: z.string().min(8).max(2000).describe("One SELECT statement, with text in single quotes"),
    page: z.int().min(1).max(PAGES_MAX).default(1).describe("Page of the result, from 1"),
  }),
  output: z.object({
    columns: z.array(z.string()).describe("Names of the columns of the result"),
    rows: z
      .array(z.array(z.union([z.string(), z.number(), z.boolean(), z.null()])))
      .describe("Rows of the page, cells in the order of the columns"),
    total: z.int().describe("Rows of the whole result"),
    pages: z.int().describe("Pages that there are"),
    count: z.number().nullable().describe("The only cell of a result of one row and one number, null of any other"),
  }),
  takes: {
    query: { concept: "query.sql", literals: COUNTED, literalOnly: true, wording: WORDED },
    page: { concept: "count", unplanned: true },
  },
  gives: {
    "/count": {
      concept: "entry.count",
      phrase: "the number of {query} in the database",
      ask: "how many {query} are there in the database",
    },
  },
  probes: [
    { input: { query: "SELECT COUNT(*) FROM elements WHERE number <= 10" }, expect: { "/count": 10, "/total": 1 } },
    {
      input: { query: "SELECT symbol, name FROM elements WHERE number < 50 ORDER BY number", page: 2 },
      expect: { "/rows/0": ["Sc", "scandium"], "/total": 49, "/pages": 3, "/count": null },
    },
    {
      input: { query: "SELECT c.capital FROM cities a JOIN countries c ON a.country = c.name WHERE a.name = 'Lyon'" },
      expect: { "/rows": [["Paris"]] },
    },
  ],
  sources: [...SOURCES, SQUIRRELING],
  async run({ query, page }) {
    const { columns, rows } = await runQuery(query);
    const pages = Math.max(1, Math.ceil(rows.length / PAGE));
    if (page > pages) throw new ToolError(`page: the result has ${pages}; expected one of them, not ${page}`);
    const [only, ...others] = rows.flat();
    return {
      columns: [...columns],
      rows: rows.slice((page - 1) * PAGE, page * PAGE),
      total: rows.length,
      pages,
      count: typeof only === "number" && others.length === 0 ? only : null,
    };
  },
});

export const sqlTools = [sqlTables, sqlDescribe, sqlQuery];
