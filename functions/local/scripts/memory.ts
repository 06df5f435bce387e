import { command } from "../command.ts";

await command(
  {
    name: "memory",
    does: "Measures what the local server's memory rises to while ten replies of 100 MB and ten gzip bombs of 200 MB come in side by side. Fails where that is 64 MB or more above what it is idle.",
    options: {},
    needs: "Linux, whose /proc says what the most was; neither key nor network.",
    takes: "about half a minute on two cores.",
  },
  async () => (await import("../memory.ts")).main(),
);
