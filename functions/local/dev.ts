/**
 * `npm run dev`: the platform on http://127.0.0.1:8787 with its state kept in `.wrangler/state`, until it is stopped.
 * Rebuild by starting it again. The cron fires every minute, as it does when deployed.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildWorker, ROOT, startPlatform } from "./platform.ts";

const { values } = parseArgs({ options: { port: { type: "string", default: "8787" } } });
const MINUTE_MS = 60_000;

const key = process.env.API_KEY;
const platform = await startPlatform(buildWorker(), {
  state: join(ROOT, ".wrangler", "state"),
  port: Number(values.port),
  ...(key === undefined ? {} : { bindings: { API_KEY: key } }),
});
console.log(`dive is at ${platform.url} (API: ${platform.url}/v1/openapi.json)`);
console.log(key === undefined ? "No API_KEY is set: the API is open." : "The API asks for the bearer key in API_KEY.");

const worker = await platform.miniflare.getWorker();
const cron = setInterval(() => {
  worker.scheduled({ cron: "* * * * *", scheduledTime: new Date() }).catch((error: unknown) => console.error(error));
}, MINUTE_MS);

const stop = async () => {
  clearInterval(cron);
  await platform.stop();
  process.exit(0);
};
process.on("SIGINT", stop);
process.on("SIGTERM", stop);
