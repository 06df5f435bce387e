import { command } from "../command.ts";
import { flag } from "../options.ts";

await command(
  {
    name: "tools",
    does: "Lists the tools that come with the worker, or shows the figures of their graph: which tools chain, how many seeds and exemplars there are.",
    options: {
      json: flag("prints JSON instead of tables: an array of tools, or an object of figures"),
      graph: flag("the graph's figures instead of the list"),
    },
    needs: "nothing.",
    takes: "a second.",
  },
  async (options) => (await import("../tools.ts")).main(options),
);
