/** The Hub of the tests, for the platform tests. */
import type { TestProject } from "vitest/node";
import { startTestHub } from "./hub/server.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Base URL of the Hub, without a slash at its end. */
    hubServer: string;
  }
}

/** Vitest calls it once before the project's files. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await startTestHub();
  provide("hubServer", url);
  return stop;
}
