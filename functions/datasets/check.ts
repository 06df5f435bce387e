/**
 * Checks the records of a dataset while `tasks.jsonl` is written: what does not parse is left out with its reason, and which
 * files there are is planned from what remains. A record that is bad harms nothing but itself; what the database or the bucket
 * throws is no word about a record, and the message that asked for it comes again.
 */
import type { Database } from "../../db/client.ts";
import { type DroppedRecord, recordChecked, recordEmpty } from "../../db/dataset_checks.ts";
import type { Dataset } from "../../db/datasets.ts";
import { type AttemptCounts, counted, NO_COUNTS } from "../domain/dataset/attempt_counts.ts";
import { contentTypeOf, datasetKey, RECORDS } from "../domain/dataset/files.ts";
import { fitsRl } from "../domain/dataset/fits_rl.ts";
import { reasonOf } from "../domain/dataset/left_out.ts";
import { type CutSpecification, cutSpecificationSchema } from "../domain/dataset/specification.ts";
import { clearFolder } from "../store/folder.ts";
import { ObjectWriter, type Written } from "../store/multipart.ts";
import { isAutomatic } from "./cut.ts";
import { filesOf } from "./formats/index.ts";
import { jsonLine } from "./formats/json_lines.ts";
import { type LoadedRecord, readTasks, wholeDataset } from "./read.ts";
import { recordSchema, type TaskRecord, taskRecord } from "./record.ts";
import { rowPolicies } from "./row_policy.ts";
import { BadRecord, partsOf, type RowPolicy, rowsOf } from "./rows.ts";
import type { SourceRun, SourceRuns } from "./source_runs.ts";
import { sftAttempts } from "./trajectories.ts";

/**
 * Writes `tasks.jsonl`, drops what it leaves out, and records both at once; a second time it comes to the same. If nothing is
 * left, nothing is written, and the dataset ends as empty with the run that ends in it.
 */
export async function checkRecords(
  env: Pick<Env, "BUCKET">,
  db: Database,
  dataset: Dataset,
  runs: SourceRuns,
  now: number,
): Promise<void> {
  const checked: Checked = { drops: [], moved: [], counts: NO_COUNTS };
  const records = await writeRecords(env, db, dataset, runs, checked);
  if (records !== null) {
    await recordChecked(db, dataset.id, checked, { path: RECORDS, ...records });
    return;
  }
  await clearFolder(env.BUCKET, datasetKey(dataset.id, ""));
  const tasks = checked.drops.filter(({ attempt }) => attempt === null);
  const [first] = tasks;
  const error =
    first === undefined
      ? "no task of the run fits the selection"
      : `none of its ${tasks.length} records can be read; of the first, ${first.reason}`;
  const { run } = await runs(dataset.run_id);
  await recordEmpty(db, dataset, checked, { error, automatic: isAutomatic(run, dataset), now });
}

/** What comes of the records, gathered while they are written. */
interface Checked {
  readonly drops: DroppedRecord[];
  readonly moved: string[];
  counts: AttemptCounts;
}

/** Null if no record is left, and then there is no object. */
async function writeRecords(
  env: Pick<Env, "BUCKET">,
  db: Database,
  dataset: Dataset,
  runs: SourceRuns,
  checked: Checked,
): Promise<(Written & { readonly rows: number }) | null> {
  const selection = cutSpecificationSchema.parse(JSON.parse(dataset.specification));
  const policyFor = rowPolicies(dataset);
  const writer = new ObjectWriter(env.BUCKET, datasetKey(dataset.id, RECORDS), contentTypeOf(RECORDS));
  let rows = 0;
  try {
    for await (const { task, split, source, read } of readTasks(env, db, runs, wholeDataset(dataset, null))) {
      const placed = placeRecord(read, source, selection, policyFor(source.pool));
      if (!placed.ok) {
        checked.drops.push({ task, attempt: null, split, reason: placed.reason });
        continue;
      }
      for (const { attempt, reason } of placed.unparsed)
        checked.drops.push({ task, attempt, split: placed.record.split, reason });
      if (placed.record.split !== split) checked.moved.push(task);
      checked.counts = counted(checked.counts, placed.record.answer, placed.record.attempts, placed.record.tier);
      await writer.write(jsonLine(placed.record));
      rows++;
    }
    if (rows > 0) return { ...(await writer.close()), rows };
    await writer.abort();
    return null;
  } catch (error) {
    await writer.abort().catch(() => undefined); // the first error is the one to report
    throw error;
  }
}

type PlacedRecord =
  | {
      readonly ok: true;
      readonly record: TaskRecord;
      readonly unparsed: readonly { attempt: number; reason: string }[];
    }
  | { readonly ok: false; readonly reason: string };

/**
 * The record, in the split that it belongs to, if every file of that split can be written from it. A task for SFT whose
 * correct trajectories of the asked form do not parse is what an unsolved one is to a cut: its question and answer are sound, so it goes to RL
 * if its pass rate is one that RL takes, but in a dataset over runs, whose seeds have one split each. So every task of SFT has a row there.
 */
function placeRecord(
  read: LoadedRecord["read"],
  { tools }: Pick<SourceRun, "tools">,
  selection: CutSpecification,
  policy: RowPolicy,
): PlacedRecord {
  if (!read.ok) return read;
  const { facts, unparsed } = read;
  const made = taskRecord(facts, tools);
  const unsolved = made.split === "sft" && sftAttempts(made, policy).length === 0;
  // Over runs every seed has its split: a task is in that one or in none.
  if (unsolved && (selection.merge !== undefined || !fitsRl(facts, selection))) {
    const why = unparsed[0] === undefined ? "" : `, ${unparsed[0].reason}`;
    return { ok: false, reason: `attempts: expected a correct trajectory of the asked form that parses${why}` };
  }
  const parsed = recordSchema.safeParse(unsolved ? { ...made, split: "rl" } : made);
  if (!parsed.success) return { ok: false, reason: reasonOf(parsed.error) };
  const record = parsed.data;
  try {
    const parts = partsOf(record, 0, policy);
    for (const file of filesOf(selection.formats)) if (file.split === record.split) rowsOf(file, parts);
  } catch (error) {
    if (error instanceof BadRecord) return { ok: false, reason: error.reason };
    throw error;
  }
  return { ok: true, record, unparsed };
}
