/** Documents read in threads whose heap is as large as a worker's, so that one that needs more shows. */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

/** Megabytes that a worker on the platform has, all in all. */
const HEAP_MB = 128;
/** Milliseconds without a word after which a thread is taken for stuck. */
const STUCK_MS = 120_000;

export interface Imported {
  readonly path: string;
  readonly bytes: number;
  readonly tools: number;
  readonly outputs: number;
  readonly examples: number;
  readonly reasons: Readonly<Record<string, number>>;
  /** Of all drafts as JSON. */
  readonly draft_bytes: number;
  /** Processor time of the reading. */
  readonly cpu_ms: number;
  /** What the heap held right after it, before anything was collected. */
  readonly heap_bytes: number;
  /** Why the document was refused as a whole. */
  readonly fault?: string;
  /** What the reader threw, or why it ended. */
  readonly crash?: string;
}

export async function importedIn(paths: readonly string[]): Promise<Imported[]> {
  const waiting = [...paths];
  const done: Imported[] = [];
  const lane = async () => {
    let thread: Worker | undefined;
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      thread ??= new Worker(new URL("./thread.ts", import.meta.url), {
        resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
      });
      const read = await readBy(thread, path);
      if (read.crash !== undefined) {
        await thread.terminate();
        thread = undefined;
      }
      done.push(read);
    }
    await thread?.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, lane));
  return done.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function readBy(thread: Worker, path: string): Promise<Imported> {
  const lost = (crash: string): Imported => ({
    path,
    bytes: 0,
    tools: 0,
    outputs: 0,
    examples: 0,
    reasons: {},
    draft_bytes: 0,
    cpu_ms: 0,
    heap_bytes: 0,
    crash,
  });
  const { promise, resolve } = Promise.withResolvers<Imported>();
  const timer = setTimeout(() => resolve(lost(`no end after ${STUCK_MS / 1000} s`)), STUCK_MS);
  const failed = (error: unknown) => resolve(lost(String(error)));
  thread.once("message", resolve);
  thread.once("error", failed);
  thread.postMessage(path);
  return promise.finally(() => {
    clearTimeout(timer);
    thread.off("message", resolve);
    thread.off("error", failed);
  });
}
