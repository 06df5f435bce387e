/** Where an operation's secrets go. Their names are those of the document's security schemes. */
import type { JsonObject } from "../../domain/schema.ts";
import { HEADER_NAME, headerFault, type SecretPlace } from "../http/form.ts";
import type { Context } from "./context.ts";
import { isObject, items, member, members, type Placed, Unread } from "./refs.ts";

/**
 * Of the ways that the document offers the first that can be gone. Where nothing is a way too, the others are optional.
 * Throws `Unread` where there is none.
 */
export function secretsOf(
  document: Placed<JsonObject>,
  operation: Placed<JsonObject>,
  context: Context,
): SecretPlace[] {
  const holder = operation.value.security === undefined ? document : operation;
  const ways = items(member(holder, "security")).filter(({ value }) => isObject(value));
  if (ways.length === 0) return [];
  const isOptional = ways.some(({ value }) => Object.keys(value as JsonObject).length === 0);
  const wrong: string[] = [];
  for (const way of ways) {
    const places = members(way).map(({ key }) => placeOf(key, document, context));
    const fault = places.find((place) => typeof place === "string");
    if (fault !== undefined) wrong.push(fault as string);
    else if (places.length > 0) {
      const known = places.filter((place) => typeof place === "object");
      return known.map((place) => (isOptional ? { ...place, optional: true } : place));
    }
  }
  if (isOptional) return [];
  throw new Unread("unsupported_security", member(holder, "security").place, wrong[0] ?? "expected a security scheme");
}

/** The place, undefined where nothing is known of it, or in words why there can be none. */
function placeOf(
  name: string,
  document: Placed<JsonObject>,
  { refs, warn }: Context,
): SecretPlace | string | undefined {
  const schemes = members({
    value: (document.value.components as JsonObject | undefined)?.securitySchemes,
    place: "components.securitySchemes",
  });
  const found = schemes.find(({ key }) => key === name);
  const scheme = found === undefined ? undefined : refs.object(found.at)?.value;
  const at = `components.securitySchemes.${name.slice(0, 100)}`;
  // Whether the service wants something all the same a call will show.
  if (scheme === undefined) {
    warn(`${at}: the security scheme that operations ask for is not there; nothing is sent for it`);
    return undefined;
  }
  const header = (prefix: string): SecretPlace => ({ name, in: "header", as: "Authorization", prefix });
  switch (scheme.type) {
    case "oauth2":
    case "openIdConnect":
      return header("Bearer ");
    case "http":
      switch (String(scheme.scheme).toLowerCase()) {
        case "bearer":
          return header("Bearer ");
        case "basic":
          return { ...header("Basic "), encoding: "base64" };
        default:
          return `${at}.scheme: expected bearer or basic, not ${JSON.stringify(scheme.scheme ?? null).slice(0, 40)}`;
      }
    case "apiKey": {
      const { in: place, name: as } = scheme;
      if (place !== "header" && place !== "query" && place !== "cookie")
        return `${at}.in: expected header, query or cookie`;
      if (typeof as !== "string" || as === "") return `${at}.name: expected the name of a ${place}`;
      if (place !== "query" && (!HEADER_NAME.test(as) || headerFault(as) !== null))
        return `${at}.name: expected the name of a ${place}`;
      return { name, in: place, as, prefix: "" };
    }
    default:
      return `${at}.type: expected apiKey, http, oauth2 or openIdConnect, not ${JSON.stringify(scheme.type ?? null).slice(0, 40)}`;
  }
}
