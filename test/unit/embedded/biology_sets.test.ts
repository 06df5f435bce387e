/**
 * Genes, ontology terms, compounds and amino acids taken together: against known facts, and data against what it was computed from.
 */
import { expect, test } from "vitest";
import type { Json, JsonObject } from "../../../functions/domain/schema.ts";
import { compounds } from "../../../functions/embedded/biology/chemistry.ts";
import { formulaInfo } from "../../../functions/embedded/biology/formulas.ts";
import { genes } from "../../../functions/embedded/biology/genome.ts";
import { GROUPS, groupsOf } from "../../../functions/embedded/biology/groups.ts";
import { terms } from "../../../functions/embedded/biology/ontology.ts";
import { atomsOf, PROFILES, profiles, tanimoto } from "../../../functions/embedded/biology/profiles.ts";
import { biologySeeds } from "../../../functions/embedded/biology/seeds.ts";
import { callEmbedded } from "../../support/call.ts";

async function run(name: string, input: JsonObject): Promise<Record<string, Json>> {
  const result = await callEmbedded(name, input);
  expect(result.error).toBeNull();
  return result.output as Record<string, Json>;
}

test("neighbours of a gene name it in turn, and starts only rise", async () => {
  for (const { symbol } of genes().filter((g) => g.rank < 60)) {
    const { next, previous, distance } = await run("human_gene_neighbours", { gene: symbol });
    if (typeof next === "string") {
      expect((await run("human_gene_neighbours", { gene: next })).previous).toBe(symbol);
      expect(distance).toBeGreaterThanOrEqual(0);
    }
    if (typeof previous === "string")
      expect((await run("human_gene_neighbours", { gene: previous })).next).toBe(symbol);
  }
});

test.each([
  // Starts on GRCh38 as NCBI Gene states them, within the few bases by which transcripts differ.
  ["TP53", 7_668_421],
  ["BRCA1", 43_044_295],
  ["CFTR", 117_479_963],
])("start of %s", (symbol, start) => {
  expect(Math.abs((genes().find((g) => g.symbol === symbol)?.start ?? 0) - start)).toBeLessThan(500);
});

test("a list of genes: dystrophin is the longest known human gene (Tennyson et al., Nature Genetics 9:184, 1995)", async () => {
  const found = await run("human_gene_list", { genes: ["DMD", "TP53", "INS", "PAH", "MECP2"] });
  expect(found).toMatchObject({ longest: "DMD", shortest: "INS", enzymes: ["PAH"], chromosome: "chromosome X" });
});

test("a term is a kind of each of its parents, one step away", async () => {
  const some = terms().filter((t) => t.parents.length > 0 && t.aspect === "molecular function");
  for (const t of some.slice(0, 200))
    for (const row of t.parents) {
      const parent = terms()[row]?.name ?? "";
      const found = await run("go_common_ancestor", { first: t.name, second: parent });
      expect(found).toMatchObject({ steps: 1, kind: true });
      expect([parent, null]).toContain(found.ancestor);
    }
});

test("profiles of compounds are what openchemlib computes from the structures", async () => {
  const { Molecule, MoleculeProperties, SSSearcherWithIndex } = await import("openchemlib");
  expect(compounds()).toHaveLength(PROFILES);
  for (const [i, c] of compounds().entries()) {
    const profile = profiles()[i];
    const molecule = Molecule.fromSmiles(c.smiles);
    const info = await formulaInfo(molecule.getMolecularFormula().formula, "smiles");
    expect(profile).toMatchObject({ name: c.name, formula: info.formula });
    expect(profile?.mass).toBeCloseTo(info.mass, 1);
    expect(profile?.logp).toBeCloseTo(new MoleculeProperties(molecule).logP, 1);
    expect([...(profile?.groups ?? [])].map((bit) => GROUPS[bit]?.[0])).toEqual(await groupsOf(c.smiles));
    if (i % 20 === 0)
      expect(profile?.bits).toEqual([...new SSSearcherWithIndex().createIndex(molecule)].map((word) => word >>> 0));
  }
}, 60_000);

test.each([
  // Published formulas of the buffers (Good et al., Biochemistry 5:467, 1966, and the makers' catalogues).
  ["bis-tris", "C8H19NO5"],
  ["PIPES", "C8H18N2O6S2"],
  ["BES", "C6H15NO5S"],
  ["TES", "C6H15NO6S"],
  ["HEPPS", "C9H20N2O4S"],
  ["bicine", "C6H13NO4"],
  ["TAPS", "C7H17NO6S"],
  ["CHES", "C8H17NO3S"],
  ["CAPSO", "C9H19NO4S"],
  ["CAPS", "C9H19NO3S"],
  ["MOPSO", "C7H15NO5S"],
  ["ACES", "C4H10N2O4S"],
  ["ADA", "C6H10N2O5"],
  ["imidazole", "C3H4N2"],
])("formula of %s", (name, formula) => {
  expect(profiles().find((p) => p.name === name)?.formula).toBe(formula);
});

test("Tanimoto coefficient: bits in both over bits in either", () => {
  expect(tanimoto([0b1110], [0b0111])).toBe(0.5);
  expect(tanimoto([0xffffffff, 1], [0xffffffff, 1])).toBe(1);
  expect(tanimoto([1], [2])).toBe(0);
});

test("atoms of an element are read off a formula, whatever other symbols begin alike", () => {
  expect(atomsOf("C9H8O4", "C")).toBe(9);
  expect(atomsOf("CHCl3", "C")).toBe(1);
  expect(atomsOf("CaCl2", "C")).toBe(0);
});

test.each([
  // Henikoff and Henikoff 1992, figure 2.
  ["leucine", "isoleucine", 2],
  ["tryptophan", "cysteine", -2],
  ["aspartic acid", "glutamic acid", 2],
  ["glycine", "isoleucine", -4],
])("BLOSUM62 of %s and %s", async (a, b, score) => {
  expect((await run("amino_acids_compared", { a, b })).score).toBe(score);
});

test("amino acids by weight, hydropathy and codons", async () => {
  expect(await run("amino_acids_compared", { a: "tyrosine", b: "serine" })).toMatchObject({
    heavier: "tyrosine",
    hydrophobic: "serine",
    codons: "serine",
  });
  expect((await run("amino_acid_by_hydropathy", { hydropathy: 3.6 })).amino).toBe("leucine");
});

test("ubiquitin lacks cysteine and tryptophan, and starts with methionine (Schlesinger et al., Biochemistry 14:2214, 1975)", async () => {
  const protein = "MQIFVKTLTGKTITLEVEPSDTIENVKAKIQDKEGIPPDQQRLIFAGKQLEDGRTLSDYNIQKESTLHLVLRLRGG";
  const found = await run("residue_composition", { protein });
  expect(found).toMatchObject({ first: "methionine", last: "glycine", missing: ["cysteine", "tryptophan"] });
});

test("seeds are many, of many kinds", () => {
  const seeds = biologySeeds();
  expect(seeds.length).toBeGreaterThan(1500);
  expect(new Set(seeds.map((s) => s.kind)).size).toBeGreaterThan(15);
});
