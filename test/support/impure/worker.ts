/** The worker over the service's tools. */
import "./compose.ts";
import { env } from "cloudflare:workers";
import { service } from "./tools.ts";

service.url = (env as { readonly IMPURE_URL?: string }).IMPURE_URL ?? "";

export { Coordinator, default, Endpoint } from "../../../functions/index.ts";
