/**
 * Landmark randomised trials: what was tested, the counts of each group, what came out, the trials of a treatment.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { ToolError } from "../../tools/contract.ts";
import { nearMatches } from "../near.ts";
import { cell, rowsOf } from "../table.ts";
import { defineTool } from "../tool.ts";
import { TRIALS } from "./data/trials.ts";
import { choose, find, fold, indexRows, nameField, round, significant } from "./shared.ts";
import { ODDS, RISK, TRIAL_REPORTS } from "./sources.ts";

export const trialRows = lazy(() => rowsOf(TRIALS));
/** How people name a trial: "CURE trial", where its own name does not say what it is. */
export const trialSaid = (name: string): string =>
  / (?:trial|comparison|study)$/i.test(name) ? name : `${name} trial`;
const byName = lazy(() => {
  const rows = trialRows();
  return new Map([...rows.map((row) => [fold(trialSaid(cell(row, 0))), row] as const), ...indexRows(rows)]);
});
const trialField = nameField('Short name of a landmark trial, such as "CAPRIE" or "DAPA-HF"');
const findTrial = (trial: string) =>
  find(byName(), trial, "trial", 'the short name of one of 27 landmark trials, such as "CAPRIE" or "DAPA-HF"');
/** Events and people of the treated group, then of the control group. */
export function trialCounts(trial: string, field: string): readonly [number, number, number, number] {
  const row = find(byName(), trial, field, 'short names of landmark trials, such as "CAPRIE" or "DAPA-HF"');
  const [events = 0, treated = 0, controlEvents = 0, control = 0] = row.slice(5, 9).map(Number);
  return [events, treated, controlEvents, control];
}
/** The main outcome of a trial. */
export const trialOutcome = (trial: string): string => outcomeOf(findTrial(trial));
/** As one speaks of its risk: the risk of major cardiovascular events, of which trials count several kinds. */
const outcomeOf = (row: readonly string[]): string =>
  cell(row, 3)
    .replace(/ event$/, " events")
    .replace(/^major cardiovascular events$/, "$& (the primary end point)");
const ARMS = ["treated", "control"] as const;

export const trialDesign = defineTool({
  name: "clinical_trial_design",
  domain: "medicine",
  kind: "retrieval",
  description:
    "Treatment tested in a landmark randomised trial, what it was compared with, the main outcome and the year of the report.",
  input: z.object({ trial: trialField }),
  output: z.object({
    treatment: z.string().describe("Treatment of the treated group"),
    comparison: z.string().describe("What the control group had"),
    outcome: z.string().describe("Main outcome that was counted"),
    year: z.int().describe("Year of the report (of the trial itself if earlier reports are the known ones)"),
  }),
  takes: { trial: { concept: "trial.name" } },
  gives: {
    "/treatment": {
      concept: "drug.name",
      phrase: "the treatment tested in {trial}",
      ask: "which treatment was tested in {trial}",
      ends: true,
    },
    "/comparison": {
      concept: "trial.comparison",
      phrase: "the control treatment in {trial}",
      ask: "what was the treatment in {trial} compared with",
      ends: true,
    },
    "/outcome": {
      concept: "trial.outcome",
      contrived: true,
      phrase: "the main outcome in {trial}",
      ask: "what was the main outcome in {trial}",
      ends: true,
    },
    "/year": {
      concept: "year",
      phrase: "the year in which {trial} was reported",
      ask: "in which year was {trial} reported",
    },
  },
  probes: [
    { input: { trial: "CAPRIE" }, expect: { "/treatment": "clopidogrel", "/comparison": "aspirin", "/year": 1996 } },
    { input: { trial: "plato" }, expect: { "/treatment": "ticagrelor", "/comparison": "clopidogrel" } },
  ],
  sources: [TRIAL_REPORTS],
  run({ trial }) {
    const row = findTrial(trial);
    return { treatment: cell(row, 1), comparison: cell(row, 2), outcome: cell(row, 3), year: Number(cell(row, 4)) };
  },
});

export const trialGroup = defineTool({
  name: "clinical_trial_group",
  domain: "medicine",
  kind: "retrieval",
  description:
    "Number of people in the treated or control group of a landmark trial, and how many of them had the main outcome.",
  input: z.object({ trial: trialField, group: nameField("treated or control") }),
  output: z.object({
    events: z.int().describe("People of the group who had the main outcome"),
    size: z.int().describe("People in the group"),
    outcome: z.string().describe("Main outcome that was counted"),
    risk: z.number().describe("Percentage of the group with the main outcome, five significant digits"),
  }),
  takes: {
    trial: { concept: "trial.name" },
    group: { concept: "trial.arm", literals: [...ARMS], literalOnly: true },
  },
  gives: {
    "/events": {
      concept: "events.count",
      phrase: "the number of people with the main outcome, {@outcome}, in the {group} group of {trial}",
      ask: "how many people in the {group} group of {trial} had the main outcome, {@outcome}",
    },
    "/size": {
      concept: "people.count",
      phrase: "the number of people in the {group} group of {trial}",
      ask: "how many people were there in the {group} group of {trial}",
    },
    "/risk": {
      concept: "risk.observed",
      phrase: "the risk [in percent] of {@outcome} in the {group} group of {trial}",
      ask: "what was the risk of {@outcome}, in percent, in the {group} group of {trial}",
    },
  },
  probes: [
    { input: { trial: "ISIS-2", group: "treated" }, expect: { "/events": 1570, "/size": 8587, "/risk": 18.283 } },
    { input: { trial: "averroes", group: "control" }, expect: { "/events": 105, "/size": 2791 } },
  ],
  sources: [TRIAL_REPORTS],
  run({ trial, group }) {
    const at = choose(ARMS, group, "group") === "treated" ? 5 : 7;
    const row = findTrial(trial);
    const [events, size] = [Number(cell(row, at)), Number(cell(row, at + 1))];
    return { events, size, outcome: outcomeOf(row), risk: significant((events / size) * 100, 5) };
  },
});

export const trialEffect = defineTool({
  name: "clinical_trial_effect",
  domain: "medicine",
  kind: "retrieval",
  description:
    "What the treatment of a landmark trial did to the main outcome: relative risk, relative risk reduction, odds ratio, number needed to treat.",
  input: z.object({ trial: trialField }),
  output: z.object({
    relative_risk: z
      .number()
      .describe("Risk of the treated group over that of the control group, four significant digits"),
    relative_reduction: z
      .number()
      .describe("Relative risk reduction (vaccine efficacy) in percent, to two decimals, four digits at least"),
    odds_ratio: z
      .number()
      .describe("Odds of the treated group over odds of the control group, four significant digits"),
    number_needed_to_treat: z.int().describe("Rounded up"),
    outcome: z.string().describe("Main outcome that these are of"),
  }),
  takes: { trial: { concept: "trial.name" } },
  gives: {
    "/relative_risk": {
      concept: "ratio.risk",
      phrase: "the relative risk [(treated against control)] of {@outcome} in {trial} <the reported event counts>",
      ask: "what was the relative risk of {@outcome}, treated against control, in {trial}",
    },
    "/relative_reduction": {
      concept: "efficacy.percent",
      phrase: "the relative risk reduction [in percent] for {@outcome} in {trial} <the reported event counts>",
      ask: "by how many percent did the treatment cut the risk of {@outcome} in {trial}",
    },
    "/odds_ratio": {
      concept: "ratio.odds",
      phrase: "the odds ratio [(treated against control)] of {@outcome} in {trial} <the reported event counts>",
      ask: "what was the odds ratio of {@outcome}, treated against control, in {trial}",
    },
    "/number_needed_to_treat": {
      concept: "treat.count",
      phrase: "the number needed to treat[, rounded up,] for {@outcome} in {trial} <the reported event counts>",
      ask: "what was the number needed to treat, rounded up, for {@outcome} in {trial}",
    },
  },
  probes: [
    {
      input: { trial: "Salk vaccine field trial" },
      expect: { "/relative_risk": 0.4024, "/relative_reduction": 59.76, "/number_needed_to_treat": 2372 },
    },
    { input: { trial: "dapa-hf" }, expect: { "/relative_reduction": 23.17, "/odds_ratio": 0.7233 } },
  ],
  sources: [TRIAL_REPORTS, RISK, ODDS],
  run({ trial }) {
    const row = findTrial(trial);
    const [treated = 0, treatedSize = 1, control = 0, controlSize = 1] = row.slice(5, 9).map(Number);
    const [risk, baseline] = [treated / treatedSize, control / controlSize];
    return {
      relative_risk: significant(risk / baseline, 4),
      relative_reduction: round((1 - risk / baseline) * 100, 2),
      odds_ratio: significant(treated / (treatedSize - treated) / (control / (controlSize - control)), 4),
      number_needed_to_treat: Math.ceil(1 / (baseline - risk) - 1e-9),
      outcome: outcomeOf(row),
    };
  },
});

export const trialsOfTreatment = defineTool({
  name: "clinical_trials_of_drug",
  domain: "medicine",
  kind: "retrieval",
  description: "Landmark trials of the table in which a drug was the treatment tested, and how many they are.",
  input: z.object({ drug: nameField('Generic name of a drug, such as "colchicine"') }),
  output: z.object({
    trials: z.array(z.string()).describe("The trials, earliest first"),
    total: z.int().describe("How many they are"),
    largest: z.string().describe("The one with the most people in both groups"),
  }),
  takes: { drug: { concept: "drug.trialled" } },
  gives: {
    "/trials": {
      contrived: true,
      concept: "trial.name",
      list: "set",
      phrase: "the landmark trials of {drug} on your list",
      ask: "which landmark trials of {drug} do you have on your list",
      ends: true,
    },
    "/total": {
      concept: "count.trial",
      phrase: "the number of landmark trials of {drug} <the table of landmark trials>",
      answer: false,
    },
    "/largest": {
      concept: "trial.name",
      contrived: true,
      phrase: "the largest landmark trial of {drug} <the table of landmark trials>",
      ask: "what is the largest landmark trial of {drug} <the table of landmark trials>",
      ends: true,
    },
  },
  probes: [
    {
      input: { drug: "semaglutide" },
      expect: { "/trials": ["SUSTAIN-6", "SELECT"], "/largest": "SELECT" },
    },
    { input: { drug: "Colchicine" }, expect: { "/trials": ["COLCOT", "LoDoCo2"] } },
  ],
  sources: [TRIAL_REPORTS],
  run({ drug }) {
    const people = (row: readonly string[]) => Number(cell(row, 6)) + Number(cell(row, 8));
    const rows = trialRows().filter((row) => fold(cell(row, 1)) === fold(drug));
    const [largest] = rows.toSorted((a, b) => people(b) - people(a));
    if (largest === undefined)
      throw new ToolError(
        `drug: no trial of the table tested "${drug}"; expected a drug such as "colchicine" or "aspirin"${nearMatches(
          drug,
          trialRows().map((row) => cell(row, 1)),
        )}`,
      );
    return { trials: rows.map((row) => cell(row, 0)), total: rows.length, largest: cell(largest, 0) };
  },
});
