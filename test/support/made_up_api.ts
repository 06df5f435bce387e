/** An API that is made up of tools: its document, as a service would publish it, and what the service returns. */
import type { Json, JsonObject } from "../../functions/domain/schema.ts";
import type { Named } from "../../functions/sources/wording/subject.ts";

export type MadeUpTool = Named & { call(input: JsonObject): Json };

interface MadeUpApi {
  readonly title: string;
  /** Where the tools say that it is. */
  readonly url: string;
  readonly tools: readonly MadeUpTool[];
}

export function madeUpApi({ title, url, tools }: MadeUpApi) {
  const pathOf = ({ via }: MadeUpTool) => (via.type === "http" ? via.url.replace(url, "") : "");
  return {
    /** Of a service at that address: without a word on what comes back. */
    documentAt(address: string): object {
      const paths = tools.map((tool) => {
        const { name, input } = tool;
        const required = new Set(input.required as string[] | undefined);
        const parameters = Object.entries(input.properties as Record<string, object>).map(([field, schema]) => ({
          name: field,
          in: pathOf(tool).includes(`{${field}}`) ? "path" : "query",
          required: required.has(field),
          schema,
        }));
        const responses = { 200: { description: "OK", content: { "application/json": { schema: {} } } } };
        return [pathOf(tool), { get: { operationId: name, summary: name, parameters, responses } }];
      });
      return {
        openapi: "3.1.0",
        info: { title, version: "1", license: { name: "CC0", identifier: "CC0-1.0" } },
        servers: [{ url: address }],
        paths: Object.fromEntries(paths),
      };
    },
    /** For a path and its query; undefined where there is none such. */
    replyTo({ pathname, searchParams }: URL): Json | undefined {
      for (const tool of tools) {
        const { input, call } = tool;
        const path = pathOf(tool);
        const fields = [...path.matchAll(/\{(\w+)\}/g)].map(([, field = ""]) => field);
        const found = new RegExp(`^${path.replaceAll(/\{\w+\}/g, "([^/]+)")}$`).exec(pathname);
        if (found === null) continue;
        const named = Object.fromEntries(fields.map((field, i) => [field, found[i + 1] ?? ""]));
        const asked = { ...named, ...Object.fromEntries(searchParams) };
        if ((input.required as string[] | undefined)?.some((field) => asked[field] === undefined)) return undefined;
        try {
          return call(asked);
        } catch {
          return undefined;
        }
      }
      return undefined;
    },
  };
}
