/** The certificate: the checks that a task passed, each with its figure. The one list of what is checked. */
import type { UnitAt } from "../derivation/evaluate.ts";
import type { Role } from "../models.ts";
import { byDefinitionCheck } from "./by_definition.ts";
import { type Check, complaintsCheck } from "./check.ts";
import { contaminationCheck } from "./contamination.ts";
import { type Entailed, entailmentCheck } from "./entailment.ts";
import { formComplaints } from "./forms.ts";
import { graderCheck } from "./grader.ts";
import { type FloorAt, guessCheck } from "./guess.ts";
import { leakCheck } from "./leak.ts";
import { namedCheck } from "./named.ts";
import { optionsIn } from "./options.ts";
import { toleranceCheck } from "./tolerance.ts";
import { unitCheck } from "./unit.ts";

/** A task as programs check it, alone. */
export interface Checkable extends Entailed {
  readonly question: string;
  /** Texts that the question must not come from. */
  readonly references: readonly string[];
  /** What is known of the units of outputs. */
  readonly unitAt: UnitAt;
  /** How often a constant is right of what a tool says; without it nothing is known of that. */
  readonly floorAt?: FloorAt | undefined;
}

interface Listed {
  /** Why a task is dropped that fails it. */
  readonly reason: string;
  /** The role whose fault that is; null where it is nobody's. */
  readonly at_fault: Role | null;
}

interface ListedProgram extends Listed {
  /** Null where it takes more than the task: calls of tools, the tasks before this one. */
  readonly check: ((task: Checkable) => Check) | null;
  /** A question that another round goes on from has to pass it too. */
  readonly every_round: boolean;
}

/** What every task passes, in the order in which a failure is reported. */
const PROGRAMS = {
  replay: { reason: "replay_failed", at_fault: null, check: null, every_round: false },
  entailment: { reason: "entailment_failed", at_fault: "deriver", check: entailmentCheck, every_round: true },
  unit: {
    reason: "wrong_unit",
    at_fault: "deriver",
    check: (task) => unitCheck(task, task.unitAt),
    every_round: true,
  },
  tolerance: {
    reason: "wide_tolerance",
    at_fault: "deriver",
    check: ({ answer }) => toleranceCheck(answer),
    every_round: true,
  },
  by_definition: {
    reason: "by_definition",
    at_fault: "deriver",
    check: (task) => byDefinitionCheck(task, optionsIn(task)),
    every_round: false,
  },
  leak: {
    reason: "leak",
    at_fault: "deriver",
    check: (task) => leakCheck(task.question, task.answer, optionsIn(task)),
    every_round: true,
  },
  named: { reason: "unnamed", at_fault: "deriver", check: namedCheck, every_round: true },
  duplicate: { reason: "duplicate", at_fault: null, check: null, every_round: false },
  contamination: {
    reason: "contaminated",
    at_fault: "deriver",
    check: ({ question, references }) => contaminationCheck(question, references),
    every_round: false,
  },
  guess: {
    reason: "guessable",
    at_fault: "deriver",
    check: (task) => guessCheck(task.answer, optionsIn(task), task),
    every_round: false,
  },
  forms: {
    reason: "wrong_forms",
    at_fault: "deriver",
    check: (task) => complaintsCheck(formComplaints(task)),
    every_round: true,
  },
  grader: {
    reason: "grader_failed",
    at_fault: "deriver",
    check: ({ answer }) => graderCheck(answer),
    every_round: false,
  },
} as const satisfies Record<string, ListedProgram>;

/** What a task passes besides where the run names block lists, or a model for it; absent from a certificate otherwise. */
const IF_NAMED = {
  block_lists: { reason: "blocked", at_fault: "deriver" },
  judged_entailment: { reason: "judged_wrong", at_fault: "deriver" },
  judged_ambiguity: { reason: "judged_ambiguous", at_fault: "deriver" },
  closed_book: { reason: "closed_book", at_fault: "deriver" },
} as const satisfies Record<string, Listed>;

type ProgramName = keyof typeof PROGRAMS;
type NamedCheckName = keyof typeof IF_NAMED;
export type CheckName = ProgramName | NamedCheckName;

export type Certificate = Readonly<Record<ProgramName, Check>> & {
  readonly [name in NamedCheckName]?: Check;
};

/** Programs that are given the task alone. */
type Alone = { [name in ProgramName]: (typeof PROGRAMS)[name]["check"] extends null ? never : name }[ProgramName];

const ALL = { ...PROGRAMS, ...IF_NAMED };
export const PROGRAM_NAMES = Object.keys(PROGRAMS) as ProgramName[];
export const CHECK_NAMES = Object.keys(ALL) as CheckName[];

export type CheckReason = (typeof ALL)[CheckName]["reason"];
export const CHECK_REASONS: readonly CheckReason[] = Object.values(ALL).map(({ reason }) => reason);
/** The role whose fault a failed check is. */
export const CHECK_AT_FAULT = Object.fromEntries(
  Object.values(ALL).map(({ reason, at_fault }) => [reason, at_fault]),
) as Readonly<Record<CheckReason, Role | null>>;

/** Why a task is dropped that is not what it has to be: a check failed, or the run's quotas do not allow it. */
export type FailedCheck = CheckReason | "outside_quota";

/** What programs say of the task, with what takes more than the task. */
export function certificateOf(task: Checkable, measured: Pick<Certificate, Exclude<ProgramName, Alone>>): Certificate {
  const given: Readonly<Partial<Record<ProgramName, Check>>> = measured;
  const checks = Object.entries(PROGRAMS).map(([name, { check }]) => [
    name,
    check === null ? given[name as ProgramName] : check(task),
  ]);
  return Object.fromEntries(checks) as Certificate;
}

/**
 * Every check that the task fails alone, in order, and what is wrong. Asked are those of every round, those that only a
 * question has to pass from which no round goes on, or both.
 */
export function failuresAlone(
  task: Checkable,
  asked: "of_every_round" | "of_the_last" | "all",
): { check: ProgramName; detail: string }[] {
  return PROGRAM_NAMES.flatMap((name) => {
    const { check, every_round }: ListedProgram = PROGRAMS[name];
    if (check === null || asked === (every_round ? "of_the_last" : "of_every_round")) return [];
    const { passed, figure, detail = String(figure) } = check(task);
    return passed ? [] : [{ check: name, detail }];
  });
}

/** Why a task is dropped that fails the check; undefined for what is none. */
export function reasonOfCheck(check: string): CheckReason | undefined {
  return CHECK_NAMES.includes(check as CheckName) ? ALL[check as CheckName].reason : undefined;
}

/** Why the task is dropped: the reason of the first check that failed, or null if all passed. */
export function firstFailure(certificate: Certificate): CheckReason | null {
  const failed = CHECK_NAMES.find((name) => certificate[name]?.passed === false);
  return failed === undefined ? null : ALL[failed].reason;
}
