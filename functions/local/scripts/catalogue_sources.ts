import { command } from "../command.ts";
import { flag, folder } from "../options.ts";

await command(
  {
    name: "catalogue:sources",
    does: "Reads the files and pages that the catalogue's facts were read in again, and keeps receipts of what stands in which. The tests fail where a tool sends or reads a name, or a fact quotes words, that no source has. Calls none of the APIs.",
    options: {
      cache: folder("where files are kept, by repository and commit", "out/catalogue-sources"),
      offline: flag("reads only what is in the folder; pages are not read then"),
    },
    needs: "a network that reaches GitHub and public pages, or a folder that has the files.",
    takes: "two minutes.",
  },
  async (options) => (await import("../catalogue_sources.ts")).main(options),
);
