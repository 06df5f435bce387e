/** The service of `source_service.ts` for the platform tests. */
import type { TestProject } from "vitest/node";
import { startSourceServer } from "./source_service.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Base URL of the service, without a slash at its end. */
    sourceServer: string;
  }
}

/** Vitest calls it once before the project's files. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const server = await startSourceServer();
  provide("sourceServer", server.url);
  return () => server.stop();
}
