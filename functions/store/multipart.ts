/**
 * Writes one object of unknown size to R2 while holding at most one part of it, and hashes it on the way.
 * R2 wants all parts of an upload but the last to be of one size, 5 MiB or more.
 */
import { crc32 } from "node:zlib";

/** Bytes of a part: with R2's bound of 10,000 parts an object may have 80 GiB. */
export const PART_BYTES = 8 * 1024 * 1024;

export interface Written {
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
  /** What a zip archive states of it: known beforehand, any part of the archive can be sent without reading what is before it. */
  readonly crc32: number;
}

export class ObjectWriter {
  readonly #bucket: R2Bucket;
  readonly #key: string;
  readonly #options: { httpMetadata: R2HTTPMetadata };
  readonly #digest = new crypto.DigestStream("SHA-256");
  readonly #hash = this.#digest.getWriter();
  /** Grows to a part and is reused for every part. */
  #buffer = new Uint8Array(64 * 1024);
  #used = 0;
  #bytes = 0;
  #crc32 = 0;
  #upload: R2MultipartUpload | undefined;
  readonly #parts: R2UploadedPart[] = [];

  constructor(bucket: R2Bucket, key: string, contentType: string) {
    this.#bucket = bucket;
    this.#key = key;
    this.#options = { httpMetadata: { contentType } };
  }

  /** Takes the bytes in; the caller may reuse `chunk` once this has resolved. */
  async write(chunk: Uint8Array): Promise<void> {
    await this.#hash.write(chunk);
    this.#bytes += chunk.byteLength;
    this.#crc32 = crc32(chunk, this.#crc32);
    for (let from = 0; from < chunk.byteLength; ) {
      const piece = chunk.subarray(from, from + PART_BYTES - this.#used);
      this.#reserve(this.#used + piece.byteLength);
      this.#buffer.set(piece, this.#used);
      this.#used += piece.byteLength;
      from += piece.byteLength;
      if (this.#used === PART_BYTES) await this.#flush();
    }
  }

  /** Finishes the object: only now can it be read, all of it. */
  async close(): Promise<Written> {
    await this.#hash.close();
    if (this.#upload === undefined) {
      await this.#bucket.put(this.#key, this.#buffer.subarray(0, this.#used), this.#options);
    } else {
      if (this.#used > 0) await this.#flush();
      await this.#upload.complete(this.#parts);
    }
    return { bytes: this.#bytes, sha256: hex(await this.#digest.digest), crc32: this.#crc32 };
  }

  /** Gives up; nothing of the object remains. An upload that dies without this is removed by R2 after a week. */
  async abort(): Promise<void> {
    this.#digest.digest.catch(() => undefined); // nobody reads the hash of half an object
    await this.#hash.abort().catch(() => undefined);
    await this.#upload?.abort();
  }

  async #flush(): Promise<void> {
    this.#upload ??= await this.#bucket.createMultipartUpload(this.#key, this.#options);
    this.#parts.push(await this.#upload.uploadPart(this.#parts.length + 1, this.#buffer.subarray(0, this.#used)));
    this.#used = 0;
  }

  #reserve(size: number): void {
    if (size <= this.#buffer.byteLength) return;
    const grown = new Uint8Array(Math.min(PART_BYTES, Math.max(size, this.#buffer.byteLength * 2)));
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

function hex(bytes: ArrayBuffer): string {
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
