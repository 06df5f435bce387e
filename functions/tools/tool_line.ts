/** A tool as datasets list it, once for all tasks that may use it: what it takes and returns, and what it rests on. */
import { canonicalJson, sha256Hex } from "../domain/json.ts";
import type { ToolDefinition } from "../domain/messages.ts";
import type { Json } from "../domain/schema.ts";
import { perObject } from "../lib/memo.ts";
import type { JsonSchema, Source, Tool } from "./contract.ts";
import { toolDefinition } from "./definition.ts";

/** A line of `tools.jsonl`. */
export interface ToolLine {
  /** SHA-256 (hexadecimal) of the canonical JSON of all other fields. */
  readonly digest: string;
  readonly name: string;
  readonly domain: string;
  readonly kind: Tool["kind"];
  readonly effect: Tool["effect"];
  /** As a model is shown it. */
  readonly definition: ToolDefinition;
  /** JSON Schemas of what it takes, as its own calls are checked by it, and of what it returns. */
  readonly input: JsonSchema;
  readonly output: JsonSchema;
  readonly sources: readonly Source[];
}

export const toolLine = perObject((tool: Tool): ToolLine => {
  const { name, domain, kind, effect, input, output, sources } = tool;
  const fields = { name, domain, kind, effect, definition: toolDefinition(tool), input, output, sources };
  return { digest: sha256Hex(canonicalJson(fields as unknown as Json)), ...fields };
});

/** What a record says of a tool. */
export interface ToolFacts {
  readonly digest: string;
  /** Name of the source that it is of. */
  readonly source: string;
  /** Licences of what it rests on. */
  readonly licences: readonly string[];
}

export const toolFacts = perObject(
  (tool: Tool): ToolFacts => ({
    digest: toolLine(tool).digest,
    source: tool.source,
    licences: [...new Set(tool.sources.map(({ licence }) => licence))],
  }),
);

/** The digest of a toolset: SHA-256 (hexadecimal) of the digests of its tools in the order in which they are offered. */
export function toolsetDigest(digests: readonly string[]): string {
  return sha256Hex(digests.join("\n"));
}
