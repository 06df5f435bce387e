/**
 * One question form: the family it belongs to and the question.
 */
import type { Family } from "../../../domain/schema.ts";

export type Form = readonly [Family, string];
