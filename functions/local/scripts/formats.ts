import { command } from "../command.ts";
import { datasetFolder, flag, folder, words } from "../options.ts";

await command(
  {
    name: "formats",
    does: "Writes files in the formats of trainers from a dataset on disk (its tasks.jsonl, tools.jsonl and manifest.json), the same bytes as a release of these formats has.",
    options: {
      dataset: datasetFolder("the dataset"),
      out: folder("where the files go", "out/formats"),
      formats: words("formats, of those in docs/datasets.md", "A,B"),
      serial: flag("write calls of one turn as turns one after the other, even if the dataset does not"),
    },
    needs: "neither key nor network.",
    takes: "about a second for every 1,000 tasks and format.",
  },
  async (options) => (await import("../formats.ts")).main(options),
);
