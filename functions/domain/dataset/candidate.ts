/** What a dataset over runs chooses its tasks by. */

/** A graded task of one of the runs. */
export interface Candidate {
  readonly id: string;
  readonly domain: string;
  readonly question: string;
  /** Name of the seed that it began from. */
  readonly seed: string;
  /** Equal for equal questions, and for equal calls: `certificate/duplicate.ts`. */
  readonly question_key: string;
  readonly calls_key: string;
  /** Tools of its solution, each once. */
  readonly tools: readonly string[];
  readonly topology: string;
  /** Calls in its solution. */
  readonly calls: number;
  readonly passed: number;
  readonly attempted: number;
  /** True if an attempt may stand in SFT. */
  readonly solved: boolean;
  /** Who played its attempts. */
  readonly teachers: readonly string[];
  /** Figures of its certificate, by check. */
  readonly figures: Readonly<Record<string, number>>;
  /** Of the pool of its run. */
  readonly source: string;
  /** The block list that its question stands in; null where it stands in none that it was looked up in. */
  readonly blocked: string | null;
  /** The task that it varies; null for one of its own. */
  readonly varies: string | null;
}
