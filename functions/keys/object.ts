/** The Durable Object of a key: counts its requests for all isolates. What it knows is in memory alone: forgotten, a key has all its turns. */
import { DurableObject } from "cloudflare:workers";
import { Turns } from "./turns.ts";

export class KeyLimit extends DurableObject<Env> {
  readonly #turns = new Turns();

  /** Milliseconds to wait until the next request; 0 where this one is let in. */
  take(per_minute: number): number {
    return this.#turns.take(per_minute, Date.now());
  }
}
