/** A worker whose one source is a test's own: the entry of a bundle that has no embedded source. */
import { RunCoordinator } from "../../../functions/coordinator/coordinator.ts";
import { workerOver } from "../../../functions/worker.ts";
import { subsetSource } from "./subset.ts";

export { KeyLimit } from "../../../functions/keys/object.ts";
export { Endpoint } from "../../../functions/models/endpoints/endpoint.ts";
export { SourceLimit } from "../../../functions/sources/limit/object.ts";

const SOURCES = [subsetSource];

export class Coordinator extends RunCoordinator {
  protected override readonly sources = SOURCES;
}

export default workerOver(SOURCES);
