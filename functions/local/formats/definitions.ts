/** The definitions of tools, as a dataset lists them. */
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { z } from "zod";
import { TOOLS } from "../../domain/dataset/files.ts";
import type { ToolDefinition } from "../../domain/messages.ts";

const lineSchema = z.object({
  definition: z.object({
    type: z.literal("function"),
    function: z.object({ name: z.string(), description: z.string(), parameters: z.record(z.string(), z.unknown()) }),
  }),
});

/**
 * By name. Of a dataset over runs whose pools had different tools of one name, rows are made with the first of them.
 * @throws Error where a tool that is wanted is not listed.
 */
export async function definitionsIn(
  dataset: string,
  wanted: ReadonlySet<string>,
): Promise<ReadonlyMap<string, ToolDefinition>> {
  const known = new Map<string, ToolDefinition>();
  for await (const line of createInterface({ input: createReadStream(join(dataset, TOOLS)) })) {
    const { definition } = lineSchema.parse(JSON.parse(line));
    if (!known.has(definition.function.name)) known.set(definition.function.name, definition);
  }
  const missing = [...wanted].filter((name) => !known.has(name));
  if (missing.length === 0) return known;
  throw new Error(`${missing.slice(0, 5).join(", ")}: not in ${TOOLS} of ${dataset}, ${missing.length} in all`);
}
