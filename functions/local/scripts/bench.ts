import { command } from "../command.ts";
import { count, integer } from "../options.ts";

const several = { min: 0, max: 100_000 };

await command(
  {
    name: "bench",
    does: "Measures tasks a second through the whole local platform, with the queues' batches as configured and with batches of four by turns; then what the platform itself costs where roles are models.",
    options: {
      count: count("tasks a run", 100),
      repeats: integer("runs each way, 0 to leave them out", { min: 0, fallback: 3 }),
      models: integer("tasks against models that answer at once, 0 to leave them out", { ...several, fallback: 300 }),
      late: integer("tasks against models that take 200 ms, 0 to leave them out", { ...several, fallback: 3000 }),
    },
    needs: "neither key nor network, and a machine that is busy with nothing else.",
    takes: "about five minutes on two cores, most of them for --late.",
  },
  async (options) => (await import("../bench.ts")).main(options),
);
