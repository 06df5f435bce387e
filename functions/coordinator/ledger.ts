/**
 * The coordinator's tables. `run` is one row, rewritten once a wave; `leases` is one row a task, small once its wave is
 * closed, since then only its toolset (never to be planned again) and its result (for late messages) matter.
 */
import {
  type Configuration,
  configurationSchema,
  type DropReason,
  type Outcome,
  outcomeSchema,
} from "../domain/configuration.ts";
import { type RunSpecification, runSpecificationSchema } from "../domain/run.ts";
import type { QuotaState } from "./quota.ts";
import { toolsetKey } from "./toolset.ts";

/** How a task ended for the coordinator: what a repeated message is compared with. */
export type Result = "certified" | DropReason;

export interface RunRow {
  readonly run: string;
  readonly specification: RunSpecification;
  /** Milliseconds that a lease lasts. */
  readonly leaseMs: number;
  /** The last wave reserved, -1 before the first. */
  readonly wave: number;
  /** First ordinal of that wave: its leases are all from there on. */
  readonly first: number;
  readonly cancelled: boolean;
  readonly finished: boolean;
}

interface LeaseRow extends Record<string, SqlStorageValue> {
  ordinal: number;
  configuration: string;
  outcome: string | null;
  result: string | null;
}

export class Ledger {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
    sql.exec(`
      CREATE TABLE IF NOT EXISTS run (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        run TEXT NOT NULL,
        specification TEXT NOT NULL,
        lease_ms INTEGER NOT NULL,
        wave INTEGER NOT NULL,
        first INTEGER NOT NULL,
        cancelled INTEGER NOT NULL,
        finished INTEGER NOT NULL,
        quota TEXT NOT NULL
      );
      CREATE TABLE IF NOT EXISTS leases (
        ordinal INTEGER PRIMARY KEY,
        toolset TEXT NOT NULL,
        expires INTEGER NOT NULL,
        configuration TEXT,
        outcome TEXT,
        result TEXT
      );
      CREATE INDEX IF NOT EXISTS leases_toolset ON leases (toolset);
    `);
  }

  open(run: string, specification: RunSpecification, leaseMs: number, quota: QuotaState): void {
    this.#sql.exec(
      "INSERT INTO run VALUES (1, ?, ?, ?, -1, 0, 0, 0, ?)",
      run,
      JSON.stringify(specification),
      leaseMs,
      JSON.stringify(quota),
    );
  }

  /** The run without its quota state, which is large and of no use to a settle; undefined before it is opened. */
  run(): RunRow | undefined {
    const [row] = this.#sql
      .exec<{
        run: string;
        specification: string;
        lease_ms: number;
        wave: number;
        first: number;
        cancelled: number;
        finished: number;
      }>("SELECT run, specification, lease_ms, wave, first, cancelled, finished FROM run")
      .toArray();
    if (row === undefined) return undefined;
    return {
      run: row.run,
      specification: runSpecificationSchema.parse(JSON.parse(row.specification)),
      leaseMs: row.lease_ms,
      wave: row.wave,
      first: row.first,
      cancelled: row.cancelled === 1,
      finished: row.finished === 1,
    };
  }

  quota(): QuotaState {
    // Written by this class alone, from the same type.
    return JSON.parse(this.#sql.exec<{ quota: string }>("SELECT quota FROM run").one().quota) as QuotaState;
  }

  cancel(): void {
    this.#sql.exec("UPDATE run SET cancelled = 1");
  }

  /** Leases of the open wave, in order. */
  openWave(first: number): { configuration: Configuration; result: Result | null; outcome: Outcome | null }[] {
    return this.#sql
      .exec<LeaseRow>(
        "SELECT ordinal, configuration, outcome, result FROM leases WHERE ordinal >= ? ORDER BY ordinal",
        first,
      )
      .toArray()
      .map((row) => ({
        configuration: configurationSchema.parse(JSON.parse(row.configuration)),
        result: row.result as Result | null,
        outcome: row.outcome === null ? null : outcomeSchema.parse(JSON.parse(row.outcome)),
      }));
  }

  /** Tasks of the open wave without a result. */
  outstanding(first: number): number {
    return this.counts(first).outstanding;
  }

  counts(first: number): { readonly reserved: number; readonly outstanding: number } {
    return this.#sql
      .exec<{ reserved: number; outstanding: number }>(
        "SELECT count(*) AS reserved, count(*) - count(result) AS outstanding FROM leases WHERE ordinal >= ?",
        first,
      )
      .one();
  }

  /** When the first open lease runs out, Unix milliseconds; undefined if none is outstanding. */
  nextExpiry(first: number): number | undefined {
    return (
      this.#sql
        .exec<{ at: number | null }>(
          "SELECT min(expires) AS at FROM leases WHERE ordinal >= ? AND result IS NULL",
          first,
        )
        .one().at ?? undefined
    );
  }

  /** Gives a result to leases of the open wave that have none: to those that ran out by `now`, or to all. */
  endOutstanding(first: number, reason: DropReason, now = Number.MAX_SAFE_INTEGER): void {
    this.#sql.exec(
      "UPDATE leases SET result = ? WHERE ordinal >= ? AND result IS NULL AND expires <= ?",
      reason,
      first,
      now,
    );
  }

  /** The result recorded for a task: null if it is under way, undefined if it was never reserved. */
  resultOf(ordinal: number): Result | null | undefined {
    const [row] = this.#sql
      .exec<{ result: string | null }>("SELECT result FROM leases WHERE ordinal = ?", ordinal)
      .toArray();
    return row === undefined ? undefined : (row.result as Result | null);
  }

  record(outcome: Outcome, result: Result): void {
    this.#sql.exec(
      "UPDATE leases SET outcome = ?, result = ? WHERE ordinal = ?",
      JSON.stringify(outcome),
      result,
      outcome.ordinal,
    );
  }

  hasToolset(key: string): boolean {
    return this.#sql.exec("SELECT 1 FROM leases WHERE toolset = ? LIMIT 1", key).toArray().length > 0;
  }

  /** Closes the wave that starts at `first` and opens `wave` with these configurations; none of them finishes the run. */
  turn(
    first: number,
    wave: number,
    quota: QuotaState,
    configurations: readonly Configuration[],
    expires: number,
  ): void {
    this.#sql.exec("UPDATE leases SET configuration = NULL, outcome = NULL WHERE ordinal >= ?", first);
    for (const configuration of configurations)
      this.#sql.exec(
        "INSERT INTO leases (ordinal, toolset, expires, configuration) VALUES (?, ?, ?, ?)",
        configuration.ordinal,
        toolsetKey(configuration.toolset),
        expires,
        JSON.stringify(configuration),
      );
    this.#sql.exec(
      "UPDATE run SET wave = ?, first = ?, finished = ?, quota = ?",
      wave,
      quota.totals.planned,
      configurations.length === 0 ? 1 : 0,
      JSON.stringify(quota),
    );
  }
}
