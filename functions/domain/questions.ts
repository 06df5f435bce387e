/** What the embedded teacher asks: of what a round found, which further calls it makes. */
import { z } from "zod";

/**
 * - `natural`: what people would ask further. Shorter chains of fewer kinds, which read as one person's question.
 * - `varied`: whatever chains, by the meaning of fields alone. More call graphs and topologies, and questions some of which read as puzzles.
 */
export const QUESTIONS = ["natural", "varied"] as const;
export const questionsSchema = z.enum(QUESTIONS);
export type Questions = z.infer<typeof questionsSchema>;
/** Of a run that says nothing of it. */
export const QUESTIONS_DEFAULT: Questions = "natural";
