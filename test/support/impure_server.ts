/** The service of tools that are not pure, for the platform tests. */
import type { TestProject } from "vitest/node";
import { startImpureServer } from "./impure/server.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Base URL of the service, without a slash at its end. */
    impureServer: string;
  }
}

/** Vitest calls it once before the project's files. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const server = await startImpureServer();
  provide("impureServer", server.url);
  return () => server.stop();
}
