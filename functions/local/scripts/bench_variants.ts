import { command } from "../command.ts";
import { count, integer, QUESTIONS, SEED } from "../options.ts";

await command(
  {
    name: "bench:variants",
    does: "Varies every task of a run once and shows the variants beside the tasks that they vary: how many of each kind, both pass rates over the family of embedded solvers, and whether any has another answer, of which there must be none.",
    options: {
      count: count("tasks to keep, each of which is varied", 100),
      seed: SEED,
      questions: QUESTIONS,
      attempts: integer("solver attempts a task", { min: 1, max: 16, fallback: 4 }),
    },
    needs: "neither key nor network.",
    takes: "a minute on two cores for the default.",
  },
  async (options) => (await import("../bench_variants.ts")).main(options),
);
