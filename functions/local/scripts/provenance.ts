import { command } from "../command.ts";
import { count, flag, SEED } from "../options.ts";

await command(
  {
    name: "provenance",
    does: "Measures how well provenance inferred from values meets the truth, on traces made so that it is known, with values that are equal by chance. Fails where precision or recall is below 0.97.",
    options: {
      count: count("traces of each kind of trap", 100),
      seed: SEED,
      verbose: flag("lists every wrong and every missed edge"),
      json: flag("prints the figures once more at the end, as one line of JSON"),
    },
    needs: "neither key nor network.",
    takes: "about 20 seconds on one core.",
  },
  async (options) => (await import("../provenance.ts")).main(options),
);
