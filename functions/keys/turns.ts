/** When a key may send its next request. */

const MINUTE_MS = 60_000;

/** So many requests a minute, a sixth of them at once at most: what was not used comes back with time. */
export class Turns {
  #left: number | undefined;
  #at = 0;

  /** Takes a turn if there is one. @returns milliseconds until there is one; 0 where it was taken. */
  take(per_minute: number, now: number): number {
    const most = Math.max(1, per_minute / 6);
    const back = ((now - this.#at) * per_minute) / MINUTE_MS;
    const left = Math.min(most, (this.#left ?? most) + Math.max(0, back));
    this.#at = now;
    this.#left = left < 1 ? left : left - 1;
    return left < 1 ? Math.ceil(((1 - left) * MINUTE_MS) / per_minute) : 0;
  }
}
