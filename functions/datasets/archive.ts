/** A released dataset as one zip archive: its files in a folder of its name, in the order of the manifest, which comes last. */
import type { Database } from "../../db/client.ts";
import { archivedFilesOf, type Dataset, recordCrc32 } from "../../db/datasets.ts";
import { datasetKey, inOrder, MANIFEST } from "../domain/dataset/files.ts";
import { piecesIn, zipLayout } from "../domain/dataset/zip.ts";
import { canonicalJson, sha256Hex } from "../domain/json.ts";
import { crc32Of, type StreamPiece, streamOf } from "../store/stream.ts";

/** Part of the tag: raised when the same files come to other bytes. */
const LAYOUT = 1;

export interface Archive {
  readonly size: number;
  /** Of all that decides its bytes, hexadecimal. */
  readonly digest: string;
  /** Unix milliseconds. */
  readonly modified: number;
  stream(offset: number, length: number): ReadableStream;
}

export async function archiveOf(env: Pick<Env, "BUCKET">, db: Database, dataset: Dataset): Promise<Archive> {
  const { id } = dataset;
  const stored = await archivedFilesOf(db, id);
  const files = [
    ...inOrder(stored.filter(({ path }) => path !== MANIFEST)),
    ...stored.filter(({ path }) => path === MANIFEST),
  ];
  const entries: { name: string; bytes: number; crc32: number }[] = [];
  for (const { path, bytes, crc32 } of files)
    entries.push({ name: `${id}/${path}`, bytes, crc32: crc32 ?? (await workedOut(path)) });
  const modified = dataset.released_at ?? dataset.created_at;
  const layout = zipLayout(entries, modified);
  const keys = files.map(({ path }) => datasetKey(id, path));

  function* pieces(offset: number, length: number): Generator<StreamPiece> {
    for (const piece of piecesIn(layout, offset, length))
      yield piece.kind === "bytes"
        ? { bytes: piece.bytes }
        : { key: keys[piece.entry] as string, offset: piece.offset, length: piece.length };
  }
  return {
    size: layout.size,
    digest: sha256Hex(canonicalJson([LAYOUT, id, modified, files.map(({ path, sha256 }) => [path, sha256])])),
    modified,
    stream: (offset, length) => streamOf(env.BUCKET, pieces(offset, length), length),
  };

  /** Of a file from before checksums were stored: it is read through, once. */
  async function workedOut(path: string): Promise<number> {
    const crc32 = await crc32Of(env.BUCKET, datasetKey(id, path));
    await recordCrc32(db, id, path, crc32);
    return crc32;
  }
}
