import { command } from "../command.ts";
import { count, integer } from "../options.ts";

await command(
  {
    name: "fairness",
    does: "Measures how long a run without models takes alone, and beside runs whose models' endpoints take every request and answer none. Fails where it takes more than half as long again.",
    options: {
      runs: integer("runs at endpoints that hang", { min: 1, max: 1_000, fallback: 20 }),
      count: count("tasks of the run that is measured, and of each that hangs", 20),
    },
    needs: "neither key nor network.",
    takes: "about two minutes on two cores.",
  },
  async (options) => (await import("../fairness.ts")).main(options),
);
