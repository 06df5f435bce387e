/** The layout of archives, read by a library that knows nothing of it: also of archives that are far too large to be made. */
import { crc32 } from "node:zlib";
import fc from "fast-check";
import { expect, it } from "vitest";
import { piecesIn, type ZipEntry, zipLayout } from "../../../functions/domain/dataset/zip.ts";
import { readWholeZip, readZip } from "../../support/zip.ts";

const TIME = Date.UTC(2026, 10, 30, 12, 34, 56);
const GIB = 2 ** 30;

/** A byte of a file whose content follows from where it stands. */
const byteAt = (entry: number, at: number) => (at * 31 + entry * 7 + Math.floor(at / 251)) & 0xff;
const content = (entry: number, offset: number, length: number) =>
  Uint8Array.from({ length }, (_, i) => byteAt(entry, offset + i));

/** The bytes of a range of the archive. */
function range(layout: ReturnType<typeof zipLayout>, offset: number, length: number): Uint8Array {
  const parts = [...piecesIn(layout, offset, length)].map((piece) =>
    piece.kind === "bytes" ? piece.bytes : content(piece.entry, piece.offset, piece.length),
  );
  return Buffer.concat(parts);
}

const entriesOf = (sizes: readonly number[]): ZipEntry[] =>
  sizes.map((bytes, i) => ({ name: `sample-v1/data/ä-${i}.parquet`, bytes, crc32: crc32(content(i, 0, bytes)) }));

it("an archive holds its files in order, with their content and time", async () => {
  const sizes = [0, 1, 300, 70_000];
  const layout = zipLayout(entriesOf(sizes), TIME);
  const found = await readZip(layout.size, (from, to) => [range(layout, from, to - from)]);
  expect(found.map(({ name, bytes }) => [name, bytes])).toEqual(
    sizes.map((bytes, i) => [`sample-v1/data/ä-${i}.parquet`, bytes]),
  );
  for (const [i, entry] of found.entries()) {
    expect(Buffer.from(await entry.content()).equals(content(i, 0, sizes[i] as number))).toBe(true);
    expect(entry.modified.getTime()).toBe(TIME);
  }
});

it("an archive of nothing is one", async () => {
  const layout = zipLayout([], TIME);
  expect(await readZip(layout.size, (from, to) => [range(layout, from, to - from)])).toEqual([]);
});

it("a range of it is that part of the whole", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(400), { maxLength: 5 }), fc.nat(), fc.nat(), (sizes, a, b) => {
      const layout = zipLayout(entriesOf(sizes), TIME);
      const whole = range(layout, 0, layout.size);
      expect(whole.byteLength).toBe(layout.size);
      const offset = a % layout.size;
      const length = 1 + (b % (layout.size - offset));
      expect(Buffer.from(range(layout, offset, length)).equals(whole.subarray(offset, offset + length))).toBe(true);
    }),
  );
});

it.each([
  ["a file of 5 GiB", [10, 5 * GIB, 20]],
  ["files that begin behind 4 GiB", [3 * GIB, 2 * GIB, 7]],
  ["a file at the bound", [0xffff_ffff, 1]],
  ["a file just below the bound", [0xffff_fffe, 1]],
])("%s can be read", async (_, sizes) => {
  const entries = sizes.map((bytes, i) => ({ name: `f${i}`, bytes, crc32: i }));
  const layout = zipLayout(entries, TIME);
  const found = await readZip(layout.size, (from, to) => [range(layout, from, to - from)]);
  expect(found.map(({ name, bytes, crc32 }) => ({ name, bytes, crc32 }))).toEqual(entries);
  // Read from where the directory says that it begins: bytes that have another checksum than the one that was made up.
  await expect(found.at(-1)?.content()).rejects.toThrow("not what its checksum says");
});

it("more files than 16 bits count can be read", async () => {
  const entries = Array.from({ length: 65_600 }, (_, i) => ({ name: `f${i}`, bytes: 0, crc32: 0 }));
  const layout = zipLayout(entries, TIME);
  const found = await readWholeZip(range(layout, 0, layout.size));
  expect(found).toHaveLength(entries.length);
  expect(found.at(-1)?.name).toBe("f65599");
});
