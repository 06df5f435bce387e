import { command } from "../command.ts";
import { address, datasetFolder, flag } from "../options.ts";

const { noReplay, ...options } = {
  dataset: datasetFolder("the dataset"),
  noReplay: flag("do not make the calls of solutions again"),
};

await command(
  {
    name: "check-dataset",
    does: "Checks a dataset on disk from outside: its files against its manifest, its records against its own JSON Schema, its tools and each other, its attempts against the grader; and makes the calls of its solutions again, so far as their tools are embedded ones of this version or, with --platform, of its sources. Exits with 1 where something does not hold.",
    options: { ...options, platform: address("a platform that has the sources of the dataset"), "no-replay": noReplay },
    needs: "neither key nor network; with --platform one that runs, and the services of its sources.",
    takes: "about a minute for every 5,000 tasks.",
  },
  async ({ dataset, platform, "no-replay": without }) =>
    (await import("../check_dataset.ts")).main({ dataset, platform, replay: !without }),
);
