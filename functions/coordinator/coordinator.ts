/**
 * One coordinator a run: hands out configurations wave by wave, hears how each task ended, and keeps the quotas.
 *
 * A wave is planned from settled waves only, so what is planned does not depend on the order in which tasks end.
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
import { sameJson } from "../domain/evidence/pointers.ts";
import { type RunSpecification, runSpecificationSchema } from "../domain/run.ts";
import type { Json } from "../domain/schema.ts";
import { type ToolGraph, toolGraph, withoutTools } from "../tools/graph.ts";
import { CoordinatorError } from "./errors.ts";
import { Ledger, type Result, type RunRow } from "./ledger.ts";
import { maxTries, planWave } from "./plan.ts";
import { EMPTY_QUOTA, fold, type QuotaState, repeatsOf } from "./quota.ts";
import { type DiversityReport, reportOf } from "./report.ts";

export interface Advance {
  /** The wave's tasks; the same at every repetition. Empty if the run is finished. */
  readonly configurations: Configuration[];
  readonly finished: boolean;
  /** Tasks kept in closed waves. */
  readonly kept: number;
  /** Tasks that the finished run is short of its count, because it was cancelled or gave up; 0 while it goes on. */
  readonly shortfall: number;
}

export interface Settled {
  /** The open wave, if all its tasks have ended: a plan message for the wave after it is due. */
  readonly complete: number[];
  /** Ordinals of tasks that came too late, or that had ended otherwise: they are not part of the run. */
  readonly refused: number[];
}

export interface CoordinatorReport extends DiversityReport {
  readonly run: string;
  /** The last wave planned, -1 before the first. */
  readonly wave: number;
  readonly cancelled: boolean;
  readonly finished: boolean;
  /** Tasks of the open wave, and those of them that have not ended. */
  readonly leases: { readonly reserved: number; readonly outstanding: number };
}

export class Coordinator extends DurableObject<Env> {
  readonly #ledger: Ledger;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    this.#ledger = new Ledger(ctx.storage.sql);
  }

  /**
   * Opens the run that the object is named after. Opening it again changes nothing; with another specification it throws
   * `other_specification`, and for what is no specification `malformed`. `leaseMs` is how long a task is waited for, `LEASE_MS` of the environment if not given.
   */
  async open(specification: RunSpecification, leaseMs = configOf(this.env).LEASE_MS): Promise<void> {
    const wanted = parse(runSpecificationSchema, specification);
    const run = this.ctx.id.name;
    if (run === undefined) throw new Error("a coordinator is reached by its run's id, as the object's name");
    const opened = this.#ledger.run();
    if (opened === undefined) return this.#ledger.open(run, wanted, leaseMs, EMPTY_QUOTA);
    if (!sameJson(opened.specification as Json, wanted as Json))
      throw new CoordinatorError("other_specification", `run ${run} was opened with another specification`);
  }

  /**
   * Closes wave - 1, counting its certified tasks without `duplicates` (ordinals) as kept, and reserves `wave`.
   * Throws `wave_open` while wave - 1 has tasks under way, `wave_closed` for a wave before the last one planned,
   * `wave_ahead` if wave - 1 was never planned, `not_open`.
   */
  async advance(wave: number, duplicates: readonly number[]): Promise<Advance> {
    const now = Date.now();
    const answer = this.ctx.storage.transactionSync(() => this.#advance(wave, new Set(duplicates), now));
    const { first, finished, leaseMs } = this.#opened();
    // Started before anything is awaited, so it is stored together with what the transaction wrote.
    if (finished) await this.ctx.storage.deleteAlarm();
    else await this.ctx.storage.setAlarm(this.#ledger.nextExpiry(first) ?? now + leaseMs);
    return answer;
  }

  #advance(wave: number, duplicates: ReadonlySet<number>, now: number): Advance {
    const run = this.#opened();
    if (wave < run.wave) throw new CoordinatorError("wave_closed", `wave ${wave} is over, the run is at ${run.wave}`);
    if (wave === run.wave || run.finished) return this.#answer(run, this.#ledger.quota());
    if (wave > run.wave + 1) throw new CoordinatorError("wave_ahead", `wave ${wave - 1} has not been planned`);

    if (run.cancelled) this.#ledger.endOutstanding(run.first, "cancelled");
    else this.#ledger.endOutstanding(run.first, "lease_expired", now);
    const outstanding = this.#ledger.outstanding(run.first);
    if (outstanding > 0) throw new CoordinatorError("wave_open", `wave ${run.wave} has ${outstanding} tasks under way`);

    const leases = this.#ledger.openWave(run.first);
    const configurations = leases.map((lease) => lease.configuration);
    const outcomes = leases.map((lease) => lease.outcome ?? lostOutcome(lease.configuration, reasonOf(lease.result)));
    const toolsets = this.#ledger.sketch("toolsets", run.specification);
    const graphs = this.#ledger.sketch("graphs", run.specification);
    const repeats = repeatsOf(outcomes, duplicates, graphs);
    const quota = fold(this.#ledger.quota(), outcomes, configurations, duplicates, repeats);
    const size = run.cancelled ? 0 : nextSize(run.specification, quota);
    const graph = poolOf(run.specification);
    const planned = size === 0 ? [] : planWave(quota, run.specification, wave, size, graph, (key) => toolsets.has(key));
    this.#ledger.turn(run.first, wave, quota, planned, { toolsets, graphs }, now + run.leaseMs);
    return this.#answer(this.#opened(), quota);
  }

  #answer(run: RunRow, quota: QuotaState): Advance {
    const { kept } = quota.totals;
    return {
      configurations: this.#ledger.openWave(run.first).map((lease) => lease.configuration),
      finished: run.finished,
      kept,
      shortfall: run.finished ? run.specification.count - kept : 0,
    };
  }

  /**
   * Records how tasks ended. The first result of a task stands, the lease's end included: so a wave in which all have ended
   * does not change any more, and what is decided from it holds. A task that ended otherwise before, or was never reserved,
   * is refused, but not one that was certified: a late failure of it does not undo it. Throws `malformed`, `not_open`.
   */
  async settle(outcomes: readonly Outcome[]): Promise<Settled> {
    const parsed = outcomes.map((outcome) => parse(outcomeSchema, outcome));
    return this.ctx.storage.transactionSync(() => {
      const run = this.#opened();
      const refused = parsed.filter((outcome) => !this.#record(outcome, run)).map((outcome) => outcome.ordinal);
      return { complete: this.#isComplete(run) ? [run.wave] : [], refused };
    });
  }

  /** False if the outcome is refused. */
  #record(outcome: Outcome, { first }: RunRow): boolean {
    const result: Result = outcome.certified ? "certified" : (outcome.reason ?? "stage_failed");
    const recorded = this.#ledger.resultOf(outcome.ordinal);
    if (recorded === null) this.#ledger.record(outcome, result);
    // Of closed waves only the tasks that did not end in time are remembered: any other ended as its message says.
    if (recorded === undefined) return outcome.ordinal < first;
    return recorded === null || recorded === result || recorded === "certified";
  }

  /** Expires leases that ran out. When that, or a lost message, leaves the wave complete, asks for the next one. */
  override async alarm(): Promise<void> {
    const now = Date.now();
    const run = this.ctx.storage.transactionSync(() => {
      const opened = this.#opened();
      this.#ledger.endOutstanding(opened.first, "lease_expired", now);
      return opened;
    });
    if (run.finished) return;
    // Set again even if the wave is complete: should the message be lost too, the alarm asks once more.
    await this.ctx.storage.setAlarm(this.#ledger.nextExpiry(run.first) ?? now + run.leaseMs);
    if (this.#isComplete(run)) await this.env.PLAN_QUEUE.send({ run: run.run, wave: run.wave + 1 });
  }

  /**
   * Reserves nothing more: the next advance closes the open wave as it stands and finishes the run.
   * Returns the wave that a plan message should ask for to bring that about now. Throws `not_open`.
   */
  async cancel(): Promise<{ wave: number }> {
    const { wave } = this.#opened();
    this.#ledger.cancel();
    return { wave: wave + 1 };
  }

  /** The diversity table over closed waves, and how the open one stands. Throws `not_open`. */
  async report(): Promise<CoordinatorReport> {
    const { run, specification, wave, first, cancelled, finished } = this.#opened();
    const leases = this.#ledger.counts(first);
    return {
      run,
      wave,
      cancelled,
      finished,
      leases,
      ...reportOf(this.#ledger.quota(), specification, poolOf(specification)),
    };
  }

  #opened(): RunRow {
    const run = this.#ledger.run();
    if (run === undefined) throw new CoordinatorError("not_open", "the run was not opened");
    return run;
  }

  #isComplete(run: RunRow): boolean {
    return run.wave >= 0 && !run.finished && this.#ledger.outstanding(run.first) === 0;
  }
}

/** What the run draws from: the pool without the tools that its quotas take out. */
function poolOf({ quotas }: RunSpecification): ToolGraph {
  const out = Object.keys(quotas.tools).filter((name) => quotas.tools[name] === 0);
  return out.length === 0 ? toolGraph() : withoutTools(out);
}

/** A schema's own error would lose its issues on the way through RPC. */
function parse<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new CoordinatorError("malformed", z.prettifyError(parsed.error));
}

/** Tasks that the next wave should have; 0 ends the run. */
function nextSize({ count, wave }: RunSpecification, { totals }: QuotaState): number {
  return Math.max(0, Math.min(wave, count - totals.kept, maxTries(count) - totals.planned));
}

/** Why a task is lost that nothing more was heard of. */
function reasonOf(result: Result | null): DropReason {
  return result === null || result === "certified" ? "lease_expired" : result;
}
