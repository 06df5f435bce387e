/**
 * `Idempotency-Key`: a request that makes something and carries one is worked on once. The same request again gets the first
 * reply; while the first is worked on it waits a little for it. Reserve the key, work, keep the reply: whatever dies in
 * between, what is made has a name that comes of the reservation (`madeBy`), so that trying again makes nothing twice.
 */
import { type RouteConfig, z } from "@hono/zod-openapi";
import type { Context, Handler } from "hono";
import {
  forgetRequest,
  type KeyedRequest,
  keepFailure,
  keepReply,
  type Reservation,
  reserve,
} from "../../db/idempotency.ts";
import { canonicalJson, sha256Hex } from "../domain/json.ts";
import { DEFAULT_PROJECT } from "../domain/project.ts";
import type { Json } from "../domain/schema.ts";
import type { CallerVariables } from "./caller.ts";
import { Problem } from "./problem.ts";

export type KeyVariables = {
  /** Names what the request makes, however often it is tried; not set where the request has no key. */
  madeBy?: string;
};
type KeyedContext = Context<{ Bindings: Env; Variables: KeyVariables & CallerVariables }>;

const HEADER = "idempotency-key";
/** What `madeBy` begins with: no name of a schedule does. */
const PREFIX = "key:";
/** How long a request waits between looks at whether the first has been replied to: 1.5 s in all. */
const WAITS_MS = [50, 100, 200, 400, 750];

export const keyHeaders = z.object({
  [HEADER]: z
    .string()
    .regex(/^[\x20-\x7e]{1,255}$/, "expected 1 to 255 printable ASCII characters")
    .optional()
    .openapi({
      description:
        "Chosen by the client, one for each thing that is to be made. The same request with the same key gets the first reply again for 24 hours, with `idempotency-replayed: true`, and makes nothing; another request with it is refused. Nothing is kept of dry runs and of requests that were refused.",
    }),
});

/** True for a route that answers that it made something; an upload, whose content names what is made, needs no key. */
export function makesSomething({
  method,
  responses,
  request,
}: Pick<RouteConfig, "method" | "responses" | "request">): boolean {
  const content = request?.body?.content;
  return method === "post" && 201 in responses && (content === undefined || "application/json" in content);
}

/** True for the name of what a request with a key made. */
export function isMadeBy(name: string | null): boolean {
  return name?.startsWith(PREFIX) ?? false;
}

/** The handler, worked off once a key. Its input is valid by then. */
// biome-ignore lint/suspicious/noExplicitAny: handlers are typed by the routes that they stand for
export function once<H extends Handler<any, any, any, any>>(handler: H): H {
  const keyed = async (c: KeyedContext, next: () => Promise<void>) => {
    const key = c.req.header(HEADER);
    if (key === undefined || c.req.query("dry_run") === "true") return handler(c, next);
    const request = await keyedRequest(c, key);
    const found = await settled(c.env.DB, request);
    if (found.state === "replied") {
      const { status, headers, body } = found.reply;
      return new Response(body, { status, headers: { ...headers, "idempotency-replayed": "true" } });
    }
    c.set("madeBy", `${PREFIX}${request.id}@${found.since}`);
    const work = worked(c.env.DB, request, found.again, async () => handler(c, next));
    // Also for a client that hangs up: its next try is to find the reply.
    c.executionCtx.waitUntil(work.catch(() => undefined));
    return work;
  };
  return keyed as unknown as H;
}

async function keyedRequest(c: KeyedContext, key: string): Promise<KeyedRequest> {
  const { method, path } = c.req;
  const { project } = c.get("caller");
  const query = new URL(c.req.url).searchParams;
  query.sort();
  const text = await c.req.text();
  const body = text === "" ? null : (JSON.parse(text) as Json);
  return {
    // Another project's request is another one, whatever key it has.
    id: sha256Hex(canonicalJson(project === DEFAULT_PROJECT ? [method, path, key] : [project, method, path, key])),
    request: sha256Hex(canonicalJson([query.toString(), body])),
  };
}

type SettledReservation = Extract<Reservation, { state: "mine" | "replied" }>;

/** Reserves the request, and waits a little while somebody else works on it. */
async function settled(db: D1Database, request: KeyedRequest): Promise<SettledReservation> {
  for (const wait of [...WAITS_MS, null]) {
    const found = await reserve(db, request, Date.now());
    if (found.state === "other") {
      const message = "expected a key of its own: it came with another request within 24 hours";
      throw new Problem("idempotency_key_reused", `${HEADER}: ${message}`, [{ field: HEADER, message }]);
    }
    if (found.state !== "taken") return found;
    if (wait !== null) await new Promise((resolve) => setTimeout(resolve, wait));
  }
  const message = "the first request with this key is still being worked on: ask again for its reply";
  throw new Problem("idempotency_key_in_use", `${HEADER}: ${message}`, [{ field: HEADER, message }], {
    "retry-after": "1",
  });
}

/** Works, and keeps what came of it. */
async function worked(
  db: D1Database,
  { id }: KeyedRequest,
  again: boolean,
  work: () => Promise<Response>,
): Promise<Response> {
  let response: Response;
  try {
    response = await work();
  } catch (error) {
    // An earlier try may have made something that a refusal of this one does not undo.
    const refused = error instanceof Problem && error.status < 500 && !again;
    await (refused ? forgetRequest(db, id) : keepFailure(db, id));
    throw error;
  }
  const headers = Object.fromEntries(response.headers);
  await keepReply(db, id, { status: response.status, headers, body: await response.clone().text() });
  return response;
}
