/**
 * Who works on what: a claim on a piece of work lasts for as long as its holder gives a sign of life, so that of two deliveries
 * at once one alone pays for models and calls tools that are to be called once. Where neither is the case, no claim is made and
 * everything is the caller's.
 */
import { claim, dropClaims, holdClaims } from "../../db/completions.ts";
import { withRetries } from "./recorder.ts";

/** Claims are held on once this part of what they last is over. */
const RENEW_AFTER = 0.1;
/** Times in what a claim lasts that it is held on while something is under way: one that fails leaves another. */
const RENEWALS = 3;

/** A claim may have run out while its holder was away, and another may be at its work. */
export class ClaimLost extends Error {
  override readonly name = "ClaimLost";
}

export class Claims {
  readonly #db: D1Database;
  /** How long a claim lasts without a sign of life, milliseconds. */
  readonly #lastsMs: number;
  readonly #ownScopes = new Set<string>();
  /** Those of `#ownScopes` that a claim stands for in the store. */
  readonly #claimed = new Set<string>();
  /** When the claims were last held on to, Unix milliseconds. */
  #renewedAt = 0;
  /** The claims were not held on in time once: others may have had them since. */
  #ranOut = false;
  #holding: Promise<void> | undefined;
  #underWay = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(db: D1Database, lastsMs: number) {
    this.#db = db;
    this.#lastsMs = lastsMs;
  }

  /** False if somebody else is at work on it: the message may be let go, for whoever is sends what follows. */
  has(scope: string): boolean {
    return this.#ownScopes.has(scope);
  }

  /** Scopes whose work may be done twice at once. */
  free(scopes: readonly string[]): void {
    for (const scope of scopes) this.#ownScopes.add(scope);
  }

  /** The statement that claims scopes; what it returns goes to `taken`. */
  claiming(scopes: readonly string[], now: number): D1PreparedStatement {
    return claim(this.#db, scopes, now, now + this.#lastsMs);
  }

  /** Of the scopes that were asked for these are the caller's. */
  taken(asked: readonly string[], claimed: readonly { readonly key: string }[], now: number): void {
    // Claims that were taken before last no longer for it.
    if (this.#claimed.size === 0) this.#renewedAt = now;
    for (const scope of asked) this.#ownScopes.delete(scope);
    for (const { key } of claimed) {
      this.#ownScopes.add(key);
      this.#claimed.add(key);
    }
  }

  /**
   * Claims those of the scopes that no claim stands for; `has` says then which of them are the caller's. What is read
   * afterwards is all that whoever held them before has stored.
   */
  async claim(scopes: readonly string[]): Promise<void> {
    const open = [...new Set(scopes)].filter((scope) => this.#ownScopes.has(scope) && !this.#claimed.has(scope));
    if (open.length === 0) return;
    const now = Date.now();
    const { results } = await this.claiming(open, now).all<{ key: string }>();
    this.taken(open, results, now);
  }

  /** The statement that holds the claims on, where that is due; what stores it says so (`held`). */
  holdingOn(now: number): D1PreparedStatement | null {
    if (this.#claimed.size === 0 || now < this.#renewedAt + RENEW_AFTER * this.#lastsMs) return null;
    return holdClaims(this.#db, [...this.#claimed], now + this.#lastsMs);
  }

  held(now: number): void {
    if (now >= this.#renewedAt + this.#lastsMs) this.#ranOut = true;
    this.#renewedAt = Math.max(this.#renewedAt, now);
  }

  /**
   * Does what may take longer than a claim lasts: a request waits its turn, is made several times, and is answered when its
   * model has done. The claims are held on meanwhile, with one timer for all that is under way.
   */
  async during<T>(work: () => Promise<T>): Promise<T> {
    this.#underWay++;
    this.#timer ??= setInterval(() => void this.#renew(), this.#lastsMs / RENEWALS);
    try {
      return await work();
    } finally {
      if (--this.#underWay === 0) {
        clearInterval(this.#timer);
        this.#timer = undefined;
      }
    }
  }

  /** Where this fails the next one may not; claims that ran out for it are found to have by whoever asks. */
  async #renew(): Promise<void> {
    const now = Date.now();
    if (this.#mayHaveRunOut(now)) return;
    try {
      const statement = this.holdingOn(now);
      if (statement === null) return;
      await withRetries(() => statement.run());
      this.held(now);
    } catch {}
  }

  /** Throws `ClaimLost` where the claims may have run out: what is begun now another may be at, or may have done. */
  check(now = Date.now()): void {
    if (!this.#mayHaveRunOut(now)) return;
    this.#ranOut = true;
    throw new ClaimLost("the claim ran out while its holder was away");
  }

  /**
   * Holds the claims on before what nobody else may do at the same time. Throws `ClaimLost` where they may have run out: the
   * work is begun again by whoever claims it next, from what was stored.
   */
  async hold(): Promise<void> {
    const now = Date.now();
    this.check(now);
    this.#holding ??= this.holdingOn(now)
      ?.run()
      .then(() => this.held(now))
      .finally(() => {
        this.#holding = undefined;
      });
    await this.#holding;
  }

  /** Others may have the claims, or have had them since. */
  #mayHaveRunOut(now: number): boolean {
    if (this.#claimed.size === 0) return false;
    return this.#ranOut || now >= this.#renewedAt + this.#lastsMs;
  }

  /** Gives the claims up, but for those that may have run out: they may be another's by now. */
  async drop(): Promise<void> {
    if (this.#claimed.size > 0 && !this.#mayHaveRunOut(Date.now()))
      await dropClaims(this.#db, [...this.#claimed]).run();
  }
}
