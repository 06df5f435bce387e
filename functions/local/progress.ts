/** Waits for a run on the command line. */
import { setTimeout as pause } from "node:timers/promises";
import { Presets, SingleBar } from "cli-progress";
import type { Client } from "./client.ts";
import type { RunView } from "./summary.ts";

/** Between two looks at the run, milliseconds, at least. */
const POLL_MS = 200;
/** And this many times as long as a look took: it counts the run's tasks, which must not slow a run of many. */
const POLL_LOOKS = 30;
/** But no longer than this, milliseconds: a look that had to wait for a busy worker says little of the next one. */
const POLL_MAX_MS = 10_000;

/**
 * The run once it has ended with what it has; `look` sees how it stands at every look until then.
 * Throws with the run's own reason if it fails, is cancelled, keeps nothing, or is paused until somebody lets it go on.
 */
export async function finished(
  client: Client,
  run: RunView,
  look: (now: RunView) => void = () => {},
): Promise<RunView> {
  for (;;) {
    const asked = performance.now();
    const now = await client.get<RunView>(`/v1/runs/${run.id}`);
    const took = performance.now() - asked;
    look(now);
    if (now.status === "finished" || now.status === "budget_exhausted") return now;
    if (now.status === "failed" || now.status === "cancelled" || now.status === "empty")
      throw new Error(`the run ended ${now.status}: ${now.error ?? "no reason given"}`);
    if (now.status === "paused") throw new Error(`the run is paused: ${now.paused?.reason ?? "no reason given"}`);
    await pause(Math.min(POLL_MAX_MS, Math.max(POLL_MS, POLL_LOOKS * took)));
  }
}

/** The same with a bar: tasks that are done, by `doneOf`, and how many stand at each stage. */
export async function watched(
  client: Client,
  run: RunView,
  name: string,
  doneOf: (now: RunView) => number,
): Promise<RunView> {
  const bar = new SingleBar(
    {
      format: "{name}: {bar} {value}/{total} tasks | {funnel}",
      hideCursor: true,
      noTTYOutput: true,
      notTTYSchedule: 2000,
      barsize: 24,
      linewrap: false,
    },
    Presets.shades_classic,
  );
  bar.start(run.specification.count, 0, { name, funnel: "planning" });
  try {
    return await finished(client, run, (now) => bar.update(doneOf(now), { name, funnel: funnelOf(now) }));
  } finally {
    bar.stop();
  }
}

function funnelOf(run: RunView): string {
  const at = (status: string) =>
    run.funnel.filter((row) => row.status === status).reduce((sum, row) => sum + row.tasks, 0);
  const stages = ["collect", "derive", "certify", "certified", "solve"].map((status) => `${status} ${at(status)}`);
  return [...stages, `kept ${run.progress.kept}`, `lost ${at("dropped")}`].join(" ");
}
