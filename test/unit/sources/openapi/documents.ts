/** Small documents, and what is read of them. */
import type { JsonObject } from "../../../../functions/domain/schema.ts";
import type { Draft, Read } from "../../../../functions/sources/draft.ts";
import { type ReadOptions, readOpenApi } from "../../../../functions/sources/openapi/read.ts";

export const SERVER = "https://api.test/v1";

export function documentOf(paths: object, more: object = {}): JsonObject {
  return {
    openapi: "3.1.0",
    info: { title: "Test", version: "1" },
    servers: [{ url: SERVER }],
    paths,
    ...more,
  } as JsonObject;
}

export function readOf(document: object | string, options: ReadOptions = {}): Read {
  const result = readOpenApi(typeof document === "string" ? document : JSON.stringify(document), options);
  if (!result.ok) throw new Error(`${result.field}: ${result.message}`);
  return result.read;
}

/** The one draft of a document whose path `/x/{id}` or `/x` has one operation. */
export function draftOf(operation: object, more: object = {}, path = "/x", method = "get"): Draft {
  const read = readOf(documentOf({ [path]: { [method]: operation } }, more));
  const [draft] = read.drafts;
  if (draft === undefined)
    throw new Error(read.rejected.map(({ reason, message }) => `${reason}: ${message}`).join("; "));
  return draft;
}

/** Why the one operation of a document is rejected. */
export function whyNot(operation: object, more: object = {}, path = "/x", method = "get"): string {
  const { rejected } = readOf(documentOf({ [path]: { [method]: operation } }, more));
  return rejected.map(({ reason, message }) => `${reason}: ${message}`).join("; ");
}

/** What a reply of JSON by that schema is described as. */
export function outputOf(schema: unknown, schemas: object = {}): unknown {
  return draftOf({ responses: { 200: { content: { "application/json": { schema } } } } }, { components: { schemas } })
    .output;
}

/** What a required body by that schema is described as, whole. */
export function bodyOf(schema: unknown, schemas: object = {}, type = "application/json"): Draft {
  const body = { required: true, content: { [type]: { schema } } };
  return draftOf({ requestBody: body }, { components: { schemas } }, "/x", "post");
}
