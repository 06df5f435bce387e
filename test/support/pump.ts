/**
 * Delivers queue messages by hand, in any order, twice, or with sends that fail: what queues may do, made repeatable.
 * Everything else is the real platform: the stages run against D1, R2 and the Durable Object of the test's workerd.
 */
import { type Random, randomOf } from "../../functions/lib/random.ts";
import { MODEL_QUEUE_OF, QUEUE_OF, type QueueBinding, type Stage } from "../../functions/pipeline/messages.ts";
import { consume, consumeDead } from "./worker.ts";

interface Pending {
  readonly queue: QueueBinding;
  readonly stage: Stage;
  readonly body: unknown;
  readonly attempts: number;
}

export interface Delivery {
  /** Seed of the order; without it messages are delivered in the order they were sent. */
  readonly shuffle?: number;
  /** Deliver every message twice, the second time as a message of its own. */
  readonly twice?: boolean;
  /** Chance that a send fails, so that its whole batch is delivered again; the fourth delivery of a message is spared. */
  readonly failSends?: number;
  /** Messages in a batch, at most. */
  readonly batch?: number;
  /** Consumers of isolates side by side: as many batches are delivered at once, one to each. */
  readonly isolates?: readonly (typeof consume)[];
}

const QUEUES = [...Object.entries(QUEUE_OF), ...Object.entries(MODEL_QUEUE_OF)] as [Stage, QueueBinding][];

/** Retries before a message goes to the dead-letter queue, as in `wrangler.toml`. */
const RETRIES_MAX = 5;
/** Deliveries of a message during which sends may fail: an outage that ends before the dead-letter queue. */
const SENDS_FAIL_MAX = 3;
/** Batches that a run may take: a bound, so that a test that never ends fails instead. */
const BATCHES_MAX = 5000;

export class Pump {
  /** The environment to hand to the code under test: its queues are this pump. */
  readonly env: Env;
  /** Messages delivered, doubles and retries included. */
  delivered = 0;
  #pending: Pending[] = [];
  readonly #delivery: Delivery;
  readonly #random: Random;
  #sendsFail = false;

  constructor(env: Env, delivery: Delivery = {}) {
    this.#delivery = delivery;
    this.#random = randomOf(delivery.shuffle ?? 0, "pump");
    const queues = QUEUES.map(([stage, name]) => [name, this.#queue(name, stage)]);
    this.env = { ...env, ...Object.fromEntries(queues) };
  }

  #queue(queue: QueueBinding, stage: Stage) {
    const add = (bodies: unknown[]) => {
      if (this.#sendsFail && this.#random.float() < (this.#delivery.failSends ?? 0)) throw new Error("the send failed");
      for (const body of bodies) this.#pending.push({ queue, stage, body, attempts: 1 });
    };
    return {
      send: async (body: unknown) => add([body]),
      sendBatch: async (messages: Iterable<{ body: unknown }>) => add([...messages].map(({ body }) => body)),
    };
  }

  /** Messages that wait, by stage. */
  waiting(): Partial<Record<Stage, number>> {
    const counts: Partial<Record<Stage, number>> = {};
    for (const { stage } of this.#pending) counts[stage] = (counts[stage] ?? 0) + 1;
    return counts;
  }

  /** Loses the messages that wait for the stage, or all, as if they had never been sent; returns their bodies. */
  drop(stage?: Stage, most = Number.POSITIVE_INFINITY): unknown[] {
    const lost = this.#pending.filter((message) => stage === undefined || message.stage === stage).slice(0, most);
    this.#pending = this.#pending.filter((message) => !lost.includes(message));
    return lost.map(({ body }) => body);
  }

  /** Adds a message that has been delivered before, by an invocation that died. */
  retry(stage: Stage, body: unknown): void {
    this.#pending.push({ queue: QUEUE_OF[stage], stage, body, attempts: 2 });
  }

  /** Delivers until nothing is pending. `during` is called before each batch, with the number of batches so far. */
  async drain(during: (batches: number) => Promise<void> = async () => {}): Promise<void> {
    for (let batches = 0; this.#pending.length > 0; batches++) {
      if (batches > BATCHES_MAX)
        throw new Error(`${BATCHES_MAX} batches and no end: ${JSON.stringify(this.#pending[0])}`);
      await during(batches);
      if (this.#pending.length === 0) return;
      if (this.#delivery.shuffle !== undefined) this.#pending = this.#random.shuffle(this.#pending);
      const isolates = this.#delivery.isolates ?? [consume];
      await Promise.all(
        isolates.map(async (isolate) => {
          const [first] = this.#pending;
          if (first === undefined) return;
          const size = this.#delivery.batch ?? 32;
          const taken = this.#pending.filter((message) => message.queue === first.queue).slice(0, size);
          this.#pending = this.#pending.filter((message) => !taken.includes(message));
          await this.#deliver(first.stage, taken, isolate);
          if (this.#delivery.twice) await this.#deliver(first.stage, taken, isolate);
        }),
      );
    }
  }

  async #deliver(stage: Stage, taken: readonly Pending[], isolate: typeof consume): Promise<void> {
    const again: Pending[] = [];
    const messages = taken.map((message, i) => ({
      id: `${this.delivered + i}`,
      timestamp: new Date(0),
      body: message.body,
      attempts: message.attempts,
      ack: () => {},
      retry: () => again.push({ ...message, attempts: message.attempts + 1 }),
    }));
    this.delivered += messages.length;
    const batch = { queue: `dive-${stage}`, messages, ackAll: () => {}, retryAll: () => {} } as unknown as MessageBatch;
    this.#sendsFail = taken.every((message) => message.attempts <= SENDS_FAIL_MAX);
    try {
      await isolate(stage, batch, this.env);
    } catch {
      // An invocation that throws has acknowledged nothing: the platform delivers the whole batch again.
      again.length = 0;
      again.push(...taken.map((message) => ({ ...message, attempts: message.attempts + 1 })));
    } finally {
      this.#sendsFail = false;
    }
    const dead = again.filter((message) => message.attempts > RETRIES_MAX + 1);
    this.#pending.push(...again.filter((message) => message.attempts <= RETRIES_MAX + 1));
    if (dead.length > 0)
      await consumeDead(
        {
          messages: dead.map((m, i) => ({ ...m, id: `dead-${this.delivered + i}`, ack() {} })),
        } as unknown as MessageBatch,
        this.env,
      );
  }
}
