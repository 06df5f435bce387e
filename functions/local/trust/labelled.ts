/** The hand-labelled set: what the grader is measured on that owes nothing to how the grader was built. */
import { LISTS, RECORDS, SETS } from "./data/collections.ts";
import { BOOLEANS, DATES } from "./data/dates.ts";
import { NUMBERS } from "./data/numbers.ts";
import { TEXTS } from "./data/texts.ts";
import type { Labelled } from "./labels.ts";

export const LABELLED: readonly Labelled[] = [
  ...NUMBERS,
  ...TEXTS,
  ...DATES,
  ...BOOLEANS,
  ...LISTS,
  ...SETS,
  ...RECORDS,
];
