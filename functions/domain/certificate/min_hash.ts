/** MinHash (Broder 1997): a few numbers that stand for a set, of which two sets share as many as they are alike. */

/**
 * For each of `size` hash functions the least value over the shingles, 32 bits unsigned; the fraction that two sets have in common at
 * the same position estimates their Jaccard similarity.
 * @param salt other salts give other hash functions, 32 bits.
 */
export function minHash(shingles: ReadonlySet<string>, size: number, salt = 0): number[] {
  const hashes = [...shingles].map((shingle) => hashOf(shingle, salt));
  return Array.from({ length: size }, (_, index) =>
    hashes.reduce((least, hash) => Math.min(least, mixed(hash ^ Math.imul(index + 1, 0x9e3779b1))), 0xffffffff),
  );
}

/** FNV-1a (32 bits) over UTF-16 code units: quick, and what it leaves unmixed the finaliser mixes. */
export function hashOf(text: string, salt: number): number {
  let hash = 0x811c9dc5 ^ salt;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Finaliser of MurmurHash3 (32 bits): a bijection that spreads every input bit over the output. */
function mixed(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
