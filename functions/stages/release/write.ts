/** Writes one file of a dataset to object storage, record by record. */
import type { Database } from "../../../db/client.ts";
import { type Dataset, ordinalAt } from "../../../db/datasets.ts";
import type { Run } from "../../../db/runs.ts";
import type { Row } from "../../domain/dataset/columns.ts";
import { contentTypeOf, datasetKey, type PlannedFile, SHARD_TASKS } from "../../domain/dataset/files.ts";
import type { FileFacts } from "../../domain/dataset/manifest.ts";
import { openaiRow, type ToolDefinition } from "../../domain/dataset/messages.ts";
import type { TaskRecord } from "../../domain/dataset/record.ts";
import { COLUMNS, evalRow, rlRow, sftRow } from "../../domain/dataset/rows.ts";
import { cutSpecificationSchema, type Split } from "../../domain/dataset/specification.ts";
import { type SftPolicy, sftAttempts } from "../../domain/dataset/trajectories.ts";
import { type ObjectWriter, writeObject } from "../../store/multipart.ts";
import { ParquetFile } from "../../store/parquet.ts";
import { toolDefinition } from "../../tools/definition.ts";
import { findTool } from "../../tools/pool.ts";
import { heldToolsOf } from "./hold_out.ts";
import { readRecords } from "./load.ts";

/** Writes the file and returns what is to be recorded of it. Writing it again gives the same bytes. */
export async function writeFile(
  env: Pick<Env, "BUCKET">,
  db: Database,
  dataset: Dataset,
  run: Run,
  file: PlannedFile,
): Promise<FileFacts> {
  const { sft_trajectories: limit, sft_pick: pick } = cutSpecificationSchema.parse(JSON.parse(dataset.specification));
  const policy: SftPolicy = { limit, pick, without: heldToolsOf(dataset) };
  let rows = 0;
  const fill = async (writer: ObjectWriter): Promise<void> => {
    switch (file.kind) {
      case "records":
        for await (const record of readRecords(env, db, everything(dataset, run, null))) {
          await writer.write(line(record));
          rows++;
        }
        return;
      case "openai":
        for await (const record of readRecords(env, db, everything(dataset, run, "sft")))
          for (const { messages } of sftAttempts(record, policy)) {
            await writer.write(line(openaiRow(messages, toolsOf(record, policy.without))));
            rows++;
          }
        return;
      case "parquet": {
        const first = file.shard * SHARD_TASKS;
        const start = await ordinalAt(db, dataset.id, file.split, first);
        if (start === undefined) throw new Error(`${file.path} would be empty`);
        const selection = { ...everything(dataset, run, file.split), after: start - 1, limit: SHARD_TASKS };
        const parquet = new ParquetFile(writer, COLUMNS[file.split]);
        let index = first;
        for await (const record of readRecords(env, db, selection)) {
          for (const row of rowsOf(file.split, record, index++, policy)) {
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

function everything(dataset: Dataset, run: Run, split: Split | null) {
  return { dataset: dataset.id, run, split, after: -1, limit: Number.MAX_SAFE_INTEGER };
}

function rowsOf(split: Split, record: TaskRecord, index: number, policy: SftPolicy): Row[] {
  switch (split) {
    case "sft": {
      const tools = toolsOf(record, policy.without);
      return sftAttempts(record, policy).map((attempt) => sftRow(record, attempt, tools, policy.limit > 1));
    }
    case "rl":
      return [rlRow(record, toolsOf(record, policy.without), index)];
    case "eval":
      return [evalRow(record, toolsOf(record, NONE))];
  }
}

const NONE: ReadonlySet<string> = new Set();

/** What a row offers. A training row does without held-out tools: nothing that it teaches or asks for needs one. */
function toolsOf(record: TaskRecord, without: ReadonlySet<string>): ToolDefinition[] {
  const offered = record.toolset.filter((name) => !without.has(name));
  return offered.map((name) => {
    const tool = findTool(name);
    // The run's id holds a digest of the pool: a dataset is written by the code that has the run's tools.
    if (tool === undefined) throw new Error(`task ${record.id} names the tool ${name}, which the pool does not have`);
    return toolDefinition(tool);
  });
}

const ENCODER = new TextEncoder();

function line(value: object): Uint8Array {
  return ENCODER.encode(`${JSON.stringify(value)}\n`);
}
