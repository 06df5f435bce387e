/** The service in a process of its own: prints `{"url": ...}` when it listens, ends on SIGTERM, or with the process that started it. */
import { parseArgs } from "node:util";
import { startImpureServer } from "./server.ts";

const { values } = parseArgs({ options: { log: { type: "string" } } });
const server = await startImpureServer(values.log === undefined ? {} : { log: values.log });
console.log(JSON.stringify({ url: server.url }));
for (const event of ["SIGTERM", "disconnect"])
  process.once(event, () => void server.stop().then(() => process.exit(0)));
