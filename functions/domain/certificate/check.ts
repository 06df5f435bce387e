/** The certificate: the checks that a task passed, each with its figure. */
import { z } from "zod";
import type { DropReason } from "../configuration.ts";

export const checkSchema = z.object({
  passed: z.boolean(),
  /** What the check measured; each check says what and in which unit. */
  figure: z.number(),
  /** What failed, for people. */
  detail: z.string().exactOptional(),
});
export type Check = z.infer<typeof checkSchema>;

/** In the order in which a failure is reported. */
export const CHECKS = ["replay", "entailment", "leak", "duplicate", "contamination", "grader"] as const;
export type CheckName = (typeof CHECKS)[number];

export const certificateSchema = z.record(z.enum(CHECKS), checkSchema);
export type Certificate = z.infer<typeof certificateSchema>;

/** A check without a reason does not compile. */
const REASONS = {
  replay: "replay_failed",
  entailment: "entailment_failed",
  leak: "leak",
  duplicate: "duplicate",
  contamination: "contaminated",
  grader: "grader_failed",
} as const satisfies Record<CheckName, DropReason>;

/** Why the task is dropped: the reason of the first check that failed, or null if all passed. */
export function firstFailure(certificate: Certificate): DropReason | null {
  const failed = CHECKS.find((name) => !certificate[name].passed);
  return failed === undefined ? null : REASONS[failed];
}

/** A check that passes if and only if there is nothing to complain of. */
export function checkOf(figure: number, complaint: string | null): Check {
  return complaint === null ? { passed: true, figure } : { passed: false, figure, detail: complaint };
}
