/**
 * What one invocation buys of models. A completion is stored before it is acted on, together with what it cost, so none is
 * paid for twice; whoever holds the claim on a piece of work alone buys for it; and nothing is bought once the run's budget
 * is spent. Completions that come in side by side are stored side by side: one transaction for all that wait.
 */
import { setTimeout as pause } from "node:timers/promises";
import { chunked } from "../../db/chunks.ts";
import {
  addSpend,
  type CompletionRow,
  claim,
  dropClaims,
  holdClaims,
  insertCompletions,
  type SpendRow,
  selectCompletions,
  selectSpend,
} from "../../db/completions.ts";
import { inGroups } from "../../db/groups.ts";
import { isSpentBy, spentOf } from "../domain/budget.ts";
import { modelFor, modelsOf, type Role } from "../domain/models.ts";
import type { RunSpecification } from "../domain/run.ts";
import { teacherFor } from "./client.ts";
import { type Completion, completionSchema, costOf } from "./completion.ts";
import { Book } from "./spending.ts";
import type { Teacher, TeacherRequest } from "./teacher.ts";

/** Tries to store what was bought: it is paid for, so a hiccup of the database must not lose it. */
const STORE_TRIES = 4;
const STORE_PAUSE_MS = 200;
/**
 * Part of the time that a completion took for which it waits for others to be stored with it: far fewer transactions, and a
 * death loses no more than a tenth of what it loses of calls in flight. At most so many milliseconds.
 */
const GATHER_PART = 0.1;
const GATHER_MAX_MS = 50;
/** Claims are held on once this part of what they last is over. */
const HOLD_AFTER = 0.1;

/** The run has spent what it may. */
export class BudgetExhausted extends Error {
  override readonly name = "BudgetExhausted";
}

/** What the invocation works on. */
export interface Buyer {
  readonly env: Env;
  readonly run: { readonly id: string };
  readonly specification: RunSpecification;
  readonly stage: string;
  /** How long a claim is held on to without a sign of life, milliseconds. */
  readonly claimMs: number;
  /** The longest that an endpoint may ask to wait, milliseconds. */
  readonly retryAfterMaxMs?: number;
}

export interface Question {
  readonly role: Role;
  /** `<task>/<stage>/<round or attempt>`: what is claimed. */
  readonly scope: string;
  /** Within the scope: step or try, and prompt version. */
  readonly name: string;
}

interface Purchase {
  readonly row: CompletionRow;
  readonly spend: SpendRow;
}

export class Purchases {
  readonly #buyer: Buyer;
  readonly #mine = new Set<string>();
  readonly #bought = new Map<string, string>();
  readonly #teachers = new Map<object | Role, Teacher>();
  readonly #book: Book;
  /** Comes back with the response that stands under the purchase's key. */
  readonly #store = inGroups(
    (group: readonly Purchase[]) => this.#storeGroup(group),
    () => pause(Math.min(GATHER_MAX_MS, GATHER_PART * this.#took)),
  );

  private constructor(buyer: Buyer) {
    this.#buyer = buyer;
    this.#book = Book.of(buyer.run.id);
  }

  /**
   * Claims the scopes and reads what was bought for them before, if one of the roles costs anything.
   * `close` gives the claims up and must follow.
   */
  static async open(buyer: Buyer, roles: readonly Role[], scopes: readonly string[]): Promise<Purchases> {
    const purchases = new Purchases(buyer);
    purchases.#costs = roles.some((role) => modelsOf(buyer.specification.models, role).length > 0);
    if (purchases.#costs && scopes.length > 0) await purchases.#claim([...new Set(scopes)]);
    else for (const scope of scopes) purchases.#mine.add(scope);
    return purchases;
  }

  async #claim(scopes: readonly string[]): Promise<void> {
    const { env, run, specification, claimMs } = this.#buyer;
    const now = Date.now();
    const [claimed, stored, spend] = await env.DB.batch<{ key: string } | CompletionRow | SpendRow>([
      claim(env.DB, scopes, now, now + claimMs),
      selectCompletions(env.DB, scopes),
      ...(specification.budget === undefined ? [] : [selectSpend(env.DB, run.id)]),
    ]);
    this.#held = now;
    for (const { key } of (claimed?.results ?? []) as { key: string }[]) this.#mine.add(key);
    for (const { key, response } of (stored?.results ?? []) as CompletionRow[]) this.#bought.set(key, response);
    this.#book.stored([], spentOf((spend?.results ?? []) as SpendRow[]));
    this.#claimed = true;
  }

  #claimed = false;
  #costs = false;
  /** What the latest completion took from when its turn came, milliseconds. */
  #took = 0;
  /** When the claims were last held on to, Unix milliseconds. */
  #held = 0;

  /** True if a model has one of the roles: what is done then takes as long as the model takes. */
  get costs(): boolean {
    return this.#costs;
  }

  /** False if somebody else is at work on it: the message may be let go, for whoever is passes the baton on. */
  holds(scope: string): boolean {
    return this.#mine.has(scope);
  }

  /** The model of the role that falls to a task; `random` is its configuration's. */
  teacher(role: Role, random: number, attempt = 0): Teacher {
    const { specification, env, retryAfterMaxMs } = this.#buyer;
    const model = modelFor(specification.models, role, random, attempt);
    const known = this.#teachers.get(model ?? role);
    if (known !== undefined) return known;
    const made = teacherFor(role, model, env, retryAfterMaxMs);
    this.#teachers.set(model ?? role, made);
    return made;
  }

  /**
   * The teacher's completion: the stored one if it was bought before, a new one otherwise.
   * Throws `BudgetExhausted`, and what `Teacher.complete` throws.
   */
  async complete(teacher: Teacher, { role, scope, name }: Question, request: TeacherRequest): Promise<Completion> {
    const { model } = teacher;
    if (model === null) return (await teacher.complete(request)).completion;
    const { run, stage, specification } = this.#buyer;
    const key = `${scope}/${name}`;
    const before = this.#bought.get(key);
    if (before !== undefined) return read(before);
    // Asked when its turn has come, not when it begins to wait for it: those before it spend meanwhile.
    let began = Date.now();
    const begin = () => {
      began = Date.now();
      if (isSpentBy(this.#book.spent, specification.budget)) throw new BudgetExhausted("the run's budget is spent");
    };
    const { completion, requests } = await teacher.complete(request, begin);
    this.#took = Date.now() - began;
    const { usage } = completion;
    const row = { key, run_id: run.id, role, model: model.model, response: JSON.stringify(completion) };
    const spend: SpendRow = {
      run_id: run.id,
      stage,
      role,
      model: model.model,
      completions: 1,
      requests,
      unreadable: 0,
      estimated: usage.estimated ? 1 : 0,
      input_tokens: usage.input_tokens,
      output_tokens: usage.output_tokens,
      usd: costOf(usage, model.prices),
    };
    this.#book.bought(spentOf([spend]));
    const response = await this.#store({ row, spend });
    this.#bought.set(key, response);
    // Of two that were bought for the same, the one that was stored first stands.
    return response === row.response ? checked(completion) : read(response);
  }

  /** Returns the stored responses: of keys that somebody else had bought meanwhile, what stood there first. */
  async #storeGroup(group: readonly Purchase[]): Promise<string[]> {
    const { env, run, specification, claimMs } = this.#buyer;
    const now = Date.now();
    const isDue = now >= this.#held + HOLD_AFTER * claimMs;
    const rows = group.map(({ row }) => row);
    const inserts = chunked(rows, (part) => insertCompletions(env.DB, part));
    const statements = [
      ...inserts,
      addSpend(env.DB, summed(group.map(({ spend }) => spend))),
      ...(isDue ? [holdClaims(env.DB, [...this.#mine], now + claimMs)] : []),
      ...(specification.budget === undefined ? [] : [selectSpend(env.DB, run.id)]),
    ];
    const costs = group.map(({ spend }) => spentOf([spend]));
    let results: D1Result<{ key: string } | SpendRow>[] = [];
    try {
      results = await tried(() => env.DB.batch<{ key: string } | SpendRow>(statements));
    } finally {
      const total = specification.budget === undefined ? [] : results.at(-1)?.results;
      this.#book.stored(costs, spentOf((total ?? []) as SpendRow[]));
    }
    if (isDue) this.#held = now;
    const fresh = new Set(
      results.slice(0, inserts.length).flatMap(({ results }) => (results as { key: string }[]).map(({ key }) => key)),
    );
    const stale = rows.filter(({ key }) => !fresh.has(key)).map(({ key }) => key);
    const scopes = stale.map((key) => key.split("/").slice(0, 3).join("/"));
    const { results: stood } =
      stale.length === 0 ? { results: [] } : await selectCompletions(env.DB, scopes).all<CompletionRow>();
    const standing = new Map(stood.map(({ key, response }) => [key, response]));
    return rows.map(({ key, response }) => (fresh.has(key) ? response : (standing.get(key) ?? response)));
  }

  /** Gives the claims up, once what was bought has been acted on. */
  async close(): Promise<void> {
    if (this.#claimed && this.#mine.size > 0) await dropClaims(this.#buyer.env.DB, [...this.#mine]).run();
  }
}

/** One row for each role and model. */
function summed(rows: readonly SpendRow[]): SpendRow[] {
  const sums = new Map<string, SpendRow>();
  for (const row of rows) {
    const key = JSON.stringify([row.role, row.model]);
    const sum = sums.get(key);
    sums.set(
      key,
      sum === undefined
        ? row
        : {
            ...sum,
            completions: sum.completions + row.completions,
            requests: sum.requests + row.requests,
            unreadable: sum.unreadable + row.unreadable,
            estimated: sum.estimated + row.estimated,
            input_tokens: sum.input_tokens + row.input_tokens,
            output_tokens: sum.output_tokens + row.output_tokens,
            usd: sum.usd === null || row.usd === null ? null : sum.usd + row.usd,
          },
    );
  }
  return [...sums.values()];
}

/** Safe to repeat: completions are kept once, and a cost that was added twice errs on the careful side. */
async function tried<T>(work: () => Promise<T>): Promise<T> {
  for (let n = 1; ; n++) {
    try {
      return await work();
    } catch (error) {
      if (n === STORE_TRIES) throw error;
      await pause(STORE_PAUSE_MS * n);
    }
  }
}

function read(response: string): Completion {
  return checked(JSON.parse(response));
}

function checked(completion: unknown): Completion {
  // The message is kept as the endpoint gave it, with all its fields, of which the schema knows those that matter.
  return completionSchema.parse(completion) as unknown as Completion;
}
