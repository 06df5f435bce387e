/** Documents of any version as OpenAPI 3.1 or 3.2. */
import { upgrade } from "@scalar/openapi-upgrader";
import { tokenName } from "../../domain/json.ts";
import type { Json, JsonObject } from "../../domain/schema.ts";
import type { Rejected } from "../draft.ts";
import { isObject } from "./refs.ts";
import { type DocumentFault, fault } from "./text.ts";

export type Upgraded =
  | {
      readonly ok: true;
      readonly document: JsonObject;
      readonly version: string;
      readonly rejected: readonly Rejected[];
    }
  | DocumentFault;

/** Media types as 2.0 lists them: they become keys of objects in the package that upgrades. */
const MEDIA_TYPE = /^[\w*!#$&^.+-]+\/[\w*!#$&^.+-]+(?:\s*;.*)?$/;

/** @param document is changed. */
export function upgraded(document: JsonObject): Upgraded {
  const { swagger, openapi } = document;
  const said = swagger ?? openapi;
  // YAML reads 2.0 and 3.1 as numbers where nobody quotes them.
  const version = typeof said === "number" ? said.toFixed(1) : typeof said === "string" ? said.trim() : "";
  const expected = "expected a document of OpenAPI 2.0, 3.0, 3.1 or 3.2";
  if (said === undefined) return fault(document.asyncapi === undefined ? "openapi" : "asyncapi", expected);
  const field = swagger === undefined ? "openapi" : "swagger";
  if (!(field === "swagger" ? /^2\.0/ : /^3\.[012](?:\.|$)/).test(version))
    return fault(field, `${expected}, not ${JSON.stringify(said).slice(0, 60)}`);
  if (!isObject(document.paths) && document.paths !== undefined)
    return fault("paths", "expected an object of path items");
  document[field] = version;
  if (field === "openapi" && !version.startsWith("3.0")) return { ok: true, document, version, rejected: [] };
  if (field === "swagger") mend(document);
  try {
    return { ok: true, document: toThreeOne(document), version, rejected: [] };
  } catch {
    return withoutWrongPaths(document, version);
  }
}

/** What breaks the package stands in some path mostly; the others need not be lost for it. */
function withoutWrongPaths(document: JsonObject, version: string): Upgraded {
  const { paths, definitions: _, components: __, ...shared } = document;
  const rejected: Rejected[] = [];
  const sound: JsonObject = {};
  for (const [path, item] of Object.entries((paths ?? {}) as JsonObject)) {
    const message = whyNot({ ...shared, paths: { [path]: item } });
    if (message === null) sound[path] = item;
    else
      rejected.push({
        origin: path,
        reason: "unreadable",
        message: `paths.${path}: cannot be brought to OpenAPI 3.1: ${message}`,
      });
  }
  const rest = { ...document, paths: sound };
  const message = whyNot(rest);
  if (message !== null) return fault("document", `cannot be brought from ${version} to OpenAPI 3.1: ${message}`);
  return { ok: true, document: toThreeOne(rest), version, rejected };
}

/** The package writes into a document of 2.0; of 3.0 it makes a copy but for the version. */
function toThreeOne(document: JsonObject): JsonObject {
  const own = document.swagger === undefined ? { ...document } : structuredClone(document);
  return upgrade(own, "3.1") as unknown as JsonObject;
}

function whyNot(document: JsonObject): string | null {
  try {
    toThreeOne(document);
    return null;
  } catch (error) {
    return String((error as Error).message).slice(0, 200);
  }
}

/**
 * Of a 2.0 document: parameters of a path become those of its operations, and references to shared ones are followed, since a
 * body among them belongs elsewhere from 3.0 on; what is no parameter is marked; media types that are none are left out.
 */
function mend(document: JsonObject): void {
  const shared = isObject(document.parameters) ? document.parameters : {};
  keepMediaTypes(document);
  for (const item of Object.values(isObject(document.paths) ? document.paths : {})) {
    if (!isObject(item)) continue;
    const common = parametersOf(item, shared);
    for (const operation of Object.values(item)) {
      if (!isObject(operation)) continue;
      const own = parametersOf(operation, shared);
      const isOwn = ({ in: place, name }: JsonObject) => own.some((one) => one.in === place && one.name === name);
      operation.parameters = [...common.filter((one) => !isOwn(one)), ...own];
      keepMediaTypes(operation);
      if (!isObject(operation.responses)) delete operation.responses;
    }
    delete item.parameters;
  }
  delete document.parameters;
}

function parametersOf({ parameters }: JsonObject, shared: JsonObject): JsonObject[] {
  const listed: readonly Json[] = Array.isArray(parameters) ? parameters : [];
  return listed.map((one) => {
    const found = followed(one, shared);
    const isOne = isObject(found) && typeof found.in === "string" && typeof found.name === "string";
    return isOne ? structuredClone(found) : { in: "query", name: "" };
  });
}

function followed(value: Json, shared: JsonObject): Json {
  const name =
    isObject(value) && typeof value.$ref === "string" ? /^#\/parameters\/(.+)$/.exec(value.$ref)?.[1] : undefined;
  const key = name === undefined ? undefined : tokenName(name);
  return key !== undefined && Object.hasOwn(shared, key) ? (shared[key] ?? value) : value;
}

function keepMediaTypes(holder: JsonObject): void {
  for (const key of ["consumes", "produces"]) {
    const listed = holder[key];
    if (listed === undefined) continue;
    const types = (Array.isArray(listed) ? listed : [listed]).filter(
      (one) => typeof one === "string" && MEDIA_TYPE.test(one),
    );
    if (types.length > 0) holder[key] = types;
    else delete holder[key];
  }
}
