/**
 * What evaluation holds out besides call graphs: tools, used toolsets or topology classes. Groups of tasks are taken whole, so
 * what they stand for occurs in no training solution. (Call graphs are held out in SQL: `db/cuts.ts`.)
 *
 * The rule: groups stand in the order of the SHA-256 of their name, so that it depends on nothing but names. Going through
 * them, a group is taken if evaluation does not come to more than its share with it (in tasks, rounded up), until the share
 * is reached; so a large group is passed over while smaller ones do. Where none that is left fits, the one that adds the
 * fewest tasks is taken if that brings evaluation nearer to its share, or if nothing was taken and it has at most half of all
 * tasks. So training is never empty, and evaluation is empty only where every group has more than half.
 *
 * A task uses several tools and a tool is used by several tasks. What counts for a tool is the tasks that it adds; a tool
 * that in the end only tasks of evaluation use is held out with those that were taken.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { HoldOut } from "./specification.ts";
import { usedTools } from "./training.ts";

/** What a graded task is held out by. */
export interface HoldOutTask {
  readonly ordinal: number;
  /** Tools of its solution in order of execution, joined by " > ". */
  readonly sequence: string;
  /** Canonical form of its topology class. */
  readonly topology: string;
}

/** What is held out by groups that a task states itself. */
export type GroupedHoldOut = Exclude<HoldOut, "call_graphs">;

export interface HeldOut {
  /** Of the tasks of evaluation, ascending. */
  readonly ordinals: readonly number[];
  /** Groups that all of whose tasks are in evaluation, in alphabetical order; a used toolset as its tools, joined by " ". */
  readonly names: readonly string[];
}

/** Fewer tasks than this are all for training. */
const TASKS_MIN = 3;

const GROUPS: Readonly<Record<GroupedHoldOut, (task: HoldOutTask) => readonly string[]>> = {
  tools: ({ sequence }) => usedTools(sequence),
  toolsets: ({ sequence }) => [usedTools(sequence).join(" ")],
  topologies: ({ topology }) => [topology],
};

/** @param share Of all tasks that evaluation is to have, from 0 to 0.5. The order of the tasks leaves no trace. */
export async function holdOut(
  tasks: AsyncIterable<HoldOutTask>,
  kind: GroupedHoldOut,
  share: number,
): Promise<HeldOut> {
  const groups = new Map<string, number[]>();
  let total = 0;
  for await (const task of tasks) {
    total++;
    for (const name of GROUPS[kind](task)) {
      const ordinals = groups.get(name);
      if (ordinals === undefined) groups.set(name, [task.ordinal]);
      else ordinals.push(task.ordinal);
    }
  }
  const held = total < TASKS_MIN ? new Set<number>() : chosen(inOrder(groups, kind), wantedOf(share, total), total);
  const names = [...groups].filter(([, ordinals]) => ordinals.every((ordinal) => held.has(ordinal)));
  return { ordinals: [...held].sort((a, b) => a - b), names: names.map(([name]) => name).sort() };
}

/** In tasks, without the crumb that a product of floating point may have (0.07 * 100 is a little more than 7). */
function wantedOf(share: number, total: number): number {
  return Math.round(share * total * 1e6) / 1e6;
}

/** The groups in the order of their hashes. The kind is hashed with the name, so that one kind says nothing of another. */
function inOrder(groups: ReadonlyMap<string, readonly number[]>, kind: GroupedHoldOut): (readonly number[])[] {
  return [...groups]
    .map(([name, ordinals]) => ({ hash: bytesToHex(sha256(utf8ToBytes(`${kind} ${name}`))), ordinals }))
    .sort((a, b) => (a.hash < b.hash ? -1 : 1))
    .map(({ ordinals }) => ordinals);
}

/** The ordinals that evaluation takes. `wanted` is in tasks and need not be whole. */
function chosen(groups: readonly (readonly number[])[], wanted: number, total: number): Set<number> {
  const held = new Set<number>();
  const added = (group: readonly number[]) => group.reduce((sum, ordinal) => sum + (held.has(ordinal) ? 0 : 1), 0);
  const take = (group: readonly number[]) => {
    for (const ordinal of group) held.add(ordinal);
  };
  const most = Math.ceil(wanted);
  for (const group of groups) {
    if (held.size >= wanted) return held;
    if (held.size + added(group) <= most) take(group);
  }
  if (held.size >= wanted) return held;

  let least: { readonly group: readonly number[]; readonly tasks: number } | undefined;
  for (const group of groups) {
    const tasks = added(group);
    if (tasks > 0 && (least === undefined || tasks < least.tasks)) least = { group, tasks };
  }
  if (least === undefined) return held;
  const nearer = held.size + least.tasks - wanted < wanted - held.size;
  if (nearer || (held.size === 0 && least.tasks <= total / 2)) take(least.group);
  return held;
}

/** What the manifest and the card say of it. */
export interface HoldOutFacts {
  readonly by: HoldOut;
  readonly rule: string;
  /** Of tools and topology classes: how many are held out, and which, in alphabetical order, the first `NAMES_MAX` of them. */
  readonly held_out?: number;
  readonly names?: readonly string[];
}

/** Names in a manifest: a few tens of kilobytes. */
export const NAMES_MAX = 500;

const RULES: Readonly<Record<HoldOut, string>> = {
  call_graphs: "No call graph of an evaluation solution is that of a training solution.",
  tools:
    "Every task whose solution uses a held-out tool is in evaluation. No training solution uses one, no row of sft or rl offers one (the toolset that the task was made with, in tasks.jsonl, may), and no trajectory in sft calls one. Other tools of evaluation tasks occur in training.",
  toolsets:
    "The set of tools that an evaluation solution uses is that of no training solution. Single tools occur in both.",
  topologies:
    "The topology class of an evaluation solution (its call graph labelled with retrieval and processing alone) is that of no training solution.",
};

/** @param names What was stored when the dataset was cut; null where groups are not listed. */
export function holdOutFacts(by: HoldOut, names: readonly string[] | null): HoldOutFacts {
  const listed = names === null ? {} : { held_out: names.length, names: names.slice(0, NAMES_MAX) };
  return { by, rule: RULES[by], ...listed };
}
