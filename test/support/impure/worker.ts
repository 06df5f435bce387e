/** The worker over the service's tools: the entry of a bundle of its own. */
import { env } from "cloudflare:workers";
import { RunCoordinator } from "../../../functions/coordinator/coordinator.ts";
import { workerOver } from "../../../functions/worker.ts";
import { serviceSource } from "./source.ts";
import { service } from "./tools.ts";

service.url = (env as { readonly IMPURE_URL?: string }).IMPURE_URL ?? "";

export { KeyLimit } from "../../../functions/keys/object.ts";
export { Endpoint } from "../../../functions/models/endpoints/endpoint.ts";
export { SourceLimit } from "../../../functions/sources/limit/object.ts";

const SOURCES = [serviceSource];

export class Coordinator extends RunCoordinator {
  protected override readonly sources = SOURCES;
}

export default workerOver(SOURCES);
