/** The documentation describes the whole API, and every request that it shows is one that the API takes. */
import { Validator } from "@cfworker/json-schema";
import { expect, test } from "vitest";
import { z } from "zod";
import { app } from "../support/worker.ts";
import { blocksOf, pages, textOf } from "./markdown.ts";

const bodySchema = z.object({
  requestBody: z
    .object({ content: z.object({ "application/json": z.object({ schema: z.json() }).optional() }) })
    .optional(),
});
const documentSchema = z.object({
  paths: z.record(z.string(), z.record(z.string(), bodySchema)),
  components: z.record(z.string(), z.unknown()),
});
type Method = z.infer<typeof bodySchema>;

const response = await app.request("/v1/openapi.json", {}, { API_OPEN: "true" } as unknown as Env);
const document = documentSchema.parse(await response.json());
const routes = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, described]) => ({ path, method: method.toUpperCase(), described })),
);

test("every route is in the table of routes", () => {
  expect(routes.length).toBeGreaterThan(15);
  const page = textOf("docs/api.md");
  const missing = routes
    .map(({ method, path }) => `${method} ${path}`)
    .filter((route) => !page.includes(`\`${route}\``));
  expect(missing).toEqual([]);
});

interface Shown {
  readonly page: string;
  readonly method: string;
  readonly path: string;
  readonly body: string | undefined;
}

/** Requests of curl in blocks of shell, one a line or with a body over several. */
const shown: Shown[] = pages().flatMap((page) =>
  blocksOf(page)
    .filter(({ language }) => language === "sh")
    .flatMap(({ code }) => code.replace(/\\\n/g, " ").split(/^(?=curl )/m))
    .filter((command) => command.startsWith("curl "))
    .map((command) => {
      const body = /-d '([^']*)'/.exec(command)?.[1];
      const method = /-X (\w+)/.exec(command)?.[1] ?? "GET";
      const path = /localhost:8787(\/[^\s?]*)/.exec(command)?.[1] ?? "";
      return { page: page.path, method, path, body };
    }),
);

test("every request that is shown has a route", () => {
  expect(shown.length).toBeGreaterThan(5);
  expect(shown.filter((request) => routeOf(request) === undefined)).toEqual([]);
});

test.each(shown.filter(({ body }) => body !== undefined))(
  "$method $path in $page has a body that is taken: $body",
  (request) => {
    const schema = routeOf(request)?.requestBody?.content["application/json"]?.schema;
    expect(schema).toBeDefined();
    const validator = new Validator({ ...(schema as object), components: document.components }, "2020-12");
    const { valid, errors } = validator.validate(JSON.parse(request.body ?? ""));
    expect(valid, JSON.stringify(errors, null, 2)).toBe(true);
  },
);

function routeOf({ method, path }: Shown): Method | undefined {
  return routes.find((route) => route.method === method && patternOf(route.path).test(path))?.described;
}

/** A parameter stands for one part of a path; that of a file for several. */
function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll("{path}", ".+").replaceAll(/\{\w+\}/g, "[^/]+")}$`);
}
