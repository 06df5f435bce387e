/**
 * Columns of text, read as what they should hold. What an earlier version stored otherwise is no error: the field is null,
 * and the text stands beside it as it is.
 */

import { z } from "@hono/zod-openapi";
import { parseJson } from "../domain/json.ts";

export const unreadableSchema = z
  .array(
    z
      .object({
        field: z.string().openapi({ description: "Dotted path of the field that is null for it" }),
        text: z.string().openapi({ description: "What is stored, as it is" }),
      })
      .openapi("Unreadable"),
  )
  .openapi({
    description:
      "What is stored in a form that this version cannot read, as an earlier one or a fault may have left it; empty as a rule",
  });
type Unreadable = z.infer<typeof unreadableSchema>;

export interface StoredReader {
  /** In the order in which they were met. */
  readonly unreadable: Unreadable;
  /** Null where nothing is stored, or what is cannot be read. */
  read<T>(field: string, text: string | null, schema: z.ZodType<T>): T | null;
}

export function storedReader(): StoredReader {
  const unreadable: Unreadable = [];
  return {
    unreadable,
    read(field, text, schema) {
      if (text === null) return null;
      const parsed = schema.safeParse(parseJson(text));
      if (parsed.success) return parsed.data;
      unreadable.push({ field, text });
      return null;
    },
  };
}
