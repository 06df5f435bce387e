/** The worker over the embedded pool, one entry at a time. */
import { startDue as startDueOver } from "../../functions/cron/due.ts";
import { scheduled as scheduledOver } from "../../functions/cron/index.ts";
import type { RunSpecification } from "../../functions/domain/run.ts";
import { appOver } from "../../functions/http/app.ts";
import { consume as consumeOver } from "../../functions/pipeline/consumer.ts";
import { consumeDeadLetters as consumeDeadOver } from "../../functions/pipeline/dead_letters.ts";
import type { Message, Stage } from "../../functions/pipeline/messages.ts";
import { consumeRegrades as consumeRegradesOver } from "../../functions/pipeline/regrades.ts";
import { type StartEnv, startRun as startRunOver } from "../../functions/runs/start.ts";
import { type ReleaseOptions, releaseStage as releaseStageOver } from "../../functions/stages/release.ts";
import { POOL, SOURCES } from "./embedded.ts";

export const app = appOver(SOURCES);

export function consume(stage: Stage, batch: MessageBatch, env: Env, now?: number): Promise<void> {
  return consumeOver(stage, batch, env, SOURCES, now);
}

export function consumeDead(batch: MessageBatch, env: Env, now?: number): Promise<void> {
  return consumeDeadOver(batch, env, SOURCES, now);
}

export function consumeRegrades(batch: MessageBatch, env: Env): Promise<void> {
  return consumeRegradesOver(batch, env, SOURCES);
}

export function scheduled(controller: ScheduledController, env: Env): Promise<void> {
  return scheduledOver(controller, env, SOURCES);
}

export function startDue(env: StartEnv, now: number): Promise<string[]> {
  return startDueOver(env, SOURCES, now);
}

export function startRun(env: StartEnv, specification: RunSpecification, due?: string, now?: number, key?: string) {
  return startRunOver(env, specification, POOL, due, now, key);
}

export function releaseStage(env: Pick<Env, "DB" | "BUCKET">, message: Message<"release">, options?: ReleaseOptions) {
  return releaseStageOver(env, message, async () => POOL, options);
}
