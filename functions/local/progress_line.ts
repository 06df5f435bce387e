/** How a run stands, as one line of text. */
import type { RunView } from "./summary.ts";

/** What is done before there is a run to look at, in words, or how the run stands. */
export type Phase = string | Pick<RunView, "status" | "specification" | "progress" | "funnel">;

/** Characters of the bar. */
const BAR = 16;
/** Tasks that are graded; kept ones that are still attempted; ones that are being made; ones that are still to come. */
const SHADES = ["█", "▓", "▒", "░"] as const;
/** Where tasks are that are under way, in the order in which they come there. */
const STAGES = ["collect", "derive", "certify", "certified", "solve"] as const;

/** The line, cut to the width where there is one: what matters most comes first. */
export function progressLine(name: string, phase: Phase, seconds: number, width?: number): string {
  const isStep = typeof phase === "string";
  const bar = isStep ? barOfStep(seconds) : barOfRun(phase);
  const line = `${name} ${bar} ${Math.floor(seconds)} s  ${isStep ? phase : standing(phase)}`;
  return width === undefined ? line : line.slice(0, width);
}

/** How far a step is nobody knows: a mark goes from end to end, two places a second. */
function barOfStep(seconds: number): string {
  const at = Math.floor(2 * seconds) % BAR;
  return SHADES[3].repeat(at) + SHADES[2] + SHADES[3].repeat(BAR - at - 1);
}

/** So many tasks of each shade, out of `total`, and the rest in the last one. */
function barOf(total: number, ...counts: readonly number[]): string {
  let sum = 0;
  let drawn = 0;
  let bar = "";
  for (const [i, count] of counts.entries()) {
    sum += count;
    const end = Math.min(BAR, Math.floor((BAR * sum) / total));
    bar += (SHADES[i] ?? "").repeat(end - drawn);
    drawn = end;
  }
  return bar + SHADES[3].repeat(BAR - drawn);
}

function barOfRun({ specification, progress }: Exclude<Phase, string>): string {
  const { graded, kept } = progress;
  return barOf(specification.count, graded, kept - graded, making(progress));
}

function standing({ status, specification, progress, funnel }: Exclude<Phase, string>): string {
  const { planned, kept, graded, waves } = progress;
  if (planned === 0) return "planning the first wave";
  const at = (stage: string) => funnel.filter((row) => row.status === stage).reduce((sum, { tasks }) => sum + tasks, 0);
  const busy = STAGES.filter((stage) => at(stage) > 0).map((stage) => `${stage} ${at(stage)}`);
  return [
    `kept ${kept}/${specification.count}`,
    `planned ${planned}`,
    ...(busy.length === 0 ? [] : [`under way ${making(progress) + kept - graded}: ${busy.join(" ")}`]),
    `lost ${lost(progress)}`,
    `wave ${waves}`,
    ...(status === "releasing" ? ["writing the dataset"] : []),
  ].join(", ");
}

type Counts = RunView["progress"];

function lost({ dropped }: Counts): number {
  return Object.values(dropped).reduce((sum, tasks) => sum + tasks, 0);
}

/** Tasks that are planned and neither kept nor lost yet. */
function making(progress: Counts): number {
  return Math.max(0, progress.planned - progress.kept - lost(progress));
}
