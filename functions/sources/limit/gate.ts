/**
 * The gate before a source: every call of its tools passes it, so that all that are made, wherever they are made, keep to its limit,
 * heed what it asks for, and leave it alone while it is down. What a call meets that is not its own doing is told as `SourceAway`:
 * the call may be made later.
 */
import { setTimeout as pause } from "node:timers/promises";
import { Late } from "../../tools/call.ts";
import { SourceAway, ToolError } from "../../tools/contract.ts";
import { HttpToolError } from "../http/call.ts";
import type { RateLimit } from "../settings.ts";
import type { EnterRequest, LeaveRequest, Standing } from "./book.ts";
import type { Entry, Went } from "./limit.ts";

/** Requests that one call may come to where the source refuses them for being too many, and where it fails. */
const LIMITED_TRIES = 3;
const FAILED_TRIES = 2;
/** Between two tries of a call that found the source failing. */
const AGAIN_MS = 500;
/** A source that asks to be left alone for no longer is waited for, by those who try its tools out for longer. */
const PATIENCE_MS = 5_000;
const PROBING_PATIENCE_MS = 60_000;
/** Who finds no place for so long is put off, for so long: an invocation has better things to do. */
const TURN_MAX_MS = 60_000;
const PUT_OFF_MS = 5_000;

/** Where the objects of sources are: the worker's binding. */
export interface SourceLimits {
  readonly SOURCE_LIMIT: { getByName(name: string): unknown };
}

interface LimitClient {
  enter(request: EnterRequest): Promise<Entry>;
  leave(request: LeaveRequest): Promise<Standing>;
  standing(): Promise<Standing>;
}

export interface GatedSource {
  readonly id: string;
  readonly name: string;
  readonly rate: RateLimit;
  /** How long one request may take, milliseconds. */
  readonly deadline_ms: number;
  /** The first pause of a source that is down, milliseconds. */
  readonly pause_ms: number;
}

export interface Passing {
  /** The call may be made again where it is not known what became of it: it changes nothing. */
  readonly repeatable: boolean;
  /** Asks the source what it has answered before, which tells one that is down from a call that it fails on. */
  readonly known?: (() => Promise<unknown>) | undefined;
}

export class SourceGate {
  readonly #limits: SourceLimits;
  readonly #source: GatedSource;
  readonly #probing: boolean;

  /** @param probing its calls try tools out: how they fail says something of the tools, and nothing of the source. */
  constructor(limits: SourceLimits, source: GatedSource, probing = false) {
    this.#limits = limits;
    this.#source = source;
    this.#probing = probing;
  }

  /** What `make` comes to, once it is its turn. Throws what it throws, and `SourceAway` where it is to be made later. */
  async pass<T>(make: () => Promise<T>, { repeatable, known }: Passing): Promise<T> {
    for (let tries = 1; ; tries++) {
      const call = await this.#enter();
      const began = Date.now();
      let thrown: unknown;
      try {
        const made = await make();
        // The place is given back by itself, should this be lost.
        await this.#leave(call, { kind: "answered" }).catch(() => undefined);
        return made;
      } catch (error) {
        thrown = error;
      }
      const trouble = troubleOf(thrown);
      // A connection that was kept open may have been closed meanwhile, which says nothing of the tool that met it.
      const isCut = trouble?.cut === true && repeatable && tries < FAILED_TRIES;
      if (trouble === undefined || (this.#probing && trouble.kind === "failing" && !isCut)) {
        const went: Went = { kind: isAnswer(thrown) && trouble === undefined ? "answered" : "void" };
        await this.#leave(call, went).catch(() => undefined);
        throw thrown;
      }
      const { said, retry_after_ms } = trouble;
      if (trouble.kind === "limited") {
        const { quiet_until } = await this.#leave(call, { kind: "limited", retry_after_ms, said });
        if (tries < LIMITED_TRIES) continue;
        throw this.#probing ? thrown : this.#away(quiet_until, false, said);
      }
      const isLate = thrown instanceof Late || (thrown instanceof HttpToolError && thrown.fault === "late");
      const mayTryAgain = repeatable && !isLate && retry_after_ms === null && tries < FAILED_TRIES;
      if (mayTryAgain) {
        await this.#leave(call, { kind: "void" }).catch(() => undefined);
        await pause(AGAIN_MS);
        continue;
      }
      if (retry_after_ms === null && (await this.#isUp(began, known))) {
        await this.#leave(call, { kind: "answered" }).catch(() => undefined);
        throw thrown;
      }
      const { down_until, quiet_until } = await this.#leave(call, { kind: "down", retry_after_ms, said });
      // Nobody knows what became of a call that may have changed something: it is not made again.
      if (!repeatable) throw thrown;
      throw this.#away(Math.max(down_until ?? 0, quiet_until, Date.now() + this.#source.pause_ms), true, said);
    }
  }

  /** True if it is the call that fails: the source answered others meanwhile, or answers what it is known to. */
  async #isUp(since: number, known: Passing["known"]): Promise<boolean> {
    const { answered_at } = await this.#asked((limit) => limit.standing());
    if (answered_at >= since) return true;
    if (known === undefined) return false;
    return known().then(
      () => true,
      (error: unknown) => troubleOf(error) === undefined,
    );
  }

  /** Names the call that now has a place. */
  async #enter(): Promise<string> {
    const { rate, deadline_ms } = this.#source;
    const call = crypto.randomUUID();
    const began = Date.now();
    // What it is asked for, and then what it is known to answer.
    const request = { call, rate, probing: this.#probing, lent_ms: 2 * deadline_ms + AGAIN_MS };
    for (;;) {
      const entry = await this.#asked((limit) => limit.enter(request));
      const now = Date.now();
      if (entry.kind === "away") {
        const { until, down, reason } = entry;
        if (down && !this.#probing) throw this.#away(until, true, reason);
        const isSoon = until - began <= (this.#probing ? PROBING_PATIENCE_MS : PATIENCE_MS);
        if (!isSoon) throw this.#away(until, false, reason);
        await pause(Math.max(1, until - now));
        continue;
      }
      if (entry.kind === "go") {
        if (entry.wait_ms > 0) await pause(entry.wait_ms);
        return call;
      }
      if (!this.#probing && now - began > TURN_MAX_MS)
        throw this.#away(now + PUT_OFF_MS, false, "as many calls as it may take at once are waiting for it");
      await pause(entry.wait_ms);
    }
  }

  #leave(call: string, went: Went): Promise<Standing> {
    return this.#asked((limit) => limit.leave({ call, went, pause_ms: this.#source.pause_ms }));
  }

  /** What the source's object says. Where it cannot be asked no call is made, and none is lost. */
  async #asked<T>(ask: (limit: LimitClient) => Promise<T>): Promise<T> {
    try {
      return await ask(this.#limits.SOURCE_LIMIT.getByName(this.#source.id) as LimitClient);
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      throw this.#away(Date.now() + PUT_OFF_MS, false, `its limit could not be asked for: ${said}`);
    }
  }

  #away(until: number, down: boolean, detail: string): SourceAway {
    return new SourceAway({ kind: "source_away", source: this.#source.name, until, down, detail });
  }
}

/** True if the error is the source's own word: something was sent to it, and it said something. */
function isAnswer(error: unknown): boolean {
  return error instanceof HttpToolError ? error.fault !== "blocked" : error instanceof ToolError;
}

interface Trouble {
  readonly kind: "limited" | "failing";
  readonly said: string;
  readonly retry_after_ms: number | null;
  /** There was no connection, or it ended. */
  readonly cut?: true;
}

/** What the error says of the source to all who call it; undefined where it answered, or nothing was sent to it. */
function troubleOf(error: unknown): Trouble | undefined {
  if (error instanceof Late) return { kind: "failing", said: error.message, retry_after_ms: null };
  if (!(error instanceof HttpToolError)) return undefined;
  const { fault, message: said, retry_after_ms = null } = error;
  switch (fault) {
    case "limited":
      return { kind: "limited", said, retry_after_ms };
    case "unreachable":
      return { kind: "failing", said, retry_after_ms, cut: true };
    case "failed":
    case "late":
      return { kind: "failing", said, retry_after_ms };
    case "refused":
    case "not_found":
    case "denied":
    case "blocked":
    case "too_large":
    case "unreadable":
      return undefined;
  }
}
