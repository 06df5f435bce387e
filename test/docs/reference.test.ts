/** The API reference shows an example of each operation that the API takes: each body is valid by the operation's own schema. */
import { Validator } from "@cfworker/json-schema";
import { expect, test } from "vitest";
import { byTag, type Document, typeOf } from "../../functions/studio/reference/document.ts";
import { curlOf, exampleOf } from "../../functions/studio/reference/example.ts";
import { app } from "../support/worker.ts";

const response = await app.request("/v1/openapi.json", {}, { API_OPEN: "true" } as unknown as Env);
const document = await response.json<Document>();
const operations = [...byTag(document).values()].flat();
const validatorOf = (schema: object) => new Validator({ ...schema, components: document.components }, "2020-12");

test("every operation is listed", () => {
  expect(operations).toHaveLength(Object.values(document.paths).flatMap((methods) => Object.keys(methods)).length);
});

test.each(operations)("$method $path has an example, with a body that is taken", (listed) => {
  const command = curlOf(document, listed, "http://localhost:8787");
  expect(command).toMatch(/^curl (-X [A-Z]+ )?'http:\/\/localhost:8787\/[^{}]*'/);
  const [type, content] = Object.entries(listed.operation.requestBody?.content ?? {})[0] ?? [];
  if (type !== "application/json" || content?.schema === undefined) return;
  const body = exampleOf(document, content.schema);
  expect(command).toContain(JSON.stringify(body).replaceAll("'", "'\\''"));
  const { valid, errors } = validatorOf(content.schema).validate(body);
  expect([body, valid ? [] : errors]).toEqual([body, []]);
});

test("a schema is called by its name, or by what it is", () => {
  const of = (schema: Parameters<typeof typeOf>[1]) => typeOf(document, schema);
  expect(of({ $ref: "#/components/schemas/Run" })).toBe("Run");
  expect(of({ type: "array", items: { type: "string", format: "date-time" } })).toBe("list of string (date-time)");
  expect(of({ anyOf: [{ $ref: "#/components/schemas/Run" }, { type: "null" }] })).toBe("Run or null");
  expect(of({ enum: ["a", "b"] })).toBe('"a" or "b"');
});
