/** The embedded pool, as tests draw from it, and runs over it. */
import { type RunSpecification, runRequestSchema, specificationOver } from "../../functions/domain/run.ts";
import type { Domain, Exemplar, Seed } from "../../functions/domain/schema.ts";
import { embeddedSource } from "../../functions/embedded/source.ts";
import { embeddedEndpoint } from "../../functions/embedded/teacher/endpoint.ts";
import { type EmbeddedTool, isEmbedded } from "../../functions/embedded/tool.ts";

export const SOURCES = [embeddedSource];
export const POOL = embeddedSource.pool();
export const DOMAINS = POOL.domains;
export const TOOLS: readonly EmbeddedTool[] = POOL.tools.filter(isEmbedded);
export const EXEMPLARS: readonly Exemplar[] = POOL.exemplars;

/** The embedded teacher over the pool, as a `fetch`. */
export const embeddedFetch = embeddedEndpoint(POOL);

const BY_NAME = new Map(TOOLS.map((tool) => [tool.name, tool]));

export function findTool(name: string): EmbeddedTool | undefined {
  return BY_NAME.get(name);
}

export function seedsOf(domain: Domain): readonly Seed[] {
  return POOL.seeds.filter((seed) => seed.domain === domain);
}

/**
 * A request for a run over the pool, as it is stored, with the embedded solver that makes no slip of its own unless it says
 * otherwise. Throws where it would be refused.
 */
export function specificationOf(request: object = {}): RunSpecification {
  const over = specificationOver(POOL, runRequestSchema.parse({ skill: "best", ...request }));
  if (!over.ok) throw new Error(JSON.stringify(over.faults));
  return over.specification;
}
