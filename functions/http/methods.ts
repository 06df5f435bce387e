/** What is asked for with a method that a path does not take: 405 with those that it takes; OPTIONS is told them. */
import type { Context, Hono, MiddlewareHandler } from "hono";
import { TrieRouter } from "hono/router/trie-router";
import { nowherePage } from "./nowhere_page.ts";
import { Problem, writeProblem } from "./problem.ts";
import type { ApiEnv } from "./router.ts";

type App = Pick<Hono<ApiEnv>, "routes">;

/** Of the first request that needs it: routes are still being added when the app is put together. */
function methodsOf(app: App): (path: string) => string[] {
  let paths: TrieRouter<string> | undefined;
  return (path) => {
    paths ??= pathsOf(app);
    return methodsAt(paths, path);
  };
}

/** Answers what no route of the app has answered. */
export function unanswered(app: App): (c: Context<ApiEnv>) => Response {
  const at = methodsOf(app);
  return (c) => {
    const methods = at(c.req.path);
    if (methods.length === 0) {
      const detail = `there is no ${c.req.method} ${c.req.path}: /reference shows what there is`;
      return writeProblem(new Problem("route_not_found", detail, [], { link: '</reference>; rel="help"' }));
    }
    const allow = methods.join(", ");
    if (c.req.method === "OPTIONS") return new Response(null, { status: 204, headers: { allow } });
    return writeProblem(
      new Problem("method_not_allowed", `${c.req.path} takes ${allow}, not ${c.req.method}`, [], { allow }),
    );
  };
}

/**
 * A page for a browser that was led to what there is not: it says that a page is what it wants most, where programs take anything, or
 * JSON. Open to everybody, as the reference is. It runs and loads nothing, whatever address it was asked for by.
 */
export function strayBrowsers(app: App): MiddlewareHandler<ApiEnv> {
  const at = methodsOf(app);
  return async (c, next) => {
    const { req } = c;
    const wantsPage = req.method === "GET" && /^text\/html\b/.test(req.header("accept") ?? "");
    if (!wantsPage || at(req.path).length > 0) return next();
    return c.html(await nowherePage(req.path), 404, { "content-security-policy": "default-src 'none'" });
  };
}

/** The methods of each path, matched as the app matches them; what is registered for all methods is middleware. */
function pathsOf({ routes }: Pick<Hono<ApiEnv>, "routes">): TrieRouter<string> {
  const paths = new TrieRouter<string>();
  for (const { method, path } of routes) if (method !== "ALL") paths.add("ALL", path, method);
  return paths;
}

function methodsAt(paths: TrieRouter<string>, path: string): string[] {
  const methods = new Set(paths.match("ALL", path)[0].map(([method]) => method));
  if (methods.size === 0) return [];
  if (methods.has("GET")) methods.add("HEAD");
  return [...methods, "OPTIONS"];
}
