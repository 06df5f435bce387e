/** What a task costs as a run grows: time and platform operations at a thousand kept tasks, at four thousand, and so on. */
import Table from "cli-table3";
import type { Operations } from "./cost.ts";
import type { RunView } from "./summary.ts";

/** The first mark, in kept tasks; each further one is at four times as many. */
const FIRST = 1_000;
const STEP = 4;

/** Costs a kept task, from the start of the run up to the mark. */
export interface Mark {
  readonly kept: number;
  /** Since the start of the run. */
  readonly seconds: number;
  readonly per_task: Operations;
}

/** Sees how a run stands, time and again, and remembers the first look at or after each mark. */
export class Growth {
  readonly marks: Mark[] = [];
  #next = FIRST;

  /** A run that plans no more is not looked at: its dataset is being cut, which reads every task once more. */
  see({ status, progress: { kept }, elapsed_ms, operations: { per_task } }: RunView): void {
    if (status !== "running" || kept < this.#next || per_task === null) return;
    this.marks.push({ kept, seconds: elapsed_ms / 1000, per_task });
    while (this.#next <= kept) this.#next *= STEP;
  }
}

const COSTS: readonly [name: string, of: (mark: Mark) => number][] = [
  ["milliseconds", ({ seconds, kept }) => (1000 * seconds) / kept],
  ["D1 statements", ({ per_task }) => per_task.d1_statements],
  ["D1 rows written", ({ per_task }) => per_task.d1_rows_written],
  ["D1 rows read", ({ per_task }) => per_task.d1_rows_read],
  ["messages sent", ({ per_task }) => per_task.sends],
  ["invocations", ({ per_task }) => per_task.invocations],
  ["coordinator calls", ({ per_task }) => per_task.coordinator_calls],
];

/** A table of what a kept task has cost up to each mark, and by how much the dearest mark exceeds the cheapest. */
export function growthTable(marks: readonly Mark[]): string {
  const table = new Table({
    head: ["a task, up to", ...marks.map(({ kept }) => kept.toLocaleString("en")), "spread"],
    colAligns: ["left", ...marks.map(() => "right" as const), "right"],
    style: { head: [], border: [], compact: true },
  });
  for (const [name, of] of COSTS) {
    const costs = marks.map(of);
    const spread = Math.max(...costs) / Math.min(...costs) - 1;
    table.push([name, ...costs.map((cost) => cost.toFixed(2)), `${(100 * spread).toFixed(0)} %`]);
  }
  return table.toString();
}
