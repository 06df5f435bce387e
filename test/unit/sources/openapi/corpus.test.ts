/**
 * The documents of `@readme/oas-examples`: tools out of operations, by document. Every draft is one that a pool and a provider
 * take; a document says the same in JSON and in YAML.
 */
import { describe, expect, it } from "vitest";
import { draftSchema, type Read } from "../../../../functions/sources/draft.ts";
import { buildRequest } from "../../../../functions/sources/http/request.ts";
import { readOpenApi } from "../../../../functions/sources/openapi/read.ts";
import { nameFault } from "../../../../functions/tools/names.ts";
import { portableSchema } from "../../../../functions/tools/portable_schema.ts";
import { checkBySchema, schemaFault } from "../../../../functions/tools/schema_check.ts";
import { CALLS, outside } from "../../../support/provider_subsets.ts";
import { AT, corpus, corpusText } from "./corpus.ts";
import { TABLE } from "./corpus_table.ts";

/** Milliseconds for one document. */
const LIMIT_MS = 10_000;
/** Providers that take references; of those that do not, what is recursive cannot be told. */
const PROVIDERS = CALLS.filter(({ keywords }) => keywords.has("$ref"));
/** Twins that are not: their words differ, or a type was left out in one of them. */
const UNLIKE: readonly string[] = ["2.0/yaml/petstore-expanded.yaml", "3.1/yaml/parameters-style.yaml"];

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

function read(path: string): Read {
  const began = performance.now();
  const result = readOpenApi(corpusText(path), AT);
  expect(performance.now() - began).toBeLessThan(LIMIT_MS);
  if (!result.ok) throw new Error(`${path}: ${result.field}: ${result.message}`);
  return result.read;
}

/** Operations of a document, counted without the reader. */
function operationsOf(document: { paths?: Record<string, Record<string, unknown>> }): number {
  const paths = document.paths ?? {};
  const itemOf = (item: Record<string, unknown>) =>
    typeof item.$ref === "string" ? (paths[item.$ref.slice("#/paths/".length).replaceAll("~1", "/")] ?? {}) : item;
  return Object.values(paths).reduce(
    (sum, item) => sum + METHODS.filter((method) => itemOf(item)[method] !== undefined).length,
    0,
  );
}

const documents = corpus("json");

it("are all in the table", () => {
  expect(documents).toHaveLength(TABLE.length);
});

describe.each(documents)("%s", (path) => {
  const { drafts, rejected } = read(path);

  it("comes to the tools and reasons of the table", () => {
    const reasons: Record<string, number> = {};
    for (const { reason } of rejected) reasons[reason] = (reasons[reason] ?? 0) + 1;
    const name = path.replace("/json/", "/").replace(/\.json$/, "");
    const row = [
      name,
      drafts.length,
      drafts.filter(({ output }) => output !== undefined).length,
      drafts.filter(({ examples }) => examples.length > 0).length,
      reasons,
    ];
    expect(row).toEqual(TABLE.find(([one]) => one === name));
    expect(drafts.length + rejected.length).toBe(operationsOf(JSON.parse(corpusText(path))));
  });

  it("has drafts that can be used", () => {
    expect(new Set(drafts.map(({ name }) => name)).size).toBe(drafts.length);
    for (const draft of drafts) {
      draftSchema.parse(draft);
      const { name, input, output, examples, via } = draft;
      expect(nameFault(name)).toBeNull();
      expect(schemaFault(input)).toBeNull();
      if (output !== undefined) expect(schemaFault(output)).toBeNull();
      for (const provider of PROVIDERS) expect(outside(portableSchema(input), provider)).toEqual([]);
      for (const example of examples) {
        expect(checkBySchema(input, example).ok).toBe(true);
        if (via.type === "http") expect(buildRequest(via, example)).toMatchObject({ ok: true });
      }
    }
  });
});

describe.each(corpus("yaml").filter((path) => !UNLIKE.includes(path)))("%s", (path) => {
  it("says what its twin in JSON says", () => {
    expect(read(path)).toEqual(read(path.replaceAll("yaml", "json")));
  });
});
