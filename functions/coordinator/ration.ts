/**
 * Rations tools that would take too large a share of all calls: a comparison of any two numbers fits nearly every chain,
 * and would end most of them. Pure; state is the settled waves and what the open ones have offered.
 */
import { type QuotaState, toolTally } from "./quota.ts";

/** Kept tasks and offers whose figures are assumed before any are known, and which fade as real ones come in. */
const PRIOR_TASKS = 8;
const PRIOR_OFFERS = 2;
/** Assumed calls in a solution, and calls that follow from one offer of a tool. */
const PRIOR_CALLS_PER_TASK = 4;
const PRIOR_CALLS_PER_OFFER = 0.3;
/**
 * Part of the share that goes to whatever task; what is between the two is a last resort, for tasks that nothing else leads
 * on from.
 */
const PART_FOR_ANY_TASK = 0.7;
const PART_AS_LAST_RESORT = 0.95;
/** A tool may always have this many times its even share, or a small pool could not offer anything. */
const EVEN_SHARES = 4;

export class Ration {
  readonly #state: QuotaState;
  readonly #share: number;
  readonly #callsPerTask: number;
  readonly #offered = new Map<string, number>();
  #tasks = 0;

  /**
   * @param share share of all calls in kept solutions that one tool may have, above 0, at most 1.
   * @param tools tools in the pool.
   */
  constructor(state: QuotaState, share: number, tools: number) {
    const { calls, kept } = state.totals;
    this.#state = state;
    this.#share = Math.max(share, EVEN_SHARES / tools);
    this.#callsPerTask = (calls + PRIOR_TASKS * PRIOR_CALLS_PER_TASK) / (kept + PRIOR_TASKS);
  }

  /** True if one more offer of the tool is not expected to take it over the part of its share that is for whatever task. */
  allows(tool: string): boolean {
    return this.#expected(tool) <= Math.max(1, PART_FOR_ANY_TASK * this.#allowed());
  }

  /** The same for a task that nothing but rationed tools lead on from. */
  allowsAsLastResort(tool: string): boolean {
    return this.#expected(tool) <= Math.max(1, PART_AS_LAST_RESORT * this.#allowed());
  }

  /** Calls in kept solutions once the open waves' offers, and one more, have come to what offers of it came to so far. */
  #expected(tool: string): number {
    const { calls, offered } = toolTally(this.#state, tool);
    const perOffer = (calls + PRIOR_OFFERS * PRIOR_CALLS_PER_OFFER) / (offered + PRIOR_OFFERS);
    return calls + ((this.#offered.get(tool) ?? 0) + 1) * perOffer;
  }

  #allowed(): number {
    return this.#share * (this.#state.totals.calls + (this.#tasks + 1) * this.#callsPerTask);
  }

  /** Counts a toolset that was given out. */
  give(toolset: readonly string[]): void {
    this.#tasks += 1;
    for (const tool of toolset) this.#offered.set(tool, (this.#offered.get(tool) ?? 0) + 1);
  }
}
