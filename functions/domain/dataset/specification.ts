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

/** What grows from size to size: the tasks alone, also the used toolsets, or also the tools (`scaling.ts`). */
export const SCALING_AXES = ["quantity", "variety", "pool"] as const;
export const scalingAxisSchema = z.enum(SCALING_AXES);
export type ScalingAxis = z.infer<typeof scalingAxisSchema>;

export const scalingSchema = z.strictObject({
  axis: scalingAxisSchema.describe(
    "What grows: quantity (tasks alone, with the used toolsets of the smallest size), variety (used toolsets too, of the tools of the smallest size) or pool (tools and used toolsets too)",
  ),
  sizes: z
    .array(z.int().min(1))
    .min(2)
    .max(8)
    .refine((sizes) => sizes.every((size, i) => size > (sizes[i - 1] ?? 0)), "each size greater than the one before")
    .describe("Training tasks (SFT and RL) of each subset, ascending; evaluation comes on top and is the same for all"),
});
export type Scaling = z.infer<typeof scalingSchema>;

/** What a stored dataset was cut by: the selection and, for a scaling subset, which one of its series it is. */
export const cutSpecificationSchema = datasetSpecificationSchema.extend({
  scaling: scalingSchema
    .extend({ size: z.int().min(1) })
    .optional()
    .describe("Of a scaling subset alone: which one of its series it is"),
});
export type CutSpecification = z.infer<typeof cutSpecificationSchema>;
export type ScalingCut = NonNullable<CutSpecification["scaling"]>;
