/**
 * How many requests an endpoint is sent at once, and when none: pure, with the clock passed in. The limit falls by a share
 * when the endpoint refuses requests for being too many and grows by one for every limit's worth of answers (additive
 * increase, multiplicative decrease: Chiu and Jain, 1989). A row of failures without an answer between them opens the
 * breaker: for a while nothing is sent, then a single request tries the endpoint out. All runs at an endpoint share this, so
 * only faults of the transport count: what one run's model says, or what one run's key may not, is that run's own matter.
 */

import type { Lacking } from "../wire/features.ts";

/** The limit after a refusal, as a share of the one before. */
const DECREASE = 0.7;
/** It falls once in this while at most: what was on its way when it fell says nothing new. */
const DECREASE_EVERY_MS = 1_000;
/** Failures in a row, over all consumers, that open the breaker. A share of failures that can be worked with never gets there. */
const BREAK_AFTER = 20;
/** A request that the endpoint took and never answered counts so many times: it took as long to fail as the model has to answer. */
const TIMEOUT_WEIGHT = 5;
/** The first pause, and the longest; each one that follows without an answer between them is twice as long. */
const PAUSE_MS = 5_000;
const PAUSE_MAX_MS = 5 * 60_000;

/** What was seen of an endpoint since the last report. */
export interface Seen {
  /** Requests that were answered, whatever with. */
  ok: number;
  /** Refused for being too many: 429, 503, 529. */
  throttled: number;
  /** No connection, or one that was cut; a server error. */
  failed: number;
  /** Taken and not answered in time. */
  timed_out: number;
  /** What the last failure said. */
  last: string | null;
}

export function nothingSeen(): Seen {
  return { ok: 0, throttled: 0, failed: 0, timed_out: 0, last: null };
}

/** Failures by their weight, but for refusals of what was too many. */
export function failuresOf({ failed, timed_out }: Seen): number {
  return failed + TIMEOUT_WEIGHT * timed_out;
}

/** How long a share is held: short, since a change of the limit is heard of when it is renewed. */
export const SHARE_MS = 2_000;

/** What an endpoint was found to lack, by the name of the model. */
export type FoundLacking = { readonly [model: string]: readonly Lacking[] };

/** What a probe found of a model. */
export interface ProbeFound {
  /** What its requests made use of, so that nothing is said of the rest. */
  readonly tried: readonly Lacking[];
  /** Of that, what is lacking. */
  readonly lacking: readonly Lacking[];
}

/** What is known to be lacking after a probe. */
export function afterProbe(known: readonly Lacking[], { tried, lacking }: ProbeFound): Lacking[] {
  return [...new Set([...known.filter((one) => !tried.includes(one)), ...lacking])];
}

export interface ShareRequest {
  /** Names the caller. */
  readonly holder: string;
  /** Requests at once that it could make use of, at most. */
  readonly wanted: number;
  /** The limit that the run's specification sets. */
  readonly max: number;
  readonly seen: Seen;
  /** Found since the last report. */
  readonly lacking?: FoundLacking;
}

export interface Share {
  /** Requests at once; 0 if others hold everything, or if the endpoint is being tried out by another. */
  readonly permits: number;
  /** Unix milliseconds until which nobody calls the endpoint; null if it may be called. */
  readonly paused_until: number | null;
  readonly reason: string | null;
  /** Whoever found it; not given where nobody keeps it. */
  readonly lacking?: FoundLacking;
}

export interface LimitState {
  /** Requests at once, not rounded: a fraction of one is progress towards the next. */
  readonly limit: number;
  /** The largest that a specification has set: the limit grows no further. */
  readonly max: number;
  /** When it last fell, Unix milliseconds; 0 if never. */
  readonly lowered_at: number;
  /** Failures since the last answer, by their weight. */
  readonly failures: number;
  /** How often the breaker has opened since the last answer. */
  readonly opened: number;
  /** Unix milliseconds until which nothing is sent; null while the breaker is closed. It lets single requests through afterwards. */
  readonly paused_until: number | null;
  readonly reason: string | null;
}

export function startLimit(max: number): LimitState {
  return { limit: max, max, lowered_at: 0, failures: 0, opened: 0, paused_until: null, reason: null };
}

/**
 * The state after a report. `max` is the limit that the reporter's specification sets: what the endpoint can take is for all
 * who share it, so a smaller one bounds nothing but the reporter's own share. Times are Unix milliseconds.
 */
export function afterSeen(before: LimitState, seen: Seen, max: number, now: number): LimitState {
  const state = withMax(before, max);
  const lowers = seen.throttled > 0 && now - state.lowered_at >= DECREASE_EVERY_MS;
  const lowered_at = lowers ? now : state.lowered_at;
  const raised = seen.throttled > 0 ? state.limit : state.limit + seen.ok / state.limit;
  const limit = Math.max(1, Math.min(state.max, lowers ? state.limit * DECREASE : raised));
  if (seen.ok > 0) return { ...startLimit(state.max), limit, lowered_at };
  const seenFailing = seen.throttled + failuresOf(seen);
  const failures = state.failures + seenFailing;
  const reason = seen.last ?? state.reason;
  const trying = state.paused_until !== null;
  // A single failed try opens it again; reports of requests sent before it opened do not prolong it.
  const opens = trying ? seenFailing > 0 && now >= (state.paused_until ?? 0) : failures >= BREAK_AFTER;
  if (!opens) return { ...state, limit, lowered_at, failures, reason };
  const pause = Math.min(PAUSE_MAX_MS, PAUSE_MS * 2 ** state.opened);
  return { ...state, limit, lowered_at, failures, opened: state.opened + 1, paused_until: now + pause, reason };
}

/** A limit that nothing has lowered begins at the largest that is set: the endpoint has refused nothing below it. */
function withMax(state: LimitState, max: number): LimitState {
  if (max <= state.max) return state;
  return { ...state, max, limit: state.limit >= state.max ? max : state.limit };
}

/** What a holder has of the limit, and the limit that its specification sets. */
export interface HeldShare {
  readonly permits: number;
  readonly max: number;
}

/**
 * Requests at once that a holder may make of those that the others leave. Holders whose specifications set the same limit keep
 * to it together, for they may be consumers of one run.
 */
export function shareOf(state: LimitState, wanted: number, max: number, others: readonly HeldShare[]): number {
  const limit = state.paused_until === null ? Math.floor(state.limit) : 1;
  const alike = others.filter((other) => other.max === max);
  const sum = (held: readonly HeldShare[]) => held.reduce((total, { permits }) => total + permits, 0);
  // What nobody holds may be taken beyond the fair share by nobody but the only holder: the next one would find nothing.
  const fair = Math.ceil(Math.min(max / (alike.length + 1), fairOf(limit, max, others)));
  return Math.max(0, Math.min(wanted, fair, limit - sum(others), max - sum(alike)));
}

/** The most that each of the holders may have where those that may not use as much leave the rest to the others. */
function fairOf(limit: number, max: number, others: readonly HeldShare[]): number {
  const bySize = Map.groupBy([...others.map((other) => other.max), max], (size) => size);
  const uses = [...bySize].flatMap(([size, { length }]) => Array<number>(length).fill(size / length));
  let left = limit;
  for (const [i, use] of uses.toSorted((a, b) => a - b).entries()) {
    const equal = left / (uses.length - i);
    if (use >= equal) return equal;
    left -= use;
  }
  return max;
}
