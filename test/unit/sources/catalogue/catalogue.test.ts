/** The catalogue of public APIs: entries are whole, tools are read as sources are, and replies are cut to what tools promise. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { getPointer } from "../../../../functions/domain/json.ts";
import { checkUrl } from "../../../../functions/domain/outbound/policy.ts";
import { domainSchema, type Json, type JsonObject } from "../../../../functions/domain/schema.ts";
import receiptsFile from "../../../../functions/local/catalogue_sources/receipts.json" with { type: "json" };
import { factsOf, missingOf, type Receipts } from "../../../../functions/local/catalogue_sources/receipts.ts";
import { catalogue, sourceOf } from "../../../../functions/sources/catalogue/index.ts";
import { cataloguePage } from "../../../../functions/sources/catalogue/page.ts";
import { addressOf, file, sourceKey } from "../../../../functions/sources/catalogue/source.ts";
import type { Draft } from "../../../../functions/sources/draft.ts";
import { readHttpTools } from "../../../../functions/sources/http/document.ts";
import { buildRequest } from "../../../../functions/sources/http/request.ts";
import { cutReply } from "../../../../functions/sources/http/result.ts";
import { sourceRequestSchema } from "../../../../functions/sources/request.ts";
import { checkBySchema } from "../../../../functions/tools/schema_check.ts";
import { replies } from "../../../support/catalogue/index.ts";

/** Bytes of an output, at most: a model reads it whole. */
const OUTPUT_BYTES_MAX = 60_000;
const POLICY = { privateHosts: [], secretHosts: {} };

const drafts = new Map<string, Draft>();
for (const { title, tools } of catalogue) {
  const read = readHttpTools({ title, tools });
  if (read.ok) for (const draft of read.read.drafts) drafts.set(draft.name, draft);
}
const tools = catalogue.flatMap((api) => api.tools.map((tool) => ({ api, tool })));

const receipts: Receipts = receiptsFile;

function draftOf(name: string): Draft {
  const draft = drafts.get(name);
  if (draft === undefined) throw new Error(`${name} was not read`);
  return draft;
}

function requestOf(name: string, input: JsonObject) {
  const { via } = draftOf(name);
  if (via.type !== "http") throw new Error("expected an HTTP tool");
  const built = buildRequest(via, input);
  if (!built.ok) throw new Error(`${name}: ${built.field}: ${built.message}`);
  return built.request;
}

function outputOf(name: string): Json {
  const { via } = draftOf(name);
  const reply = replies[name];
  if (reply === undefined) throw new Error(`${name} has no reply`);
  if (via.type !== "http") throw new Error("expected an HTTP tool");
  const text = typeof reply === "string" ? reply : JSON.stringify(reply);
  const cut = cutReply({ status: 200, contentType: "", text }, via.result);
  if (!cut.ok) throw new Error(`${name}: ${cut.message}`);
  return cut.value;
}

it("holds at least 60 APIs in at least 8 fields with at least 150 tools", () => {
  expect(catalogue.length).toBeGreaterThanOrEqual(60);
  expect(new Set(catalogue.map(({ field }) => field)).size).toBeGreaterThanOrEqual(8);
  expect(tools.length).toBeGreaterThanOrEqual(150);
});

it("names APIs and tools each once", () => {
  const names = [...catalogue.map(({ name }) => name), ...tools.map(({ tool }) => tool.name)];
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

describe.each(catalogue.map((api) => [api.name, api] as const))("%s", (_, api) => {
  it("is read as a source without a tool refused", () => {
    const body: unknown = JSON.parse(JSON.stringify(sourceOf(api)));
    expect(sourceRequestSchema.safeParse(body)).toMatchObject({ success: true });
    const { tools: sent, ...source } = sourceOf(api);
    const read = readHttpTools({ title: api.title, tools: JSON.parse(JSON.stringify(sent)) });
    expect(read).toMatchObject({ ok: true, read: { rejected: [], drafts: { length: api.tools.length } } });
    expect(source.name).toMatch(/^[a-z][a-z0-9-]{0,47}$/);
    expect(domainSchema.safeParse(source.domain).success).toBe(true);
    expect(api.tools.length).toBeLessThanOrEqual(4);
  });

  it("says whose its data are and where that is said", () => {
    for (const fact of [api.licence, api.terms, api.limit])
      if (fact !== null) expect(fact.text.length).toBeGreaterThan(2);
    if (api.terms !== null) expect(new URL(api.terms.text).protocol).toMatch(/^https?:$/);
    expect(api.per_second).toBeGreaterThan(0);
    expect(api.per_second).toBeLessThanOrEqual(5);
  });

  it("was read in sources that can be read again, where every name that it sends or reads stands", () => {
    expect(api.sources.length).toBeGreaterThan(0);
    for (const { source, quote } of factsOf(api)) {
      expect(source.read).toMatch(/^\d{4}-\d\d-\d\d$/);
      if (source.kind === "file") expect(source.commit).toMatch(/^[0-9a-f]{40}$/);
      expect(new URL(addressOf(source)).hostname).toContain(".");
      if (quote !== undefined) expect(quote.length).toBeGreaterThan(8);
    }
    expect(missingOf(api, receipts)).toEqual([]);
  });

  it("mines seeds with tools of its own, from a list of what they return", () => {
    const { tool, input, list, id, label, takenBy } = api.seeds;
    const miner = api.tools.find(({ name }) => name === tool);
    expect(miner, "the tool that lists").toBeDefined();
    expect(checkBySchema(draftOf(tool).input, input)).toMatchObject({ ok: true });
    const listed = list === "" ? outputOf(tool) : getPointer(outputOf(tool), list);
    if (!Array.isArray(listed) || listed.length === 0) throw new Error(`${tool} lists nothing at ${list}`);
    const [first] = listed as Json[];
    const value = id === undefined ? first : (first as JsonObject)[id];
    expect(value).toSatisfy((one) => typeof one === "string" || typeof one === "number");
    if (label !== undefined) expect(first).toHaveProperty([label]);
    if (takenBy === undefined) return;
    const taker = draftOf(takenBy.tool);
    const asked = (taker.input.properties as Record<string, JsonObject>)[takenBy.argument];
    expect(asked, "the argument that takes the id").toBeDefined();
    expect(checkBySchema(asked ?? {}, value ?? null)).toMatchObject({ ok: true });
  });
});

describe.each(tools.map(({ tool }) => [tool.name, tool] as const))("%s", (name, { examples }) => {
  it("is probed with inputs that it takes, at a public host over https", () => {
    expect(examples.length).toBeGreaterThan(0);
    for (const input of examples) {
      expect(checkBySchema(draftOf(name).input, input)).toMatchObject({ ok: true });
      const { url, method } = requestOf(name, input);
      expect(method).toBe("GET");
      expect(new URL(url).protocol).toBe("https:");
      expect(checkUrl(url, POLICY)).toMatchObject({ ok: true });
    }
  });

  it("cuts a reply of the documented form to what it promises", () => {
    const output = outputOf(name);
    expect(checkBySchema(draftOf(name).output ?? {}, output)).toMatchObject({ ok: true });
    expect(JSON.stringify(output).length).toBeLessThan(OUTPUT_BYTES_MAX);
    expect(known(output), "something other than null and empty lists").toBe(true);
  });
});

it("has a reply for each tool and for nothing else", () => {
  expect(Object.keys(replies).filter((name) => !drafts.has(name))).toEqual([]);
});

/** Whether any value in it says something. */
function known(value: Json): boolean {
  if (Array.isArray(value)) return value.some(known);
  if (typeof value === "object" && value !== null) return Object.values(value).some(known);
  return value !== null && value !== "";
}

it("stands in docs/catalogue.md: `npm run docs` writes it", () => {
  expect(readFileSync(join(import.meta.dirname, "../../../../docs/catalogue.md"), "utf8")).toBe(cataloguePage());
});

describe("what no source has", () => {
  const [api] = catalogue;
  if (api === undefined) throw new Error("the catalogue is empty");

  it("is told by tool and name where a tool reads another field", () => {
    const [first, ...rest] = api.tools;
    if (first === undefined) throw new Error("expected a tool");
    const changed = {
      ...first,
      url: `${first.url}/nowhere-written`,
      result: { ...first.result, select: "{a: neverWritten}" },
    };
    expect(missingOf({ ...api, tools: [changed, ...rest] }, receipts)).toEqual([
      `${first.name}: nowhere-written`,
      `${first.name}: neverWritten`,
    ]);
  });

  it("is told where a fact quotes other words, or a source was never read", () => {
    const source = file("CrossRef/rest-api-doc", "README.md");
    const said = { text: "Anything", source, quote: "words that stand nowhere in it" };
    expect(missingOf({ ...api, licence: said }, receipts)).toContainEqual(expect.stringContaining(said.quote));
    expect(missingOf(api, {}).length).toBeGreaterThan(5);
  });
});

it("keeps receipts of what it cites, and of nothing else", () => {
  const cited = catalogue.flatMap(factsOf).filter(({ source }) => source.kind === "file");
  expect(Object.keys(receipts).sort()).toEqual([...new Set(cited.map(({ source }) => sourceKey(source)))].sort());
});
