/**
 * The training tasks of a run as scaling subsets are chosen from them: a few tens of bytes a task, so that a run of 100,000
 * fits into memory many times over.
 */
import { memoised } from "../../lib/memo.ts";
import { randomOf } from "../../lib/random.ts";
import type { Split } from "./specification.ts";

/** What is read of a task of the splits `sft` and `rl`. */
export interface TrainingTask {
  readonly ordinal: number;
  readonly split: Exclude<Split, "eval">;
  readonly domain: string;
  /** Calls in its solution. */
  readonly calls: number;
  /** Tools of its solution in order of execution, joined by " > ". */
  readonly sequence: string;
}

/** The tools of a sequence, each once, in alphabetical order. */
export function usedTools(sequence: string): string[] {
  return [...new Set(sequence.split(" > "))].sort();
}

/** Tasks of one split, domain and number of calls. */
export interface Cell {
  /** The three as numbers, each below `TrainingTasks.levels`; different values have different numbers. */
  readonly levels: readonly number[];
}

/** Different tools that a solution uses, by name. One object for all tasks that use them. */
export interface UsedToolset {
  readonly tools: readonly string[];
}

export interface Entry {
  readonly ordinal: number;
  readonly cell: Cell;
  readonly toolset: UsedToolset;
}

/** Tasks, compactly. The order of adding leaves no trace in what is chosen. */
export class TrainingTasks {
  readonly #entries: Entry[] = [];
  readonly #levels = new Map<string, number>();
  readonly #cells = new Map<string, Cell>();
  readonly #toolsets = new Map<string, UsedToolset>();

  get size(): number {
    return this.#entries.length;
  }

  /** How many different splits, domains and numbers of calls there are, together. */
  get levels(): number {
    return this.#levels.size;
  }

  add({ ordinal, split, domain, calls, sequence }: TrainingTask): void {
    const tools = usedTools(sequence);
    const levels = () => [`split ${split}`, `domain ${domain}`, `calls ${calls}`].map((level) => this.#level(level));
    this.#entries.push({
      ordinal,
      cell: memoised(this.#cells, `${split} ${domain} ${calls}`, () => ({ levels: levels() })),
      toolset: memoised(this.#toolsets, tools.join(" "), () => ({ tools })),
    });
  }

  #level(name: string): number {
    return memoised(this.#levels, name, () => this.#levels.size);
  }

  /** All of them in an order that the seed alone decides. */
  shuffled(seed: string): Entry[] {
    const sorted = this.#entries.toSorted((a, b) => a.ordinal - b.ordinal);
    return randomOf(0, "scaling", seed).shuffle(sorted);
  }
}
