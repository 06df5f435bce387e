/** Headers that every response has, errors included. */
import type { MiddlewareHandler } from "hono";

/** Only a released file, which says so itself, may be kept by anybody on the way: everything else is a state that changes. */
export const responseHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  const { headers } = c.res;
  headers.set("x-content-type-options", "nosniff");
  if (!headers.has("cache-control")) headers.set("cache-control", "no-store");
};
