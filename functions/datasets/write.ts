/**
 * Writes a file of a format from the dataset's records, which are checked and stand in object storage: they are parsed, and not
 * read again from the database and checked anew for every file.
 */
import { z } from "zod";
import type { Database } from "../../db/client.ts";
import { type Dataset, marksOf } from "../../db/datasets.ts";
import { contentTypeOf, datasetKey, type PlannedFile, RECORDS, type WrittenFile } from "../domain/dataset/files.ts";
import { markBefore } from "../domain/dataset/marks.ts";
import type { Split } from "../domain/dataset/specification.ts";
import { linesOf } from "../store/lines.ts";
import { writeObject } from "../store/multipart.ts";
import type { ToolPool } from "../tools/pool.ts";
import { filling } from "./formats/fill.ts";
import { type FormatFile, hasRows, type LineFormatFile, type Parts } from "./formats/format.ts";
import { jsonLine } from "./formats/json_lines.ts";
import { offeredTools, runIdsOf } from "./offered_tools.ts";
import type { TaskRecord } from "./record.ts";
import { rowPolicies } from "./row_policy.ts";
import { partsOf, type RowPolicy, rowsOf } from "./rows.ts";
import type { SourceRuns } from "./source_runs.ts";
import { type Bounds, type Piece, writeStretch } from "./stretches.ts";

export type FileOfFormat = Exclude<PlannedFile<FormatFile>, { kind: "records" }>;

/** What is to be recorded of the file; or the stretch of it that is to be done next; or nothing, where another delivery does it. */
export type FileEnd = { readonly written: WrittenFile } | { readonly goes_on: number } | "done_elsewhere";

export interface FileRequest {
  readonly planned: FileOfFormat;
  /** Hash of the records. */
  readonly records: string;
  /** Number of the stretch, from 0; files of other kinds than lines have one. */
  readonly stretch: number;
  readonly bounds: Bounds;
  /** Unix milliseconds. */
  readonly now: number;
}

/**
 * Writes the file, or the next stretch of it. Writing it again gives the same bytes.
 * @throws BadRecord if no rows can be made of a record any more.
 */
export async function writeFile(
  env: Pick<Env, "BUCKET">,
  db: Database,
  dataset: Dataset,
  runs: SourceRuns,
  request: FileRequest,
): Promise<FileEnd> {
  const { planned } = request;
  const { path, file } = planned;
  if (file.kind === "lines") return writeLines(env, db, dataset, runs, { ...planned, file }, request);
  let rows = 0;
  const written = await writeObject(env.BUCKET, datasetKey(dataset.id, path), contentTypeOf(path), async (writer) => {
    const filled = filling(file, writer, file.kind === "tools" ? await offeredTools(db, dataset, runs) : []);
    if (hasRows(file)) {
      const start = await startOf(db, dataset, planned);
      for await (const { parts } of partsFrom(env, db, dataset, runs, planned, start)) await filled.add(parts);
    }
    rows = await filled.finish();
  });
  return { written: { path, ...written, rows } };
}

const count = z.int().nonnegative();

/** Of a file of lines. */
const lineStateSchema = z.strictObject({
  /** Bytes of the records before the one that comes next, and tasks of the split before it. */
  at: count,
  place: count,
  rows: count,
});

async function writeLines(
  env: Pick<Env, "BUCKET">,
  db: Database,
  dataset: Dataset,
  runs: SourceRuns,
  planned: FileOfFormat & { readonly file: LineFormatFile },
  { records, stretch, bounds, now }: FileRequest,
): Promise<FileEnd> {
  const { path, file } = planned;
  const key = { dataset: dataset.id, path, records };
  const start = stretch === 0 ? await startOf(db, dataset, planned) : BEGINNING;
  async function* pieces(from: z.infer<typeof lineStateSchema>): AsyncGenerator<Piece<typeof from>> {
    let { rows } = from;
    for await (const { parts, next } of partsFrom(env, db, dataset, runs, planned, from)) {
      const lines = rowsOf(file, parts).map(jsonLine);
      rows += lines.length;
      yield { bytes: lines, after: { at: next, place: parts.index + 1, rows } };
    }
  }
  const stretched = { key, schema: lineStateSchema, start: { ...start, rows: 0 }, pieces };
  const end = await writeStretch(env, db, stretched, stretch, bounds, now);
  if (end.kind === "done_elsewhere") return end.kind;
  if (end.kind === "goes_on") return { goes_on: end.stretch };
  if (end.file === null) throw new Error(`${path} would be empty`);
  return { written: { path, ...end.file, rows: end.state.rows } };
}

/** A place in the records: so many bytes, and tasks of the split, are before it. */
interface Start {
  readonly at: number;
  readonly place: number;
}

const BEGINNING: Start = { at: 0, place: 0 };

/** From where the records are read for a file that begins with a later task of its split. */
async function startOf(db: Database, dataset: Dataset, { file, first }: FileOfFormat): Promise<Start> {
  if (first === 0) return BEGINNING;
  const mark = markBefore(await marksOf(db, dataset.id), file.split, first);
  return { at: mark.at, place: mark[file.split] };
}

/** Of the records that the file is made of, in order, each with the bytes before the one after it. */
async function* partsFrom(
  env: Pick<Env, "BUCKET">,
  db: Database,
  dataset: Dataset,
  runs: SourceRuns,
  { path, file, first, limit }: FileOfFormat,
  start: Start,
): AsyncGenerator<{ readonly parts: Parts; readonly next: number }> {
  const policyOf = await policiesOf(db, dataset, runs);
  let { place } = start;
  if (place >= first + limit) return;
  for await (const { text, next } of linesOf(env.BUCKET, datasetKey(dataset.id, RECORDS), start.at)) {
    const record = recordOf(text, file.split);
    if (record === undefined) continue;
    const index = place++;
    if (index >= first) yield { parts: partsOf(record, index, policyOf(record)), next };
    if (place === first + limit) return;
  }
  if (place <= first) throw new Error(`${path} would be empty`);
}

/** The record of a line if it is of the split. It was read by its schema before it was written. */
function recordOf(line: string, split: Split): TaskRecord | undefined {
  // Most lines of other splits are told by that; what is in text is escaped.
  if (!line.includes(`"split":"${split}"`)) return undefined;
  const record = JSON.parse(line) as TaskRecord;
  return record.split === split ? record : undefined;
}

/** What decides the rows of a record. Runs of one name in records drew from one pool. */
async function policiesOf(
  db: Database,
  dataset: Dataset,
  runs: SourceRuns,
): Promise<(record: TaskRecord) => RowPolicy> {
  const policyFor = rowPolicies(dataset);
  const pools = new Map<string, ToolPool>();
  for (const id of await runIdsOf(db, dataset)) {
    const { name, pool } = await runs(id);
    pools.set(name, pool);
  }
  return ({ id, run_id }) => {
    const pool = pools.get(run_id);
    if (pool === undefined) throw new Error(`${id} is of run ${run_id}, which is none of the dataset's`);
    return policyFor(pool);
  };
}
