/**
 * JSON Schemas as endpoints take them: those that constrain a model's tokens know a part of JSON Schema only, and refuse or
 * silently pass over the rest. What is left out here is checked when a reply is parsed.
 */
import { z } from "zod";

/** Keywords that some endpoint refuses, or whose grammar costs more than a repair does. */
const LEFT_OUT = [
  "$schema",
  "default",
  "format",
  "pattern",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "minItems",
  "maxItems",
] as const;

/**
 * The schema of what `schema` reads. Objects are closed, as endpoints take them to be whether they say so or not. Throws if
 * `schema` is recursive: many endpoints take no references.
 */
export function endpointSchema(schema: z.ZodType): { [key: string]: unknown } {
  const form: { [key: string]: unknown } = z.toJSONSchema(schema, {
    io: "input",
    cycles: "throw",
    reused: "inline",
    override: ({ jsonSchema }) => {
      for (const keyword of LEFT_OUT) delete jsonSchema[keyword];
      if (jsonSchema.type === "object") jsonSchema.additionalProperties = false;
      if (jsonSchema.const !== undefined) {
        jsonSchema.enum = [jsonSchema.const as string];
        delete jsonSchema.const;
      }
      // The choices of a union that is told apart by a field exclude each other anyway.
      if (jsonSchema.oneOf !== undefined) {
        jsonSchema.anyOf = jsonSchema.oneOf;
        delete jsonSchema.oneOf;
      }
    },
  });
  delete form.$schema;
  return form;
}
