/**
 * `npm run bench:variants`: variants of a run's tasks beside the tasks that they vary. Fails where a variant has another answer
 * than its task, or where variants are not harder.
 */
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import Table from "cli-table3";
import type { Questions } from "../domain/questions.ts";
import { runRequestSchema } from "../domain/run.ts";
import { VARIANT_KINDS, type Variant } from "../domain/variants/variant.ts";
import { Client } from "./client.ts";
import { temporaryFolder } from "./lifetime.ts";
import { buildWorker, ROOT, startPlatform } from "./platform.ts";
import { watched } from "./progress.ts";
import type { RunView } from "./summary.ts";

export interface BenchVariantsOptions {
  readonly count: number;
  readonly seed: number;
  readonly questions: Questions;
  readonly attempts: number;
}

interface TaskSeen {
  readonly id: string;
  readonly status: string;
  readonly varies: string | null;
  readonly passed: number | null;
  readonly attempted: number | null;
  readonly answer?: unknown;
  readonly variant?: Variant | null;
}

interface Pair {
  readonly kind: Variant["kind"];
  readonly task: TaskSeen;
  readonly variant: TaskSeen;
}

export async function main(options: BenchVariantsOptions): Promise<void> {
  const specification = runRequestSchema.parse({ name: "bench-variants", ...options, variants: { share: 1 } });
  console.log("Building the worker, starting the platform ...");
  const script = await buildWorker();
  const state = temporaryFolder(join(ROOT, ".wrangler", "bench-variants-"));
  const key = randomBytes(16).toString("hex");
  const platform = await startPlatform(script, { state: state.path, bindings: { API_KEY: key } });
  try {
    const client = new Client(platform.url, key);
    const run = await client.post<RunView>("/v1/runs", specification);
    await watched(client, run, "variants");
    const { pairs, lost } = await pairsOf(client, run.id);
    report(pairs, lost);
  } finally {
    await platform.stop();
    state.remove();
  }
}

/** Every graded variant with its task, and how many came to nothing. */
async function pairsOf(client: Client, run: string): Promise<{ pairs: Pair[]; lost: number }> {
  const listed: TaskSeen[] = [];
  for (let after = ""; ; ) {
    const page = await client.get<{ items: TaskSeen[]; cursor: string | null }>(
      `/v1/runs/${run}/tasks?limit=100${after}`,
    );
    listed.push(...page.items);
    if (page.cursor === null) break;
    after = `&cursor=${encodeURIComponent(page.cursor)}`;
  }
  const variants = listed.filter(({ varies }) => varies !== null);
  const pairs: Pair[] = [];
  for (const { id, varies, status } of variants) {
    if (status !== "graded") continue;
    const [variant, task] = await Promise.all([id, varies].map((one) => client.get<TaskSeen>(`/v1/tasks/${one}`)));
    const kind = variant?.variant?.kind;
    if (variant !== undefined && task !== undefined && kind !== undefined) pairs.push({ kind, task, variant });
  }
  return { pairs, lost: variants.length - pairs.length };
}

function report(pairs: readonly Pair[], lost: number): void {
  const table = new Table({
    head: ["kind", "variants", "pass rate of their tasks", "their own", "other answers"],
    colAligns: ["left", "right", "right", "right", "right"],
    style: { head: [], border: [], compact: true },
  });
  for (const kind of [...VARIANT_KINDS, "all"] as const) {
    const its = pairs.filter((pair) => kind === "all" || pair.kind === kind);
    table.push([
      kind,
      its.length,
      percent(its.map(({ task }) => task)),
      percent(its.map(({ variant }) => variant)),
      changed(its),
    ]);
  }
  console.log(`${table.toString()}\n${lost} tasks could be varied in no way.`);
  const wrong = [
    ...(changed(pairs) > 0 ? [`${changed(pairs)} variants have another answer`] : []),
    ...(rate(pairs.map(({ variant }) => variant)) >= rate(pairs.map(({ task }) => task))
      ? ["variants are not harder"]
      : []),
  ];
  if (wrong.length > 0) throw new Error(wrong.join("; "));
}

const changed = (pairs: readonly Pair[]): number =>
  pairs.filter(({ task, variant }) => JSON.stringify(task.answer) !== JSON.stringify(variant.answer)).length;

function rate(tasks: readonly TaskSeen[]): number {
  const sum = (of: (task: TaskSeen) => number | null) => tasks.reduce((total, task) => total + (of(task) ?? 0), 0);
  return (
    sum(({ passed }) => passed) /
    Math.max(
      1,
      sum(({ attempted }) => attempted),
    )
  );
}

const percent = (tasks: readonly TaskSeen[]): string => `${(100 * rate(tasks)).toFixed(1)} %`;
