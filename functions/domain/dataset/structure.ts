/** Figures of a run as data: structural diversity over kept tasks, as the paper counts it (DIVE, arXiv 2603.11076), and the funnel. */
import { z } from "zod";

const sizesSchema = z.object({ mean: z.number(), median: z.number(), max: z.number() }).nullable();
const sizes = (what: string) => sizesSchema.describe(`${what}, a task; null where no task was kept`);

/** How a figure is spread over tasks. */
export type Sizes = z.infer<typeof sizesSchema>;

export const structureSchema = z.object({
  tasks: z.int().nonnegative(),
  tools_covered: z.int().nonnegative().describe("Tools that stand in a solution"),
  unique_toolsets: z.int().nonnegative().describe("Different sets of tools offered"),
  unique_sequences: z.int().nonnegative().describe("Different orders of tools called in a solution"),
  unique_graphs: z.int().nonnegative().describe("Different call graphs labelled with tools"),
  topology_classes: z
    .int()
    .nonnegative()
    .describe("Different call graphs labelled with R (retrieval) and P (processing) alone"),
  calls: sizes("Calls in a solution"),
  depth: sizes("Calls on the longest path of a solution"),
  width: sizes("Most calls of a solution that stand at one depth"),
  fan_in: sizes("Most calls that feed one call"),
  tool_types: sizes("Different tools in a solution"),
  domains: sizes("Different domains of the tools in a solution"),
});
export type Structure = z.infer<typeof structureSchema>;

/** The figures of single tasks that their spread is given of. */
export const SIZES = [
  "calls",
  "depth",
  "width",
  "fan_in",
  "tool_types",
  "domains",
] as const satisfies (keyof Structure)[];

/** Mean, median and greatest of values given as (value, number of tasks) pairs in ascending order of value; null without tasks. */
export function sizesOf(histogram: readonly { readonly value: number; readonly tasks: number }[]): Sizes {
  const total = histogram.reduce((sum, bin) => sum + bin.tasks, 0);
  if (total === 0) return null;
  const sum = histogram.reduce((s, bin) => s + bin.value * bin.tasks, 0);
  const at = (rank: number): number => {
    let seen = 0;
    for (const bin of histogram) {
      seen += bin.tasks;
      if (seen > rank) return bin.value;
    }
    return 0;
  };
  return {
    mean: sum / total,
    median: (at(Math.floor((total - 1) / 2)) + at(Math.floor(total / 2))) / 2,
    max: at(total - 1),
  };
}

/** How many tasks a run planned and what became of them. */
export interface FunnelFacts {
  readonly planned: number;
  readonly kept: number;
  readonly graded: number;
  /** By reason, those that occurred alone. */
  readonly dropped: Readonly<Record<string, number>>;
}

/** The funnel of a run from its tasks counted by status and reason; reasons in alphabetical order. */
export function funnelOf(
  counts: readonly { readonly status: string; readonly reason: string | null; readonly tasks: number }[],
): FunnelFacts {
  const sum = (...statuses: string[]) =>
    counts.filter(({ status }) => statuses.includes(status)).reduce((total, { tasks }) => total + tasks, 0);
  const lost = counts
    .filter(({ status }) => status === "dropped")
    .map(({ reason, tasks }): [string, number] => [reason ?? "unknown", tasks]);
  return {
    planned: counts.reduce((total, { tasks }) => total + tasks, 0),
    kept: sum("solve", "graded"),
    graded: sum("graded"),
    dropped: Object.fromEntries(lost.toSorted(([a], [b]) => (a < b ? -1 : 1))),
  };
}
