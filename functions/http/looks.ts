/**
 * What many readers look at, looked at once for all of them in an isolate. A request may not wait for what another one has under
 * way, since its input and output end with it. So whoever begins a look holds it for a while, by the clock; the others take what
 * was seen last, and where that is nothing, or too old, wait on timers of their own.
 */

export interface Look<T> {
  /** Unix milliseconds, when it ended. */
  readonly at: number;
  readonly took_ms: number;
  readonly state: T;
}

/** Whose holder has not ended it by then is looked at by another: a request may be cut off at any moment. */
const HELD_MS = 5_000;
/** Between two looks at whether there is one now. */
const AGAIN_MS = 50;
/** What is older than so many pauses is no answer any more. */
const STALE_PAUSES = 3;

export interface LooksOptions {
  /** Between two looks at the same thing. */
  readonly pause_ms: number;
  /** A long look is made less often: it takes this part of the time at most. */
  readonly share: number;
  /** Things that are remembered, at most. */
  readonly most: number;
}

export class Looks<T> {
  readonly #options: LooksOptions;
  readonly #kept = new Map<string, Look<T>>();
  /** Since when somebody looks. */
  readonly #held = new Map<string, number>();

  constructor(options: LooksOptions) {
    this.#options = options;
  }

  /** How long to wait after this look. */
  pauseAfter({ took_ms }: Pick<Look<T>, "took_ms">): number {
    return Math.max(this.#options.pause_ms, took_ms / this.#options.share);
  }

  /** What stands there, as it was seen a moment ago by whoever looked. */
  async at(id: string, look: () => Promise<T>): Promise<Look<T>> {
    for (;;) {
      const kept = this.#kept.get(id);
      const since = this.#held.get(id);
      const isHeld = since !== undefined && Date.now() - since < HELD_MS;
      if (kept !== undefined) {
        const age = Date.now() - kept.at;
        const pause = this.pauseAfter(kept);
        if (age < pause / 2 || (isHeld && age < STALE_PAUSES * pause)) return kept;
      }
      if (!isHeld) return this.#look(id, look);
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    }
  }

  async #look(id: string, look: () => Promise<T>): Promise<Look<T>> {
    const began = Date.now();
    this.#held.set(id, began);
    try {
      const state = await look();
      const seen = { at: Date.now(), took_ms: Date.now() - began, state };
      this.#kept.delete(id);
      this.#kept.set(id, seen);
      const [oldest] = this.#kept.keys();
      if (this.#kept.size > this.#options.most && oldest !== undefined) this.#kept.delete(oldest);
      return seen;
    } finally {
      if (this.#held.get(id) === began) this.#held.delete(id);
    }
  }
}
