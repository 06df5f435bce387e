/**
 * Tools for organisms, communities and populations against published worked examples and hand-checkable figures.
 */
import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../../../functions/domain/schema.ts";
import { lineageOf, species, taxa } from "../../../functions/embedded/biology/taxonomy.ts";
import { callEmbedded } from "../../support/call.ts";

async function run(name: string, input: JsonObject): Promise<Record<string, Json>> {
  const result = await callEmbedded(name, input);
  expect(result.error).toBeNull();
  return result.output as Record<string, Json>;
}
const plot = (n: number) => `plot ${n}`;

describe("communities", () => {
  // What the R package vegan 2.6-4 gives for its BCI data: estimateR(BCI[1, ]), diversity(BCI)[1], vegdist(BCI[1:2, ]).
  test("richness of plot 1 as vegan's estimateR gives it: 93 observed, Chao1 117.473684", async () => {
    const { counts, richness } = await run("forest_plot_trees", { plot: plot(1) });
    expect(richness).toBe(93);
    expect((await run("species_richness_estimate", { counts: counts as number[] })).estimate).toBeCloseTo(
      117.473684,
      4,
    );
    expect((await run("diversity_indices", { counts: counts as number[] })).shannon).toBeCloseTo(4.018412, 4);
  });

  test("Bray-Curtis of plots 1 and 2 as vegan's vegdist gives it: 0.2706682", async () => {
    expect((await run("forest_plots_compared", { one: plot(1), other: plot(2) })).bray).toBeCloseTo(0.2706682, 4);
  });

  test("Sorensen S and Jaccard J of the same birds keep the identity S = 2J / (1 + J)", async () => {
    const out = await run("island_birds_compared", { one: "Onas", other: "Kaunissaari" });
    const j = Number(out.jaccard);
    expect(out.sorensen).toBeCloseTo((2 * j) / (1 + j), 3);
    expect(out.count).toBe((out.shared as Json[]).length);
  });

  test.each([
    // Preston 1962: with an exponent near a quarter, a sixteenth of the area holds half of the species.
    [100, 93.75, 50],
    [100, 0, 100],
    // By hand: the square root of the square root of 0.5 is 0.8409.
    [100, 50, 84.09],
  ])("of %s species, a loss of %s percent of the habitat leaves %s", async (count, lost, expected) => {
    expect((await run("species_after_habitat_loss", { species: count, lost })).remaining).toBeCloseTo(expected, 2);
  });
});

describe("alleles", () => {
  // Falconer and Mackay, Introduction to Quantitative Genetics: 1/q falls by one a generation; halving q takes 1/q generations.
  test.each([
    [0.5, 1, 1 / 3],
    [0.1, 10, 0.05],
    [0.01, 100, 0.005],
  ])("a lethal recessive at %s is after %s generations at %s", async (frequency, generations, expected) => {
    const out = await run("recessive_allele_after_selection", { frequency, generations });
    expect(out.frequency).toBeCloseTo(expected, 5);
    expect(out.affected).toBeCloseTo(expected ** 2, 5);
  });

  // Textbook identities: fixed differences give 1, equal frequencies 0, and 0.25 against 0.75 the quarter of var / (p q).
  test.each([
    [1, 0, 1],
    [0.3, 0.3000001, 0],
    [0.25, 0.75, 0.25],
  ])("the fixation index of frequencies %s and %s is %s", async (one, other, expected) => {
    expect((await run("fixation_index_two_populations", { one, other })).fst).toBeCloseTo(expected, 4);
  });

  // Frankel and Soulé's rule: an effective size of 50 loses one percent of heterozygosity a generation.
  test.each([
    [50, 1, 99],
    [2, 1, 75],
    [1, 3, 12.5],
  ])("a population of %s keeps after %s generations %s percent of heterozygosity", async (size, generations, kept) => {
    expect((await run("heterozygosity_after_drift", { size, generations })).kept).toBeCloseTo(kept, 3);
  });
});

describe("mammals", () => {
  test("the carnivoran nearest in gestation: 96.8 days of the snow leopard, 98 of the leopard; three of 77 days", async () => {
    expect((await run("carnivoran_life_history", { carnivoran: "snow leopard" })).nearest).toBe("leopard");
    expect((await run("carnivoran_life_history", { carnivoran: "meerkat" })).nearest).toBeNull();
  });

  // Jerison 1973 puts humans near 7, chimpanzees near 2.5 and mice near 0.5; the masses of this study differ a little.
  test.each([
    ["human", 6.5, 7.8],
    ["chimpanzee", 2, 2.7],
    ["house mouse", 0.3, 0.6],
  ])("the encephalization quotient of a %s lies between %s and %s", async (mammal, low, high) => {
    const { quotient } = await run("encephalization_quotient", { mammal });
    expect(quotient).toBeGreaterThan(low);
    expect(quotient).toBeLessThan(high);
  });

  test("a speed of 60 kilometres an hour is a kilometre a minute", async () => {
    expect((await run("running_time_of_mammal", { mammal: "giraffe", distance: 12 })).minutes).toBe(12);
  });

  test("whole home ranges only", async () => {
    // Lion: 236 square kilometres.
    expect((await run("home_ranges_in_area", { mammal: "lion", area: 708 })).ranges).toBe(3);
    expect((await run("home_ranges_in_area", { mammal: "lion", area: 707.9 })).ranges).toBe(2);
  });
});

describe("taxonomy", () => {
  test("every species of the table has a lineage, and every largest genus and family is known", () => {
    for (const { name } of species()) expect(lineageOf(name, "species").order, name).not.toBe("");
    for (const family of taxa().families.values())
      if (family.largest !== "") expect(taxa().genera.has(family.largest.toLowerCase()), family.name).toBe(true);
    for (const order of taxa().orders.values())
      for (const family of order.largest) expect(taxa().families.has(family.toLowerCase()), family).toBe(true);
  });

  test.each([
    ["lion", "tiger", "Panthera", "genus"],
    ["gray wolf", "red fox", "Canidae", "family"],
    ["honey bee", "house fly", "Insecta", "class"],
    ["lion", "king cobra", "Chordata", "phylum"],
    ["potato", "tomato", "Solanum", "genus"],
    ["lion", "tomato", "Eukaryota", "superkingdom"],
  ])("%s and %s share %s", async (one, other, taxon, rank) => {
    expect(await run("lowest_common_taxon", { one, other })).toMatchObject({ taxon, rank });
  });
});

// What R's aggregate() gives for the penguins of palmerpenguins 0.1.1, to the gram.
test.each([
  ["female Gentoo", 4680],
  ["male Gentoo", 5485],
  ["female Adelie", 3369],
  ["male Adelie", 4043],
])("the mean body mass of %s penguins is %s grams", async (birds, expected) => {
  const { mean } = await run("animal_measurements", { sample: `body mass of ${birds} penguins` });
  expect(Math.abs(Number(mean) - expected)).toBeLessThan(2);
});
