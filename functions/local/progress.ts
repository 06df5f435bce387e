/** Waits for a run on the command line, and shows what is under way from the first moment. */
import { setTimeout as pause } from "node:timers/promises";
import { Presets, SingleBar } from "cli-progress";
import type { Client } from "./client.ts";
import { type Phase, progressLine } from "./progress_line.ts";
import type { RunView } from "./summary.ts";

/** Between two looks at the run, milliseconds, at least. */
const POLL_MS = 200;
/** And this many times as long as a look took: it counts the run's tasks, which must not slow a run of many. */
const POLL_LOOKS = 30;
/** But no longer than this, milliseconds: a look that had to wait for a busy worker says little of the next one. */
const POLL_MAX_MS = 10_000;
/** Up to so many tasks are counted in no time, whatever a look had to wait for: then the pause is no longer than this. */
const FEW_TASKS = 2_000;
const POLL_FEW_MS = 1_000;

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
    const most = now.progress.planned > FEW_TASKS ? POLL_MAX_MS : POLL_FEW_MS;
    await pause(Math.min(most, Math.max(POLL_MS, POLL_LOOKS * took)));
  }
}

/** Without a terminal, a line comes this often, milliseconds. */
const LINE_MS = 5_000;
/** On a terminal the line is drawn anew this often a second; its seconds go on even where nothing else does. */
const DRAWN_A_SECOND = 5;

/** A line on stderr that is drawn anew on a terminal, and printed now and then elsewhere. */
export class ProgressBar {
  readonly #name: string;
  readonly #began = performance.now();
  readonly #bar: SingleBar;
  #phase: Phase = "starting";

  constructor(name: string, phase: Phase) {
    this.#name = name;
    this.#phase = phase;
    this.#bar = new SingleBar(
      {
        format: () => this.#line(),
        stream: process.stderr,
        fps: DRAWN_A_SECOND,
        hideCursor: true,
        gracefulExit: true,
        noTTYOutput: true,
        notTTYSchedule: LINE_MS,
        linewrap: false,
      },
      Presets.shades_classic,
    );
    this.#bar.start(1, 0);
  }

  #line(): string {
    const seconds = (performance.now() - this.#began) / 1000;
    return progressLine(this.#name, this.#phase, seconds, process.stderr.isTTY ? process.stderr.columns : undefined);
  }

  /** What is done from now on, or how the run stands. Without a terminal, each step before the run is a line. */
  show(phase: Phase): void {
    this.#phase = phase;
    if (typeof phase === "string" && !process.stderr.isTTY) process.stderr.write(`${this.#line()}\n`);
  }

  stop(): void {
    this.#bar.stop();
  }
}

/** The run once it has ended, with a line of how it stands; `look` sees that too. */
export async function watched(
  client: Client,
  run: RunView,
  name: string,
  look: (now: RunView) => void = () => {},
): Promise<RunView> {
  const progress = new ProgressBar(name, "planning");
  try {
    return await shown(client, run, progress, look);
  } finally {
    progress.stop();
  }
}

/** The same with a line that was there before. */
export function shown(
  client: Client,
  run: RunView,
  progress: ProgressBar,
  look: (now: RunView) => void = () => {},
): Promise<RunView> {
  return finished(client, run, (now) => {
    progress.show(now);
    look(now);
  });
}
