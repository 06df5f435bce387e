/**
 * Solutions, acidity, decay and recognition sites against worked examples of textbooks and of other programs.
 */
import { expect, test } from "vitest";
import type { Json, JsonObject } from "../../../functions/domain/schema.ts";
import { buffers } from "../../../functions/embedded/biology/buffers.ts";
import { compounds } from "../../../functions/embedded/biology/chemistry.ts";
import { radioisotopes } from "../../../functions/embedded/biology/isotopes.ts";
import { callEmbedded } from "../../support/call.ts";

async function run(name: string, input: JsonObject): Promise<Record<string, Json>> {
  const result = await callEmbedded(name, input);
  expect(result.error).toBeNull();
  return result.output as Record<string, Json>;
}

test.each([
  // Lehninger, Principles of Biochemistry, worked example: 0.20 M sodium acetate with 0.10 M acetic acid, pKa 4.76.
  ["acetic acid", 2, 5.06],
  // As much base as acid: the pH is the pKa.
  ["HEPES", 1, 7.48],
  ["tris", 10, 9.06],
])("pH of a buffer of %s with %d parts of base", async (buffer, ratio, ph) => {
  expect((await run("buffer_ph", { buffer, ratio })).ph).toBeCloseTo(ph, 2);
});

test("buffers are all in the table of compounds, and each is the buffer for its own pKa", async () => {
  const names = compounds().map((c) => c.name);
  for (const { name, pk } of buffers()) {
    expect(names).toContain(name);
    expect((await run("buffer_for_ph", { ph: pk })).buffer).toBe(name);
  }
});

test.each([
  // Biopython, documentation of Bio.SeqUtils.IsoelectricPoint.
  ["INGAR", 7, 0.76],
  ["INGAR", 9.75, 0],
  ["PETER", 4.53, 0],
])("charge of %s at pH %d", async (protein, ph, charge) => {
  const found = await run("protein_charge_at_ph", { protein, ph });
  expect(Math.abs(Number(found.charge) - charge)).toBeLessThan(0.006);
});

test("NADH at 340 nm, 6220 per molar per centimetre: 0.622 is 0.1 mM (Bergmeyer, Methods of Enzymatic Analysis)", async () => {
  const found = await run("absorbance_concentration", { absorbance: 0.622, extinction: 6220 });
  expect(found.concentration).toBe(0.1);
});

test("a stock of 50 mM makes 500 mL of 20 micromolar from 0.2 mL, and no stock makes a stronger solution", async () => {
  expect((await run("stock_dilution", { stock: 50, target: 20, volume: 500 })).volume).toBe(0.2);
  expect((await callEmbedded("stock_dilution", { stock: 0.001, target: 2, volume: 100 })).error).toContain("stock");
});

test("18.015 g of water in a litre is one mole a litre", async () => {
  const { amount } = await run("amount_of_substance", { grams: 18.015, molar: 18.015 });
  expect((await run("solution_concentration", { amount: amount ?? 0, volume: 1000 })).concentration).toBe(1000);
});

test.each([
  // Half-lives in years as the Decay Data Evaluation Project recommends them (carbon-14: 5700(30)).
  ["carbon-14", 5700],
  ["hydrogen-3", 12.32],
  ["cobalt-60", 5.2711],
  ["caesium-137", 30.05],
  ["radium-226", 1600],
])("half-life of %s", async (isotope, years) => {
  const { halflife } = await run("radioisotope_facts", { isotope });
  expect(Math.abs(Number(halflife) / 365.25 / years - 1)).toBeLessThan(0.003);
});

test("a quarter of carbon-14 is left after two half-lives, 11,460 years (Libby's method, textbook example)", async () => {
  const { days } = await run("radioactive_decay_time", { halflife: 5730 * 365.25, percent: 25 });
  expect(Number(days) / 365.25).toBeCloseTo(11_460, 0);
});

test("isotopes have distinct names, and their element finds them", async () => {
  expect(new Set(radioisotopes().map((i) => i.name)).size).toBe(radioisotopes().length);
  // Of these the package takes an isotope for stable that is not.
  const partly = ["krypton", "xenon", "barium"];
  for (const element of new Set(radioisotopes().map((i) => i.element))) {
    if (partly.includes(element)) continue;
    const { isotopes } = await run("element_radioisotopes", { element });
    expect(isotopes).toEqual(radioisotopes().flatMap((i) => (i.element === element ? [i.name] : [])));
  }
});

test("an element of which not all radioactive isotopes are listed is told no longest-lived one", async () => {
  expect((await callEmbedded("element_radioisotopes", { element: "xenon" })).error).toContain("xenon");
});

test.each([
  // A site of six bases every 4096 base pairs, one of four every 256, NotI every 65,536 (Alberts, Molecular Biology of the Cell).
  ["EcoRI", 4096],
  ["Sau3AI", 256],
  ["NotI", 65_536],
  // Two choices at two places each.
  ["AvaI", 1024],
  // Not a palindrome: either strand may carry it.
  ["BsaI", 2048],
])("spacing of the sites of %s", async (enzyme, spacing) => {
  expect(await run("expected_restriction_sites", { length: 65_536, enzyme })).toEqual({
    sites: 65_536 / spacing,
    spacing,
  });
});

test.each([
  // New England Biolabs, chart of compatible cohesive ends.
  ["XbaI", ["AvrII", "NheI", "SpeI"]],
  ["SalI", ["XhoI"]],
  ["PstI", ["NsiI"]],
  ["ClaI", ["BstBI", "TaqI"]],
])("ends that fit those of %s", async (enzyme, some) => {
  const { partners } = await run("compatible_restriction_enzymes", { enzyme });
  expect(partners).toEqual(expect.arrayContaining(some));
});

test("KpnI and Acc65I cut one site to ends on different sides, which do not fit", async () => {
  expect((await run("compatible_restriction_enzymes", { enzyme: "KpnI" })).partners).toBeNull();
  expect((await run("compatible_restriction_enzymes", { enzyme: "Acc65I" })).partners).not.toContain("KpnI");
});

test("primers are annealed five degrees below the lower melting temperature, in either order", async () => {
  for (const [first, second] of [
    [62, 56],
    [56, 62],
  ] as const)
    expect(await run("primer_annealing_temperature", { first, second })).toEqual({ annealing: 51, matched: false });
});

test("a list of enzymes: the site of eight bases is the rarest, and isoschizomers share theirs (REBASE)", async () => {
  expect(await run("restriction_enzyme_list", { enzymes: ["EcoRI", "NotI", "SmaI", "KpnI", "Acc65I"] })).toEqual({
    rarest: "NotI",
    blunt: ["SmaI"],
    three: ["KpnI"],
    sites: 4,
  });
});
