/** The hand-labelled sets: what the grader is measured on that owes nothing to the code it was built with. */
import { LISTS, RECORDS, SETS } from "./data/collections.ts";
import { BOOLEANS, DATES, TIMES } from "./data/dates.ts";
import { NUMBERS } from "./data/numbers.ts";
import { TEXTS } from "./data/texts.ts";
import type { Labelled } from "./labels.ts";

export { HELD_OUT } from "./data/held_out.ts";

/** What the grader was mended by. */
export const LABELLED: readonly Labelled[] = [
  ...NUMBERS,
  ...TEXTS,
  ...DATES,
  ...TIMES,
  ...BOOLEANS,
  ...LISTS,
  ...SETS,
  ...RECORDS,
];
