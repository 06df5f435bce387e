/** The filter over planned toolsets: it never forgets, is seldom wrong, and touches few pages. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BloomFilter, GrownFilter, PAGE_BYTES, placesOf } from "../../../functions/coordinator/bloom_filter.ts";
import { maxTries } from "../../../functions/coordinator/planner.ts";
import { toolsetKey } from "../../../functions/coordinator/toolset.ts";
import { sha256Hex } from "../../../functions/domain/json.ts";
import { randomOf } from "../../../functions/lib/random.ts";

const BITS_A_PAGE = PAGE_BYTES * 8;
/** Entries that fill a page exactly: any other capacity has bits to spare. */
const FULL_PAGE = BITS_A_PAGE / 16;

const key = fc
  .tuple(fc.nat(0xffff_ffff), fc.nat(0xffff_ffff))
  .map((halves) => halves.map((half) => half.toString(16).padStart(8, "0")).join(""));
const anyCapacity = fc.integer({ min: 1, max: maxTries(100_000) });

/** `count` keys, others for every salt. */
function keys(count: number, salt: string): string[] {
  const random = randomOf(0, salt);
  const half = () => random.uint32().toString(16).padStart(8, "0");
  return Array.from({ length: count }, () => half() + half());
}

const empty = (capacity: number) => new BloomFilter(capacity, () => undefined);

describe("a sketch", () => {
  test("never says of what was added that it was not, stored and loaded in between or not", () => {
    fc.assert(
      fc.property(fc.array(key, { maxLength: 200 }), anyCapacity, fc.nat(200), (added, capacity, cut) => {
        const stored = new Map<number, Uint8Array>();
        const store = (entries: readonly string[]) => {
          const sketch = new BloomFilter(capacity, (page) => stored.get(page)?.slice());
          for (const entry of entries) sketch.add(entry);
          for (const entry of entries) expect(sketch.has(entry)).toBe(true);
          for (const [page, bits] of sketch.changed) stored.set(page, bits);
        };
        store(added.slice(0, cut));
        store(added.slice(cut));
        const later = new BloomFilter(capacity, (page) => stored.get(page));
        for (const entry of added) expect(later.has(entry)).toBe(true);
        expect(later.changed.size).toBe(0);
      }),
    );
  });

  test.each([1, 4])("filled to capacity over %i pages is wrong for less than one in six hundred", (pages) => {
    const capacity = pages * FULL_PAGE;
    const sketch = empty(capacity);
    for (const entry of keys(capacity, "added")) sketch.add(entry);
    const probes = keys(400_000, "others");
    const wrong = probes.filter((entry) => sketch.has(entry)).length;
    expect(wrong / probes.length).toBeLessThan(1 / 600);
    // Nor is it much better than it can be, which would mean that bits stand empty.
    expect(wrong / probes.length).toBeGreaterThan(1 / 850);
  });

  test("knows a toolset whatever the order of its tools", () => {
    const sketch = empty(100);
    sketch.add(toolsetKey(["a", "b", "c"]));
    expect(sketch.has(toolsetKey(["c", "a", "b"]))).toBe(true);
    expect(sketch.has(toolsetKey(["a", "b"]))).toBe(false);
  });
});

describe("its pages", () => {
  test("are as few as the capacity asks for, and every place is on one of them", () => {
    fc.assert(
      fc.property(key, anyCapacity, (entry, capacity) => {
        const pages = Math.ceil(capacity / FULL_PAGE);
        const places = placesOf(entry, capacity);
        expect(places).toHaveLength(5);
        for (const { page, byte, mask } of places) {
          expect(page).toBeLessThan(pages);
          expect(byte).toBeLessThan(PAGE_BYTES);
          expect([1, 2, 4, 8, 16, 32, 64, 128]).toContain(mask);
        }
        // Five different bits: one that stood twice would tell less.
        expect(new Set(places.map(({ page, byte, mask }) => (page * PAGE_BYTES + byte) * 256 + mask)).size).toBe(5);
        expect(placesOf(entry, capacity)).toEqual(places);
      }),
    );
    expect(Math.ceil(maxTries(100_000) / FULL_PAGE)).toBe(25);
  });

  test("are loaded at first need, once, and marked as changed only when added to", () => {
    const loaded: number[] = [];
    const sketch = new BloomFilter(25 * FULL_PAGE, (page) => {
      loaded.push(page);
      return undefined;
    });
    expect(loaded).toEqual([]);
    const entries = keys(300, "few");
    for (const entry of entries) sketch.has(entry);
    // The first bit that is not set settles it.
    expect(sketch.changed.size).toBe(0);
    for (const entry of entries.slice(0, 3)) sketch.add(entry);
    expect(sketch.changed.size).toBeLessThanOrEqual(15);
    const touched = new Set(entries.slice(0, 3).flatMap((e) => placesOf(e, 25 * FULL_PAGE).map(({ page }) => page)));
    expect(new Set(sketch.changed.keys())).toEqual(touched);
    expect(new Set(loaded).size).toBe(loaded.length);
  });

  test("are the same in whatever order entries came", () => {
    const [plain, mixed] = [empty(40_000), empty(40_000)];
    const entries = keys(500, "ordered");
    for (const entry of entries) plain.add(entry);
    for (const entry of randomOf(1, "mixed").shuffle(entries)) mixed.add(entry);
    expect(new Map([...mixed.changed].sort(([a], [b]) => a - b))).toEqual(
      new Map([...plain.changed].sort(([a], [b]) => a - b)),
    );
  });
});

describe("a filter that has grown", () => {
  test("knows what was added before, and stores what is added apart from that", () => {
    const pages = new Map<number, Uint8Array>();
    const load = (page: number) => pages.get(page);
    const keys = Array.from({ length: 60 }, (_, i) => sha256Hex(`${i}`).slice(0, 16));
    const [older, newer] = [keys.slice(0, 30), keys.slice(30)];
    const small = new GrownFilter([30], load);
    for (const key of older) small.add(key);
    for (const [page, bits] of small.changed) pages.set(page, bits);
    const before = new Map([...pages].map(([page, bits]) => [page, bits.slice()]));
    const grown = new GrownFilter([30, 50_000], load);
    expect(older.every((key) => grown.has(key))).toBe(true);
    expect(newer.some((key) => grown.has(key))).toBe(false);
    for (const key of newer) grown.add(key);
    for (const [page, bits] of grown.changed) pages.set(page, bits);
    expect([...before].every(([page, bits]) => Buffer.compare(bits, pages.get(page) ?? bits.fill(1)) === 0)).toBe(true);
    const again = new GrownFilter([30, 50_000], load);
    expect(keys.every((key) => again.has(key))).toBe(true);
  });
});
