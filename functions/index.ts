/** Composition root: what Cloudflare calls, and where tools come from. */
import { RunCoordinator } from "./coordinator/coordinator.ts";
import { embeddedSource } from "./embedded/source.ts";
import { workerOver } from "./worker.ts";

export { KeyLimit } from "./keys/object.ts";
export { Endpoint } from "./models/endpoints/endpoint.ts";
export { SourceLimit } from "./sources/limit/object.ts";

const SOURCES = [embeddedSource];

export class Coordinator extends RunCoordinator {
  protected override readonly sources = SOURCES;
}

export default workerOver(SOURCES);
