/** Specifications for tests of the quota logic: written, and drawn at random. */

import fc from "fast-check";
import { composeWave } from "../../../functions/coordinator/planner.ts";
import { EMPTY_QUOTA, type QuotaState } from "../../../functions/coordinator/quota.ts";
import type { Configuration } from "../../../functions/domain/configuration.ts";
import { type RunSpecification, runSpecificationSchema } from "../../../functions/domain/run.ts";
import type { ToolGraph } from "../../../functions/tools/graph.ts";
import { DOMAINS, fakeGraph } from "./pool.ts";

/** A specification with defaults for what is not given. */
export const specification = (given: object = {}): RunSpecification =>
  runSpecificationSchema.parse({ domains: DOMAINS, ...given });

/** A wave planned over the made-up pool (or another), with no toolset taken. */
export const plan = (
  spec: RunSpecification,
  size: number,
  state: QuotaState = EMPTY_QUOTA,
  wave = 0,
  graph: ToolGraph = fakeGraph,
): Configuration[] => composeWave(state, spec, wave, size, graph, () => false);

export const anySpecification = fc.record({
  seed: fc.nat(1_000_000),
  count: fc.integer({ min: 1, max: 120 }),
  wave: fc.integer({ min: 1, max: 70 }),
  rounds: fc.integer({ min: 1, max: 3 }),
  domains: fc.subarray([...DOMAINS], { minLength: 1 }),
});

/** Each property plays whole runs, so a dozen draws are plenty. */
export const draws = { numRuns: 12 };
