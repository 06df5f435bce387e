import { command } from "../command.ts";
import { flag, word } from "../options.ts";

await command(
  {
    name: "destroy",
    does: "Takes back what `npm run deploy` made: the worker, its queues, its database, its bucket where that is empty, and wrangler.<name>.toml. Never run against Cloudflare, as that.",
    options: {
      name: word("what was deployed", "dive"),
      yes: flag("does not ask whether it is meant"),
    },
    needs: "`npx wrangler login` or CLOUDFLARE_API_TOKEN.",
    takes: "some minutes.",
  },
  async ({ name, yes }) => {
    const [{ destroy }, { asking }, { wrangler }] = await Promise.all([
      import("../cloud/destroy.ts"),
      import("../cloud/question.ts"),
      import("../cloud/wrangler.ts"),
    ]);
    const { ask, close } = asking("Say --yes where it is meant");
    try {
      await destroy({ name, yes, run: wrangler, ask, say: console.log });
    } finally {
      close();
    }
  },
);
