/**
 * Values as texts of a request, in the styles of OpenAPI 3 (RFC 6570 where it says how). What the styles do not define,
 * objects and lists within lists and objects, is written as JSON; only `deepObject` goes deeper, as most servers read it:
 * `filter[size][min]=1`, `filter[tags][]=a`.
 */
import type { Json, JsonObject } from "../../domain/schema.ts";
import type { Argument } from "./form.ts";

export type Styled = Pick<Argument, "name" | "as" | "style" | "explode" | "allowReserved">;

/** Everything but letters, digits and `-._~` is escaped: what RFC 3986 leaves unreserved. */
export function escaped(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** The same, but what may stand in a query's value without ending it stays as it is. */
function reservedKept(text: string): string {
  return escaped(text).replace(/%(?:3A|2F|3F|5B|5D|40|21|24|27|28|29|2A|2C|3B|3D)/g, decodeURIComponent);
}

/** A single value as a text; objects and lists as JSON. */
export function plainText(value: Json): string {
  return typeof value === "string"
    ? value
    : typeof value === "object" && value !== null
      ? JSON.stringify(value)
      : `${value}`;
}

/** A segment of a path, or a part of one. */
export function inPath({ name, as = name, style = "simple", explode = false }: Styled, value: Json): string {
  const parts = partsOf(value, escaped);
  const key = escaped(as);
  switch (style) {
    case "label":
      return `.${joined(parts, explode, explode ? "." : ",")}`;
    case "matrix":
      if (!explode || parts.type === "one") return `;${key}=${joined(parts, false, ",")}`;
      return parts.type === "list"
        ? parts.values.map((one) => `;${key}=${one}`).join("")
        : parts.fields.map(([field, one]) => `;${field}=${one}`).join("");
    default:
      return joined(parts, explode, ",");
  }
}

/** A header's value; nothing in it is escaped. */
export function inHeader({ explode = false }: Styled, value: Json): string {
  return joined(
    partsOf(value, (text) => text),
    explode,
    ",",
  );
}

/** Pairs of a cookie header, `name=value`. */
export function inCookie({ name, as = name, style = "form", explode = true }: Styled, value: Json): string[] {
  const write = style === "cookie" ? (text: string) => text : escaped;
  return pairs(as, partsOf(value, write), explode, ",", write);
}

/** Pairs of a query or of a form's body, `name=value`, escaped. A value that is null is left out, as RFC 6570 has it. */
export function inQuery(argument: Styled, value: Json): string[] {
  const { name, as = name, style = "form", explode = style === "form", allowReserved = false } = argument;
  if (value === null) return [];
  if (style === "deepObject") return deep(escaped(as), value);
  const write = allowReserved ? reservedKept : escaped;
  const between = style === "spaceDelimited" ? "%20" : style === "pipeDelimited" ? "%7C" : ",";
  return pairs(as, partsOf(value, write), explode, between, escaped);
}

/** `name[a][b]=1`: lists of single values as `name[]=1`, others by number, so that a reader can tell their objects apart. */
function deep(key: string, value: Json): string[] {
  if (Array.isArray(value)) {
    const isFlat = value.every((one) => typeof one !== "object" || one === null);
    return value.flatMap((one, i) => deep(`${key}%5B${isFlat ? "" : i}%5D`, one));
  }
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([field, one]) => deep(`${key}%5B${escaped(field)}%5D`, one));
  return value === null ? [] : [`${key}=${escaped(plainText(value))}`];
}

type Write = (text: string) => string;
type Parts =
  | { readonly type: "one"; readonly value: string }
  | { readonly type: "list"; readonly values: readonly string[] }
  | { readonly type: "object"; readonly fields: readonly (readonly [string, string])[] };

function partsOf(value: Json, write: Write): Parts {
  if (Array.isArray(value)) return { type: "list", values: value.map((one) => write(plainText(one))) };
  if (typeof value !== "object" || value === null) return { type: "one", value: write(plainText(value)) };
  const fields = Object.entries(value as JsonObject).map(([key, one]) => [write(key), write(plainText(one))] as const);
  return { type: "object", fields };
}

function joined(parts: Parts, explode: boolean, between: string): string {
  if (parts.type === "one") return parts.value;
  if (parts.type === "list") return parts.values.join(between);
  return parts.fields.map(([key, one]) => `${key}${explode ? "=" : between}${one}`).join(between);
}

/** An empty list or object is nothing at all, as RFC 6570 has it. */
function pairs(name: string, parts: Parts, explode: boolean, between: string, write: Write): string[] {
  const key = write(name);
  switch (parts.type) {
    case "one":
      return [`${key}=${parts.value}`];
    case "list":
      if (explode) return parts.values.map((one) => `${key}=${one}`);
      return parts.values.length === 0 ? [] : [`${key}=${parts.values.join(between)}`];
    case "object":
      if (explode) return parts.fields.map(([field, one]) => `${field}=${one}`);
      return parts.fields.length === 0 ? [] : [`${key}=${joined(parts, false, between)}`];
  }
}
