/** Plays a run against the pure quota logic: plan, settle by a policy, fold, until the run would stop. */

import { expect } from "vitest";
import { composeWave, maxTries } from "../../../functions/coordinator/planner.ts";
import { countWave, EMPTY_QUOTA, type QuotaState } from "../../../functions/coordinator/quota.ts";
import { toolsetKey } from "../../../functions/coordinator/toolset.ts";
import type { Configuration, Outcome } from "../../../functions/domain/configuration.ts";
import type { RunSpecification } from "../../../functions/domain/run.ts";
import type { ToolGraph } from "../../../functions/tools/graph.ts";

export interface SimulatedEnd {
  readonly certified: boolean;
  readonly duplicate?: boolean;
  /** A tool that is in no solution. */
  readonly never?: string;
}

export interface Played {
  readonly state: QuotaState;
  readonly waves: readonly (readonly Configuration[])[];
  readonly configurations: readonly Configuration[];
}

/** An outcome of a configuration whose solution was its focus and one tool more. */
export function outcomeOf(configuration: Configuration, certified: boolean, never?: string): Outcome {
  const { ordinal, wave, toolset, exemplars, answer } = configuration;
  const focus = focusOf(configuration);
  const other = toolset.find((name) => name !== focus && name !== never) ?? focus;
  return {
    ordinal,
    wave,
    certified,
    reason: certified ? null : "not_grounded",
    uses: certified ? [focus, other].map((tool) => ({ tool, called: 2, succeeded: 1, in_solution: 1 })) : [],
    exemplar: certified ? (exemplars[0] ?? null) : null,
    topology: certified ? `0:R;${ordinal % 7}` : null,
    graph: certified ? toolsetKey([focus, other]) : null,
    answer: certified ? (answer ?? "number") : null,
    calls: certified ? 2 : null,
  };
}

/** The focus, or the first tool where none is preferred. */
export function focusOf({ focus, toolset }: Configuration): string {
  return focus ?? toolset[0] ?? expect.fail("no tool");
}

export function play(
  specification: RunSpecification,
  graph: ToolGraph,
  judge: (configuration: Configuration) => SimulatedEnd,
  arrange: (outcomes: Outcome[]) => Outcome[] = (outcomes) => outcomes,
): Played {
  let state = EMPTY_QUOTA;
  const waves: Configuration[][] = [];
  const taken = new Set<string>();
  for (let wave = 0; ; wave++) {
    const { kept, planned } = state.totals;
    const size = Math.min(specification.wave, specification.count - kept, maxTries(specification.count) - planned);
    if (size <= 0) break;
    const configurations = composeWave(state, specification, wave, size, graph, (key) => taken.has(key));
    if (configurations.length === 0) break;
    const verdicts = configurations.map(judge);
    const duplicates = new Set(configurations.flatMap((c, i) => (verdicts[i]?.duplicate ? [c.ordinal] : [])));
    const outcomes = configurations.map((c, i) => outcomeOf(c, verdicts[i]?.certified ?? false, verdicts[i]?.never));
    for (const { toolset } of configurations) taken.add(toolsetKey(toolset));
    state = countWave(state, arrange(outcomes), configurations, duplicates);
    waves.push(configurations);
  }
  return { state, waves, configurations: waves.flat() };
}
