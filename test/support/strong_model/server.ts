/** The scripts behind an OpenAI-compatible endpoint on 127.0.0.1, which counts what it is asked: `GET /report`. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text as textOf } from "node:stream/consumers";
import type { TestProject } from "vitest/node";
import { endpointOf } from "../models/endpoint.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Base URL of the scripts' server, with neither path nor slash at its end. */
    strongModel: string;
  }
}

/** Vitest calls it once before the project's files. */
export default async function setup({ provide }: TestProject): Promise<() => void> {
  // Not before it is asked for: most tests need no scripts.
  const endpoint = endpointOf(async (chat) => (await import("./replies.ts")).scriptedReply(chat), {});
  const server = createServer(async (request, response) => {
    if (request.url === "/report") response.end(JSON.stringify(endpoint.report()));
    else await endpoint.answer(await textOf(request), response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  provide("strongModel", `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return () => {
    server.closeAllConnections();
    server.close();
  };
}
