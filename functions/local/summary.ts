/** The demo's summary: what a run kept and lost, how diverse it is, and what it cost. */
import Table from "cli-table3";
import type { Sizes } from "../domain/dataset/structure.ts";
import type { CheckReport } from "./check.ts";
import { dollarsOf, type Operations } from "./cost.ts";

export interface RunView {
  readonly id: string;
  readonly status: string;
  readonly error: string | null;
  readonly elapsed_ms: number;
  readonly paused?: { readonly until: string | null; readonly reason: string } | null;
  readonly specification: { readonly count: number };
  readonly progress: {
    readonly planned: number;
    readonly waves: number;
    readonly kept: number;
    readonly graded: number;
    readonly dropped: Readonly<Record<string, number>>;
  };
  readonly funnel: readonly { readonly status: string; readonly tasks: number }[];
  readonly operations: { readonly per_task: Operations | null };
}

export interface DatasetView {
  readonly id: string;
  readonly tasks: Readonly<Record<"sft" | "rl" | "eval", number>>;
  readonly files: readonly { readonly path: string; readonly bytes: number; readonly rows: number }[];
}

export interface DiversityView {
  readonly structure: {
    readonly tasks: number;
    readonly tools_covered: number;
    readonly unique_toolsets: number;
    readonly unique_sequences: number;
    readonly unique_graphs: number;
    readonly topology_classes: number;
    readonly calls: Sizes;
    readonly depth: Sizes;
    readonly tool_types: Sizes;
  };
  readonly coordinator: {
    readonly rows: { readonly tools: number };
    readonly domains: readonly { readonly domain: string; readonly kept: number }[];
    readonly spread: Readonly<Record<"tools", { readonly evenness: number }>>;
  };
}

export interface Summary {
  readonly run: RunView;
  readonly dataset: DatasetView;
  readonly diversity: DiversityView;
  readonly checked: CheckReport;
  /** From the start of the command. */
  readonly seconds: number;
}

/** Tasks of the price that is stated. */
const PRICED_TASKS = 100_000;

/** The summary as lines of at most 80 characters. */
export function summary({ run, dataset, diversity, checked, seconds }: Summary): string {
  const { structure, coordinator } = diversity;
  const lost = Object.entries(run.progress.dropped).map(([reason, tasks]) => `${tasks} ${reason.replaceAll("_", " ")}`);
  const sections = [
    table("Tasks", [
      ["planned", run.progress.planned],
      ["kept", run.progress.kept],
      ["lost", lost.length === 0 ? "none" : lost.join(", ")],
      ["by domain", coordinator.domains.map(({ domain, kept }) => `${domain} ${kept}`).join(", ")],
      ["by split", `SFT ${dataset.tasks.sft}, RL ${dataset.tasks.rl}, evaluation ${dataset.tasks.eval}`],
      ["checked from outside", checkLine(checked)],
    ]),
    table("Diversity of kept tasks", [
      ["tools in solutions", `${structure.tools_covered} of ${coordinator.rows.tools}`],
      ["evenness of tool use (Pielou)", coordinator.spread.tools.evenness.toFixed(3)],
      ["unique toolsets", structure.unique_toolsets],
      ["unique call sequences", structure.unique_sequences],
      ["unique call graphs", structure.unique_graphs],
      ["topology classes", structure.topology_classes],
      ["calls a task", sizesText(structure.calls)],
      ["depth (calls in a row)", sizesText(structure.depth)],
      ["tool types a task", sizesText(structure.tool_types)],
    ]),
    run.operations.per_task === null ? "" : operations(run.operations.per_task),
    `Run ${run.id} took ${(run.elapsed_ms / 1000).toFixed(1)} s; with build, start, download and checks ${seconds.toFixed(1)} s.`,
  ];
  return `\n${sections.filter((section) => section !== "").join("\n")}`;
}

function checkLine({ records, calls, problems }: CheckReport): string {
  if (problems.length === 0) return `${records} of ${records} records, ${calls} calls replayed`;
  return `${problems.length} problems, such as ${problems[0]}`;
}

function sizesText(sizes: Sizes): string {
  return sizes === null ? "-" : `mean ${sizes.mean.toFixed(2)}, median ${sizes.median}, most ${sizes.max}`;
}

function operations(perTask: Operations): string {
  const price = dollarsOf(perTask) * PRICED_TASKS;
  return table("Operations a kept task", [
    ["queue messages sent", perTask.sends],
    ["D1 statements", perTask.d1_statements],
    ["D1 rows written / read", `${perTask.d1_rows_written} / ${perTask.d1_rows_read}`],
    ["R2 operations", perTask.r2_operations],
    ["coordinator calls", perTask.coordinator_calls],
    [`${PRICED_TASKS.toLocaleString("en")} tasks cost`, `$${price.toFixed(2)}, at list prices without CPU time`],
  ]);
}

function table(title: string, rows: readonly (readonly [string, string | number])[]): string {
  const made = new Table({
    head: [title, ""],
    colWidths: [32, 46],
    wordWrap: true,
    style: { head: [], border: [], compact: true },
  });
  for (const [name, value] of rows)
    made.push([name, typeof value === "number" ? String(Math.round(value * 100) / 100) : value]);
  return made.toString();
}
