/** The tables of the embedded pool, by domain. */
import type { AuditedTable } from "../table.ts";
import { academia } from "./academia.ts";
import { biologyField } from "./biology_field.ts";
import { biologyGenome } from "./biology_genome.ts";
import { biologyMatter } from "./biology_matter.ts";
import { biologySequences } from "./biology_sequences.ts";
import { finance } from "./finance.ts";
import { general } from "./general.ts";
import { medicine } from "./medicine.ts";
import { medicineDrugs } from "./medicine_drugs.ts";
import { medicineFoods } from "./medicine_foods.ts";
import { medicineTrials } from "./medicine_trials.ts";

export const AUDIT: Readonly<Record<string, readonly AuditedTable[]>> = {
  academia,
  biology: [...biologyField, ...biologyGenome, ...biologyMatter, ...biologySequences],
  finance,
  general,
  medicine: [...medicine, ...medicineDrugs, ...medicineFoods, ...medicineTrials],
};
