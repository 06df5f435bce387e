import { command } from "../command.ts";

await command(
  {
    name: "footprint",
    does: "Weighs the deployed worker against the platform's limits: its size, the CPU time it takes to start, and its heap once every tool has answered and a run has gone through every stage. Fails where a limit is broken.",
    options: {},
    needs: "neither key nor network.",
    takes: "about half a minute on two cores.",
  },
  async () => (await import("../footprint.ts")).main(),
);
