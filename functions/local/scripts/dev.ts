import { join, relative } from "node:path";
import { command } from "../command.ts";
import { folder, integer } from "../options.ts";
import { buildWorker, ROOT, startPlatform } from "../platform.ts";

const MINUTE_MS = 60_000;

await command(
  {
    name: "dev",
    does: "Runs the platform on this machine until it is stopped (Ctrl+C), its state kept between starts. The cron fires every minute, as it does when deployed. To rebuild, start it again. Without API_KEY in the environment the API is open; with it the API asks for that bearer key.",
    options: {
      port: integer("where it listens on 127.0.0.1, 0 for a free port", { min: 0, max: 65_535, fallback: 8787 }),
      state: folder("where its state is kept", relative(process.cwd(), join(ROOT, ".wrangler", "state"))),
    },
    needs: "neither key nor network.",
    takes: "about five seconds to build and start on two cores.",
  },
  async ({ port, state }) => {
    const key = process.env.API_KEY;
    const platform = await startPlatform(await buildWorker(), {
      state,
      port,
      cron_ms: MINUTE_MS,
      ...(key === undefined ? {} : { bindings: { API_KEY: key } }),
    });
    console.log(`dive is at ${platform.url} (API: ${platform.url}/v1/openapi.json)`);
    console.log(
      key === undefined ? "No API_KEY is set: the API is open." : "The API asks for the bearer key in API_KEY.",
    );
    await platform.ended;
    throw new Error("the platform ended by itself");
  },
);
