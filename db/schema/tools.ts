/** Definitions of tools, pools of them, and recorded calls. */
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** Definitions of tools, each stored once, by its content. */
export const toolDefinitions = sqliteTable("tool_definitions", {
  /** SHA-256 (hexadecimal) of the definition as canonical JSON. */
  digest: text().primaryKey(),
  name: text().notNull(),
  /** JSON object. */
  definition: text().notNull(),
});

/** Snapshots of tool pools: what runs draw from. */
export const pools = sqliteTable("pools", {
  /** SHA-256 (hexadecimal) of what decides the bytes of its runs: definitions, seeds, exemplars, version. */
  digest: text().primaryKey(),
  name: text().notNull(),
  /** JSON object: the digests of its tools in their order, of its seeds and of its exemplars, and the software's version. */
  content: text().notNull(),
  created_at: integer().notNull(),
});

/** Calls of tools that are not pure, stored before they are acted on: what was made once is never made again. */
export const recordedCalls = sqliteTable("recorded_calls", {
  /** `<task>/<stage>/<round or attempt>/<draw and step>/<index within the step>`. */
  key: text().primaryKey(),
  run_id: text().notNull(),
  tool: text().notNull(),
  /** JSON object. */
  input: text().notNull(),
  /** JSON; null where the call failed, or where it is too large for a row and stands in object storage under `output_key`. */
  output: text(),
  output_key: text(),
  /** Null where it succeeded. */
  error: text(),
  /** Milliseconds that it took, and bytes that it returned. */
  duration: integer().notNull(),
  bytes: integer().notNull(),
});
