/**
 * The Durable Object of an endpoint: shares its limit out among all who call it, wherever they run, and pauses them all when
 * it fails. Shares are leased for a moment, so that a caller that dies gives back what it held.
 */
import { DurableObject } from "cloudflare:workers";
import { z } from "zod";
import {
  afterSeen,
  type HeldShare,
  type LimitState,
  SHARE_MS,
  type Share,
  type ShareRequest,
  shareOf,
  startLimit,
} from "./limit.ts";

const stateSchema = z.object({
  limit: z.number().min(1),
  max: z.number().min(1),
  lowered_at: z.number(),
  failures: z.number(),
  opened: z.number(),
  paused_until: z.number().nullable(),
  reason: z.string().nullable(),
});

const KEY = "limit";

export class Endpoint extends DurableObject<Env> {
  /** Who holds how much, until when (Unix milliseconds). Lost with the object: all of it is over in a moment anyway. */
  readonly #held = new Map<string, HeldShare & { readonly until: number }>();

  /** Takes note of what the caller saw and gives it its share of what the endpoint can take. */
  share({ holder, wanted, max, seen }: ShareRequest): Share {
    const now = Date.now();
    const before = this.#state(max);
    const state = afterSeen(before, seen, max, now);
    // What is stored is what outlives the object: that the endpoint fails, not how well it is doing.
    if (state.paused_until !== before.paused_until) this.ctx.storage.kv.put(KEY, state);
    this.#now = state;
    for (const [name, { until }] of this.#held) if (until <= now) this.#held.delete(name);
    this.#held.delete(holder);
    const { paused_until, reason } = state;
    if (paused_until !== null && now < paused_until) return { permits: 0, paused_until, reason };
    const permits = shareOf(state, wanted, max, [...this.#held.values()]);
    this.#held.set(holder, { permits, max, until: now + SHARE_MS });
    return { permits, paused_until: null, reason };
  }

  #now: LimitState | undefined;

  #state(max: number): LimitState {
    if (this.#now !== undefined) return this.#now;
    const stored = stateSchema.safeParse(this.ctx.storage.kv.get(KEY));
    return stored.success ? stored.data : startLimit(max);
  }
}
