/**
 * Consumers side by side on the local platform. Deployed, a queue runs as many consumers at once as its backlog calls for;
 * locally it runs one, and the next batch waits for the slowest message of the one before. So a queue of a stage has several
 * lanes here, each a queue with a consumer of its own, and what is sent to it goes to one after the other. A queue of runs
 * with models has more of them, and a run goes by its own: one whose endpoint hangs holds up nobody else until there are several.
 */

/** Lanes that the messages of a run go by, where nothing else is said. */
const LANES = 2;
/** Runs with models that go by lanes of their own, counted from any of them; the next one shares those of the first. */
const RUNS_APART = 4;
/** Queues that have one lane whatever is asked: what they bring is few. */
const ONE_LANE: ReadonlySet<string> = new Set([
  "dive-plan",
  "dive-release",
  "dive-push",
  "dive-regrade",
  "dive-sources",
  "dive-dead",
]);

/** The queue of runs without models that a queue of runs with models stands beside; the queue itself where it is no such queue. */
function besideOf(queue: string): string {
  return queue.replace(/^dive-models-/, "dive-");
}

/** Lanes of a queue, where a run goes by so many. */
function lanesIn(queue: string, lanes: number): number {
  if (ONE_LANE.has(queue)) return 1;
  return besideOf(queue) === queue ? lanes : RUNS_APART * lanes;
}

/** Names of the queue's lanes: the first is the queue itself, and all end on the name of its stage. */
export function lanesOf(queue: string, lanes: number): string[] {
  const at = queue.lastIndexOf("-");
  return Array.from({ length: lanes }, (_, i) => (i === 0 ? queue : `${queue.slice(0, at)}-${i}${queue.slice(at)}`));
}

/** Name of the worker that stands between producers and lanes. */
const SPLITTER = "lanes";

/**
 * That worker: its bindings are `<queue>/<number of the lane>`; `props` of a binding to it say which queue it stands for, how
 * many lanes that has and how many of them a run goes by. Runs take the lanes in the order in which they are first heard of.
 */
const SPLITTER_SCRIPT = `
import { WorkerEntrypoint } from "cloudflare:workers";
let turn = 0;
const runs = new Map();
const orderOf = (run) => {
  if (!runs.has(run)) runs.set(run, runs.size);
  return runs.get(run);
};
export default { fetch: () => new Response(null, { status: 404 }) };
export class Producer extends WorkerEntrypoint {
  laneFor(run) {
    const { queue, lanes, wide } = this.ctx.props;
    const first = lanes === wide ? 0 : orderOf(run) * wide;
    return this.env[queue + "/" + ((first + (turn++ % wide)) % lanes)];
  }
  async send(body, options) {
    await this.laneFor(body.run).send(body, options);
  }
  async sendBatch(messages, options) {
    await this.laneFor(messages[0].body.run).sendBatch(messages, options);
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
  const consumers = Object.entries(queueConsumers).flatMap(([queue, settings]) => {
    // A consumer has no limit of connections here, and there are few of them: batches are those of the queue beside it.
    const maxBatchSize = batch ?? (queueConsumers[besideOf(queue)] ?? settings).maxBatchSize;
    return lanesOf(queue, lanesIn(queue, lanes)).map((lane) => [lane, { ...settings, maxBatchSize }]);
  });
  const producers = Object.entries(queueProducers);
  const laned = producers.filter(([, { queueName }]) => !ONE_LANE.has(queueName));
  const bindings = laned.map(([binding, { queueName: queue }]) => [
    binding,
    { name: SPLITTER, entrypoint: "Producer", props: { queue, lanes: lanesIn(queue, lanes), wide: lanes } },
  ]);
  const ends = laned.flatMap(([, { queueName }]) =>
    lanesOf(queueName, lanesIn(queueName, lanes)).map((lane, i) => [`${queueName}/${i}`, { queueName: lane }]),
  );
  return {
    main: {
      queueConsumers: Object.fromEntries(consumers),
      queueProducers: Object.fromEntries(producers.filter((entry) => !laned.includes(entry))),
      serviceBindings: Object.fromEntries(bindings),
    },
    splitter: {
      name: SPLITTER,
      modules: [{ type: "ESModule", path: "lanes.js", contents: SPLITTER_SCRIPT }],
      queueProducers: Object.fromEntries(ends),
    },
  };
}
