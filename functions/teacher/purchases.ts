/**
 * What one invocation buys of models. What a reply was read as is stored before it is acted on, a fault as well as a completion,
 * so nothing is paid for twice; whoever holds the claim on a piece of work alone buys for it; and nothing is bought once the
 * run's budget is spent or the run is paused. Replies that come in side by side are stored side by side.
 */
import { setTimeout as pause } from "node:timers/promises";
import { chunked } from "../../db/chunks.ts";
import {
  type CompletionRow,
  dropCompletion,
  insertCompletions,
  type SpendRow,
  selectCompletions,
  selectSpend,
} from "../../db/completions.ts";
import { faultsInARow, REFUSAL_WEIGHT, type RoleFault } from "../../db/faults.ts";
import { inGroups } from "../../db/groups.ts";
import { isSpentBy, spentOf } from "../domain/budget.ts";
import { ModelCallFailed } from "../domain/fault.ts";
import { modelFor, modelsOf, type Role } from "../domain/models.ts";
import type { RunSpecification } from "../domain/run.ts";
import type { ToolPool } from "../tools/pool.ts";
import { Booking, tried } from "./booking.ts";
import { Claims } from "./claims.ts";
import { teacherFor } from "./client.ts";
import { type Completion, type StoredReply, storedReplySchema } from "./reply.ts";
import { Book } from "./spending.ts";
import type { Requests, Teacher, TeacherRequest } from "./teacher.ts";

/**
 * Part of the time that a completion took for which it waits for others to be stored with it: far fewer transactions, and a
 * death loses no more than a tenth of what it loses of calls in flight. At most so many milliseconds.
 */
const GATHER_PART = 0.1;
const GATHER_MAX_MS = 50;

/** What the invocation works on. */
export interface Buyer {
  readonly env: Env;
  readonly run: { readonly id: string };
  readonly specification: RunSpecification;
  /** Whose tools the embedded teacher knows. */
  readonly pool: ToolPool;
  readonly stage: string;
  /** How long a claim is held on to without a sign of life, milliseconds. */
  readonly claimMs: number;
  /** Faults in a row, with nothing kept, that pause the run. */
  readonly faultsMax: number;
  /** Unix milliseconds, from before the run was read and found not to be paused. */
  readonly now: number;
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

export class Purchases {
  readonly #buyer: Buyer;
  readonly claims: Claims;
  readonly #bought = new Map<string, string>();
  readonly #teachers = new Map<object | Role, Teacher>();
  readonly #book: Book;
  readonly #booking: Booking;
  /** Comes back with the response that stands under the row's key. */
  readonly #store: (row: CompletionRow) => Promise<string>;

  private constructor(buyer: Buyer) {
    const { env, run, stage } = buyer;
    this.#buyer = buyer;
    this.claims = new Claims(env.DB, buyer.claimMs);
    this.#book = Book.of(run.id);
    const gather = () => pause(Math.min(GATHER_MAX_MS, GATHER_PART * this.#took));
    this.#booking = new Booking(env.DB, run.id, stage, gather);
    this.#store = inGroups((group: readonly CompletionRow[]) => this.#storeGroup(group), gather);
  }

  /**
   * Claims the scopes and reads what was bought for them before, if one of the roles costs anything.
   * `close` gives the claims up and must follow.
   */
  static async open(buyer: Buyer, roles: readonly Role[], scopes: readonly string[]): Promise<Purchases> {
    const purchases = new Purchases(buyer);
    purchases.#costs = roles.some((role) => modelsOf(buyer.specification.models, role).length > 0);
    purchases.#book.goesOn(buyer.now);
    if (purchases.#costs && scopes.length > 0) await purchases.#claimAndRead([...new Set(scopes)]);
    else purchases.claims.free(scopes);
    return purchases;
  }

  async #claimAndRead(scopes: readonly string[]): Promise<void> {
    const { env, run, specification } = this.#buyer;
    const now = Date.now();
    const [claimed, stored, spend] = await env.DB.batch<{ key: string } | CompletionRow | SpendRow>([
      this.claims.claiming(scopes, now),
      selectCompletions(env.DB, scopes),
      ...(specification.budget === undefined ? [] : [selectSpend(env.DB, run.id)]),
    ]);
    this.claims.taken(scopes, (claimed?.results ?? []) as { key: string }[], now);
    for (const { key, response } of (stored?.results ?? []) as CompletionRow[]) this.#bought.set(key, response);
    this.#book.stored([], spentOf((spend?.results ?? []) as SpendRow[]));
  }

  #costs = false;
  /** What the latest completion took from when its turn came, milliseconds. */
  #took = 0;

  /** True if a model has one of the roles: what is done then takes as long as the model takes. */
  get costs(): boolean {
    return this.#costs;
  }

  /** False if somebody else is at work on it: the message may be let go, for whoever is sends what follows. */
  holds(scope: string): boolean {
    return this.claims.holds(scope);
  }

  /** The model of the role that falls to a task; `random` is its configuration's. */
  teacher(role: Role, random: number, attempt = 0): Teacher {
    const { specification, env, pool, retryAfterMaxMs } = this.#buyer;
    const model = modelFor(specification.models, role, random, attempt);
    const known = this.#teachers.get(model ?? role);
    if (known !== undefined) return known;
    const made = teacherOrRefusal(role, model, env, pool, retryAfterMaxMs);
    this.#teachers.set(model ?? role, made);
    return made;
  }

  /**
   * The teacher's completion: the stored one if it was bought before, a new one otherwise. Throws `ModelCallFailed`
   * where what is stored or bought is none, where the run may buy nothing more, and where `Teacher.complete` does.
   */
  async complete(teacher: Teacher, question: Question, request: TeacherRequest): Promise<Completion> {
    const reply = await this.#reply(teacher, question, request);
    if (reply.kind === "fault")
      throw new ModelCallFailed({ kind: "reply_unusable", form: reply.fault, detail: reply.detail });
    return reply;
  }

  async #reply(teacher: Teacher, { role, scope, name }: Question, request: TeacherRequest): Promise<StoredReply> {
    const { model } = teacher;
    if (model === null) return teacher.complete(request);
    const { run, specification } = this.#buyer;
    const key = `${scope}/${name}`;
    const before = await this.#boughtBefore(key);
    if (before !== undefined) return before;
    let began = Date.now();
    const booked: Promise<unknown>[] = [];
    const requests: Requests = {
      // Asked when its turn has come, not when it begins to wait for it: those before it spend meanwhile.
      begin: () => {
        began = Date.now();
        this.claims.holdOn();
        if (this.#book.paused) throw new ModelCallFailed({ kind: "run_paused", detail: "the run is not under way" });
        if (isSpentBy(this.#book.spent, specification.budget))
          throw new ModelCallFailed({ kind: "budget_spent", detail: "the run's budget is spent" });
      },
      ended: (reply) => {
        this.#took = Date.now() - began;
        booked.push(this.#booking.book(teacher, role, reply));
      },
    };
    let reply: StoredReply;
    try {
      reply = await teacher.complete(request, requests);
    } catch (error) {
      await Promise.all(booked);
      if (error instanceof ModelCallFailed && error.fault.kind === "request_refused")
        await this.note({ role, reason: "refused", detail: error.message }, REFUSAL_WEIGHT);
      throw error;
    }
    const row = { key, run_id: run.id, role, model: model.model, response: JSON.stringify(reply) };
    const [response] = await Promise.all([this.#store(row), ...booked]);
    this.#bought.set(key, response);
    // Of two that were bought for the same, the one that was stored first stands.
    return response === row.response ? reply : (read(response) ?? reply);
  }

  /** What was bought under the key. What stands there and cannot be read, as another version wrote it, gives way to what is bought now. */
  async #boughtBefore(key: string): Promise<StoredReply | undefined> {
    const response = this.#bought.get(key);
    if (response === undefined) return undefined;
    const reply = read(response);
    if (reply !== undefined) return reply;
    await dropCompletion(this.#buyer.env.DB, key, response).run();
    this.#bought.delete(key);
    return undefined;
  }

  /** Takes note that a role came to nothing. Throws `ModelCallFailed` where that has gone on for so long that the run is paused by it. */
  async note(fault: RoleFault, weight = 1): Promise<void> {
    const { env, run, faultsMax } = this.#buyer;
    const isPaused = await faultsInARow(env.DB, run.id, [{ ...fault, weight }], faultsMax);
    if (isPaused) this.#book.pause(Date.now());
    if (isPaused && fault.reason === "refused") throw new ModelCallFailed({ kind: "run_paused", detail: fault.detail });
  }

  /** Returns the stored responses: of keys that somebody else had bought meanwhile, what stood there first. */
  async #storeGroup(rows: readonly CompletionRow[]): Promise<string[]> {
    const { env } = this.#buyer;
    const now = Date.now();
    const holding = this.claims.holdingOn(now);
    const inserts = chunked(rows, (part) => insertCompletions(env.DB, part));
    const statements = [...inserts, ...(holding === null ? [] : [holding])];
    const results = await tried(() => env.DB.batch<{ key: string }>(statements));
    if (holding !== null) this.claims.held(now);
    const fresh = new Set(results.slice(0, inserts.length).flatMap(({ results }) => results.map(({ key }) => key)));
    const stale = rows.filter(({ key }) => !fresh.has(key)).map(({ key }) => key);
    const scopes = stale.map((key) => key.split("/").slice(0, 3).join("/"));
    const { results: stood } =
      stale.length === 0 ? { results: [] } : await selectCompletions(env.DB, scopes).all<CompletionRow>();
    const standing = new Map(stood.map(({ key, response }) => [key, response]));
    return rows.map(({ key, response }) => (fresh.has(key) ? response : (standing.get(key) ?? response)));
  }

  /** Gives the claims up, once what was bought has been acted on. */
  async close(): Promise<void> {
    await this.claims.drop();
  }
}

/** A model that this deployment has no secret for, or may not reach, refuses every request: its run is paused by that. */
function teacherOrRefusal(...[role, model, env, pool, retryAfterMaxMs]: Parameters<typeof teacherFor>): Teacher {
  try {
    return teacherFor(role, model, env, pool, retryAfterMaxMs);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const complete = () => Promise.reject(new ModelCallFailed({ kind: "request_refused", detail }));
    return { name: model?.model ?? role, model: model ?? null, complete };
  }
}

/** The reply that was stored, or undefined where it is of a form that is not known. */
function read(response: string): StoredReply | undefined {
  try {
    return storedReplySchema.safeParse(JSON.parse(response)).data;
  } catch {
    return undefined;
  }
}
