/** The address that an operation's path stands behind. */
import type { JsonObject } from "../../domain/schema.ts";
import type { Context } from "./context.ts";
import { isObject, items, member, type Placed, Unread } from "./refs.ts";

/** Without a slash at its end. Throws `Unread` where there is none. */
export function baseOf(
  document: Placed<JsonObject>,
  path: Placed<JsonObject>,
  operation: Placed<JsonObject>,
  { url, base }: Pick<Context, "url" | "base">,
): string {
  if (base !== undefined) return trimmed(base);
  const listed = [operation, path, document]
    .map((holder) => items(member(holder, "servers")))
    .find((one) => one.length > 0);
  const servers = listed ?? [{ value: { url: "/" }, place: "servers" }];
  const addresses = servers.flatMap((server) => addressOf(server, url) ?? []);
  const found = addresses.find((address) => address.startsWith("https:")) ?? addresses[0];
  if (found === undefined)
    throw new Unread(
      "no_server",
      servers[0]?.place ?? "servers",
      "expected an absolute URL of http or https, or a document with a URL that it is relative to",
    );
  return trimmed(found);
}

function trimmed(address: string): string {
  return address.replace(/\/+$/, "");
}

/** The server's address with its variables at their defaults; undefined for what is none. */
function addressOf({ value }: Placed, documentUrl: string | undefined): string | undefined {
  if (!isObject(value) || typeof value.url !== "string") return undefined;
  const { variables } = value;
  let missing = false;
  const filled = value.url.trim().replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const variable = isObject(variables) && Object.hasOwn(variables, name) ? variables[name] : undefined;
    const { default: fallback, enum: among } = isObject(variable) ? variable : {};
    const chosen = fallback ?? (Array.isArray(among) ? among[0] : undefined);
    if (typeof chosen !== "string" && typeof chosen !== "number") missing = true;
    return String(chosen);
  });
  if (missing) return undefined;
  const whole = filled.startsWith("//") && documentUrl === undefined ? `https:${filled}` : filled;
  if (!URL.canParse(whole, documentUrl)) return undefined;
  const url = new URL(whole, documentUrl);
  const isFit = /^https?:$/.test(url.protocol) && url.hostname !== "" && url.username === "" && url.password === "";
  return isFit && url.search === "" ? `${url.origin}${url.pathname}` : undefined;
}
