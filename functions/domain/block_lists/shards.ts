/**
 * How the hashes of a list are kept: in shards by their first digits, each a short text in which a few hashes are looked up by
 * key. However large the list is, a question reads as many shards as it has hashes.
 */
import { BAND_DIGITS, type EntryKeys, KEY_DIGITS } from "./keys.ts";

/** Hashes of a shard, at most on average: two kilobytes. */
const SHARD_HASHES = 128;
/** Entries that may hold one hash: what more hold is the form of the list's questions and not their content (as GPT-3 did). */
const HOLDERS_MAX = 10;
/** Bits for the number of an entry beside the key of a band. */
const ENTRY_BITS = 64n - BigInt(4 * BAND_DIGITS);
export const ENTRIES_MAX = 2 ** Number(ENTRY_BITS);

export interface Shard {
  /** The first digits of its hashes. */
  readonly shard: string;
  /** ` <key>` for each hash and ` <key>:<entry>,<entry>` for each band, in order. */
  readonly keys: string;
}

/** Numbers of 64 bits, as many as come. */
class Numbers {
  #values = new BigUint64Array(1024);
  #size = 0;

  push(value: bigint): void {
    if (this.#size === this.#values.length) {
      const wider = new BigUint64Array(2 * this.#size);
      wider.set(this.#values);
      this.#values = wider;
    }
    this.#values[this.#size++] = value;
  }

  get all(): BigUint64Array {
    return this.#values.subarray(0, this.#size);
  }

  sorted(): BigUint64Array {
    return this.all.toSorted();
  }
}

/** Gathers the hashes of a list in memory, 16 bytes each while they are sorted, and hands them out in shards. */
export class ShardBuilder {
  readonly #keys = new Numbers();
  readonly #bands = new Numbers();
  /** By entry: where its keys begin. */
  readonly #from: number[] = [];
  #size = 0;

  /** @param entry its number, from 0. */
  add(entry: number, { keys, bands }: Pick<EntryKeys, "keys" | "bands">): void {
    this.#from.push(this.#keys.all.length);
    for (const key of keys) this.#keys.push(BigInt(`0x${key}`));
    for (const band of new Set(bands)) this.#bands.push((BigInt(`0x${band}`) << ENTRY_BITS) | BigInt(entry));
    this.#size += keys.length + bands.length;
  }

  /** First digits that a shard is found by. */
  get digits(): number {
    return Math.max(0, Math.ceil(Math.log(this.#size / SHARD_HASHES) / Math.log(16)));
  }

  /**
   * Entries of which most sentences and runs of words are not looked for, since more than ten others have them too: as where one
   * question stands under many templates.
   */
  countCommon(): number {
    const common = new Set<bigint>();
    const sorted = this.#keys.sorted();
    for (let at = HOLDERS_MAX; at < sorted.length; at++)
      if (sorted[at] === sorted[at - HOLDERS_MAX]) common.add(sorted[at] ?? 0n);
    const all = this.#keys.all;
    return this.#from.filter((from, entry) => {
      // The first is of the whole.
      const others = all.subarray(from + 1, this.#from[entry + 1] ?? all.length);
      return 2 * others.filter((key) => common.has(key)).length > others.length;
    }).length;
  }

  /** In order; those alone that hold anything. */
  *shards(): Generator<Shard> {
    const { digits } = this;
    const tokens = merged(keysIn(this.#keys.sorted()), bandsIn(this.#bands.sorted()));
    let shard = "";
    let keys = "";
    for (const token of tokens) {
      const next = token.slice(0, digits);
      if (keys !== "" && next !== shard) {
        yield { shard, keys };
        keys = "";
      }
      shard = next;
      keys += ` ${token}`;
    }
    if (keys !== "") yield { shard, keys };
  }
}

function* keysIn(sorted: BigUint64Array): Generator<string> {
  for (let at = 0, next = 0; at < sorted.length; at = next) {
    const value = sorted[at] ?? 0n;
    for (next = at + 1; sorted[next] === value; ) next++;
    if (next - at <= HOLDERS_MAX) yield value.toString(16).padStart(KEY_DIGITS, "0");
  }
}

function* bandsIn(sorted: BigUint64Array): Generator<string> {
  for (let at = 0, next = 0; at < sorted.length; at = next) {
    const band = (sorted[at] ?? 0n) >> ENTRY_BITS;
    const entries: bigint[] = [];
    for (next = at; next < sorted.length && (sorted[next] ?? 0n) >> ENTRY_BITS === band; next++)
      entries.push(BigInt.asUintN(Number(ENTRY_BITS), sorted[next] ?? 0n));
    if (entries.length <= HOLDERS_MAX) yield `${band.toString(16).padStart(BAND_DIGITS, "0")}:${entries.join()}`;
  }
}

/** Both, in order. */
function* merged(a: Generator<string>, b: Generator<string>): Generator<string> {
  let [left, right] = [a.next(), b.next()];
  while (!left.done || !right.done) {
    if (!left.done && (right.done || left.value < right.value)) {
      yield left.value;
      left = a.next();
    } else if (!right.done) {
      yield right.value;
      right = b.next();
    }
  }
}

/** What a key is looked for as, in the text of its shard. */
export function bandToken(band: string): string {
  return `${band}:`;
}
