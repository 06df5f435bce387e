import { command } from "../command.ts";
import { words } from "../options.ts";

await command(
  {
    name: "catalogue:check",
    does: "Calls the public web APIs of the catalogue, each tool with the inputs that stand beside it, and prints which answered as promised, why others did not, and how long it took. Sends each API one request at a time, as far apart as it is kept to. Fails where an API fails, and where no network can be reached.",
    options: {
      only: words("APIs that are called", "NAMES"),
      print: {
        ...words("prints these as bodies of POST /v1/sources, and calls nothing", "NAMES"),
        fallbackText: "none",
      },
    },
    needs: "a network that reaches public hosts over https.",
    takes: "ten minutes, most of it pauses.",
  },
  async (options) => (await import("../catalogue_check.ts")).main(options),
);
