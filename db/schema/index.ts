/**
 * The tables, as drizzle declares them; row types are inferred from here and the SQL in `migrations/` is generated.
 * JSON columns are text that is parsed by the zod schema named beside them. Times are Unix milliseconds.
 */
export * from "./archives.ts";
export * from "./block_lists.ts";
export * from "./datasets.ts";
export * from "./deletions.ts";
export * from "./keys.ts";
export * from "./pipeline.ts";
export * from "./regrades.ts";
export * from "./requests.ts";
export * from "./runs.ts";
export * from "./sources.ts";
export * from "./spend.ts";
export * from "./tasks.ts";
export * from "./tools.ts";
