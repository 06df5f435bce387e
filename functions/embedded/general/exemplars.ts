/**
 * Questions that show the forms a task of this domain can take, by groups of families.
 */
import type { Exemplar } from "../../domain/schema.ts";
import { CHOOSING } from "./exemplars/choosing.ts";
import { FIGURES } from "./exemplars/figures.ts";
import { REACHING } from "./exemplars/reaching.ts";

export const exemplars: readonly Exemplar[] = [...REACHING, ...FIGURES, ...CHOOSING].map(([family, question], i) => ({
  id: `general-${String(i + 1).padStart(2, "0")}`,
  domain: "general",
  family,
  question,
}));
