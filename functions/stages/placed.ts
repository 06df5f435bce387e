/** Which kept tasks of a wave have a place once they are graded, and which of them are varied. */
import { chunked } from "../../db/chunks.ts";
import { moveTasks, selectWave, type WaveRow } from "../../db/tasks.ts";
import { insertVariants } from "../../db/variants.ts";
import { coordinatorOf } from "../coordinator/client.ts";
import type { TieredTask } from "../coordinator/tiers.ts";
import type { RunSpecification } from "../domain/run.ts";
import { tierSchema } from "../domain/solving/tier.ts";
import { kindsFor } from "../domain/variants/variant.ts";
import type { Context } from "../pipeline/stage.ts";
import { droppingStep } from "../runs/end_task.ts";

/**
 * Drops those graded tasks of the closing wave that have no place in the shares of tiers, and lets the others be varied.
 * Returns all of them with what they were graded as, and the rows of the others. Repeating it changes nothing: those that are
 * left have a place, until the wave is counted.
 */
export async function placeByTier(
  context: Context,
  wave: number,
  closing: number,
): Promise<{ tiered: TieredTask[]; placed: WaveRow[] }> {
  const { env, run, now } = context;
  const { results: rows } = await selectWave(env.DB, run.id, closing).all<WaveRow>();
  const graded = rows.filter(({ status }) => status === "graded");
  const asked = graded.map(({ ordinal, tier }) => ({ ordinal, tier: tierSchema.nullable().parse(tier) }));
  const without = new Set(await coordinatorOf(env, run.id).withoutPlace(wave, asked));
  const steps = graded
    .filter(({ ordinal }) => without.has(ordinal))
    .map((row) => droppingStep(row, { reason: "outside_tier", detail: tierDetail(row) }));
  const placed = graded.filter(({ ordinal }) => !without.has(ordinal));
  const statements = [...chunked(steps, (some) => moveTasks(env.DB, some, now)), ...variantsOf(context, placed)];
  if (statements.length > 0) await env.DB.batch(statements);
  const tiered = rows
    .filter(({ status, reason }) => status === "graded" || reason === "outside_tier")
    .map(({ ordinal, tier, status }) => ({
      ordinal,
      tier: tierSchema.nullable().parse(tier),
      kept: status === "graded" && !without.has(ordinal),
    }));
  return { tiered, placed };
}

function tierDetail({ tier }: WaveRow): string {
  return tier === null ? "no attempt at it has a verdict" : `tier ${tier} is full`;
}

/** The statements that let kept tasks be varied. */
export function variantsOf({ env, specification, now }: Context, tasks: readonly WaveRow[]): D1PreparedStatement[] {
  return chunked(
    varied(specification, tasks).map(({ id }) => id),
    (some) => insertVariants(env.DB, some, now),
  );
}

/** Those of the kept tasks that are to be varied. */
export function varied<T extends { readonly ordinal: number }>(
  { variants, seed }: RunSpecification,
  tasks: readonly T[],
): T[] {
  if (variants === undefined) return [];
  return tasks.filter(({ ordinal }) => kindsFor(variants, seed, ordinal).length > 0);
}
