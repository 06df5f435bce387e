/**
 * `manifest.json`: what a dataset was made from, what it holds, and the hash of every file.
 * It holds no time and neither the repetition of the run nor the version of the dataset, so that making the same
 * specification again gives the same bytes; which version a folder is, its name says.
 */
import type { AttemptCounts } from "../domain/dataset/attempt_counts.ts";
import type { FileFacts } from "../domain/dataset/files.ts";
import type { HoldOutFacts } from "../domain/dataset/hold_out.ts";
import type { LeftOutFacts } from "../domain/dataset/left_out.ts";
import type { ScalingFacts } from "../domain/dataset/scaling_facts.ts";
import type { DatasetSpecification, Split } from "../domain/dataset/specification.ts";
import type { FunnelFacts, Structure } from "../domain/dataset/structure.ts";
import type { RunSpecification } from "../domain/run.ts";
import { type Makers, makersOf } from "./record.ts";

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

export interface DatasetFacts {
  readonly name: string;
  /** `recordedRun`. */
  readonly run_id: string;
  readonly pool: PoolFacts;
  readonly run: RunSpecification;
  readonly selection: DatasetSpecification;
  /** How evaluation was held out. */
  readonly held: HoldOutFacts;
  /** Of a scaling subset. */
  readonly scaling?: ScalingFacts | undefined;
  readonly tasks: Readonly<Record<Split, number>>;
  readonly funnel: FunnelFacts;
  readonly left: LeftOutFacts;
  readonly counts: AttemptCounts;
  readonly structure: Structure;
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
  readonly run_id: string;
  readonly pool: PoolFacts;
  readonly models: Makers;
  readonly specification: { readonly run: RunSpecification; readonly dataset: DatasetSpecification };
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
  return {
    format: FORMAT_VERSION,
    name: facts.name,
    run_id: facts.run_id,
    pool: facts.pool,
    models: makersOf(facts.run),
    specification: { run: facts.run, dataset: facts.selection },
    hold_out: facts.held,
    ...(facts.scaling && { scaling: facts.scaling }),
    counts: { tasks: sft + rl + held, sft, rl, eval: held },
    funnel: facts.funnel,
    attempts: { ...facts.left.attempts, ...facts.counts },
    dropped: facts.left.dropped,
    diversity: facts.structure,
    files: [...facts.files, card].toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  };
}
