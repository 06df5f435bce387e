/** Reads the lines of an object of text, some megabytes at a time. */
import { setTimeout as pause } from "node:timers/promises";

/** Bytes that are asked for at a time. */
const RANGE_BYTES = 2 * 1024 * 1024;
const LINE_END = 10;

export interface StoredLine {
  readonly text: string;
  /** Bytes before it in the object, and before the line after it. */
  readonly at: number;
  readonly next: number;
}

/**
 * The lines from a byte on at which one begins.
 * @throws Error where the object is not there, or is another than it was when the first of them was read.
 */
export async function* linesOf(bucket: R2Bucket, key: string, from = 0): AsyncGenerator<StoredLine> {
  const decoder = new TextDecoder();
  let etag: string | undefined;
  let size = Number.POSITIVE_INFINITY;
  /** Of a line whose end is not read yet. */
  let begun = new Uint8Array(0);
  let at = from;
  for (let offset = from; offset < size; ) {
    const object = await rangeOf(bucket, key, offset, etag);
    etag = object.etag;
    size = object.size;
    const read = new Uint8Array(await object.arrayBuffer());
    offset += read.byteLength;
    if (read.byteLength === 0) throw new Error(`${key} ends before its size`);
    const bytes = begun.byteLength === 0 ? read : concatenated(begun, read);
    let start = 0;
    for (;;) {
      const end = bytes.indexOf(LINE_END, start);
      if (end < 0) break;
      const next = at + end + 1 - start;
      yield { text: decoder.decode(bytes.subarray(start, end)), at, next };
      at = next;
      start = end + 1;
    }
    begun = bytes.slice(start);
    // Where the store is in this process, as it is locally, all would be read in one go: requests would wait, and the runtime
    // would let go of no range before the last.
    await pause(0);
  }
  if (begun.byteLength > 0) throw new Error(`${key} ends within a line`);
}

async function rangeOf(bucket: R2Bucket, key: string, offset: number, etag: string | undefined): Promise<R2ObjectBody> {
  const range = { offset, length: RANGE_BYTES };
  const object = await bucket.get(key, { range, ...(etag === undefined ? {} : { onlyIf: { etagMatches: etag } }) });
  if (object === null) throw new Error(`${key} is not in object storage`);
  if (!("arrayBuffer" in object)) throw new Error(`${key} is another than it was`);
  return object;
}

function concatenated(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.byteLength + other.byteLength);
  both.set(one);
  both.set(other, one.byteLength);
  return both;
}
