/** JSON Schemas as the library makes grammars of them: it takes a part of JSON Schema, and no string may go on without end. */
import type { OfferedTool } from "./chat.ts";

/** Characters of a string, at most: a small model that has begun to repeat itself goes on as long as it may. */
const STRING_MAX = 120;
/** Items of a list, at most, for the same reason. */
const ITEMS_MAX = 6;

type Schema = Readonly<Record<string, unknown>>;

const isSchema = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The same schema in the library's words; undefined where it says what those cannot. */
export function grammarSchema(schema: unknown): object | undefined {
  if (!isSchema(schema)) return undefined;
  if ("const" in schema) return { const: schema.const };
  if (Array.isArray(schema.enum)) return { enum: schema.enum };
  const choices = schema.oneOf ?? schema.anyOf;
  if (Array.isArray(choices)) {
    const oneOf = choices.map(grammarSchema);
    return oneOf.every((one) => one !== undefined) ? { oneOf } : undefined;
  }
  if (Array.isArray(schema.type)) {
    const oneOf = schema.type.map((type) => grammarSchema({ ...schema, type }));
    return oneOf.every((one) => one !== undefined) ? { oneOf } : undefined;
  }
  switch (schema.type) {
    case "string":
      return { type: "string", maxLength: Math.min(numberOr(schema.maxLength, STRING_MAX), STRING_MAX) };
    case "number":
    case "integer":
    case "boolean":
    case "null":
      return { type: schema.type };
    case "array": {
      const items = grammarSchema(schema.items);
      const minItems = numberOr(schema.minItems, 0);
      const maxItems = Math.max(minItems, Math.min(numberOr(schema.maxItems, ITEMS_MAX), ITEMS_MAX));
      return items && { type: "array", items, minItems, maxItems };
    }
    case "object":
      return objectSchema(schema);
    default:
      return undefined;
  }
}

function objectSchema({ properties, required }: Schema): object | undefined {
  const named = Object.entries(isSchema(properties) ? properties : {}).map(
    ([name, schema]) => [name, grammarSchema(schema)] as const,
  );
  if (named.some(([, schema]) => schema === undefined)) return undefined;
  const needed = Array.isArray(required) ? required : [];
  return { type: "object", properties: Object.fromEntries(named), required: needed, additionalProperties: false };
}

function numberOr(value: unknown, otherwise: number): number {
  return typeof value === "number" ? value : otherwise;
}

/** One call of one of the tools; tools whose input cannot be said are left out. Undefined where none is left. */
export function callSchema(tools: readonly OfferedTool[]): object | undefined {
  const oneOf = tools.flatMap(({ function: { name, parameters } }) => {
    const input = grammarSchema(parameters);
    if (input === undefined) return [];
    const properties = { name: { const: name }, arguments: input };
    return [{ type: "object", properties, required: ["name", "arguments"], additionalProperties: false }];
  });
  return oneOf.length === 0 ? undefined : { oneOf };
}
