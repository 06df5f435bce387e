/**
 * `manifest.json`: what a dataset was made from, what it holds, and the hash of every file.
 * It holds no time and neither the repetition of the run nor the version of the dataset, so that making the same
 * specification again gives the same bytes; which version a folder is, its name says.
 */
import type { BlockListFacts } from "../domain/block_lists/check.ts";
import type { AttemptCounts } from "../domain/dataset/attempt_counts.ts";
import type { ContaminationFacts } from "../domain/dataset/contamination_facts.ts";
import { type FileFacts, inOrder } from "../domain/dataset/files.ts";
import type { HoldOutFacts } from "../domain/dataset/hold_out.ts";
import type { LeftOutFacts } from "../domain/dataset/left_out.ts";
import type { Merged } from "../domain/dataset/merge.ts";
import type { MergeSpecification } from "../domain/dataset/merge_specification.ts";
import type { ScalingFacts } from "../domain/dataset/scaling_facts.ts";
import type { DatasetSpecification, Split } from "../domain/dataset/specification.ts";
import type { Spread } from "../domain/dataset/spread.ts";
import type { FunnelFacts, Structure } from "../domain/dataset/structure.ts";
import type { RunSpecification } from "../domain/run.ts";
import type { Kind } from "../domain/schema.ts";
import type { TakenDown } from "./card/takedowns.ts";
import { type Makers, makersOf, type TaskRecord } from "./record.ts";

/** Raised when the files or their columns change in a way that a reader must know of. */
export const FORMAT_VERSION = 2;

/** Where the facts of a tool come from, for attribution. */
export interface SourceFacts {
  readonly name: string;
  readonly licence: string;
  readonly version: string;
  readonly url?: string | undefined;
}

/** What the run drew from. */
export interface PoolFacts {
  /** Of its source. */
  readonly name: string;
  /** SHA-256, hexadecimal, of what decides what is made from it. */
  readonly digest: string;
}

/** One of the runs that a dataset's tasks are of. */
export interface RunFacts {
  /** `recordedRun`. */
  readonly run_id: string;
  readonly pool: PoolFacts;
  readonly specification: RunSpecification;
  readonly funnel: FunnelFacts;
  /** Block lists that it named, with the tasks that were dropped for each. */
  readonly block_lists?: readonly BlockListFacts[] | undefined;
}

/** How the tasks of a dataset over runs were found, and by what they were asked for. */
export interface MergeFacts extends Omit<MergeSpecification, "runs">, Merged {}

/** The task that a card shows. */
export interface ExampleTask {
  readonly record: TaskRecord;
  /** Of a tool; undefined where it is not known. */
  readonly kindOf: (tool: string) => Kind | undefined;
  /** Whether there is a picture of it. */
  readonly isDrawn: boolean;
}

export interface DatasetFacts {
  readonly name: string;
  /** One, but of a dataset over runs. */
  readonly runs: readonly [RunFacts, ...RunFacts[]];
  /** Of a dataset over runs. */
  readonly merge?: MergeFacts | undefined;
  readonly selection: DatasetSpecification;
  /** How evaluation was held out. */
  readonly held: HoldOutFacts;
  /** Of a scaling subset. */
  readonly scaling?: ScalingFacts | undefined;
  readonly tasks: Readonly<Record<Split, number>>;
  /** Tasks of its runs that were taken down before it was made. */
  readonly taken_down: readonly TakenDown[];
  readonly left: LeftOutFacts;
  readonly counts: AttemptCounts;
  readonly structure: Structure;
  readonly spread: Spread;
  readonly contamination: ContaminationFacts;
  /** The task that the card shows; none where none could be read. */
  readonly example?: ExampleTask | undefined;
  /** Of the tools in solutions, each once. */
  readonly sources: readonly SourceFacts[];
  /** Tools in solutions that are not pure, by name. */
  readonly recorded: readonly string[];
  /** All files but the card and the manifest. */
  readonly files: readonly FileFacts[];
}

export interface Manifest {
  readonly format: number;
  readonly name: string;
  /** Of a dataset over runs these stand in `runs`, for each of them. */
  readonly run_id?: string;
  readonly pool?: PoolFacts;
  readonly models: Makers;
  readonly specification: { readonly run?: RunSpecification; readonly dataset: DatasetSpecification };
  readonly runs?: readonly RunFacts[];
  readonly merge?: MergeFacts;
  /** Of one run; of several they stand in `runs`, and those of the filter in `merge`. */
  readonly block_lists?: readonly BlockListFacts[];
  readonly hold_out: HoldOutFacts;
  readonly scaling?: ScalingFacts;
  readonly counts: Readonly<Record<Split | "tasks", number>>;
  readonly funnel: FunnelFacts;
  readonly attempts: LeftOutFacts["attempts"] & AttemptCounts;
  readonly dropped: LeftOutFacts["dropped"];
  readonly diversity: Structure;
  readonly files: readonly FileFacts[];
}

export function manifestOf(facts: DatasetFacts, card: FileFacts): Manifest {
  const { sft, rl, eval: held } = facts.tasks;
  const [{ run_id, pool, specification: run, block_lists }] = facts.runs;
  const of =
    facts.merge === undefined
      ? { run_id, pool, ...(block_lists && { block_lists }) }
      : { runs: facts.runs, merge: facts.merge };
  return {
    format: FORMAT_VERSION,
    name: facts.name,
    ...of,
    models: makersOfRuns(facts.runs),
    specification: { ...(facts.merge === undefined ? { run } : {}), dataset: facts.selection },
    hold_out: facts.held,
    ...(facts.scaling && { scaling: facts.scaling }),
    counts: { tasks: sft + rl + held, sft, rl, eval: held },
    funnel: funnelOfRuns(facts.runs),
    attempts: { ...facts.left.attempts, ...facts.counts },
    dropped: facts.left.dropped,
    diversity: facts.structure,
    files: inOrder([...facts.files, card]).map(({ path, bytes, sha256, rows }) => ({ path, bytes, sha256, rows })),
  };
}

/** Who played which role in the runs: all that did in one of them. */
export function makersOfRuns(runs: readonly Pick<RunFacts, "specification">[]): Makers {
  const all = runs.map(({ specification }) => Object.entries(makersOf(specification)) as [keyof Makers, string][]);
  const names = new Map<keyof Makers, Set<string>>();
  for (const [role, made] of all.flat())
    for (const name of made.split(", ")) names.set(role, (names.get(role) ?? new Set()).add(name));
  return Object.fromEntries([...names].map(([role, made]) => [role, [...made].join(", ")])) as unknown as Makers;
}

/** The funnels of the runs added up. */
export function funnelOfRuns(runs: readonly Pick<RunFacts, "funnel">[]): FunnelFacts {
  const dropped: Record<string, number> = {};
  for (const { funnel } of runs)
    for (const [reason, tasks] of Object.entries(funnel.dropped)) dropped[reason] = (dropped[reason] ?? 0) + tasks;
  const sum = (figure: "planned" | "kept" | "graded") => runs.reduce((total, { funnel }) => total + funnel[figure], 0);
  return { planned: sum("planned"), kept: sum("kept"), graded: sum("graded"), dropped };
}
