/** The request that a call of an HTTP tool comes to, from its description and the input: no I/O, so that it can be shown and tested. */
import { isObject } from "../../domain/json.ts";
import type { Json, JsonObject } from "../../domain/schema.ts";
import { own } from "../../lib/own.ts";
import { type Argument, bodyKindOf, HEADER_VALUE, type HttpVia, mediaTypeOf, type SecretPlace } from "./form.ts";
import { escaped, inCookie, inHeader, inPath, inQuery, plainText } from "./styles.ts";

export interface HttpRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | FormData;
}

export type Built =
  | { readonly ok: true; readonly request: HttpRequest }
  /** `field` of the input, and what was expected of it: for the model. */
  | { readonly ok: false; readonly field: string; readonly message: string };

class Unfit extends Error {
  readonly field: string;
  constructor(field: string, message: string) {
    super(message);
    this.field = field;
  }
}

/** Placeholders of a URL's path. */
export const PLACEHOLDER = /\{([^{}]*)\}/g;

/**
 * @param input fits the tool's input schema.
 * @param secrets by the source's name for them; what is not among them is not sent.
 */
export function buildRequest(via: HttpVia, input: JsonObject, secrets: Readonly<Record<string, string>> = {}): Built {
  try {
    const given = via.arguments.flatMap((argument) => {
      const value = own(input, argument.name);
      // Outside of a body nothing is said by null but that there is no value.
      return value === undefined || (value === null && argument.in !== "body") ? [] : [{ argument, value }];
    });
    const places = (via.secrets ?? []).flatMap((place) => {
      const value = own(secrets, place.name);
      return value === undefined ? [] : [{ place, value: secretText(place, value) }];
    });
    const query = [
      ...Object.entries(via.query ?? {}).map(([key, value]) => `${escaped(key)}=${escaped(value)}`),
      ...given
        .filter(({ argument }) => argument.in === "query")
        .flatMap(({ argument, value }) => queryOf(argument, value)),
      ...given.filter(({ argument }) => argument.in === "querystring").flatMap(wholeQuery),
      ...places
        .filter(({ place }) => place.in === "query")
        .map(({ place, value }) => `${escaped(place.as)}=${escaped(value)}`),
    ];
    const cookies = [
      ...given
        .filter(({ argument }) => argument.in === "cookie")
        .flatMap(({ argument, value }) => cookieOf(argument, value)),
      ...places.filter(({ place }) => place.in === "cookie").map(({ place, value }) => `${place.as}=${value}`),
    ];
    const headers: Record<string, string> = { ...via.headers };
    for (const { argument, value } of given)
      if (argument.in === "header") headers[argument.as ?? argument.name] = headerText(argument, value);
    for (const { place, value } of places) if (place.in === "header") headers[place.as] = value;
    if (cookies.length > 0) headers.cookie = cookies.join("; ");
    const body = bodyOf(via, given);
    if (body !== undefined && body.contentType !== undefined) headers["content-type"] = body.contentType;
    const url = `${pathOf(via, given)}${query.length === 0 ? "" : `?${query.join("&")}`}`;
    return {
      ok: true,
      request: { method: via.method, url, headers, ...(body === undefined ? {} : { body: body.text }) },
    };
  } catch (error) {
    if (error instanceof Unfit) return { ok: false, field: error.field, message: error.message };
    throw error;
  }
}

interface Given {
  readonly argument: Argument;
  readonly value: Json;
}

/** The address with its path filled in. A value may be any text, but not lead to another place of the path. */
function pathOf({ url }: HttpVia, given: readonly Given[]): string {
  const filled = url.replace(PLACEHOLDER, (_, name: string) => {
    const found = given.find(({ argument }) => argument.in === "path" && (argument.as ?? argument.name) === name);
    if (found === undefined) throw new Unfit(name, "expected a value: it is a part of the address");
    const { argument, value } = found;
    const text = argument.content === undefined ? inPath(argument, value) : escaped(contentText(value));
    if (text === "" || value === "") throw new Unfit(argument.name, "expected a value that is not empty");
    return text;
  });
  const path = filled.replace(/^[a-z]+:\/\/[^/]*/i, "");
  if (path.split("/").some((segment) => /^(?:\.|%2e){1,2}$/i.test(segment)))
    throw new Unfit(
      given.find(({ argument }) => argument.in === "path")?.argument.name ?? "input",
      'expected a value other than "." and ".."',
    );
  return filled;
}

function queryOf(argument: Argument, value: Json): string[] {
  if (argument.content === undefined) return inQuery(argument, value);
  return [`${escaped(argument.as ?? argument.name)}=${escaped(contentText(value))}`];
}

function cookieOf(argument: Argument, value: Json): string[] {
  const pairs =
    argument.content === undefined
      ? inCookie(argument, value)
      : [`${escaped(argument.as ?? argument.name)}=${escaped(contentText(value))}`];
  if (pairs.some((pair) => /[;\s]/.test(pair) || !HEADER_VALUE.test(pair)))
    throw new Unfit(argument.name, "expected a text without semicolons, white space and characters beyond Latin-1");
  return pairs;
}

function headerText(argument: Argument, value: Json): string {
  const text = argument.content === undefined ? inHeader(argument, value) : contentText(value);
  if (!HEADER_VALUE.test(text))
    throw new Unfit(
      argument.name,
      "expected a text without line breaks and characters beyond Latin-1: it is sent as a header",
    );
  return text;
}

/** A whole query (OpenAPI 3.2): the fields of an object, or one text of a media type. */
function wholeQuery({ argument: { content }, value }: Given): string[] {
  if (content !== undefined && mediaTypeOf(content) !== "application/x-www-form-urlencoded")
    return [escaped(contentText(value))];
  return isObject(value)
    ? Object.entries(value).flatMap(([name, one]) => formPairs({ name, in: "querystring" }, one))
    : [escaped(contentText(value))];
}

/** A value that is sent as the text of a media type: JSON, or a text as it is. */
function contentText(value: Json): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function bodyOf(
  { body }: HttpVia,
  given: readonly Given[],
): { text: string | FormData; contentType?: string } | undefined {
  if (body === undefined) return undefined;
  const { contentType, whole } = body;
  const parts = given.filter(({ argument }) => argument.in === "body");
  if (parts.length === 0)
    return whole === undefined && bodyKindOf(contentType) === "json" ? { text: "{}", contentType } : undefined;
  const fields: readonly Given[] =
    whole === undefined
      ? parts
      : parts.flatMap(({ value }) =>
          isObject(value)
            ? Object.entries(value).map(([name, one]) => ({ argument: { name, in: "body" as const }, value: one }))
            : [],
        );
  switch (bodyKindOf(contentType)) {
    case "form":
      return { text: fields.flatMap(({ argument, value }) => formPairs(argument, value)).join("&"), contentType };
    case "multipart":
      // Its boundary, and with it its type, is made as it is sent.
      return { text: formData(fields) };
    case "text":
      return { text: plainText(parts[0]?.value ?? ""), contentType };
    default: {
      const value = whole === undefined ? objectOf(parts) : (parts[0]?.value ?? null);
      return { text: JSON.stringify(value), contentType };
    }
  }
}

/** In a form objects are JSON unless a style says otherwise (OpenAPI 3.1, 4.8.15). */
function formPairs(argument: Argument, value: Json): string[] {
  const { name, as = name, style, content } = argument;
  if (content !== undefined || (style === undefined && isObject(value)))
    return [`${escaped(as)}=${escaped(contentText(value))}`];
  return inQuery(argument, value);
}

function formData(parts: readonly Given[]): FormData {
  const data = new FormData();
  for (const { argument, value } of parts)
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== null) data.append(argument.as ?? argument.name, plainText(one));
  return data;
}

function objectOf(parts: readonly Given[]): JsonObject {
  return Object.fromEntries(parts.map(({ argument, value }) => [argument.as ?? argument.name, value]));
}

function secretText({ prefix, encoding }: SecretPlace, value: string): string {
  const text =
    encoding === undefined ? value.trim() : btoa(String.fromCharCode(...new TextEncoder().encode(value.trim())));
  return `${prefix}${text}`;
}
