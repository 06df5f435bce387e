/** The bearer key, which everything but the health check wants. Without `API_KEY` nothing is served, unless the API is open. */
import type { MiddlewareHandler } from "hono";
import { configOf } from "../config.ts";
import { Problem } from "./problem.ts";

export const requireKey: MiddlewareHandler<{ Bindings: Env }> = async (c, next) => {
  const { API_KEY: key, API_OPEN } = configOf(c.env);
  if (key === undefined) {
    if (API_OPEN === "local") refuseForeign(c.req.url, c.req.header("origin"));
    else if (API_OPEN === "false")
      throw new Problem(
        "key_not_set",
        "this deployment has no key yet and serves nobody: set the secret API_KEY with `wrangler secret put API_KEY`, or in .dev.vars for `wrangler dev`",
      );
  } else {
    const given = /^Bearer +(\S+) *$/i.exec(c.req.header("authorization") ?? "")?.[1];
    if (given === undefined || !(await same(given, key)))
      throw new Problem(
        "key_wrong",
        "a valid key is needed in the header authorization: Bearer <key>",
        [{ field: "authorization", message: "expected Bearer and the key of this deployment" }],
        { "www-authenticate": "Bearer" },
      );
  }
  await next();
};

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
