/**
 * Writes one object of unknown size to R2 while holding at most one part of it, and hashes it on the way. What one invocation
 * does not get to the end of goes on in another, from the end of a part on.
 * R2 wants all parts of an upload but the last to be of one size, 5 MiB or more.
 */
import { crc32 } from "node:zlib";
import type { OpenUpload } from "../domain/dataset/files.ts";
import { streamOf } from "./stream.ts";

/** Bytes of a part: with R2's bound of 10,000 parts an object may have 80 GiB. */
export const PART_BYTES = 8 * 1024 * 1024;

/** Bytes that are handed to the hash at a time: it copies what it is given. */
const HASH_BYTES = 1024 * 1024;

export interface Written {
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
  /** What a zip archive states of it: known beforehand, any part of the archive can be sent without reading what is before it. */
  readonly crc32: number;
}

/** R2 has no such upload any more, or not these parts of it: it is a week old, or was ended. The object is to be written anew. */
export class UploadLost extends Error {
  override readonly name = "UploadLost";
}

export interface WriterOptions {
  /** What was written before; an object that is begun if not given. */
  readonly open?: OpenUpload | undefined;
  /** Number of the first part that is written now: whoever writes the same object at the same time has others. */
  readonly firstPart?: number;
  readonly partBytes?: number;
}

export class ObjectWriter {
  readonly #bucket: R2Bucket;
  readonly #key: string;
  readonly #options: { httpMetadata: R2HTTPMetadata };
  readonly #partBytes: number;
  /** Of an object that is begun here; of one that goes on the runtime cannot take up its hash. */
  readonly #digest: DigestStream | undefined;
  readonly #hash: WritableStreamDefaultWriter | undefined;
  /** Grows to a part and is reused for every part. */
  #buffer = new Uint8Array(64 * 1024);
  #used = 0;
  /** In parts that are uploaded, and their checksum. */
  #uploaded: number;
  #crc32: number;
  #upload: R2MultipartUpload | undefined;
  readonly #parts: R2UploadedPart[];
  #nextPart: number;

  constructor(
    bucket: R2Bucket,
    key: string,
    contentType: string,
    { open, firstPart = 1, partBytes = PART_BYTES }: WriterOptions = {},
  ) {
    this.#bucket = bucket;
    this.#key = key;
    this.#options = { httpMetadata: { contentType } };
    this.#partBytes = partBytes;
    if (open === undefined) {
      this.#digest = new crypto.DigestStream("SHA-256");
      this.#hash = this.#digest.getWriter();
    } else this.#upload = bucket.resumeMultipartUpload(key, open.upload_id);
    this.#uploaded = open?.bytes ?? 0;
    this.#crc32 = open?.crc32 ?? 0;
    this.#parts = [...(open?.parts ?? [])];
    this.#nextPart = firstPart;
  }

  /** Of the object so far, what was written before included. */
  get bytes(): number {
    return this.#uploaded + this.#used;
  }

  /** Of these, those in parts that are uploaded: another invocation can go on from there. */
  get uploaded(): number {
    return this.#uploaded;
  }

  /** Takes the bytes in; the caller may reuse `chunk` once this has resolved. */
  async write(chunk: Uint8Array): Promise<void> {
    for (let from = 0; from < chunk.byteLength; ) {
      const piece = chunk.subarray(from, from + this.#partBytes - this.#used);
      this.#reserve(this.#used + piece.byteLength);
      this.#buffer.set(piece, this.#used);
      this.#used += piece.byteLength;
      from += piece.byteLength;
      if (this.#used === this.#partBytes) await this.#flush();
    }
  }

  /** Finishes an object that was begun here: only now can it be read, all of it. */
  async close(): Promise<Written> {
    const { bytes } = this;
    if (this.#digest === undefined) throw new Error("the hash of an object that went on is not known here");
    if (this.#upload === undefined) {
      await this.#hashed();
      await this.#bucket.put(this.#key, this.#buffer.subarray(0, this.#used), this.#options);
    } else {
      if (this.#used > 0) await this.#flush();
      await this.#upload.complete(this.#parts);
    }
    await this.#hash?.close();
    return { bytes, sha256: hexOf(await this.#digest.digest), crc32: this.#crc32 };
  }

  /** Leaves off at the end of the last part: what came after it is to be written again. */
  async leave(): Promise<OpenUpload> {
    if (this.#upload === undefined) throw new Error("no part of the object is uploaded");
    await this.#forgetHash();
    const { uploadId: upload_id } = this.#upload;
    return { upload_id, parts: this.#parts, bytes: this.#uploaded, crc32: this.#crc32 };
  }

  /** Uploads what is left: the object then lacks nothing but `joined`. */
  async seal(): Promise<OpenUpload> {
    if (this.#used > 0) await this.#flush();
    return this.leave();
  }

  /**
   * Gives up. Of an object that was begun here nothing remains; one that went on stays as it was before.
   * An upload that dies without this is removed by R2 after a week.
   */
  async abort(): Promise<void> {
    await this.#forgetHash();
    if (this.#digest !== undefined) await this.#upload?.abort();
  }

  async #flush(): Promise<void> {
    const part = this.#buffer.subarray(0, this.#used);
    await this.#hashed();
    this.#upload ??= await this.#bucket.createMultipartUpload(this.#key, this.#options);
    const upload = this.#upload;
    this.#parts.push(await lostOr(() => upload.uploadPart(this.#nextPart, part)));
    this.#nextPart++;
    this.#uploaded += this.#used;
    this.#used = 0;
  }

  /** Hashes what is in the buffer. */
  async #hashed(): Promise<void> {
    const part = this.#buffer.subarray(0, this.#used);
    this.#crc32 = crc32(part, this.#crc32);
    for (let from = 0; from < part.byteLength; from += HASH_BYTES)
      await this.#hash?.write(part.subarray(from, from + HASH_BYTES));
  }

  async #forgetHash(): Promise<void> {
    this.#digest?.digest.catch(() => undefined); // nobody reads the hash of half an object
    await this.#hash?.abort().catch(() => undefined);
  }

  #reserve(size: number): void {
    if (size <= this.#buffer.byteLength) return;
    const grown = new Uint8Array(Math.min(this.#partBytes, Math.max(size, this.#buffer.byteLength * 2)));
    grown.set(this.#buffer.subarray(0, this.#used));
    this.#buffer = grown;
  }
}

/** Runs `fill` on a writer and finishes the object, or gives it up if `fill` throws. */
export async function writeObject(
  bucket: R2Bucket,
  key: string,
  contentType: string,
  fill: (writer: ObjectWriter) => Promise<void>,
): Promise<Written> {
  const writer = new ObjectWriter(bucket, key, contentType);
  try {
    await fill(writer);
    return await writer.close();
  } catch (error) {
    await writer.abort().catch(() => undefined); // the first error is the one to report
    throw error;
  }
}

/**
 * Joins the parts of an object that is all uploaded, and reads it through for its hash: the runtime's own hash cannot be
 * handed from one invocation to the next, one in JavaScript takes ten times as long, and so what is stored is known to be what
 * was written. Asked for again it comes to the same.
 * @throws UploadLost where it is not, and has to be written anew.
 */
export async function joined(bucket: R2Bucket, key: string, open: OpenUpload): Promise<Written> {
  const { bytes } = open;
  const upload = bucket.resumeMultipartUpload(key, open.upload_id);
  let lost: UploadLost | undefined;
  try {
    await lostOr(() => upload.complete([...open.parts]));
  } catch (error) {
    if (!(error instanceof UploadLost)) throw error;
    // Joined before, by who died of it or by another delivery: then it stands there.
    lost = error;
  }
  const stored = await bucket.head(key);
  if (stored?.size !== bytes) throw lost ?? new UploadLost(`${key} has not the bytes that were written`);
  const digest = new crypto.DigestStream("SHA-256");
  const hash = digest.getWriter();
  let sum = 0;
  for await (const chunk of streamOf(bucket, [{ key, offset: 0, length: bytes }], bytes)) {
    sum = crc32(chunk as Uint8Array, sum);
    await hash.write(chunk as Uint8Array);
  }
  await hash.close();
  if (sum !== open.crc32) throw lost ?? new UploadLost(`${key} has other bytes than were written`);
  return { bytes, sha256: hexOf(await digest.digest), crc32: sum };
}

/** Ends an upload whose object is not wanted any more; that it is gone already is as well. */
export async function abandon(bucket: R2Bucket, key: string, upload_id: string): Promise<void> {
  await lostOr(() => bucket.resumeMultipartUpload(key, upload_id).abort()).catch((error: unknown) => {
    if (!(error instanceof UploadLost)) throw error;
  });
}

/** R2's codes, as its messages end with them: no such upload, a part that is too small, that is unknown, or of another size than the rest. */
const LOST = /\((?:10024|10011|10025|10048)\)/;

async function lostOr<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (LOST.test(String(error))) throw new UploadLost(String(error), { cause: error });
    throw error;
  }
}

export function hexOf(bytes: ArrayBuffer): string {
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
