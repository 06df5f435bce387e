/**
 * A Bloom filter (Bloom, Space/time trade-offs in hash coding with allowable errors, CACM 13, 1970) over pages, so that
 * which toolsets a run has planned takes a bounded room however many there are. It may say that a toolset was planned which
 * was not, for less than one in six hundred, and then another one is drawn; it never says the opposite. Pure.
 */

/** Bits an entry. */
const BITS_PER_ENTRY = 16;
/** Bits set for an entry: few, since each may stand on a page of its own. */
const HASHES = 5;
/** Bytes of a page. */
export const PAGE_BYTES = 32_768;

/** Where one entry's bits stand. */
export interface Place {
  readonly page: number;
  readonly byte: number;
  readonly mask: number;
}

/**
 * @param key 64 bits as 16 hexadecimal digits (`toolsetKey`).
 * @param capacity entries that the filter is made for; it never changes.
 */
export function placesOf(key: string, capacity: number): Place[] {
  const bits = Math.ceil((capacity * BITS_PER_ENTRY) / (PAGE_BYTES * 8)) * PAGE_BYTES * 8;
  const first = Number.parseInt(key.slice(0, 8), 16);
  // Odd, so that the steps do not fall on one bit (Kirsch and Mitzenmacher, Less hashing, same performance, 2008).
  const step = Number.parseInt(key.slice(8, 16), 16) | 1;
  return Array.from({ length: HASHES }, (_, i) => {
    const bit = (first + i * (step >>> 0)) % bits;
    return { page: Math.floor(bit / (PAGE_BYTES * 8)), byte: (bit >>> 3) % PAGE_BYTES, mask: 1 << (bit & 7) };
  });
}

/** The filter over pages that `load` reads at first need; `changed` are those to be stored. */
export class BloomFilter {
  readonly #capacity: number;
  readonly #load: (page: number) => Uint8Array | undefined;
  readonly #pages = new Map<number, Uint8Array>();
  readonly changed = new Map<number, Uint8Array>();

  constructor(capacity: number, load: (page: number) => Uint8Array | undefined) {
    this.#capacity = capacity;
    this.#load = load;
  }

  has(key: string): boolean {
    return placesOf(key, this.#capacity).every(({ page, byte, mask }) => ((this.#page(page)[byte] ?? 0) & mask) !== 0);
  }

  add(key: string): void {
    for (const { page, byte, mask } of placesOf(key, this.#capacity)) {
      const bytes = this.#page(page);
      bytes[byte] = (bytes[byte] ?? 0) | mask;
      this.changed.set(page, bytes);
    }
  }

  #page(page: number): Uint8Array {
    const bytes = this.#pages.get(page) ?? this.#load(page) ?? new Uint8Array(PAGE_BYTES);
    this.#pages.set(page, bytes);
    return bytes;
  }
}

/** Pages between those of two filters: the largest that a run may need has some thirty. */
const PAGES_APART = 1_000;

/** Filters of a run that was extended, the newest last: what was added before stands in the older ones. */
export class GrownFilter {
  readonly #filters: readonly BloomFilter[];
  readonly #newest: BloomFilter;

  /** @param capacities entries that each is made for. */
  constructor(capacities: readonly [number, ...number[]], load: (page: number) => Uint8Array | undefined) {
    this.#filters = capacities.map((capacity, i) => new BloomFilter(capacity, (page) => load(i * PAGES_APART + page)));
    this.#newest = this.#filters.at(-1) as BloomFilter;
  }

  has(key: string): boolean {
    return this.#filters.some((filter) => filter.has(key));
  }

  add(key: string): void {
    this.#newest.add(key);
  }

  get changed(): [page: number, bits: Uint8Array][] {
    const first = (this.#filters.length - 1) * PAGES_APART;
    return [...this.#newest.changed].map(([page, bits]) => [first + page, bits]);
  }
}
