import { command } from "../command.ts";

await command(
  {
    name: "docs",
    does: "Writes the pages of docs/ that are made from the code: problems.md, from the table of codes, and catalogue.md, from the catalogue of public APIs.",
    options: {},
    needs: "nothing.",
    takes: "a second.",
  },
  async () => (await import("../docs.ts")).main(),
);
