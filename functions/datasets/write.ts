/** Writes one file of a dataset whose records are checked to object storage, record by record. */
import type { Database } from "../../db/client.ts";
import { type Dataset, ordinalAt } from "../../db/datasets.ts";
import type { Run } from "../../db/runs.ts";
import { contentTypeOf, datasetKey, type PlannedFile, SHARD_TASKS, type WrittenFile } from "../domain/dataset/files.ts";
import { type ObjectWriter, writeObject } from "../store/multipart.ts";
import type { ToolPool } from "../tools/pool.ts";
import type { LineFormat } from "./formats/line_format.ts";
import { ParquetFile } from "./formats/parquet.ts";
import { COLUMNS } from "./formats/rows.ts";
import { readRecords, wholeDataset } from "./read.ts";
import { jsonLine, linesOf, parquetRows, sftPolicyOf } from "./rows.ts";

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
  file: Exclude<PlannedFile<LineFormat>, { kind: "records" }>,
): Promise<WrittenFile> {
  const policy = sftPolicyOf(dataset, pool);
  let rows = 0;
  const fill = async (writer: ObjectWriter): Promise<void> => {
    switch (file.kind) {
      case "lines":
        for await (const record of readRecords(env, db, wholeDataset(dataset, run, file.format.split)))
          for (const row of linesOf(file.format, record, policy)) {
            await writer.write(jsonLine(row));
            rows++;
          }
        return;
      case "parquet": {
        const first = file.shard * SHARD_TASKS;
        const start = await ordinalAt(db, dataset.id, file.split, first);
        if (start === undefined) throw new Error(`${file.path} would be empty`);
        const selection = { ...wholeDataset(dataset, run, file.split), after: start - 1, limit: SHARD_TASKS };
        const parquet = new ParquetFile(writer, COLUMNS[file.split]);
        let index = first;
        for await (const record of readRecords(env, db, selection)) {
          for (const row of parquetRows(file.split, record, index++, policy)) {
            await parquet.add(row);
            rows++;
          }
        }
        return parquet.finish();
      }
    }
  };
  const written = await writeObject(env.BUCKET, datasetKey(dataset.id, file.path), contentTypeOf(file.path), fill);
  return { path: file.path, ...written, rows };
}
