/** The certificate: the checks that a task passed, each with its figure. */
import { z } from "zod";
import type { DropReason } from "../configuration.ts";

/** What a check says of itself in a record. */
export const checkFigureSchema = z.object({
  passed: z.boolean(),
  /** What the check measured; each check says what and in which unit. */
  figure: z.number(),
  /** Of `replay`, where some of the solution's tools are not pure: calls that were made again, and calls that were compared with what was recorded of them. Without these all were made again. */
  made_again: z.int().nonnegative().exactOptional(),
  from_record: z.int().nonnegative().exactOptional(),
});

export const checkSchema = checkFigureSchema.extend({
  /** What failed, for people. */
  detail: z.string().exactOptional(),
  /** Version of the prompt, where a model was asked. */
  prompt: z.string().exactOptional(),
});
export type Check = z.infer<typeof checkSchema>;

/** What every task passes, in the order in which a failure is reported. */
export const CHECKS = ["replay", "entailment", "leak", "duplicate", "contamination", "grader"] as const;
/** What a task passes besides where the run names a model for it; absent from a certificate otherwise. */
export const MODEL_CHECKS = ["judged_entailment", "judged_ambiguity", "closed_book"] as const;
export type CheckName = (typeof CHECKS)[number] | (typeof MODEL_CHECKS)[number];

export const certificateSchema = z.strictObject({
  replay: checkSchema,
  entailment: checkSchema,
  leak: checkSchema,
  duplicate: checkSchema,
  contamination: checkSchema,
  grader: checkSchema,
  judged_entailment: checkSchema.exactOptional(),
  judged_ambiguity: checkSchema.exactOptional(),
  closed_book: checkSchema.exactOptional(),
} satisfies Record<CheckName, z.ZodType>);
export type Certificate = z.infer<typeof certificateSchema>;

/** A check without a reason does not compile. */
const REASONS = {
  replay: "replay_failed",
  entailment: "entailment_failed",
  leak: "leak",
  duplicate: "duplicate",
  contamination: "contaminated",
  grader: "grader_failed",
  judged_entailment: "judged_wrong",
  judged_ambiguity: "judged_ambiguous",
  closed_book: "closed_book",
} as const satisfies Record<CheckName, DropReason>;

/** Why a task is dropped that is not what it has to be: a check failed, or the run's quotas do not allow it. */
export type FailedCheck = (typeof REASONS)[CheckName] | "outside_quota";

/** Why the task is dropped: the reason of the first check that failed, or null if all passed. */
export function firstFailure(certificate: Certificate): FailedCheck | null {
  const failed = [...CHECKS, ...MODEL_CHECKS].find((name) => certificate[name]?.passed === false);
  return failed === undefined ? null : REASONS[failed];
}

/** A check that passes if and only if there is nothing to complain of. */
export function checkOf(figure: number, complaint: string | null): Check {
  return complaint === null ? { passed: true, figure } : { passed: false, figure, detail: complaint };
}
