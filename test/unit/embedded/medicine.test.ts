/**
 * The formulas of the medicine tools against figures that others published, and the tables against each other.
 */
import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../../functions/domain/schema.ts";
import { callEmbedded } from "../../support/call.ts";
import { seedsOf } from "../../support/embedded.ts";

async function run(name: string, input: JsonObject): Promise<JsonObject> {
  const result = await callEmbedded(name, input);
  expect(result.error).toBeNull();
  return result.output as JsonObject;
}

/** Risks of both groups of a trial, and what they come to. */
async function trial(name: string) {
  const [treated, control] = await Promise.all(
    ["treated", "control"].map((group) => run("clinical_trial_group", { trial: name, group })),
  );
  const effect = await run("clinical_trial_effect", { trial: name });
  return { treated_risk: treated?.risk, control_risk: control?.risk, ...effect } as Record<string, number>;
}

describe("trial counts give the figures that the reports print", () => {
  test.each([
    // DAPA-HF 2019: 16.3 against 21.2 percent. EMPEROR-Reduced 2020: 19.4 against 24.7.
    ["DAPA-HF", "treated_risk", 16.3, 0.05],
    ["DAPA-HF", "control_risk", 21.2, 0.05],
    ["EMPEROR-Reduced", "treated_risk", 19.4, 0.05],
    ["EMPEROR-Reduced", "control_risk", 24.7, 0.05],
    // LEADER 2016: 13.0 against 14.9. SUSTAIN-6 2016: 6.6 against 8.9. SELECT 2023: 6.5 against 8.0.
    ["LEADER", "treated_risk", 13.0, 0.05],
    ["LEADER", "control_risk", 14.9, 0.05],
    ["SUSTAIN-6", "treated_risk", 6.6, 0.05],
    ["SUSTAIN-6", "control_risk", 8.9, 0.05],
    ["SELECT", "treated_risk", 6.5, 0.05],
    ["SELECT", "control_risk", 8.0, 0.05],
    // FOURIER 2017: 9.8 against 11.3. COLCOT 2019: 5.5 against 7.1. LoDoCo2 2020: 6.8 against 9.6.
    ["FOURIER", "treated_risk", 9.8, 0.05],
    ["FOURIER", "control_risk", 11.3, 0.05],
    ["COLCOT", "treated_risk", 5.5, 0.05],
    ["COLCOT", "control_risk", 7.1, 0.05],
    ["LoDoCo2", "treated_risk", 6.8, 0.05],
    ["LoDoCo2", "control_risk", 9.6, 0.05],
  ])("%s %s", async (name, field, published, margin) => {
    expect(Math.abs(((await trial(name))[field] ?? 0) - published)).toBeLessThanOrEqual(margin);
  });
});

describe("worked examples", () => {
  test("a reduction applied to the control risk of the trial gives the treated risk", async () => {
    const { treated_risk = 0, control_risk = 0, relative_reduction = 0 } = await trial("PLATO");
    const { risk } = await run("risk_after_reduction", { baseline_risk: control_risk, reduction: relative_reduction });
    expect(risk).toBeCloseTo(treated_risk, 2);
  });

  test("predictive values (Altman and Bland 1994, BMJ 309:102)", async () => {
    const sensitivity = (231 / 258) * 100;
    const specificity = (54 / 86) * 100;
    const inStudy = await run("diagnostic_predictive_values", { sensitivity, specificity, prevalence: 75 });
    expect(inStudy.positive).toBeCloseTo((231 / 263) * 100, 1);
    expect(inStudy.negative).toBeCloseTo((54 / 81) * 100, 1);
    const elsewhere = await run("diagnostic_predictive_values", { sensitivity, specificity, prevalence: 25 });
    expect(Math.round(elsewhere.positive as number)).toBe(45);
    expect(Math.round(elsewhere.negative as number)).toBe(95);
  });

  test("predictive value and post-test probability agree (Bayes)", async () => {
    const { positive: ratio } = await run("diagnostic_likelihood_ratios", { sensitivity: 90, specificity: 80 });
    const { probability } = await run("post_test_probability", { pretest: 20, likelihood_ratio: ratio ?? 0 });
    const { positive } = await run("diagnostic_predictive_values", {
      sensitivity: 90,
      specificity: 80,
      prevalence: 20,
    });
    expect(probability).toBe(positive);
  });

  test("herd immunity thresholds (Fine 1993: 12 to 18, 92 to 94 percent; 6 to 7, 83 to 86 percent)", async () => {
    for (const [reproduction_number, expected] of [
      [12, 92],
      [18, 94],
      [6, 83],
      [7, 86],
    ] as const) {
      const { coverage } = await run("critical_vaccination_coverage", { reproduction_number, efficacy: 100 });
      expect(Math.abs((coverage as number) - expected)).toBeLessThan(0.6);
    }
  });

  test("final size of an epidemic solves z = 1 - exp(-R z)", async () => {
    for (const reproduction_number of [1.3, 2, 5]) {
      const z = ((await run("epidemic_final_size", { reproduction_number })).infected as number) / 100;
      expect(z).toBeCloseTo(1 - Math.exp(-reproduction_number * z), 3);
    }
  });

  test("unit conversions: glucose 126 mg/dL is 7.0, cholesterol 200 is 5.17, calcium 10 is 2.5 mmol/L", async () => {
    for (const [concentration, molar_mass, expected] of [
      [126, 180.156, 7.0],
      [200, 386.65, 5.17],
      [10, 40.078, 2.5],
    ] as const)
      expect((await run("mass_to_molar_concentration", { concentration, molar_mass })).molar).toBeCloseTo(expected, 1);
  });

  test("a due date by Naegele's rule: a year on, three months back, seven days on", async () => {
    expect((await run("pregnancy_dates", { last_period: "2023-06-10" })).due_date).toBe("2024-03-16");
    expect((await run("pregnancy_dates", { last_period: "2024-05-08" })).due_date).toBe("2025-02-12");
  });

  test("blood types: O- gives to all, AB+ takes from all, donors and recipients mirror each other", async () => {
    const types = ["O-", "O+", "A-", "A+", "B-", "B+", "AB-", "AB+"];
    const rows = await Promise.all(types.map((blood_type) => run("blood_type_compatibility", { blood_type })));
    expect(rows[0]?.recipients).toEqual(types);
    expect(rows[7]?.donors).toEqual(types);
    types.forEach((recipient, i) => {
      types.forEach((donor, j) => {
        const [donors, recipients] = [rows[i]?.donors as string[], rows[j]?.recipients as string[]];
        expect(donors.includes(donor)).toBe(recipients.includes(recipient));
      });
    });
    const { possible } = await run("blood_group_inheritance", { mother: "A", father: "O" });
    expect(possible).toEqual(["O", "A"]);
  });
});

test("kidney function falls with age and creatinine, and the categories follow the rate", async () => {
  const rate = async (creatinine: number, age: number) =>
    (await run("estimated_glomerular_filtration_rate", { creatinine, age, sex: "female" })).egfr as number;
  expect(await rate(1, 40)).toBeGreaterThan(await rate(1, 70));
  expect(await rate(0.8, 50)).toBeGreaterThan(await rate(1.4, 50));
  const { category } = await run("estimated_glomerular_filtration_rate", { creatinine: 4.5, age: 77, sex: "male" });
  expect(category).toBe("G5");
});

test("every drug, trial, food, nutrient and disease seed is answered by the tool for its kind", async () => {
  const tools: Record<string, [string, string]> = {
    drug: ["drug_profile", "drug"],
    "drug class": ["drugs_of_class", "drug_class"],
    "drug target": ["drugs_acting_on_gene", "gene"],
    "clinical trial": ["clinical_trial_design", "trial"],
    food: ["food_macronutrients", "food"],
    nutrient: ["nutrient_profile", "nutrient"],
    disease: ["infectious_disease_cause", "disease"],
    bacterium: ["bacterium_antibiotic_profile", "bacterium"],
    activity: ["physical_activity_met", "activity"],
  };
  for (const seed of seedsOf("medicine")) {
    const [tool, field] = tools[seed.kind] ?? [];
    if (tool === undefined || field === undefined) continue;
    const result = await callEmbedded(tool, { [field]: seed.name });
    expect(result.error, `${seed.kind} ${seed.name}`).toBeNull();
  }
});
