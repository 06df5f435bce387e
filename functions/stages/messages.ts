/** Queue message bodies, one schema a stage: ids only, never payloads (a message may hold 128 KB at most). */
import { z } from "zod";

const run = z.string().min(1);
const task = z.string().min(1);

export const MESSAGES = {
  /** Close wave - 1 and plan `wave`. */
  plan: z.strictObject({ run, wave: z.int().nonnegative() }),
  collect: z.strictObject({ run, task, round: z.int().positive() }),
  derive: z.strictObject({ run, task, round: z.int().positive() }),
  certify: z.strictObject({ run, task }),
  solve: z.strictObject({ run, task, attempt: z.int().nonnegative() }),
  /** `last`: no further attempt can be made, so the task ends with those that it has. */
  grade: z.strictObject({ run, task, last: z.literal(true).exactOptional() }),
  /** Write one file of a dataset, or, where `path` is null, send one message a file. */
  release: z.strictObject({ run, dataset: z.string().min(1), path: z.string().min(1).nullable() }),
} as const;

export type Stage = keyof typeof MESSAGES;
export type Message<S extends Stage> = z.infer<(typeof MESSAGES)[S]>;

/** The queue binding that feeds each stage. */
export const QUEUE_OF = {
  plan: "PLAN_QUEUE",
  collect: "COLLECT_QUEUE",
  derive: "DERIVE_QUEUE",
  certify: "CERTIFY_QUEUE",
  solve: "SOLVE_QUEUE",
  grade: "GRADE_QUEUE",
  release: "RELEASE_QUEUE",
} as const satisfies Record<Stage, keyof Env>;
