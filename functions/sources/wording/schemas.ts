/** What the schema of an output says of a place in it. */
import type { JsonSchema } from "../../tools/contract.ts";
import { fieldsOf, resolved } from "./takes.ts";

/** The schema of the place, where it is told; `*` and numbers stand for records of lists. */
export function schemaAt(schema: JsonSchema | undefined, pointer: string): JsonSchema | undefined {
  if (schema === undefined) return undefined;
  let at = resolved(schema, schema);
  for (const token of pointer.split("/").slice(1)) {
    const isIndex = token === "*" || /^\d+$/.test(token);
    const name = token.replaceAll("~1", "/").replaceAll("~0", "~");
    const next = fieldsOf(at.properties)[name] ?? (isIndex ? at.items : undefined);
    if (next === undefined) return undefined;
    at = resolved(next, schema);
  }
  return at;
}
