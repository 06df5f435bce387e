/**
 * Topology targets: which shape of call graph a configuration asks the collector to aim at.
 * A target is a plan of moves a round; the collector follows it as far as the toolset's concepts allow,
 * and what is counted afterwards is the topology that the kept task really has.
 */

import { QUESTIONS_DEFAULT, type Questions } from "../questions.ts";

/**
 * One move of a collector. The "current answer" is the value that the round before ended on.
 * - `start`: a call on the seed.
 * - `extend`: a call that takes the current answer; its result becomes the current answer.
 * - `join`: a fresh call on another entity or another fact of the seed, then a call that takes both its result and the current answer.
 * - `mirror`: the chain behind the current answer is repeated for another entity, and a call compares or combines the two results.
 * - `diamond`: two different calls take the current answer, and a third takes both results.
 * - `fan`: one more call that takes the answer the round began with; the results of a round's fans are asked for together.
 * - `branch`: one more call that takes a value from further back in the chain; its result is asked for together with the
 *   current answer. It also stands in for a first move of a later round that finds nothing to go on from.
 */
export type Move = "start" | "extend" | "join" | "mirror" | "diamond" | "fan" | "branch";

export interface Target {
  readonly id: string;
  /** Moves of each round; its length is the number of rounds, three by default in the paper. */
  readonly rounds: readonly (readonly Move[])[];
  /** Relative share, in a default run if the specification says nothing. */
  readonly weight: number;
}

export const TARGETS: readonly Target[] = [
  { id: "single", weight: 1, rounds: [["start"]] },
  { id: "chain_2", weight: 8, rounds: [["start"], ["extend"]] },
  { id: "chain_3", weight: 8, rounds: [["start"], ["extend"], ["extend"]] },
  { id: "chain_4", weight: 7, rounds: [["start"], ["extend", "extend"], ["extend"]] },
  { id: "chain_5", weight: 3, rounds: [["start", "extend"], ["extend"], ["extend", "extend"]] },
  {
    id: "chain_6",
    weight: 1,
    rounds: [
      ["start", "extend"],
      ["extend", "extend"],
      ["extend", "extend"],
    ],
  },
  { id: "fan_out_2", weight: 7, rounds: [["start"], ["extend"], ["fan", "fan"]] },
  { id: "fan_out_3", weight: 5, rounds: [["start"], ["extend"], ["fan", "fan", "fan"]] },
  { id: "fan_out_late", weight: 5, rounds: [["start", "extend"], ["extend"], ["fan", "fan"]] },
  { id: "fan_in", weight: 8, rounds: [["start"], ["extend"], ["join"]] },
  { id: "fan_in_early", weight: 6, rounds: [["start"], ["join"], ["extend"]] },
  { id: "fan_in_twice", weight: 4, rounds: [["start"], ["join"], ["join"]] },
  { id: "fan_in_fan_out", weight: 4, rounds: [["start"], ["join"], ["fan", "fan"]] },
  { id: "diamond", weight: 6, rounds: [["start"], ["diamond"], ["extend"]] },
  { id: "diamond_late", weight: 5, rounds: [["start"], ["extend"], ["diamond"]] },
  { id: "diamond_join", weight: 3, rounds: [["start"], ["diamond"], ["join"]] },
  { id: "compare", weight: 4, rounds: [["start"], ["mirror"], ["extend"]] },
  { id: "compare_plain", weight: 7, rounds: [["start"], ["mirror"]] },
  { id: "fan_in_plain", weight: 4, rounds: [["start"], ["join"]] },
  { id: "compare_chain", weight: 7, rounds: [["start"], ["extend"], ["mirror"]] },
  { id: "compare_deep", weight: 4, rounds: [["start", "extend"], ["extend"], ["mirror"]] },
  { id: "compare_then", weight: 4, rounds: [["start"], ["extend"], ["mirror", "extend"]] },
  { id: "compare_join", weight: 3, rounds: [["start"], ["mirror"], ["join"]] },
  { id: "compare_fan", weight: 2, rounds: [["start", "extend"], ["mirror"], ["fan", "fan"]] },
  { id: "compare_twice", weight: 1, rounds: [["start"], ["mirror"], ["mirror"]] },
  { id: "branch", weight: 5, rounds: [["start"], ["extend", "extend"], ["branch"]] },
  { id: "branch_early", weight: 5, rounds: [["start"], ["join"], ["branch"]] },
  { id: "branch_diamond", weight: 4, rounds: [["start", "extend"], ["diamond"], ["branch"]] },
  { id: "branch_compare", weight: 4, rounds: [["start", "extend"], ["mirror"], ["branch"]] },
  { id: "parallel", weight: 4, rounds: [["start"], ["extend"], ["branch"]] },
  { id: "parallel_chains", weight: 3, rounds: [["start", "extend"], ["extend"], ["branch", "extend"]] },
  { id: "parallel_early", weight: 3, rounds: [["start"], ["branch", "extend"], ["extend"]] },
  { id: "parallel_compare", weight: 2, rounds: [["start"], ["mirror"], ["branch", "extend"]] },
  { id: "parallel_diamond", weight: 2, rounds: [["start"], ["diamond"], ["branch", "extend"]] },
  { id: "wide", weight: 1, rounds: [["start", "extend"], ["mirror"], ["mirror", "extend"]] },
];

/**
 * The moves of an extra round, for a task whose call graph the run has had: two calls from further back, since what could go on
 * from its answer has been tried, and would be as common.
 */
export const EXTRA_ROUND_MOVES: readonly Move[] = ["branch", "extend"];

/** And of a second one, of a task whose questions are to be varied: what it has come to is weighed against something else. */
const SECOND_EXTRA_MOVES: readonly Move[] = ["join"];
const EXTRA_ROUNDS: Readonly<Record<Questions, number>> = { natural: 1, varied: 2 };

/** Moves of the extra round of that number, from 1; undefined where there is none. */
export function movesOfExtraRound(questions: Questions, number: number): readonly Move[] | undefined {
  if (number > EXTRA_ROUNDS[questions]) return undefined;
  return number === 1 ? EXTRA_ROUND_MOVES : SECOND_EXTRA_MOVES;
}

/** How much more a shape is wanted for each further move where questions are to be varied: a long one is seldom had before. */
const VARIED_WEIGHT = 2;

/** Calls from which on a call graph is one of so many that few have been had before. */
const VARIED_CALLS = 4;

/** True if a solution of so many calls is to be gone on from whether the run has had its call graph or not. */
export function isShort(questions: Questions, calls: number): boolean {
  return questions === "varied" && calls < VARIED_CALLS;
}

const BY_ID: ReadonlyMap<string, Target> = new Map(TARGETS.map((target) => [target.id, target]));

export function findTarget(id: string): Target | undefined {
  return BY_ID.get(id);
}

/** Targets of a run with the weights that they have in it: those of at most `rounds` rounds, that plan a number of calls within bounds. */
export function targetsFor(
  rounds: number,
  weights: Readonly<Record<string, number | undefined>>,
  calls: { readonly min: number; readonly max: number },
  questions: Questions = QUESTIONS_DEFAULT,
): Target[] {
  const usual = (target: Target) =>
    questions === "varied" ? target.weight * VARIED_WEIGHT ** (target.rounds.flat().length - 1) : target.weight;
  return TARGETS.map((target) => ({ ...target, weight: weights[target.id] ?? usual(target) })).filter((target) => {
    const planned = callsOf(target);
    return target.weight > 0 && target.rounds.length <= rounds && planned >= calls.min && planned <= calls.max;
  });
}

/** Calls of a solution in which every move of the target is made, and found nothing in its way. */
export function callsOf({ rounds }: Target): number {
  let calls = 0;
  for (const move of rounds.flat()) calls += move === "mirror" ? calls + 1 : CALLS_OF_MOVE[move];
  return calls;
}

/** Those of them that are made in one round, from 1. */
export function callsOfRound({ rounds, ...target }: Target, round: number): number {
  const upTo = (n: number) => callsOf({ ...target, rounds: rounds.slice(0, n) });
  return upTo(round) - upTo(round - 1);
}

const CALLS_OF_MOVE: Readonly<Record<Exclude<Move, "mirror">, number>> = {
  start: 1,
  extend: 1,
  fan: 1,
  branch: 1,
  join: 2,
  diamond: 3,
};

/** Calls that a collector following the target makes one after the other, at least. */
export function callsInARow({ rounds }: Target): number {
  const moves = rounds.flat();
  const fans = moves.filter((move) => move === "fan").length;
  const branches = moves.filter((move) => move === "branch").length;
  // Fans stand side by side, a fork beside what went before; a diamond is two layers.
  return moves.length - branches + moves.filter((move) => move === "diamond").length - Math.max(0, fans - 1);
}
