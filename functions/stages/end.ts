/** The end of a run: when its last task is graded, its dataset is cut. */
import { failRun, selectSolved } from "../../db/waves.ts";
import { cutDataset } from "./release/cut.ts";
import type { Context } from "./stage.ts";

/** Cuts the dataset if nothing of the run is under way any more. Safe to call at any time: one run, one cut. */
export async function endOfRun({ env, run, now }: Context): Promise<void> {
  const solved = await selectSolved(env.DB, run.id).first<{ kept: number }>();
  if (solved === null) return;
  if (solved.kept === 0) {
    await failRun(env.DB, run.id, "no task passed every check", now).run();
    return;
  }
  await cutDataset(env, run.id, {}, now);
}
