/**
 * The layout of a zip archive whose files are stored as they are: known to the byte from names, sizes and checksums alone, so
 * that its length can be said beforehand and any part of it sent without what comes before. Zip64 where a figure asks for it.
 * (PKWARE's APPNOTE 6.3, sections 4.3 and 4.5.3.)
 */

export interface ZipEntry {
  /** Path with slashes. */
  readonly name: string;
  readonly bytes: number;
  readonly crc32: number;
}

/** A stretch of the archive: bytes of its own, or those of a file (by its place among the entries) from `offset` on. */
export type ZipPiece =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: "file"; readonly entry: number; readonly offset: number; readonly length: number };

export interface ZipLayout {
  readonly size: number;
  /** One after the other. */
  readonly pieces: readonly ZipPiece[];
}

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const ZIP64_END = 0x06064b50;
const ZIP64_LOCATOR = 0x07064b50;
const END = 0x06054b50;

/** Says that the figure stands in a zip64 field. */
const ESCAPED_32 = 0xffff_ffff;
const ESCAPED_16 = 0xffff;
/** Versions that are needed to extract: of plain files, and of zip64. */
const PLAIN = 10;
const ZIP64 = 45;
/** By a Unix (3), which is what makes the mode count, that knows zip64. */
const MADE_BY = (3 << 8) | ZIP64;
/** Names are UTF-8. */
const FLAGS = 0x0800;
const STORED = 0;
/** A regular file that its owner may write and everybody read: -rw-r--r--. */
const MODE = 0o100644 * 0x1_0000;

/** @param modified of all entries, Unix milliseconds. */
export function zipLayout(entries: readonly ZipEntry[], modified: number): ZipLayout {
  const time = dosTime(modified);
  const pieces: ZipPiece[] = [];
  let at = 0;
  const add = (piece: ZipPiece) => {
    pieces.push(piece);
    at += lengthOf(piece);
  };
  const directory: Uint8Array[] = [];
  for (const [i, entry] of entries.entries()) {
    const name = new TextEncoder().encode(entry.name);
    directory.push(centralHeader(entry, name, time, at));
    add({ kind: "bytes", bytes: localHeader(entry, name, time) });
    if (entry.bytes > 0) add({ kind: "file", entry: i, offset: 0, length: entry.bytes });
  }
  const size = directory.reduce((sum, { byteLength }) => sum + byteLength, 0);
  add({ kind: "bytes", bytes: joined([...directory, ...ending(entries.length, size, at)]) });
  return { size: at, pieces };
}

/** What a range of the archive consists of. */
export function* piecesIn({ pieces }: ZipLayout, offset: number, length: number): Generator<ZipPiece> {
  const end = offset + length;
  let at = 0;
  for (const piece of pieces) {
    const from = Math.max(offset - at, 0);
    const to = Math.min(end - at, lengthOf(piece));
    at += lengthOf(piece);
    if (from >= to) continue;
    if (piece.kind === "bytes") yield { kind: "bytes", bytes: piece.bytes.subarray(from, to) };
    else yield { ...piece, offset: piece.offset + from, length: to - from };
  }
}

function lengthOf(piece: ZipPiece): number {
  return piece.kind === "bytes" ? piece.bytes.byteLength : piece.length;
}

function localHeader(entry: ZipEntry, name: Uint8Array, time: number): Uint8Array<ArrayBuffer> {
  // Both sizes stand in the field, whichever of them is too large.
  const extra = entry.bytes >= ESCAPED_32 ? zip64Field([entry.bytes, entry.bytes]) : NOTHING;
  const header = fields([4, LOCAL_HEADER], ...described(entry, name, time, extra));
  return joined([header, name, extra]);
}

function centralHeader(entry: ZipEntry, name: Uint8Array, time: number, at: number): Uint8Array {
  const { bytes } = entry;
  const figures = [...(bytes >= ESCAPED_32 ? [bytes, bytes] : []), ...(at >= ESCAPED_32 ? [at] : [])];
  const extra = figures.length > 0 ? zip64Field(figures) : NOTHING;
  const header = fields(
    [4, CENTRAL_HEADER],
    [2, MADE_BY],
    ...described(entry, name, time, extra),
    [2, 0], // of a comment
    [2, 0], // disk
    [2, 0], // internal attributes
    [4, MODE],
    [4, Math.min(at, ESCAPED_32)],
  );
  return joined([header, name, extra]);
}

/** What both headers of a file say of it, `extra` being the zip64 field or nothing. */
function described({ bytes, crc32 }: ZipEntry, name: Uint8Array, time: number, extra: Uint8Array): Field[] {
  const size = Math.min(bytes, ESCAPED_32);
  return [
    [2, extra.byteLength > 0 ? ZIP64 : PLAIN],
    [2, FLAGS],
    [2, STORED],
    [4, time],
    [4, crc32],
    [4, size],
    [4, size],
    [2, name.byteLength],
    [2, extra.byteLength],
  ];
}

function ending(entries: number, size: number, at: number): Uint8Array[] {
  const end = fields(
    [4, END],
    [2, 0],
    [2, 0],
    [2, Math.min(entries, ESCAPED_16)],
    [2, Math.min(entries, ESCAPED_16)],
    [4, Math.min(size, ESCAPED_32)],
    [4, Math.min(at, ESCAPED_32)],
    [2, 0], // of a comment
  );
  if (entries < ESCAPED_16 && size < ESCAPED_32 && at < ESCAPED_32) return [end];
  const record = fields(
    [4, ZIP64_END],
    [8, 44], // bytes of this record after this figure
    [2, MADE_BY],
    [2, ZIP64],
    [4, 0],
    [4, 0],
    [8, entries],
    [8, entries],
    [8, size],
    [8, at],
  );
  return [record, fields([4, ZIP64_LOCATOR], [4, 0], [8, at + size], [4, 1]), end];
}

const NOTHING = new Uint8Array(0);

function zip64Field(figures: readonly number[]): Uint8Array {
  return fields([2, 1], [2, figures.length * 8], ...figures.map((figure) => [8, figure] as const));
}

type Field = readonly [width: 2 | 4 | 8, figure: number];

/** Whole numbers without a sign, the lowest byte first, each with its width in bytes. */
function fields(...list: readonly Field[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(list.reduce((sum, [width]) => sum + width, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [width, figure] of list) {
    if (width === 2) view.setUint16(at, figure, true);
    else if (width === 4) view.setUint32(at, figure, true);
    else view.setBigUint64(at, BigInt(figure), true);
    at += width;
  }
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}

/** Date and time as DOS wrote them, two seconds exact and from 1980 on; in UTC, since a place that they could be local to is not known. */
function dosTime(milliseconds: number): number {
  const date = new Date(Math.max(milliseconds, Date.UTC(1980)));
  const day = ((date.getUTCFullYear() - 1980) << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate();
  const time = (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1);
  return day * 0x1_0000 + time;
}
