import { command } from "../command.ts";
import { count, folder, SEED, words } from "../options.ts";
import { cacheFolder } from "../small_model/cache_folder.ts";

await command(
  {
    name: "test:trainers",
    does: "Makes a dataset on the embedded defaults, writes it in every format, and has each trainer load its files by its own code: rows are counted, and each is compared with its record. Fails where a check of what could be installed fails; what could not be installed is named with the installer's error.",
    options: {
      only: words(
        "checks: tables, card, trl, verl, llamafactory, ms-swift, axolotl, templates, verifiers, nemo-gym",
        "A,B",
      ),
      count: count("tasks of the dataset", 40),
      seed: SEED,
      cache: folder("where the trainers' packages are kept, which are fetched once", cacheFolder()),
    },
    needs:
      "a package index, Python 3.11 with pip, and Python 3.12 for nemo-gym (both may be pyenv's); neither key nor graphics card. 15 GB of disk for the packages, and 4 GB of memory.",
    takes:
      "a few minutes to fetch packages once; then about a quarter of an hour on two cores, most of it for TRL and axolotl, and a minute for each of the others.",
  },
  async (options) => (await import("../test_trainers.ts")).main(options),
);
