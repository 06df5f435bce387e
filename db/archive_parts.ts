/** Queries on parts of archives: taking a name for one, what counts, and the rows that it takes the place of. */
import type { Database } from "./client.ts";
import type { archiveParts } from "./schema/index.ts";

export type ArchivePart = typeof archiveParts.$inferSelect;
/** What is known of a part once it was read back. */
export type PartFacts = Pick<
  ArchivePart,
  "tasks" | "rounds" | "attempts" | "completions" | "recorded_calls" | "bytes" | "text_bytes" | "sha256"
>;
const FACTS = [
  "tasks",
  "rounds",
  "attempts",
  "completions",
  "recorded_calls",
  "bytes",
  "text_bytes",
  "sha256",
] as const satisfies (keyof PartFacts)[];

/** Where the rows of a task stand: what names its object, and its bytes in that. */
export interface ArchivePlace {
  readonly run_id: string;
  readonly number: number;
  readonly generation: number;
  readonly offset: number;
  readonly bytes: number;
}

/** For SQL: what of a task `t` and its part `p` is an `ArchivePlace`, and what joins them. */
export const PLACE = "p.run_id, p.number, p.generation, t.archive_offset AS offset, t.archive_bytes AS bytes";
export const PLACED = "archive_parts AS p ON p.run_id = t.run_id AND p.number = t.archive_part";

/** Places of those of the tasks that are archived. */
export function selectPlaces(db: D1Database, tasks: readonly string[]): D1PreparedStatement {
  return db
    .prepare(`SELECT t.id AS task, ${PLACE} FROM json_each(?1) AS j JOIN tasks AS t ON t.id = j.value JOIN ${PLACED}`)
    .bind(JSON.stringify(tasks));
}
export type TaskPlace = ArchivePlace & { readonly task: string };

/** The parts of a run, in order. */
export async function partsOf(db: Database, run: string): Promise<ArchivePart[]> {
  const { results } = await db.$client
    .prepare("SELECT * FROM archive_parts WHERE run_id = ?1 ORDER BY number")
    .bind(run)
    .all<ArchivePart>();
  return results;
}

/** A task whose rows are to be archived. */
export interface TaskToArchive {
  readonly id: string;
  readonly ordinal: number;
}

/** The next tasks of a run after an ordinal whose rows are in the database, without those that were taken down. */
export async function tasksToArchive(
  db: Database,
  run: string,
  after: number,
  limit: number,
): Promise<TaskToArchive[]> {
  const { results } = await db.$client
    .prepare(
      `SELECT id, ordinal FROM tasks WHERE run_id = ?1 AND ordinal > ?2 AND archive_part IS NULL
       AND NOT EXISTS (SELECT 1 FROM deletions WHERE kind = 'task' AND deletions.id = tasks.id) ORDER BY ordinal LIMIT ?3`,
    )
    .bind(run, after, limit)
    .all<TaskToArchive>();
  return results;
}

/**
 * Takes a name for the object of a part that does not count yet, which nobody else has taken. Undefined if the part counts already, or
 * the archive is not being made any more.
 */
export async function claimPart(db: Database, run: string, number: number): Promise<number | undefined> {
  const row = await db.$client
    .prepare(
      `INSERT INTO archive_parts (run_id, number, claimed)
       SELECT ?1, ?2, 1 FROM archives WHERE run_id = ?1 AND status = 'archiving'
       ON CONFLICT DO UPDATE SET claimed = claimed + 1 WHERE archive_parts.generation = 0 RETURNING claimed`,
    )
    .bind(run, number)
    .first<{ claimed: number }>();
  return row?.claimed;
}

/** The object was read back: it counts from now on, if nobody has taken another name for it. `members` is the JSON of what is in it. */
export async function recordPart(
  db: Database,
  { run_id, number, claimed }: Pick<ArchivePart, "run_id" | "number" | "claimed">,
  facts: PartFacts & { readonly last: number; readonly members: string },
): Promise<boolean> {
  const { meta } = await db.$client
    .prepare(
      `UPDATE archive_parts SET generation = claimed, last = ?4, members = ?5, ${FACTS.map((name, i) => `${name} = ?${i + 6}`).join(", ")}
       WHERE run_id = ?1 AND number = ?2 AND claimed = ?3 AND generation = 0
       AND EXISTS (SELECT 1 FROM archives WHERE run_id = ?1 AND status = 'archiving')`,
    )
    .bind(run_id, number, claimed, facts.last, facts.members, ...FACTS.map((name) => facts[name]))
    .run();
  return meta.changes === 1;
}

/** A part that holds what is not to be in it; undefined if there is none. */
export async function stalePart(db: Database, run: string): Promise<ArchivePart | undefined> {
  const one = db.$client.prepare(
    "SELECT * FROM archive_parts WHERE run_id = ?1 AND stale > 0 AND generation > 0 AND members IS NULL ORDER BY number LIMIT 1",
  );
  return (await one.bind(run).first<ArchivePart>()) ?? undefined;
}

/** Takes another name for the object of a part that is to be written again; undefined if it was by somebody else. */
export async function claimRewrite(db: Database, part: ArchivePart): Promise<number | undefined> {
  const row = await db.$client
    .prepare(
      "UPDATE archive_parts SET claimed = claimed + 1 WHERE run_id = ?1 AND number = ?2 AND generation = ?3 RETURNING claimed",
    )
    .bind(part.run_id, part.number, part.generation)
    .first<{ claimed: number }>();
  return row?.claimed;
}

/** The tasks that name a part, and where they stand in it, in order. */
export async function membersOfPart(
  db: Database,
  { run_id, number }: Pick<ArchivePart, "run_id" | "number">,
): Promise<(ArchivePlace & TaskToArchive)[]> {
  const { results } = await db.$client
    .prepare(
      `SELECT t.id, t.ordinal, ${PLACE} FROM ${PLACED.replace(" ON ", " JOIN tasks AS t ON ")}
       WHERE p.run_id = ?1 AND p.number = ?2 ORDER BY t.archive_offset`,
    )
    .bind(run_id, number)
    .all<ArchivePlace & TaskToArchive>();
  return results;
}

/**
 * The part was written again under a name that was taken for it, and counts so; its tasks stand where they stand in it. False if another
 * name was taken since, or something else is not to be in it by now.
 */
export async function commitRewrite(
  db: Database,
  { run_id, number, generation, stale }: ArchivePart,
  claimed: number,
  facts: PartFacts,
  members: readonly { readonly id: string; readonly offset: number; readonly bytes: number }[],
): Promise<boolean> {
  const d1 = db.$client;
  const places = JSON.stringify(members.map(({ id, offset, bytes }) => ({ id, offset, bytes })));
  const isMine = "run_id = ?1 AND number = ?2 AND generation = ?3 AND claimed = ?4 AND stale = ?5";
  const results = await d1.batch([
    d1
      .prepare(
        `UPDATE tasks SET archive_offset = j.value ->> 'offset', archive_bytes = j.value ->> 'bytes' FROM json_each(?6) AS j
         WHERE tasks.id = j.value ->> 'id' AND tasks.archive_part = ?2 AND EXISTS (SELECT 1 FROM archive_parts WHERE ${isMine})`,
      )
      .bind(run_id, number, generation, claimed, stale, places),
    d1
      .prepare(
        `UPDATE archive_parts SET generation = claimed, stale = 0, ${FACTS.map((name, i) => `${name} = ?${i + 6}`).join(", ")} WHERE ${isMine}`,
      )
      .bind(run_id, number, generation, claimed, stale, ...FACTS.map((name) => facts[name])),
  ]);
  return results.at(-1)?.meta.changes === 1;
}

/** A part that no task names any more goes; its object is left to be swept. */
export async function dropEmptyPart(
  db: Database,
  { run_id, number }: Pick<ArchivePart, "run_id" | "number">,
): Promise<void> {
  await db.$client
    .prepare(
      `DELETE FROM archive_parts WHERE run_id = ?1 AND number = ?2 AND members IS NULL
       AND NOT EXISTS (SELECT 1 FROM tasks WHERE run_id = ?1 AND archive_part = ?2)`,
    )
    .bind(run_id, number)
    .run();
}

/** The names that objects of the run may have: those that count, and the latest that were taken. */
export async function namesOfParts(
  db: Database,
  run: string,
): Promise<Pick<ArchivePart, "run_id" | "number" | "generation">[]> {
  const { results } = await db.$client
    .prepare(
      `SELECT run_id, number, generation FROM archive_parts WHERE run_id = ?1
       UNION SELECT run_id, number, claimed FROM archive_parts WHERE run_id = ?1`,
    )
    .bind(run)
    .all<Pick<ArchivePart, "run_id" | "number" | "generation">>();
  return results;
}
