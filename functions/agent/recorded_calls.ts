/**
 * Calls of tools that are not pure are stored before anything is done with what they returned, and what is stored is never
 * made again: a round that is retried is served from its records. Whoever holds the claim on a piece of work alone makes
 * calls for it. Pure tools, and those whose state follows from the calls before, are called again and leave nothing here but
 * where the evidence is.
 */
import { setTimeout as pause } from "node:timers/promises";
import { bindable, chunked } from "../../db/chunks.ts";
import { insertRecordedCalls, type RecordedCallRow, selectRecordedCalls } from "../../db/recorded_calls.ts";
import { limitsOf } from "../config.ts";
import { sameJson } from "../domain/json.ts";
import type { Json, JsonObject } from "../domain/schema.ts";
import { PLAIN_WORLD, type World } from "../domain/variants/world.ts";
import { inBatches } from "../lib/batches.ts";
import type { Teacher } from "../models/teacher.ts";
import type { Context } from "../pipeline/stage.ts";
import type { Claims } from "../spend/claims.ts";
import { withRetries } from "../spend/recorder.ts";
import { readOutput, saveOutput } from "../store/outputs.ts";
import { awayIn, type Called, type CallLimits, failed, type Measured, measuredCall } from "../tools/call.ts";
import { type EarlierCall, isRepeatable, type Tool } from "../tools/contract.ts";
import type { HeardCalls } from "./heard_calls.ts";
import { Toolbox } from "./toolbox.ts";

/** The key of a call: what it was made for, its step, and its place among the calls of that step. */
export function recordKey(scope: string, step: string, index: number): string {
  return `${scope}/${step}/${index}`;
}

/** The toolboxes of one invocation, and what was recorded for the work that it does. */
export class RecordedCalls {
  readonly #context: Context;
  readonly #claims: Claims;
  readonly #limits: CallLimits;
  readonly #records = new Map<string, RecordedCallRow>();
  /** Comes back with whether the scope is the caller's to work on. */
  readonly #open: (scope: string) => Promise<boolean>;
  /** Comes back with what stands under the row's key. */
  readonly #store: (row: RecordedCallRow) => Promise<RecordedCallRow>;

  constructor(context: Context, claims: Claims) {
    this.#context = context;
    this.#claims = claims;
    this.#limits = limitsOf(context.env);
    // Work of a batch is begun side by side: what is begun within one turn of the loop is claimed and read together.
    this.#open = inBatches(
      (scopes: readonly string[]) => this.#openGroup(scopes),
      () => pause(0),
    );
    this.#store = inBatches((rows: readonly RecordedCallRow[]) => this.#storeGroup(rows));
  }

  /**
   * A toolbox for a piece of work; undefined where somebody else is at it. Without a statement where its tools are pure.
   * @param world in which the tools are called.
   * @param heard what is served in place of calls that were made before for the same task.
   */
  async toolbox(
    scope: string,
    toolset: readonly string[],
    teacher: Teacher,
    world: World = PLAIN_WORLD,
    heard?: HeardCalls,
  ): Promise<Toolbox | undefined> {
    const { pool } = this.#context;
    if (toolset.some((name) => !pool.isRepeatable(name)) && !(await this.#open(scope))) return undefined;
    const made = new Map<string, number>();
    const gone = toolset.filter((name) => pool.find(name) !== undefined && !pool.offers(name));
    const stand = await Promise.all(gone.map(async (name) => ((await heard?.has(name)) ? [name] : [])));
    const options = { ...this.#context, recorded: new Set(stand.flat()) };
    return new Toolbox(options, toolset, teacher, async (tool, input, step, index, before) => {
      const nth = (made.get(tool.name) ?? 0) + 1;
      made.set(tool.name, nth);
      const fault = world.faultOf(tool.name, nth);
      const nthSame = heard?.count(tool.name, input) ?? 0;
      if (fault !== undefined) return failed(fault);
      const find = heard === undefined ? undefined : () => heard.find(tool, input, nthSame);
      const called = await this.#call(recordKey(scope, step, index), tool, input, before, find);
      return called.ok ? { ...called, output: world.outputOf(tool.name, input, called.output) } : called;
    });
  }

  /**
   * Calls the tool, unless that stands recorded, or `find` has a record to serve in its place. Throws `SourceAway` where its source
   * is not to be called now.
   */
  async #call(
    key: string,
    tool: Tool,
    input: JsonObject,
    before: readonly EarlierCall[],
    find?: () => Promise<RecordedCallRow | undefined>,
  ): Promise<Called> {
    const limits = this.#limits;
    if (isRepeatable(tool)) return (await measuredCall(tool, input, limits, { before })).called;
    const stands = this.#records.get(key);
    if (stands !== undefined) return this.#replayed(stands, tool.name, input);
    const heard = await find?.();
    if (heard !== undefined) return this.#replayed(heard, tool.name, input);
    // One that cannot be called comes to the same error whenever it is called.
    if (!this.#context.pool.offers(tool.name)) return (await measuredCall(tool, input, limits)).called;
    await this.#claims.hold();
    const made = await this.#claims.during(() => measuredCall(tool, input, limits, { key }));
    const away = awayIn(made);
    // Nothing was called, or it is as if nothing had been: it is called when its source is to be called again.
    if (away !== undefined) throw away;
    // What the tool does not take has not reached it.
    if (made.called.mistake !== undefined) return made.called;
    const row = await this.#rowOf(key, tool.name, input, made);
    const stored = await this.#store(row);
    // Of two that were made for the same, the one that was stored first stands.
    return stored === row ? made.called : this.#replayed(stored, tool.name, input);
  }

  /** What was recorded, for a call that is the same. Another one is an error to be read: what was made under a key is not made again. */
  async #replayed(row: RecordedCallRow, tool: string, input: JsonObject): Promise<Called> {
    if (row.tool !== tool || !sameJson(JSON.parse(row.input), input))
      return failed(`another call is recorded in the place of this one (${row.tool}); it is not made`);
    if (row.error !== null) return failed(row.error);
    return { ok: true, output: await outputOf(this.#context.env, row), error: null };
  }

  async #rowOf(key: string, tool: string, input: JsonObject, made: Measured): Promise<RecordedCallRow> {
    const { called, duration, bytes } = made;
    const { env, run } = this.#context;
    const stored = called.ok
      ? await withRetries(() => saveOutput(env, key, JSON.stringify(called.output)))
      : { output: null, output_key: null };
    const { error } = called;
    const row = { key, run_id: run.id, tool, input: JSON.stringify(input), ...stored, error, duration, bytes };
    return bindable(row, `call ${key}`);
  }

  async #openGroup(scopes: readonly string[]): Promise<boolean[]> {
    await this.#claims.claim(scopes);
    const held = scopes.filter((scope) => this.#claims.has(scope));
    for (const [key, row] of await recordsOf(this.#context.env, held)) this.#records.set(key, row);
    return scopes.map((scope) => this.#claims.has(scope));
  }

  async #storeGroup(rows: readonly RecordedCallRow[]): Promise<RecordedCallRow[]> {
    const { env } = this.#context;
    const inserts = chunked(rows, (part) => insertRecordedCalls(env.DB, part));
    const results = await withRetries(() => env.DB.batch<{ key: string }>(inserts));
    const fresh = new Set(results.flatMap(({ results }) => results.map(({ key }) => key)));
    const stale = rows.filter(({ key }) => !fresh.has(key));
    const stood = await recordsOf(
      env,
      stale.map(({ key }) => scopeOfKey(key)),
    );
    return rows.map((row) => (fresh.has(row.key) ? row : (stood.get(row.key) ?? row)));
  }
}

function scopeOfKey(key: string): string {
  return key.split("/").slice(0, 3).join("/");
}

/** What is recorded for pieces of work, by key. No work, no statement. */
export async function recordsOf(env: Env, scopes: readonly string[]): Promise<Map<string, RecordedCallRow>> {
  if (scopes.length === 0) return new Map();
  const { results } = await selectRecordedCalls(env.DB, [...new Set(scopes)]).all<RecordedCallRow>();
  return new Map(results.map((row) => [row.key, row]));
}

/** What a call returned that went well. */
export async function outputOf(env: Pick<Env, "BUCKET">, row: RecordedCallRow): Promise<Json> {
  return JSON.parse((await readOutput(env, row)) ?? "null") as Json;
}
