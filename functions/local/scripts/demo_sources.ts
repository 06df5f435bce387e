import { command } from "../command.ts";
import { count, folder, integer, SEED } from "../options.ts";
import { cacheFolder } from "../small_model/cache_folder.ts";

await command(
  {
    name: "demo:sources",
    does: "Makes a dataset over services that nobody has written tools for: three MCP servers (server-everything, server-memory, one on the SDK of the newest revision), pygeoapi over tables that it writes, and prefect. Registers them at a platform of its own, probes them, draws from them by share beside the embedded tools, and checks every record from outside: the calls are made again. Prints tools found, quarantined with reasons, and kept, by source.",
    options: {
      count: count("tasks to keep", 60),
      seed: SEED,
      out: folder("where the dataset goes", "out"),
      cache: folder("where the Python servers are kept, which are installed once", cacheFolder()),
      questions: integer("questions over the sources that are printed", { min: 0, max: 1_000, fallback: 30 }),
    },
    needs:
      "Python 3.11 with pip, and its package index once (about 400 MB); neither key nor network afterwards. About 1 GB of memory.",
    takes: "a minute to install, and three minutes on two cores that others share.",
  },
  async (options) => (await import("../demo_sources.ts")).main(options),
);
