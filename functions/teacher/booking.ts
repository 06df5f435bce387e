/**
 * What a run pays for, booked apart from what it buys: a statement of its own for all requests that ended side by side, so
 * that what was answered is counted whether or not it can be stored. What is booked only rises.
 */
import { setTimeout as pause } from "node:timers/promises";
import { addSpend, type SpendRow, selectSpendAndStatus, summedSpend } from "../../db/completions.ts";
import { inGroups } from "../../db/groups.ts";
import { spentOf } from "../domain/budget.ts";
import type { Role } from "../domain/models.ts";
import { costOf, type StoredReply, type Usage } from "./reply.ts";
import { Book } from "./spending.ts";
import type { Teacher } from "./teacher.ts";

/** Tries to write to the store: a hiccup of the database must not lose what is paid for. */
const TRIES = 4;
const PAUSE_MS = 200;

/** Statuses of a run that buys. */
const UNDER_WAY: ReadonlySet<string> = new Set(["running", "solving"]);

export class Booking {
  readonly #db: D1Database;
  readonly #run: string;
  readonly #stage: string;
  readonly #book: Book;
  readonly #add: (row: SpendRow) => Promise<unknown>;

  /** @param gather what a booking waits for, for others to be booked with it. */
  constructor(db: D1Database, run: string, stage: string, gather: () => Promise<unknown>) {
    this.#db = db;
    this.#run = run;
    this.#stage = stage;
    this.#book = Book.of(run);
    this.#add = inGroups((group: readonly SpendRow[]) => this.#addGroup(group), gather);
  }

  /** Books a request that was sent, with the reply that it was answered with, if any. Comes back when that is stored. */
  book(
    { model }: Teacher,
    role: Role,
    reply: { readonly kind: StoredReply["kind"]; readonly usage: Usage } | undefined,
  ): Promise<unknown> {
    const usage = reply?.usage;
    const row: SpendRow = {
      run_id: this.#run,
      stage: this.#stage,
      role,
      model: model?.model ?? "",
      completions: reply?.kind === "completion" ? 1 : 0,
      requests: 1,
      unreadable: reply?.kind === "fault" ? 1 : 0,
      estimated: usage?.estimated ? 1 : 0,
      input_tokens: usage?.input_tokens ?? 0,
      output_tokens: usage?.output_tokens ?? 0,
      usd: usage === undefined ? (model?.prices === undefined ? null : 0) : costOf(usage, model?.prices),
    };
    this.#book.bought(spentOf([row]));
    return this.#add(row);
  }

  async #addGroup(group: readonly SpendRow[]): Promise<readonly unknown[]> {
    const statements = [addSpend(this.#db, summed(group)), selectSpendAndStatus(this.#db, this.#run)];
    const results = await tried(() => this.#db.batch<SpendRow & { status: string }>(statements));
    const total = results.at(-1)?.results ?? [];
    // Paused or cancelled by others meanwhile: what this isolate has under way buys no more.
    if (total[0] !== undefined && !UNDER_WAY.has(total[0].status)) this.#book.pause(Date.now());
    // Not where it throws: what could not be written is spent all the same, and this isolate goes on counting it.
    this.#book.stored(
      group.map((row) => spentOf([row])),
      spentOf(total),
    );
    return group;
  }
}

/** What is tried again while the database has a hiccup. Of two bookings of one request the second errs on the careful side. */
export async function tried<T>(work: () => Promise<T>): Promise<T> {
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
