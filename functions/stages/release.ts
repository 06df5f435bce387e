/**
 * The release stage. The records come first: what of them does not parse is left out, and the other files are planned from what
 * remains. Then there is one message a file, or, of a long file, one a stretch of it; whoever records the last file ends the
 * release. A message that comes twice finds its work done; a process that dies leaves its message to be delivered again.
 */
import { type Database, database } from "../../db/client.ts";
import { recheckRecords } from "../../db/dataset_checks.ts";
import { uploadsOf } from "../../db/dataset_uploads.ts";
import { filesOf, findDataset, recordFileAmong, splitCounts } from "../../db/datasets.ts";
import { checkRecords } from "../datasets/check.ts";
import { finishDataset } from "../datasets/finish.ts";
import { filesOf as filesOfFormats } from "../datasets/formats/index.ts";
import { settleMerge } from "../datasets/merge.ts";
import { BadRecord } from "../datasets/rows.ts";
import { type PoolOf, sourceRuns } from "../datasets/source_runs.ts";
import { BOUNDS, type Bounds } from "../datasets/stretches.ts";
import { writeFile } from "../datasets/write.ts";
import { type FileFacts, planFiles, RECORDS } from "../domain/dataset/files.ts";
import { cutSpecificationSchema } from "../domain/dataset/specification.ts";
import type { Message } from "../pipeline/messages.ts";

export interface ReleaseOptions {
  /** Unix milliseconds. */
  readonly now?: number;
  /** The message was delivered before: who had it may have died before what follows was sent. */
  readonly retried?: boolean;
  /** Of one stretch. */
  readonly bounds?: Bounds;
}

/**
 * Does what one message asks for and returns the messages to send on.
 * @param poolOf what a run drew from.
 */
export async function releaseStage(
  env: Pick<Env, "DB" | "BUCKET">,
  message: Message<"release">,
  poolOf: PoolOf,
  { now = Date.now(), retried = false, bounds = BOUNDS }: ReleaseOptions = {},
): Promise<Message<"release">[]> {
  const db = database(env.DB);
  const dataset = await findDataset(db, message.dataset);
  if (dataset?.status !== "writing") return [];
  const runs = sourceRuns(db, poolOf);
  const asked = message.path ?? RECORDS;

  const before = await progressOf(db, dataset.id);
  const next = before.stretches.get(asked) ?? 0;
  // Who asks for the whole dataset takes it up where it is.
  const stretch = message.path === null ? next : (message.stretch ?? 0);
  if (!before.files.has(asked) && stretch !== next) return retried ? [stretchOf(asked, next)] : [];

  if (!before.files.has(RECORDS)) {
    // A file of records that are being checked again: who checks them asks for it anew.
    if (asked !== RECORDS) return [];
    if (stretch === 0 && !(await settleMerge(env, dataset))) return [];
    const goes_on = await checkRecords(env, db, dataset, runs, stretch, bounds, now);
    if (goes_on !== null) return [stretchOf(RECORDS, goes_on)];
  }
  const found = before.files.has(RECORDS) ? before : await progressOf(db, dataset.id);
  const records = found.files.get(RECORDS)?.sha256;
  if (records === undefined) return []; // nothing is left, and the dataset has ended so; or another delivery is at it

  const tasks = await splitCounts(db, dataset.id);
  const { formats } = cutSpecificationSchema.parse(JSON.parse(dataset.specification));
  const plan = planFiles(tasks, filesOfFormats(formats));
  const missing = plan.filter(({ path }) => !found.files.has(path));
  if (asked === RECORDS && missing.length > 0)
    return missing.map(({ path }) => stretchOf(path, found.stretches.get(path) ?? 0));
  let files: readonly FileFacts[] = [...found.files.values()];
  const planned = missing.find(({ path }) => path === asked);
  if (planned !== undefined && planned.kind !== "records") {
    try {
      const end = await writeFile(env, db, dataset, runs, { planned, records, stretch, bounds, now });
      if (end === "done_elsewhere") return [];
      if ("goes_on" in end) return [stretchOf(asked, end.goes_on)];
      files = await recordFileAmong(db, dataset.id, end.written, records, now);
    } catch (error) {
      if (!(error instanceof BadRecord)) throw error;
      return (await recheckRecords(db, dataset.id, asked))
        ? [{ run: dataset.run_id, dataset: dataset.id, path: null }]
        : [];
    }
  }

  const byPath = new Map(files.map((file) => [file.path, file]));
  const whole = plan.flatMap(({ path }) => byPath.get(path) ?? []);
  if (whole.length === plan.length) await finishDataset(env, db, runs, dataset, tasks, whole, now);
  return [];

  function stretchOf(path: string, number: number): Message<"release"> {
    const { run, dataset: id } = message;
    return { run, dataset: id, path, ...(number > 0 && { stretch: number }) };
  }
}

interface Progress {
  readonly files: ReadonlyMap<string, FileFacts>;
  /** The stretch that is next, of each file that is written in several. */
  readonly stretches: ReadonlyMap<string, number>;
}

async function progressOf(db: Database, dataset: string): Promise<Progress> {
  const [files, uploads] = await db.batch([filesOf(db, dataset), uploadsOf(db, dataset)]);
  return {
    files: new Map(files.map((row) => [row.path, row])),
    stretches: new Map(uploads.map(({ path, stretch }) => [path, stretch])),
  };
}
