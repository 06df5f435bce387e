/**
 * The release stage: one message a file, each written and recorded by itself; whoever records the last one ends the release.
 * A message that comes twice finds its file recorded; a process that dies leaves its message to be delivered again.
 */
import { database } from "../../db/client.ts";
import { filesOf, findDataset, recordFile, splitCounts } from "../../db/datasets.ts";
import { findRun } from "../../db/runs.ts";
import { planFiles } from "../domain/dataset/files.ts";
import type { Message } from "./messages.ts";
import { finishDataset } from "./release/finish.ts";
import { writeFile } from "./release/write.ts";

/**
 * Does what one message asks for and returns the messages to send on.
 * @param now Unix milliseconds.
 */
export async function releaseStage(
  env: Pick<Env, "DB" | "BUCKET">,
  message: Message<"release">,
  now: number = Date.now(),
): Promise<Message<"release">[]> {
  const db = database(env.DB);
  const dataset = await findDataset(db, message.dataset);
  if (dataset?.status !== "writing") return [];
  const run = await findRun(db, dataset.run_id);
  if (run === undefined) throw new Error(`dataset ${dataset.id} is of run ${dataset.run_id}, which there is not`);
  const tasks = await splitCounts(db, dataset.id);
  const plan = planFiles(tasks);

  const recorded = await missingOf(plan);
  const missing = recorded.missing;
  if (message.path === null && missing.length > 0)
    return missing.map(({ path }) => ({ run: run.id, dataset: dataset.id, path }));
  const file = missing.find(({ path }) => path === message.path);
  if (file !== undefined) await recordFile(db, dataset.id, await writeFile(env, db, dataset, run, file));

  // Read again: others have recorded theirs meanwhile, and one of those who do so last must see them all.
  const after = file === undefined ? recorded : await missingOf(plan);
  if (after.missing.length === 0) await finishDataset(env, db, run, dataset, tasks, after.files, now);
  return [];

  async function missingOf(planned: typeof plan) {
    const found = new Map((await filesOf(db, message.dataset)).map((row) => [row.path, row]));
    return {
      missing: planned.filter(({ path }) => !found.has(path)),
      files: planned.flatMap(({ path }) => found.get(path) ?? []),
    };
  }
}
