/**
 * Weighing evidence: two risks compared, the relative risk pooled over several trials.
 */
import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { defineTool } from "../tool.ts";
import { fold, nameField, round, significant } from "./shared.ts";
import { POOLING, RISK, TRIAL_REPORTS } from "./sources.ts";
import { trialCounts, trialOutcome } from "./trials.ts";

const riskField = z.number().min(0).max(100).describe("Risk in percent");

export const risksCompared = defineTool({
  name: "risks_compared",
  domain: "medicine",
  kind: "processing",
  description:
    "Two risks set against each other: absolute difference, the higher over the lower, and the number needed to treat that the difference amounts to.",
  input: z.object({ first: riskField, second: riskField }),
  output: z.object({
    difference: z.number().describe("Absolute difference in percentage points, five significant digits"),
    ratio: z.number().nullable().describe("Higher risk over lower risk, four significant digits, null if one is 0"),
    number_needed_to_treat: z.int().describe("People treated per event prevented, rounded up"),
  }),
  takes: {
    first: { concept: "risk.percent", literals: [18, 20, 25, 30, 40], literalOnly: true },
    second: { concept: "risk.percent", literals: [4, 6, 8, 9, 12, 15], literalOnly: true },
  },
  gives: {
    "/number_needed_to_treat": {
      concept: "treat.count",
      phrase: "the number needed to treat[, rounded up,] if the risk falls from {first} to {second} percent",
      ask: "how many people, rounded up, must be treated to spare one if the risk falls from {first} to {second} percent",
    },
  },
  probes: [
    { input: { first: 20, second: 15 }, expect: { "/difference": 5, "/number_needed_to_treat": 20, "/ratio": 1.333 } },
    { input: { first: 8.1945, second: 11.516 }, expect: { "/number_needed_to_treat": 31 } },
  ],
  sources: [RISK],
  run({ first, second }) {
    const [low, high] = first < second ? [first, second] : [second, first];
    if (high - low < 1e-3) throw new ToolError("second: expected a risk that differs from first by 0.001 or more");
    return {
      difference: significant(high - low, 5),
      ratio: low === 0 ? null : significant(high / low, 4),
      number_needed_to_treat: Math.ceil(100 / (high - low) - 1e-9),
    };
  },
});

/** Events and people of a treated group, then of its control group. */
export type Stratum = readonly [number, number, number, number];

/** Mantel-Haenszel relative risk over strata, each weighted by its size. */
export function pooledRisk(strata: readonly Stratum[]): number {
  let [treated, control] = [0, 0];
  for (const [a, n, b, m] of strata) {
    treated += (a * m) / (n + m);
    control += (b * n) / (n + m);
  }
  return treated / control;
}

/** Trials of one kind of treatment in one kind of patient, by the same outcome: all that may be pooled. */
const COMPARABLE = [
  ["MRC-1", "CDP", "MRC-2", "GASP", "PARIS"],
  ["LEADER", "SUSTAIN-6"],
];
/** Each group, and the pairs within it. */
const LISTS = COMPARABLE.flatMap((group) => [
  group,
  ...(group.length === 2 ? [] : group.map((left) => group.filter((trial) => trial !== left))),
]);

export const trialsPooled = defineTool({
  name: "trials_pooled",
  domain: "medicine",
  kind: "processing",
  description:
    "Fixed-effect meta-analysis of landmark trials: relative risk of their main outcomes pooled by Mantel and Haenszel, the risk reduction, the people in all.",
  input: z.object({
    trials: z
      .array(nameField('Short name of a landmark trial, such as "LEADER"'))
      .min(2)
      .max(20)
      .describe('Short names of landmark trials, such as ["LEADER", "SUSTAIN-6"]'),
  }),
  output: z.object({
    relative_risk: z.number().describe("Pooled risk of the treated over that of the controls, four significant digits"),
    relative_reduction: z
      .number()
      .describe("Pooled relative risk reduction in percent, to two decimals, four digits at least"),
    people: z.int().describe("People in both groups of all the trials"),
    outcome: z.string().describe("Outcome that the trials have in common"),
  }),
  takes: { trials: { concept: "trial.series", list: true, literals: LISTS } },
  gives: {
    "/relative_risk": {
      concept: "ratio.risk",
      phrase: "the pooled relative risk of {@outcome} in {trials} <the Mantel-Haenszel method>",
      ask: "what is the pooled relative risk of {@outcome} in {trials} <the Mantel-Haenszel method>",
    },
    "/relative_reduction": {
      concept: "efficacy.percent",
      phrase: "the pooled relative risk reduction [in percent] for {@outcome} in {trials} <the Mantel-Haenszel method>",
      ask: "what is the pooled relative risk reduction for {@outcome}, in percent, in {trials} <the Mantel-Haenszel method>",
    },
    "/people": {
      concept: "people.count",
      phrase: "the number of people randomised in {trials}",
      ask: "how many people in all were randomised in {trials}",
    },
  },
  probes: [
    { input: { trials: ["LEADER", "sustain-6"] }, expect: { "/people": 12637 } },
    { input: { trials: ["CDP", "MRC-2"] }, expect: { "/people": 3211 } },
  ],
  sources: [POOLING, TRIAL_REPORTS],
  run({ trials }) {
    const strata = trials.map((trial) => trialCounts(trial, "trials"));
    if (new Set(strata.map(String)).size < strata.length)
      throw new ToolError("trials: a trial is named twice; expected different trials");
    const wanted = trials.map(fold);
    if (!COMPARABLE.some((group) => wanted.every((trial) => group.some((name) => fold(name) === trial))))
      throw new ToolError(
        `trials: these did not test one kind of treatment by one outcome in one kind of patient; expected trials of one group, such as ${COMPARABLE.map((group) => group.join(" and ")).join("; ")}`,
      );
    const risk = pooledRisk(strata);
    return {
      relative_risk: significant(risk, 4),
      relative_reduction: round((1 - risk) * 100, 2),
      people: strata.reduce((sum, [, treated, , control]) => sum + treated + control, 0),
      outcome: trialOutcome(trials[0] ?? ""),
    };
  },
});
