/**
 * Forest plots: the trees counted in hectares on Barro Colorado Island, and how alike two of these are.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { ToolError } from "../../tools/contract.ts";
import { rowsOf } from "../table.ts";
import { defineTool } from "../tool.ts";
import { FOREST } from "./data/forest.ts";
import { BARRO_COLORADO, BRAY_CURTIS } from "./sources.ts";
import { fixed, fold, pick } from "./table.ts";

interface Plot {
  readonly name: string;
  /** Trees by species, in the order of the table; 0 for none. */
  readonly counts: readonly number[];
}
export const forest = lazy(() => {
  const rows = rowsOf(FOREST);
  const cells = rows.map(([, counts = ""]) => counts.split(" ").map(Number));
  const plots = Array.from(
    { length: 50 },
    (_, at): Plot => ({
      // Where the plots are, the source of every question says.
      name: `plot ${at + 1}`,
      counts: cells.map((row) => row[at] ?? 0),
    }),
  );
  return {
    species: rows.map(([name = ""]) => name),
    plots,
    byName: new Map(
      plots.flatMap((p) => [p.name, `${p.name} on Barro Colorado Island`].map((name) => [fold(name), p])),
    ),
  };
});
const PLOT = "plot 7";
const richness = (plot: Plot) => plot.counts.filter((n) => n > 0).length;
const total = (counts: readonly number[]) => counts.reduce((sum, n) => sum + n, 0);

const plotField = z.string().min(5).max(60).describe(`Name of a plot (1 to 50), such as "${PLOT}"`);

export const forestPlot = defineTool({
  name: "forest_plot_trees",
  domain: "biology",
  kind: "retrieval",
  description:
    "Gives the trees counted in a one-hectare plot of the rain forest on Barro Colorado Island: counts by species, the commonest species.",
  input: z.object({ plot: plotField }),
  output: z.object({
    counts: z.array(z.int()).describe("Trees of each species that occurs, most first"),
    trees: z.int().describe("Number of trees"),
    richness: z.int().describe("Number of tree species"),
    commonest: z
      .string()
      .nullable()
      .describe("Scientific name of the species with the most trees, null if two share that place"),
    genus: z.string().nullable().describe("Genus of that species"),
  }),
  takes: { plot: { concept: "plot.forest" } },
  gives: {
    "/counts": {
      concept: "count.abundance",
      list: "ordered",
      phrase: "the trees in {plot} on Barro Colorado Island <Condit and co-workers' counts>",
      answer: false,
    },
    "/trees": {
      concept: "count.tree",
      phrase: "the number of trees in {plot} on Barro Colorado Island <Condit and co-workers' counts>",
      ask: "how many trees are there in {plot} on Barro Colorado Island",
    },
    "/richness": {
      concept: "count.richness",
      phrase: "the [number of] tree species in {plot} on Barro Colorado Island <Condit and co-workers' counts>",
      ask: "how many tree species are there in {plot} on Barro Colorado Island",
    },
    "/commonest": {
      concept: "species.scientific",
      phrase:
        "the commonest tree [(scientific name)] in {plot} on Barro Colorado Island <Condit and co-workers' counts>",
      ask: "which tree [(scientific name)] is the commonest in {plot} on Barro Colorado Island",
    },
  },
  probes: [
    { input: { plot: "plot 1" }, expect: { "/trees": 448, "/richness": 93 } },
    { input: { plot: "Plot 2" }, expect: { "/trees": 435, "/richness": 84 } },
  ],
  sources: [BARRO_COLORADO],
  run({ plot }) {
    const found = pick(forest().byName, plot, "plot", "forest plot", PLOT);
    const counts = found.counts.filter((n) => n > 0).sort((a, b) => b - a);
    const alone = counts[0] !== counts[1];
    const commonest = alone ? (forest().species[found.counts.indexOf(counts[0] ?? 0)] ?? null) : null;
    return {
      counts,
      trees: total(counts),
      richness: counts.length,
      commonest,
      genus: commonest?.split(" ")[0] ?? null,
    };
  },
});

export const forestPlotsCompared = defineTool({
  name: "forest_plots_compared",
  domain: "biology",
  kind: "processing",
  description:
    "Compares the trees of two one-hectare plots on Barro Colorado Island: Bray-Curtis dissimilarity, shared species, the plot with more species.",
  input: z.object({ one: plotField, other: plotField }),
  output: z.object({
    bray: z.number().describe("Bray-Curtis dissimilarity, 4 decimals, four digits at least"),
    shared: z.int().describe("Number of tree species that occur in both"),
    richer: z.string().nullable().describe("The plot with more tree species, null if both have equally many"),
    denser: z.string().nullable().describe("The plot with more trees, null if both have equally many"),
  }),
  takes: { one: { concept: "plot.listed" }, other: { concept: "plot.listed" } },
  alike: [["one", "other"]],
  gives: {
    "/bray": {
      concept: "index.dissimilarity",
      phrase:
        "the Bray-Curtis dissimilarity of the trees in {one} and {other} on Barro Colorado Island <Condit and co-workers' counts>",
    },
    "/shared": {
      concept: "count.shared",
      phrase:
        "the number of tree species in both {one} and {other} on Barro Colorado Island <Condit and co-workers' counts>",
      ask: "how many tree species grow in both {one} and {other} on Barro Colorado Island",
    },
    "/richer": {
      concept: "plot.forest",
      phrase:
        "the Barro Colorado Island plot with more tree species out of {one} and {other} <Condit and co-workers' counts>",
      ask: "which plot on Barro Colorado Island has more tree species, {one} or {other}",
      ends: true,
    },
    "/denser": {
      concept: "plot.forest",
      phrase: "the Barro Colorado Island plot with more trees out of {one} and {other} <Condit and co-workers' counts>",
      ask: "which plot on Barro Colorado Island has more trees, {one} or {other}",
      ends: true,
    },
  },
  probes: [
    {
      input: { one: "plot 1", other: "plot 2" },
      expect: { "/bray": 0.2707, "/richer": "plot 1" },
    },
    {
      input: { one: "plot 1", other: "plot 3" },
      expect: { "/denser": "plot 3" },
    },
  ],
  sources: [BARRO_COLORADO, BRAY_CURTIS],
  run({ one, other }) {
    const a = pick(forest().byName, one, "one", "forest plot", PLOT);
    const b = pick(forest().byName, other, "other", "forest plot", PLOT);
    if (a === b) throw new ToolError(`other: expected a plot other than the first, such as "${PLOT}"`);
    const apart = total(a.counts.map((n, at) => Math.abs(n - (b.counts[at] ?? 0))));
    const [trees, kinds] = [[total(a.counts), total(b.counts)] as const, [richness(a), richness(b)] as const];
    const more = ([x, y]: readonly [number, number]) => (x === y ? null : x > y ? a.name : b.name);
    return {
      bray: fixed(apart / (trees[0] + trees[1]), 4),
      shared: a.counts.filter((n, at) => n > 0 && (b.counts[at] ?? 0) > 0).length,
      richer: more(kinds),
      denser: more(trees),
    };
  },
});
