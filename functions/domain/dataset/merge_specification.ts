/** What a user asks for of a dataset over runs, beside the shares of its splits. */
import { z } from "zod";
import { filterSchema } from "./filter.ts";

/** What evaluation may be held apart from training by, beside seeds, questions and solutions, which splits never share. */
export const HELD_APART = ["topologies", "tools"] as const;
export type HeldApart = (typeof HELD_APART)[number];

const RUNS_MAX = 64;
const CANDIDATES_MAX = 1_000_000;

export const mergeSchema = z.strictObject({
  runs: z
    .array(z.string().min(1).max(100))
    .min(1)
    .max(RUNS_MAX)
    .refine((runs) => new Set(runs).size === runs.length, "each run once")
    .describe("Runs that it takes tasks from, in this order"),
  filter: filterSchema.prefault({}).describe("Which of their tasks"),
  apart: z
    .array(z.enum(HELD_APART))
    .refine((all) => new Set(all).size === all.length, "each once")
    .default([])
    .describe(
      "What evaluation shares with no training split beside seeds, questions and solutions. Tasks that are of evaluation by one and of training by another are left out: with one of these about 40 % of them where evaluation has a tenth",
    ),
  count: z
    .int()
    .min(1)
    .max(CANDIDATES_MAX)
    .optional()
    .describe("Tasks that it is to have, exactly: it takes no more, and fails where there are fewer; all if not given"),
  candidates: z
    .int()
    .min(1)
    .max(CANDIDATES_MAX)
    .optional()
    .describe("Tasks that are looked at for `count`, at most; all if not given"),
  extends: z
    .string()
    .min(1)
    .optional()
    .describe("A version of the same dataset, all of which stays in its place; what the runs have beside it is added"),
});
export type MergeSpecification = z.infer<typeof mergeSchema>;
