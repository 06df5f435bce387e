/** A server whose replies are far too long, for tests in workerd, where none can be started. */
import type { TestProject } from "vitest/node";
import { startFlood } from "../../functions/local/memory/flood.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Its URL; see `functions/local/memory/flood.ts`. */
    floodServer: string;
  }
}

export default async function setup({ provide }: TestProject): Promise<() => void> {
  const { url, stop } = await startFlood(0);
  provide("floodServer", url);
  return stop;
}
