/**
 * A tool as a source describes it: plain data, whatever it was read from. It is what is stored of a user's tool, what is
 * probed, and what a `Tool` of the contract is made of. A reader of documents (OpenAPI, MCP, HTTP described by data) makes
 * drafts and nothing else; whoever calls looks at `via`.
 */
import { z } from "zod";
import { jsonObjectSchema, kindSchema } from "../domain/schema.ts";
import { httpViaSchema } from "./http/form.ts";
import { mcpViaSchema } from "./mcp/form.ts";

/** How a call of the tool is made. */
export const viaSchema = z.discriminatedUnion("type", [httpViaSchema, mcpViaSchema]);
export type Via = z.infer<typeof viaSchema>;

const jsonSchemaSchema = z.record(z.string(), z.unknown());

export const effectSchema = z.enum(["pure", "read", "write"]);

export const draftSchema = z.object({
  /** 1 to 64 of `A-Za-z0-9_-`, told apart within its source: see `tools/names.ts`. */
  name: z.string(),
  /** What the source itself calls it: an operation's id, or method and path; a tool's name on its server. */
  origin: z.string(),
  title: z.string().exactOptional(),
  description: z.string(),
  kind: kindSchema,
  /** What follows from method or annotations; a user's word goes before it. */
  effect: effectSchema,
  /** JSON Schema, draft 2020-12, of an object of named arguments; references lead to `$defs` within it. */
  input: jsonSchemaSchema,
  /** JSON Schema, draft 2020-12, of what it returns; absent where the source says nothing of it. */
  output: jsonSchemaSchema.exactOptional(),
  /** Inputs that the source itself gives as examples, in order; they fit `input`. */
  examples: z.array(jsonObjectSchema),
  via: viaSchema,
});
export type Draft = z.infer<typeof draftSchema>;

/** What of a document became no tool, and why. */
export const rejectedSchema = z.object({
  /** As `Draft.origin`. */
  origin: z.string(),
  reason: z.enum([
    "too_many",
    "unreadable",
    "unsupported_body",
    "unsupported_parameter",
    "unsupported_response",
    "schema_too_large",
    "unsupported_method",
    "unsupported_security",
    "remote_reference",
    "missing_reference",
    "no_server",
    "name_taken",
    "streaming",
    "invalid_annotation",
  ]),
  /** In words: what was found and what was expected. */
  message: z.string(),
});
export type Rejected = z.infer<typeof rejectedSchema>;

/** What a source was read as. */
export interface Read {
  readonly title: string;
  /** Of the API or the server, as it says. */
  readonly version: string;
  /** SPDX identifier or name of a licence that the document itself states of the API; absent where it states none. */
  readonly licence?: string;
  readonly drafts: readonly Draft[];
  readonly rejected: readonly Rejected[];
  /** What a user should know: parts of a document that were read otherwise than written. */
  readonly warnings: readonly string[];
}
