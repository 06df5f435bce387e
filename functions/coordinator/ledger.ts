/**
 * The coordinator's tables. `run` is one row, `pool` the digest of its tool pool and `quota` a few, rewritten once a wave; `waves` says where each open wave
 * starts; `leases` is one row a task of them, and of older ones only those that never ended in time, which a late message
 * must find refused; `toolsets` and `graphs` hold the pages of sketches, `capacities` what those of an extended run are made for. So what is stored is bounded by the pool and the
 * open waves, not by the tasks planned.
 */
import {
  type Configuration,
  configurationSchema,
  type DropReason,
  type Outcome,
  outcomeSchema,
} from "../domain/configuration.ts";
import { type RunSpecification, storedSpecification } from "../domain/run.ts";
import { GrownFilter } from "./bloom_filter.ts";
import { maxTries } from "./planner.ts";
import type { QuotaState } from "./quota.ts";
import { toolsetKey } from "./toolset.ts";

/** What a run remembers by sketch: the toolsets that it planned, and the call graphs that its kept tasks have. */
type FilterName = "toolsets" | "graphs";

/** How a task ended for the coordinator: what a repeated message is compared with. */
export type LeaseEnd = "certified" | DropReason;

/** The part of the quota that is about neither seeds nor tools. */
const COUNTS = "counts";
/** Tallies of a row: one takes some 200 bytes, and a row may take 2 MB. */
const ENTRIES_A_ROW = 2_000;

export interface CoordinatedRun {
  readonly run: string;
  readonly specification: RunSpecification;
  /** Digest of its tool pool; null of a run that was opened without one. */
  readonly pool: string | null;
  /** Milliseconds that a lease lasts. */
  readonly leaseMs: number;
  /** The last wave reserved, -1 before the first. */
  readonly wave: number;
  /** First ordinal of the open waves: their leases are all from there on. */
  readonly first: number;
  readonly cancelled: boolean;
  readonly finished: boolean;
}

/** Ordinals of tasks, the second one not included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

interface LeaseRow extends Record<string, SqlStorageValue> {
  ordinal: number;
  configuration: string;
  outcome: string | null;
  result: string | null;
}

export class Ledger {
  readonly #sql: SqlStorage;
  /** An object whose run was never opened, or was deleted, stores nothing. */
  #hasTables: boolean;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
    this.#hasTables = sql.exec("SELECT 1 FROM sqlite_master WHERE name = 'run'").toArray().length > 0;
    if (this.#hasTables) this.#createTables();
  }

  #createTables(): void {
    this.#hasTables = true;
    const sql = this.#sql;
    sql.exec(`
      CREATE TABLE IF NOT EXISTS run (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        run TEXT NOT NULL,
        specification TEXT NOT NULL,
        lease_ms INTEGER NOT NULL,
        wave INTEGER NOT NULL,
        first INTEGER NOT NULL,
        cancelled INTEGER NOT NULL,
        finished INTEGER NOT NULL
      );
      CREATE TABLE IF NOT EXISTS pool (digest TEXT NOT NULL);
      CREATE TABLE IF NOT EXISTS quota (
        part TEXT, row INTEGER, value TEXT NOT NULL, PRIMARY KEY (part, row)
      ) WITHOUT ROWID;
      CREATE TABLE IF NOT EXISTS leases (
        ordinal INTEGER PRIMARY KEY,
        expires INTEGER NOT NULL,
        configuration TEXT,
        outcome TEXT,
        result TEXT
      );
      CREATE TABLE IF NOT EXISTS waves (wave INTEGER PRIMARY KEY, first INTEGER NOT NULL);
      CREATE TABLE IF NOT EXISTS toolsets (page INTEGER PRIMARY KEY, bits BLOB NOT NULL);
      CREATE TABLE IF NOT EXISTS graphs (page INTEGER PRIMARY KEY, bits BLOB NOT NULL);
      CREATE TABLE IF NOT EXISTS capacities (count INTEGER PRIMARY KEY);
    `);
    // A run from before the table of waves has one open wave.
    sql.exec(`
      INSERT INTO waves SELECT wave, first FROM run
      WHERE wave >= 0 AND finished = 0 AND NOT EXISTS (SELECT 1 FROM waves)
    `);
  }

  /** Its storage was deleted. */
  forgotten(): void {
    this.#hasTables = false;
  }

  open(run: string, specification: RunSpecification, leaseMs: number, pool: string | null, quota: QuotaState): void {
    this.#createTables();
    this.#sql.exec("INSERT INTO run VALUES (1, ?, ?, ?, -1, 0, 0, 0)", run, JSON.stringify(specification), leaseMs);
    if (pool !== null) this.#sql.exec("INSERT INTO pool VALUES (?)", pool);
    this.#storeQuota(quota);
  }

  /** The run without its quota state, which is large and of no use to a settle; undefined before it is opened. */
  run(): CoordinatedRun | undefined {
    if (!this.#hasTables) return undefined;
    const [row] = this.#sql
      .exec<{
        run: string;
        specification: string;
        pool: string | null;
        lease_ms: number;
        wave: number;
        first: number;
        cancelled: number;
        finished: number;
      }>(
        "SELECT run, specification, (SELECT digest FROM pool) AS pool, lease_ms, wave, first, cancelled, finished FROM run",
      )
      .toArray();
    if (row === undefined) return undefined;
    return {
      run: row.run,
      specification: storedSpecification(row.specification),
      pool: row.pool,
      leaseMs: row.lease_ms,
      wave: row.wave,
      first: row.first,
      cancelled: row.cancelled === 1,
      finished: row.finished === 1,
    };
  }

  quota(): QuotaState {
    const rows = this.#sql
      .exec<{ part: string; value: string }>("SELECT part, value FROM quota ORDER BY part, row")
      .toArray();
    const of = (name: string) =>
      Object.assign({}, ...rows.filter(({ part }) => part === name).map(({ value }) => JSON.parse(value)));
    // Written by this class alone, from the same type.
    return { ...of(COUNTS), tools: of("tools"), seeds: of("seeds") } as QuotaState;
  }

  /** Seeds and tools are by far the most of it: they stand in rows of their own, each far below what a row may hold. */
  #storeQuota({ seeds, tools, ...counts }: QuotaState): void {
    const store = (part: string, row: number, value: object) =>
      this.#sql.exec("INSERT OR REPLACE INTO quota VALUES (?, ?, ?)", part, row, JSON.stringify(value));
    store(COUNTS, 0, counts);
    for (const [part, tallies] of Object.entries({ seeds, tools })) {
      const entries = Object.entries(tallies);
      for (let row = 0; row * ENTRIES_A_ROW < entries.length; row++)
        store(part, row, Object.fromEntries(entries.slice(row * ENTRIES_A_ROW, (row + 1) * ENTRIES_A_ROW)));
    }
  }

  cancel(): void {
    this.#sql.exec("UPDATE run SET cancelled = 1");
  }

  /** The ordinals of an open wave; none for one that is closed, or was never planned. */
  spanOf(wave: number): Span {
    const rows = this.#sql
      .exec<{ wave: number; first: number }>(
        "SELECT wave, first FROM waves WHERE wave >= ? ORDER BY wave LIMIT 2",
        wave,
      )
      .toArray();
    const [own, next] = rows;
    if (own?.wave !== wave) return { from: 0, to: 0 };
    return { from: own.first, to: next?.first ?? Number.MAX_SAFE_INTEGER };
  }

  /** Leases of open waves, in order. */
  leases({ from, to }: Span): { configuration: Configuration; result: LeaseEnd | null; outcome: Outcome | null }[] {
    return this.#sql
      .exec<LeaseRow>(
        "SELECT ordinal, configuration, outcome, result FROM leases WHERE ordinal >= ? AND ordinal < ? ORDER BY ordinal",
        from,
        to,
      )
      .toArray()
      .map((row) => ({
        configuration: configurationSchema.parse(JSON.parse(row.configuration)),
        result: row.result as LeaseEnd | null,
        outcome: row.outcome === null ? null : outcomeSchema.parse(JSON.parse(row.outcome)),
      }));
  }

  /** Tasks of open waves, and those of them without a result. */
  counts({ from, to }: Span): { readonly reserved: number; readonly outstanding: number } {
    return this.#sql
      .exec<{ reserved: number; outstanding: number }>(
        "SELECT count(*) AS reserved, count(*) - count(result) AS outstanding FROM leases WHERE ordinal >= ? AND ordinal < ?",
        from,
        to,
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

  /** Gives a result to leases of open waves that have none: to those that ran out by `now`, or to all. */
  endOutstanding(first: number, reason: DropReason, now = Number.MAX_SAFE_INTEGER): void {
    this.#sql.exec(
      "UPDATE leases SET result = ? WHERE ordinal >= ? AND result IS NULL AND expires <= ?",
      reason,
      first,
      now,
    );
  }

  /** The result recorded for a task: null if it is under way, undefined if it was never reserved or ended in time in an older wave. */
  resultOf(ordinal: number): LeaseEnd | null | undefined {
    const [row] = this.#sql
      .exec<{ result: string | null }>("SELECT result FROM leases WHERE ordinal = ?", ordinal)
      .toArray();
    return row === undefined ? undefined : (row.result as LeaseEnd | null);
  }

  record(outcome: Outcome, result: LeaseEnd): void {
    this.#sql.exec(
      "UPDATE leases SET outcome = ?, result = ? WHERE ordinal = ?",
      JSON.stringify(outcome),
      result,
      outcome.ordinal,
    );
  }

  /**
   * Raises the count; a run that was finished goes on. Sketches are made for a number of tasks: those of more get another one, for
   * twice as many at the least, so that there are few however often a run is extended.
   */
  extend({ specification }: CoordinatedRun, count: number): void {
    const made = this.#capacities(specification);
    const last = made.at(-1) ?? specification.count;
    for (const one of count > last ? [...made, Math.max(count, 2 * last)] : made)
      this.#sql.exec("INSERT OR IGNORE INTO capacities VALUES (?)", one);
    this.#sql.exec("UPDATE run SET specification = ?, finished = 0", JSON.stringify({ ...specification, count }));
  }

  /** Kept tasks that the sketches are made for, each with those before it. */
  #capacities({ count }: RunSpecification): number[] {
    const rows = this.#sql.exec<{ count: number }>("SELECT count FROM capacities ORDER BY count").toArray();
    return rows.length === 0 ? [count] : rows.map((row) => row.count);
  }

  /** What the run remembers so far; what is added is stored when the wave turns. */
  filter(name: FilterName, specification: RunSpecification): GrownFilter {
    const entries = this.#capacities(specification).map((count) => (name === "toolsets" ? maxTries(count) : count));
    const [first = 0, ...more] = entries.map((all, i) => all - (entries[i - 1] ?? 0));
    return new GrownFilter([first, ...more], (page) => {
      const [row] = this.#sql.exec<{ bits: ArrayBuffer }>(`SELECT bits FROM ${name} WHERE page = ?`, page).toArray();
      return row === undefined ? undefined : new Uint8Array(row.bits);
    });
  }

  /** Closes the waves up to `wave`, whose tasks are those of the span: they have all ended and are counted in `quota`. */
  close(wave: number, { from, to }: Span, quota: QuotaState): void {
    this.#sql.exec(
      `DELETE FROM leases WHERE ordinal >= ? AND ordinal < ?
       AND result NOT IN ('lease_expired', 'stage_failed', 'cancelled')`,
      from,
      to,
    );
    this.#sql.exec(
      "UPDATE leases SET configuration = NULL, outcome = NULL WHERE ordinal >= ? AND ordinal < ?",
      from,
      to,
    );
    this.#sql.exec("DELETE FROM waves WHERE wave <= ?", wave);
    this.#sql.exec("UPDATE run SET first = ?", quota.totals.planned);
    this.#storeQuota(quota);
  }

  /** Opens a wave whose first task is `first`. */
  openWave(
    wave: number,
    first: number,
    configurations: readonly Configuration[],
    sketches: Readonly<Record<FilterName, GrownFilter>>,
    expires: number,
  ): void {
    for (const configuration of configurations) {
      sketches.toolsets.add(toolsetKey(configuration.toolset));
      this.#sql.exec(
        "INSERT INTO leases (ordinal, expires, configuration) VALUES (?, ?, ?)",
        configuration.ordinal,
        expires,
        JSON.stringify(configuration),
      );
    }
    for (const [name, { changed }] of Object.entries(sketches))
      for (const [page, bits] of changed) this.#sql.exec(`INSERT OR REPLACE INTO ${name} VALUES (?, ?)`, page, bits);
    this.#sql.exec("INSERT INTO waves VALUES (?, ?)", wave, first);
    this.#sql.exec("UPDATE run SET wave = ?", wave);
  }

  finish(): void {
    this.#sql.exec("UPDATE run SET finished = 1");
  }
}
