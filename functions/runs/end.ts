/** Ends a run that has nothing left to do: with the dataset that it is for, or as empty. */
import { endEmpty, selectSolved } from "../../db/waves.ts";
import { type CutEnv, cutDataset } from "../datasets/cut.ts";
import { tell } from "../lib/events.ts";

const NOTHING_KEPT = "no task passed every check";

/**
 * Ends a run that has planned everything and has nothing open: its dataset is cut, or it ends as empty.
 * Safe to call at any time, and again.
 */
export async function endRunIfSolved(env: CutEnv, runId: string, now: number): Promise<void> {
  const solved = await selectSolved(env.DB, runId).first<{ kept: number }>();
  if (solved === null) return;
  if (solved.kept > 0) await cutDataset(env, runId, {}, now);
  else {
    await endEmpty(env.DB, runId, NOTHING_KEPT, now).run();
    tell({ event: "run_empty", run: runId });
  }
}
