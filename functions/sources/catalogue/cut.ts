/**
 * What of a reply a tool gives: an expression in JMESPath and the schema of what it cuts out, made together, so that the two
 * cannot disagree on the fields. Lists are cut to a number of entries and long texts to a number of characters: an output is
 * bounded whatever the API sends.
 */
import type { JsonSchema } from "../../tools/contract.ts";

export interface Cut {
  /** Over the place that the cut is made at. */
  readonly select: string;
  readonly schema: JsonSchema;
}

/** Characters of a text that may be long. */
const LONG_MAX = 600;

export function text(path: string, description: string): Cut {
  return { select: path, schema: { type: "string", description } };
}

/** A text of any length, of which the beginning is given. */
export function long(path: string, description: string, most = LONG_MAX): Cut {
  return { select: `${path}[:${most}]`, schema: { type: "string", description, maxLength: most } };
}

export function integer(path: string, description: string): Cut {
  return { select: path, schema: { type: "integer", description } };
}

export function number(path: string, description: string): Cut {
  return { select: path, schema: { type: "number", description } };
}

/** A number that the API writes as a text. */
export function numeral(path: string, description: string): Cut {
  return { select: `to_number(${path})`, schema: { type: "number", description } };
}

export function flag(path: string, description: string): Cut {
  return { select: path, schema: { type: "boolean", description } };
}

/** What the API leaves out where it does not know it: null then. */
export function maybe({ select, schema }: Cut): Cut {
  return { select, schema: { ...schema, type: [schema.type as string, "null"] } };
}

/** All fields of a record are always there. */
export function record(fields: Readonly<Record<string, Cut>>): Cut {
  const select = Object.entries(fields).map(([name, cut]) => `${name}: ${cut.select}`);
  return {
    select: `{${select.join(", ")}}`,
    schema: {
      type: "object",
      properties: Object.fromEntries(Object.entries(fields).map(([name, cut]) => [name, cut.schema])),
      required: Object.keys(fields),
      additionalProperties: false,
    },
  };
}

/** A cut at a place within the reply. */
export function within(path: string, { select, schema }: Cut): Cut {
  return { select: `${path}.${select}`, schema };
}

/** The first entries of a list, each cut; an empty list where the API sends none. */
export function list(path: string, most: number, { select, schema }: Cut, description?: string): Cut {
  return {
    select: `(${path} || \`[]\`)[:${most}]${select === "@" ? "" : /^\[\d/.test(select) ? select : `.${select}`}`,
    schema: { type: "array", items: schema, maxItems: most, ...(description === undefined ? {} : { description }) },
  };
}

/** The first texts of a list. */
export function texts(path: string, most: number, description: string): Cut {
  return list(path, most, { select: "@", schema: { type: "string" } }, description);
}

/** A text of each of the first entries of a list. */
export function textsOf(path: string, field: string, most: number, description: string): Cut {
  return list(path, most, { select: field, schema: { type: "string" } }, description);
}
