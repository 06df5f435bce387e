/** Scripts of tasks as a strong model would reply: the form in which `kept.ts` and `refused.ts` are written. */
import type { Domain, JsonObject } from "../../../functions/domain/schema.ts";

/** A call of a real tool; what it returns is not in the script. */
export type ScriptedCall = readonly [tool: string, input: JsonObject];

/** Where a value of a call's input comes from: `["c1/smallest", 1, "/country"]` is into the second call of this turn. */
export type ScriptedLink = readonly [from: string, to: number, pointer: string];

/** One turn of the collector. */
export interface CollectorTurn {
  readonly calls: readonly ScriptedCall[];
  readonly links?: readonly ScriptedLink[];
}

/** A deriver's reply, as it is sent. What is not what a deriver may say is for the reader of replies to find. */
export interface ScriptedDerivation extends JsonObject {
  readonly question: string;
}

export interface ScriptedRound {
  readonly collect: readonly CollectorTurn[];
  /** Its reply to the first request of the round and to every complaint. */
  readonly derive: ScriptedDerivation;
}

/** One turn of the solver: what it says, and what it calls; none in the last, which ends in the answer. */
export interface SolverTurn {
  readonly says: string;
  readonly calls?: readonly ScriptedCall[];
}

export interface ScriptedVerdict extends JsonObject {
  readonly reason: string;
  readonly entailed: boolean;
  readonly ambiguous: boolean;
}

export interface ScriptedTask {
  readonly id: string;
  /** Name and domain of a seed of the embedded pool; no two scripts have the same. */
  readonly seed: readonly [name: string, domain: Domain];
  /** One to three. */
  readonly rounds: readonly ScriptedRound[];
  /** What a careful judge says who is shown what the tools measure. */
  readonly judge: ScriptedVerdict;
  readonly solve: readonly SolverTurn[];
}

/** A task that is to be lost. */
export interface RefusedTask extends Omit<ScriptedTask, "solve"> {
  readonly planted: "unit" | "superlative" | "leaked" | "guessable" | "stale";
  /** Why it is lost: by a program where one can see the fault, else by the judge. */
  readonly reason: string;
  /** What the judge has to be shown to find the fault; it agrees with the task where it is not. Not given, it agrees in any case. */
  readonly sees?: RegExp;
  /** What the detail of the loss says. */
  readonly detail: RegExp;
}

/** The question that the task ends on. */
export function questionOf({ rounds }: Pick<ScriptedTask, "rounds">): string {
  return rounds.at(-1)?.derive.question ?? "";
}

/** Tools that the script calls. */
export function toolsOf({ rounds }: Pick<ScriptedTask, "rounds">): string[] {
  return [...new Set(rounds.flatMap(({ collect }) => collect.flatMap(({ calls }) => calls.map(([tool]) => tool))))];
}
