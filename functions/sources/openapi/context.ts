/** What is known of a document while its operations are read. */

import type { Json, JsonObject } from "../../domain/schema.ts";
import type { JsonSchema } from "../../tools/contract.ts";
import type { Argument } from "../http/form.ts";
import type { Refs } from "./refs.ts";
import type { Schemas } from "./schemas.ts";

export interface Context {
  readonly document: JsonObject;
  readonly refs: Refs;
  readonly inputs: Schemas;
  readonly outputs: Schemas;
  /** Address that relative servers are relative to. */
  readonly url?: string;
  /** The address that all paths stand behind, whatever the document says. */
  readonly base?: string;
  warn(message: string): void;
}

/** What becomes one property of a tool's input. */
export interface Field {
  /** What the API calls it. */
  readonly as: string;
  readonly required: boolean;
  readonly schema: JsonSchema;
  readonly argument: Omit<Argument, "name" | "as">;
  /** Values that the document gives for it, the plainest first. */
  readonly examples: readonly Json[];
  /** What it may be where there is no example: its default, or the first that it may be. */
  readonly likely: readonly Json[];
}
