/** Reads archived rows: members of tasks that stand near each other by one request, with a bounded number of bytes held at once. */
import { type ArchivePlace, selectPlaces, type TaskPlace } from "../../db/archive_parts.ts";
import type { Database } from "../../db/client.ts";
import { type TraceRows, traceIn } from "./archive_format.ts";

/** Bytes that are read at a time, unless one member has more. */
const READ_BYTES = 4 * 1024 * 1024;
/** Bytes between two members that are read along: a request takes longer than they do. */
const GAP_BYTES = 128 * 1024;

/** What keys of the objects of a run's archive begin with. */
export function archiveFolder(run: string): string {
  return `archives/${run}/`;
}

export function archiveKey({ run_id, number, generation }: Omit<ArchivePlace, "offset" | "bytes">): string {
  return `${archiveFolder(run_id)}${String(number).padStart(5, "0")}.${generation}.jsonl.gz`;
}

/** The object is not there: it was written again meanwhile, under another name, or it is lost. */
export class ArchiveGone extends Error {
  override readonly name = "ArchiveGone";
}

/** Yields each place with its bytes, in order of object and offset. Throws `ArchiveGone`. */
export async function* membersAt<T extends ArchivePlace>(
  bucket: R2Bucket,
  places: readonly T[],
  limits: { readonly read?: number; readonly gap?: number } = {},
): AsyncGenerator<readonly [T, Uint8Array]> {
  for (const group of groupsOf(places, limits)) {
    const [first] = group;
    const last = group.at(-1);
    if (first === undefined || last === undefined) continue;
    const key = archiveKey(first);
    const range = { offset: first.offset, length: last.offset + last.bytes - first.offset };
    const object = await bucket.get(key, { range });
    if (object === null) throw new ArchiveGone(`${key} is not in object storage`);
    const bytes = new Uint8Array(await object.arrayBuffer());
    for (const place of group) {
      const start = place.offset - first.offset;
      yield [place, bytes.subarray(start, start + place.bytes)];
    }
  }
}

/** Places that are read at once: of one object, near each other, and together of bounded size. */
export function groupsOf<T extends ArchivePlace>(
  places: readonly T[],
  { read = READ_BYTES, gap = GAP_BYTES }: { readonly read?: number; readonly gap?: number } = {},
): T[][] {
  const groups: T[][] = [];
  const byObject = Map.groupBy(places, archiveKey);
  for (const its of byObject.values()) {
    let group: T[] = [];
    for (const place of its.toSorted((a, b) => a.offset - b.offset)) {
      const [first] = group;
      const last = group.at(-1);
      const fits =
        first !== undefined &&
        last !== undefined &&
        place.offset - (last.offset + last.bytes) <= gap &&
        place.offset + place.bytes - first.offset <= read;
      if (!fits) {
        group = [];
        groups.push(group);
      }
      group.push(place);
    }
  }
  return groups;
}

/**
 * Yields each task with its archived rounds and attempts, one after the other, so that no more than one is held. Throws `ArchiveGone`
 * also where a task is not archived: whoever asks has read that it is.
 */
export async function* archivedTraces(
  env: Pick<Env, "BUCKET">,
  db: Database,
  tasks: readonly string[],
): AsyncGenerator<readonly [task: string, trace: TraceRows]> {
  if (tasks.length === 0) return;
  const { results: places } = await selectPlaces(db.$client, tasks).all<TaskPlace>();
  const found = new Set(places.map(({ task }) => task));
  const missing = tasks.find((task) => !found.has(task));
  if (missing !== undefined) throw new ArchiveGone(`${missing} is not archived any more`);
  for await (const [{ task }, bytes] of membersAt(env.BUCKET, places)) yield [task, await traceIn(task, bytes)];
}

/** The same, of all of them together. */
export async function tracesOf(
  env: Pick<Env, "BUCKET">,
  db: Database,
  tasks: readonly string[],
): Promise<Map<string, TraceRows>> {
  const found = new Map<string, TraceRows>();
  for await (const [task, trace] of archivedTraces(env, db, tasks)) found.set(task, trace);
  return found;
}

/** Reads of what was brought back or written again meanwhile, at most. */
const TRIES = 3;

/** Reads rows and what of them is archived, and all of it anew where that was gone by the time that it was asked for. */
export async function rereading<T>(read: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof ArchiveGone) || tries >= TRIES) throw error;
    }
  }
}
