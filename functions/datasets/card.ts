/** `README.md` of a dataset: a Hugging Face dataset card whose front matter names the configurations and their files. */

import { type HoldOut, type SftPick, SPLITS, type Split } from "../domain/dataset/specification.ts";
import { SIZES, type Sizes } from "../domain/dataset/structure.ts";
import { modelsOf } from "../domain/models.ts";
import { SKILLS } from "../domain/solving/skill.ts";
import { attempts } from "./card_attempts.ts";
import { configs, files, loading } from "./card_formats.ts";
import { selectionOfMerge } from "./card_merge.ts";
import { takedowns } from "./card_takedowns.ts";
import { type DatasetFacts, funnelOfRuns, makersOfRuns } from "./manifest.ts";

/** What of an evaluation task does not occur in training. */
const HELD = {
  call_graphs: "call graph of these tasks",
  tools: "held-out tool",
  toolsets: "set of tools that a solution of these tasks uses",
  topologies: "topology class of these tasks",
} as const satisfies Record<HoldOut, string>;

/** Size classes that the Hugging Face Hub knows. */
const HUB_SIZES: readonly (readonly [below: number, name: string])[] = [
  [1_000, "n<1K"],
  [10_000, "1K<n<10K"],
  [100_000, "10K<n<100K"],
  [Number.POSITIVE_INFINITY, "100K<n<1M"],
];

export function datasetCard(facts: DatasetFacts): string {
  return `${[frontMatter(facts), introduction(facts), splitTable(facts), loading(facts), files(facts), how(facts), ...scaling(facts), numbers(facts), attempts(facts.left, facts.counts), ...takedowns(facts.taken_down), sources(facts)].join("\n\n")}\n`;
}

function frontMatter(facts: DatasetFacts): string {
  const total = SPLITS.reduce((sum, split) => sum + facts.tasks[split], 0);
  const size = HUB_SIZES.find(([below]) => total < below)?.[1] ?? "n<1K";
  return [
    "---",
    `pretty_name: ${JSON.stringify(facts.name)}`, // quoted, since a name may read as a number
    "language:",
    "- en",
    "tags:",
    "- tool-use",
    "- agents",
    "- synthetic",
    "size_categories:",
    `- ${size}`,
    ...configs(facts),
    "---",
  ].join("\n");
}

function introduction(facts: DatasetFacts): string {
  return `# ${facts.name}

Tasks for training language models that use tools. Each was made evidence first: tools were run, what they returned was
kept, and a question was derived that this evidence answers. So every task is executable (the calls were made), verifiable
(the answer was read or computed from what they returned) and counted by the structure of its calls.

${makers(facts)}`;
}

/** Honest about who made it: the embedded teacher is no language model. */
function makers(facts: DatasetFacts): string {
  const roles = Object.entries(makersOfRuns(facts.runs));
  const embedded = roles.filter(([, model]) => model === "embedded").map(([role]) => role);
  const models = roles.filter(([, model]) => model !== "embedded").map(([role, model]) => `${role}: \`${model}\``);
  const teacher = `The embedded teacher is a program that plans calls over tools whose inputs and outputs chain, and composes questions from the
phrases the tools give for their outputs. Its questions are grammatical but formulaic, and its trajectories are those of a program.${family(facts)}`;
  const from = facts.runs.map(
    ({ run_id, pool: { name, digest } }) => `Run \`${run_id}\` over the tool pool \`${name}\` (SHA-256 \`${digest}\`).`,
  );
  const who = `${from.join("\n")} Roles: ${[...models, ...embedded.map((role) => `${role}: the embedded teacher`)].join("; ")}.`;
  if (models.length === 0) return `**Made without a language model.** ${who}\n${teacher}`;
  return embedded.length === 0 ? who : `${who}\n${teacher}`;
}

/** What played the attempts, where they are played by a family of programs. */
function family({ runs }: DatasetFacts): string {
  const isFamily = runs.some(
    ({ specification: { skill, models, attempts } }) =>
      skill !== "best" && attempts > 0 && modelsOf(models, "solver").length === 0,
  );
  if (!isFamily) return "";
  return `
Attempts are played in turn by four programs of rising skill (${SKILLS.map((name) => `\`embedded-${name}\``).join(", ")}; \`teacher\` says which), which make
slips on purpose, the more the more a question demands: steps left out, wrong names, fields and units, answers given too early.
So a pass rate says how hard a task is for them, and wrong trajectories are those of a simulation. Right ones alone stand in \`sft\`.`;
}

function splitTable(facts: DatasetFacts): string {
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

function how(facts: DatasetFacts): string {
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

What these tools return may change: ${recorded.map((name) => `\`${name}\``).join(", ")}. The check \`replay\` did not call them again: their evidence
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
  const shown = names.slice(0, CARD_NAMES_MAX).map((name) => `\`${name}\``);
  const more = count - shown.length;
  if (more > 0) shown.push(`and ${more} more, in \`manifest.json\``);
  return `\nHeld out are ${count}: ${shown.join(", ") || "none"}.`;
}

/** One section of a scaling subset, none of another dataset. */
function scaling({ scaling: facts }: DatasetFacts): string[] {
  if (facts === undefined) return [];
  const { base, subset, off } = facts;
  const row = (name: string, figure: (of: typeof base) => number) =>
    `| ${name} | ${figure(base)} | ${figure(subset)} |`;
  return [
    `## Scaling

One of the nested subsets of the axis *${facts.axis}*: ${facts.datasets.map((name) => `\`${name}\``).join(", ")}. Each holds the smaller ones;
the smallest is the base, the same tasks on the axes quantity, variety and pool. The selection above was made over the whole
run: a task stands in the same split in every subset, and evaluation is the same in all of them. ${facts.rule}

| training tasks | base | this subset |
| --- | ---: | ---: |
${row("tasks", ({ tasks }) => tasks)}
${row("used toolsets (sets of tools that a solution uses)", ({ toolsets }) => toolsets)}
${row("tools", ({ tools }) => tools)}

Shares of tasks are near those of the base: ${percent(off.domain)} of the tasks would have to be of another domain for equal shares, ${percent(off.calls)}
would have to have another number of calls, and ${percent(off.split)} to stand in another split. \`manifest.json\` has the shares.`,
  ];
}

const SIZE_NAMES: Readonly<Record<(typeof SIZES)[number], string>> = {
  calls: "calls",
  depth: "depth (calls on the longest path)",
  width: "width (most calls at one depth)",
  fan_in: "fan-in (most calls that feed one)",
  tool_types: "different tools",
  domains: "domains of its tools",
};

function sizeCells(sizes: Sizes): string {
  if (sizes === null) return "- | - | -";
  return [sizes.mean, sizes.median, sizes.max].map((value) => String(Math.round(value * 100) / 100)).join(" | ");
}

function numbers(facts: DatasetFacts): string {
  const { structure } = facts;
  const funnel = funnelOfRuns(facts.runs);
  const dropped = Object.entries(funnel.dropped).map(([reason, tasks]) => `| dropped: ${reason} | ${tasks} |`);
  return `## Figures of the ${facts.runs.length === 1 ? "run" : "runs"}

| funnel | tasks |
| --- | ---: |
| planned | ${funnel.planned} |
| kept | ${funnel.kept} |
${dropped.length > 0 ? `${dropped.join("\n")}\n` : ""}
| diversity of the tasks in this dataset | |
| --- | ---: |
| tools in solutions | ${structure.tools_covered} |
| unique toolsets | ${structure.unique_toolsets} |
| unique call sequences | ${structure.unique_sequences} |
| unique call graphs | ${structure.unique_graphs} |
| topology classes (retrieval / processing) | ${structure.topology_classes} |

| of a solution | mean | median | most |
| --- | ---: | ---: | ---: |
${SIZES.map((size) => `| ${SIZE_NAMES[size]} | ${sizeCells(structure[size])} |`).join("\n")}`;
}

function sources(facts: DatasetFacts): string {
  const list = facts.sources.map(
    ({ name, licence, version, url }) => `- ${url === undefined ? name : `[${name}](${url})`} (${version}): ${licence}`,
  );
  return `## Sources\n\nThe tools in the solutions rest on these data, formulas and libraries, each under its own licence:\n\n${list.join("\n")}`;
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}
