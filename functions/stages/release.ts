/**
 * The release stage. The records come first: what of them does not parse is left out, and the other files are planned from what
 * remains. Then there is one message a file, each written and recorded by itself; whoever records the last one ends the
 * release. A message that comes twice finds its file recorded; a process that dies leaves its message to be delivered again.
 */
import { database } from "../../db/client.ts";
import { recheckRecords } from "../../db/dataset_checks.ts";
import { filesOf, findDataset, recordFile, splitCounts } from "../../db/datasets.ts";
import { checkRecords } from "../datasets/check.ts";
import { finishDataset } from "../datasets/finish.ts";
import { filesOf as filesOfFormats } from "../datasets/formats/index.ts";
import { settleMerge } from "../datasets/merge.ts";
import { BadRecord } from "../datasets/rows.ts";
import { type PoolOf, sourceRuns } from "../datasets/source_runs.ts";
import { writeFile } from "../datasets/write.ts";
import { type FileFacts, planFiles, RECORDS } from "../domain/dataset/files.ts";
import { cutSpecificationSchema } from "../domain/dataset/specification.ts";
import type { Message } from "../pipeline/messages.ts";

/**
 * Does what one message asks for and returns the messages to send on.
 * @param poolOf what a run drew from.
 * @param now Unix milliseconds.
 */
export async function releaseStage(
  env: Pick<Env, "DB" | "BUCKET">,
  message: Message<"release">,
  poolOf: PoolOf,
  now: number = Date.now(),
): Promise<Message<"release">[]> {
  const db = database(env.DB);
  const dataset = await findDataset(db, message.dataset);
  if (dataset?.status !== "writing") return [];
  const runs = sourceRuns(db, poolOf);
  const first = message.path === null || message.path === RECORDS;

  const before = await filesByPath();
  if (!before.has(RECORDS)) {
    // A file of records that are being checked again: who checks them asks for it anew.
    if (!first) return [];
    if (!(await settleMerge(env, dataset))) return [];
    await checkRecords(env, db, dataset, runs, now);
  }
  const found = before.has(RECORDS) ? before : await filesByPath();
  const records = found.get(RECORDS)?.sha256;
  if (records === undefined) return []; // nothing is left, and the dataset has ended so

  const tasks = await splitCounts(db, dataset.id);
  const { formats } = cutSpecificationSchema.parse(JSON.parse(dataset.specification));
  const plan = planFiles(tasks, filesOfFormats(formats));
  const missing = plan.filter(({ path }) => !found.has(path));
  if (first && missing.length > 0)
    return missing.map(({ path }) => ({ run: dataset.run_id, dataset: dataset.id, path }));
  const file = missing.find(({ path }) => path === message.path);
  if (file !== undefined && file.kind !== "records") {
    try {
      await recordFile(db, dataset.id, await writeFile(env, db, dataset, runs, file), records);
    } catch (error) {
      if (!(error instanceof BadRecord)) throw error;
      return (await recheckRecords(db, dataset.id, file.path))
        ? [{ run: dataset.run_id, dataset: dataset.id, path: null }]
        : [];
    }
  }

  // Read again: others have recorded theirs meanwhile, and one of those who do so last must see them all.
  const after = file === undefined ? found : await filesByPath();
  const files = plan.flatMap(({ path }) => after.get(path) ?? []);
  if (files.length === plan.length) await finishDataset(env, db, runs, dataset, tasks, files, now);
  return [];

  async function filesByPath(): Promise<Map<string, FileFacts>> {
    return new Map((await filesOf(db, message.dataset)).map((row) => [row.path, row]));
  }
}
