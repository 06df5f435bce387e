/**
 * `npm run bench:coordinator`: what planning a task costs, after how many tasks and with how large a pool, and how many bytes
 * of quota state are then kept. Planning after 100,000 tasks should take as long as after 1,000.
 */
import Table from "cli-table3";
import { composeWave } from "../coordinator/planner.ts";
import { EMPTY_QUOTA, type QuotaState, seedKey, type ToolTally } from "../coordinator/quota.ts";
import { TARGETS } from "../domain/diversity/targets.ts";
import { ANSWER_TYPES } from "../domain/quotas.ts";
import { runSpecificationSchema } from "../domain/run.ts";
import { type Random, randomOf } from "../lib/random.ts";
import { type PoolContent, ToolGraph } from "../tools/graph.ts";
import { DOMAINS, madePool } from "./synthetic_pool.ts";

/** Tasks planned for one measurement. */
const WAVE = 32;
/** Of all tasks, those kept, and of these the ones with a call graph that the run had; and what a task uses on average. */
const YIELD = 0.85;
const REPEATS = 0.1;
const CALLS_PER_TASK = 4;
const TOOLS_PER_TASK = 32;
const EXEMPLARS_PER_TASK = 4;

export interface BenchCoordinatorOptions {
  readonly tools: readonly number[];
  readonly tasks: readonly number[];
  readonly repeats: number;
}

/** A state such as so many tasks leave behind: everything used about evenly, by chance some more and some less. */
function settled(tasks: number, { tools, seeds, exemplars }: PoolContent, random: Random): QuotaState {
  if (tasks === 0) return EMPTY_QUOTA;
  const around = (mean: number) => Math.floor(mean * (0.5 + random.float()) + random.float());
  const tally = (mean: number) => {
    const tries = around(mean);
    return { tries, kept: Math.floor(tries * YIELD) };
  };
  /** Only what was used has an entry. */
  const each = <T, V extends object>(items: readonly T[], nameOf: (item: T) => string, make: () => V) =>
    Object.fromEntries(
      items.map((item) => [nameOf(item), make()] as const).filter(([, made]) => Object.values(made).some((n) => n > 0)),
    );
  const share = (items: readonly unknown[], uses = 1) => (tasks * uses) / items.length;
  const toolTally = (): ToolTally => {
    const calls = Math.floor(around(share(tools, CALLS_PER_TASK)) * YIELD);
    const offered = Math.max(calls, around(share(tools, TOOLS_PER_TASK)));
    const funnel = { called: calls, succeeded: calls, in_solution: calls, kept: calls, calls };
    const tries = Math.min(offered, around(share(tools)));
    const focus = { tries, repeats: Math.floor(tries * REPEATS) };
    return { offered, ...funnel, ...focus, fruitless: 0, lost: null };
  };
  const kept = Math.floor(tasks * YIELD);
  return {
    ...EMPTY_QUOTA,
    totals: {
      planned: tasks,
      certified: kept,
      kept,
      repeats: Math.floor(kept * REPEATS),
      calls: kept * CALLS_PER_TASK,
      dropped: { not_grounded: tasks - kept },
    },
    domains: each(DOMAINS, String, () => tally(share(DOMAINS))),
    targets: each(
      TARGETS,
      ({ id }) => id,
      () => {
        const { tries, kept } = tally(share(TARGETS));
        return { tries, kept, repeats: Math.floor(kept * REPEATS) };
      },
    ),
    answers: each(ANSWER_TYPES, String, () => ({ ...tally(share(ANSWER_TYPES)), fruitless: 0 })),
    tools: each(tools, ({ name }) => name, toolTally),
    seeds: each(seeds, seedKey, () => tally(share(seeds))),
    exemplars: each(
      exemplars,
      ({ id }) => id,
      () => {
        const used = around(share(exemplars));
        return { offered: used + around(share(exemplars, EXEMPLARS_PER_TASK)), used, kept: Math.floor(used * YIELD) };
      },
    ),
  };
}

const specification = runSpecificationSchema.parse({ count: 100_000, domains: DOMAINS });
const median = (list: readonly number[]) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

/** Milliseconds that `make` takes. */
function timed(make: () => void): number {
  const start = performance.now();
  make();
  return performance.now() - start;
}

export async function main({ tools, tasks, repeats }: BenchCoordinatorOptions): Promise<void> {
  const table = new Table({
    head: ["tools", "first wave, ms", "after tasks", "ms a reservation", "KB of quota state"],
    colAligns: ["right", "right", "right", "right", "right"],
    style: { head: [], border: [], compact: true },
  });
  for (const size of tools) {
    const graph = new ToolGraph(madePool(size));
    const states = tasks.map((after) => ({
      after,
      state: settled(after, graph.pool, randomOf(after, "settled")),
      times: [] as number[],
    }));
    let wave = 0;
    const plan = (state: QuotaState) => {
      wave += 1;
      composeWave(state, specification, wave, WAVE, graph, () => false);
    };
    // What chains is found out once and kept: the first wave pays for it.
    const first = timed(() => plan(EMPTY_QUOTA));
    for (const { state } of states) plan(state);
    // In turn, so that a machine that slows down slows all.
    for (let repeat = 0; repeat < repeats; repeat++)
      for (const { state, times } of states) times.push(timed(() => plan(state)) / WAVE);
    for (const { after, state, times } of states)
      table.push([
        size.toLocaleString("en"),
        first.toFixed(0),
        after.toLocaleString("en"),
        median(times).toFixed(2),
        (JSON.stringify(state).length / 1024).toFixed(0),
      ]);
  }
  console.log(table.toString());
}
