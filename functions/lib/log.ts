/** Logs of what fails again and again: the first of a kind is printed, then how many more there were of it, at intervals. */

/** Between two counts. */
const WINDOW_MS = 60_000;
/** Kinds told apart within a window; what is of yet another kind is only counted, so that memory and output stay bounded. */
const KINDS_MAX = 100;
/** Characters of a line, at most: one that repeats a whole reply helps nobody. */
const LINE_MAX = 4_000;
/** Characters of a line that stand beside its count. */
const SAMPLE_MAX = 200;

interface Kind {
  readonly line: string;
  printed: number;
  more: number;
}

/** How many more there were of a kind, in so many seconds; `like` is the first of them, null of kinds that were not told apart. */
export type CountLine = (more: number, seconds: number, like: string | null) => string;

export interface RepeatedLogOptions {
  readonly count?: CountLine;
  /** Lines of one kind that are printed in a window before the rest is counted. */
  readonly printed?: number;
  readonly window_ms?: number;
}

export class RepeatedLog {
  readonly #print: (line: string) => void;
  readonly #printed: number;
  readonly #window: number;
  readonly #count: CountLine;
  readonly #kinds = new Map<string, Kind>();
  #others = 0;
  #since = 0;

  constructor(
    print: (line: string) => void,
    { printed = 1, window_ms = WINDOW_MS, count = countText }: RepeatedLogOptions = {},
  ) {
    this.#print = print;
    this.#printed = printed;
    this.#window = window_ms;
    this.#count = count;
  }

  /** Prints the line or counts it. `now` is Unix milliseconds. */
  note(line: string, now: number, kind = kindOf(line)): void {
    this.tick(now);
    const known = this.#kinds.get(kind);
    if (known === undefined && this.#kinds.size >= KINDS_MAX) {
      this.#others++;
    } else if (known !== undefined && known.printed >= this.#printed) {
      known.more++;
    } else {
      const entry = known ?? { line: line.slice(0, SAMPLE_MAX), printed: 0, more: 0 };
      entry.printed++;
      this.#kinds.set(kind, entry);
      this.#print(line.slice(0, LINE_MAX));
    }
  }

  /** Prints the counts if a window is over. */
  tick(now: number): void {
    const passed = now - this.#since;
    if (passed < this.#window) return;
    const seconds = Math.round(passed / 1000);
    for (const { line, more } of this.#kinds.values()) if (more > 0) this.#print(this.#count(more, seconds, line));
    if (this.#others > 0) this.#print(this.#count(this.#others, seconds, null));
    this.#kinds.clear();
    this.#others = 0;
    this.#since = now;
  }
}

/** Lines that differ in nothing but numbers and ids are of one kind. */
export function kindOf(line: string): string {
  return line
    .slice(0, 2 * SAMPLE_MAX)
    .replace(/[0-9a-f]*\d[0-9a-f]*/gi, "#")
    .slice(0, SAMPLE_MAX);
}

function grouped(count: number): string {
  return count.toLocaleString("en-US");
}

function countText(more: number, seconds: number, like: string | null): string {
  const of = like === null ? "of other kinds" : "more like it";
  return `and ${grouped(more)} ${of} in ${seconds} s${like === null ? "" : `: ${like}`}`;
}
