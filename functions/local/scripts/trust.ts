import { command } from "../command.ts";
import { count, file, flag, json, SEED } from "../options.ts";

await command(
  {
    name: "trust",
    does: "Measures how far the checks can be trusted: the grading program, and a judge where one is named, on responses and tasks of which it is known whether they are right.",
    options: {
      count: count("tasks to make, whose answers are rendered and in which errors are planted", 200),
      seed: SEED,
      records: file("takes the tasks of a tasks.jsonl instead of making some"),
      judge: json(`a model as in a run's models.judge, whose "key" names an environment variable`),
      verbose: flag("lists every wrong verdict"),
      json: flag("prints the figures once more at the end, as one line of JSON"),
    },
    needs: "neither key nor network, but for a judge's.",
    takes: "about half a minute on two cores; a judge is asked about fifteen hundred times.",
  },
  async (options) => (await import("../trust.ts")).main(options),
);
