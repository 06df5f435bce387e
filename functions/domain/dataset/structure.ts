/** Figures of a run as data: structural diversity over kept tasks, as the paper counts it (DIVE, arXiv 2603.11076), and the funnel. */
import { z } from "zod";

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
  tool_types: z
    .object({ mean: z.number().nullable(), median: z.number().nullable() })
    .describe("Different tools in one solution; null where no task was kept"),
});
export type Structure = z.infer<typeof structureSchema>;

/** Mean and median of values given as (value, number of tasks) pairs in ascending order of value. */
export function averagesOf(
  histogram: readonly { readonly value: number; readonly tasks: number }[],
): Structure["tool_types"] {
  const total = histogram.reduce((sum, bin) => sum + bin.tasks, 0);
  if (total === 0) return { mean: null, median: null };
  const sum = histogram.reduce((s, bin) => s + bin.value * bin.tasks, 0);
  const at = (rank: number): number => {
    let seen = 0;
    for (const bin of histogram) {
      seen += bin.tasks;
      if (seen > rank) return bin.value;
    }
    return 0;
  };
  return { mean: sum / total, median: (at(Math.floor((total - 1) / 2)) + at(Math.floor(total / 2))) / 2 };
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
