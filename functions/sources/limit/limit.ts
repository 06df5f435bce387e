/**
 * When a source may be called: pure, with the clock passed in. So many calls at once, none that begins too soon after the one
 * before, none while the source asks to be left alone, and none while it is down. A row of failures without an answer between
 * them takes it for down: for a while nothing is sent, then a single call tries it out. All who call it share this, wherever they
 * run. Times are Unix milliseconds.
 */
import type { RateLimit } from "../settings.ts";

/** Calls in a row that found the source down, over all who call it, until it is left alone. */
export const BREAK_AFTER = 3;
/** Each pause that follows without an answer in between is twice as long as the one before, up to so many times the first. */
const PAUSES_MAX = 16;
/** A source that takes no more requests without saying for how long is left alone for so long; then for twice as long, and so on. */
const QUIET_MS = 1_000;
const QUIET_MAX_MS = 60_000;
/** While it is tried out by one, the others look again so much later. */
const TRIED_OUT_MS = 1_000;
/** Whoever finds no place asks again so much later for each of those who wait, and at the latest then. */
const LOOK_MS = 25;
const LOOK_MAX_MS = 1_000;

/** How a call went, as far as all who call the source are concerned. */
export type Went =
  /** The source answered, whatever with. */
  | { readonly kind: "answered" }
  /** It says nothing of the source to others. */
  | { readonly kind: "void" }
  /** It takes no more requests now; `retry_after_ms` is how long it asks to be left alone, null where it does not say. */
  | { readonly kind: "limited"; readonly retry_after_ms: number | null; readonly said: string }
  /** It is down, or says that it fails. */
  | { readonly kind: "down"; readonly retry_after_ms: number | null; readonly said: string };

export interface LimitState {
  /** No call begins before it. */
  readonly next: number;
  /** The source asks to be left alone until then, and how often in a row it did. */
  readonly quiet_until: number;
  readonly limited: number;
  /** When it last answered. */
  readonly answered_at: number;
  /** Calls in a row that found it down, and how often it was left alone since it last answered. */
  readonly failures: number;
  readonly opened: number;
  /** It is left alone until then; null while it is not taken for down. */
  readonly down_until: number | null;
  /** What it said last, or how it failed. */
  readonly reason: string | null;
}

export const START: LimitState = {
  next: 0,
  quiet_until: 0,
  limited: 0,
  answered_at: 0,
  failures: 0,
  opened: 0,
  down_until: null,
  reason: null,
};

export interface Asking {
  readonly rate: RateLimit;
  /** Calls under way, and callers that found no place a moment ago. */
  readonly held: number;
  readonly waiting: number;
  /** The call tries a tool out: it is made also where the source is taken for down. */
  readonly probing: boolean;
}

export type Entry =
  /** The call may begin, after a wait. */
  | { readonly kind: "go"; readonly wait_ms: number }
  /** All places are taken: ask again after a while. */
  | { readonly kind: "busy"; readonly wait_ms: number }
  | { readonly kind: "away"; readonly until: number; readonly down: boolean; readonly reason: string };

/** Whether a call may begin; with the state after it. */
export function entering(
  state: LimitState,
  { rate, held, waiting, probing }: Asking,
  now: number,
): { readonly state: LimitState; readonly entry: Entry } {
  const reason = state.reason ?? "it fails";
  const away = (until: number, down: boolean) => ({ state, entry: { kind: "away", until, down, reason } as const });
  if (now < state.quiet_until) return away(state.quiet_until, state.down_until !== null);
  if (!probing && state.down_until !== null) {
    if (now < state.down_until) return away(state.down_until, true);
    if (held > 0) return away(now + TRIED_OUT_MS, true);
  }
  if (held >= rate.concurrent) {
    const wait_ms = Math.min(LOOK_MAX_MS, LOOK_MS * (1 + waiting));
    return { state, entry: { kind: "busy", wait_ms } };
  }
  const begins = Math.max(now, state.next);
  const gap = rate.per_second === undefined ? 0 : 1_000 / rate.per_second;
  return { state: { ...state, next: begins + gap }, entry: { kind: "go", wait_ms: begins - now } };
}

/** @param pause_ms the first pause of a source that is down */
export function afterCall(state: LimitState, went: Went, pause_ms: number, now: number): LimitState {
  switch (went.kind) {
    case "answered": {
      // What it asked for stands: answers to calls that were on their way by then say nothing of it.
      const { next, quiet_until } = state;
      const limited = now < quiet_until ? state.limited : 0;
      return { ...START, next, quiet_until, limited, answered_at: now };
    }
    case "void":
      return state;
    case "limited": {
      const own = Math.min(QUIET_MAX_MS, QUIET_MS * 2 ** state.limited);
      // Of calls that were refused side by side the first one counts.
      const limited = now < state.quiet_until ? state.limited : state.limited + 1;
      const quiet_until = Math.max(state.quiet_until, now + (went.retry_after_ms ?? own));
      return { ...state, quiet_until, limited, reason: went.said };
    }
    case "down": {
      const failures = state.failures + 1;
      const quiet_until = Math.max(state.quiet_until, now + (went.retry_after_ms ?? 0));
      const seen = { ...state, failures, quiet_until, reason: went.said };
      const isTried = state.down_until !== null;
      // A single failed try opens it again; calls that began before it was left alone do not prolong that.
      const opens = isTried ? now >= (state.down_until ?? 0) : failures >= BREAK_AFTER;
      if (!opens) return seen;
      const pause = pause_ms * Math.min(PAUSES_MAX, 2 ** state.opened);
      return { ...seen, opened: state.opened + 1, down_until: now + pause };
    }
  }
}

/** What outlives the object that keeps the state: that the source is down, or asks to be left alone. */
export function mustBeStored(before: LimitState, after: LimitState): boolean {
  return before.down_until !== after.down_until || before.quiet_until !== after.quiet_until;
}
