import { command } from "../command.ts";

await command(
  {
    name: "content",
    does: "Writes the digest of the files of embedded tools, concepts and the embedded teacher, by which runs over them are told apart. To be run after a change of those files.",
    options: {},
    needs: "nothing.",
    takes: "a second.",
  },
  async () => (await import("../content.ts")).main(),
);
