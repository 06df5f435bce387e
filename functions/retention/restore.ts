/** Brings the traces of an archived run back into the database, a bounded number of bytes in a transaction, and then removes the objects. */

import { type ArchivePart, dropEmptyPart, membersOfPart, partsOf } from "../../db/archive_parts.ts";
import { bringBack, type TaskRows } from "../../db/archive_rows.ts";
import { findArchive, finishArchive, touchArchive } from "../../db/archives.ts";
import type { Database } from "../../db/client.ts";
import { allRowsIn } from "../store/archive_format.ts";
import { membersAt } from "../store/archive_reader.ts";
import { cleanArchive } from "./archive_clean.ts";
import type { ArchiveEnv } from "./archive_part.ts";

/** Bytes before compression that one transaction brings back, at most, unless a single task has more; and tasks of one invocation. */
const BACK_BYTES = 4_000_000;
const BACK_TASKS = 1_000;

export interface RestoreLimits {
  readonly bytes?: number;
  readonly tasks?: number;
}

/**
 * Brings some tasks back. `more`: a message is to go on with it. `done`: the run is restored, by this call.
 * @param now Unix milliseconds.
 */
export async function restoreSome(
  env: ArchiveEnv,
  db: Database,
  run: string,
  now: number,
  { bytes = BACK_BYTES, tasks = BACK_TASKS }: RestoreLimits = {},
): Promise<"more" | "done" | "nothing"> {
  const archive = await findArchive(db, run);
  if (archive?.status !== "restoring") return "nothing";
  await touchArchive(db, run, now);
  const [part] = await partsOf(db, run);
  if (part !== undefined) {
    await restorePart(env, db, part, bytes, tasks);
    return "more";
  }
  if (!(await cleanArchive(env, db, run))) return "more";
  await finishArchive(db, run, "restoring", now);
  return "done";
}

async function restorePart(
  env: ArchiveEnv,
  db: Database,
  part: ArchivePart,
  most: number,
  tasks: number,
): Promise<void> {
  const places = (await membersOfPart(db, part)).slice(0, tasks);
  if (places.length === 0) return dropEmptyPart(db, part);
  let waiting: [string, TaskRows][] = [];
  let size = 0;
  const store = async () => {
    if (waiting.length > 0) await bringBack(db, part, waiting);
    [waiting, size] = [[], 0];
  };
  for await (const [place, bytes] of membersAt(env.BUCKET, places)) {
    const rows = await allRowsIn(place.id, bytes);
    const its = sizeOf(rows);
    if (size + its > most) await store();
    waiting.push([place.id, rows]);
    size += its;
  }
  await store();
}

function sizeOf(rows: TaskRows): number {
  return Object.values(rows)
    .flat()
    .flatMap((row) => Object.values(row))
    .reduce<number>((sum, value) => sum + (typeof value === "string" ? value.length : 8), 0);
}
