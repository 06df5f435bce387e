/**
 * The calls of models that one invocation makes. What a reply was read as is stored before it is acted on, a fault as well
 * as a completion, so nothing is paid for twice; whoever holds the claim on a piece of work alone calls models for it; and
 * none is called once the run's budget is spent or the run is paused. Replies that come in side by side are stored side by
 * side.
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
import { isSpentBy, spentOf } from "../domain/budget.ts";
import { ModelCallFailed } from "../domain/fault.ts";
import { modelFor, modelsOf, type Role } from "../domain/models.ts";
import type { RunSpecification } from "../domain/run.ts";
import { type Skill, skillOf } from "../domain/solving/skill.ts";
import { inBatches } from "../lib/batches.ts";
import { type Completion, type StoredReply, storedReplySchema } from "../models/reply.ts";
import type { Requests, Teacher, TeacherRequest } from "../models/teacher.ts";
import type { ToolPool } from "../tools/pool.ts";
import { Claims } from "./claims.ts";
import { SpendRecorder, withRetries } from "./recorder.ts";
import { teacherFor } from "./teachers.ts";
import { RunSpend } from "./tracker.ts";

/**
 * Part of the time that a completion took for which it waits for others to be stored with it: far fewer transactions, and a
 * death loses no more than a tenth of what it loses of calls in flight. At most so many milliseconds.
 */
const GATHER_PART = 0.1;
const GATHER_MAX_MS = 50;

/** What the invocation works on. */
export interface Invocation {
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

export interface CompletionKey {
  readonly role: Role;
  /** `<task>/<stage>/<round or attempt>`: what is claimed. */
  readonly scope: string;
  /** Within the scope: step or try, and prompt version. */
  readonly name: string;
}

export class ModelCalls {
  readonly #invocation: Invocation;
  readonly claims: Claims;
  readonly #stored = new Map<string, string>();
  readonly #teachers = new Map<object | Skill | Role, Teacher>();
  readonly #spend: RunSpend;
  readonly #recorder: SpendRecorder;
  /** Comes back with the response that stands under the row's key. */
  readonly #store: (row: CompletionRow) => Promise<string>;

  private constructor(invocation: Invocation) {
    const { env, run, stage } = invocation;
    this.#invocation = invocation;
    this.claims = new Claims(env.DB, invocation.claimMs);
    this.#spend = RunSpend.of(run.id);
    const gather = () => pause(Math.min(GATHER_MAX_MS, GATHER_PART * this.#latestMs));
    this.#recorder = new SpendRecorder(env.DB, run.id, stage, gather);
    this.#store = inBatches((group: readonly CompletionRow[]) => this.#storeGroup(group), gather);
  }

  /**
   * Claims the scopes and reads the replies that were stored for them before, if one of the roles costs anything. `close`
   * gives the claims up and must follow.
   */
  static async open(invocation: Invocation, roles: readonly Role[], scopes: readonly string[]): Promise<ModelCalls> {
    const modelCalls = new ModelCalls(invocation);
    modelCalls.#callsModels = roles.some((role) => modelsOf(invocation.specification.models, role).length > 0);
    modelCalls.#spend.resumed(invocation.now);
    if (modelCalls.#callsModels && scopes.length > 0) await modelCalls.#claimAndRead([...new Set(scopes)]);
    else modelCalls.claims.free(scopes);
    return modelCalls;
  }

  async #claimAndRead(scopes: readonly string[]): Promise<void> {
    const { env, run, specification } = this.#invocation;
    const now = Date.now();
    const [claimed, stored, spend] = await env.DB.batch<{ key: string } | CompletionRow | SpendRow>([
      this.claims.claiming(scopes, now),
      selectCompletions(env.DB, scopes),
      ...(specification.budget === undefined ? [] : [selectSpend(env.DB, run.id)]),
    ]);
    this.claims.taken(scopes, (claimed?.results ?? []) as { key: string }[], now);
    for (const { key, response } of (stored?.results ?? []) as CompletionRow[]) this.#stored.set(key, response);
    this.#spend.reconcile([], spentOf((spend?.results ?? []) as SpendRow[]));
  }

  #callsModels = false;
  /** What the latest completion took from when its turn came, milliseconds. */
  #latestMs = 0;

  /** True if a model has one of the roles: what is done then takes as long as the model takes. */
  get callsModels(): boolean {
    return this.#callsModels;
  }

  /** False if somebody else is at work on it: the message may be let go, for whoever is sends what follows. */
  hasClaim(scope: string): boolean {
    return this.claims.has(scope);
  }

  /** The model of the role that falls to a task; `random` is its configuration's. */
  teacher(role: Role, random: number, attempt = 0): Teacher {
    const { specification, env, pool, retryAfterMaxMs } = this.#invocation;
    const model = modelFor(specification.models, role, random, attempt);
    const skill = role === "solver" && model === undefined ? skillOf(specification, random, attempt) : undefined;
    const key = model ?? skill ?? role;
    const known = this.#teachers.get(key);
    if (known !== undefined) return known;
    const made = teacherOrRefusal(role, model, env, pool, { skill, retryAfterMaxMs });
    this.#teachers.set(key, made);
    return made;
  }

  /**
   * The teacher's completion: the stored one if there is one, a new one otherwise. Throws `ModelCallFailed` where the
   * stored or the new reply is none, where the run may call no more models, and where `Teacher.complete` does.
   */
  async complete(teacher: Teacher, question: CompletionKey, request: TeacherRequest): Promise<Completion> {
    const reply = await this.#reply(teacher, question, request);
    if (reply.kind === "fault")
      throw new ModelCallFailed({ kind: "reply_unusable", form: reply.fault, detail: reply.detail });
    return reply;
  }

  async #reply(teacher: Teacher, { role, scope, name }: CompletionKey, request: TeacherRequest): Promise<StoredReply> {
    const { model } = teacher;
    if (model === null) return teacher.complete(request);
    const { run, specification } = this.#invocation;
    const key = `${scope}/${name}`;
    const before = await this.#storedReply(key);
    if (before !== undefined) return before;
    let began = Date.now();
    const recorded: Promise<unknown>[] = [];
    const requests: Requests = {
      // Asked when its turn has come, not when it begins to wait for it: those before it spend meanwhile.
      begin: () => {
        began = Date.now();
        this.claims.check();
        if (this.#spend.paused) throw new ModelCallFailed({ kind: "run_paused", detail: "the run is not under way" });
        if (isSpentBy(this.#spend.spent, specification.budget))
          throw new ModelCallFailed({ kind: "budget_spent", detail: "the run's budget is spent" });
      },
      ended: (reply) => {
        this.#latestMs = Date.now() - began;
        recorded.push(this.#recorder.record(teacher, role, reply));
      },
    };
    let reply: StoredReply;
    try {
      reply = await this.claims.during(() => teacher.complete(request, requests));
    } catch (error) {
      await Promise.all(recorded);
      if (error instanceof ModelCallFailed && error.fault.kind === "request_refused")
        await this.noteFault({ role, reason: "refused", detail: error.message }, REFUSAL_WEIGHT);
      throw error;
    }
    const row = { key, run_id: run.id, role, model: model.model, response: JSON.stringify(reply) };
    const [response] = await Promise.all([this.#store(row), ...recorded]);
    this.#stored.set(key, response);
    // Of two that were made for the same, the one that was stored first stands.
    return response === row.response ? reply : (parseReply(response) ?? reply);
  }

  /** The reply stored under the key. One that cannot be read, as another version wrote it, gives way to a new one. */
  async #storedReply(key: string): Promise<StoredReply | undefined> {
    const response = this.#stored.get(key);
    if (response === undefined) return undefined;
    const reply = parseReply(response);
    if (reply !== undefined) return reply;
    await dropCompletion(this.#invocation.env.DB, key, response).run();
    this.#stored.delete(key);
    return undefined;
  }

  /** Takes note that a role came to nothing. Throws `ModelCallFailed` where that has gone on for so long that the run is paused by it. */
  async noteFault(fault: RoleFault, weight = 1): Promise<void> {
    const { env, run, faultsMax } = this.#invocation;
    const isPaused = await faultsInARow(env.DB, run.id, [{ ...fault, weight }], faultsMax);
    if (isPaused) this.#spend.pause(Date.now());
    if (isPaused && fault.reason === "refused") throw new ModelCallFailed({ kind: "run_paused", detail: fault.detail });
  }

  /** Returns the stored responses: of keys that somebody else had stored meanwhile, what stood there first. */
  async #storeGroup(rows: readonly CompletionRow[]): Promise<string[]> {
    const { env } = this.#invocation;
    const now = Date.now();
    const holding = this.claims.holdingOn(now);
    const inserts = chunked(rows, (part) => insertCompletions(env.DB, part));
    const statements = [...inserts, ...(holding === null ? [] : [holding])];
    const results = await withRetries(() => env.DB.batch<{ key: string }>(statements));
    if (holding !== null) this.claims.held(now);
    const fresh = new Set(results.slice(0, inserts.length).flatMap(({ results }) => results.map(({ key }) => key)));
    const stale = rows.filter(({ key }) => !fresh.has(key)).map(({ key }) => key);
    const scopes = stale.map((key) => key.split("/").slice(0, 3).join("/"));
    const { results: stood } =
      stale.length === 0 ? { results: [] } : await selectCompletions(env.DB, scopes).all<CompletionRow>();
    const standing = new Map(stood.map(({ key, response }) => [key, response]));
    return rows.map(({ key, response }) => (fresh.has(key) ? response : (standing.get(key) ?? response)));
  }

  /** Gives the claims up, once the replies have been acted on. */
  async close(): Promise<void> {
    await this.claims.drop();
  }
}

/** A model that this deployment has no secret for, or may not reach, refuses every request: its run is paused by that. */
function teacherOrRefusal(...[role, model, env, pool, how]: Parameters<typeof teacherFor>): Teacher {
  try {
    return teacherFor(role, model, env, pool, how);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const complete = () => Promise.reject(new ModelCallFailed({ kind: "request_refused", detail }));
    return { name: model?.model ?? role, model: model ?? null, complete };
  }
}

/** The reply that was stored, or undefined where it is of a form that is not known. */
function parseReply(response: string): StoredReply | undefined {
  try {
    return storedReplySchema.safeParse(JSON.parse(response)).data;
  } catch {
    return undefined;
  }
}
