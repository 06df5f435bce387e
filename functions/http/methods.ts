/** What is asked for with a method that a path does not take: 405 with those that it takes; OPTIONS is told them. */
import type { Context, Hono } from "hono";
import { TrieRouter } from "hono/router/trie-router";
import { Problem, writeProblem } from "./problem.ts";
import type { ApiEnv } from "./router.ts";

/** Answers what no route of the app has answered. */
export function unanswered(app: Pick<Hono<ApiEnv>, "routes">): (c: Context<ApiEnv>) => Response {
  let paths: TrieRouter<string> | undefined;
  return (c) => {
    // Of the first request that needs it: routes are still being added when the app is put together.
    paths ??= pathsOf(app);
    const methods = methodsAt(paths, c.req.path);
    if (methods.length === 0)
      return writeProblem(new Problem("route_not_found", `there is no ${c.req.method} ${c.req.path}`));
    const allow = methods.join(", ");
    if (c.req.method === "OPTIONS") return new Response(null, { status: 204, headers: { allow } });
    return writeProblem(
      new Problem("method_not_allowed", `${c.req.path} takes ${allow}, not ${c.req.method}`, [], { allow }),
    );
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
