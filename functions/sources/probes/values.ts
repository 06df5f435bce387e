/** Single values of an output, by the names of their fields: what may be tried as an input of another tool. */
import { z } from "zod";
import type { Json } from "../../domain/schema.ts";

/** How deep, how many of a list, and how many in all are taken; and how long a text may be. */
const DEPTH_MAX = 6;
const ITEMS_MAX = 3;
const VALUES_MAX = 60;
const TEXT_MAX = 200;

export const foundSchema = z.object({
  /** Of the field, or of the list that the value stands in. */
  name: z.string(),
  /** Of the object or list around it; empty at the top. */
  of: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]),
});
export type Found = z.infer<typeof foundSchema>;
export const valuesSchema = z.array(foundSchema);

/** In the order of the output, each once. */
export function valuesIn(output: Json): Found[] {
  const found = new Map<string, Found>();
  collect(output, "", "", 0, found);
  return [...found.values()];
}

function collect(value: Json, name: string, of: string, depth: number, found: Map<string, Found>): void {
  if (found.size >= VALUES_MAX || value === null) return;
  if (typeof value !== "object") {
    if (name === "" || value === "" || String(value).length > TEXT_MAX) return;
    found.set(JSON.stringify([name, of, value]), { name, of, value });
    return;
  }
  if (depth >= DEPTH_MAX) return;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, ITEMS_MAX)) collect(item, name, of, depth + 1, found);
    return;
  }
  for (const [key, member] of Object.entries(value)) collect(member, key, name, depth + 1, found);
}
