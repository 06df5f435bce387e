/** The worker over whatever sources it is given: a composition root names them. */
import { scheduled } from "./cron/index.ts";
import { appOver } from "./http/app.ts";
import { consume } from "./pipeline/consumer.ts";
import { consumeDeadLetters } from "./pipeline/dead_letters.ts";
import { MESSAGES, type Stage } from "./pipeline/messages.ts";
import { consumePushes } from "./pipeline/pushes.ts";
import { consumeRegrades } from "./pipeline/regrades.ts";
import { consumeSources } from "./pipeline/sources.ts";
import { consumeUpkeep } from "./pipeline/upkeep.ts";
import { checkedSources, type Sources } from "./sources/pools.ts";

/** `dive-collect` feeds the stage `collect`; `dive-push` takes pushes of datasets, `dive-regrade` those that are graded again, `dive-sources` sources that are read and probed, `dive-upkeep` what is deleted, `dive-dead` what failed every retry. */
export function workerOver(named: Sources) {
  const sources = checkedSources(named);
  return {
    fetch: appOver(sources).fetch,
    queue: (batch, env, context) => traced(context, batch, () => taken(batch, env)),
    scheduled: (controller, env) => scheduled(controller, env, sources),
  } satisfies ExportedHandler<Env>;

  async function taken(batch: MessageBatch, env: Env): Promise<void> {
    const name = batch.queue.slice(batch.queue.lastIndexOf("-") + 1);
    if (name === "push") return consumePushes(batch, env);
    if (name === "regrade") return consumeRegrades(batch, env, sources);
    if (name === "sources") return consumeSources(batch, env);
    if (name === "upkeep") return consumeUpkeep(batch, env);
    if (name === "dead") return consumeDeadLetters(batch, env, sources);
    if (!(name in MESSAGES)) throw new Error(`queue ${batch.queue} feeds no stage`);
    return consume(name as Stage, batch, env, sources);
  }
}

/** A span for each batch, by OpenTelemetry's names for messaging, where the platform traces: what it calls stands under it by itself. */
function traced(
  { tracing }: Partial<Pick<ExecutionContext, "tracing">>,
  { queue, messages }: MessageBatch,
  work: () => Promise<void>,
): Promise<void> {
  if (tracing === undefined) return work();
  return tracing.enterSpan(`process ${queue}`, (span) => {
    span.setAttribute("messaging.operation.name", "process");
    span.setAttribute("messaging.destination.name", queue);
    span.setAttribute("messaging.batch.message_count", messages.length);
    return work();
  });
}
