/** The tool pool: every embedded tool by name, with seeds and exemplars of each domain. */
import { DOMAINS, type Domain, type Exemplar, type Seed } from "../domain/schema.ts";
import { academia } from "./embedded/academia/index.ts";
import { biology } from "./embedded/biology/index.ts";
import { finance } from "./embedded/finance/index.ts";
import { general } from "./embedded/general/index.ts";
import { medicine } from "./embedded/medicine/index.ts";
import { type EmbeddedDomain, type EmbeddedTool, lazy, type ToolLookup } from "./tool.ts";

const EMBEDDED: Readonly<Record<Domain, EmbeddedDomain>> = { general, academia, biology, finance, medicine };

/** All tools, in a fixed order: by domain, then as declared. */
export const TOOLS: readonly EmbeddedTool[] = DOMAINS.flatMap((domain) => EMBEDDED[domain].tools);

const byName = lazy((): ReadonlyMap<string, EmbeddedTool> => new Map(TOOLS.map((tool) => [tool.name, tool])));

/** The tool of that name, or undefined. */
export function findTool(name: string): EmbeddedTool | undefined {
  return byName().get(name);
}

/** The pool as runs look tools up in it. */
export const EMBEDDED_POOL: ToolLookup = { find: findTool };

/** Seeds of one domain, in a fixed order. */
export function seedsOf(domain: Domain): readonly Seed[] {
  return SEEDS[domain]();
}
const SEEDS = Object.fromEntries(DOMAINS.map((d) => [d, lazy(EMBEDDED[d].seeds)])) as Record<
  Domain,
  () => readonly Seed[]
>;

/** All exemplars, in a fixed order. */
export const EXEMPLARS: readonly Exemplar[] = DOMAINS.flatMap((domain) => EMBEDDED[domain].exemplars);
