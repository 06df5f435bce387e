import { createInterface } from "node:readline/promises";
import { command } from "../command.ts";
import { flag, word } from "../options.ts";

await command(
  {
    name: "deploy",
    does: "Deploys to Cloudflare: makes the database, the bucket and the queues that are not there, writes the database's id to wrangler.<name>.toml, applies migrations, deploys the worker with its first key, and waits until /healthz is well. Again it deploys this version. It has been run against wrangler's dry run and a recorder of commands, and never against Cloudflare.",
    options: {
      name: word("what the worker is called, and what names of its database, bucket and queues begin with", "dive"),
      "keep-key": flag("sets no key: the worker has one"),
    },
    needs:
      "an account at Cloudflare with the paid plan for Workers, and `npx wrangler login` or CLOUDFLARE_API_TOKEN. The first key may stand in API_KEY; otherwise it is asked for.",
    takes: "some minutes.",
  },
  async ({ name, "keep-key": keep_key }) => {
    const [{ deploy }, { wrangler }] = await Promise.all([
      import("../cloud/deploy.ts"),
      import("../cloud/wrangler.ts"),
    ]);
    const lines = createInterface({ input: process.stdin, output: process.stdout });
    try {
      const ask = (question: string) => lines.question(question);
      await deploy({ name, key: process.env.API_KEY, keep_key, run: wrangler, ask, say: console.log, fetch });
    } finally {
      lines.close();
    }
  },
);
