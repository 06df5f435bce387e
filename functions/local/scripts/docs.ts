import { command } from "../command.ts";

await command(
  {
    name: "docs",
    does: "Writes the pages of docs/ that are made from the code: problems.md, from the table of codes.",
    options: {},
    needs: "nothing.",
    takes: "a second.",
  },
  async () => (await import("../docs.ts")).main(),
);
