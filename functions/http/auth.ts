/**
 * Whose request it is. Everything but what is open to all wants a bearer key: one that was made with `POST /v1/keys`, or that
 * of the deployment, which may act in any project. Without `API_KEY` nothing is served, unless the API is open: then whoever sends no
 * key has it as the deployment's own would.
 */
import type { MiddlewareHandler } from "hono";
import { database } from "../../db/client.ts";
import { keyOfHash } from "../../db/keys.ts";
import { configOf } from "../config.ts";
import { projectSchema } from "../domain/project.ts";
import { hashOf, scopesOf } from "../keys/form.ts";
import { type Caller, type CallerVariables, ownerIn } from "./caller.ts";
import { Problem } from "./problem.ts";

type Settings = ReturnType<typeof configOf>;

/** By which whoever has the deployment's own key says in which project a request acts; of another key it follows. */
export const PROJECT_HEADER = "dive-project";

export const requireKey: MiddlewareHandler<{ Bindings: Env; Variables: CallerVariables }> = async (c, next) => {
  const settings = configOf(c.env);
  const authorization = c.req.header("authorization") || undefined;
  const given = /^Bearer +(\S+) *$/i.exec(authorization ?? "")?.[1];
  const caller = await callerOf(c.env, settings, given, {
    url: c.req.url,
    authorization,
    origin: c.req.header("origin"),
    project: c.req.header(PROJECT_HEADER),
  });
  c.set("caller", caller);
  await next();
};

interface Asked {
  readonly url: string;
  /** The header as it came. */
  readonly authorization: string | undefined;
  readonly origin: string | undefined;
  readonly project: string | undefined;
}

async function callerOf(env: Env, settings: Settings, given: string | undefined, asked: Asked): Promise<Caller> {
  const { API_KEY: own, API_OPEN } = settings;
  if (own !== undefined && given !== undefined && (await same(given, own)))
    return ownerIn(chosenProject(asked.project));
  const key = given === undefined ? undefined : await keyOfHash(database(env.DB), hashOf(given));
  if (key !== undefined) {
    await waitTurn(env, key.id, key.requests_per_minute);
    if (asked.project !== undefined && asked.project !== key.project) throw wrongProject(`expected ${key.project}`);
    return { project: key.project, key: key.id, scopes: scopesOf(key.scopes), bounded: key.usd_per_month !== null };
  }
  if (own === undefined) {
    const isOpen = API_OPEN !== "false";
    if (API_OPEN === "local") refuseForeign(asked.url, asked.origin);
    // Whoever sends one that is no key, or none any more, means to be less than the owner.
    if (isOpen && asked.authorization === undefined) return ownerIn(chosenProject(asked.project));
    if (isOpen)
      throw wrongKey("the key is unknown or was revoked: send a valid one, or none to this server, which is open");
    throw new Problem(
      "key_not_set",
      "this deployment has no key yet and serves nobody: set the secret API_KEY with `wrangler secret put API_KEY`, or in .dev.vars for `wrangler dev`",
    );
  }
  throw wrongKey("a valid key is needed in the header authorization: Bearer <key>");
}

function wrongKey(message: string): Problem {
  return new Problem("key_wrong", message, [{ field: "authorization", message: "expected Bearer and a key" }], {
    "www-authenticate": "Bearer",
  });
}

function chosenProject(project: string | undefined): string | undefined {
  const read = projectSchema.optional().safeParse(project);
  if (read.success) return read.data;
  throw wrongProject(read.error.issues[0]?.message ?? "expected the name of a project");
}

function wrongProject(message: string): Problem {
  return new Problem("field_invalid", `${PROJECT_HEADER}: ${message}`, [{ field: PROJECT_HEADER, message }]);
}

/** Throws where the key has sent too many requests lately. */
async function waitTurn(env: Env, key: string, per_minute: number | null): Promise<void> {
  if (per_minute === null) return;
  const wait_ms = await env.KEY_LIMIT.getByName(key).take(per_minute);
  if (wait_ms === 0) return;
  const seconds = Math.ceil(wait_ms / 1000);
  throw new Problem(
    "requests_too_many",
    `key ${key} may send ${per_minute} requests a minute: the next in ${seconds} s`,
    [],
    { "retry-after": String(seconds) },
  );
}

/** Names by which a machine calls itself. */
const OWN_NAMES: ReadonlySet<string> = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** A page of somebody else's in a browser on this machine reaches an open server too: by a name that it had point here, or from its own origin. */
function refuseForeign(url: string, origin: string | undefined): void {
  const own = (text: string) => URL.canParse(text) && OWN_NAMES.has(new URL(text).hostname);
  if (!own(url))
    throw new Problem("host_foreign", "without a key this server answers to localhost alone", [
      { field: "host", message: "expected localhost, 127.0.0.1 or [::1]" },
    ]);
  if (origin !== undefined && !own(origin))
    throw new Problem("origin_foreign", "without a key this server answers no page of another origin", [
      { field: "origin", message: "expected none, or one of this machine" },
    ]);
}

/** Compares digests, which have one length whatever was given, in constant time: the time taken tells nothing of the key. */
async function same(a: string, b: string): Promise<boolean> {
  const [x, y] = await Promise.all(
    [a, b].map((text) => crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))),
  );
  return x !== undefined && y !== undefined && crypto.subtle.timingSafeEqual(x, y);
}
