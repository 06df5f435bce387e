/** What the embedded teacher asks: of what a round found, which further calls it makes. */
import { z } from "zod";

/**
 * - `natural`: what people would ask further. Shorter chains of fewer kinds, which read as one person's question.
 * - `varied`: whatever chains, by the meaning of fields alone: figures of one unit and things of one class stand in for one
 *   another and are weighed against one another, names are taken for words. Shapes of more moves are wanted more, and what has
 *   come to few calls goes on. More call graphs and topologies, in longer questions some of which read as puzzles.
 */
export const QUESTIONS = ["natural", "varied"] as const;
export const questionsSchema = z.enum(QUESTIONS);
export type Questions = z.infer<typeof questionsSchema>;
/** Of a run that says nothing of it. */
export const QUESTIONS_DEFAULT: Questions = "natural";
