/** One stream of bytes made of several: bytes at hand, and ranges of objects, each of which is opened when it is its turn. */
import { crc32 } from "node:zlib";
import { errors } from "../lib/events.ts";

export type StreamPiece =
  | { readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly key: string; readonly offset: number; readonly length: number };

/**
 * Bytes of an object that are asked for at a time, at least: the local platform's bucket reads ahead all that it is asked for, and
 * a client may be slow. At most so many times a stream, since an invocation has a thousand requests.
 */
const RANGE_BYTES = 8 * 1024 * 1024;
const RANGES_MAX = 400;

/**
 * The pieces one after the other. Nothing is held but what is on its way, and the bytes of objects do not pass through here:
 * they are piped by the runtime. What fails on the way ends the stream before its length, so that the client knows.
 * @param length of all pieces.
 */
export function streamOf(bucket: R2Bucket, pieces: Iterable<StreamPiece>, length: number): ReadableStream {
  const { readable, writable } = new FixedLengthStream(length);
  const most = Math.max(RANGE_BYTES, Math.ceil(length / RANGES_MAX));
  void pump(bucket, pieces, writable, most).catch((error: unknown) => writable.abort(error).catch(() => undefined));
  return readable;
}

async function pump(
  bucket: R2Bucket,
  pieces: Iterable<StreamPiece>,
  writable: WritableStream,
  most: number,
): Promise<void> {
  for (const piece of pieces) {
    if ("bytes" in piece) {
      const writer = writable.getWriter();
      await writer.write(piece.bytes);
      writer.releaseLock();
      continue;
    }
    const end = piece.offset + piece.length;
    for (let offset = piece.offset; offset < end; offset += most) {
      const range = { offset, length: Math.min(most, end - offset) };
      const object = await bucket.get(piece.key, { range });
      if (object === null) {
        const line = `${piece.key} is not in object storage`;
        errors.note({ event: "object_missing", key: piece.key, error: "it is not in object storage" }, Date.now());
        throw new Error(line);
      }
      await object.body.pipeTo(writable, { preventClose: true });
    }
  }
  await writable.close();
}

/** CRC-32 of an object, read through once. */
export async function crc32Of(bucket: R2Bucket, key: string): Promise<number> {
  const object = await bucket.get(key);
  if (object === null) throw new Error(`${key} is not in object storage`);
  let sum = 0;
  for await (const chunk of object.body) sum = crc32(chunk as Uint8Array, sum);
  return sum;
}
