/** Worked examples as others published them, each with where it stands. */
import type { Json, JsonObject } from "../../../functions/domain/schema.ts";

export interface Published {
  readonly tool: string;
  readonly source: string;
  readonly input: JsonObject;
  /** By JSON pointer: the value as printed, and by which rule the output agrees with it. */
  readonly outputs: Readonly<Record<string, readonly [Json, string]>>;
}

const ECLIPSES = "F. Espenak, NASA Eclipse Web Site, catalogues of lunar and solar eclipses";
const eclipses = (date: string, lunar: string, lunarKind: string, solar: string, solarKind: string, total: string) => ({
  tool: "next_eclipses",
  source: ECLIPSES,
  input: { date },
  outputs: {
    "/lunar": [lunar, "="],
    "/lunar_kind": [lunarKind, "="],
    "/solar": [solar, "="],
    "/solar_kind": [solarKind, "="],
    "/total": [total, "="],
  } as const,
});

export const PUBLISHED: readonly Published[] = [
  eclipses("2017-08-01", "2017-08-07", "partial", "2017-08-21", "total", "2017-08-21"),
  eclipses("2018-01-01", "2018-01-31", "total", "2018-02-15", "partial", "2019-07-02"),
  eclipses("2005-01-01", "2005-04-24", "penumbral", "2005-04-08", "total", "2005-04-08"),
  eclipses("2020-06-10", "2020-07-05", "penumbral", "2020-06-21", "annular", "2020-12-14"),
  {
    tool: "estimated_glomerular_filtration_rate",
    source: "R package egfr 1.1.1 (CRAN), README: 68.6, stage G2",
    input: { creatinine: 1, age: 50, sex: "female" },
    outputs: { "/egfr": [68.6, "a0.5"], "/category": ["G2", "="] },
  },
  {
    tool: "estimated_glomerular_filtration_rate",
    source: "R package tabletools, calculate_egfr_ckdepi: 95.2",
    input: { creatinine: 0.8, age: 70, sex: "male" },
    outputs: { "/egfr": [95.2, "a0.5"] },
  },
  {
    tool: "estimated_glomerular_filtration_rate",
    source: "R package tabletools, calculate_egfr_ckdepi: 79.2",
    input: { creatinine: 0.8, age: 70, sex: "female" },
    outputs: { "/egfr": [79.2, "a0.5"] },
  },
  {
    tool: "body_surface_area",
    source: "R package clinPK 0.13.0 (CRAN), test_calc_bsa.R: 1.996 and 2.000",
    input: { weight: 80, height: 180 },
    outputs: { "/du_bois": [1.996, "a0.0005"], "/mosteller": [2, "a0.0005"] },
  },
  {
    tool: "creatinine_clearance",
    source: "superglobalcalculator.com, health/creatinine-clearance, example 1",
    input: { creatinine: 1.2, age: 60, weight: 80, sex: "male" },
    outputs: { "/clearance": [74.1, "a0.05"] },
  },
  {
    tool: "creatinine_clearance",
    source: "superglobalcalculator.com, pharmacology/creatinine-clearance, example 2",
    input: { creatinine: 0.9, age: 45, weight: 60, sex: "female" },
    outputs: { "/clearance": [74.8, "a0.05"] },
  },
  {
    tool: "resting_energy_expenditure",
    source: "complete.tools, bmr-calc, example 1",
    input: { weight: 70, height: 165, age: 30, sex: "female" },
    outputs: { "/energy": [1420.25, "a0.1"] },
  },
  {
    tool: "resting_energy_expenditure",
    source: "complete.tools, bmr-calc, example 2",
    input: { weight: 85, height: 180, age: 45, sex: "male" },
    outputs: { "/energy": [1755, "a0.1"] },
  },
  {
    tool: "carboplatin_dose",
    source: "creatinineclearancecalculator.net, dosing/calvert, worked example",
    input: { filtration: 90, exposure: 5 },
    outputs: { "/dose": [575, "="] },
  },
  {
    tool: "carboplatin_dose",
    source: "creatinineclearancecalculator.net, dosing/calvert, table",
    input: { filtration: 75, exposure: 6 },
    outputs: { "/dose": [600, "="] },
  },
  {
    tool: "dna_melting",
    source: "SantaLucia, PNAS 95 (1998) 1460, figure 1: CGTTGA",
    input: { dna: "CGTTGA" },
    outputs: { "/gibbs": [-5.35, "d2"] },
  },
];
