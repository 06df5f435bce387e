/** Reads a zip archive by its central directory, with the reader of a library: from any bytes, also ones that nobody holds whole. */
import { PassThrough, type Readable } from "node:stream";
import { crc32 } from "node:zlib";
import { type Entry, fromRandomAccessReader, RandomAccessReader, type ZipFile } from "yauzl";

/** Bytes `from` up to `to` of the archive. */
export type ReadRange = (from: number, to: number) => Iterable<Uint8Array>;

class Ranges extends RandomAccessReader {
  readonly #read: ReadRange;
  constructor(read: ReadRange) {
    super();
    this.#read = read;
  }
  override _readStreamForRange(start: number, end: number): Readable {
    const stream = new PassThrough();
    for (const part of this.#read(start, end)) stream.write(part);
    stream.end();
    return stream;
  }
}

export interface ReadEntry {
  readonly name: string;
  readonly bytes: number;
  readonly crc32: number;
  readonly modified: Date;
  /** Its content, which is held against its checksum. */
  content(): Promise<Uint8Array>;
}

/** The entries in order. Throws where the archive is not a sound one. */
export async function readZip(size: number, read: ReadRange): Promise<ReadEntry[]> {
  const options = { lazyEntries: true, autoClose: false, strictFileNames: true, validateEntrySizes: true } as const;
  const zip = await new Promise<ZipFile>((resolve, reject) =>
    fromRandomAccessReader(new Ranges(read), size, options, (error, file) => (error ? reject(error) : resolve(file))),
  );
  const entries = await new Promise<Entry[]>((resolve, reject) => {
    const found: Entry[] = [];
    zip.on("entry", (entry: Entry) => {
      found.push(entry);
      zip.readEntry();
    });
    zip.on("end", () => resolve(found));
    zip.on("error", reject);
    zip.readEntry();
  });
  return entries.map((entry) => ({
    name: entry.fileName,
    bytes: entry.uncompressedSize,
    crc32: entry.crc32,
    modified: entry.getLastModDate({ timezone: "UTC" }),
    content: () => contentOf(zip, entry),
  }));
}

async function contentOf(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const stream = await new Promise<Readable>((resolve, reject) =>
    zip.openReadStream(entry, (error, found) => (error ? reject(error) : resolve(found))),
  );
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk as Uint8Array);
  const content = Buffer.concat(chunks);
  if (crc32(content) !== entry.crc32) throw new Error(`${entry.fileName}: its content is not what its checksum says`);
  return content;
}

/** Of an archive that is held whole. */
export function readWholeZip(bytes: Uint8Array): Promise<ReadEntry[]> {
  return readZip(bytes.byteLength, (from, to) => [bytes.subarray(from, to)]);
}
