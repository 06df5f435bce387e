/** What runs over a small model came to: figures of each, and what does not hold. Pure. */
import type { RunView } from "../summary.ts";
import type { ModelReport, Report } from "./server.ts";

/** A run as the API shows it, as far as it is looked at here. */
export interface ModelRunView extends Omit<RunView, "funnel" | "operations" | "paused"> {
  readonly paused: NonNullable<RunView["paused"]> | null;
  readonly funnel: readonly { readonly status: string; readonly reason: string | null; readonly tasks: number }[];
  readonly attempts: {
    readonly made: number;
    readonly with_verdict: number;
    readonly left_out: Readonly<Record<string, number>>;
  };
  readonly spend: Spent & { readonly by: readonly (Spent & { readonly role: string; readonly model: string })[] };
}

export interface Spent {
  readonly completions: number;
  readonly requests: number;
  readonly unreadable: number;
  readonly lenient: number;
  readonly input_tokens: number;
  readonly output_tokens: number;
}

export interface TaskView {
  readonly id: string;
  readonly reason: string | null;
  readonly detail: string | null;
  readonly passed: number | null;
  readonly attempted: number | null;
}

export interface RunFigures {
  readonly run: ModelRunView;
  readonly tasks: readonly TaskView[];
  /** How often it paused since a model came to nothing, and was told to go on. */
  readonly resumed: number;
  /** By the names that the run's models have there, which are no other run's. */
  readonly served: readonly ModelReport[];
}

/** What the server did for models whose names begin like this. */
export function servedTo(report: Report, prefix: string): ModelReport[] {
  return Object.entries(report.models).flatMap(([name, counts]) => (name.startsWith(prefix) ? counts : []));
}

export const droppedOf = ({ progress }: Pick<ModelRunView, "progress">): number =>
  Object.values(progress.dropped).reduce((sum, tasks) => sum + tasks, 0);

const sumOf = (served: readonly ModelReport[], count: keyof ModelReport) =>
  served.reduce((sum, one) => sum + one[count], 0);

/** Rows of a table: what there is, and how much of it. */
export function rowsOf({ run, tasks, resumed, served }: RunFigures): [string, string][] {
  const { progress, attempts, spend, elapsed_ms } = run;
  const graded = tasks.filter(({ attempted }) => (attempted ?? 0) > 0);
  const correct = graded.reduce((sum, { passed }) => sum + (passed ?? 0), 0);
  const reasons = Object.entries(progress.dropped).toSorted(([, a], [, b]) => b - a);
  const left = Object.entries(attempts.left_out).map(([why, count]) => `${count} ${why.replaceAll("_", " ")}`);
  const seconds = sumOf(served, "milliseconds") / 1000;
  return [
    ["tasks planned", String(progress.planned)],
    ["kept, and of those graded", `${progress.kept}, ${progress.graded}`],
    ...reasons.map(([reason, count]): [string, string] => [
      `lost: ${reason.replaceAll("_", " ")}`,
      `${count}, such as: ${shortened(tasks.find((task) => task.reason === reason)?.detail ?? "")}`,
    ]),
    [
      "attempts",
      `${attempts.made}, ${correct} of ${attempts.with_verdict} correct${left.map((one) => `, ${one}`).join("")}`,
    ],
    ["paused, and told to go on", String(resumed)],
    ...spend.by.map((one): [string, string] => [
      `asked of ${one.model} as ${one.role}`,
      `${one.requests} requests, ${one.lenient} read leniently, ${one.unreadable} unreadable`,
    ]),
    ["tokens read and written", `${spend.input_tokens}, ${spend.output_tokens}`],
    ["seconds, and waited for replies", `${Math.round(elapsed_ms / 1000)}, ${Math.round(seconds)} in all`],
  ];
}

const DETAIL_MAX = 160;

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, " ");
  return line.length <= DETAIL_MAX ? line : `${line.slice(0, DETAIL_MAX)}…`;
}

/** What does not hold of a run that has ended, in words. */
export function complaintsOf({ run, tasks, served }: RunFigures): string[] {
  const { progress, spend, specification } = run;
  const dropped = droppedOf(run);
  const requests = sumOf(served, "requests");
  const answered = sumOf(served, "answered");
  const repeated = sumOf(served, "repeated");
  const of = `run ${run.id}: `;
  return [
    ...(progress.planned >= specification.count
      ? []
      : [`${of}${progress.planned} tasks were planned of ${specification.count}`]),
    ...(progress.planned === progress.kept + dropped && tasks.length === progress.planned
      ? []
      : [
          `${of}of ${progress.planned} tasks ${progress.kept} were kept and ${dropped} lost, and ${tasks.length} are listed`,
        ]),
    ...(requests === spend.requests
      ? []
      : [`${of}the server had ${requests} requests, ${spend.requests} are recorded`]),
    ...(answered === spend.completions + spend.unreadable
      ? []
      : [`${of}the server answered ${answered}, ${spend.completions} and ${spend.unreadable} unreadable are recorded`]),
    ...(repeated === 0 ? [] : [`${of}${repeated} requests were answered twice`]),
  ];
}
