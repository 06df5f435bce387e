/** The tables of the embedded pool, by domain. */
import type { AuditedTable } from "../table.ts";
import { general } from "./general.ts";
import { medicine } from "./medicine.ts";
import { medicineFoods } from "./medicine_foods.ts";

export const AUDIT: Readonly<Record<string, readonly AuditedTable[]>> = {
  general,
  medicine: [...medicine, ...medicineFoods],
};
