/**
 * Archives a run: its traces go to object storage in parts, and leave the database once what was written was read back and recorded. It
 * is brought on by messages, a part each. Whoever dies leaves a part that does not count, which is written anew under another name, or
 * one that does, whose rows are taken out further. What no part names in the end is removed.
 */

import { type ArchivePart, claimPart, partsOf, tasksToArchive } from "../../db/archive_parts.ts";
import { partTakenOut, takeOut } from "../../db/archive_rows.ts";
import { findArchive, finishArchive, isTakingDown, settleArchive, touchArchive } from "../../db/archives.ts";
import type { Database } from "../../db/client.ts";
import { findRun } from "../../db/runs.ts";
import { cleanArchive } from "./archive_clean.ts";
import { type ArchiveEnv, writePart } from "./archive_part.ts";
import { GRACE_MS } from "./erase.ts";

/** Tasks of a part: with attempts of 20 KB each, some 10 MB as they are compressed. */
const PART_TASKS = 1_000;
/** Tasks whose rows one transaction takes out of the database. */
const OUT_TASKS = 50;

/** How often whoever writes a part says that it is alive: well below STALL_MS. */
const ALIVE_MS = 15_000;

export interface ArchiveLimits {
  readonly tasks?: number;
  readonly out?: number;
}

/**
 * Does the next part. `more`: a message is to go on with it. `done`: the run is archived, by this call.
 * @param now Unix milliseconds.
 */
export async function archiveSome(
  env: ArchiveEnv,
  db: Database,
  run: string,
  now: number,
  { tasks = PART_TASKS, out = OUT_TASKS }: ArchiveLimits = {},
): Promise<"more" | "done" | "nothing"> {
  const archive = await findArchive(db, run);
  if (archive === undefined || (await findRun(db, run)) === undefined) return "nothing";
  if (archive.finished_at !== null) {
    if (archive.settled_at !== null || now - archive.finished_at <= GRACE_MS) return "nothing";
    // What somebody wrote who was slower than all that came after.
    if (await cleanArchive(env, db, run)) await settleArchive(db, run, now);
    return "nothing";
  }
  if (archive.status !== "archiving") return "nothing";
  await touchArchive(db, run, now);
  // What was taken down is not to come into it, and is removed first; the cron asks again.
  if (await isTakingDown(db, run)) return "nothing";
  const parts = await partsOf(db, run);
  const leaving = parts.find(({ members }) => members !== null);
  if (leaving !== undefined) {
    await takeOutAll(db, leaving, out);
    return "more";
  }
  const open = parts.find(({ generation }) => generation === 0);
  const last = Math.max(-1, ...parts.map((part) => part.last ?? -1));
  let next = await tasksToArchive(db, run, last, tasks);
  // A task that had other rows by the time that they were to leave is archived now.
  if (next.length === 0) next = await tasksToArchive(db, run, -1, tasks);
  if (next.length > 0) {
    const number = open?.number ?? (parts.at(-1)?.number ?? -1) + 1;
    const claimed = await claimPart(db, run, number);
    if (claimed !== undefined) await writePart(env, db, { run_id: run, number, claimed }, next, aliveOf(db, run));
    return "more";
  }
  if (!(await cleanArchive(env, db, run))) return "more";
  await finishArchive(db, run, "archiving", now);
  return "done";
}

/** Gives a sign of life now and then: a part is begun anew by the next delivery where it gives none. */
function aliveOf(db: Database, run: string): () => Promise<void> {
  let last = Date.now();
  return async () => {
    const now = Date.now();
    if (now - last < ALIVE_MS) return;
    last = now;
    await touchArchive(db, run, now);
  };
}

async function takeOutAll(db: Database, part: ArchivePart, some: number): Promise<void> {
  for (let from = 0; from < part.tasks; from += some) await takeOut(db, part, from, from + some);
  await partTakenOut(db, part);
}
