/**
 * Queries on files of datasets that are written in several stretches. A stretch counts once it is put down here, and of two
 * that write the same one only the first is; parts of an upload have numbers that no one else has, so that neither spoils the other's.
 */
import { and, asc, eq } from "drizzle-orm";
import { z } from "zod";
import { type OpenUpload, RECORDS } from "../functions/domain/dataset/files.ts";
import type { Database } from "./client.ts";
import { datasetUploads } from "./schema/index.ts";

const partsSchema = z.array(z.object({ partNumber: z.int().positive(), etag: z.string() }));

/** Parts that one stretch writes, at most, with those that complete a record. */
export const PART_NUMBERS = 20;

/** The file that is written. */
export interface UploadKey {
  readonly dataset: string;
  readonly path: string;
  /** Hash of the records that it is made of; null of the records themselves. */
  readonly records: string | null;
}

/** What a stretch goes on from. */
export interface TakenUpload {
  readonly open: OpenUpload;
  /** The first of the numbers that are its own. */
  readonly first_part: number;
  readonly state: string;
  /** Nothing is left to be written. */
  readonly whole: boolean;
}

type UploadRow = typeof datasetUploads.$inferSelect;

/** Takes up the stretch; undefined if it is not the one that is to be done next. */
export async function takeUpload(
  db: Database,
  { dataset, path, records }: UploadKey,
  stretch: number,
): Promise<TakenUpload | undefined> {
  const row = await db.$client
    .prepare(
      `UPDATE dataset_uploads SET next_part = next_part + ${PART_NUMBERS}
       WHERE dataset_id = ?1 AND path = ?2 AND records IS ?3 AND stretch = ?4
       AND EXISTS (SELECT 1 FROM datasets WHERE id = ?1 AND status = 'writing') RETURNING *`,
    )
    .bind(dataset, path, records, stretch)
    .first<Omit<UploadRow, "whole"> & { whole: number }>();
  if (row === null) return undefined;
  const { upload_id, bytes, crc32, state } = row;
  const open = { upload_id, bytes, crc32, parts: partsSchema.parse(JSON.parse(row.parts)) };
  return { open, first_part: row.next_part - PART_NUMBERS, state, whole: row.whole === 1 };
}

/** What a stretch came to. */
export interface DoneStretch {
  /** Its number, from 0. */
  readonly stretch: number;
  readonly open: OpenUpload;
  readonly state: string;
  readonly whole: boolean;
}

/**
 * Puts down what a stretch came to, and in one transaction what `also` makes of it, on the condition that it is given.
 * @returns false if that stretch was put down already, or its file is not wanted any more.
 */
export async function putStretch(
  db: Database,
  key: UploadKey,
  done: DoneStretch,
  now: number,
  also: (done: Condition) => readonly D1PreparedStatement[] = () => [],
): Promise<boolean> {
  const d1 = db.$client;
  const { upload_id, parts, bytes, crc32 } = done.open;
  const values = [JSON.stringify(parts), bytes, crc32, done.state, done.whole ? 1 : 0, now] as const;
  const put =
    done.stretch === 0
      ? d1
          .prepare(
            `INSERT INTO dataset_uploads (dataset_id, path, records, upload_id, stretch, next_part, parts, bytes, crc32, state, whole, moved_at)
             SELECT ?1, ?2, ?3, ?4, 1, ?11, ?5, ?6, ?7, ?8, ?9, ?10 WHERE EXISTS (SELECT 1 FROM datasets WHERE id = ?1 AND status = 'writing')
             AND NOT EXISTS (SELECT 1 FROM dataset_files WHERE dataset_id = ?1 AND path = ?2)
             AND (?3 IS NULL OR EXISTS (SELECT 1 FROM dataset_files WHERE dataset_id = ?1 AND path = '${RECORDS}' AND sha256 = ?3))
             ON CONFLICT DO NOTHING`,
          )
          .bind(key.dataset, key.path, key.records, upload_id, ...values, (parts.at(-1)?.partNumber ?? 0) + 1)
      : d1
          .prepare(
            `UPDATE dataset_uploads SET stretch = stretch + 1, parts = ?5, bytes = ?6, crc32 = ?7, state = ?8, whole = ?9, moved_at = ?10
             WHERE dataset_id = ?1 AND path = ?2 AND records IS ?3 AND upload_id = ?4 AND stretch = ?11`,
          )
          .bind(key.dataset, key.path, key.records, upload_id, ...values, done.stretch);
  const condition = `EXISTS (SELECT 1 FROM dataset_uploads WHERE dataset_id = '${quoted(key.dataset)}' AND path = '${quoted(key.path)}'
    AND upload_id = '${quoted(upload_id)}' AND stretch = ${done.stretch + 1})`;
  const [result] = await d1.batch([put, ...also(condition)]);
  return result?.meta.changes === 1;
}

/** SQL that is true if what it stands beside is to be done. */
export type Condition = string;

function quoted(text: string): string {
  return text.replaceAll("'", "''");
}

/** A file is to be written anew from its beginning, by whoever takes it up next. */
export async function dropUpload(db: Database, { dataset, path }: UploadKey, upload_id: string): Promise<void> {
  const { dataset_id, path: its, upload_id: id } = datasetUploads;
  await db.delete(datasetUploads).where(and(eq(dataset_id, dataset), eq(its, path), eq(id, upload_id)));
}

/** The stretch that is next of each file of the dataset that is being written in several. */
export function uploadsOf(db: Database, dataset: string) {
  const { path, stretch, upload_id, bytes, dataset_id } = datasetUploads;
  return db
    .select({ path, stretch, upload_id, bytes })
    .from(datasetUploads)
    .where(eq(dataset_id, dataset))
    .orderBy(asc(path));
}
