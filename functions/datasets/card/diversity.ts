/** The section of the card about how diverse the tasks are, and the one about what became of those that were planned. */
import { DIVERSITY_PICTURE } from "../../domain/dataset/files.ts";
import { SIZES, type Sizes } from "../../domain/dataset/structure.ts";
import { code } from "../../lib/escape.ts";
import { type DatasetFacts, funnelOfRuns } from "../manifest.ts";

const SIZE_NAMES: Readonly<Record<(typeof SIZES)[number], string>> = {
  calls: "calls",
  depth: "depth (calls on the longest path)",
  width: "width (most calls at one depth)",
  fan_in: "fan-in (most calls that feed one)",
  tool_types: "different tools",
  domains: "domains of its tools",
};

function sizeCells(sizes: Sizes): string {
  if (sizes === null) return "- | - | -";
  return [sizes.mean, sizes.median, sizes.max].map((value) => String(Math.round(value * 100) / 100)).join(" | ");
}

export function diversity({ runs, structure, spread }: DatasetFacts): string {
  return `## Diversity

![Tasks by domain, topology class and tool](${DIVERSITY_PICTURE})

| of the tasks in this dataset | |
| --- | ---: |
| tools in solutions, of ${spread.pool_tools} in the tool ${runs.length === 1 ? "pool" : "pools"} | ${structure.tools_covered} |
| unique toolsets | ${structure.unique_toolsets} |
| unique call sequences | ${structure.unique_sequences} |
| unique call graphs | ${structure.unique_graphs} |
| topology classes (retrieval / processing) | ${structure.topology_classes} |

| of a solution | mean | median | most |
| --- | ---: | ---: | ---: |
${SIZES.map((size) => `| ${SIZE_NAMES[size]} | ${sizeCells(structure[size])} |`).join("\n")}`;
}

export function funnel({ runs }: DatasetFacts): string {
  const { planned, kept, dropped } = funnelOfRuns(runs);
  const lost = Object.entries(dropped).map(([reason, tasks]) => `| dropped: ${code(reason)} | ${tasks} |`);
  return `## Funnel of the ${runs.length === 1 ? "run" : "runs"}

| | tasks |
| --- | ---: |
| planned | ${planned} |
| kept | ${kept} |${lost.length > 0 ? `\n${lost.join("\n")}` : ""}`;
}
