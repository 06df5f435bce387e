/**
 * The platform in a process of its own, to be killed: prints `{"url": ...}` when it listens. Its cron fires every second, so
 * that what was lost with a killed process is sent again soon.
 */
import { startPlatform } from "../platform.ts";

const CRON_MS = 1_000;

const [script = "", state = "", bindings = "{}"] = process.argv.slice(2);
const platform = await startPlatform(script, { state, bindings: JSON.parse(bindings) as Record<string, string> });
const worker = await platform.miniflare.getWorker();
setInterval(() => {
  worker.scheduled({ cron: "* * * * *", scheduledTime: new Date() }).catch((error: unknown) => console.error(error));
}, CRON_MS);
console.log(JSON.stringify({ url: platform.url }));
