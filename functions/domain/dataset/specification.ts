/** What a user may choose about a dataset: shares of the splits and which tasks and trajectories stand in them. */
import { z } from "zod";
import { tierSchema } from "../solving/tier.ts";
import { DEFAULT_FORMATS, FORMAT_NAMES } from "./format_names.ts";
import { licenceSchema } from "./licence.ts";
import { mergeSchema } from "./merge_specification.ts";

export const SPLITS = ["sft", "rl", "eval"] as const;
export const splitSchema = z.enum(SPLITS);
export type Split = z.infer<typeof splitSchema>;

/** What evaluation holds out: no call graph, tool, used toolset or topology class of it occurs in a training solution. */
export const HOLD_OUTS = ["call_graphs", "tools", "toolsets", "topologies"] as const;
export const holdOutSchema = z.enum(HOLD_OUTS);
export type HoldOut = z.infer<typeof holdOutSchema>;

/** Which of a task's correct trajectories of the asked form stand in the SFT split: the shortest, those that recovered from an error first, or some drawn at random. */
export const SFT_PICKS = ["shortest", "recovered", "sampled"] as const;
export const sftPickSchema = z.enum(SFT_PICKS);
export type SftPick = z.infer<typeof sftPickSchema>;

const fraction = z.number().min(0).max(1);

export const datasetSpecificationSchema = z.strictObject({
  shares: z
    .strictObject({
      eval: z
        .number()
        .min(0)
        .max(0.5)
        .default(0.1)
        .describe(
          "Share of all tasks that is held out, as near as whole groups of `hold_out` allow; whole call graphs round it up",
        ),
      sft: fraction.default(0.6).describe("Share for supervised fine-tuning of what evaluation leaves; the rest is RL"),
    })
    .prefault({})
    .describe("How tasks are shared among the splits"),
  hold_out: holdOutSchema
    .default("call_graphs")
    .describe(
      "What evaluation is held out by, so that none of it occurs in a training solution: call_graphs, tools (every task that uses a held-out tool is in evaluation), toolsets (sets of tools that a solution uses) or topologies (classes of call graphs by retrieval and processing)",
    ),
  rl_pass_rate: z
    .strictObject({ min: fraction.default(0), max: fraction.default(1) })
    .refine((window) => window.min <= window.max, { message: "min is greater than max", path: ["min"] })
    .prefault({})
    .describe("Pass rates that a task of the RL split may have; a task that was never attempted always may"),
  rl_tiers: z
    .array(tierSchema)
    .min(1)
    .refine((tiers) => new Set(tiers).size === tiers.length, "each tier once")
    .optional()
    .describe("Tiers that a task of the RL split may be of; all if not given, and a task without attempts has none"),
  sft_trajectories: z
    .int()
    .min(1)
    .max(16)
    .default(1)
    .describe(
      "Correct trajectories that end on the asked `Answer:` line (format 1), of which a task contributes so many to the SFT split at most; one that repeats another counts once",
    ),
  sft_pick: sftPickSchema
    .default("shortest")
    .describe(
      "Which of them: the shortest, of several with one that recovered from an error among them; those that did first (recovered); or drawn at random, the same ones whenever the dataset is cut (sampled)",
    ),
  formats: z
    .array(z.enum(FORMAT_NAMES))
    // In whatever order they are asked for, it is one dataset.
    .overwrite((names) => FORMAT_NAMES.filter((name) => names.includes(name)))
    .default([...DEFAULT_FORMATS])
    .describe("Formats that it has files in, besides its records"),
  serial_calls: z
    .boolean()
    .default(false)
    .describe(
      "Whether calls that were made in one turn stand in turns one after the other in trajectories, for templates that take one call a turn (Llama 3)",
    ),
  licence: licenceSchema.optional(),
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
  merge: mergeSchema.optional().describe("Of a dataset over runs alone: which of their tasks it takes"),
  extended: z
    .int()
    .min(1)
    .optional()
    .describe("How often its run had been extended when it was cut, so that a cut of more tasks is another one"),
});
export type CutSpecification = z.infer<typeof cutSpecificationSchema>;
export type ScalingCut = NonNullable<CutSpecification["scaling"]>;
