/**
 * A pool as it was stored when a run began, and what is left of it: the one policy for a pool that has changed under a run.
 *
 * A tool whose definition is what its source has now is that tool. Any other is unavailable: it is not offered to a model and
 * not planned with, a call of it is an error, and so a solution that rests on it fails its replay; but of one whose calls are recorded the records
 * stand, and it is offered to whoever is served them. What it was is still known,
 * so that datasets can be cut. Seeds and exemplars are those that the source has now: what a task was given it carries itself.
 */
import { z } from "zod";
import { parseJson, sha256Hex } from "../domain/json.ts";
import { domainSchema, jsonObjectSchema, jsonSchema, kindSchema } from "../domain/schema.ts";
import { perObject } from "../lib/memo.ts";
import { NO_CHAINING } from "./chaining.ts";
import { type Tool, ToolError } from "./contract.ts";
import { ToolPool } from "./pool.ts";

const contentSchema = z.object({ tools: z.array(z.string()) });

const schemaOfJson = z.record(z.string(), z.unknown());

const fieldsSchema = z.object({
  takes: z.record(
    z.string(),
    z.looseObject({
      concept: z.string(),
      list: z.literal(true).exactOptional(),
      literals: z.array(jsonSchema).exactOptional(),
      literalOnly: z.literal(true).exactOptional(),
    }),
  ),
  gives: z.record(
    z.string(),
    z.looseObject({
      concept: z.string(),
      list: z.enum(["ordered", "set"]).exactOptional(),
      phrase: z.string().exactOptional(),
    }),
  ),
  alike: z.array(z.array(z.string())),
  options: z.record(z.string(), z.unknown()).exactOptional(),
});

const definitionSchema = z.object({
  name: z.string(),
  domain: domainSchema,
  kind: kindSchema,
  description: z.string(),
  input: schemaOfJson,
  output: schemaOfJson,
  source: z.string(),
  effect: z.enum(["pure", "read", "write"]),
  state: z.string().exactOptional(),
  sources: z.array(
    z.object({
      name: z.string(),
      kind: z.enum(["data", "formula", "library"]),
      licence: z.string(),
      version: z.string(),
      url: z.string().exactOptional(),
    }),
  ),
  fields: fieldsSchema.exactOptional(),
  origin: jsonObjectSchema.exactOptional(),
});
export type StoredDefinition = z.infer<typeof definitionSchema>;

/** A stored pool. */
export interface Snapshot {
  readonly digest: string;
  /** In the order of the pool; the definition is null where it is not there or cannot be read. Empty where nothing of the pool can be. */
  readonly tools: readonly { readonly digest: string; readonly definition: StoredDefinition | null }[];
}

/** What can be read of what is stored: the rest is as good as gone, and keeps neither the run from ending nor it from being seen. */
export function readSnapshot(stored: {
  readonly digest: string;
  readonly content: string;
  readonly definitions: readonly { readonly digest: string; readonly definition: string }[];
}): Snapshot {
  const content = contentSchema.safeParse(parseJson(stored.content));
  const texts = new Map(stored.definitions.map(({ digest, definition }) => [digest, definition]));
  const definitionOf = (digest: string) => {
    const read = definitionSchema.safeParse(parseJson(texts.get(digest) ?? "null"));
    return read.success ? read.data : null;
  };
  const digests = content.success ? [...new Set(content.data.tools)] : [];
  return { digest: stored.digest, tools: digests.map((digest) => ({ digest, definition: definitionOf(digest) })) };
}

/** A tool that is made of its definition; undefined where that is not to be had of its source. */
export type Revive = (definition: StoredDefinition) => Tool | undefined;

/** The pool of the snapshot over the tools that its source has now. One of each pair is made. */
export function restored(snapshot: Snapshot, now: ToolPool): ToolPool {
  return restoredOver(now)(snapshot);
}

const restoredOver = perObject((now: ToolPool) =>
  perObject((snapshot: Snapshot): ToolPool => restoredBy(snapshot, now, () => undefined)),
);

/** The same where a source makes tools that it no longer has as they were, of what is stored of them. */
export function restoredBy({ digest, tools }: Snapshot, now: ToolPool, revive: Revive): ToolPool {
  // A definition has the tool's name in it, so its digest alone says which tool it is.
  const names = new Map(now.stored.definitions.map(({ digest, name }) => [digest, name]));
  const { name, exemplars, chaining } = now;
  const found = tools.map(({ digest, definition }) => {
    const tool = now.find(names.get(digest) ?? "") ?? (definition === null ? undefined : revive(definition));
    return { tool, definition };
  });
  const gone = found.filter(({ tool }) => tool === undefined);
  const known = gone.flatMap(({ definition }) => definition ?? []);
  return new ToolPool(
    {
      name,
      tools: found.flatMap(({ tool }) => tool ?? []),
      seeds: () => now.seeds,
      exemplars,
      chaining,
      content: digest,
    },
    { digest, unavailable: known.map(unavailable), unknown: gone.length - known.length },
  );
}

/** A tool that is known and cannot be called. */
function unavailable({ fields: _, ...definition }: StoredDefinition): Tool {
  const { name, source } = definition;
  return {
    ...definition,
    // Whatever it is called with, the answer is that it is not there.
    reads: { input: (value) => ({ ok: true, value }), output: () => ({ ok: true, value: null }) },
    call() {
      throw new ToolError(`the tool "${name}" is unavailable: the source ${source} no longer has it as it was`);
    },
  };
}

/** The pool of a source that there is not: it has nothing. */
export const NO_POOL = new ToolPool({
  name: "none",
  tools: [],
  seeds: () => [],
  exemplars: [],
  chaining: NO_CHAINING,
  content: sha256Hex(""),
});
