/**
 * Consumers side by side on the local platform. Deployed, a queue runs as many consumers at once as its backlog calls for;
 * locally it runs one, and the next batch waits for the slowest message of the one before. So a queue of a stage has several
 * lanes here, each a queue with a consumer of its own, and what is sent to it goes to one after the other.
 */

/** Lanes of a queue where nothing else is said. */
const LANES = 2;
/** Queues that have one lane whatever is asked: what they bring is few. */
const ONE_LANE: ReadonlySet<string> = new Set(["dive-plan", "dive-release", "dive-dead"]);

/** Names of the queue's lanes: the first is the queue itself, and all end on the name of its stage. */
export function lanesOf(queue: string, lanes: number): string[] {
  const at = queue.lastIndexOf("-");
  return Array.from({ length: lanes }, (_, i) => (i === 0 ? queue : `${queue.slice(0, at)}-${i}${queue.slice(at)}`));
}

/** Name of the worker that stands between producers and lanes. */
const SPLITTER = "lanes";

/** That worker: its bindings are `<queue>/<number of the lane>`; `props` of a binding to it say which queue it stands for. */
const SPLITTER_SCRIPT = `
import { WorkerEntrypoint } from "cloudflare:workers";
let turn = 0;
export default { fetch: () => new Response(null, { status: 404 }) };
export class Producer extends WorkerEntrypoint {
  get lane() {
    const { queue, lanes } = this.ctx.props;
    return this.env[queue + "/" + (turn++ % lanes)];
  }
  async send(body, options) {
    await this.lane.send(body, options);
  }
  async sendBatch(messages, options) {
    await this.lane.sendBatch(messages, options);
  }
}
`;

/** What is read of the options that `wrangler.toml` comes to. */
export interface Queues {
  readonly queueProducers: Readonly<Record<string, { readonly queueName: string }>>;
  readonly queueConsumers: Readonly<Record<string, { readonly maxBatchSize?: number }>>;
}

/** The worker's queues, each stage's with its lanes, and the worker that sends to them. */
export function laneQueues(
  { queueProducers, queueConsumers }: Queues,
  { batch, lanes = LANES }: { readonly batch?: number; readonly lanes?: number },
): { main: object; splitter: object } {
  const consumers = Object.entries(queueConsumers).flatMap(([queue, settings]) =>
    lanesOf(queue, ONE_LANE.has(queue) ? 1 : lanes).map((lane) => [
      lane,
      { ...settings, maxBatchSize: batch ?? settings.maxBatchSize },
    ]),
  );
  const laned = Object.entries(queueProducers).filter(([, { queueName }]) => !ONE_LANE.has(queueName));
  const bindings = laned.map(([binding, { queueName: queue }]) => [
    binding,
    { name: SPLITTER, entrypoint: "Producer", props: { queue, lanes } },
  ]);
  const ends = laned.flatMap(([, { queueName }]) =>
    lanesOf(queueName, lanes).map((lane, i) => [`${queueName}/${i}`, { queueName: lane }]),
  );
  return {
    main: {
      queueConsumers: Object.fromEntries(consumers),
      queueProducers: Object.fromEntries(Object.entries(queueProducers).filter((entry) => !laned.includes(entry))),
      serviceBindings: Object.fromEntries(bindings),
    },
    splitter: {
      name: SPLITTER,
      modules: [{ type: "ESModule", path: "lanes.js", contents: SPLITTER_SCRIPT }],
      queueProducers: Object.fromEntries(ends),
    },
  };
}
