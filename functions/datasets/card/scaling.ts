/** The section of the card about how a scaling subset lies among the others. */
import type { DatasetFacts } from "../manifest.ts";

/** One section of a scaling subset, none of another dataset. */
export function scaling({ scaling: facts }: DatasetFacts): string[] {
  if (facts === undefined) return [];
  const { base, subset, off } = facts;
  const row = (name: string, figure: (of: typeof base) => number) =>
    `| ${name} | ${figure(base)} | ${figure(subset)} |`;
  return [
    `## Scaling

One of the nested subsets of the axis *${facts.axis}*: ${facts.datasets.map((name) => `\`${name}\``).join(", ")}. Each holds the smaller ones;
the smallest is the base, the same tasks on the axes quantity, variety and pool. The selection above was made over the whole
run: a task stands in the same split in every subset, and evaluation is the same in all of them. ${facts.rule}

| training tasks | base | this subset |
| --- | ---: | ---: |
${row("tasks", ({ tasks }) => tasks)}
${row("used toolsets (sets of tools that a solution uses)", ({ toolsets }) => toolsets)}
${row("tools", ({ tools }) => tools)}

Shares of tasks are near those of the base: ${percent(off.domain)} of the tasks would have to be of another domain for equal shares, ${percent(off.calls)}
would have to have another number of calls, and ${percent(off.split)} to stand in another split. \`manifest.json\` has the shares.`,
  ];
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}
