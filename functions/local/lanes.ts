/**
 * Consumers side by side on the local platform. Deployed, a queue runs as many consumers at once as its backlog calls for;
 * locally it runs one, and the next batch waits for the slowest message of the one before. So a queue of a stage has several
 * lanes here, each a queue with a consumer of its own, and what is sent to it goes to one after the other.
 */

/** Names of the queue's lanes: the first is the queue itself, and all end on the name of its stage. */
export function lanesOf(queue: string, lanes: number): string[] {
  const at = queue.lastIndexOf("-");
  return Array.from({ length: lanes }, (_, i) => (i === 0 ? queue : `${queue.slice(0, at)}-${i}${queue.slice(at)}`));
}

/** Name of the worker that stands between producers and lanes. */
export const SPLITTER = "lanes";

/** That worker: its bindings are `<queue>/<number of the lane>`; `props` of a binding to it say which queue it stands for. */
export const SPLITTER_SCRIPT = `
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
