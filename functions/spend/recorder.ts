/**
 * What a run pays for, recorded apart from the replies: a statement of its own for all requests that ended side by side, so
 * that what was answered is counted whether or not it can be stored. What is recorded only rises.
 */
import { setTimeout as pause } from "node:timers/promises";
import { addLateSpend, addSpend, type SpendRow, selectSpendAndStatus, summedSpend } from "../../db/completions.ts";
import { spentOf } from "../domain/budget.ts";
import type { Role } from "../domain/models.ts";
import { inBatches } from "../lib/batches.ts";
import { costOf } from "../models/reply.ts";
import type { ReplyCost, Teacher } from "../models/teacher.ts";
import { RunSpend } from "./tracker.ts";

/** Tries to write to the store: a hiccup of the database must not lose what is paid for. */
const TRIES = 4;
const PAUSE_MS = 200;

/** Statuses of a run that calls models. */
const UNDER_WAY: ReadonlySet<string> = new Set(["running", "solving"]);

export class SpendRecorder {
  readonly #db: D1Database;
  readonly #run: string;
  readonly #stage: string;
  readonly #spend: RunSpend;
  readonly #add: (row: SpendRow) => Promise<unknown>;

  /** @param gather what a record waits for, for others to be stored with it. */
  constructor(db: D1Database, run: string, stage: string, gather: () => Promise<unknown>) {
    this.#db = db;
    this.#run = run;
    this.#stage = stage;
    this.#spend = RunSpend.of(run);
    this.#add = inBatches((group: readonly SpendRow[]) => this.#addGroup(group), gather);
  }

  /** Records a request that was sent, with the reply that it was answered with, if any. Comes back when that is stored. */
  record({ model }: Pick<Teacher, "model">, role: Role, reply: ReplyCost | undefined): Promise<unknown> {
    const usage = reply?.usage;
    const row: SpendRow = {
      run_id: this.#run,
      stage: this.#stage,
      role,
      model: model?.model ?? "",
      completions: reply?.kind === "completion" ? 1 : 0,
      requests: 1,
      unreadable: reply?.kind === "fault" ? 1 : 0,
      lenient: reply?.lenient ? 1 : 0,
      estimated: usage?.estimated ? 1 : 0,
      input_tokens: usage?.input_tokens ?? 0,
      output_tokens: usage?.output_tokens ?? 0,
      usd: usage === undefined ? (model?.prices === undefined ? null : 0) : costOf(usage, model?.prices),
    };
    this.#spend.add(spentOf([row]));
    return this.#add(row);
  }

  async #addGroup(group: readonly SpendRow[]): Promise<readonly unknown[]> {
    const rows = summed(group);
    const statements = [
      addLateSpend(this.#db, rows),
      addSpend(this.#db, rows),
      selectSpendAndStatus(this.#db, this.#run),
    ];
    const results = await withRetries(() => this.#db.batch<SpendRow & { status: string }>(statements));
    const total = results.at(-1)?.results ?? [];
    // Paused, cancelled or deleted by others meanwhile: what this isolate has under way makes no more calls. What was just added has a
    // row unless the run is gone.
    const [first] = total;
    if (first === undefined || !UNDER_WAY.has(first.status)) this.#spend.pause(Date.now());
    // Not where it throws, or the run is gone: what stands nowhere is spent all the same, and this isolate goes on counting it.
    if (first !== undefined)
      this.#spend.reconcile(
        group.map((row) => spentOf([row])),
        spentOf(total),
      );
    return group;
  }
}

/** What is tried again while the database has a hiccup. Of two records of one request the second errs on the careful side. */
export async function withRetries<T>(work: () => Promise<T>): Promise<T> {
  for (let n = 1; ; n++) {
    try {
      return await work();
    } catch (error) {
      if (n === TRIES) throw error;
      await pause(PAUSE_MS * n);
    }
  }
}

/** One row for each role and model. */
function summed(rows: readonly SpendRow[]): SpendRow[] {
  const groups = Map.groupBy(rows, ({ role, model }) => JSON.stringify([role, model]));
  return [...groups.values()].map((its) => ({ ...(its as [SpendRow])[0], ...summedSpend(its) }));
}
