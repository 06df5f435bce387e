/** Composition root: what Cloudflare calls. */
import { scheduled } from "./cron/index.ts";
import { app } from "./http/app.ts";
import { consume } from "./stages/consumer.ts";
import { consumeDead } from "./stages/dead.ts";
import { MESSAGES, type Stage } from "./stages/messages.ts";

export { Coordinator } from "./coordinator/coordinator.ts";
export { Endpoint } from "./endpoints/endpoint.ts";

/** `dive-collect` feeds the stage `collect`; `dive-dead` takes what failed every retry. */
async function queue(batch: MessageBatch, env: Env): Promise<void> {
  const name = batch.queue.slice(batch.queue.lastIndexOf("-") + 1);
  if (name === "dead") return consumeDead(batch, env);
  if (!(name in MESSAGES)) throw new Error(`queue ${batch.queue} feeds no stage`);
  return consume(name as Stage, batch, env);
}

export default { fetch: app.fetch, queue, scheduled } satisfies ExportedHandler<Env>;
