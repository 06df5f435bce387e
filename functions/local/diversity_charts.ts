/** The pictures of the diversity benchmark: how often each tool and each topology is used, and how coverage grows. */
import { type Chart, lineChart, type Series } from "./chart.ts";
import { type Comparison, type PoolFigures, SIDES } from "./diversity_table.ts";

/** The SVG documents by file name. */
export function chartsOf(both: Comparison): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries({ tools: tools(both), topologies: topologies(both), coverage: coverage(both) }).map(
      ([name, chart]) => [`${name}.svg`, lineChart(chart)],
    ),
  );
}

function tools(both: Comparison): Chart {
  const unused = ({ report }: PoolFigures) => report.tools.filter(({ kept }) => kept === 0).length;
  const rest = SIDES.map((side) => `${side} ${unused(both[side])}`).join(", ");
  return {
    title: "Tools by how many kept tasks use them",
    note: `Of ${both.coordinator.report.tools.length} tools. In no solution, so not drawn: ${rest}`,
    x: { label: "tool, most used first (rank)", scale: "linear" },
    y: { label: "kept tasks that use it", scale: "log" },
    series: seriesOf(both, ({ report }) => ranked(report.tools.map(({ kept }) => kept))),
  };
}

function topologies(both: Comparison): Chart {
  const classes = SIDES.map((side) => `${side} ${both[side].structure.topology_classes}`).join(", ");
  return {
    title: "Topology classes by their share of kept tasks",
    note: `Classes: ${classes}`,
    x: { label: "topology class, most frequent first (rank)", scale: "log" },
    y: { label: "share of kept tasks", scale: "log", format: "~p" },
    series: seriesOf(both, ({ report }) =>
      ranked(report.topologies.map(({ kept }) => kept)).map(({ x, y }) => ({ x, y: y / report.totals.kept })),
    ),
  };
}

function coverage(both: Comparison): Chart {
  return {
    title: "Tools covered as tasks are kept",
    note: `Tools that stand in a solution, of ${both.coordinator.report.tools.length}`,
    x: { label: "kept tasks", scale: "log", base: 2 },
    y: { label: "tools covered", scale: "linear" },
    series: seriesOf(both, ({ report }) => report.coverage.map(({ kept, tools }) => ({ x: kept, y: tools }))),
  };
}

function seriesOf(both: Comparison, pointsOf: (one: PoolFigures) => Series["points"]): Series[] {
  return SIDES.map((side) => ({ name: side, points: pointsOf(both[side]) }));
}

/** Counts above 0, largest first, against their rank from 1. */
function ranked(counts: readonly number[]): { x: number; y: number }[] {
  return counts
    .filter((count) => count > 0)
    .toSorted((a, b) => b - a)
    .map((y, i) => ({ x: i + 1, y }));
}
