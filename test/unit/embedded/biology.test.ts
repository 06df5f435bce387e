/**
 * The biology tools against published worked examples and against values that other programs give.
 */
import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../../../functions/domain/schema.ts";
import { AMINO_ACIDS, peptides } from "../../../functions/embedded/biology/amino.ts";
import { compounds } from "../../../functions/embedded/biology/chemistry.ts";
import { disorders } from "../../../functions/embedded/biology/enzymes.ts";
import { biology } from "../../../functions/embedded/biology/index.ts";
import { taxa } from "../../../functions/embedded/biology/taxonomy.ts";
import { CONCEPTS, isA } from "../../../functions/embedded/concepts/index.ts";
import { callEmbedded } from "../../support/call.ts";

async function run(name: string, input: JsonObject): Promise<Record<string, Json>> {
  const result = await callEmbedded(name, input);
  expect(result.error).toBeNull();
  return result.output as Record<string, Json>;
}

const GLUCAGON = "HSQGTFTSDYSKYLDSRRAQDFVQWLMNT";
/** Human fibroblast growth factor 1, the example of Biopython's ProtParam tutorial. */
const FGF1 =
  "MAEGEITTFTALTEKFNLPPGNYKKPKLLYCSNGGHFLRILPDGTVDGTRDRSDQHIQLQLSAESVGEVYIKSTETGQYLAMDTSGLLYGSQTPSEECLFLERLEENHYNTYTSKKHAEKNWFVGLKKNGSCKRGPRTHYGQKAILFLPLPV";
const PUC19 = "GAATTCGAGCTCGGTACCCGGGGATCCTCTAGAGTCGACCTGCAGGCATGCAAGCTT";
const MIXED = "AAGGATGCCCCCCCCCCCCCCTTTTTTTTTTTTTTTTCATCCAAGGTCTCACCCCTTTGAGACCGAGTCAAA";

describe("DNA", () => {
  test.each([
    // SantaLucia 1998, page 1461: predicted free energy of CGTTGA with TCAACG.
    ["CGTTGA", "gibbs", -5.35],
    // Biopython MeltingTemp.Tm_NN with the 1997/1998 parameters, 50 mM Na, salt correction 5.
    ["TAATACGACTCACTATAGGG", "nearest", 47.73],
    ["CAGGAAACAGCTATGAC", "nearest", 47.18],
    ["ATAACTTCGTATAGCATACATTATACGAAGTTAT", "nearest", 55.53],
    // Self-complementary.
    ["GAATTCGAATTC", "nearest", 30.71],
  ])("melting of %s: %s", async (dna, field, expected) => {
    expect((await run("dna_melting", { dna }))[field]).toBeCloseTo(expected, 2);
  });

  test.each([
    // Bio.Restriction, catalyse on linear DNA.
    [PUC19, "EcoRI", [1, 56]],
    [PUC19, "PstI", [44, 13]],
    [PUC19, "HinfI", [32, 25]],
    [PUC19, "HindIII", [52, 5]],
    [PUC19, "AluI", [9, 45, 3]],
    [PUC19, "Sau3AI", [22, 35]],
    [PUC19, "KpnI", [17, 40]],
    [MIXED, "FokI", [16, 8, 48]],
    [MIXED, "BsaI", [51, 2, 19]],
    [MIXED, "HinfI", [65, 7]],
    [MIXED, "EcoRI", null],
  ])("digest of %s with %s", async (dna, enzyme, fragments) => {
    expect((await run("restriction_digest", { dna, enzyme })).fragments).toEqual(fragments);
  });

  test("translation and reverse translation are inverse for every known peptide", async () => {
    for (const { sequence } of peptides()) {
      const { dna } = await run("reverse_translate", { protein: sequence });
      const back = await run("translate_dna", { dna: dna as string, frame: 1, code: "standard" });
      expect(back.protein).toBe(sequence);
      expect((await run("codon_adaptation", { dna: dna as string })).index).toBe(1);
    }
  });

  test("genetic codes: the counts of codons agree with the amino acid table", async () => {
    for (const { name, codons } of AMINO_ACIDS) {
      let found = 0;
      for (const a of "ACGT")
        for (const b of "ACGT")
          for (const c of "ACGT")
            if ((await run("codon_meaning", { codon: a + b + c, code: "1" })).amino === name) found++;
      expect(found, name).toBe(codons);
    }
  });
});

describe("proteins", () => {
  test.each([
    // Biopython ProtParam: mass, isoelectric point, charge at pH 7, GRAVY, extinction (reduced).
    [FGF1, 17103.16, 7.72, 0.93, -0.597, 17420],
    [GLUCAGON, 3482.75, 6.75, -0.15, -0.99, 8480],
    ["CYIQNCPLG", 1010.19, 5.51, -0.26, 0.333, 1490],
    ["FVNQHLCGSHLVEALYLVCGERGFFYTPKT", 3429.92, 6.9, -0.08, 0.22, 2980],
  ])("properties of %s", async (protein, mass, isoelectric, charge, gravy, extinction) => {
    const p = await run("protein_properties", { protein });
    expect(Math.abs((await run("protein_mass", { protein })).mass as number) - mass).toBeLessThan(0.2);
    expect(p.extinction).toBe(extinction);
    expect(p.isoelectric).toBeCloseTo(isoelectric, 2);
    expect(p.charge).toBeCloseTo(charge, 2);
    expect(p.gravy).toBeCloseTo(gravy, 3);
  });

  test.each([
    ["corticotropin", 4541.1],
    ["beta-endorphin", 3465.0],
    ["methionine enkephalin", 573.7],
  ])("published mass of %s", async (peptide, expected) => {
    const { sequence } = await run("peptide_facts", { peptide });
    const { mass } = await run("protein_mass", { protein: sequence as string });
    expect(Math.abs((mass as number) - expected)).toBeLessThan(0.2);
  });

  test("alignment example of Durbin and others, chapter 2", async () => {
    const input = { first: "HEAGAWGHEE", second: "PAWHEAE", matrix: "BLOSUM50" };
    expect(await run("align_proteins", input)).toEqual({ global: 1, local: 28 });
  });
});

describe("chemistry", () => {
  test("every compound has a structure that can be read, and known formulas come out", async () => {
    const found = new Map<string, Json>();
    for (const { name, smiles } of compounds())
      found.set(name, (await run("structure_properties", { smiles })).formula ?? null);
    const published: Record<string, string> = {
      "adenosine triphosphate": "C10H16N5O13P3",
      "folic acid": "C19H19N7O6",
      cholesterol: "C27H46O",
      sildenafil: "C22H30N6O4S",
      thyroxine: "C15H11I4NO4",
      "gibberellic acid": "C19H22O6",
      artemisinin: "C15H22O5",
      sucralose: "C12H19Cl3O8",
      quinine: "C20H24N2O2",
    };
    for (const [name, formula] of Object.entries(published)) expect(found.get(name), name).toBe(formula);
    for (const { name, formula } of AMINO_ACIDS) expect(found.get(name), name).toBe(formula);
  });

  test("refuses what is no formula", async () => {
    for (const formula of ["Xx2", "C6H12O6(", "glucose", "c6h12o6"])
      expect((await callEmbedded("formula_mass", { formula })).error).toContain("formula");
  });
});

describe("data fit together", () => {
  test("genes of peptides and disorders are in the gene table", async () => {
    for (const gene of new Set([...peptides().map((p) => p.gene), ...disorders().map((d) => d.gene)]))
      if (gene !== "") await run("human_gene_facts", { gene });
  });

  test("every species and mammal leads to a genus, family and order", async () => {
    for (const seed of biology.seeds()) {
      const species = seed.values["species.common"];
      const mammal = seed.values["mammal.name"];
      if (species === undefined && mammal === undefined) continue;
      const { genus } = species
        ? await run("species_facts", { species: species as string })
        : await run("mammal_facts", { mammal: mammal as string });
      const { family } = await run("genus_facts", { genus: genus as string });
      await run("family_facts", { family: family as string });
    }
    for (const { family } of taxa().genera.values()) expect(taxa().families.has(family.toLowerCase())).toBe(true);
  });

  test("every value of a seed is accepted by each lookup that takes it alone, or refused for what another has", async () => {
    // A search may find nothing.
    const lookups = biology.tools.filter(
      (t) => t.kind === "retrieval" && !t.paged && Object.keys(t.takes).length === 1,
    );
    for (const tool of lookups) {
      const [[field, takes] = ["", undefined]] = Object.entries(tool.takes);
      for (const seed of biology.seeds())
        for (const [concept, value] of Object.entries(seed.values))
          if (
            takes !== undefined &&
            (takes.list === true) === Array.isArray(value) &&
            concept in CONCEPTS &&
            isA(concept as keyof typeof CONCEPTS, takes.concept)
          )
            expect((await callEmbedded(tool.name, { [field]: value })).error ?? "", `${tool.name} ${value}`).toMatch(
              /^$|; give another /,
            );
    }
  });
});
