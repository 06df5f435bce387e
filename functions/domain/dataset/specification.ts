/** What a user may choose about a dataset: shares of the splits and which tasks and trajectories stand in them. */
import { z } from "zod";

export const SPLITS = ["sft", "rl", "eval"] as const;
export const splitSchema = z.enum(SPLITS);
export type Split = z.infer<typeof splitSchema>;

const fraction = z.number().min(0).max(1);

export const datasetSpecificationSchema = z.strictObject({
  shares: z
    .strictObject({
      eval: z
        .number()
        .min(0)
        .max(0.5)
        .default(0.1)
        .describe("Share of all tasks that is held out, rounded up to whole call graphs"),
      sft: fraction.default(0.6).describe("Share for supervised fine-tuning of what evaluation leaves; the rest is RL"),
    })
    .prefault({})
    .describe("How tasks are shared among the splits"),
  rl_pass_rate: z
    .strictObject({ min: fraction.default(0), max: fraction.default(1) })
    .refine((window) => window.min <= window.max, { message: "min is greater than max", path: ["min"] })
    .prefault({})
    .describe("Pass rates that a task of the RL split may have; a task that was never attempted always may"),
  sft_trajectories: z
    .int()
    .min(1)
    .max(16)
    .default(1)
    .describe("Correct trajectories a task contributes to the SFT split, shortest first"),
});
export type DatasetSpecification = z.infer<typeof datasetSpecificationSchema>;
