/** The model server in a process of its own: prints `{"url": ...}` when it listens, ends on SIGTERM, or with the process that started it. */
import { parseArgs } from "node:util";
import { z } from "zod";
import { FAULTS, type Fault } from "./faults.ts";
import { startModelServer } from "./server.ts";

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "0" },
    seed: { type: "string", default: "0" },
    latency: { type: "string", default: "0" },
    faults: { type: "string", default: "" },
    share: { type: "string", default: "0" },
    answers: { type: "string", default: "embedded" },
  },
});
const server = await startModelServer({
  port: Number(values.port),
  seed: Number(values.seed),
  latency_ms: Number(values.latency),
  faults: z.array(z.enum(FAULTS)).parse(values.faults.split(",").filter((name) => name !== "")) satisfies Fault[],
  share: Number(values.share),
  answers: z.enum(["embedded", "scripted"]).parse(values.answers),
});
console.log(JSON.stringify({ url: server.url }));
for (const event of ["SIGTERM", "disconnect"])
  process.once(event, () => void server.stop().then(() => process.exit(0)));
