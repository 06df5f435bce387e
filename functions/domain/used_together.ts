/** Which tools kept tasks used together, and how often: what a run learns from earlier ones before it is planned. Pure. */
import { z } from "zod";

/** Runs that one may learn from. */
export const LEARN_FROM_MAX = 8;
/** Pairs that are kept of them, those of most tasks: a specification is read with every message of its run. */
const PAIRS_MAX = 200;
/** Characters of a tool's name, at most. */
const NAME_MAX = 64;

/** The two in alphabetical order. */
const pairSchema = z.strictObject({
  tools: z.array(z.string().min(1).max(NAME_MAX)).length(2),
  tasks: z.int().min(1).describe("Kept tasks whose solution used both"),
});
export type Pair = z.infer<typeof pairSchema>;

export const usedTogetherSchema = z.array(pairSchema).max(PAIRS_MAX);

/** A call sequence as shapes have it, tools joined by " > ", and how many kept tasks have it. */
export interface SequenceCount {
  readonly sequence: string;
  readonly tasks: number;
}

/**
 * The pairs of most tasks first, then by name: the same whatever the order of the sequences.
 * @param has whether a tool is of the pool that is planned over; pairs with another are left out.
 */
export function pairsOf(sequences: readonly SequenceCount[], has: (tool: string) => boolean): Pair[] {
  const counts = new Map<string, Pair>();
  for (const { sequence, tasks } of sequences) {
    const tools = [...new Set(sequence.split(" > "))].filter(has).sort();
    for (const [i, one] of tools.entries())
      for (const other of tools.slice(i + 1)) {
        const key = `${one} ${other}`;
        counts.set(key, { tools: [one, other], tasks: (counts.get(key)?.tasks ?? 0) + tasks });
      }
  }
  return [...counts]
    .sort(([a, one], [b, other]) => other.tasks - one.tasks || (a < b ? -1 : 1))
    .slice(0, PAIRS_MAX)
    .map(([, pair]) => pair);
}
