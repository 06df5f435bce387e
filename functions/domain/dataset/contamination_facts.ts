/** What is known of a dataset's contamination: figures of the checks that look for it, and what its splits share. */
import type { CheckName } from "../certificate/certificate.ts";

/** Checks of the certificate that say something of it. */
export const CONTAMINATION_CHECKS = [
  "contamination",
  "duplicate",
  "leak",
  "closed_book",
] as const satisfies CheckName[];
export type ContaminationCheck = (typeof CONTAMINATION_CHECKS)[number];

export interface CheckedTasks {
  /** Tasks of the dataset whose certificate has the check. */
  readonly tasks: number;
  /** Of these, those whose figure is above 0. */
  readonly above: number;
  /** The highest figure. */
  readonly worst: number;
}

/** Evaluation tasks of which the same stands in a training split too. */
export interface SharedTasks {
  readonly questions: number;
  /** The same calls of the same tools, whatever they were given. */
  readonly call_graphs: number;
  readonly topologies: number;
  readonly seeds: number;
}

export interface ContaminationFacts {
  readonly checks: Readonly<Record<ContaminationCheck, CheckedTasks>>;
  readonly shared: SharedTasks;
  /** Texts that no question may come from: exemplars of the pools. */
  readonly references: number;
}
