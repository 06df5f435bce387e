/** Reads one document after the other, as it is told. */
import { readFileSync } from "node:fs";
import { parentPort } from "node:worker_threads";
import { readOpenApi } from "../../sources/openapi/read.ts";
import type { Imported } from "./reading.ts";

/** Relative servers are relative to it: the documents do not say where they stood. */
const URL_OF_DOCUMENTS = "https://directory.example.org/openapi.json";

function imported(path: string): Imported {
  const text = readFileSync(path, "utf8");
  const bytes = Buffer.byteLength(text);
  const before = process.threadCpuUsage();
  let heap_bytes = 0;
  const base = { path, bytes, tools: 0, outputs: 0, examples: 0, reasons: {}, draft_bytes: 0 };
  const spent = () => {
    const { user, system } = process.threadCpuUsage(before);
    return Math.round((user + system) / 1000);
  };
  try {
    const result = readOpenApi(text, { url: URL_OF_DOCUMENTS });
    const cpu_ms = spent();
    heap_bytes = process.memoryUsage().heapUsed;
    if (!result.ok) return { ...base, cpu_ms, heap_bytes, fault: `${result.field}: ${result.message}` };
    const { drafts, rejected } = result.read;
    const reasons: Record<string, number> = {};
    for (const { reason } of rejected) reasons[reason] = (reasons[reason] ?? 0) + 1;
    const draft_bytes = drafts.reduce((sum, draft) => sum + JSON.stringify(draft).length, 0);
    const outputs = drafts.filter(({ output }) => output !== undefined).length;
    const examples = drafts.filter((draft) => draft.examples.length > 0).length;
    return { ...base, tools: drafts.length, outputs, examples, reasons, draft_bytes, cpu_ms, heap_bytes };
  } catch (error) {
    return { ...base, cpu_ms: spent(), heap_bytes, crash: String((error as Error).stack ?? error) };
  }
}

parentPort?.on("message", (path: string) => parentPort?.postMessage(imported(path)));
