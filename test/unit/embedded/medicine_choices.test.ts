/**
 * Medicine: choosing among foods and drugs, body parts, and the formulas for pooled risks, filtration and carboplatin.
 */
import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../../functions/domain/schema.ts";
import { anatomyRows, isLocated } from "../../../functions/embedded/medicine/anatomy.ts";
import { pooledRisk } from "../../../functions/embedded/medicine/evidence.ts";
import { usdaRows } from "../../../functions/embedded/medicine/usda.ts";
import { callEmbedded } from "../../support/call.ts";
import { seedsOf } from "../../support/embedded.ts";

async function run(name: string, input: JsonObject): Promise<JsonObject> {
  const result = await callEmbedded(name, input);
  expect(result.error).toBeNull();
  return result.output as JsonObject;
}

async function refusal(name: string, input: JsonObject): Promise<string> {
  const result = await callEmbedded(name, input);
  expect(result.ok).toBe(false);
  return result.error ?? "";
}

describe("relative risk pooled by Mantel and Haenszel", () => {
  test("obesity and cardiovascular disease over two age groups: 1.44 (Boston University, course on confounding)", () => {
    const pooled = pooledRisk([
      [10, 100, 35, 500],
      [36, 200, 25, 200],
    ]);
    expect(pooled).toBeCloseTo(1.44, 2);
  });

  test("one trial alone, or trials of one relative risk, give that relative risk (identity)", () => {
    expect(pooledRisk([[5, 100, 10, 100]])).toBeCloseTo(0.5, 12);
    const equal = pooledRisk([
      [5, 100, 10, 100],
      [30, 200, 90, 300],
    ]);
    expect(equal).toBeCloseTo(0.5, 12);
  });

  test("only different trials of one treatment, outcome and kind of patient are pooled", async () => {
    expect(await refusal("trials_pooled", { trials: ["CDP", "cdp"] })).toMatch(/trials: a trial is named twice/);
    for (const trials of [
      ["Salk vaccine field trial", "CDP", "PLATO"],
      ["CDP", "GASP", "ISIS-2"],
    ])
      expect(await refusal("trials_pooled", { trials })).toMatch(/trials: these did not test one kind of treatment/);
  });
});

test("risks of 10 and 20 percent (hand-checkable): 10 points, twice, 10 treated to spare one, in either order", async () => {
  for (const input of [
    { first: 10, second: 20 },
    { first: 20, second: 10 },
  ])
    expect(await run("risks_compared", input)).toEqual({ difference: 10, ratio: 2, number_needed_to_treat: 10 });
});

describe("carboplatin by Calvert's formula", () => {
  test.each([
    // FDA, 2010: with the filtration rate capped at 125, maximum doses for targets of 6, 5 and 4.
    [6, 125, 900],
    [5, 125, 750],
    [4, 125, 600],
  ])("target %d at %d mL/min: %d mg", async (exposure, filtration, dose) => {
    expect(await run("carboplatin_dose", { exposure, filtration })).toEqual({ dose });
  });
});

test("a surface of 1.73 square metres leaves a filtration rate as it is, twice that doubles it (identity)", async () => {
  expect(await run("absolute_filtration_rate", { indexed: 71, surface: 1.73 })).toEqual({ rate: 71 });
  expect(await run("absolute_filtration_rate", { indexed: 71, surface: 3.46 })).toEqual({ rate: 142 });
});

test("a substitute supplies what the portion supplies", async () => {
  // 120 g of lentil dal and what replaces it must hold the same milligrams of iron.
  const input = { food: "Lentil dal", portion: 120, substitute: "Spinach", nutrient: "iron" };
  const { portion } = await run("portion_with_equal_nutrient", input);
  const [a, b] = await Promise.all(
    ["Lentil dal", "Spinach"].map((food) => run("food_micronutrient_content", { food, nutrient: "iron" })),
  );
  expect((Number(portion) * Number(b?.content)) / 100).toBeCloseTo((120 * Number(a?.content)) / 100, 2);
  expect(await refusal("portion_with_equal_nutrient", { ...input, substitute: "zzz" })).toMatch(/zzz/);
});

test("the order of foods agrees with their contents", async () => {
  const foods = ["Peach", "Pear", "Pineapple", "Strawberry"];
  const { order } = await run("foods_ranked_by_nutrient", { foods, nutrient: "vitamin C" });
  const contents = await Promise.all(
    (order as string[]).map((food) => run("food_micronutrient_content", { food, nutrient: "vitamin C" })),
  );
  const values = contents.map(({ content }) => Number(content));
  expect(values).toEqual(values.toSorted((a, b) => b - a));
  expect(await refusal("foods_ranked_by_nutrient", { foods: ["Peach", "peach"], nutrient: "iron" })).toMatch(/twice/);
});

test("USDA: energies agree with Atwater's factors of 4, 9 and 4, but for foods rich in fibre, acids or sugar alcohols", () => {
  const off = usdaRows().filter((row) => {
    const [energy = 0, protein = 0, fat = 0, carbohydrate = 0, fibre = 0] = row.slice(4, 9).map(Number);
    const atwater = 4 * protein + 9 * fat + 4 * carbohydrate;
    return energy >= 100 && fibre <= 10 && Math.abs(atwater - energy) > 0.15 * energy;
  });
  expect(off.length / usdaRows().length, off.map((row) => row[0]).join("; ")).toBeLessThan(0.02);
});

test("drugs: by trade name, compared, as a list", async () => {
  expect(await run("drug_of_trade_name", { trade_name: "prozac" })).toMatchObject({ drug: "fluoxetine" });
  const compared = await run("drugs_compared", { first: "diazepam", second: "midazolam" });
  expect(compared).toMatchObject({ longer: "diazepam", same_class: true });
  const list = await run("drug_list_profile", { drugs: ["diazepam", "midazolam"] });
  expect(list).toMatchObject({ longest: "diazepam", shortest: "midazolam", classes: ["benzodiazepine"] });
});

test("anatomy: chains end, and the smallest whole holds both", async () => {
  expect(anatomyRows().filter(isLocated).length).toBeGreaterThan(200);
  expect(await run("anatomy_common_whole", { first: "femur", second: "patella" })).toMatchObject({ whole: "leg" });
  const { parts } = await run("anatomy_parts_of_whole", { whole: "eye" });
  expect(parts).toEqual(expect.arrayContaining(["cornea", "iris", "lens", "retina"]));
  for (const part of parts as string[])
    expect((await run("anatomy_of_structure", { structure: part })).whole).toBe("eye");
});

test("seven days after exposure, of these viruses dengue fits but not yellow fever (CDC ranges)", async () => {
  const { diseases } = await run("diseases_by_incubation", { days: 7 });
  expect(diseases).toContain("dengue");
  expect(diseases).not.toContain("yellow fever");
});

test("there are 2,040 seeds or more", () => {
  expect(seedsOf("medicine").length).toBeGreaterThanOrEqual(2040);
});
