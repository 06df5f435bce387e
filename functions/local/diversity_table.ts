/** The figures of the diversity benchmark: the coordinator and the random baseline side by side, as a table and as JSON. */
import Table from "cli-table3";
import type { Structure } from "../domain/dataset/structure.ts";
import type { DiversityReport } from "../domain/diversity/report.ts";
import type { Mark } from "./growth.ts";

/** What one finished run says of itself. */
export interface PoolFigures {
  readonly structure: Structure;
  readonly report: DiversityReport;
  readonly planned: number;
  /** From the run's start to its end, dataset included. */
  readonly seconds: number;
  /** What a task had cost at a thousand kept ones, four thousand, and so on. */
  readonly marks: readonly Mark[];
}

/** In the order in which they are run and shown. */
export const SIDES = ["coordinator", "random"] as const;
export type Comparison = Readonly<Record<(typeof SIDES)[number], PoolFigures>>;

/** One side of the comparison; a mean is null where no task was kept. */
export interface Figures {
  readonly tasks: number;
  readonly planned: number;
  readonly pool: number;
  readonly tools_covered: number;
  readonly evenness: number;
  readonly top_tool_share: number;
  readonly unique_toolsets: number;
  readonly unique_call_sequences: number;
  readonly unique_call_graphs: number;
  readonly topology_classes: number;
  readonly tool_types_per_task: number | null;
  readonly selection_bias: number;
  readonly calls_per_task: number | null;
  readonly yield: number | null;
  readonly seconds: number;
  readonly tasks_per_second: number;
}

/** DIVE (arXiv 2603.11076), over its own pool. */
const PAPER_TASKS = 48_000;
const PAPER = {
  tasks: PAPER_TASKS,
  unique_toolsets: 46_398,
  unique_call_sequences: 25_084,
  unique_call_graphs: 39_810,
  topology_classes: 153,
  tool_types_per_task: 3.26,
} satisfies Partial<Figures>;

export function figuresOf({ structure, report, planned, seconds }: PoolFigures): Figures {
  const { tasks } = structure;
  return {
    tasks,
    planned,
    pool: report.tools.length,
    tools_covered: structure.tools_covered,
    evenness: report.spread.tools.evenness,
    top_tool_share: report.spread.tools.top_share,
    unique_toolsets: structure.unique_toolsets,
    unique_call_sequences: structure.unique_sequences,
    unique_call_graphs: structure.unique_graphs,
    topology_classes: structure.topology_classes,
    tool_types_per_task: structure.tool_types?.mean ?? null,
    selection_bias: report.selection_bias,
    calls_per_task: ratio(report.totals.calls, report.totals.kept),
    yield: ratio(tasks, planned),
    seconds,
    tasks_per_second: ratio(tasks, seconds) ?? 0,
  };
}

/** The comparison as one line of JSON. */
export function jsonLine(both: Comparison): string {
  return JSON.stringify(Object.fromEntries(SIDES.map((side) => [side, figuresOf(both[side])])));
}

const whole = (value: number) => Math.round(value).toLocaleString("en");
const decimals = (digits: number) => (value: number) => value.toFixed(digits);
const percent = (value: number) => `${(value * 100).toFixed(1)} %`;

const ROWS: readonly (readonly [string, keyof Figures, (value: number) => string])[] = [
  ["tasks kept", "tasks", whole],
  ["tools in the pool", "pool", whole],
  ["tools covered", "tools_covered", whole],
  ["evenness of tool use (Pielou)", "evenness", decimals(3)],
  ["top tool's share of uses", "top_tool_share", percent],
  ["unique toolsets", "unique_toolsets", whole],
  ["unique call sequences", "unique_call_sequences", whole],
  ["unique call graphs", "unique_call_graphs", whole],
  ["topology classes", "topology_classes", whole],
  ["tool types a task, mean", "tool_types_per_task", decimals(2)],
  ["selection bias (KL, nats)", "selection_bias", decimals(3)],
  ["calls a task, mean", "calls_per_task", decimals(2)],
  ["yield (kept / planned)", "yield", percent],
  ["seconds", "seconds", decimals(1)],
  ["tasks a second", "tasks_per_second", decimals(1)],
];

/** The table with its notes, for a run of `count` tasks and `attempts` attempts a task; lines of at most 100 characters. */
export function comparisonTable(both: Comparison, { count, attempts }: { count: number; attempts: number }): string {
  const isPaperSize = count === PAPER_TASKS;
  const columns: Partial<Figures>[] = SIDES.map((side) => figuresOf(both[side]));
  if (isPaperSize) columns.push(PAPER);
  const table = new Table({
    head: ["", ...SIDES, ...(isPaperSize ? ["the paper"] : [])],
    colAligns: ["left", ...columns.map(() => "right" as const)],
    style: { head: [], border: [], compact: true },
  });
  for (const [name, field, written] of ROWS)
    table.push([name, ...columns.map((column) => shown(column[field], written))]);
  return [table.toString(), ...notes(both, { count, attempts, isPaperSize })].join("\n");
}

function shown(value: number | null | undefined, written: (value: number) => string): string {
  return value === null || value === undefined ? "-" : written(value);
}

function notes(
  both: Comparison,
  { count, attempts, isPaperSize }: { count: number; attempts: number; isPaperSize: boolean },
): string[] {
  const short = SIDES.filter((side) => both[side].structure.tasks < count).map(
    (side) =>
      `${side} kept ${whole(both[side].structure.tasks)} of ${whole(count)} tasks: the two columns are of different size.`,
  );
  const paper = isPaperSize
    ? ["The paper's figures are of another pool: compare sizes, not digits."]
    : [
        `The paper reports, for ${whole(PAPER_TASKS)} tasks over another pool: ${whole(PAPER.unique_toolsets)} toolsets, ${whole(PAPER.unique_call_sequences)} call sequences,`,
        `${whole(PAPER.unique_call_graphs)} call graphs, ${PAPER.topology_classes} topology classes, ${PAPER.tool_types_per_task} tool types a task. Not comparable at another size.`,
      ];
  return [
    ...short,
    "random: one domain, 15 to 50 of its tools, a seed and a target shape, drawn whatever was kept.",
    "A use is a tool in the solution of a kept task, once a task. Evenness is Pielou's J of uses over",
    "the whole pool, unused tools included. Toolsets are those offered. Selection bias: the distance of",
    "the tools used from those offered. Yield counts losses to every check, duplicates included.",
    attempts === 0
      ? "No solver attempts were made: they come after a task is kept and change no figure but the time."
      : `Seconds include ${attempts} solver attempts a task, which change no other figure.`,
    ...paper,
  ];
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
