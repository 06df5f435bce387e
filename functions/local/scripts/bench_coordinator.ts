import { command } from "../command.ts";
import { integer, integers } from "../options.ts";

await command(
  {
    name: "bench:coordinator",
    does: "Measures what planning a task costs, after how many tasks and with how large a pool, and how many bytes of quota state are then kept.",
    options: {
      tools: integers("sizes of the pool", { min: 1, max: 100_000, fallback: [300, 3_000, 30_000] }),
      tasks: integers("tasks made before", { min: 0, max: 10_000_000, fallback: [0, 1_000, 100_000] }),
      repeats: integer("measurements of each, of which the median is shown", { min: 1, fallback: 7 }),
    },
    needs: "neither key nor network, and a machine that is busy with nothing else.",
    takes: "about ten seconds.",
  },
  async (options) => (await import("../bench_coordinator.ts")).main(options),
);
