import { command } from "../command.ts";
import { count, SEED } from "../options.ts";

await command(
  {
    name: "bench:coherence",
    does: "Shows how much of the toolsets of the embedded pool leads anywhere from where a task starts, without the planner looking after it and with it, for natural and for varied questions: shares of a toolset that are reached from the seed by as many calls as the task may make one after the other, and whether the focus is.",
    options: { count: count("configurations of each", 1_000), seed: SEED },
    needs: "neither key nor network.",
    takes: "about a minute.",
  },
  async (options) => (await import("../bench_coherence.ts")).main(options),
);
