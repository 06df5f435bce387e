/**
 * Seeded randomness: the only source of chance in the system. A generator is derived from a run's seed and a salt that
 * names the choice, so a choice depends on what it is for and never on how many choices were made before it.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plusFromState } from "pure-rand/generator/xoroshiro128plus";
import type { RandomGenerator } from "pure-rand/types/RandomGenerator";

/** A generator of choices, the same on every platform for the same seed and salt. */
export class Random {
  readonly #generator: RandomGenerator;

  constructor(generator: RandomGenerator) {
    this.#generator = generator;
  }

  /** Uniform integer in [0, n). Throws `RangeError` unless n is an integer from 1 to 2^32. */
  int(n: number): number {
    if (!Number.isInteger(n) || n < 1 || n > 2 ** 32) throw new RangeError(`int(n) needs n from 1 to 2^32, got ${n}`);
    return uniformInt(this.#generator, 0, n - 1);
  }

  /** Uniform integer in [from, to], both included. */
  between(from: number, to: number): number {
    return from + this.int(to - from + 1);
  }

  /** Uniform number in [0, 1) with 53 random bits. */
  float(): number {
    return uniformFloat64(this.#generator);
  }

  /** 32 bits unsigned: a seed for another generator. */
  uint32(): number {
    return this.int(2 ** 32);
  }

  /** One item, each as likely as another. Throws `RangeError` if there is none. */
  pick<T>(items: readonly T[]): T {
    if (items.length === 0) throw new RangeError("pick from an empty list");
    return items[this.int(items.length)] as T;
  }

  /** A new list in uniformly random order (Fisher-Yates). */
  shuffle<T>(items: readonly T[]): T[] {
    return this.sample(items, items.length);
  }

  /** `n` different positions of the list in random order, or all of them if there are fewer. */
  sample<T>(items: readonly T[], n: number): T[] {
    const rest = [...items];
    const size = Math.min(n, rest.length);
    for (let i = 0; i < size; i++) {
      const j = this.between(i, rest.length - 1);
      [rest[i], rest[j]] = [rest[j] as T, rest[i] as T];
    }
    return rest.slice(0, size);
  }

  /** One item, as likely as its weight. Throws `RangeError` if no weight is positive and finite. */
  weighted<T>(items: readonly T[], weight: (item: T) => number): T {
    const weights = items.map((item) => {
      const w = weight(item);
      return Number.isFinite(w) && w > 0 ? w : 0;
    });
    const total = weights.reduce((sum, w) => sum + w, 0);
    if (!(total > 0)) throw new RangeError("weighted needs an item of positive weight");
    let left = this.float() * total;
    let last = 0;
    for (const [i, w] of weights.entries()) {
      if (w === 0) continue;
      last = i;
      left -= w;
      if (left < 0) break;
    }
    // Rounding may leave a crumb after the last positive weight: that item is then the one.
    return items[last] as T;
  }
}

/**
 * The generator for one choice. `seed` is the run's (or task's) random seed; `salt` names the choice:
 * `randomOf(spec.seed, "plan", wave, ordinal)`. Different salts give independent generators.
 */
export function randomOf(seed: number, ...salt: readonly (string | number)[]): Random {
  const digest = sha256(utf8ToBytes(JSON.stringify([seed, ...salt])));
  const words = new DataView(digest.buffer, digest.byteOffset);
  // 128 bits of the digest are the whole state; it is never all zero, which the generator could not leave.
  const state = [0, 4, 8].map((at) => words.getInt32(at));
  return new Random(xoroshiro128plusFromState([...state, words.getInt32(12) | 1]));
}
