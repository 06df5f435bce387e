/**
 * Questions that show the forms a finance task can take. They carry no answers.
 */
import type { Exemplar } from "../../domain/schema.ts";
import { FACTS } from "./exemplars/facts.ts";
import { FIGURES } from "./exemplars/figures.ts";
import { MIXED } from "./exemplars/mixed.ts";

export const exemplars: readonly Exemplar[] = [...MIXED, ...FACTS, ...FIGURES].map(([family, question], i) => ({
  id: `finance-${String(i + 1).padStart(2, "0")}`,
  domain: "finance",
  family,
  question,
}));
