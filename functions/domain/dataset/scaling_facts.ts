/** What the manifest and the card say of a scaling subset: the rule it was cut by, and what it came to. */
import { own } from "../../lib/own.ts";
import type { ScalingAxis, ScalingCut } from "./specification.ts";
import { type TrainingTask, usedTools } from "./training.ts";

/** Of the training tasks of a subset. */
export interface SubsetFigures {
  readonly tasks: number;
  /** Different tools that solutions use. */
  readonly tools: number;
  /** Different sets of tools that solutions use. */
  readonly toolsets: number;
  /** Shares of the tasks, rounded to four digits, by value. */
  readonly shares: Readonly<Record<Kind, Readonly<Record<string, number>>>>;
}

const KINDS = ["split", "domain", "calls"] as const;
type Kind = (typeof KINDS)[number];

export interface ScalingFacts extends ScalingCut {
  /** Names of the datasets of the series, by size. */
  readonly datasets: readonly string[];
  readonly rule: string;
  readonly base: SubsetFigures;
  readonly subset: SubsetFigures;
  /** By how much the subset's shares are off the base's: the share of its tasks that would have to be of another value, to three digits. */
  readonly off: Readonly<Record<Kind, number>>;
}

const RULES: Readonly<Record<ScalingAxis, string>> = {
  quantity: "Every task beyond the base uses a toolset that the base uses.",
  variety:
    "Every task beyond the base uses tools of the base alone; as far as shares allow, those whose set of tools has not been used come first.",
  pool: "As far as shares allow, tasks that use a tool that has not been used come first, then those whose set of tools has not.",
};

export function scalingFacts(
  { axis, size, sizes }: ScalingCut,
  datasets: readonly string[],
  base: SubsetFigures,
  subset: SubsetFigures,
): ScalingFacts {
  const off = Object.fromEntries(KINDS.map((kind) => [kind, distance(base.shares[kind], subset.shares[kind])]));
  return { axis, size, sizes, datasets, rule: RULES[axis], base, subset, off: off as Record<Kind, number> };
}

/** Total variation distance. */
function distance(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): number {
  const values = new Set([...Object.keys(a), ...Object.keys(b)]);
  const sum = [...values].reduce((total, value) => total + Math.abs((own(a, value) ?? 0) - (own(b, value) ?? 0)), 0);
  return Math.round((sum / 2) * 1e3) / 1e3;
}

export async function figuresOf(tasks: AsyncIterable<TrainingTask>): Promise<SubsetFigures> {
  const tools = new Set<string>();
  const toolsets = new Set<string>();
  const counts = {
    split: new Map<string, number>(),
    domain: new Map<string, number>(),
    calls: new Map<string, number>(),
  };
  let size = 0;
  for await (const task of tasks) {
    size++;
    const used = usedTools(task.sequence);
    for (const tool of used) tools.add(tool);
    toolsets.add(used.join(" "));
    for (const kind of KINDS) counts[kind].set(String(task[kind]), (counts[kind].get(String(task[kind])) ?? 0) + 1);
  }
  const shares = (kind: Kind) =>
    Object.fromEntries(
      [...counts[kind]]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([value, tasks]) => [value, rounded(tasks / size)]),
    );
  return {
    tasks: size,
    tools: tools.size,
    toolsets: toolsets.size,
    shares: { split: shares("split"), domain: shares("domain"), calls: shares("calls") },
  };
}

function rounded(share: number): number {
  return Math.round(share * 1e4) / 1e4;
}
