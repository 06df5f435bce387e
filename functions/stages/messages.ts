/** Queue messages: their bodies, one schema a stage (ids only, never payloads: a message may hold 128 KB at most), and how they are sent. */
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

export type Outgoing = { [S in Stage]: { readonly stage: S; readonly body: Message<S> } }[Stage];

/** Messages in one `sendBatch`, at most; the platform's limit, and far below its 256 KB with bodies of ids. */
const SEND_MAX = 100;

export async function send(
  env: Pick<Env, (typeof QUEUE_OF)[Stage]>,
  outgoing: readonly Outgoing[],
  delaySeconds = 0,
): Promise<void> {
  for (const [stage, messages] of Map.groupBy(outgoing, (message) => message.stage))
    for (let at = 0; at < messages.length; at += SEND_MAX)
      await env[QUEUE_OF[stage]].sendBatch(
        messages.slice(at, at + SEND_MAX).map(({ body }) => ({ body, ...(delaySeconds > 0 ? { delaySeconds } : {}) })),
      );
}
