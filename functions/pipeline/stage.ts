/** What every stage is: a function from deliveries of one run to the messages that they lead to. */

import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";
import type { Run } from "../../db/runs.ts";
import type { Postponement } from "../domain/decide.ts";
import type { RunSpecification } from "../domain/run.ts";
import { inBatches } from "../lib/batches.ts";
import type { ToolPool } from "../tools/pool.ts";
import { type Message, type Outgoing, type Stage, send, teachersOf } from "./messages.ts";
import type { Meter } from "./meter.ts";

/** Thrown by a stage for one delivery: what its queue is to do with it. */
export class Postponed extends Error {
  override readonly name = "Postponed";
  readonly postponement: Postponement;

  constructor(postponement: Postponement) {
    super("detail" in postponement ? postponement.detail : postponement.action);
    this.postponement = postponement;
  }
}

/** What the queue is to do with a delivery that threw: infrastructure that failed is tried again. */
export function postponementOf(error: unknown): Postponement {
  return error instanceof Postponed ? error.postponement : { action: "retry", detail: errorLine(error) };
}

export interface Context {
  /** Metered: see `meter.ts`. */
  readonly env: Env;
  readonly meter: Meter;
  readonly run: Run;
  readonly specification: RunSpecification;
  /** What the run draws from. */
  readonly pool: ToolPool;
  /** What another run drew from. */
  readonly poolOf: (run: Run) => Promise<ToolPool>;
  /** Unix milliseconds at the start of the invocation. */
  readonly now: number;
}

/** One message of a batch. */
export interface Delivery<S extends Stage> {
  readonly body: Message<S>;
  /**
   * True if the platform has delivered it before. An earlier delivery may have stored its work and died before it
   * sent what follows, so a retried delivery that finds the work done sends it again; a first delivery that finds
   * the work done is a double, and sends nothing.
   */
  readonly retried: boolean;
}

/** What a stage hands back: messages to send, and the deliveries that have to come again. */
export interface StageOutput<S extends Stage> {
  readonly next: readonly Outgoing[];
  readonly failed: readonly { delivery: Delivery<S>; error: unknown }[];
}

export type StageFunction<S extends Stage> = (
  context: Context,
  deliveries: readonly Delivery<S>[],
) => Promise<StageOutput<S>>;

/** Works through the deliveries side by side; one that throws fails alone. */
export async function runEach<D, T>(
  deliveries: readonly D[],
  work: (delivery: D) => Promise<T>,
): Promise<{ done: T[]; failed: { delivery: D; error: unknown }[] }> {
  const settled = await Promise.allSettled(deliveries.map(work));
  const done: T[] = [];
  const failed: { delivery: D; error: unknown }[] = [];
  for (const [i, result] of settled.entries()) {
    if (result.status === "fulfilled") done.push(result.value);
    else failed.push({ delivery: deliveries[i] as D, error: result.reason });
  }
  return { done, failed };
}

/** How long what is done waits for others of its batch to be done, milliseconds: few enough statements, and nobody waits for long. */
const GATHER_MS = 100;

/**
 * Works through the deliveries side by side, stores what comes of them and says what follows. All together once all are
 * done, which takes the fewest statements; or, where `spread`, each soon after it is done, since models take as long as they
 * take and the slowest of a batch should not keep the others from going on. Then the messages are sent from here.
 */
export async function runAndStore<D, T>(
  { env, specification }: Context,
  deliveries: readonly D[],
  spread: boolean,
  work: (delivery: D) => Promise<T | undefined>,
  store: (made: readonly T[]) => Promise<readonly Outgoing[]>,
): Promise<{ next: readonly Outgoing[]; failed: { delivery: D; error: unknown }[] }> {
  if (!spread) {
    const { done, failed } = await runEach(deliveries, work);
    const made = done.filter((one) => one !== undefined);
    return { next: made.length === 0 ? [] : await store(made), failed };
  }
  const allDone = Promise.withResolvers<void>();
  const storeSoon = inBatches(
    async (group: readonly T[]) => {
      await send(env, teachersOf(specification), await store(group));
      return group;
    },
    () => Promise.race([pause(GATHER_MS), allDone.promise]),
  );
  let open = deliveries.length;
  const { failed } = await runEach(deliveries, async (delivery) => {
    const made = await work(delivery).finally(() => {
      if (--open === 0) allDone.resolve();
    });
    if (made !== undefined) await storeSoon(made);
  });
  return { next: [], failed };
}

/** The error as a line that may be shown and stored: what broke which rule, no stack, no more than 500 characters. */
export function errorLine(error: unknown): string {
  if (error instanceof z.ZodError) {
    const [issue] = error.issues;
    return `${issue?.path.join(".") || "value"}: ${issue?.message ?? "invalid"}`.slice(0, 500);
  }
  return (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(0, 500);
}
