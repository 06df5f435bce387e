/** Schemas of documents as self-contained JSON Schema: references, `allOf`, choices, null, and what is left out. */
import { describe, expect, it } from "vitest";
import { checkBySchema, schemaFault } from "../../../../functions/tools/schema_check.ts";
import { bodyOf, documentOf, draftOf, outputOf, readOf, whyNot } from "./documents.ts";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

describe("references", () => {
  it("are put in place, also by names with odd characters and through others", () => {
    const schemas = { "A b/c~d": { type: "string" }, B: { $ref: "#/components/schemas/A%20b~1c~0d" } };
    expect(outputOf({ type: "array", items: ref("B") }, schemas)).toEqual({ type: "array", items: { type: "string" } });
    expect(outputOf({ type: "object", properties: { a: { ...ref("B"), description: "Own words" } } }, schemas)).toEqual(
      { type: "object", properties: { a: { type: "string", description: "Own words" } } },
    );
  });

  it("in a circle are kept by name, and hold values of any depth", () => {
    const schemas = {
      Node: {
        type: "object",
        required: ["name"],
        properties: { name: { type: "string" }, children: { type: "array", items: ref("Node") } },
      },
    };
    const output = outputOf(ref("Node"), schemas) as object;
    expect(output).toEqual({
      type: "object",
      required: ["name"],
      properties: { name: { type: "string" }, children: { type: "array", items: { $ref: "#/$defs/Node" } } },
      $defs: { Node: expect.objectContaining({ type: "object" }) },
    });
    const node = (depth: number): object => ({ name: "n", children: depth === 0 ? [] : [node(depth - 1)] });
    expect(checkBySchema(output as never, node(9) as never).ok).toBe(true);
    expect(checkBySchema(output as never, { name: "n", children: [{ children: [] }] } as never).ok).toBe(false);
  });

  it("of two schemas to each other are kept too", () => {
    const schemas = {
      A: { type: "object", properties: { b: ref("B") } },
      B: { type: "object", properties: { a: ref("A"), n: { type: "integer" } } },
    };
    const output = outputOf(ref("A"), schemas) as never;
    expect(schemaFault(output)).toBeNull();
    expect(checkBySchema(output, { b: { a: { b: { n: 1 } } } }).ok).toBe(true);
    expect(checkBySchema(output, { b: { a: { b: { n: "x" } } } }).ok).toBe(false);
  });

  it("that lead to nothing, out of the document or only to themselves reject their operation alone", () => {
    const reply = (schema: object) => ({ responses: { 200: { content: { "application/json": { schema } } } } });
    expect(whyNot(reply(ref("Missing")))).toMatch(
      /^missing_reference: paths\.\/x\.get\.responses\.200\.content\.application\/json\.schema: \$ref .*Missing.* leads to nothing/,
    );
    for (const out of ["https://evil.test/schema.json", "other.yaml#/A", "file:///etc/passwd"])
      expect(whyNot({ parameters: [{ name: "q", in: "query", schema: { $ref: out } }] })).toMatch(
        /^remote_reference: .*leads out of the document; expected everything within it$/,
      );
    expect(whyNot(reply({ $ref: 3 }))).toMatch(/^unreadable: .*\$ref: expected a text/);
    expect(
      whyNot(
        { parameters: [{ name: "q", in: "query", schema: ref("Loop") }] },
        { components: { schemas: { Loop: ref("Loop") } } },
      ),
    ).toMatch(/^schema_too_large: /);
    const read = readOf(documentOf({ "/a": { get: reply(ref("Missing")) }, "/b": { get: {} } }));
    expect([read.drafts.length, read.rejected.length]).toEqual([1, 1]);
  });

  it("out of the document are left out where an operation can do without them: parameters, and what it returns", () => {
    const out = { $ref: "https://schemas.example.org/features.yaml#/components/x" };
    const { drafts, rejected, warnings } = readOf(
      documentOf({
        "/items/{itemId}": {
          get: {
            parameters: [out, { name: "lang", in: "query", schema: { type: "string" } }],
            responses: { 200: out, 500: out },
          },
        },
        "/all": { get: { responses: { 200: { content: { "application/json": { schema: { items: out } } } } } } },
      }),
    );
    expect(rejected).toEqual([]);
    expect(drafts.map(({ input, output }) => [input.properties, input.required, output])).toEqual([
      [{ itemId: { type: "string" }, lang: { type: "string" } }, ["itemId"], undefined],
      [{}, undefined, undefined],
    ]);
    expect(warnings.filter((said) => said.includes("left out: paths."))).toHaveLength(3);
  });

  it("to the document by its own address lead within it", () => {
    const document = documentOf(
      {
        "/x": {
          get: {
            responses: {
              200: {
                content: {
                  "application/json": { schema: { $ref: "https://api.test/openapi.json#/components/schemas/A" } },
                },
              },
            },
          },
        },
      },
      { components: { schemas: { A: { type: "integer" } } } },
    );
    expect(readOf(document, { url: "https://api.test/openapi.json" }).drafts[0]?.output).toEqual({ type: "integer" });
  });
});

describe("allOf", () => {
  it("is one object of all fields, those of shared schemas too", () => {
    const schemas = {
      Base: {
        type: "object",
        required: ["id"],
        properties: { id: { type: "integer" }, name: { type: "string", maxLength: 50 } },
      },
      More: {
        allOf: [
          ref("Base"),
          {
            properties: { name: { minLength: 2, maxLength: 20 }, tags: { type: "array", items: {} } },
            required: ["tags"],
          },
        ],
      },
    };
    expect(outputOf({ allOf: [ref("More"), { description: "All of it" }] }, schemas)).toEqual({
      type: "object",
      description: "All of it",
      properties: {
        id: { type: "integer" },
        name: { type: "string", minLength: 2, maxLength: 20 },
        tags: { type: "array", items: {} },
      },
      required: ["id", "tags"],
    });
  });

  it("with one reference and words beside it is that reference", () => {
    const schemas = {
      Node: { type: "object", properties: { up: { allOf: [ref("Node")], description: "The one above" } } },
    };
    expect(outputOf(ref("Node"), schemas)).toMatchObject({
      properties: { up: { $ref: "#/$defs/Node", description: "The one above" } },
    });
  });

  it("takes what both say: types, choices, bounds", () => {
    expect(
      outputOf({
        allOf: [
          { type: ["number", "null"], minimum: 1 },
          { type: "integer", minimum: 3, maximum: 9 },
        ],
      }),
    ).toEqual({ type: "integer", minimum: 3, maximum: 9 });
    expect(outputOf({ allOf: [{ enum: ["a", "b"] }, { enum: ["b", "c"] }] })).toEqual({ enum: ["b"] });
  });

  it("that closes one part does not shut the others out", () => {
    const { input } = bodyOf({
      type: "object",
      properties: {
        body: {
          allOf: [
            { type: "object", properties: { a: {} }, additionalProperties: false },
            { type: "object", properties: { b: {} } },
          ],
        },
      },
    });
    expect((input.properties as never as { body: object }).body).toEqual({
      type: "object",
      properties: { a: {}, b: {} },
    });
  });
});

describe("values", () => {
  it("may be null in the words of every version", () => {
    expect(outputOf({ type: ["string", "null"], enum: ["a"] })).toEqual({
      type: ["string", "null"],
      enum: ["a", null],
    });
    expect(outputOf({ type: "string", nullable: true })).toEqual({ type: ["string", "null"] });
    expect(outputOf({ ...ref("A"), nullable: true }, { A: { type: "integer" } })).toEqual({
      anyOf: [{ type: "integer" }, { type: "null" }],
    });
    const old = documentOf(
      {
        "/x": {
          get: {
            responses: {
              200: {
                description: "",
                content: { "application/json": { schema: { type: "integer", nullable: true } } },
              },
            },
          },
        },
      },
      { openapi: "3.0.3" },
    );
    expect(readOf(old).drafts[0]?.output).toEqual({ type: ["integer", "null"] });
  });

  it("of a choice fit any of it; what tells them apart is said", () => {
    const schemas = { Cat: { type: "object", properties: { kind: { type: "string" } } }, Dog: { type: "object" } };
    expect(
      outputOf(
        {
          oneOf: [ref("Cat"), ref("Dog")],
          discriminator: { propertyName: "kind", mapping: { cat: "Cat", dog: "Dog" } },
        },
        schemas,
      ),
    ).toEqual({
      description: "kind says which: cat, dog.",
      anyOf: [{ type: "object", properties: { kind: { type: "string" } } }, { type: "object" }],
    });
  });

  it("have types that there are, and keywords of the form that they have to have", () => {
    expect(
      outputOf({
        type: "array",
        items: { type: "int", minimum: "3", maxLength: -1, pattern: "[", enum: 4, required: true, multipleOf: 0 },
      }),
    ).toEqual({ type: "array", items: { type: "integer" } });
    expect(outputOf({ properties: { a: { type: "any" }, b: { type: "bool" } }, required: "a" })).toEqual({
      type: "object",
      properties: { a: {}, b: { type: "boolean" } },
    });
    expect(outputOf({ type: "number", minimum: 0, exclusiveMinimum: true })).toEqual({
      type: "number",
      exclusiveMinimum: 0,
    });
    expect(outputOf({ type: "string", enum: [1, 2.5, true] })).toEqual({ type: "string", enum: ["1", "2.5", "true"] });
    expect(outputOf({ type: "string", const: "x" })).toEqual({ type: "string", enum: ["x"] });
    expect(outputOf({ type: "array", prefixItems: [{ type: "string" }, { type: "integer" }] })).toEqual({
      type: "array",
      items: { anyOf: [{ type: "string" }, { type: "integer" }] },
    });
  });

  it("that say nothing are no output", () => {
    expect(outputOf({})).toBeUndefined();
    expect(outputOf(true)).toBeUndefined();
    expect(outputOf({ description: "Whatever" })).toBeUndefined();
  });
});

it("of an input have no fields that only replies have, and the other way round", () => {
  const thing = {
    type: "object",
    required: ["id", "name", "secret"],
    properties: {
      id: { type: "integer", readOnly: true },
      name: { type: "string" },
      secret: { type: "string", writeOnly: true },
      made: ref("Made"),
    },
  };
  const schemas = { Thing: thing, Made: { type: "string", readOnly: true } };
  expect(outputOf(ref("Thing"), schemas)).toEqual({
    type: "object",
    required: ["id", "name"],
    properties: { id: { type: "integer" }, name: { type: "string" }, made: { type: "string" } },
  });
  expect(bodyOf(ref("Thing"), schemas).input).toEqual({
    type: "object",
    properties: { name: { type: "string" }, secret: { type: "string" } },
    required: ["name", "secret"],
    additionalProperties: false,
  });
});

describe("what is long", () => {
  const wide = (count: number, each: object) => ({
    type: "object",
    properties: Object.fromEntries(Array.from({ length: count }, (_, i) => [`field_${i}`, each])),
  });
  const long = { type: "string", description: "d".repeat(250) };

  it("of an input rejects the operation", () => {
    const parameters = Array.from({ length: 250 }, (_, i) => ({
      name: `p${i}`,
      in: "query",
      schema: { type: "string", description: "d".repeat(290) },
    }));
    expect(whyNot({ parameters })).toBe(
      "schema_too_large: paths./x.get: expected an input schema of at most 64000 characters",
    );
    expect(whyNot({ parameters: Array.from({ length: 301 }, (_, i) => ({ name: `p${i}`, in: "query" })) })).toMatch(
      /^schema_too_large: .*expected at most 300 parameters/,
    );
  });

  it("of an output is cut where it is furthest from the root", () => {
    const schemas = {
      Near: { ...wide(20, long), required: ["field_0"] },
      Far: wide(80, long),
      Root: {
        type: "object",
        properties: {
          near: ref("Near"),
          far: { type: "array", items: { type: "object", properties: { deep: ref("Far") } } },
        },
      },
    };
    const read = readOf(
      documentOf(
        { "/x": { get: { responses: { 200: { content: { "application/json": { schema: ref("Root") } } } } } } },
        { components: { schemas } },
      ),
    );
    const output = (read.drafts[0]?.output ?? {}) as { $defs: { Far: object } };
    expect(JSON.stringify(output).length).toBeLessThanOrEqual(24_000);
    expect(output.$defs).toMatchObject({ Near: { required: ["field_0"] }, Far: { type: "object" } });
    expect(output.$defs.Far).toEqual({ type: "object" });
    expect(read.warnings).toEqual([
      expect.stringMatching(/of the output only the first 24000 characters are described/),
    ]);
    expect(schemaFault(output)).toBeNull();
  });

  it("in one piece is not described at all", () => {
    const read = readOf(
      documentOf({
        "/x": { get: { responses: { 200: { content: { "application/json": { schema: wide(200, long) } } } } } },
      }),
    );
    expect(read.drafts[0]?.output).toBeUndefined();
    expect(read.warnings).toEqual([
      expect.stringMatching(/the output is not described: expected a schema of at most 24000 characters/),
    ]);
  });
});

it("says what fields are in plain words", () => {
  const draft = draftOf({
    parameters: [
      {
        name: "q",
        in: "query",
        description: "A **search** <b>text</b>,\n see [the docs](https://x.test).\u202e",
        schema: { type: "string", description: "ignored" },
      },
    ],
  });
  expect(draft.input.properties).toEqual({ q: { type: "string", description: "A search text, see the docs." } });
});
