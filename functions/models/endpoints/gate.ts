/**
 * The gate before an endpoint: every request passes it, so that all that this isolate makes stay within the share that the
 * endpoint's object gave it. Kept for the isolate's life, since a share is for all its invocations together.
 */
import { ModelCallFailed } from "../../domain/fault.ts";
import { addressOf, type ModelSpecification } from "../../domain/models.ts";
import type { Lacking } from "../wire/features.ts";
import {
  afterProbe,
  type FoundLacking,
  failuresOf,
  nothingSeen,
  type ProbeFound,
  type Seen,
  SHARE_MS,
  type Share,
  type ShareRequest,
} from "./limit.ts";

/** Requests at once where a model states no limit. */
const CONCURRENCY = 16;
/** How long a waiting request sleeps at most before it looks again: whoever was to wake it may have been stopped. */
const LOOK_MS = 500;
/** A share is asked for anew this long after the last one that came to nothing. */
const REFUSED_MS = 50;
/** A question for a share that is not answered by then is taken for lost. */
const ASKED_MS = 5_000;
/** A refusal for being too many is reported at once, but not again within this while: see `limit.ts`. */
const THROTTLED_EVERY_MS = 1_000;
/** Failures in a row that are reported at once instead of with the next renewal: the breaker should hear of them. */
const REPORT_AFTER = 8;

/** The endpoint fails, and nothing is sent to it before `until` (Unix milliseconds). `said` is what it said last, or how it failed. */
export function pausedEndpoint(endpoint: string, until: number, said: string | null): ModelCallFailed {
  return new ModelCallFailed({ kind: "endpoint_paused", endpoint, until, detail: said ?? "it fails" });
}

/**
 * How a request went, for the limit and the breaker that all runs at the endpoint share: so it is about whether the endpoint
 * takes requests and answers, never about what it answers.
 */
export type RequestOutcome =
  /** Answered, whether or not the answer is of any use. */
  | "ok"
  /** Refused for being too many. */
  | "throttled"
  /** No connection, a connection that was cut, a server error. */
  | "failed"
  /** Taken, and not answered in the time that the model has. */
  | "timed_out"
  /** It says nothing of the endpoint to anybody but who asked: a request taken for wrong, a key or a model refused. */
  | "void";

/** Where the endpoints' objects are: the worker's binding, or for a script one of its own. */
export interface Endpoints {
  readonly ENDPOINT: { getByName(name: string): unknown };
}

type EndpointClient = {
  share(request: ShareRequest): Promise<Share>;
  /** Replaces what was found of a model before, as far as the probe tried it. */
  probed(model: string, found: ProbeFound): Promise<void>;
  lacks(model: string): Promise<readonly Lacking[]>;
};

class Gate {
  readonly #name: string;
  readonly #max: number;
  readonly #holder = crypto.randomUUID();
  #open = 0;
  #share: Share & { readonly until: number } = { permits: 0, paused_until: null, reason: null, until: 0 };
  #asked = 0;
  #seen: Seen = nothingSeen();
  #throttled = 0;
  readonly #waiting = new Set<() => void>();
  /** What the endpoint lacks, by model: as its object said, and what was found here since. */
  #lacking: FoundLacking = {};
  #found: FoundLacking = {};

  constructor(name: string, max: number) {
    this.#name = name;
    this.#max = max;
  }

  /** Comes back when a request may be made; `leave` must follow. Throws `ModelCallFailed` while the endpoint is paused. */
  async enter(env: Endpoints): Promise<void> {
    for (;;) {
      const now = Date.now();
      if (now >= this.#share.until) {
        // One asks for all; the others wait for what it is told.
        if (now >= this.#asked + ASKED_MS) await this.#renew(env);
        else await this.#turn();
        if (Date.now() >= this.#share.until) continue;
      }
      const { permits, paused_until, reason } = this.#share;
      if (paused_until !== null && Date.now() < paused_until) throw pausedEndpoint(this.#name, paused_until, reason);
      if (this.#open < permits) {
        this.#open++;
        return;
      }
      await this.#turn();
    }
  }

  leave(went: RequestOutcome, said: string | null = null): void {
    this.#open--;
    if (went !== "void") {
      this.#seen[went]++;
      this.#seen.last = said ?? this.#seen.last;
    }
    const { ok, throttled } = this.#seen;
    const now = Date.now();
    const tooMany = went === "throttled" && now - this.#throttled >= THROTTLED_EVERY_MS;
    if (tooMany) this.#throttled = now;
    const failing = ok === 0 && throttled + failuresOf(this.#seen) >= REPORT_AFTER;
    if (tooMany || failing) this.#share = { ...this.#share, until: 0 };
    const [next] = this.#waiting;
    if (next !== undefined) this.#wake(next);
  }

  /** What the endpoint was found to lack for a model, here or elsewhere. */
  lacking(model: string): ReadonlySet<Lacking> {
    return new Set([...(this.#lacking[model] ?? []), ...(this.#found[model] ?? [])]);
  }

  /** All who call the endpoint hear of it with their next share. */
  foundLacking(model: string, lacking: Lacking): void {
    this.#found = { ...this.#found, [model]: [...(this.#found[model] ?? []), lacking] };
  }

  /** What a probe found stands for whatever was found before of what it tried. */
  async probed(env: Endpoints, model: string, found: ProbeFound): Promise<void> {
    const untold = (this.#found[model] ?? []).filter((one) => !found.tried.includes(one));
    this.#found = { ...this.#found, [model]: untold };
    this.#lacking = { ...this.#lacking, [model]: afterProbe(this.#lacking[model] ?? [], found) };
    await (env.ENDPOINT.getByName(this.#name) as EndpointClient).probed(model, found);
  }

  /** What the model is asked without, as was found so far by whoever called it. */
  async lacks(env: Endpoints, model: string): Promise<readonly Lacking[]> {
    const told = await (env.ENDPOINT.getByName(this.#name) as EndpointClient).lacks(model);
    return [...new Set([...told, ...this.lacking(model)])];
  }

  async #renew(env: Endpoints): Promise<void> {
    this.#asked = Date.now();
    const seen = this.#seen;
    this.#seen = nothingSeen();
    const found = this.#found;
    try {
      const endpoint = env.ENDPOINT.getByName(this.#name) as EndpointClient;
      const lacking = Object.keys(found).length === 0 ? {} : { lacking: found };
      const share = await endpoint.share({ holder: this.#holder, wanted: this.#max, max: this.#max, seen, ...lacking });
      if (share.lacking !== undefined) {
        this.#lacking = share.lacking;
        // What was found while it answered is told next time.
        if (this.#found === found) this.#found = {};
      }
      const held = share.permits > 0 ? SHARE_MS : REFUSED_MS;
      this.#share = { ...share, until: Date.now() + held };
    } finally {
      this.#asked = 0;
      this.#wakeAll();
    }
  }

  /** Waits until somebody leaves, or a while: whoever was to leave may have been stopped. */
  async #turn(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#waiting.add(resolve);
    const timer = setTimeout(() => this.#wake(resolve), this.#share.permits > 0 ? LOOK_MS : REFUSED_MS);
    await promise;
    clearTimeout(timer);
  }

  #wake(resolve: () => void): void {
    this.#waiting.delete(resolve);
    resolve();
  }

  #wakeAll(): void {
    for (const resolve of [...this.#waiting]) this.#wake(resolve);
  }
}

const gates = new Map<string, Gate>();

/** The gate of a model's endpoint: one for each address and key, whatever the model, since limits are an account's. */
export function gateOf({ base_url, key, concurrency = CONCURRENCY }: ModelSpecification): Gate {
  const name = `${addressOf({ base_url })} ${key ?? ""}`.trim();
  const found = gates.get(`${name} ${concurrency}`);
  if (found !== undefined) return found;
  const gate = new Gate(name, concurrency);
  gates.set(`${name} ${concurrency}`, gate);
  return gate;
}
