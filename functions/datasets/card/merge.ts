/** The section of the card about which tasks of its runs a dataset over several has. */
import { LEFT_OUT_OF_MERGE, type LeftOutOfMerge } from "../../domain/dataset/merge.ts";
import type { DatasetSpecification } from "../../domain/dataset/specification.ts";
import { code } from "../../lib/escape.ts";
import type { MergeFacts } from "../manifest.ts";

export function selectionOfMerge(facts: MergeFacts, { shares }: DatasetSpecification): string {
  const { offered, kept, added, left_out, leaks, filter, apart, count, extends: before } = facts;
  const reasons = Object.entries(left_out).map(
    ([reason, tasks]) => `| left out: ${LEFT_OUT_OF_MERGE[reason as LeftOutOfMerge] ?? reason} | ${tasks} |`,
  );
  const shared = Object.entries(leaks).flatMap(([what, n]) =>
    n === null ? [] : [`| ${what} in more than one split | ${n} |`],
  );
  const asked =
    Object.keys(filter).length === 0 ? "all of their tasks" : `those that pass ${code(JSON.stringify(filter))}`;
  return `## Selection

The tasks are of several runs: ${asked}, of equal questions and of equal solutions the first alone${count === undefined ? "" : `, ${count} in all`}.
All tasks that began from one seed stand in one split: ${percent(shares.eval)} of the seeds are for \`eval\`, and of the others ${percent(shares.sft)}
for \`sft\`, where a task needs a correct trajectory, and the rest for \`rl\`.${apart.length === 0 ? "" : ` Evaluation is held apart from training by ${apart.join(" and ")} too.`}
A task keeps its position in every later version.${before === undefined ? "" : ` This one extends ${code(before)}, whose tasks stand where they stood.`}

| tasks | |
| --- | ---: |
| looked at | ${offered} |
${before === undefined ? "" : `| of the version before | ${kept} |\n`}| added | ${added} |
${reasons.join("\n")}
${shared.join("\n")}`;
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10} %`;
}
