import { ACADEMIA } from "./academia.ts";
import { BIOLOGY } from "./biology.ts";
import { COMMON } from "./common.ts";
import { FINANCE } from "./finance.ts";
import { FINANCE_ECONOMY } from "./finance_economy.ts";
import { GENERAL } from "./general.ts";
import { MEDICINE } from "./medicine.ts";

/** All concepts, with their literal types: what is common, then each domain's. */
export const CONCEPTS = {
  ...COMMON,
  ...GENERAL,
  ...ACADEMIA,
  ...BIOLOGY,
  ...FINANCE,
  ...FINANCE_ECONOMY,
  ...MEDICINE,
};

export type ConceptName = keyof typeof CONCEPTS;
