/** Queue messages: their bodies, one schema a stage (ids only, never payloads: a message may hold 128 KB at most), and how they are sent. */
import { z } from "zod";
import { isDeterministic, type RunSpecification } from "../domain/run.ts";

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
  /**
   * Write one file of a dataset, or the stretch of it of that number (the first is 0, and is not numbered); or, where `path` is
   * null, send one message a file.
   */
  release: z.strictObject({
    run,
    dataset: z.string().min(1),
    path: z.string().min(1).nullable(),
    stretch: z.int().positive().exactOptional(),
  }),
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

/**
 * The binding for runs with models, where the stage may call them: that takes as long as an endpoint takes, so no message of
 * a run without models stands behind one of those.
 */
export const MODEL_QUEUE_OF = {
  collect: "MODEL_COLLECT_QUEUE",
  derive: "MODEL_DERIVE_QUEUE",
  certify: "MODEL_CERTIFY_QUEUE",
  solve: "MODEL_SOLVE_QUEUE",
  grade: "MODEL_GRADE_QUEUE",
} as const satisfies Partial<Record<Stage, keyof Env>>;

export type QueueBinding = (typeof QUEUE_OF)[Stage] | (typeof MODEL_QUEUE_OF)[keyof typeof MODEL_QUEUE_OF];

/** Whose work a message is: that of a run with models, or of one whose every role is embedded. */
export type Teachers = "models" | "embedded";

export function teachersOf(specification: Pick<RunSpecification, "models">): Teachers {
  return isDeterministic(specification) ? "embedded" : "models";
}

export function queueOf(stage: Stage, teachers: Teachers): QueueBinding {
  const apart: Partial<Record<Stage, QueueBinding>> = MODEL_QUEUE_OF;
  return (teachers === "models" ? apart[stage] : undefined) ?? QUEUE_OF[stage];
}

export type Outgoing = { [S in Stage]: { readonly stage: S; readonly body: Message<S> } }[Stage];

/** Messages in one `sendBatch`, at most; the platform's limit, and far below its 256 KB with bodies of ids. */
const SEND_MAX = 100;

/** Sends messages of runs that are all of the one kind. */
export async function send(
  env: Pick<Env, QueueBinding>,
  teachers: Teachers,
  outgoing: readonly Outgoing[],
  delaySeconds = 0,
): Promise<void> {
  for (const [stage, messages] of Map.groupBy(outgoing, (message) => message.stage))
    for (let at = 0; at < messages.length; at += SEND_MAX)
      await env[queueOf(stage, teachers)].sendBatch(
        messages.slice(at, at + SEND_MAX).map(({ body }) => ({ body, ...(delaySeconds > 0 ? { delaySeconds } : {}) })),
      );
}
