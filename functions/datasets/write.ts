/** Writes one file of a dataset whose records are checked to object storage, record by record. */
import type { Database } from "../../db/client.ts";
import { type Dataset, ordinalAt } from "../../db/datasets.ts";
import { contentTypeOf, datasetKey, type PlannedFile, type WrittenFile } from "../domain/dataset/files.ts";
import { writeObject } from "../store/multipart.ts";
import { filling } from "./formats/fill.ts";
import { type FormatFile, hasRows, type Parts } from "./formats/format.ts";
import { offeredTools } from "./offered_tools.ts";
import { readRecords, wholeDataset } from "./read.ts";
import { rowPolicies } from "./row_policy.ts";
import { partsOf } from "./rows.ts";
import type { SourceRuns } from "./source_runs.ts";

/**
 * Writes the file and returns what is to be recorded of it. Writing it again gives the same bytes.
 * @throws BadRecord if a record can be read no more.
 */
export async function writeFile(
  env: Pick<Env, "BUCKET">,
  db: Database,
  dataset: Dataset,
  runs: SourceRuns,
  planned: Exclude<PlannedFile<FormatFile>, { kind: "records" }>,
): Promise<WrittenFile> {
  const { path, file } = planned;
  let rows = 0;
  const written = await writeObject(env.BUCKET, datasetKey(dataset.id, path), contentTypeOf(path), async (writer) => {
    const filled = filling(file, writer, file.kind === "tools" ? await offeredTools(db, dataset, runs) : []);
    if (hasRows(file)) for await (const parts of partsFrom(env, db, dataset, runs, planned)) await filled.add(parts);
    rows = await filled.finish();
  });
  return { path, ...written, rows };
}

/** Of the records that the file is made of, in order. */
async function* partsFrom(
  env: Pick<Env, "BUCKET">,
  db: Database,
  dataset: Dataset,
  runs: SourceRuns,
  { path, file, first, limit }: Exclude<PlannedFile<FormatFile>, { kind: "records" }>,
): AsyncGenerator<Parts> {
  const policyFor = rowPolicies(dataset);
  const start = await ordinalAt(db, dataset.id, file.split, first);
  if (start === undefined) throw new Error(`${path} would be empty`);
  let index = first;
  const range = { ...wholeDataset(dataset, file.split), after: start - 1, limit };
  for await (const { record, source } of readRecords(env, db, runs, range))
    yield partsOf(record, index++, policyFor(source.pool));
}
