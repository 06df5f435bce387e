import { command } from "../command.ts";
import { count, integer, QUESTIONS, SEED } from "../options.ts";

await command(
  {
    name: "bench:tiers",
    does: "Shows how hard tasks are for the family of embedded solvers: the pass rates of a run as it is by default, and the tiers of one that was asked for equal shares of them, with what these cost in tasks and time.",
    options: {
      count: count("tasks to keep, each way", 200),
      seed: SEED,
      questions: QUESTIONS,
      attempts: integer("solver attempts a task", { min: 4, max: 16, fallback: 4 }),
    },
    needs: "neither key nor network.",
    takes: "a minute or two on two cores; five times as many tasks take about five times as long.",
  },
  async (options) => (await import("../bench_tiers.ts")).main(options),
);
