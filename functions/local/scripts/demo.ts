import { command } from "../command.ts";
import { count, folder, SEED, words } from "../options.ts";

await command(
  {
    name: "demo",
    does: "Makes a dataset on the embedded defaults: starts an empty platform on this machine (the deployed worker with its database, object storage, queues and Durable Objects), makes tasks, downloads the dataset, checks each of its records from outside and shows one task whole.",
    options: {
      count: count("tasks to keep", 100),
      seed: SEED,
      out: folder("where the dataset goes", "out"),
      domains: words("domains to draw tools from, of those that `npm run tools` lists", "A,B"),
    },
    needs: "neither key nor network.",
    takes: "about five seconds to build and start on two cores, then a second for every 10 to 20 tasks.",
  },
  async (options) => (await import("../demo.ts")).main(options),
);
