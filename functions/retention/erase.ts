/**
 * Removes what is left of a deleted run, a deleted version of a dataset, a deleted source, or a task that was taken down: rows,
 * objects, and the storage of the coordinator. It is gone for everybody already, so the order does not matter, and every step may be done again.
 */
import type { Database } from "../../db/client.ts";
import { uploadsOf } from "../../db/dataset_uploads.ts";
import { type Deletion, finishDeletion, touchDeletion } from "../../db/deletions.ts";
import { PARTS, type Part } from "../../db/fates.ts";
import { coordinatorOf } from "../coordinator/client.ts";
import { datasetKey } from "../domain/dataset/files.ts";
import { taskIdPrefix } from "../domain/task_id.ts";
import { archiveFolder } from "../store/archive_reader.ts";
import { clearFolder } from "../store/folder.ts";
import { abandon } from "../store/multipart.ts";
import { cleanArchive } from "./archive_clean.ts";

export type EraseEnv = Pick<Env, "DB" | "BUCKET" | "COORDINATOR">;

/** Rows that one statement deletes: with attempts of 20 KB each, 10 MB. */
const ROWS = 500;
/** Statements and listings of one invocation, at most, but for one a table: it has a thousand requests, and a quarter of an hour. */
const STEPS = 300;
/**
 * So long after a deletion was asked for nothing is under way that began before it: a queue's consumer has a quarter of an hour.
 * What such a one may have left is removed then.
 */
export const GRACE_MS = 20 * 60_000;

export interface EraseLimits {
  readonly rows?: number;
  readonly steps?: number;
}

/**
 * Removes the next part, and says whether nothing is left.
 * @param now Unix milliseconds.
 */
export async function erase(
  env: EraseEnv,
  db: Database,
  deletion: Deletion,
  now: number,
  { rows = ROWS, steps = STEPS }: EraseLimits = {},
): Promise<boolean> {
  await touchDeletion(db, deletion, now);
  if (deletion.kind === "dataset") await endUploads(env, db, deletion.id);
  const { parts, folders } = leftOf(deletion);
  let left = steps;
  for (const part of parts) {
    left = await emptied(env.DB, part, rows, left);
    if (left === 0) return false;
  }
  for (const folder of folders) if (!(await clearFolder(env.BUCKET, folder, left))) return false;
  if (deletion.kind === "task" && !(await cleanArchive(env, db, deletion.family))) return false;
  if (deletion.kind === "run") await coordinatorOf(env, deletion.id).forget();
  await finishDeletion(db, deletion, now - deletion.asked_at > GRACE_MS, now);
  return true;
}

/** Where rows and objects of it stand. */
function leftOf({ kind, id, family }: Deletion): { readonly parts: Part[]; readonly folders: string[] } {
  switch (kind) {
    case "run":
      return { parts: PARTS.run(id), folders: [archiveFolder(id), `evidence/${id}/`, `calls/${taskIdPrefix(id)}`] };
    case "dataset":
      return { parts: PARTS.dataset(id), folders: [datasetKey(id, "")] };
    case "source":
      return { parts: PARTS.source(id), folders: [`sources/${id}/`] };
    case "task":
      return { parts: PARTS.task(id), folders: [`evidence/${family}/${id}/`, `calls/${id}/`] };
  }
}

/** Files of it that were being written in several stretches: what of them is uploaded goes with their upload. */
async function endUploads(env: EraseEnv, db: Database, dataset: string): Promise<void> {
  for (const { path, upload_id } of await uploadsOf(db, dataset))
    await abandon(env.BUCKET, datasetKey(dataset, path), upload_id);
}

/** Deletes until nothing is left, or no step is; returns the steps that are. The last statement of a part is free, so that each invocation gets on. */
async function emptied(db: D1Database, part: Part, rows: number, steps: number): Promise<number> {
  for (let left = steps; left > 0; left--) {
    const { meta } = await part(db, rows).run();
    if (meta.changes < rows) return left;
  }
  return 0;
}
