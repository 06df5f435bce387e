/**
 * Landmark randomised trials: what was tested, the counts of each group, the trials of a treatment.
 */
import { z } from "zod";
import { defineTool, lazy, ToolError } from "../../tool.ts";
import { TRIALS } from "./data/trials.ts";
import { cell, choose, find, fold, indexRows, nameField, rowsOf } from "./shared.ts";
import { TRIAL_REPORTS } from "./sources.ts";

export const trialRows = lazy(() => rowsOf(TRIALS));
const byName = lazy(() => indexRows(trialRows()));
const trialField = nameField('Short name of a landmark trial, such as "4S" or "DAPA-HF"');
const findTrial = (trial: string) =>
  find(byName(), trial, "trial", 'the short name of one of 46 landmark trials, such as "4S" or "DAPA-HF"');
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
    "/treatment": { concept: "drug.name", phrase: "the treatment tested in the clinical trial known as {trial}" },
    "/comparison": {
      concept: "trial.comparison",
      phrase: "the control treatment in the clinical trial known as {trial}",
    },
    "/outcome": { concept: "trial.outcome", phrase: "the main outcome counted in the clinical trial known as {trial}" },
    "/year": { concept: "year", phrase: "the year listed for the clinical trial known as {trial}" },
  },
  probes: [
    { input: { trial: "4S" }, expect: { "/treatment": "simvastatin", "/outcome": "death", "/year": 1994 } },
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
  }),
  takes: {
    trial: { concept: "trial.name" },
    group: { concept: "text", literals: [...ARMS], literalOnly: true },
  },
  gives: {
    "/events": {
      concept: "events.count",
      phrase: "the number of people with the main outcome in the {group} group of the clinical trial known as {trial}",
    },
    "/size": {
      concept: "people.count",
      phrase: "the number of people in the {group} group of the clinical trial known as {trial}",
    },
  },
  probes: [
    { input: { trial: "4S", group: "treated" }, expect: { "/events": 182, "/size": 2221 } },
    { input: { trial: "cove", group: "control" }, expect: { "/events": 185, "/size": 14073 } },
  ],
  sources: [TRIAL_REPORTS],
  run({ trial, group }) {
    const at = choose(ARMS, group, "group") === "treated" ? 5 : 7;
    const row = findTrial(trial);
    return { events: Number(cell(row, at)), size: Number(cell(row, at + 1)) };
  },
});

export const trialsOfTreatment = defineTool({
  name: "clinical_trials_of_drug",
  domain: "medicine",
  kind: "retrieval",
  description: "Landmark trials of the table in which a drug was the treatment tested, and how many they are.",
  input: z.object({ drug: nameField('Generic name of a drug, such as "simvastatin"') }),
  output: z.object({
    trials: z.array(z.string()).describe("The trials, earliest first"),
    total: z.int().describe("How many they are"),
  }),
  takes: { drug: { concept: "drug.name" } },
  gives: {
    "/trials": {
      concept: "trial.name",
      list: "set",
      phrase: "the trials of {drug} in the table of 46 landmark randomised trials",
    },
    "/total": {
      concept: "count",
      phrase: "the number of trials of {drug} in the table of 46 landmark randomised trials",
    },
  },
  probes: [
    { input: { drug: "simvastatin" }, expect: { "/trials": ["4S", "Heart Protection Study"], "/total": 2 } },
    { input: { drug: "Pravastatin" }, expect: { "/trials": ["WOSCOPS", "CARE", "LIPID"] } },
  ],
  sources: [TRIAL_REPORTS],
  run({ drug }) {
    const trials = trialRows()
      .filter((row) => fold(cell(row, 1)) === fold(drug))
      .map((row) => cell(row, 0));
    if (trials.length === 0)
      throw new ToolError(
        `drug: no trial of the table tested "${drug}"; expected a drug such as "simvastatin" or "aspirin"`,
      );
    return { trials, total: trials.length };
  },
});
