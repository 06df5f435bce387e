/** The section of the card about which tasks stand in which split. */
import { type HoldOut, type SftPick, SPLITS, type Split } from "../../domain/dataset/specification.ts";
import { code } from "../../lib/escape.ts";
import type { DatasetFacts } from "../manifest.ts";
import { selectionOfMerge } from "./merge.ts";

/** What of an evaluation task does not occur in training. */
const HELD = {
  call_graphs: "call graph of these tasks",
  tools: "held-out tool",
  toolsets: "set of tools that a solution of these tasks uses",
  topologies: "topology class of these tasks",
} as const satisfies Record<HoldOut, string>;

export function splits(facts: DatasetFacts): string {
  const use = {
    sft: "supervised fine-tuning: correct trajectories that end on the asked `Answer:` line",
    rl: "reinforcement learning: prompt and typed reference answer",
    eval:
      facts.merge === undefined
        ? `evaluation: no ${HELD[facts.held.by]} occurs in the other splits`
        : "evaluation: no seed, question or solution of it occurs in the other splits",
  } as const satisfies Record<Split, string>;
  const rows = SPLITS.map((split) => `| ${split} | ${facts.tasks[split]} | ${use[split]} |`);
  return ["## Splits", "", "| configuration | tasks | for |", "| --- | ---: | --- |", ...rows].join("\n");
}

export function selection(facts: DatasetFacts): string {
  const { shares, rl_pass_rate: window, sft_trajectories: limit, sft_pick: pick } = facts.selection;
  const biased = facts.runs.every(({ specification }) => specification.early_stop === undefined)
    ? ""
    : `
Attempts at a task ended early, by their outcomes (\`early_stop\` in the specification), so pass rates are biased estimates of how
often the solver is right: too high where correct attempts ended it, too low where wrong ones did.`;
  if (facts.merge !== undefined) return `${selectionOfMerge(facts.merge, facts.selection)}${biased}${served(facts)}`;
  return `## Selection

Evaluation takes whole ${GROUPS[facts.held.by]} in an order of hashes until it has ${percent(shares.eval)} of the tasks${facts.held.by === "call_graphs" ? "" : ", as near as they allow"}.
${facts.held.rule}${heldNames(facts)}

Of the rest, ${percent(shares.sft)} go to \`sft\`, from among those that a solver answered correctly and in the form that its prompt asks for
(\`format\` 1; a replay of the solution does not count), with at most ${limit} ${limit === 1 ? "trajectory" : "trajectories"} each, ${PICKED[pick]};
one that repeats another stands once. The others go to \`rl\` if their pass rate is from ${window.min} to ${window.max} or they were never attempted;
\`passed\` and \`attempted\` are its counts. Every task passed the checks in its certificate; a check's \`figure\` says by how much.
A record that is \`disputed\` has a reference that most attempts contradict with one and the same answer: it may be wrong.${biased}${served(facts)}`;
}

/** Where a replay is no proof that the tools would give the same again, the card says so. */
function served({ recorded }: DatasetFacts): string {
  if (recorded.length === 0) return "";
  return `

What these tools return may change: ${recorded.map(code).join(", ")}. The check \`replay\` did not call them again: their evidence
was compared with what was recorded of each call when it was made. It counts the calls that were made again (\`made_again\`) and those
that were not (\`from_record\`); without these figures all were made again.`;
}

/** Groups of tasks that evaluation takes whole. */
const GROUPS = {
  call_graphs: "call graphs",
  tools: "tools, each with all tasks whose solutions use it,",
  toolsets: "used toolsets (sets of tools that a solution uses)",
  topologies: "topology classes",
} as const satisfies Record<HoldOut, string>;

const PICKED = {
  shortest: "shortest first, but that the second place is the shortest one's that recovered from an error",
  recovered: "those that recovered from an error first, then shortest first",
  sampled: "drawn at random by the id of the task",
} as const satisfies Record<SftPick, string>;

/** Names on the card; the manifest has more. */
const CARD_NAMES_MAX = 40;

function heldNames({ held: { held_out: count, names } }: DatasetFacts): string {
  if (names === undefined || count === undefined) return "";
  const shown = names.slice(0, CARD_NAMES_MAX).map(code);
  const more = count - shown.length;
  if (more > 0) shown.push(`and ${more} more, in \`manifest.json\``);
  return `\nHeld out are ${count}: ${shown.join(", ") || "none"}.`;
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}
