/** Who calls a source at the moment, and how it stands. A place is lent for as long as a call may take, so that a caller that dies gives it back. */
import type { RateLimit } from "../settings.ts";
import { type Asking, afterCall, type Entry, entering, type LimitState, mustBeStored, type Went } from "./limit.ts";

/** Whoever found no place and asks no more has gone. */
const WAITS_MS = 3_000;

export interface EnterRequest extends Pick<Asking, "probing"> {
  /** Names the call. */
  readonly call: string;
  readonly rate: RateLimit;
  /** How long its place is lent, milliseconds. */
  readonly lent_ms: number;
}

export interface LeaveRequest {
  readonly call: string;
  readonly went: Went;
  /** The first pause of a source that is down, milliseconds. */
  readonly pause_ms: number;
}

export type Standing = Pick<LimitState, "quiet_until" | "answered_at" | "down_until">;

export class LimitBook {
  /** Calls under way, until when their places are lent (Unix milliseconds). */
  readonly #held = new Map<string, number>();
  /** Calls that found no place, and when they last asked. */
  readonly #waiting = new Map<string, number>();
  readonly #store: (state: LimitState) => void;
  #state: LimitState;

  /** @param store keeps what must outlive it. */
  constructor(state: LimitState, store: (state: LimitState) => void) {
    this.#state = state;
    this.#store = store;
  }

  enter({ call, rate, lent_ms, probing }: EnterRequest): Entry {
    const now = Date.now();
    for (const [one, until] of this.#held) if (until <= now) this.#held.delete(one);
    for (const [one, asked] of this.#waiting) if (asked + WAITS_MS <= now) this.#waiting.delete(one);
    this.#waiting.delete(call);
    const asking = { rate, probing, held: this.#held.size, waiting: this.#waiting.size };
    const { state, entry } = entering(this.#state, asking, now);
    this.#keep(state);
    if (entry.kind === "go") this.#held.set(call, now + entry.wait_ms + lent_ms);
    if (entry.kind === "busy") this.#waiting.set(call, now);
    return entry;
  }

  /** Takes the place back, with what was seen of the source. */
  leave({ call, went, pause_ms }: LeaveRequest): Standing {
    this.#held.delete(call);
    return this.#keep(afterCall(this.#state, went, pause_ms, Date.now()));
  }

  /** How the source stands, as it is known here. */
  standing(): Standing {
    return this.#state;
  }

  #keep(state: LimitState): LimitState {
    if (mustBeStored(this.#state, state)) this.#store(state);
    this.#state = state;
    return state;
  }
}
