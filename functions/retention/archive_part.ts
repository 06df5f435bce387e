/** Writes a part of an archive to object storage, and reads it back before it counts. */
import { type ArchivePart, type PartFacts, recordPart, type TaskToArchive } from "../../db/archive_parts.ts";
import { rowsOfTasks, type TaskRows } from "../../db/archive_rows.ts";
import type { Database } from "../../db/client.ts";
import { ArchiveDamaged, factsIn, type Member, memberOf } from "../store/archive_format.ts";
import { archiveKey, membersAt } from "../store/archive_reader.ts";
import { type Written, writeObject } from "../store/multipart.ts";

export type ArchiveEnv = Pick<Env, "BUCKET">;
export type NamedPart = Pick<ArchivePart, "run_id" | "number" | "generation">;

/** Bytes before compression after which a part ends, whatever tasks are left for it: an invocation has a quarter of an hour. */
const PART_TEXT_BYTES = 256_000_000;
/** Tasks whose rows are read at first, and at most, at a time; characters that they should have. */
const FIRST_READ = 8;
const LARGEST_READ = 100;
const READ_CHARS = 4_000_000;

const CONTENT_TYPE = "application/gzip";

/**
 * Writes the part, reads it back, and has it count. False if somebody else has taken it over, or there is no more need of it.
 * @param part with the name that was taken for it.
 * @param alive called again and again while it is at work.
 * @throws ArchiveDamaged if what was read back is not what was written: nothing counts then.
 */
export async function writePart(
  env: ArchiveEnv,
  db: Database,
  part: Pick<ArchivePart, "run_id" | "number" | "claimed">,
  tasks: readonly TaskToArchive[],
  alive: () => Promise<void>,
): Promise<boolean> {
  const named = { run_id: part.run_id, number: part.number, generation: part.claimed };
  const members: Member[] = [];
  const written = await writeObject(env.BUCKET, archiveKey(named), CONTENT_TYPE, async (writer) => {
    let [offset, text] = [0, 0];
    for await (const [{ id, ordinal }, rows] of readTasks(db, tasks)) {
      await alive();
      const { bytes, facts } = await memberOf(id, rows);
      await writer.write(bytes);
      members.push({ ...facts, ordinal, offset, bytes: bytes.byteLength });
      offset += bytes.byteLength;
      text += facts.text_bytes;
      if (text >= PART_TEXT_BYTES) break;
    }
  });
  const facts = await readBack(env, named, members, written, alive);
  const last = members.at(-1)?.ordinal ?? -1;
  return recordPart(db, part, { ...facts, last, members: JSON.stringify(members) });
}

/** Each task with its rows, some of them read at a time. */
async function* readTasks(
  db: Database,
  tasks: readonly TaskToArchive[],
): AsyncGenerator<readonly [TaskToArchive, TaskRows]> {
  let size = FIRST_READ;
  for (let at = 0; at < tasks.length; ) {
    const some = tasks.slice(at, at + size);
    const ids = some.map(({ id }) => id);
    const found = await rowsOfTasks(db, ids);
    let chars = 1;
    for (const task of some) {
      const rows = found.get(task.id);
      if (rows === undefined) continue;
      for (const row of Object.values(rows).flat())
        for (const value of Object.values(row)) chars += typeof value === "string" ? value.length : 1;
      yield [task, rows];
    }
    at += some.length;
    size = Math.max(1, Math.min(Math.floor((READ_CHARS / chars) * some.length), size * 2, LARGEST_READ));
  }
}

/** What the object holds, if that is what was written: its bytes, and of every member the text and the number of rows. */
export async function readBack(
  { BUCKET }: Pick<Env, "BUCKET">,
  part: NamedPart,
  members: readonly Member[],
  written: Pick<Written, "bytes" | "sha256">,
  alive: () => Promise<void> = async () => {},
): Promise<PartFacts> {
  const key = archiveKey(part);
  const digest = new crypto.DigestStream("SHA-256");
  const hash = digest.getWriter();
  const facts = { rounds: 0, attempts: 0, completions: 0, recorded_calls: 0, text_bytes: 0, bytes: 0 };
  try {
    for await (const [member, bytes] of membersAt(
      BUCKET,
      members.map((one) => ({ ...part, ...one })),
    )) {
      await alive();
      await hash.write(bytes);
      const found = await factsIn(member.id, bytes);
      for (const name of [
        "rounds",
        "attempts",
        "verdicts",
        "completions",
        "recorded_calls",
        "text_bytes",
        "crc32",
      ] as const)
        if (found[name] !== member[name])
          throw new ArchiveDamaged(`${key}, ${member.id}: ${name} ${found[name]} where ${member[name]} was written`);
      facts.bytes += bytes.byteLength;
      facts.rounds += found.rounds;
      facts.attempts += found.attempts;
      facts.completions += found.completions;
      facts.recorded_calls += found.recorded_calls;
      facts.text_bytes += found.text_bytes;
    }
    await hash.close();
  } catch (error) {
    digest.digest.catch(() => undefined); // nobody reads the hash of half an object
    await hash.abort().catch(() => undefined);
    throw error;
  }
  const head = await BUCKET.head(key);
  const sha256 = [...new Uint8Array(await digest.digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  if (head?.size !== written.bytes || facts.bytes !== written.bytes || sha256 !== written.sha256)
    throw new ArchiveDamaged(`${key}: what is in object storage is not what was written`);
  return { ...facts, tasks: members.length, sha256 };
}
