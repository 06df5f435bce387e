/**
 * Two readers of the same documents: ours, and `@samchon/openapi`. Operations, parameters, what is required and types are held
 * against each other; where they differ, the document itself says which kind of difference it is, and how many of each there are
 * is written down. One of no kind fails.
 */
import { describe, expect, it } from "vitest";
import type { Draft } from "../../../../functions/sources/draft.ts";
import { readOpenApi } from "../../../../functions/sources/openapi/read.ts";
import { corpus, corpusText } from "./corpus.ts";
import { type Field, toldBy, typesOf } from "./oracle.ts";

const BASE = "https://oracle.test";
type Fields = Record<string, unknown>;

/** Differences by kind: what the other reader does otherwise, or we do on purpose. */
const KINDS = {
  "operation: ours leaves out what needs an unsupported secret": 1,
  "operation: the other does not follow a path item to another": 1,
  "document: the other does not read it": 1,
  "required: of 2.0 the other takes all parameters for required, and no body": 8,
  "place: of 2.0 the other leaves forms among the parameters": 6,
  "place: the other takes a shared parameter for a header, or loses it": 38,
  "header: ours leaves out those that say how a message is sent": 2,
  "body: ours sends none with a request that only reads": 14,
  "field: ours leaves out what only replies have": 8,
  "field: of a body in allOf the other tells none": 2,
  "type: ours says what follows from properties and items": 5,
  "type: a file is no text": 1,
  "type: of parts of allOf the other says none": 9,
};
type Kind = keyof typeof KINDS;

interface Difference {
  readonly at: string;
  readonly kind: Kind | undefined;
}

describe("two readers of the same documents", () => {
  const differences: Difference[] = [];
  let operations = 0;
  let fields = 0;
  for (const path of corpus("json")) {
    const text = corpusText(path);
    const document = JSON.parse(text);
    const told = toldBy(document);
    const result = readOpenApi(text, { base: BASE });
    if (!result.ok) throw new Error(`${path}: ${result.message}`);
    if (told === null) {
      differences.push({ at: path, kind: "document: the other does not read it" });
      continue;
    }
    const ours = new Map(
      result.read.drafts.map((draft) => [
        `${draft.via.type === "http" && draft.via.method} ${draft.via.url.slice(BASE.length)}`,
        draft,
      ]),
    );
    const theirs = new Map([...told].map(([key, one]) => [key.replace(/#.*$/, ""), one]));
    for (const key of ours.keys())
      if (!theirs.has(key))
        differences.push({
          at: `${path} ${key}`,
          kind: hasPathReference(document, key)
            ? "operation: the other does not follow a path item to another"
            : undefined,
        });
    for (const [key, { fields: others }] of theirs) {
      const draft = ours.get(key);
      if (draft === undefined) {
        const isSecret = result.read.rejected.some(({ reason }) => reason === "unsupported_security");
        differences.push({
          at: `${path} ${key}`,
          kind: isSecret ? "operation: ours leaves out what needs an unsupported secret" : undefined,
        });
        continue;
      }
      operations += 1;
      const mine = fieldsOf(draft);
      for (const name of new Set([...mine.keys(), ...others.keys()])) {
        const [own, other] = [mine.get(name), others.get(name)];
        // A body is either one argument or its fields: only what both have can be compared.
        if (name === "body" && own === undefined) continue;
        if (name.startsWith("body ") && mine.has("body")) continue;
        // Of the other only bodies of JSON are read here.
        if (name.startsWith("body") && !others.has("body")) continue;
        fields += 1;
        if (same(own, other)) continue;
        differences.push({
          at: `${path} ${key}: ${name}: ${JSON.stringify(own)} ${JSON.stringify(other)}`,
          kind: kindOf(document, key, name, own, other, draft),
        });
      }
    }
  }

  it("agree, or differ as written down", () => {
    expect(differences.filter(({ kind }) => kind === undefined)).toEqual([]);
    const counts = Object.fromEntries(
      Object.keys(KINDS).map((kind) => [kind, differences.filter((one) => one.kind === kind).length]),
    );
    expect(counts).toEqual(KINDS);
    expect({ operations, fields }).toEqual({ operations: 648, fields: 1_477 });
  });
});

function same(a: Field | undefined, b: Field | undefined): boolean {
  return (
    a !== undefined &&
    b !== undefined &&
    a.required === b.required &&
    JSON.stringify(a.types) === JSON.stringify(b.types)
  );
}

function fieldsOf({ via, input }: Draft): Map<string, Field> {
  if (via.type !== "http") return new Map();
  const properties = input.properties as Record<string, Record<string, unknown>>;
  const required = (input.required ?? []) as string[];
  return new Map(
    via.arguments.map(({ name, as = name, in: place }) => {
      const key = place === "body" ? (via.body?.whole === undefined ? `body ${as}` : "body") : `${place} ${as}`;
      return [
        key,
        { required: required.includes(name), types: typesOf(properties[name] ?? {}, input as Record<string, unknown>) },
      ];
    }),
  );
}

function hasPathReference(document: Fields, key: string): boolean {
  return ((document.paths as Fields)[key.split(" ")[1] ?? ""] as Fields | undefined)?.$ref !== undefined;
}

/** By what the document says at that place. */
function kindOf(
  document: Fields,
  key: string,
  name: string,
  own: Field | undefined,
  other: Field | undefined,
  draft: Draft,
): Kind | undefined {
  const [method = "", path = ""] = key.split(" ");
  const item = (document.paths as Fields)[path] as Fields | undefined;
  const operation = item?.[method.toLowerCase()] as Fields | undefined;
  const parameters = [...((item?.parameters ?? []) as Fields[]), ...((operation?.parameters ?? []) as Fields[])];
  const isOld = document.swagger !== undefined;
  const [place, field] = name.split(" ");
  const contentType = draft.via.type === "http" ? draft.via.body?.contentType : undefined;
  if (isOld && (place === "formData" || (place === "body" && contentType?.includes("form"))))
    return "place: of 2.0 the other leaves forms among the parameters";
  if (isOld && own !== undefined && other !== undefined && own.required !== other.required)
    return "required: of 2.0 the other takes all parameters for required, and no body";
  if (
    (own === undefined) !== (other === undefined) &&
    place !== "body" &&
    parameters.some(({ $ref }) => $ref !== undefined)
  )
    return "place: the other takes a shared parameter for a header, or loses it";
  if (own === undefined && /^header (?:authorization|accept|content-type)$/i.test(name))
    return "header: ours leaves out those that say how a message is sent";
  if (method === "GET" && place === "body" && own === undefined)
    return "body: ours sends none with a request that only reads";
  if (
    place === "body" &&
    own === undefined &&
    field !== undefined &&
    JSON.stringify(document).includes('"readOnly":true')
  )
    return "field: ours leaves out what only replies have";
  if (place === "body" && own !== undefined && other === undefined)
    return "field: of a body in allOf the other tells none";
  if (own !== undefined && other !== undefined && own.required === other.required) {
    if (other.types.length === 0 && (own.types.includes("object") || own.types.includes("array")))
      return "type: ours says what follows from properties and items";
    if (own.types.length === 0 && other.types.join() === "string" && JSON.stringify(parameters).includes('"binary"'))
      return "type: a file is no text";
    if (JSON.stringify(operation).includes("allOf")) return "type: of parts of allOf the other says none";
  }
  return undefined;
}
