import { command } from "../command.ts";
import { integer } from "../options.ts";

await command(
  {
    name: "memory",
    does: "Measures what the local server's memory rises to while ten replies of 100 MB and ten gzip bombs of 200 MB come in side by side. Fails where that is 64 MB or more above what it is idle. With --clients: what the worker needs while so many follow a run as server-sent events. Fails where that grows.",
    options: {
      clients: integer("clients that follow a run; 0 measures long replies", { min: 0, max: 1_000, fallback: 0 }),
      minutes: integer("how long they do", { min: 1, max: 120, fallback: 10 }),
    },
    needs: "Linux, whose /proc says what the most was; neither key nor network.",
    takes: "about half a minute on two cores; with --clients as long as it says.",
  },
  async ({ clients, minutes }) =>
    clients === 0
      ? (await import("../memory.ts")).main()
      : (await import("../memory_streams.ts")).main({ clients, minutes }),
);
