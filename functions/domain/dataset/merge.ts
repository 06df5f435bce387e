/**
 * One dataset of several runs: which of their tasks it takes, where each stands in it, and in which split. Tasks are offered
 * one after the other, in the order of the runs and of their ordinals; what is decided of one rests on those before it alone, so
 * a later version that offers more keeps every position.
 *
 * Splits share no seed: all tasks that began from one seed go where the SHA-256 of its name says. Nor do they share a
 * question or a solution, since of two equal ones the first alone is taken. Where topology classes or tools are to be held
 * apart too, evaluation takes tasks of held-out ones alone and training none of those; what is of one by its seed and of the
 * other by these is left out.
 */
import { z } from "zod";
import { blockListFactsSchema } from "../block_lists/check.ts";
import { sha256Hex } from "../json.ts";
import type { Candidate } from "./candidate.ts";
import { type Filter, passes } from "./filter.ts";
import { fitsRl } from "./fits_rl.ts";
import type { HeldApart } from "./merge_specification.ts";
import type { DatasetSpecification, Split } from "./specification.ts";

/** Why a task that was offered is not in the dataset. */
export const LEFT_OUT_OF_MERGE = {
  filtered: "does not pass the filter",
  blocked: "its question stands in a block list, or nearly does",
  taken_down: "asks what a task asks that was taken down",
  same_question: "its question is that of a task before it",
  same_calls: "its solution makes the calls of a task before it",
  held_apart: "is of evaluation by its seed and of training by what is held apart, or the other way round",
  unsolved: "its seed is of SFT, and no attempt may stand there",
  outside_rl: "its seed is of RL, and its pass rate or tier is none that RL takes",
  variant_alone: "varies a task that is not in the dataset",
} as const;
export type LeftOutOfMerge = keyof typeof LEFT_OUT_OF_MERGE;

/** What stands in more than one split: 0 of everything that is held apart. Null where it is not asked to be. */
export const leaksSchema = z.object({
  seeds: z.int().describe("Seeds"),
  questions: z.int().describe("Questions, but of variants, which stand where the task does that they vary"),
  solutions: z.int().describe("Solutions"),
  topologies: z.int().nullable().describe("Topology classes in evaluation and in training"),
  tools: z.int().nullable().describe("Held-out tools in the solutions of training"),
});
export type Leaks = z.infer<typeof leaksSchema>;

/** How the tasks of a dataset over runs were found. */
export const mergedSchema = z.object({
  offered: z.int().describe("Tasks of the runs that were looked at"),
  kept: z.int().describe("Tasks of the version that it extends"),
  added: z.int(),
  left_out: z.record(z.string(), z.int()).describe("Tasks that were looked at and not taken, by reason"),
  leaks: leaksSchema,
  block_lists: z
    .array(blockListFactsSchema)
    .optional()
    .describe("Lists of the filter that questions of tasks that were added stand in none of"),
  next: z.int().optional().describe("The first position that no task of this version, or of those before it, has had"),
});
export type Merged = z.infer<typeof mergedSchema>;

export interface Place {
  /** From 0; the same in every later version. */
  readonly position: number;
  readonly task: string;
  readonly split: Split;
}

export interface MergeRules {
  readonly selection: Pick<DatasetSpecification, "shares" | "rl_pass_rate" | "rl_tiers">;
  readonly filter: Filter;
  readonly apart: readonly HeldApart[];
}

export class Merge {
  readonly #rules: MergeRules;
  readonly #shared: Shared;
  /** By task of its own: the split, for its variants. */
  readonly #splits = new Map<string, Split>();
  readonly #seeds = new Map<string, Split>();
  readonly #questions = new Set<string>();
  readonly #calls = new Set<string>();
  readonly #takenDown: ReadonlySet<string>;
  readonly left: Record<LeftOutOfMerge, number> = {
    filtered: 0,
    blocked: 0,
    taken_down: 0,
    same_question: 0,
    same_calls: 0,
    held_apart: 0,
    unsolved: 0,
    outside_rl: 0,
    variant_alone: 0,
  };
  /** By block list: tasks that were left out for it. */
  readonly blockedBy = new Map<string, number>();
  offered = 0;
  #next = 0;

  /** @param takenDown hashes of questions that no task may ask. */
  constructor(rules: MergeRules, takenDown: Iterable<string> = []) {
    this.#rules = rules;
    this.#shared = new Shared(rules);
    this.#takenDown = new Set(takenDown);
  }

  /** Tasks that the dataset has. */
  get taken(): number {
    return this.#splits.size;
  }

  has(task: string): boolean {
    return this.#splits.has(task);
  }

  get leaks(): Leaks {
    return this.#shared.figures();
  }

  /** The position that the next task gets. */
  get next(): number {
    return this.#next;
  }

  /** Positions below were given in versions before, also to tasks that have left since: they are not given again. */
  startAt(position: number): void {
    this.#next = Math.max(this.#next, position);
  }

  /** A task of the version before, which stays where it is. */
  keep(place: Place, candidate: Candidate): void {
    this.#note(candidate, place.split);
    this.#next = Math.max(this.#next, place.position + 1);
  }

  /** The place of the task, or why it has none. */
  offer(candidate: Candidate): Place | LeftOutOfMerge {
    this.offered++;
    const found = this.#splitOf(candidate);
    if (!isSplit(found)) {
      this.left[found]++;
      const { blocked } = candidate;
      if (found === "blocked" && blocked !== null) this.blockedBy.set(blocked, (this.blockedBy.get(blocked) ?? 0) + 1);
      return found;
    }
    this.#note(candidate, found);
    return { position: this.#next++, task: candidate.id, split: found };
  }

  #splitOf(candidate: Candidate): Split | LeftOutOfMerge {
    const { selection, filter } = this.#rules;
    if (!passes(filter, candidate)) return "filtered";
    if (candidate.blocked !== null) return "blocked";
    if (this.#takenDown.has(candidate.question_key)) return "taken_down";
    // A variant asks what the task asks that it varies, by the same calls as a rule.
    if (candidate.varies === null && this.#questions.has(candidate.question_key)) return "same_question";
    if (candidate.varies === null && this.#calls.has(candidate.calls_key)) return "same_calls";
    const varied = candidate.varies === null ? undefined : this.#splits.get(candidate.varies);
    if (candidate.varies !== null && varied === undefined) return "variant_alone";
    const split = varied ?? this.#splitOfSeed(candidate);
    if (this.#rules.apart.some((what) => isHeld(what, candidate, selection.shares.eval) !== (split === "eval")))
      return "held_apart";
    if (split === "sft" && !candidate.solved) return "unsolved";
    if (split === "rl" && !fitsRl(candidate, selection)) return "outside_rl";
    return split;
  }

  #splitOfSeed({ domain, seed }: Candidate): Split {
    const name = seedKey(domain, seed);
    const known = this.#seeds.get(name);
    if (known !== undefined) return known;
    const { shares } = this.#rules.selection;
    if (chance(`eval ${name}`) < (this.#rules.apart.length > 0 ? heldShare(shares.eval) : shares.eval)) return "eval";
    return chance(`sft ${name}`) < shares.sft ? "sft" : "rl";
  }

  #note(candidate: Candidate, split: Split): void {
    this.#splits.set(candidate.id, split);
    this.#seeds.set(seedKey(candidate.domain, candidate.seed), split);
    this.#questions.add(candidate.question_key);
    this.#calls.add(candidate.calls_key);
    this.#shared.add(candidate, split);
  }
}

/** What tasks of different splits share. */
class Shared {
  readonly #names = new Map<string, number>();
  readonly #rules: MergeRules;

  constructor(rules: MergeRules) {
    this.#rules = rules;
  }

  add({ domain, seed, question_key, calls_key, topology, tools }: Candidate, split: Split): void {
    const { apart, selection } = this.#rules;
    const names = [`seeds ${seedKey(domain, seed)}`, `questions ${question_key}`, `solutions ${calls_key}`];
    if (apart.includes("topologies")) names.push(`topologies ${topology}`);
    if (apart.includes("tools"))
      for (const tool of tools) if (isHeldTool(tool, selection.shares.eval)) names.push(`tools ${tool}`);
    for (const name of names) this.#names.set(name, (this.#names.get(name) ?? 0) | BITS[split]);
  }

  figures(): Leaks {
    const counts = { seeds: 0, questions: 0, solutions: 0, topologies: 0, tools: 0 };
    for (const [name, splits] of this.#names) {
      const kind = name.slice(0, name.indexOf(" ")) as keyof Leaks;
      const training = splits & (BITS.sft | BITS.rl);
      const withEval = (splits & BITS.eval) !== 0 && training !== 0;
      const inTraining = training === (BITS.sft | BITS.rl) && kind !== "topologies" && kind !== "tools";
      if (withEval || inTraining || (kind === "tools" && training !== 0)) counts[kind]++;
    }
    const { apart } = this.#rules;
    return {
      ...counts,
      topologies: apart.includes("topologies") ? counts.topologies : null,
      tools: apart.includes("tools") ? counts.tools : null,
    };
  }
}

const BITS = { sft: 1, rl: 2, eval: 4 } as const satisfies Record<Split, number>;

function isSplit(found: Split | LeftOutOfMerge): found is Split {
  return found in BITS;
}

/** Seeds of two domains may have one name and be two things. */
function seedKey(domain: string, seed: string): string {
  return `${domain}/${seed}`;
}

/** A number from 0 to 1 that depends on the name alone. */
function chance(name: string): number {
  return Number.parseInt(sha256Hex(name).slice(0, 8), 16) / 2 ** 32;
}

/**
 * How much of each is held out where two are held apart: tasks of both are evaluation, of neither training, so that with h of
 * each they stand as h² to (1 - h)²; that is as e to 1 - e for the h given here.
 */
function heldShare(e: number): number {
  const [held, left] = [Math.sqrt(e), Math.sqrt(1 - e)];
  return held / (held + left);
}

/** True if the task is of a topology class, or uses a tool, that training is to do without. */
function isHeld(what: HeldApart, { topology, tools }: Candidate, evaluation: number): boolean {
  if (what === "topologies") return chance(`topology ${topology}`) < heldShare(evaluation);
  return tools.some((tool) => isHeldTool(tool, evaluation));
}

/** Tools that a solution uses, about: one of them is held out as often as a seed is. */
const USED = 3;

function isHeldTool(tool: string, evaluation: number): boolean {
  return chance(`tool ${tool}`) < 1 - (1 - heldShare(evaluation)) ** (1 / USED);
}
