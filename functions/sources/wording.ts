/**
 * What is learnt of the fields of a source's tools: what they take and give, by concept, with a phrase for what they give. A tool
 * of which something is said chains with others, and the embedded teacher plans and words with it; of others a model alone makes use.
 */
import type { Json, JsonObject } from "../domain/schema.ts";
import type { Chaining } from "../tools/chaining.ts";
import type { Tool } from "../tools/contract.ts";
import type { InputField, OutputField } from "../tools/fields.ts";

/** What a tool returned for an input when it was probed. */
export interface Recording {
  readonly tool: string;
  readonly input: JsonObject;
  readonly output: Json;
}

export interface Fields {
  readonly takes: Readonly<Record<string, InputField>>;
  readonly gives: Readonly<Record<string, OutputField>>;
  readonly alike: readonly (readonly string[])[];
}

export const NO_FIELDS: Fields = { takes: {}, gives: {}, alike: [] };

/** A tool of a stored source, with what is said of its fields. */
export interface StoredTool extends Tool {
  readonly fields: Fields;
}

/** What is said of the fields of tools, by the name of the tool. */
export function describe(
  _tools: readonly Pick<Tool, "name" | "description" | "kind" | "domain" | "input" | "output">[],
  _recordings: readonly Recording[],
): ReadonlyMap<string, Fields> {
  return new Map();
}

function fieldsOf(tool: Tool): Fields {
  return "fields" in tool ? (tool as StoredTool).fields : NO_FIELDS;
}

/** The chaining of tools that say it of themselves. */
export const CHAINING: Chaining = {
  takes: (tool) => fieldsOf(tool).takes,
  gives: (tool) => fieldsOf(tool).gives,
  alike: (tool) => fieldsOf(tool).alike,
  isA: (concept, wanted) => concept === wanted,
  isWide: () => false,
};
