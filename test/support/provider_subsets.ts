/**
 * What providers take of JSON Schema, as they publish it: as the parameters of a function that is called without strict
 * decoding (`calls`), and where their decoder is held to the schema (`constrained`). Read on 2026-11-30.
 */

export interface Subset {
  readonly provider: string;
  /** Where it is published. */
  readonly source: string;
  readonly keywords: ReadonlySet<string>;
  /** Formats of texts. */
  readonly formats: ReadonlySet<string>;
  /** Fields of all objects together, and objects within one another, at most. */
  readonly fields: number;
  readonly depth: number;
  /** True if objects have to be closed, with every field required. */
  readonly closed?: true;
}

const TYPES = ["type", "description", "properties", "required", "items", "enum", "anyOf"];
const BOUNDS = ["minimum", "maximum", "minItems", "maxItems", "minLength", "maxLength", "pattern"];
const FORMATS = new Set(["date-time", "time", "date", "duration", "email", "hostname", "uri", "ipv4", "ipv6", "uuid"]);

export const CALLS: readonly Subset[] = [
  {
    provider: "OpenAI, function calling",
    source: "https://platform.openai.com/docs/guides/structured-outputs#supported-schemas",
    keywords: new Set([
      ...TYPES,
      ...BOUNDS,
      "exclusiveMinimum",
      "exclusiveMaximum",
      "multipleOf",
      "format",
      "default",
      "$ref",
      "$defs",
      "additionalProperties",
    ]),
    formats: FORMATS,
    fields: 5_000,
    depth: 10,
  },
  {
    provider: "Anthropic, tool use: JSON Schema 2020-12",
    source: "https://docs.claude.com/en/docs/agents-and-tools/tool-use/implement-tool-use",
    keywords: new Set([
      ...TYPES,
      ...BOUNDS,
      "exclusiveMinimum",
      "exclusiveMaximum",
      "multipleOf",
      "format",
      "default",
      "$ref",
      "$defs",
      "additionalProperties",
    ]),
    formats: FORMATS,
    fields: Number.POSITIVE_INFINITY,
    depth: Number.POSITIVE_INFINITY,
  },
  {
    // The fields of `Schema` that the Gemini API takes; those of Vertex AI alone (`$ref`, `$defs`, `additionalProperties`) are not among them.
    provider: "Gemini API, function declarations",
    source: "https://ai.google.dev/api/caching#Schema; google-genai 3.6.1, types.Schema",
    keywords: new Set([
      ...TYPES,
      ...BOUNDS,
      "minProperties",
      "maxProperties",
      "nullable",
      "title",
      "default",
      "example",
      "propertyOrdering",
    ]),
    formats: new Set(["enum", "date-time"]),
    fields: Number.POSITIVE_INFINITY,
    depth: Number.POSITIVE_INFINITY,
  },
  {
    provider: "Mistral, function calling: JSON Schema draft 7",
    source: "mistral-common 1.13.1, protocol/instruct/request.py and validator.py",
    keywords: new Set([
      ...TYPES,
      ...BOUNDS,
      "exclusiveMinimum",
      "exclusiveMaximum",
      "multipleOf",
      "format",
      "default",
      "additionalProperties",
    ]),
    formats: FORMATS,
    fields: Number.POSITIVE_INFINITY,
    depth: Number.POSITIVE_INFINITY,
  },
  {
    // Calls of a named or a required tool are decoded by the schema: what xgrammar does not know is refused.
    provider: "vLLM, structured outputs",
    source:
      "https://docs.vllm.ai/en/latest/features/structured_outputs.html; vllm/v1/structured_output/backend_xgrammar.py",
    keywords: new Set([
      ...TYPES,
      ...BOUNDS,
      "exclusiveMinimum",
      "exclusiveMaximum",
      "format",
      "default",
      "$ref",
      "$defs",
      "additionalProperties",
    ]),
    formats: FORMATS,
    fields: Number.POSITIVE_INFINITY,
    depth: Number.POSITIVE_INFINITY,
  },
];

export const CONSTRAINED: readonly Subset[] = [
  {
    provider: "OpenAI, strict",
    source: "https://platform.openai.com/docs/guides/structured-outputs#supported-schemas",
    keywords: new Set([
      ...TYPES,
      "additionalProperties",
      "pattern",
      "format",
      "multipleOf",
      "minimum",
      "maximum",
      "exclusiveMinimum",
      "exclusiveMaximum",
      "minItems",
      "maxItems",
      "$ref",
      "$defs",
    ]),
    formats: FORMATS,
    fields: 5_000,
    depth: 10,
    closed: true,
  },
  {
    // Its SDK moves everything else into the description.
    provider: "Anthropic, strict",
    source:
      "https://docs.claude.com/en/docs/build-with-claude/structured-outputs; anthropic 2.14.0, lib/_parse/_transform.py",
    keywords: new Set([...TYPES, "allOf", "const", "default", "additionalProperties", "format", "$ref", "$defs"]),
    formats: FORMATS,
    fields: Number.POSITIVE_INFINITY,
    depth: Number.POSITIVE_INFINITY,
    closed: true,
  },
];

/** What of a schema is outside of the subset, each with where it stands; empty if nothing is. */
export function outside(schema: unknown, subset: Subset): string[] {
  const found: string[] = [];
  let fields = 0;
  const look = (node: unknown, at: string, depth: number): void => {
    if (typeof node !== "object" || node === null || Array.isArray(node)) return;
    const { properties, items, anyOf, pattern, format } = node as Record<string, unknown>;
    if (depth > subset.depth) found.push(`${at}: deeper than ${subset.depth}`);
    for (const [keyword, value] of Object.entries(node)) {
      if (!subset.keywords.has(keyword)) found.push(`${at}: ${keyword}`);
      if (typeof value === "number" && Math.abs(value) >= Number.MAX_SAFE_INTEGER)
        found.push(`${at}: ${keyword} ${value}`);
    }
    if (typeof format === "string" && !subset.formats.has(format)) found.push(`${at}: format ${format}`);
    if (typeof pattern === "string" && format !== undefined) found.push(`${at}: a pattern beside a format`);
    if (typeof pattern === "string" && /\\[pPkb1-9]|\(\?(?!:)/.test(pattern)) found.push(`${at}: pattern ${pattern}`);
    const named = Object.entries((properties ?? {}) as Record<string, unknown>);
    fields += named.length;
    for (const [name, one] of named) look(one, `${at}/${name}`, depth + 1);
    for (const one of Array.isArray(anyOf) ? anyOf : []) look(one, `${at}/anyOf`, depth);
    look(items, `${at}/items`, depth);
  };
  look(schema, "", 1);
  if (fields > subset.fields) found.push(`${fields} fields`);
  return found;
}
