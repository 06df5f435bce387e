/** A check: whether the task passed it, and what it measured. */
import { z } from "zod";

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
  /** Of `block_lists` that failed: the list. */
  list: z.string().exactOptional(),
});
export type Check = z.infer<typeof checkSchema>;

/** A check that passes if and only if there is nothing to complain of. */
export function checkOf(figure: number, complaint: string | null): Check {
  return complaint === null ? { passed: true, figure } : { passed: false, figure, detail: complaint };
}

/** A check whose figure is the number of complaints, with the first of them. */
export function complaintsCheck(complaints: readonly string[]): Check {
  return checkOf(complaints.length, complaints[0] ?? null);
}
