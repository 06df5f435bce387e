/** Notes who changed what: every request that was carried out and was not a mere look. */
import type { Context, MiddlewareHandler } from "hono";
import { database } from "../../db/client.ts";
import { insertAudit } from "../../db/keys.ts";
import { EMBEDDED_POOL } from "../domain/pool_shares.ts";
import { errors } from "../lib/events.ts";
import type { CallerVariables } from "./caller.ts";

const LOOKS: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);
/** What is posted and changes nothing: a call of an embedded tool, by which an agent that is made elsewhere may be tried. */
const CALL = /^\/v1\/tools\/[^/]+\/call$/;

function isEmbeddedCall({ req }: Context): boolean {
  return CALL.test(req.path) && (req.query("pool") ?? EMBEDDED_POOL) === EMBEDDED_POOL;
}

export const noteChanges: MiddlewareHandler<{ Bindings: Env; Variables: CallerVariables }> = async (c, next) => {
  await next();
  const { method, path } = c.req;
  const { status, headers } = c.res;
  // What failed on our side may have been done in part.
  const changed =
    (status < 400 || status >= 500) && !headers.has("idempotency-replayed") && c.req.query("dry_run") !== "true";
  if (LOOKS.has(method) || isEmbeddedCall(c) || !changed) return;
  const { project, key } = c.get("caller");
  const entry = {
    id: `audit-${crypto.randomUUID().slice(-12)}`,
    project: c.get("changedIn") ?? project,
    key_id: key,
    method,
    path,
    status,
    made: headers.get("location"),
    created_at: Date.now(),
  };
  // It has been done: that it could not be noted is no reason to say otherwise.
  await insertAudit(database(c.env.DB), entry).catch((error) =>
    errors.note(
      {
        event: "audit_unrecorded",
        ...entry,
        key_id: key ?? undefined,
        made: entry.made ?? undefined,
        error: String(error),
      },
      Date.now(),
    ),
  );
};
