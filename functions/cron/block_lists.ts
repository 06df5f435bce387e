/** Clears away hashes of block lists that were deleted, or whose upload died before it was whole. */
import { abandonedBlockLists, clearBlockRows } from "../../db/block_lists.ts";
import { database } from "../../db/client.ts";
import { every } from "./every.ts";

/** A writer gives a sign of life with every two megabytes: after so long it is taken for dead. Whoever uploads the list again goes on with it. */
const WRITING_SILENT_MS = 60 * 60_000;

/** @param now Unix milliseconds. */
export async function clearBlockLists({ DB }: Pick<Env, "DB">, now: number): Promise<void> {
  const db = database(DB);
  await every(
    await abandonedBlockLists(db, now - WRITING_SILENT_MS),
    async (list) => void (await clearBlockRows(db, list)),
  );
}
