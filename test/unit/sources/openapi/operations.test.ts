/** Operations as drafts: parameters, bodies, replies, servers, secrets, names, words and examples. */
import { describe, expect, it } from "vitest";
import { draftSchema } from "../../../../functions/sources/draft.ts";
import { nameFault } from "../../../../functions/tools/names.ts";
import { checkBySchema } from "../../../../functions/tools/schema_check.ts";
import { bodyOf, documentOf, draftOf, readOf, SERVER, whyNot } from "./documents.ts";

const json = (schema: object) => ({ content: { "application/json": { schema } } });

describe("parameters", () => {
  it("of path and operation are one list, the operation's before those of its path", () => {
    const read = readOf(
      documentOf(
        {
          "/x/{id}": {
            parameters: [
              { $ref: "#/components/parameters/Id" },
              { name: "limit", in: "query", schema: { type: "integer", maximum: 10 } },
            ],
            get: {
              parameters: [{ name: "limit", in: "query", required: true, schema: { type: "integer", maximum: 50 } }],
            },
          },
        },
        { components: { parameters: { Id: { name: "id", in: "path", required: true, schema: { type: "string" } } } } },
      ),
    );
    expect(read.drafts[0]?.input).toEqual({
      type: "object",
      properties: { id: { type: "string" }, limit: { type: "integer", maximum: 50 } },
      required: ["id", "limit"],
      additionalProperties: false,
    });
  });

  it("keep their styles, where those are no defaults", () => {
    const { via } = draftOf(
      {
        parameters: [
          { name: "id", in: "path", style: "matrix", explode: true, schema: {} },
          { name: "a", in: "query", style: "form", explode: true, schema: {} },
          { name: "b", in: "query", explode: false, schema: {} },
          { name: "c", in: "query", style: "deepObject", explode: true, schema: {} },
          { name: "d", in: "query", style: "pipeDelimited", allowReserved: true, schema: {} },
          { name: "e", in: "query", content: { "application/json": { schema: { type: "object" } } } },
          { name: "X-F", in: "header", explode: true, schema: {} },
          { name: "g", in: "cookie", schema: {} },
        ],
      },
      {},
      "/x/{id}",
    );
    expect(via).toMatchObject({
      url: `${SERVER}/x/{id}`,
      arguments: [
        { name: "id", in: "path", style: "matrix", explode: true },
        { name: "a", in: "query" },
        { name: "b", in: "query", explode: false },
        { name: "c", in: "query", style: "deepObject", explode: true },
        { name: "d", in: "query", style: "pipeDelimited", allowReserved: true },
        { name: "e", in: "query", content: "application/json" },
        { name: "X_F", as: "X-F", in: "header", explode: true },
        { name: "g", in: "cookie" },
      ],
    });
  });

  it("of one name in several places are told apart by place", () => {
    const { input, via } = draftOf(
      {
        parameters: ["path", "query", "header", "cookie"].map((place) => ({
          name: "id",
          in: place,
          schema: { type: "string" },
        })),
        requestBody: {
          required: true,
          ...json({ type: "object", properties: { id: { type: "integer" }, id_body: {} } }),
        },
      },
      {},
      "/x/{id}",
      "put",
    );
    expect(Object.keys(input.properties as object)).toEqual([
      "id",
      "id_query",
      "id_header",
      "id_cookie",
      "id_body",
      "id_body_body",
    ]);
    expect(via).toMatchObject({
      arguments: [
        { name: "id", in: "path" },
        { name: "id_query", as: "id" },
        { name: "id_header", as: "id" },
        { name: "id_cookie", as: "id" },
        { name: "id_body", as: "id", in: "body" },
        { name: "id_body_body", as: "id_body" },
      ],
    });
  });

  it("have names that every trainer takes", () => {
    const names = ["filter[name]", "$top", "page.size", "2d", "größe", "___", "x".repeat(90)];
    const { input } = draftOf({ parameters: names.map((name) => ({ name, in: "query", schema: {} })) });
    expect(Object.keys(input.properties as object)).toEqual([
      "filter_name",
      "top",
      "page_size",
      "field_2d",
      "gr_e",
      "field",
      "x".repeat(64),
    ]);
  });

  it("stand in the path, or are read as texts, or left out", () => {
    const read = readOf(
      documentOf({
        "/x/{id}/{other}": {
          get: {
            parameters: [
              { name: "id", in: "path", schema: {} },
              { name: "gone", in: "path", schema: {} },
            ],
          },
        },
      }),
    );
    expect(read.drafts[0]?.input.required).toEqual(["other", "id"]);
    expect(read.warnings).toEqual([
      "paths./x/{id}/{other}.get: the parameter gone stands nowhere in the path",
      "paths./x/{id}/{other}.get: the path has {other}, which no parameter describes; read as a text",
    ]);
  });

  it("that are the message's own are none", () => {
    const { input } = draftOf({
      parameters: ["Accept", "content-type", "Authorization", "X-Own"].map((name) => ({
        name,
        in: "header",
        schema: {},
      })),
    });
    expect(Object.keys(input.properties as object)).toEqual(["X_Own"]);
  });

  it("that cannot be read say where they stand", () => {
    const wrong = (parameter: unknown) =>
      whyNot({ parameters: [{ name: "a", in: "query" }, {}, parameter].toSpliced(1, 1) });
    expect(wrong({ in: "query" })).toBe(
      "unreadable: paths./x.get.parameters[1].name: expected the name of a parameter",
    );
    expect(wrong({ name: "b" })).toBe(
      "unsupported_parameter: paths./x.get.parameters[1].in: expected path, query, querystring, header or cookie",
    );
    expect(wrong("b")).toBe('unreadable: paths./x.get.parameters[1]: expected an object, not "b"');
    expect(wrong({ name: "b", in: "query", schema: 3 })).toBe(
      "unreadable: paths./x.get.parameters[1].schema: expected a schema",
    );
    expect(wrong({ name: "b", in: "query", required: true, content: { "application/xml": {} } })).toMatch(
      /^unsupported_parameter: paths\.\/x\.get\.parameters\[1\]\.content\.application\/xml: expected a parameter of JSON or text/,
    );
    expect(wrong({ name: "Host", in: "header", required: true })).toMatch(/^unsupported_parameter: /);
  });
});

describe("a body", () => {
  const thing = {
    type: "object",
    required: ["name"],
    properties: { name: { type: "string" }, size: { type: "integer" } },
  };

  it("of an object is its fields", () => {
    const draft = bodyOf(thing);
    expect(draft.input).toEqual({
      type: "object",
      properties: thing.properties,
      required: ["name"],
      additionalProperties: false,
    });
    expect(draft.via).toMatchObject({
      body: { contentType: "application/json" },
      arguments: [
        { name: "name", in: "body" },
        { name: "size", in: "body" },
      ],
    });
  });

  it.each([
    [{ type: "array", items: { type: "string" } }],
    [{ type: "string" }],
    [{ oneOf: [{ type: "object" }, { type: "array", items: {} }] }],
    [{ type: "object", additionalProperties: { type: "integer" } }],
    [{}],
  ])("of %j is one argument", (schema) => {
    const draft = bodyOf(schema);
    expect(Object.keys(draft.input.properties as object)).toEqual(["body"]);
    expect(draft.input.required).toEqual(["body"]);
    expect(draft.via).toMatchObject({ body: { contentType: "application/json", whole: "body" } });
  });

  it("that may be left out, but not its fields, is one argument too", () => {
    const draft = draftOf({ requestBody: json(thing) }, {}, "/x", "post");
    expect(draft.input).toMatchObject({ properties: { body: thing } });
    expect(draft.input.required).toBeUndefined();
  });

  it("is of the plainest type that there is", () => {
    const types = (...given: string[]) =>
      draftOf(
        {
          requestBody: { required: true, content: Object.fromEntries(given.map((type) => [type, { schema: thing }])) },
        },
        {},
        "/x",
        "post",
      ).via;
    expect(types("application/xml", "multipart/form-data", "application/json; charset=utf-8")).toMatchObject({
      body: { contentType: "application/json" },
    });
    expect(types("application/vnd.x+json", "application/x-www-form-urlencoded")).toMatchObject({
      body: { contentType: "application/vnd.x+json" },
    });
    expect(types("application/xml", "application/x-www-form-urlencoded")).toMatchObject({
      body: { contentType: "application/x-www-form-urlencoded" },
    });
    expect(types("*/*")).toMatchObject({ body: { contentType: "application/json" } });
    expect(
      whyNot(
        { requestBody: { required: true, content: { "application/xml": {}, "application/pdf": {} } } },
        {},
        "/x",
        "post",
      ),
    ).toBe(
      "unsupported_body: paths./x.post.requestBody.content: expected a body of JSON, a form or text, not application/xml, application/pdf",
    );
  });

  it("as a form keeps the styles of its fields", () => {
    const draft = draftOf(
      {
        requestBody: {
          required: true,
          content: {
            "application/x-www-form-urlencoded": {
              schema: {
                type: "object",
                properties: { a: { type: "array", items: {} }, b: { type: "object" }, c: { type: "object" } },
              },
              encoding: {
                a: { style: "spaceDelimited", explode: false },
                b: { style: "deepObject", explode: true },
                c: { contentType: "application/json" },
              },
            },
          },
        },
      },
      {},
      "/x",
      "post",
    );
    expect(draft.via).toMatchObject({
      arguments: [
        { name: "a", style: "spaceDelimited", explode: false },
        { name: "b", style: "deepObject", explode: true },
        { name: "c", content: "application/json" },
      ],
    });
  });

  it("takes no files: one that is needed rejects the operation", () => {
    const parts = (required: string[]) => ({
      requestBody: {
        required: true,
        content: {
          "multipart/form-data": {
            schema: {
              type: "object",
              required,
              properties: { note: { type: "string" }, file: { type: "string", format: "binary" } },
            },
          },
        },
      },
    });
    expect(Object.keys(draftOf(parts([]), {}, "/x", "post").input.properties as object)).toEqual(["note"]);
    expect(whyNot(parts(["file"]), {}, "/x", "post")).toBe(
      "unsupported_body: paths./x.post.requestBody.content.multipart/form-data.schema.properties.file: expected a part that is no file",
    );
    expect(
      whyNot({ requestBody: { required: true, content: { "application/octet-stream": {} } } }, {}, "/x", "post"),
    ).toMatch(/^unsupported_body/);
  });
});

describe("a reply", () => {
  const returned = (responses: object) => {
    const { output, via } = draftOf({ responses });
    return { output, ...(via.type === "http" ? { result: via.result, headers: via.headers } : {}) };
  };
  it("is the first success with a body, or what is said of all", () => {
    expect(
      returned({
        404: json({ type: "null" }),
        204: {},
        201: json({ type: "string" }),
        default: json({ type: "null" }),
      }),
    ).toMatchObject({ output: { type: "string" }, result: { format: "json" } });
    expect(returned({ default: json({ type: "integer" }) })).toMatchObject({ output: { type: "integer" } });
    expect(returned({ "2XX": json({ type: "boolean" }) })).toMatchObject({ output: { type: "boolean" } });
    expect(returned({ 204: { description: "Done" } })).toMatchObject({
      result: { format: "status" },
      output: { properties: { status: {} } },
    });
    expect(returned({ 400: json({ type: "string" }) })).toEqual({
      output: undefined,
      result: undefined,
      headers: undefined,
    });
  });

  it("is read as what it is", () => {
    const of = (type: string) => returned({ 200: { content: { [type]: { schema: { type: "integer" } } } } });
    expect(of("text/csv")).toMatchObject({ result: { format: "csv" }, output: undefined });
    expect(of("application/atom+xml")).toMatchObject({
      result: { format: "xml" },
      output: undefined,
      headers: { accept: "application/atom+xml" },
    });
    expect(of("text/html")).toMatchObject({ result: { format: "text" }, output: { type: "string" } });
    expect(of("application/hal+json")).toMatchObject({
      result: { format: "json" },
      output: { type: "integer" },
      headers: { accept: "application/hal+json" },
    });
    expect(of("*/*")).toMatchObject({ result: undefined, output: { type: "integer" } });
  });

  it("that is a file or a stream is none", () => {
    const of = (type: string, media: object = {}) => whyNot({ responses: { 200: { content: { [type]: media } } } });
    expect(of("image/png")).toBe(
      "unsupported_response: paths./x.get.responses.200.content.image/png: expected a reply of JSON, XML, CSV or text",
    );
    expect(of("text/event-stream")).toMatch(/^streaming: /);
    expect(of("application/jsonl", { itemSchema: { type: "object" } })).toMatch(/^streaming: /);
  });
});

describe("servers", () => {
  const url = (document: object, options = {}) => readOf(document, options).drafts.map(({ via }) => via.url);
  const get = { "/x": { get: {} } };

  it("of the operation come before those of its path and of the document", () => {
    const paths = {
      "/a": { get: { servers: [{ url: "https://op.test" }] } },
      "/b": { servers: [{ url: "https://path.test/" }], get: {} },
      "/c": { get: {} },
    };
    expect(url(documentOf(paths))).toEqual(["https://op.test/a", "https://path.test/b", `${SERVER}/c`]);
  });

  it("have variables at their defaults, and are relative to the document", () => {
    const servers = [
      {
        url: "https://{region}.api.test:{port}/{v}",
        variables: { region: { default: "eu" }, port: { enum: ["8443"] }, v: { default: "v2" } },
      },
    ];
    expect(url(documentOf(get, { servers }))).toEqual(["https://eu.api.test:8443/v2/x"]);
    const at = { url: "https://docs.test/specs/openapi.json" };
    expect(url(documentOf(get, { servers: [{ url: "../v3" }] }), at)).toEqual(["https://docs.test/v3/x"]);
    expect(url(documentOf(get, { servers: undefined }), at)).toEqual(["https://docs.test/x"]);
    expect(url(documentOf(get), { base: "https://other.test/base/" })).toEqual(["https://other.test/base/x"]);
  });

  it("prefer https, and are refused where there is none", () => {
    expect(url(documentOf(get, { servers: [{ url: "http://a.test" }, { url: "https://b.test" }] }))).toEqual([
      "https://b.test/x",
    ]);
    for (const servers of [
      undefined,
      [],
      [{ url: "/v1" }],
      [{ url: "https://{host}/" }],
      [{ url: "ftp://a.test" }],
      [{ url: "https://u:p@a.test" }],
      [7],
    ])
      expect(whyNot({}, { servers })).toMatch(/^no_server: servers(\[0\])?: expected an absolute URL/);
  });

  it("of paths that are told apart by a query or a fragment", () => {
    const read = readOf(
      documentOf({
        "/?Action=List&Version=2": { get: { operationId: "list" } },
        "/#X-Target=Do": { post: { operationId: "do" } },
      }),
    );
    expect(read.drafts.map(({ via }) => via)).toMatchObject([
      { url: `${SERVER}/`, query: { Action: "List", Version: "2" } },
      { url: `${SERVER}/` },
    ]);
  });
});

describe("secrets", () => {
  const schemes = {
    header: { type: "apiKey", in: "header", name: "X-Key" },
    query: { type: "apiKey", in: "query", name: "key" },
    cookie: { type: "apiKey", in: "cookie", name: "sid" },
    bearer: { type: "http", scheme: "Bearer" },
    basic: { type: "http", scheme: "basic" },
    oauth: { type: "oauth2", flows: {} },
    digest: { type: "http", scheme: "digest" },
    tls: { type: "mutualTLS" },
  };
  const more = { components: { securitySchemes: schemes }, security: [{ header: [] }] };
  const secrets = (security: unknown) => {
    const { via } = draftOf({ ...(security === undefined ? {} : { security }) }, more);
    return via.type === "http" ? via.secrets : undefined;
  };

  it("go where the schemes say", () => {
    expect(secrets(undefined)).toEqual([{ name: "header", in: "header", as: "X-Key", prefix: "" }]);
    expect(secrets([{ query: [], cookie: [] }])).toEqual([
      { name: "query", in: "query", as: "key", prefix: "" },
      { name: "cookie", in: "cookie", as: "sid", prefix: "" },
    ]);
    expect(secrets([{ bearer: [] }])).toEqual([
      { name: "bearer", in: "header", as: "Authorization", prefix: "Bearer " },
    ]);
    expect(secrets([{ basic: [] }])).toEqual([
      { name: "basic", in: "header", as: "Authorization", prefix: "Basic ", encoding: "base64" },
    ]);
    expect(secrets([{ oauth: ["read"] }])).toMatchObject([{ prefix: "Bearer " }]);
  });

  it("are the first way that can be gone; with none as a way too they are optional", () => {
    expect(secrets([{ digest: [] }, { query: [] }])).toMatchObject([{ name: "query" }]);
    expect(secrets([{}, { query: [] }])).toMatchObject([{ name: "query", optional: true }]);
    expect(secrets([])).toBeUndefined();
    expect(secrets([{}, { tls: [] }])).toBeUndefined();
    expect(whyNot({ security: [{ digest: [] }] }, more)).toBe(
      'unsupported_security: paths./x.get.security: components.securitySchemes.digest.scheme: expected bearer or basic, not "digest"',
    );
    const read = readOf(documentOf({ "/x": { get: { security: [{ nowhere: [] }] } } }, more));
    expect(read.drafts[0]?.via).not.toHaveProperty("secrets");
    expect(read.warnings).toEqual([
      "components.securitySchemes.nowhere: the security scheme that operations ask for is not there; nothing is sent for it",
    ]);
  });

  it("are no arguments, also where the document lists them as parameters", () => {
    const draft = draftOf(
      {
        security: [{ query: [], header: [] }],
        parameters: [
          { name: "key", in: "query", required: true },
          { name: "x-key", in: "header" },
          { name: "q", in: "query" },
        ],
      },
      more,
    );
    expect(Object.keys(draft.input.properties as object)).toEqual(["q"]);
  });
});

describe("names and words", () => {
  const names = (paths: object) => readOf(documentOf(paths)).drafts.map(({ name }) => name);

  it("come from the operation's id, else from method and path", () => {
    expect(
      names({
        "/pets/{petId}/toys": { get: {}, post: { operationId: "Pets.addToy (v2)" }, delete: { operationId: "state" } },
        "/": { get: {} },
      }),
    ).toEqual(["get_pets_by_petId_toys", "Pets_addToy_v2", "delete_state", "get"]);
  });

  it("that collide are told apart the same way each time", () => {
    const paths = {
      "/a": { get: { operationId: "list" }, post: { operationId: "list" } },
      "/b": { get: { operationId: "list!" } },
      "/b/": { get: { operationId: "list?" } },
      "/c": { get: { operationId: "list" } },
    };
    expect(names(paths)).toEqual(["list", "post_a", "get_b", "list_2", "get_c"]);
    const long = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`/${"x".repeat(80)}/${i}`, { get: {} }]));
    const made = names(long);
    expect(new Set(made).size).toBe(12);
    for (const name of made) expect(nameFault(name)).toBeNull();
  });

  it("of an operation are plain, bounded text", () => {
    const draft = draftOf({
      summary: "List <b>things</b>",
      description:
        "# Things\n\nReturns *all* `things`. <script>alert(1)</script>\n\n- one\n- two\n\n![x](http://x.test/p.png) See [docs](http://x.test).",
      deprecated: true,
    });
    expect(draft).toMatchObject({
      title: "List things",
      description: "List things. Things Returns *all* things. one two See docs. Deprecated by its API.",
    });
    expect(draftOf({ description: "word ".repeat(5_000) }).description.length).toBeLessThanOrEqual(1_001);
    expect(draftOf({}).description).toBe("GET /x");
    expect(draftOf({ summary: 3, description: ["x"], operationId: 4 })).toMatchObject({
      name: "get_x",
      description: "GET /x",
    });
  });

  it("say what a call does", () => {
    const read = readOf(
      documentOf(
        { "/x": { get: {}, head: {}, put: {}, post: {}, delete: {}, patch: {}, query: {}, options: {}, trace: {} } },
        { openapi: "3.2.0" },
      ),
    );
    expect(read.drafts.map(({ via, effect, kind }) => [via.type === "http" && via.method, effect, kind])).toEqual([
      ["GET", "read", "retrieval"],
      ["PUT", "write", "processing"],
      ["POST", "write", "processing"],
      ["DELETE", "write", "processing"],
      ["HEAD", "read", "retrieval"],
      ["PATCH", "write", "processing"],
      ["QUERY", "read", "retrieval"],
    ]);
    expect(read.rejected).toMatchObject([
      { origin: "OPTIONS /x", reason: "unsupported_method" },
      { origin: "TRACE /x", reason: "unsupported_method" },
    ]);
  });
});

describe("examples", () => {
  it("are put together of what each parameter shows, and fit the input", () => {
    const draft = draftOf(
      {
        parameters: [
          { name: "id", in: "path", schema: { type: "integer" }, example: "7" },
          { name: "sort", in: "query", required: true, schema: { enum: ["asc", "desc"] } },
          {
            name: "q",
            in: "query",
            schema: { type: "string" },
            examples: { a: { value: "one" }, b: { $ref: "#/components/examples/Two" }, c: { $ref: "#/nowhere" } },
          },
          { name: "page", in: "query", schema: { type: "integer", default: 1 } },
          { name: "tags", in: "query", schema: { type: "array", items: { type: "string" }, examples: ["x"] } },
        ],
      },
      { components: { examples: { Two: { value: "two" } } } },
      "/x/{id}",
    );
    expect(draft.examples).toEqual([
      { id: 7, sort: "asc", q: "one", tags: ["x"] },
      { id: 7, sort: "asc" },
      { id: 7, sort: "asc", q: "two", tags: ["x"] },
    ]);
    for (const example of draft.examples) expect(checkBySchema(draft.input, example).ok).toBe(true);
  });

  it("of a body are those of its type, field by field", () => {
    const schema = {
      type: "object",
      required: ["name"],
      properties: { name: { type: "string" }, "a-b": { type: "integer", example: 3 } },
    };
    const media = {
      schema,
      examples: { one: { value: { name: "n", "a-b": 1, more: 2 } }, two: { dataValue: { name: "m" } } },
    };
    const draft = draftOf(
      { requestBody: { required: true, content: { "application/json": media } } },
      {},
      "/x",
      "post",
    );
    expect(draft.examples).toEqual([{ name: "n", a_b: 1 }, { name: "n" }, { name: "m" }]);
    const whole = draftOf(
      {
        requestBody: {
          required: true,
          content: { "application/json": { schema: { type: "array", items: {} }, example: [1] } },
        },
      },
      {},
      "/x",
      "post",
    );
    expect(whole.examples).toEqual([{ body: [1] }]);
  });

  it("that do not fit are none", () => {
    expect(
      draftOf({
        parameters: [{ name: "n", in: "query", required: true, schema: { type: "integer" }, example: "many" }],
      }).examples,
    ).toEqual([]);
    expect(
      draftOf({ parameters: [{ name: "n", in: "query", required: true, schema: { type: "integer" } }] }).examples,
    ).toEqual([]);
    expect(draftOf({}).examples).toEqual([{}]);
  });
});

it("makes drafts that are as drafts have to be", () => {
  const draft = bodyOf({ type: "object", properties: { a: { type: "string" } } });
  expect(draftSchema.parse(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
});
