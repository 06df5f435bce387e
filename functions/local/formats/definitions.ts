/** The definitions of tools, as the files of a dataset have them in rows. */
import { createReadStream, existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import { z } from "zod";
import type { ToolDefinition } from "../../domain/messages.ts";

const functionSchema = z.object({ name: z.string(), description: z.string(), parameters: z.unknown() });
const definitionSchema = z.union([
  z.object({ type: z.literal("function"), function: functionSchema }),
  // ShareGPT's form has no more than the function.
  functionSchema.transform((bare) => ({ type: "function" as const, function: bare })),
]);

/**
 * By name. Parquet files are read first, and no more is read than is needed.
 * @throws Error where a tool is defined in no file.
 */
export async function definitionsIn(
  dataset: string,
  wanted: ReadonlySet<string>,
): Promise<ReadonlyMap<string, ToolDefinition>> {
  const known = new Map<string, ToolDefinition>();
  const missing = new Set(wanted);
  for await (const tools of toolsIn(dataset)) {
    for (const definition of z.array(definitionSchema).parse(typeof tools === "string" ? JSON.parse(tools) : tools)) {
      if (!missing.delete(definition.function.name)) continue;
      known.set(definition.function.name, definition);
    }
    if (missing.size === 0) return known;
  }
  if (missing.size === 0) return known;
  throw new Error(`${[...missing].slice(0, 5).join(", ")}: defined in no file of ${dataset}, ${missing.size} in all`);
}

async function* toolsIn(dataset: string): AsyncGenerator<unknown> {
  for (const path of await filesIn(join(dataset, "data"), ".parquet")) {
    const file = await asyncBufferFromFile(path);
    const metadata = await parquetMetadataAsync(file);
    if (!metadata.schema.some(({ name }) => name === "tools")) continue;
    let rowStart = 0;
    for (const { num_rows } of metadata.row_groups) {
      const rowEnd = rowStart + Number(num_rows);
      for (const { tools } of await parquetReadObjects({ file, metadata, columns: ["tools"], rowStart, rowEnd }))
        yield tools;
      rowStart = rowEnd;
    }
  }
  for (const path of await filesIn(join(dataset, "jsonl"), ".jsonl"))
    for await (const line of createInterface({ input: createReadStream(path) })) {
      const { tools } = JSON.parse(line);
      if (tools !== undefined) yield tools;
    }
}

async function filesIn(folder: string, extension: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const names = await readdir(folder);
  return names
    .filter((name) => name.endsWith(extension))
    .toSorted()
    .map((name) => join(folder, name));
}
