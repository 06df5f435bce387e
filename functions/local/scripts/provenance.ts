import { command } from "../command.ts";
import { count, flag, SEED } from "../options.ts";

await command(
  {
    name: "provenance",
    does: "Measures how well provenance inferred from values meets the truth, on traces made so that it is known, with values that are equal by chance.",
    options: {
      count: count("traces of each kind of trap", 100),
      seed: SEED,
      verbose: flag("lists every wrong and every missed edge"),
      json: flag("prints the figures once more at the end, as one line of JSON"),
    },
    needs: "neither key nor network.",
    takes: "about half a minute.",
  },
  async (options) => (await import("../provenance.ts")).main(options),
);
