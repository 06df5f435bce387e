/** Finds the duplicates of a wave: between its tasks, and between them and the tasks kept before. */
import { DUPLICATE_SIMILARITY, type Fingerprint, similarity } from "./duplicate.ts";

export interface Candidate {
  readonly id: string;
  readonly question: string;
  readonly fingerprint: Fingerprint;
}

/** A task that is dropped, the task that it repeats, and how alike the two are (Jaccard; 1 for the same calls). */
export interface Duplicate {
  readonly id: string;
  readonly of: string;
  readonly figure: number;
}

/** The keys that two tasks share if they may be duplicates: one for their calls and one a band of their questions. */
export function keysOf({ calls_key, bands }: Fingerprint): string[] {
  return [`calls:${calls_key}`, ...bands.map((band, i) => `band${i}:${band}`)];
}

/**
 * Duplicates among `candidates`, which are in order of ordinal: of two alike the first stays. `owners` holds the ids of
 * kept tasks by key and `questions` their questions. Depends on the order of ordinals alone, never on who was certified first.
 */
export function resolveDuplicates(
  candidates: readonly Candidate[],
  owners: ReadonlyMap<string, readonly string[]>,
  questions: ReadonlyMap<string, string>,
): { kept: Candidate[]; duplicates: Duplicate[]; nearest: Map<string, number> } {
  const known = new Map([...owners].map(([key, ids]) => [key, [...ids]]));
  const texts = new Map(questions);
  const kept: Candidate[] = [];
  const duplicates: Duplicate[] = [];
  const nearest = new Map<string, number>();
  for (const candidate of candidates) {
    const keys = keysOf(candidate.fingerprint);
    const found = match(candidate, keys, known, texts);
    nearest.set(candidate.id, found?.figure ?? 0);
    if (found !== undefined && found.figure >= DUPLICATE_SIMILARITY) {
      duplicates.push({ id: candidate.id, ...found });
      continue;
    }
    kept.push(candidate);
    texts.set(candidate.id, candidate.question);
    for (const key of keys) known.set(key, [...(known.get(key) ?? []), candidate.id]);
  }
  return { kept, duplicates, nearest };
}

/** The kept task most like the candidate, if any shares a key with it. */
function match(
  candidate: Candidate,
  keys: readonly string[],
  known: ReadonlyMap<string, readonly string[]>,
  texts: ReadonlyMap<string, string>,
): { of: string; figure: number } | undefined {
  const sameCalls = known.get(keys[0] ?? "")?.[0];
  if (sameCalls !== undefined) return { of: sameCalls, figure: 1 };
  let best: { of: string; figure: number } | undefined;
  for (const id of new Set(keys.flatMap((key) => known.get(key) ?? []))) {
    const text = texts.get(id);
    if (text === undefined) continue;
    const figure = similarity(candidate.question, text);
    if (best === undefined || figure > best.figure) best = { of: id, figure };
  }
  return best;
}
