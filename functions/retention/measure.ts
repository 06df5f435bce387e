/** Measures how much space a run takes, in parts that a message each brings on: nobody who asks for it waits for a scan. */
import { z } from "zod";
import type { Database } from "../../db/client.ts";
import { recordSpace, spaceOfRun, spaceOfTasks, spacePages } from "../../db/space.ts";
import { taskIdPrefix } from "../domain/task_id.ts";

/** How far it is, and what was found so far. */
export const measuringSchema = z.strictObject({
  measure: z.string().min(1),
  page: z.int().nonnegative(),
  /** The last key of object storage that was counted. */
  listed: z.string(),
  rows: z.int(),
  bytes: z.int(),
  objects: z.int(),
  object_bytes: z.int(),
});
export type Measuring = z.infer<typeof measuringSchema>;

/** The message that begins it. */
export function measuring(run: string): Measuring {
  return { measure: run, page: 0, listed: "", rows: 0, bytes: 0, objects: 0, object_bytes: 0 };
}

/** Comes after every key. */
const END = "\uffff";

export interface MeasureLimits {
  /** Thousands of tasks of one invocation. */
  readonly pages?: number;
  /** Listings of one invocation, and keys of each. */
  readonly listings?: number;
  readonly keys?: number;
}

/**
 * Does the next part, and returns the message that goes on with it; null once the figures are recorded, or where the run is gone.
 * @param now Unix milliseconds.
 */
export async function measure(
  env: Pick<Env, "BUCKET">,
  db: Database,
  so: Measuring,
  now: number,
  { pages = 20, listings = 100, keys = 1_000 }: MeasureLimits = {},
): Promise<Measuring | null> {
  const run = so.measure;
  const all = await spacePages(db, run);
  let state = so;
  while (state.page < Math.min(all, so.page + pages))
    state = { ...plus(state, await spaceOfTasks(db, run, state.page, state.page === all - 1)), page: state.page + 1 };
  if (state.page < all) return state;
  let left = listings;
  // In the order of their names, so that the last key says which of them is to go on.
  for (const prefix of [`calls/${taskIdPrefix(run)}`, `evidence/${run}/`])
    for (let more = state.listed < `${prefix}${END}`; more; left--) {
      if (left === 0) return state;
      const startAfter = state.listed.startsWith(prefix) ? { startAfter: state.listed } : {};
      const { objects, truncated } = await env.BUCKET.list({ prefix, limit: keys, ...startAfter });
      state = {
        ...state,
        listed: truncated ? (objects.at(-1)?.key ?? state.listed) : `${prefix}${END}`,
        objects: state.objects + objects.length,
        object_bytes: state.object_bytes + objects.reduce((sum, { size }) => sum + size, 0),
      };
      more = truncated;
    }
  await recordSpace(db, run, plus(state, await spaceOfRun(db, run)), now);
  return null;
}

function plus(state: Measuring, { rows, bytes }: { readonly rows: number; readonly bytes: number }): Measuring {
  return { ...state, rows: state.rows + rows, bytes: state.bytes + bytes };
}
