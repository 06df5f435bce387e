/**
 * Writes a file of any length in stretches, each within one invocation: so many records, then up to the end of a part of its
 * upload. The next goes on from there, mostly in the midst of a record, which is made again. Which stretches there are
 * decides no byte of the file, and a file of one is one object that is put whole.
 */
import { z } from "zod";
import type { Database } from "../../db/client.ts";
import { type Condition, dropUpload, putStretch, takeUpload, type UploadKey } from "../../db/dataset_uploads.ts";
import { contentTypeOf, datasetKey } from "../domain/dataset/files.ts";
import { abandon, hexOf, joined, ObjectWriter, PART_BYTES, UploadLost, type Written } from "../store/multipart.ts";
import { VERSION } from "../tools/pool.ts";

export interface Bounds {
  /** Records that one invocation reads, and parts that it uploads; it goes on to the end of the part. */
  readonly records: number;
  readonly parts: number;
  readonly partBytes: number;
}

/** A fraction of the processor time and of the memory that an invocation has: 5,000 records of 25 KB take some ten seconds. */
export const BOUNDS: Bounds = { records: 5_000, parts: 16, partBytes: PART_BYTES };

/** What comes of one record. */
export interface Piece<S> {
  readonly bytes: readonly Uint8Array[];
  /** Where to go on after it. */
  readonly after: S;
}

export interface StretchedFile<S> {
  readonly key: UploadKey;
  /** Of `S`, as it is stored between two stretches. */
  readonly schema: z.ZodType<S>;
  readonly start: S;
  /** From a state on the same pieces, whenever they are asked for. */
  readonly pieces: (from: S) => AsyncIterable<Piece<S>>;
  /** What is stored with a stretch, of what its pieces brought beside their bytes. */
  readonly also?: (done: Condition) => readonly D1PreparedStatement[];
}

export type StretchEnd<S> =
  /** The object stands; null where not a byte came, and then there is none. */
  | { readonly kind: "written"; readonly file: Written | null; readonly state: S }
  /** The stretch of that number is to be done. */
  | { readonly kind: "goes_on"; readonly stretch: number }
  /** Another delivery has done it, or the file is not wanted any more. */
  | { readonly kind: "done_elsewhere" };

interface Progress<S> {
  /** Version of dive: what another wrote is not gone on with. */
  readonly made_by: string;
  /** Before the record that stands half in the parts. */
  readonly of: S;
  /** Bytes of that record which do, and their hash. */
  readonly skip: number;
  readonly head: string;
}

/** @param stretch its number, from 0. @throws what `pieces` throws. */
export async function writeStretch<S>(
  env: Pick<Env, "BUCKET">,
  db: Database,
  file: StretchedFile<S>,
  stretch: number,
  bounds: Bounds,
  now: number,
): Promise<StretchEnd<S>> {
  const { key } = file;
  const object = datasetKey(key.dataset, key.path);
  const taken = stretch === 0 ? undefined : await takeUpload(db, key, stretch);
  if (stretch > 0 && taken === undefined) return { kind: "done_elsewhere" };
  try {
    const from = taken === undefined ? begin(file) : progressSchema(file.schema).parse(JSON.parse(taken.state));
    if (from.made_by !== VERSION) throw new UploadLost(`it was begun by dive ${from.made_by}`);
    if (taken?.whole) return { kind: "written", file: await joined(env.BUCKET, object, taken.open), state: from.of };
    const { partBytes } = bounds;
    const writer = new ObjectWriter(env.BUCKET, object, contentTypeOf(key.path), {
      open: taken?.open,
      partBytes,
      ...(taken && { firstPart: taken.first_part }),
    });
    return await filled(env, db, file, stretch, writer, from, bounds, now);
  } catch (error) {
    if (!(error instanceof UploadLost) || taken === undefined) throw error;
    await dropUpload(db, key, taken.open.upload_id);
    await abandon(env.BUCKET, object, taken.open.upload_id);
    return { kind: "goes_on", stretch: 0 };
  }
}

async function filled<S>(
  { BUCKET }: Pick<Env, "BUCKET">,
  db: Database,
  { key, pieces, also }: StretchedFile<S>,
  stretch: number,
  writer: ObjectWriter,
  from: Progress<S>,
  bounds: Bounds,
  now: number,
): Promise<StretchEnd<S>> {
  const put = async (progress: Progress<S>, whole: boolean): Promise<StretchEnd<S>> => {
    const open = whole ? await writer.seal() : await writer.leave();
    const done = { stretch, open, whole, state: JSON.stringify(progress) };
    if (await putStretch(db, key, done, now, also)) return { kind: "goes_on", stretch: stretch + 1 };
    // What was begun here is nobody's; what went on is his who was quicker.
    if (stretch === 0) await abandon(BUCKET, datasetKey(key.dataset, key.path), open.upload_id);
    return { kind: "done_elsewhere" };
  };
  try {
    const { made_by } = from;
    const most = writer.uploaded + bounds.parts * bounds.partBytes;
    let { of, skip } = from;
    let records = 0;
    for await (const { bytes, after } of pieces(of)) {
      if (skip > 0 && (await headOf(bytes, skip)) !== from.head)
        throw new UploadLost("a record that stands half in the file is another now");
      const before = writer.bytes - skip;
      const uploaded = writer.uploaded;
      for (const chunk of bytes) {
        await writer.write(chunk.subarray(skip));
        skip = Math.max(0, skip - chunk.byteLength);
      }
      records++;
      if (writer.uploaded > uploaded && (records >= bounds.records || writer.uploaded >= most)) {
        const half = writer.uploaded - before;
        return await put({ made_by, of, skip: half, head: await headOf(bytes, half) }, false);
      }
      of = after;
    }
    if (stretch > 0) return await put({ made_by, of, skip: 0, head: "" }, true);
    if (writer.bytes > 0) return { kind: "written", file: await writer.close(), state: of };
    await writer.abort();
    return { kind: "written", file: null, state: of };
  } catch (error) {
    await writer.abort().catch(() => undefined); // the first error is the one to report
    throw error;
  }
}

function begin<S>({ start }: StretchedFile<S>): Progress<S> {
  return { made_by: VERSION, of: start, skip: 0, head: "" };
}

function progressSchema<S>(state: z.ZodType<S>) {
  return z.strictObject({ made_by: z.string(), of: state, skip: z.int().nonnegative(), head: z.string() });
}

/** Hash of the first bytes of a record. */
async function headOf(chunks: readonly Uint8Array[], length: number): Promise<string> {
  const head = new Uint8Array(length);
  let used = 0;
  for (const chunk of chunks) {
    const piece = chunk.subarray(0, length - used);
    head.set(piece, used);
    used += piece.byteLength;
  }
  return hexOf(await crypto.subtle.digest("SHA-256", head.subarray(0, used)));
}
