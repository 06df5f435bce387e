/**
 * Checks the records of a dataset while `tasks.jsonl` is written: what does not parse is left out with its reason, and which
 * files there are is planned from what remains. A record that is bad harms nothing but itself; what the database or the bucket
 * throws is no word about a record, and the message that asked for it comes again.
 */
import { z } from "zod";
import type { Database } from "../../db/client.ts";
import { type DroppedRecord, leftOutStatements, recordChecked, recordEmpty } from "../../db/dataset_checks.ts";
import type { Dataset } from "../../db/datasets.ts";
import { attemptCountsSchema, counted, NO_COUNTS } from "../domain/dataset/attempt_counts.ts";
import { datasetKey, RECORDS } from "../domain/dataset/files.ts";
import { fitsRl } from "../domain/dataset/fits_rl.ts";
import { reasonOf } from "../domain/dataset/left_out.ts";
import { marked, marksSchema } from "../domain/dataset/marks.ts";
import { type CutSpecification, cutSpecificationSchema } from "../domain/dataset/specification.ts";
import { clearFolder } from "../store/folder.ts";
import { isAutomatic } from "./cut.ts";
import { filesOf } from "./formats/index.ts";
import { jsonLine } from "./formats/json_lines.ts";
import { type LoadedRecord, readTasks, wholeDataset } from "./read.ts";
import { recordSchema, type TaskRecord, taskRecord } from "./record.ts";
import { rowPolicies } from "./row_policy.ts";
import { BadRecord, partsOf, type RowPolicy, rowsOf } from "./rows.ts";
import type { SourceRun, SourceRuns } from "./source_runs.ts";
import { type Bounds, type Piece, writeStretch } from "./stretches.ts";
import { sftAttempts } from "./trajectories.ts";

/**
 * Writes the next stretch of `tasks.jsonl` and drops what it leaves out; with the last one the records are recorded as checked.
 * A second time it comes to the same. If nothing is left, nothing is written, and the dataset ends as empty with the run that
 * ends in it.
 * @param stretch its number, from 0.
 * @returns the stretch that is to be done next; null if there is none.
 */
export async function checkRecords(
  env: Pick<Env, "BUCKET">,
  db: Database,
  dataset: Dataset,
  runs: SourceRuns,
  stretch: number,
  bounds: Bounds,
  now: number,
): Promise<number | null> {
  const left: LeftOut = { drops: [], moved: [] };
  const key = { dataset: dataset.id, path: RECORDS, records: null };
  const end = await writeStretch(
    env,
    db,
    {
      key,
      schema: checkedSchema,
      start: { after: -1, bytes: 0, rows: 0, splits: { sft: 0, rl: 0, eval: 0 }, counts: NO_COUNTS, marks: [] },
      pieces: (from) => checkedRecords(env, db, dataset, runs, left, from),
      also: (done) => leftOutStatements(db.$client, dataset.id, left, done),
    },
    stretch,
    bounds,
    now,
  );
  if (end.kind === "goes_on") return end.stretch;
  if (end.kind === "done_elsewhere") return null;
  if (end.file !== null) {
    const { rows, counts, marks } = end.state;
    await recordChecked(db, dataset.id, { ...left, counts, marks }, { path: RECORDS, ...end.file, rows }, now);
    return null;
  }
  await clearFolder(env.BUCKET, datasetKey(dataset.id, ""));
  const tasks = left.drops.filter(({ attempt }) => attempt === null);
  const [first] = tasks;
  const error =
    first === undefined
      ? "no task of the run fits the selection"
      : `none of its ${tasks.length} records can be read; of the first, ${first.reason}`;
  const { run } = await runs(dataset.run_id);
  await recordEmpty(db, dataset, left, { error, automatic: isAutomatic(run, dataset), now });
  return null;
}

/** What a stretch leaves out, gathered while it is written. */
interface LeftOut {
  readonly drops: DroppedRecord[];
  readonly moved: string[];
}

const count = z.int().nonnegative();

/** What is known of the records before one. */
const checkedSchema = z.strictObject({
  /** Position of the last of them; -1 before the first. */
  after: z.int(),
  bytes: count,
  rows: count,
  splits: z.strictObject({ sft: count, rl: count, eval: count }),
  counts: attemptCountsSchema,
  marks: marksSchema.readonly(),
});
type Checked = z.infer<typeof checkedSchema>;

/** The lines of `tasks.jsonl`, an empty one for a task that is left out. */
async function* checkedRecords(
  env: Pick<Env, "BUCKET">,
  db: Database,
  dataset: Dataset,
  runs: SourceRuns,
  left: LeftOut,
  from: Checked,
): AsyncGenerator<Piece<Checked>> {
  const selection = cutSpecificationSchema.parse(JSON.parse(dataset.specification));
  const policyFor = rowPolicies(dataset);
  let checked = from;
  const range = { ...wholeDataset(dataset, null), after: from.after };
  for await (const { task, position, split, source, read } of readTasks(env, db, runs, range)) {
    const placed = placeRecord(read, source, selection, policyFor(source.pool));
    if (!placed.ok) {
      left.drops.push({ task, attempt: null, split, reason: placed.reason });
      checked = { ...checked, after: position };
      yield { bytes: [], after: checked };
      continue;
    }
    const { record, unparsed } = placed;
    for (const { attempt, reason } of unparsed) left.drops.push({ task, attempt, split: record.split, reason });
    if (record.split !== split) left.moved.push(task);
    const line = jsonLine(record);
    const { bytes, rows, splits, counts, marks } = checked;
    checked = {
      after: position,
      bytes: bytes + line.byteLength,
      rows: rows + 1,
      splits: { ...splits, [record.split]: splits[record.split] + 1 },
      counts: counted(counts, record.answer, record.attempts, record.tier),
      marks: marked(marks, bytes, splits),
    };
    yield { bytes: [line], after: checked };
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
