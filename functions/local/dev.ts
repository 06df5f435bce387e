/**
 * `npm run dev`: the platform on http://127.0.0.1:8787 with its state kept in `.wrangler/state`, until it is stopped.
 * Rebuild by starting it again. The cron fires every minute, as it does when deployed.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { runScript } from "./lifetime.ts";
import { buildWorker, ROOT, startPlatform } from "./platform.ts";

const MINUTE_MS = 60_000;

await runScript(async () => {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: "8787" },
      state: { type: "string", default: join(ROOT, ".wrangler", "state") },
    },
  });
  const port = Number(values.port);
  if (values.port.trim() === "" || !Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`--port: expected a number from 0 to 65535, not "${values.port}"`);
  const key = process.env.API_KEY;
  const platform = await startPlatform(await buildWorker(), {
    state: values.state,
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
});
