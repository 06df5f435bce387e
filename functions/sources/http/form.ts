/**
 * An HTTP tool described by data: method, address, where each argument goes, and how the output is cut out of the reply.
 * Operations of OpenAPI documents come to the same form, so that one piece of code makes all requests.
 */
import { z } from "zod";

export const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "QUERY"] as const;
export type Method = (typeof METHODS)[number];
/** Methods that are defined to change nothing. */
export const READING: ReadonlySet<string> = new Set(["GET", "HEAD", "QUERY"] satisfies Method[]);

/** How a body is written. */
export type BodyKind = "json" | "form" | "multipart" | "text";

/** Undefined for a media type that no body is made in. */
export function bodyKindOf(contentType: string): BodyKind | undefined {
  const type = mediaTypeOf(contentType);
  if (isJsonType(type)) return "json";
  if (type === "application/x-www-form-urlencoded") return "form";
  if (type === "multipart/form-data") return "multipart";
  return type.startsWith("text/") && type !== "text/event-stream" ? "text" : undefined;
}

/** A media type without its parameters, in lower case. */
export function mediaTypeOf(contentType: string): string {
  return contentType.split(";", 1)[0]?.trim().toLowerCase() ?? "";
}

export function isJsonType(mediaType: string): boolean {
  return /^(?:application|text)\/(?:json|[a-z0-9.+_-]+\+json)$/.test(mediaType);
}

/** A header's name (RFC 9110, 5.6.2). */
export const HEADER_NAME = /^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$/;
/** What a header's value may be made of: no line breaks, which would begin another header. */
export const HEADER_VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;

/** Headers that say how a message is sent, not what is asked: they are the platform's. */
const MESSAGE_HEADERS: ReadonlySet<string> = new Set([
  "connection",
  "content-encoding",
  "content-length",
  "expect",
  "host",
  "keep-alive",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

/** What is wrong with a header's name that a tool sends, or null. */
export function headerFault(name: string): string | null {
  if (!HEADER_NAME.test(name)) return "expected the name of a header: letters, digits and hyphens";
  return MESSAGE_HEADERS.has(name.toLowerCase()) ? `"${name}" is the platform's own; expected another header` : null;
}

/** Where one argument of the input goes. Styles and their meaning are those of OpenAPI 3. */
export const argumentSchema = z.strictObject({
  /** A property of the tool's input. */
  name: z.string(),
  /** `querystring`: the whole query, as an object that is form-encoded or as a text of `content`. */
  in: z.enum(["path", "query", "querystring", "header", "cookie", "body"]),
  /** What the API calls it; the same as `name` where it is absent. */
  as: z.string().exactOptional(),
  style: z
    .enum(["simple", "label", "matrix", "form", "spaceDelimited", "pipeDelimited", "deepObject", "cookie"])
    .exactOptional(),
  explode: z.boolean().exactOptional(),
  allowReserved: z.boolean().exactOptional(),
  /** The value is sent as a text of this media type (`application/json`). */
  content: z.string().exactOptional(),
});
export type Argument = z.infer<typeof argumentSchema>;

/** How much of the reply is taken, and as what. */
export const resultSchema = z.strictObject({
  /** What the reply is read as; by its own content type where absent. `status`: its status alone, `{"status": 204}`. */
  format: z.enum(["json", "text", "csv", "xml", "status"]).exactOptional(),
  /** Expression in JMESPath over the reply as JSON. */
  select: z.string().min(1).max(2_000).exactOptional(),
  /** Elements of XML that are lists also where there is one of them. */
  lists: z.array(z.string()).max(100).exactOptional(),
});
export type ResultForm = z.infer<typeof resultSchema>;

/** Where a secret goes. */
export const secretPlaceSchema = z.strictObject({
  /** The source's name for it; its binding and hosts stand with the source. */
  name: z.string(),
  in: z.enum(["header", "query", "cookie"]),
  /** Name of the header, the query's field or the cookie. */
  as: z.string(),
  /** Stands before it: `Bearer `. */
  prefix: z.string(),
  /** `base64` for HTTP's basic scheme: the secret is `user:password`. */
  encoding: z.literal("base64").exactOptional(),
  /** The API also answers without it. */
  optional: z.literal(true).exactOptional(),
});
export type SecretPlace = z.infer<typeof secretPlaceSchema>;

export const httpViaSchema = z.strictObject({
  type: z.literal("http"),
  method: z.enum(METHODS),
  /** Absolute, with path parameters in braces: `https://api.example.org/v1/things/{id}`. */
  url: z.string(),
  arguments: z.array(argumentSchema),
  /** How arguments in the body are sent: as the fields of one object, or one of them as the whole body. */
  body: z
    .strictObject({
      contentType: z.string().refine((type) => bodyKindOf(type) !== undefined, {
        error: "expected a type of JSON or text, application/x-www-form-urlencoded or multipart/form-data",
      }),
      /** Name of the argument that is the whole body. */
      whole: z.string().exactOptional(),
    })
    .exactOptional(),
  /** Sent with every call. */
  headers: z.record(z.string(), z.string()).exactOptional(),
  query: z.record(z.string(), z.string()).exactOptional(),
  secrets: z.array(secretPlaceSchema).exactOptional(),
  result: resultSchema.exactOptional(),
});
export type HttpVia = z.infer<typeof httpViaSchema>;
