/**
 * One SELECT over the tables of the pool. What would give another result another time, or could take for ever, is refused before
 * it runs.
 */
import type { SqlPrimitive, Statement } from "squirreling";
import { ToolError } from "../../tools/contract.ts";
import { nearMatches } from "../near.ts";
import { TABLES } from "./tables.ts";

/** Functions that give the same for the same rows, in time that grows with them. */
const FUNCTIONS = new Set(
  (
    "COUNT SUM AVG MIN MAX MEDIAN STDDEV_POP STDDEV_SAMP STRING_AGG CONCAT SUBSTRING REPLACE LENGTH UPPER LOWER TRIM LEFT " +
    "RIGHT INSTR POSITION ABS SIGN CEIL FLOOR ROUND MOD LN LOG10 EXP POWER SQRT COALESCE NULLIF GREATEST LEAST"
  ).split(" "),
);
/** Rows that tables are combined to, at most, as the product of their lengths. */
const COMBINED_MAX = 1_000_000;
/** Rows of a result, at most. */
const ROWS_MAX = 10_000;

type Cell = string | number | boolean | null;

interface QueryResult {
  readonly columns: readonly string[];
  readonly rows: Cell[][];
}

export async function runQuery(query: string): Promise<QueryResult> {
  // The engine is large: loaded when a query first needs it.
  const { collect, executeSql, parseSql } = await import("squirreling");
  try {
    const statement = parseSql({ query });
    checkStatement(statement);
    const tables = Object.fromEntries(TABLES.map(({ name, rows }) => [name, rows() as Record<string, SqlPrimitive>[]]));
    const result = executeSql({ tables, query: statement });
    const found = await collect(result);
    if (found.length > ROWS_MAX)
      throw new ToolError(`query: the result has ${found.length} rows; expected at most ${ROWS_MAX}`);
    return { columns: result.columns, rows: found.map((row) => result.columns.map((column) => cellOf(row[column]))) };
  } catch (error) {
    throw error instanceof ToolError ? error : new ToolError(`query: ${messageOf(error)}`);
  }
}

/** What the engine says is meant for whoever wrote the query. */
function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const [, column = "", list = ""] = /^Column "([^"]*)" not found\. Available columns: (.*)$/.exec(message) ?? [];
  return `${message}${nearMatches(column, list.split(", ").filter(Boolean))}`;
}

/** Throws for functions that are not known here, and for so many rows that nobody would wait for them. */
function checkStatement(statement: Statement): void {
  const nodes = nodesIn(statement);
  for (const { type, funcName } of nodes) {
    if (typeof funcName !== "string" || (type !== "function" && type !== "window")) continue;
    if (!FUNCTIONS.has(funcName.toUpperCase())) {
      const near = nearMatches(funcName.toUpperCase(), [...FUNCTIONS]);
      throw new ToolError(`query: the function ${funcName} is not available here${near}`);
    }
  }
  const read = nodes.flatMap(({ table }) => (typeof table === "string" ? [table.toLowerCase()] : []));
  const most = Math.max(...TABLES.map(({ rows }) => rows().length));
  const combined = read.reduce(
    (product, name) => product * (TABLES.find((one) => one.name === name)?.rows().length ?? most),
    1,
  );
  if (read.length > 1 && combined > COMBINED_MAX)
    throw new ToolError(
      `query: ${read.join(", ")} combine to ${combined} rows; at most ${COMBINED_MAX} are: read fewer or smaller tables`,
    );
}

/** Every object of the parsed statement, itself among them. */
function nodesIn(node: unknown): Readonly<Record<string, unknown>>[] {
  if (typeof node !== "object" || node === null) return [];
  const inner = Object.values(node).flatMap(nodesIn);
  return Array.isArray(node) ? inner : [node as Record<string, unknown>, ...inner];
}

function cellOf(value: SqlPrimitive | undefined): Cell {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value === "bigint") return Number(value);
  if (typeof value === "string" || typeof value === "boolean") return value;
  return value === undefined || value === null ? null : JSON.stringify(value);
}
