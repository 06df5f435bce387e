/**
 * The Durable Object of an endpoint: shares its limit out among all who call it, wherever they run, and pauses them all when
 * it fails. Shares are leased for a moment, so that a caller that dies gives back what it held.
 */
import { DurableObject } from "cloudflare:workers";
import { z } from "zod";
import { LACKING, type Lacking } from "../wire/features.ts";
import {
  afterProbe,
  afterSeen,
  type FoundLacking,
  type HeldShare,
  type LimitState,
  type ProbeFound,
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

/** By model: what its requests are sent without, until when (Unix milliseconds). */
const lackingSchema = z.record(z.string(), z.object({ features: z.array(z.enum(LACKING)), until: z.number() }));
type KnownLacking = Readonly<z.infer<typeof lackingSchema>>;

const KEY = "limit";
const LACKING_KEY = "lacking";
/** An endpoint that lacked something may be another one by then: it is asked for again. */
const LACKING_MS = 6 * 60 * 60_000;
/** Models of one endpoint that are remembered, at most: those that were found out last. */
const MODELS_MAX = 100;

export class Endpoint extends DurableObject<Env> {
  /** Who holds how much, until when (Unix milliseconds). Lost with the object: all of it is over in a moment anyway. */
  readonly #held = new Map<string, HeldShare & { readonly until: number }>();

  /** Takes note of what the caller saw and gives it its share of what the endpoint can take. */
  share({ holder, wanted, max, seen, lacking: found = {} }: ShareRequest): Share {
    const now = Date.now();
    const lacking = this.#lackingWith(found, now);
    const before = this.#state(max);
    const state = afterSeen(before, seen, max, now);
    // What is stored is what outlives the object: that the endpoint fails, not how well it is doing.
    if (state.paused_until !== before.paused_until) this.ctx.storage.kv.put(KEY, state);
    this.#now = state;
    for (const [name, { until }] of this.#held) if (until <= now) this.#held.delete(name);
    this.#held.delete(holder);
    const { paused_until, reason } = state;
    if (paused_until !== null && now < paused_until) return { permits: 0, paused_until, reason, lacking };
    const permits = shareOf(state, wanted, max, [...this.#held.values()]);
    this.#held.set(holder, { permits, max, until: now + SHARE_MS });
    return { permits, paused_until: null, reason, lacking };
  }

  /** What the model is asked without, as was found so far. */
  lacks(model: string): readonly Lacking[] {
    return this.#lackingWith({}, Date.now())[model] ?? [];
  }

  /** What a probe found of a model: of what it tried, in place of what was found before. */
  probed(model: string, found: ProbeFound): void {
    const now = Date.now();
    const { [model]: before, ...others } = this.#lacking();
    const features = before === undefined || before.until <= now ? [] : before.features;
    const isKept = features.some((feature) => !found.tried.includes(feature));
    // What was not tried is not known for any longer than it was.
    const until = isKept && before !== undefined ? before.until : now + LACKING_MS;
    this.#keepLacking({ ...others, [model]: { features: afterProbe(features, found), until } });
  }

  /** What the endpoint is known to lack, with what was found now. */
  #lackingWith(found: FoundLacking, now: number): FoundLacking {
    const known = this.#lacking();
    const fresh = Object.entries(found).filter(([model, features]) =>
      features.some((feature) => !known[model]?.features.includes(feature)),
    );
    const learnt = fresh.map(([model, features]): [string, KnownLacking[string]] => {
      const all = new Set([...(known[model]?.features ?? []), ...features]);
      return [model, { features: [...all], until: now + LACKING_MS }];
    });
    if (learnt.length > 0) this.#keepLacking({ ...known, ...Object.fromEntries(learnt) });
    const standing = Object.entries(this.#lacking()).filter(([, { until }]) => until > now);
    return Object.fromEntries(standing.map(([model, { features }]) => [model, features]));
  }

  #known: KnownLacking | undefined;

  #lacking(): KnownLacking {
    this.#known ??= lackingSchema.safeParse(this.ctx.storage.kv.get(LACKING_KEY)).data ?? {};
    return this.#known;
  }

  #keepLacking(known: KnownLacking): void {
    const newest = Object.entries(known).toSorted(([, a], [, b]) => b.until - a.until);
    this.#known = Object.fromEntries(newest.slice(0, MODELS_MAX));
    this.ctx.storage.kv.put(LACKING_KEY, this.#known);
  }

  #now: LimitState | undefined;

  #state(max: number): LimitState {
    if (this.#now !== undefined) return this.#now;
    const stored = stateSchema.safeParse(this.ctx.storage.kv.get(KEY));
    return stored.success ? stored.data : startLimit(max);
  }
}
