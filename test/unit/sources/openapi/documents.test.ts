/** Whole documents: versions, YAML, what is said of the API, and what is refused as a whole. */
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { readOpenApi } from "../../../../functions/sources/openapi/read.ts";
import { documentOf, readOf } from "./documents.ts";

const swagger = (paths: object, more: object = {}) => ({
  swagger: "2.0",
  info: { title: "Old", version: "1" },
  host: "api.test",
  basePath: "/v1",
  schemes: ["http", "https"],
  paths,
  ...more,
});
const refused = (text: string) => {
  const result = readOpenApi(text, { url: "https://api.test/openapi.json" });
  return result.ok ? "read" : `${result.field}: ${result.message}`;
};

describe("2.0", () => {
  it("is read with its own words for bodies, lists, shared parts and secrets", () => {
    const { drafts, rejected } = readOf(
      swagger(
        {
          "/pets/{id}": {
            parameters: [{ $ref: "#/parameters/Id" }],
            get: {
              operationId: "getPet",
              produces: ["application/xml", "application/json"],
              parameters: [
                { name: "tags", in: "query", type: "array", items: { type: "string" }, collectionFormat: "pipes" },
                { name: "ids", in: "query", type: "array", items: { type: "integer" }, collectionFormat: "multi" },
                { name: "codes", in: "query", type: "array", items: { type: "integer" } },
              ],
              responses: { 200: { description: "", schema: { $ref: "#/definitions/Pet" } } },
            },
            put: {
              operationId: "putPet",
              parameters: [{ $ref: "#/parameters/Body" }],
              responses: { 200: { $ref: "#/responses/Pet" } },
            },
            post: {
              operationId: "form",
              consumes: ["application/x-www-form-urlencoded"],
              parameters: [
                { name: "name", in: "formData", type: "string", required: true },
                { name: "n", in: "formData", type: "integer" },
              ],
              responses: {},
            },
          },
        },
        {
          consumes: ["application/json"],
          produces: ["application/json"],
          security: [{ key: [] }],
          securityDefinitions: { key: { type: "apiKey", in: "header", name: "X-Key" } },
          parameters: {
            Id: { name: "id", in: "path", required: true, type: "integer", minimum: 1 },
            Body: { name: "pet", in: "body", required: true, schema: { $ref: "#/definitions/Pet" } },
          },
          responses: { Pet: { description: "", schema: { $ref: "#/definitions/Pet" } } },
          definitions: {
            Pet: {
              type: "object",
              required: ["name"],
              properties: { name: { type: "string", "x-nullable": true }, kind: { type: "string" } },
              discriminator: "kind",
            },
          },
        },
      ),
    );
    expect(rejected).toEqual([]);
    const pet = {
      type: "object",
      required: ["name", "kind"],
      properties: { name: { type: ["string", "null"] }, kind: { type: "string" } },
    };
    const id = { type: "integer", minimum: 1 };
    expect(drafts).toMatchObject([
      {
        name: "getPet",
        output: pet,
        input: { properties: { id, tags: { type: "array" } } },
        via: {
          url: "https://api.test/v1/pets/{id}",
          arguments: [
            { name: "id" },
            { name: "tags", style: "pipeDelimited" },
            { name: "ids" },
            { name: "codes", explode: false },
          ],
          secrets: [{ as: "X-Key" }],
        },
      },
      {
        name: "putPet",
        output: pet,
        input: { properties: { id, name: {}, kind: {} }, required: ["id", "name", "kind"] },
        via: { body: { contentType: "application/json" } },
      },
      {
        name: "form",
        input: { required: ["id", "name"] },
        via: { body: { contentType: "application/x-www-form-urlencoded" } },
      },
    ]);
    expect(drafts[0]?.via).toMatchObject({ arguments: [{}, {}, { name: "ids", in: "query" }, {}] });
  });

  it("with one wrong operation loses that one alone", () => {
    const sound = { get: { responses: { 200: { description: "", schema: { type: "string" } } } } };
    const { drafts, rejected } = readOf(
      swagger({
        "/a": sound,
        "/b": { get: { parameters: [{ name: "x" }, "y"] } },
        "/c": { get: { responses: { 200: null } } },
        "/d": { get: "no" },
        "/e": null,
        "/f": sound,
      }),
    );
    expect(drafts.map(({ name }) => name)).toEqual(["get_a", "get_f"]);
    expect(rejected.map(({ message }) => message.split(":")[0]).toSorted()).toEqual([
      "paths./b.get.parameters[0].name",
      "paths./c",
      "paths./d.get",
    ]);
  });

  it("lets no media type name what all objects have", () => {
    readOf(
      swagger(
        {
          "/a": {
            get: { produces: ["__proto__"], responses: { 200: { description: "", examples: { polluted: 1 } } } },
          },
        },
        { produces: ["__proto__", "constructor"] },
      ),
    );
    expect(({} as Record<string, unknown>).examples).toBeUndefined();
    expect(({} as Record<string, unknown>).example).toBeUndefined();
  });
});

it.each(["3.0.0", "3.0.4", "3.1.1", "3.2.0"])("%s is read", (openapi) => {
  expect(readOf(documentOf({ "/x": { get: { operationId: "x" } } }, { openapi })).drafts).toMatchObject([
    { name: "x" },
  ]);
});

it("3.2 keeps its own method, other methods and whole queries", () => {
  const { drafts, rejected } = readOf(
    documentOf(
      {
        "/x": {
          query: {
            operationId: "search",
            requestBody: {
              required: true,
              content: { "application/json": { schema: { type: "object", properties: { q: { type: "string" } } } } },
            },
          },
          get: {
            operationId: "whole",
            parameters: [
              {
                name: "all",
                in: "querystring",
                content: { "application/x-www-form-urlencoded": { schema: { type: "object" } } },
              },
            ],
          },
          additionalOperations: { LINK: { operationId: "link" } },
        },
      },
      { openapi: "3.2.0" },
    ),
  );
  expect(drafts).toMatchObject([
    {
      name: "whole",
      via: { arguments: [{ name: "all", in: "querystring", content: "application/x-www-form-urlencoded" }] },
    },
    {
      name: "search",
      effect: "read",
      via: { method: "QUERY", body: { contentType: "application/json" }, arguments: [{ name: "q", in: "body" }] },
    },
  ]);
  expect(rejected).toMatchObject([{ origin: "link", reason: "unsupported_method" }]);
});

it("says of the API what its document says", () => {
  const about = (info: unknown) => {
    const { title, version, licence } = readOf(documentOf({}, { info }));
    return { title, version, ...(licence === undefined ? {} : { licence }) };
  };
  expect(
    about({ title: "<b>Pets</b>", version: 2, license: { name: "Apache 2.0", identifier: "Apache-2.0" } }),
  ).toEqual({ title: "Pets", version: "2", licence: "Apache-2.0" });
  expect(about({ license: { name: "CC BY 4.0" } })).toEqual({
    title: "untitled API",
    version: "",
    licence: "CC BY 4.0",
  });
  expect(about(null)).toEqual({ title: "untitled API", version: "" });
});

it("leaves webhooks and callbacks out, and paths that are extensions", () => {
  const { drafts, warnings } = readOf(
    documentOf(
      { "/x": { post: { callbacks: { done: { "{$request.body#/url}": { post: {} } } } } }, "x-more": { get: {} } },
      { webhooks: { ping: { post: {} } } },
    ),
  );
  expect(drafts).toHaveLength(1);
  expect(warnings).toEqual(["webhooks: 1 left out: they are the API's calls, not calls of it"]);
});

describe("YAML", () => {
  it("is read as JSON is", () => {
    const document = documentOf({
      "/x/{id}": {
        get: {
          operationId: "x",
          parameters: [{ name: "id", in: "path", schema: { type: "integer" } }],
          responses: { 200: { content: { "application/json": { schema: { type: "string", nullable: true } } } } },
        },
      },
    });
    expect(readOf(stringify(document))).toEqual(readOf(document));
    expect(readOf(`\ufeff${stringify(document)}`)).toEqual(readOf(document));
  });

  it("has versions without quotes, numbers as keys, anchors and merges", () => {
    const text = `
openapi: 3.1
info: {title: T, version: 1.0}
servers: [{url: https://api.test}]
paths:
  /x: &x
    get: &get
      operationId: x
      responses:
        200: {content: {application/json: {schema: {type: string, enum: [yes, no, 1]}}}}
  /y:
    get:
      <<: *get
      operationId: y
  /z: *x
`;
    const { drafts, version } = readOf(text);
    expect(version).toBe("1");
    expect(drafts.map(({ name, output }) => [name, output])).toEqual([
      ["x", { type: "string", enum: ["yes", "no", "1"] }],
      ["y", { type: "string", enum: ["yes", "no", "1"] }],
      ["get_z", { type: "string", enum: ["yes", "no", "1"] }],
    ]);
  });

  it("with a key twice takes the last, and says so", () => {
    const { drafts, warnings } = readOf(
      "openapi: 3.1.0\nservers: [{url: https://api.test}]\npaths:\n  /a: {get: {}}\n  /b: {get: {}}\n  /a: {post: {}}\n",
    );
    expect(drafts.map(({ name }) => name)).toEqual(["post_a", "get_b"]);
    expect(warnings).toEqual(['line 6: "/a" stands twice; the last is taken']);
  });
});

describe("what is no document", () => {
  it.each([
    ["", "document: expected an OpenAPI document: an object"],
    ["null", "document: expected an OpenAPI document: an object"],
    ["[]", "document: expected an OpenAPI document: an object"],
    ["just words", "document: expected an OpenAPI document: an object"],
    ["{}", "openapi: expected a document of OpenAPI 2.0, 3.0, 3.1 or 3.2"],
    ['{"openapi":"4.0.0","paths":{}}', 'openapi: expected a document of OpenAPI 2.0, 3.0, 3.1 or 3.2, not "4.0.0"'],
    ['{"swagger":"1.2"}', 'swagger: expected a document of OpenAPI 2.0, 3.0, 3.1 or 3.2, not "1.2"'],
    ['{"openapi":{"x":1}}', 'openapi: expected a document of OpenAPI 2.0, 3.0, 3.1 or 3.2, not {"x":1}'],
    ['{"asyncapi":"2.0.0"}', "asyncapi: expected a document of OpenAPI 2.0, 3.0, 3.1 or 3.2"],
    ['{"openapi":"3.1.0","paths":[]}', "paths: expected an object of path items"],
    ['{"openapi":"3.0.0","paths":"x"}', "paths: expected an object of path items"],
    ["<html></html>", "document: expected an OpenAPI document: an object"],
  ])("%j", (text, message) => expect(refused(text)).toBe(message));

  it("says where its text breaks off", () => {
    expect(refused("a: [1,\nb: }")).toMatch(/^document: expected JSON or YAML: .* at line 2/);
    expect(refused('{"openapi": "3.1.0", "paths": {')).toMatch(/^document: expected JSON or YAML: /);
  });
});
