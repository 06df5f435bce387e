import { command } from "../command.ts";
import { address, count, SEED, words } from "../options.ts";

await command(
  {
    name: "bench:coherence",
    does: "Shows how much of the toolsets of the embedded pool, or of the sources of a platform that runs, leads anywhere from where a task starts, without the planner looking after it and with it, for natural and for varied questions: shares of a toolset that are reached from the seed by as many calls as the task may make one after the other, and whether the focus is.",
    options: {
      count: count("configurations of each; 200 of a source at most", 1_000),
      seed: SEED,
      platform: address("a platform whose sources are looked at, in place of the embedded pool"),
      sources: words("sources of the platform, by name", "NAMES"),
    },
    needs: "neither key nor network; with --platform one that runs, and its key in API_KEY where it asks for one.",
    takes: "about a minute.",
  },
  async (options) => (await import("../bench_coherence.ts")).main(options),
);
