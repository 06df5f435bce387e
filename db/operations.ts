/** What a run has cost in platform operations, added up by stage. */
import type { operations } from "./schema/index.ts";

export type OperationsRow = typeof operations.$inferSelect;

export const COUNTERS = [
  "invocations",
  "messages",
  "sends",
  "d1_statements",
  "d1_rows_written",
  "d1_rows_read",
  "r2_operations",
  "coordinator_calls",
  "tool_calls",
  "unknown_tools",
  "bad_arguments",
] as const satisfies (keyof OperationsRow)[];

export function addOperations(db: D1Database, row: OperationsRow): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO operations (run_id, stage, ${COUNTERS.join(", ")})
       SELECT ?1, ?2, ${COUNTERS.map((_, i) => `?${i + 3}`).join(", ")} WHERE EXISTS (SELECT 1 FROM runs WHERE id = ?1)
       ON CONFLICT DO UPDATE SET ${COUNTERS.map((c) => `${c} = ${c} + excluded.${c}`).join(", ")}`,
    )
    .bind(row.run_id, row.stage, ...COUNTERS.map((counter) => row[counter]));
}
