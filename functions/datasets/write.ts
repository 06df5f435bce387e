/** Writes one file of a dataset whose records are checked to object storage, record by record. */
import type { Database } from "../../db/client.ts";
import { type Dataset, ordinalAt } from "../../db/datasets.ts";
import type { Run } from "../../db/runs.ts";
import { contentTypeOf, datasetKey, type FileFacts, type PlannedFile } from "../domain/dataset/files.ts";
import { writeObject } from "../store/multipart.ts";
import type { ToolPool } from "../tools/pool.ts";
import { filling } from "./formats/fill.ts";
import type { FormatFile, Parts } from "./formats/format.ts";
import { readRecords, wholeDataset } from "./read.ts";
import { rowPolicyOf } from "./row_policy.ts";
import { partsOf } from "./rows.ts";

/**
 * Writes the file and returns what is to be recorded of it. Writing it again gives the same bytes.
 * @throws BadRecord if a record can be read no more.
 */
export async function writeFile(
  env: Pick<Env, "BUCKET">,
  db: Database,
  dataset: Dataset,
  run: Run,
  pool: ToolPool,
  planned: Exclude<PlannedFile<FormatFile>, { kind: "records" }>,
): Promise<FileFacts> {
  const { path, file } = planned;
  let rows = 0;
  const written = await writeObject(env.BUCKET, datasetKey(dataset.id, path), contentTypeOf(path), async (writer) => {
    const filled = filling(file, writer);
    if (file.kind !== "companion")
      for await (const parts of partsFrom(env, db, dataset, run, pool, planned)) await filled.add(parts);
    rows = await filled.finish();
  });
  return { path, ...written, rows };
}

/** Of the records that the file is made of, in order. */
async function* partsFrom(
  env: Pick<Env, "BUCKET">,
  db: Database,
  dataset: Dataset,
  run: Run,
  pool: ToolPool,
  { path, file, first, limit }: Exclude<PlannedFile<FormatFile>, { kind: "records" }>,
): AsyncGenerator<Parts> {
  const policy = rowPolicyOf(dataset, pool);
  const start = await ordinalAt(db, dataset.id, file.split, first);
  if (start === undefined) throw new Error(`${path} would be empty`);
  let index = first;
  const range = { ...wholeDataset(dataset, run, file.split), after: start - 1, limit };
  for await (const record of readRecords(env, db, range)) yield partsOf(record, index++, policy);
}
