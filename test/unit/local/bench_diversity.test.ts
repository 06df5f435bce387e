/** The diversity benchmark's table, JSON line and pictures, from runs of which all is known. */
import { DOMParser, type Element } from "@xmldom/xmldom";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SIZES } from "../../../functions/domain/dataset/structure.ts";
import { type Chart, HEIGHT_PX, lineChart, PLOT, WIDTH_PX } from "../../../functions/local/chart.ts";
import { chartsOf } from "../../../functions/local/diversity_charts.ts";
import {
  type Comparison,
  comparisonTable,
  jsonLine,
  type PoolFigures,
} from "../../../functions/local/diversity_table.ts";

const ALIKE = { coverage: 1, evenness: 0.75, effective_number: 3, top_share: 0.5 };

/** A run that kept tasks with tools used as given, each kept task in a topology class of its own but for the first two. */
function measured(kept: number, uses: readonly number[]): PoolFigures {
  const tally = {
    offered: 9,
    called: 9,
    succeeded: 9,
    in_solution: 9,
    calls: 9,
    tries: 0,
    repeats: 0,
    fruitless: 0,
    lost: null,
  };
  const none = kept === 0;
  return {
    planned: kept * 2,
    seconds: 4,
    marks: [],
    structure: {
      tasks: kept,
      tools_covered: uses.filter((n) => n > 0).length,
      unique_toolsets: kept,
      unique_sequences: kept,
      unique_graphs: kept,
      topology_classes: Math.max(0, kept - 1),
      ...(Object.fromEntries(SIZES.map((size) => [size, none ? null : { mean: 2.5, median: 2, max: 4 }])) as Pick<
        PoolFigures["structure"],
        (typeof SIZES)[number]
      >),
    },
    report: {
      totals: { count: kept, planned: kept * 2, certified: kept, kept, repeats: 0, calls: kept * 3, dropped: {} },
      domains: [],
      pools: [],
      targets: [],
      tiers: [],
      answers: [],
      families: [],
      lengths: [],
      tools: uses.map((n, i) => ({
        tool: `tool_${i}`,
        domain: "general",
        kind: "retrieval",
        share: 0,
        ...tally,
        kept: n,
      })),
      exemplars: [],
      seeds: [],
      topologies: Array.from({ length: Math.max(0, kept - 1) }, (_, i) => ({
        topology: `${i}`,
        kept: i === 0 ? 2 : 1,
      })),
      other_topologies: 0,
      coverage: none ? [] : [1, kept].map((n) => ({ kept: n, tools: Math.min(n, uses.length) })),
      spread: { domains: ALIKE, targets: ALIKE, tools: ALIKE, exemplars: ALIKE, seeds: ALIKE, topologies: ALIKE },
      selection_bias: 0.25,
      unreachable: [],
      held_back: [],
    },
  };
}

const BOTH: Comparison = { coordinator: measured(1_200, [700, 400, 3, 1]), random: measured(1_000, [900, 2, 0, 0]) };

describe("figures", () => {
  test("the JSON line is one object with both sides under the names that are promised", () => {
    const line = jsonLine(BOTH);
    expect(line).not.toContain("\n");
    expect(JSON.parse(line)).toMatchObject({
      coordinator: {
        tasks: 1_200,
        tools_covered: 4,
        evenness: 0.75,
        unique_toolsets: 1_200,
        unique_call_sequences: 1_200,
        unique_call_graphs: 1_200,
        topology_classes: 1_199,
        tool_types_per_task: 2.5,
        seconds: 4,
      },
      random: { tasks: 1_000, tools_covered: 2, yield: 0.5, calls_per_task: 3, tasks_per_second: 250 },
    });
  });

  test("the table shows both sides in one row", () => {
    const table = comparisonTable(BOTH, { count: 1_200, attempts: 0 });
    expect(table).toMatch(/tasks kept\s*│\s*1,200\s*│\s*1,000\s*│\n/);
    expect(table).toContain("random kept 1,000 of 1,200 tasks");
    expect(table).toContain("No solver attempts");
    expect(table.split("\n").filter((line) => line.length > 100)).toEqual([]);
  });

  test("the paper is a column at its own size and a note at any other", () => {
    const paperSized = comparisonTable(BOTH, { count: 48_000, attempts: 2 });
    expect(paperSized).toMatch(/unique call graphs\s*│\s*1,200\s*│\s*1,000\s*│\s*39,810\s*│\n/);
    expect(paperSized).toMatch(/tools covered\s*│\s*4\s*│\s*2\s*│\s*-\s*│\n/);
    expect(comparisonTable(BOTH, { count: 1_000, attempts: 2 })).toMatch(/48,000.*\n39,810 call graphs/);
  });

  test("a run that kept nothing has no means", () => {
    const nothing = { coordinator: measured(0, [0]), random: measured(0, [0]) };
    expect(JSON.parse(jsonLine(nothing)).random).toMatchObject({ tool_types_per_task: null, yield: null });
    expect(comparisonTable(nothing, { count: 10, attempts: 0 })).toMatch(/calls a task, mean\s*│\s*-\s*│/);
  });
});

describe("pictures", () => {
  test.each(Object.entries(chartsOf(BOTH)))("%s is sound", (_, svg) => expectSound(svg));

  test("a run that kept nothing is drawn as empty axes", () => {
    const empty = chartsOf({ coordinator: measured(0, [0]), random: measured(0, [0]) });
    for (const svg of Object.values(empty)) {
      expectSound(svg);
      expect(elements(svg, "polyline")).toEqual([]);
    }
  });

  test("any values stay in the plot, with labels that do not run into each other", () => {
    const value = fc.double({ min: 1e-4, max: 100_000, noNaN: true });
    const scale = fc.constantFrom("linear" as const, "log" as const);
    const points = fc.array(fc.record({ x: value, y: value }), { maxLength: 30 });
    fc.assert(
      fc.property(scale, scale, points, points, (x, y, one, other) => {
        expectSound(lineChart(chart({ x, y }, [one, other])));
      }),
    );
  });

  test("a logarithmic axis is labelled at powers of ten before anything else", () => {
    const svg = lineChart(chart({ x: "log", y: "log" }, [[0.3, 4_000].map((n) => ({ x: n, y: n }))]));
    const labels = elements(svg, "text").map((text) => text.textContent);
    for (const power of ["1", "10", "100", "1,000"]) expect(labels.filter((label) => label === power)).toHaveLength(2);
  });

  test("names are escaped", () => {
    const svg = lineChart({ ...chart({ x: "linear", y: "linear" }, []), title: "a < b & c > d" });
    expect(elements(svg, "title")[0]?.textContent).toBe("a < b & c > d");
  });

  test("what an axis has no place for is refused", () => {
    const at = (y: number) => [[{ x: 1, y }]];
    expect(() => lineChart(chart({ x: "linear", y: "log" }, at(0)))).toThrow("a log axis has no place for 0");
    expect(() => lineChart(chart({ x: "linear", y: "linear" }, at(Number.NaN)))).toThrow(RangeError);
    expect(() => lineChart(chart({ x: "linear", y: "linear" }, [[], [], []]))).toThrow("at most 2 series");
  });
});

function chart(
  scales: { x: "linear" | "log"; y: "linear" | "log" },
  series: Chart["series"][number]["points"][],
): Chart {
  const axis = (label: "x" | "y") => ({ label, scale: scales[label] });
  return {
    title: "title",
    note: "note",
    x: axis("x"),
    y: axis("y"),
    series: series.map((points, i) => ({ name: `series ${i}`, points })),
  };
}

function elements(svg: string, tag: string): Element[] {
  const fail = (_: string, message: string) => {
    throw new Error(message);
  };
  return Array.from(new DOMParser({ onError: fail }).parseFromString(svg, "image/svg+xml").getElementsByTagName(tag));
}

const numberOf = (element: Element, name: string) => Number(element.getAttribute(name));

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a text stands, if characters are as wide as those of a wide typeface are on average. */
function boxOf(text: Element): Box {
  const size = numberOf(text, "font-size");
  const width = (text.textContent ?? "").length * size * 0.62;
  const [x, y] = [numberOf(text, "x"), numberOf(text, "y")];
  const before = { start: 0, middle: width / 2, end: width }[text.getAttribute("text-anchor") ?? "start"] ?? 0;
  return text.getAttribute("transform") === null
    ? { left: x - before, right: x - before + width, top: y - size, bottom: y + size / 4 }
    : { left: x - size, right: x + size / 4, top: y - width / 2, bottom: y + width / 2 };
}

/** Valid XML, points within the plot, texts within the picture and apart from each other. */
function expectSound(svg: string): void {
  const texts = elements(svg, "text");
  expect(texts.length).toBeGreaterThanOrEqual(6);
  const boxes = texts.map(boxOf);
  for (const { left, right, top, bottom } of boxes) {
    expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(WIDTH_PX);
    expect(bottom).toBeLessThanOrEqual(HEIGHT_PX);
  }
  const clashes = boxes.filter((a, i) =>
    boxes.slice(i + 1).some((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
  );
  expect(clashes).toEqual([]);
  for (const line of elements(svg, "polyline"))
    for (const point of (line.getAttribute("points") ?? "").split(" ")) {
      const [x = Number.NaN, y = Number.NaN] = point.split(",").map(Number);
      expect(x >= PLOT.left && x <= PLOT.right && y >= PLOT.top && y <= PLOT.bottom, point).toBe(true);
    }
}
