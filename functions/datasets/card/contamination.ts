/** The section of the card about what was checked for contamination, with figures, and what was not. */
import { CONTAMINATION_MAX } from "../../domain/certificate/contamination.ts";
import type { ContaminationCheck } from "../../domain/dataset/contamination_facts.ts";
import { type DatasetFacts, funnelOfRuns } from "../manifest.ts";

/** What each check looked for, what its figure is, and why a task is dropped that fails it. */
const CHECKS = {
  contamination: {
    about: (references) =>
      `word 8-grams of the question in one of ${references} exemplars, which models are shown: largest share; ${CONTAMINATION_MAX} drops the task`,
    reason: "contaminated",
  },
  duplicate: {
    about: () => "likeness of the question to one before it in its run: largest (Jaccard, word 3-grams)",
    reason: "duplicate",
  },
  leak: { about: () => "values of the answer that stand in the question", reason: "leak" },
  closed_book: { about: () => "a model without tools was asked, and did not know", reason: "closed_book" },
} as const satisfies Record<ContaminationCheck, { about: (references: number) => string; reason: string }>;

export function contamination({ contamination: facts, runs, tasks, merge }: DatasetFacts): string {
  const { dropped } = funnelOfRuns(runs);
  const rows = Object.entries(CHECKS).map(([name, { about, reason }]) => {
    const { tasks: checked, above, worst } = facts.checks[name as ContaminationCheck];
    const figures = checked === 0 ? "0 | - | -" : `${checked} | ${above} | ${Math.round(worst * 10_000) / 10_000}`;
    return `| \`${name}\`: ${about(facts.references)} | ${figures} | ${dropped[reason] ?? 0} |`;
  });
  return `## Contamination

| check | tasks checked | figure above 0 | highest | dropped for it |
| --- | ---: | ---: | ---: | ---: |
${rows.join("\n")}

${between(facts, tasks)}

Not looked for: tasks in public benchmarks${isListed(runs, merge) ? " but those of the block lists" : ""}, and what models had read before. Facts that the tools look up stand in public sources, so a
model may know some without calling anything; ${facts.checks.closed_book.tasks === 0 ? "no model was set that would have shown it (`closed_book`)." : "`closed_book` has dropped those that its model knew."}`;
}

function isListed(runs: DatasetFacts["runs"], merge: DatasetFacts["merge"]): boolean {
  return merge?.block_lists !== undefined || runs.some(({ block_lists = [] }) => block_lists.length > 0);
}

function between({ shared }: DatasetFacts["contamination"], tasks: DatasetFacts["tasks"]): string {
  if (tasks.eval === 0 || tasks.sft + tasks.rl === 0)
    return "One side of training and evaluation has no task, so they share nothing.";
  return `Between evaluation and training:

| of ${tasks.eval} evaluation ${tasks.eval === 1 ? "task" : "tasks"}, those that share with training | tasks |
| --- | ---: |
| their question | ${shared.questions} |
| their call graph, whatever its calls were given | ${shared.call_graphs} |
| their topology class | ${shared.topologies} |
| the entity that they began from | ${shared.seeds} |`;
}
