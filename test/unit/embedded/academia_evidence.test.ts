/**
 * Formulas of the academia tools that turn one published figure into another, against worked examples that others published.
 */
import { expect, test } from "vitest";
import type { JsonObject } from "../../../functions/domain/schema.ts";
import { academia } from "../../../functions/embedded/academia/index.ts";
import { outputOf } from "../../support/call.ts";

async function output(name: string, input: JsonObject): Promise<JsonObject> {
  const tool = academia.tools.find((t) => t.name === name);
  if (tool === undefined) throw new Error(`no tool ${name}`);
  return outputOf(tool, input);
}

/** Tool, input, expected outputs as published, digits after the point that were published, where. */
const WORKED: readonly (readonly [string, JsonObject, JsonObject, number, string])[] = [
  // Student's sleep data: the two-sample t of equal groups and the d that textbooks report with it.
  ["effect_size_from_t", { t: -1.8608, size: 10 }, { d: -0.832 }, 3, "Student's sleep data: d of -0.83"],
  ["effect_size_from_t", { t: 2, size: 8 }, { d: 1 }, 4, "identity: t equals d times the square root of n / 2"],
  [
    "effect_size_from_odds_ratio",
    { odds: Math.exp(0.9069) },
    { d: 0.5 },
    4,
    "Borenstein et al., Introduction to Meta-Analysis, 2009, ch. 7: log odds ratio 0.9069",
  ],
  ["effect_size_from_odds_ratio", { odds: 1 / Math.exp(0.9069) }, { d: -0.5 }, 4, "the same, sides exchanged"],
  // The closed form for two tests: k (1 - ln k) with k the product of both p-values; at 0.1 and 0.1 it is 0.05605.
  ["combined_p_value", { first: 0.1, second: 0.1 }, { p: 0.0560517, statistic: 9.2103 }, 4, "product of two uniforms"],
  // Chi-squared of 9.488 is the 5 percent point for four degrees of freedom in every table.
  ["combined_p_value", { first: 1, second: Math.exp(-9.4877 / 2) }, { p: 0.05 }, 4, "chi-squared table, 4 df: 9.488"],
  ["correlation_significance", { r: 0.4438, size: 20 }, { p: 0.05 }, 3, "Fisher and Yates, table VII, 18 df: 0.4438"],
  ["correlation_significance", { r: 0.6319, size: 10 }, { p: 0.05 }, 3, "Fisher and Yates, table VII, 8 df: 0.6319"],
  ["correlation_significance", { r: 0.7646, size: 10 }, { p: 0.01 }, 3, "Fisher and Yates, table VII, 8 df: 0.7646"],
  [
    "correlation_corrected_for_attenuation",
    { r: 0.36, first: 0.8, second: 0.5 },
    { corrected: 0.5692 },
    4,
    "identity: 0.36 over the square root of 0.4",
  ],
  [
    "sample_size_for_two_risks",
    { first: 65, second: 85, power: 80 },
    { size: 70 },
    0,
    "Chow, Shao and Wang, Sample Size Calculations in Clinical Research, 2003, 4.2",
  ],
  [
    "mann_whitney_u",
    { first: [0.8, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46], second: [1.15, 0.88, 0.9, 0.74, 1.21] },
    { u: 35, share: 0.7 },
    4,
    "Hollander and Wolfe, 1973, 69 f., permeability constants; R, example of wilcox.test: W = 35",
  ],
  ["reading_ease_style", { ease: 52 }, { style: "fairly difficult", magazine: "quality" }, 0, "Flesch 1948, table 5"],
  ["reading_ease_style", { ease: 100 }, { style: "very easy", magazine: "comics" }, 0, "Flesch 1948, table 5"],
  ["reading_time", { words: 2380 }, { silent: 10 }, 1, "Brysbaert (2019): 238 words a minute silently"],
  ["reading_time", { words: 1830 }, { aloud: 10 }, 1, "Brysbaert (2019): 183 words a minute aloud"],
  // The ISBN Users' Manual: one digit of item number is 10 titles, two are 100, and so on.
  ["isbn_prefix_capacity", { prefix: "978-84-376" }, { titles: 10000 }, 0, "ISBN Users' Manual: four digits left"],
];

test.each(WORKED)("%s of %j is %j (to %d digits; %s)", async (name, input, expected, digits) => {
  const got = await output(name, input);
  for (const [field, value] of Object.entries(expected)) {
    if (typeof value === "number") expect(got[field]).toBeCloseTo(value, digits);
    else expect(got[field]).toBe(value);
  }
});

test("the U statistics of two samples add up to the number of pairs", async () => {
  const first = [3.1, 2.8, 3.6, 3.3, 2.9];
  const second = [3.3, 2.5, 3.9];
  const [a, b] = [
    await output("mann_whitney_u", { first, second }),
    await output("mann_whitney_u", { first: second, second: first }),
  ];
  expect((a.u as number) + (b.u as number)).toBe(15);
});

test.each([
  ["correlation_corrected_for_attenuation", { r: 0.9, first: 0.5, second: 0.6 }, /reliability/],
  ["sample_size_for_two_risks", { first: 12, second: 12, power: 80 }, /second/],
  ["isbn_prefix_capacity", { prefix: "978-84" }, /978-84-376/],
  ["common_wider_discipline", { first: "genetics", second: "biology" }, /beside/],
  ["scholars_alive_in_year", { occupation: "sociologist", year: 1500 }, /alive/],
] as const)("%s refuses %j", async (name, input, message) => {
  await expect(output(name, input)).rejects.toThrow(message);
});
