import { command } from "../command.ts";
import { flag, word } from "../options.ts";

await command(
  {
    name: "deploy",
    does: "Deploys to Cloudflare: makes the database, the bucket and the queues that are not there, writes the database's id to wrangler.<name>.toml, applies migrations, deploys the worker with its first key, and waits until /healthz is well. Again it deploys this version, and the key stays. What is there under these names and was not made from here is refused. It has been run against wrangler's dry run and a recorder of commands, and never against Cloudflare.",
    options: {
      name: word("what the worker is called, and what names of its database, bucket and queues begin with", "dive"),
      "keep-key": flag("sets no key: the worker, which was not made from here, has one"),
      "new-key": flag("sets another key in place of the one that the worker has"),
      adopt: flag(
        "takes over a worker, database, bucket and queues of these names that were not made from here; destroy leaves them",
      ),
    },
    needs:
      "an account at Cloudflare with the paid plan for Workers, and `npx wrangler login` or CLOUDFLARE_API_TOKEN. The first key may stand in API_KEY; otherwise it is asked for.",
    takes: "some minutes.",
  },
  async ({ name, "keep-key": keep_key, "new-key": new_key, adopt }) => {
    const [{ deploy }, { asking }, { wrangler }] = await Promise.all([
      import("../cloud/deploy.ts"),
      import("../cloud/question.ts"),
      import("../cloud/wrangler.ts"),
    ]);
    const { ask, close } = asking("Give the first key in the environment variable API_KEY, or --keep-key");
    try {
      const key = process.env.API_KEY;
      await deploy({ name, key, keep_key, new_key, adopt, run: wrangler, ask, say: console.log, fetch });
    } finally {
      close();
    }
  },
);
