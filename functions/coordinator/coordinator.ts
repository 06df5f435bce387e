/**
 * One coordinator a run: hands out configurations wave by wave, hears how each task ended, and keeps the quotas.
 *
 * A wave is planned from settled waves and from what the open ones were given, not from how far those are, so what is
 * planned does not depend on the order in which tasks end. At most `openWaves` of the specification are open at once.
 * Nothing is kept in memory between calls: an object may be evicted or restarted at any moment. Every call is safe to repeat.
 */

import { DurableObject } from "cloudflare:workers";
import { z } from "zod";
import { configOf } from "../config.ts";
import {
  type Configuration,
  type DropReason,
  lostOutcome,
  type Outcome,
  outcomeSchema,
} from "../domain/configuration.ts";
import type { CoordinatorReport } from "../domain/diversity/report.ts";
import { sameJson } from "../domain/json.ts";
import { poolName } from "../domain/pool_shares.ts";
import { openWaves, type RunSpecification, storedSpecificationSchema } from "../domain/run.ts";
import type { Json } from "../domain/schema.ts";
import { poolOf, type Sources } from "../sources/pools.ts";
import type { ToolGraph } from "../tools/graph.ts";
import type { ToolPool } from "../tools/pool.ts";
import { CoordinatorError } from "./errors.ts";
import { type CoordinatedRun, type LeaseEnd, Ledger, type Span } from "./ledger.ts";
import { composeWave, nextSize } from "./planner.ts";
import { countWave, EMPTY_QUOTA, type QuotaState, repeatsOf } from "./quota.ts";
import { reportOf } from "./report.ts";
import { NO_TIER_STATE, type TieredTask, wantedTiers, withoutPlace } from "./tiers.ts";

export interface Advance {
  /** The wave's tasks; the same at every repetition. Empty if the run is finished, or the open waves may bring all it wants. */
  readonly configurations: Configuration[];
  readonly finished: boolean;
  /** The wave that is to be planned now, if there is one: the oldest open one need not be waited for. */
  readonly due: number | null;
  /** Tasks kept in closed waves. */
  readonly kept: number;
  /** Tasks that the finished run is short of its count, because it was cancelled or gave up; 0 while it goes on. */
  readonly shortfall: number;
}

export interface OutcomesReply {
  /** The wave that is to be planned now, if all tasks of the oldest open one have ended. */
  readonly due: number | null;
  /** Ordinals of tasks that came too late, or that had ended otherwise: they are not part of the run. */
  readonly refused: number[];
}

/** The composition root says where its pools come from. */
export abstract class RunCoordinator extends DurableObject<Env> {
  protected abstract readonly sources: Sources;
  readonly #ledger: Ledger;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    this.#ledger = new Ledger(ctx.storage.sql);
  }

  /**
   * Opens the run that the object is named after. Opening it again changes nothing, but that a larger count extends it; with
   * another specification it throws `other_specification`, and for what is no specification `malformed`. `leaseMs` is how long a task is waited for, `LEASE_MS` of the environment if not given.
   * @param pool digest of the run's pool; not given, the run draws from what its source has.
   */
  async open(
    specification: RunSpecification,
    leaseMs = configOf(this.env).LEASE_MS,
    pool: string | null = null,
  ): Promise<void> {
    const wanted = parse(storedSpecificationSchema, specification);
    const run = this.ctx.id.name;
    if (run === undefined) throw new Error("a coordinator is reached by its run's id, as the object's name");
    const opened = this.#ledger.run();
    if (opened === undefined) return this.#ledger.open(run, wanted, leaseMs, pool, EMPTY_QUOTA);
    if (!sameJson({ ...opened.specification, count: wanted.count } as Json, wanted as Json))
      throw new CoordinatorError("other_specification", `run ${run} was opened with another specification`);
    this.ctx.storage.transactionSync(() => this.#extend(wanted.count));
  }

  /**
   * Closes the wave that `wave` waits for, wave - `openWaves`, counting its certified tasks without `duplicates` (ordinals)
   * as kept, and reserves `wave`. Of a cancelled run it closes all open waves. Throws `wave_open` while the wave to close has
   * tasks under way, `wave_closed` for a wave that is closed, `wave_ahead` if wave - 1 was never planned, `not_open`.
   * A wave that is open is given again.
   * @param most tasks that may be reserved. A run finishes when none is reserved and no open wave has any.
   * @param tiered what the tasks of the wave that is closed were graded as; of a run that wants shares of tiers.
   * @param count tasks that the run is to keep, if these have become more: it goes on, even where it was finished.
   */
  async advance(
    wave: number,
    duplicates: readonly number[],
    most = Number.POSITIVE_INFINITY,
    tiered: readonly TieredTask[] = [],
    count = 0,
  ): Promise<Advance> {
    const pool = await this.#pool();
    const now = Date.now();
    const answer = this.ctx.storage.transactionSync(() => {
      this.#extend(count);
      return this.#advance(wave, new Set(duplicates), most, tiered, pool, now);
    });
    const { first, finished, leaseMs } = this.#opened();
    // Started before anything is awaited, so it is stored together with what the transaction wrote.
    if (finished) await this.ctx.storage.deleteAlarm();
    else await this.ctx.storage.setAlarm(this.#ledger.nextExpiry(first) ?? now + leaseMs);
    return answer;
  }

  /** Raises the count of a run that was not cancelled; a smaller one is of a message from before it was raised. */
  #extend(count: number): void {
    const run = this.#opened();
    if (count > run.specification.count && !run.cancelled) this.#ledger.extend(run, count);
  }

  #advance(
    wave: number,
    duplicates: ReadonlySet<number>,
    most: number,
    tiered: readonly TieredTask[],
    pool: ToolPool,
    now: number,
  ): Advance {
    const run = this.#opened();
    const { specification } = run;
    if (run.finished || (wave <= run.wave && wave > run.wave - openWaves(specification)))
      return this.#answer(run, wave, this.#ledger.quota());
    if (wave < run.wave) throw new CoordinatorError("wave_closed", `wave ${wave} is over, the run is at ${run.wave}`);
    if (wave > run.wave + 1) throw new CoordinatorError("wave_ahead", `wave ${wave - 1} has not been planned`);

    if (run.cancelled) this.#ledger.endOutstanding(run.first, "cancelled");
    else this.#ledger.endOutstanding(run.first, "lease_expired", now);
    const last = run.cancelled ? run.wave : wave - openWaves(specification);
    const closing: Span = {
      from: run.first,
      to: run.cancelled ? Number.MAX_SAFE_INTEGER : this.#ledger.spanOf(last).to,
    };
    const { outstanding } = this.#ledger.counts(closing);
    if (outstanding > 0) throw new CoordinatorError("wave_open", `wave ${last} has ${outstanding} tasks under way`);

    const leases = this.#ledger.leases(closing);
    const configurations = leases.map((lease) => lease.configuration);
    const outcomes = leases.map((lease) => lease.outcome ?? lostOutcome(lease.configuration, reasonOf(lease.result)));
    const toolsets = this.#ledger.filter("toolsets", specification);
    const graphs = this.#ledger.filter("graphs", specification);
    const lost = new Set([...duplicates, ...tiered.filter(({ kept }) => !kept).map(({ ordinal }) => ordinal)]);
    const repeats = repeatsOf(outcomes, lost, graphs);
    const quota = countWave(this.#ledger.quota(), outcomes, configurations, duplicates, repeats, tiered);
    this.#ledger.close(last, closing, quota);
    const open = this.#ledger.leases({ from: quota.totals.planned, to: Number.MAX_SAFE_INTEGER });
    const out = open.map((lease) => lease.configuration);
    const size = run.cancelled ? 0 : Math.min(most, nextSize(specification, quota, out.length));
    const isTaken = (key: string) => toolsets.has(key);
    const graph = graphFor(pool, specification);
    const planned = size === 0 ? [] : composeWave(quota, specification, wave, size, graph, isTaken, out);
    const first = quota.totals.planned + out.length;
    this.#ledger.openWave(wave, first, planned, { toolsets, graphs }, now + run.leaseMs);
    if (planned.length === 0 && out.length === 0) this.#ledger.finish();
    return this.#answer(this.#opened(), wave, quota);
  }

  /**
   * Ordinals of those graded tasks of the wave that `wave` waits for that have no place in the shares of tiers. None once
   * `wave` is planned: what it waited for is counted then, and does not change any more. Throws `not_open`.
   */
  async withoutPlace(wave: number, graded: readonly Pick<TieredTask, "ordinal" | "tier">[]): Promise<number[]> {
    const run = this.#opened();
    const wanted = wantedTiers(run.specification);
    if (wanted === null || wave <= run.wave || run.finished) return [];
    return withoutPlace(this.#ledger.quota().tiers ?? NO_TIER_STATE, wanted, graded);
  }

  #answer(run: CoordinatedRun, wave: number, { totals: { kept } }: QuotaState): Advance {
    return {
      configurations: this.#ledger.leases(this.#ledger.spanOf(wave)).map((lease) => lease.configuration),
      finished: run.finished,
      due: this.#due(run),
      kept,
      shortfall: run.finished ? run.specification.count - kept : 0,
    };
  }

  /**
   * Records how tasks ended. The first result of a task stands, the lease's end included: so a wave in which all have ended
   * does not change any more, and what is decided from it holds. A task that ended otherwise before, or was never reserved,
   * is refused, but not one that was certified: a late failure of it does not undo it. Throws `malformed`, `not_open`.
   */
  async settle(outcomes: readonly Outcome[]): Promise<OutcomesReply> {
    const parsed = outcomes.map((outcome) => parse(outcomeSchema, outcome));
    return this.ctx.storage.transactionSync(() => {
      const run = this.#opened();
      const refused = parsed.filter((outcome) => !this.#record(outcome, run)).map((outcome) => outcome.ordinal);
      return { due: this.#due(run), refused };
    });
  }

  /** False if the outcome is refused. */
  #record(outcome: Outcome, { first }: CoordinatedRun): boolean {
    const result: LeaseEnd = outcome.certified ? "certified" : (outcome.reason ?? "stage_failed");
    const recorded = this.#ledger.resultOf(outcome.ordinal);
    if (recorded === null) this.#ledger.record(outcome, result);
    // Of closed waves only the tasks that did not end in time are remembered: any other ended as its message says.
    if (recorded === undefined) return outcome.ordinal < first;
    return recorded === null || recorded === result || recorded === "certified";
  }

  /** Expires leases that ran out. When that, or a lost message, leaves the wave complete, asks for the next one. */
  override async alarm(): Promise<void> {
    const now = Date.now();
    // Forgotten while the alarm was on its way.
    if (this.#ledger.run() === undefined) return;
    const run = this.ctx.storage.transactionSync(() => {
      const opened = this.#opened();
      this.#ledger.endOutstanding(opened.first, "lease_expired", now);
      return opened;
    });
    if (run.finished) return;
    // Set again even if a wave is due: should the message be lost too, the alarm asks once more.
    await this.ctx.storage.setAlarm(this.#ledger.nextExpiry(run.first) ?? now + run.leaseMs);
    const wave = this.#due(run);
    if (wave !== null) await this.env.PLAN_QUEUE.send({ run: run.run, wave });
  }

  /**
   * Reserves nothing more: the next advance closes the open waves as they stand and finishes the run.
   * Returns the wave that a plan message should ask for to bring that about now. Throws `not_open`.
   */
  async cancel(): Promise<{ wave: number }> {
    const { wave } = this.#opened();
    this.#ledger.cancel();
    return { wave: wave + 1 };
  }

  /** Forgets everything: the run is as if it had never been opened. */
  async forget(): Promise<void> {
    await this.ctx.storage.deleteAlarm();
    await this.ctx.storage.deleteAll();
    this.#ledger.forgotten();
  }

  /** The diversity table over closed waves, and how the open ones stand. Throws `not_open`. */
  async report(): Promise<CoordinatorReport> {
    const pool = await this.#pool();
    const { run, specification, wave, first, cancelled, finished } = this.#opened();
    const leases = this.#ledger.counts({ from: first, to: Number.MAX_SAFE_INTEGER });
    return {
      run,
      wave,
      cancelled,
      finished,
      leases,
      ...reportOf(this.#ledger.quota(), specification, graphFor(pool, specification)),
    };
  }

  /** Throws `not_open`. */
  #pool(): Promise<ToolPool> {
    const { specification, pool } = this.#opened();
    return poolOf(this.env, this.sources, { name: poolName(specification), digest: pool ?? undefined });
  }

  #opened(): CoordinatedRun {
    const run = this.#ledger.run();
    if (run === undefined) throw new CoordinatorError("not_open", "the run was not opened");
    return run;
  }

  /** The wave after the last one planned, unless it waits for tasks of the wave that it closes. */
  #due({ wave, finished, specification }: CoordinatedRun): number | null {
    if (wave < 0 || finished) return null;
    const next = wave + 1;
    return this.#ledger.counts(this.#ledger.spanOf(next - openWaves(specification))).outstanding === 0 ? next : null;
  }
}

/** What the run is planned over: the pool without the tools that its quotas take out. */
function graphFor(pool: ToolPool, { quotas, questions }: RunSpecification): ToolGraph {
  const without = Object.keys(quotas.tools).filter((name) => quotas.tools[name] === 0);
  return pool.graphWithout(without, questions);
}

/** A schema's own error would lose its issues on the way through RPC. */
function parse<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new CoordinatorError("malformed", z.prettifyError(parsed.error));
}

/** Why a task is lost that nothing more was heard of. */
function reasonOf(result: LeaseEnd | null): DropReason {
  return result === null || result === "certified" ? "lease_expired" : result;
}
