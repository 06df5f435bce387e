/**
 * The baseline: configurations drawn uniformly at random, as DIVE (arXiv 2603.11076) draws them: one domain, as many of its
 * tools as fit a size drawn at random, one of its seeds, a few exemplars. Nothing is balanced and nothing preferred. Pure.
 */
import type { Configuration } from "../domain/configuration.ts";
import { targetsFor } from "../domain/diversity/targets.ts";
import type { RunSpecification } from "../domain/run.ts";
import { type Random, randomOf } from "../lib/random.ts";
import type { ToolGraph } from "../tools/graph.ts";

const EXEMPLARS = { min: 3, max: 5 } as const;

/** Configurations of a wave; those of one run and ordinal are the same whatever has been kept. */
export function drawUniformly(
  specification: RunSpecification,
  wave: number,
  first: number,
  size: number,
  { pool }: ToolGraph,
): Configuration[] {
  const { quotas, rounds, toolset, seed: runSeed } = specification;
  const targets = targetsFor(rounds, quotas.targets, quotas.calls, specification.questions);
  const domains = specification.domains.filter((domain) => pool.tools.some((tool) => tool.domain === domain));
  return Array.from({ length: size }, (_, i) => {
    const ordinal = first + i;
    const random: Random = randomOf(runSeed, "uniform", ordinal);
    const domain = random.pick(domains);
    const tools = pool.tools.filter((tool) => tool.domain === domain);
    const seeds = pool.seeds.filter((seed) => seed.domain === domain);
    const target = random.weighted(targets, ({ weight }) => weight);
    const size = Math.min(tools.length, random.between(toolset.min, toolset.max));
    const exemplars = Math.min(pool.exemplars.length, random.between(EXEMPLARS.min, EXEMPLARS.max));
    return {
      ordinal,
      wave,
      domain,
      seed: random.pick(seeds.length > 0 ? seeds : pool.seeds),
      toolset: random.sample(tools, size).map(({ name }) => name),
      focus: null,
      exemplars: random.sample(pool.exemplars, exemplars).map(({ id }) => id),
      target: target.id,
      answer: null,
      rounds: target.rounds.length,
      random: randomOf(runSeed, "task", ordinal).uint32(),
    };
  });
}
