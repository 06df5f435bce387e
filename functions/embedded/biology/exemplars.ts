/**
 * Questions without answers that show forms a biology task can take, by groups of families.
 */
import type { Exemplar } from "../../domain/schema.ts";
import { COLLECTIONS } from "./exemplars/collections.ts";
import { FIGURES } from "./exemplars/figures.ts";
import { REACHING } from "./exemplars/reaching.ts";

export const EXEMPLARS: readonly Exemplar[] = [...REACHING, ...FIGURES, ...COLLECTIONS].map(
  ([family, question], i) => ({
    id: `biology-${String(i + 1).padStart(2, "0")}`,
    domain: "biology",
    family,
    question,
  }),
);
