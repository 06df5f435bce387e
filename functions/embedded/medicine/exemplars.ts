/**
 * Questions that show the forms which tasks of this domain can take. None holds its answer.
 */
import type { Exemplar } from "../../domain/schema.ts";
import { ENTITY_QUESTIONS } from "./exemplars/entities.ts";
import { FIGURE_QUESTIONS } from "./exemplars/figures.ts";

export const medicineExemplars: readonly Exemplar[] = [...ENTITY_QUESTIONS, ...FIGURE_QUESTIONS].map(
  ([family, question], i) => ({
    id: `medicine-${String(i + 1).padStart(2, "0")}`,
    domain: "medicine",
    family,
    question,
  }),
);
