/** Plans on where a wave that the run waits for has been graded: one that wants shares of tiers counts its tasks by these. */
import { selectGradedWaves } from "../../db/tasks.ts";
import { openWaves } from "../domain/run.ts";
import type { Outgoing } from "../pipeline/messages.ts";
import type { Context } from "../pipeline/stage.ts";

/** The messages that plan the waves which wait for these, if none of their tasks is under way any more. Asking twice changes nothing. */
export async function afterGrading(
  { env, run, specification }: Context,
  waves: readonly number[],
): Promise<Outgoing[]> {
  if (specification.quotas.tiers === undefined || waves.length === 0) return [];
  // Variants stand in a wave that nothing waits for.
  const planned = [...new Set(waves)].filter((wave) => wave >= 0);
  const { results } = await selectGradedWaves(env.DB, run.id, planned).all<{ wave: number }>();
  const open = openWaves(specification);
  return results.map(({ wave }) => ({ stage: "plan", body: { run: run.id, wave: wave + open } }));
}
