/** Keeps archives to what is to be in them: parts that hold what was taken down are written again without it, and objects that no part names are removed. */
import {
  type ArchivePart,
  claimRewrite,
  commitRewrite,
  dropEmptyPart,
  membersOfPart,
  namesOfParts,
  stalePart,
} from "../../db/archive_parts.ts";
import type { Database } from "../../db/client.ts";
import { factsIn, type Member } from "../store/archive_format.ts";
import { archiveFolder, archiveKey, membersAt } from "../store/archive_reader.ts";
import { writeObject } from "../store/multipart.ts";
import { type ArchiveEnv, readBack } from "./archive_part.ts";

/** Parts that one invocation writes again, at most. */
const PARTS = 4;
/** Listings of one invocation, at most, of a thousand keys each. */
const LISTINGS = 100;

/** True once nothing is left to be done. */
export async function cleanArchive(env: ArchiveEnv, db: Database, run: string): Promise<boolean> {
  for (let n = 0; ; n++) {
    const part = await stalePart(db, run);
    if (part === undefined) break;
    if (n === PARTS) return false;
    await rewrite(env, db, part);
  }
  return sweep(env, db, run);
}

/** Writes a part again with those members alone that tasks name. Somebody else may have been quicker: then it changes nothing. */
async function rewrite(env: ArchiveEnv, db: Database, part: ArchivePart): Promise<void> {
  const claimed = await claimRewrite(db, part);
  if (claimed === undefined) return;
  const places = await membersOfPart(db, part);
  if (places.length === 0) return dropEmptyPart(db, part);
  const named = { ...part, generation: claimed };
  const members: Member[] = [];
  const written = await writeObject(env.BUCKET, archiveKey(named), "application/gzip", async (writer) => {
    let offset = 0;
    for await (const [place, bytes] of membersAt(env.BUCKET, places)) {
      const facts = await factsIn(place.id, bytes);
      await writer.write(bytes);
      members.push({ ...facts, ordinal: place.ordinal, offset, bytes: bytes.byteLength });
      offset += bytes.byteLength;
    }
  });
  const facts = await readBack(env, named, members, written);
  await commitRewrite(db, part, claimed, facts, members);
}

/** Removes objects of the run's archive that no part names. */
async function sweep({ BUCKET }: Pick<Env, "BUCKET">, db: Database, run: string): Promise<boolean> {
  let cursor: string | undefined;
  for (let n = 0; n < LISTINGS; n++) {
    const page = await BUCKET.list({ prefix: archiveFolder(run), ...(cursor !== undefined && { cursor }) });
    // Names are taken before anything is written under them: read after the listing, they name whatever is in it and counts, or may come to.
    const names = new Set((await namesOfParts(db, run)).map(archiveKey));
    const unnamed = page.objects.map(({ key }) => key).filter((key) => !names.has(key));
    if (unnamed.length > 0) await BUCKET.delete(unnamed);
    if (!page.truncated) return true;
    cursor = page.cursor;
  }
  return false;
}
