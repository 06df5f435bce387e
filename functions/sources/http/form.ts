/**
 * An HTTP tool described by data: method, address, where each argument goes, and how the output is cut out of the reply.
 * Operations of OpenAPI documents come to the same form, so that one piece of code makes all requests.
 */
import { z } from "zod";

/** Where one argument of the input goes. Styles and their meaning are those of OpenAPI 3. */
export const argumentSchema = z.object({
  /** A property of the tool's input. */
  name: z.string(),
  in: z.enum(["path", "query", "header", "cookie", "body"]),
  /** What the API calls it; the same as `name` where it is absent. */
  as: z.string().exactOptional(),
  style: z.enum(["simple", "label", "matrix", "form", "spaceDelimited", "pipeDelimited", "deepObject"]).exactOptional(),
  explode: z.boolean().exactOptional(),
  allowReserved: z.boolean().exactOptional(),
  /** The value is sent as a text of this media type (`application/json`). */
  content: z.string().exactOptional(),
});
export type Argument = z.infer<typeof argumentSchema>;

export const httpViaSchema = z.object({
  type: z.literal("http"),
  method: z.enum(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "QUERY"]),
  /** Absolute, with path parameters in braces: `https://api.example.org/v1/things/{id}`. */
  url: z.string(),
  arguments: z.array(argumentSchema),
  /** How arguments in the body are sent: as the fields of one object, or one of them as the whole body. */
  body: z
    .object({
      contentType: z.enum([
        "application/json",
        "application/x-www-form-urlencoded",
        "multipart/form-data",
        "text/plain",
      ]),
      whole: z.string().exactOptional(),
    })
    .exactOptional(),
  /** Sent with every call. */
  headers: z.record(z.string(), z.string()).exactOptional(),
  query: z.record(z.string(), z.string()).exactOptional(),
  /** Where the source's secret goes, by the source's name for it; its binding and hosts stand with the source. */
  secrets: z
    .array(
      z.object({ name: z.string(), in: z.enum(["header", "query", "cookie"]), as: z.string(), prefix: z.string() }),
    )
    .exactOptional(),
  /** What is taken of the reply. */
  result: z
    .object({
      format: z.enum(["json", "text", "csv", "xml"]),
      /** Expression in JMESPath over the reply as JSON. */
      select: z.string().exactOptional(),
    })
    .exactOptional(),
});
export type HttpVia = z.infer<typeof httpViaSchema>;
