/**
 * What is made of what a source's tools returned when they were probed: which of their fields chain, how questions speak of
 * them, and things that tasks may start from. A tool of which nothing is said a model alone makes use of.
 */
import type { Domain, Exemplar, Json, JsonObject, Seed } from "../domain/schema.ts";
import type { JsonSchema, Tool } from "../tools/contract.ts";
import { viaSchema } from "./draft.ts";
import { plainExemplars } from "./wording/exemplars.ts";
import { type Fields, learnFields, type Probed } from "./wording/fields.ts";
import { mineSeeds } from "./wording/seeds.ts";

/** What a tool returned for an input when it was probed. */
export interface Recording {
  readonly tool: string;
  readonly input: JsonObject;
  readonly output: Json;
}

export interface Described {
  /** By the name of the tool. */
  readonly fields: ReadonlyMap<string, Fields>;
  readonly seeds: readonly Seed[];
  readonly exemplars: readonly Exemplar[];
}

/** @param name of the source, and the domain of what it has. */
export function described(
  { name, domain }: { readonly name: string; readonly domain: Domain },
  tools: readonly Tool[],
  recordings: readonly Recording[],
): Described {
  const probed = probedOf(tools, recordings);
  const fields = learnFields(probed);
  return { fields, seeds: mineSeeds(domain, fields, probed), exemplars: plainExemplars(name, domain) };
}

/** The input with what a call must have one of: a plan always sets the first that was answered. */
function withNeed(input: JsonSchema, needs: Json | undefined): JsonSchema {
  const [need] = Array.isArray(needs) ? needs : [];
  const required = Array.isArray(input.required) ? input.required : [];
  return typeof need !== "string" ? input : { ...input, required: [...required, need] };
}

/** The tools with the calls that each answered. */
export function probedOf(tools: readonly Tool[], recordings: readonly Recording[]): Probed[] {
  const byTool = Map.groupBy(recordings, ({ tool }) => tool);
  return tools.flatMap((tool): Probed[] => {
    const via = viaSchema.safeParse(tool.origin?.via);
    const observed = byTool.get(tool.name) ?? [];
    if (!via.success) return [];
    const { name, input, description, output } = tool;
    return [
      { tool: { name, input: withNeed(input, tool.origin?.needs), via: via.data, description, output }, observed },
    ];
  });
}
