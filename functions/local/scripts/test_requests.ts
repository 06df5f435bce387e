import { command } from "../command.ts";
import { count, folder, SEED } from "../options.ts";
import { cacheFolder } from "../small_model/cache_folder.ts";

await command(
  {
    name: "test:requests",
    does: "Sends malformed requests to every route of the local platform, made by schemathesis from the OpenAPI document. Fails where one is answered with 5xx or otherwise than the document says, or leaves anything behind.",
    options: {
      examples: count("requests to each operation beside those that cover what its description forbids", 20),
      seed: SEED,
      cache: folder("where schemathesis is kept, which is fetched once", cacheFolder()),
    },
    needs: "a package index and Python 3.11 with pip; neither key nor other network.",
    takes: "about three minutes on two cores.",
  },
  async (options) => (await import("../test_requests.ts")).main(options),
);
