/**
 * Tools like those of real services: how many there are of each trait, that pages make up the whole, and that what a question
 * says of a record tells it from all others of its search.
 */
import { describe, expect, test } from "vitest";
import { getPointer } from "../../functions/domain/json.ts";
import type { Json, JsonObject } from "../../functions/domain/schema.ts";
import { statedForms } from "../../functions/embedded/teacher/fill.ts";
import { fieldBeside, isInRecords } from "../../functions/embedded/teacher/hits.ts";
import type { EmbeddedTool } from "../../functions/embedded/tool.ts";
import { callEmbedded } from "../support/call.ts";
import { POOL, TOOLS } from "../support/embedded.ts";

const only = process.env.TOOLS?.split(",");
/** Different inputs that a search is read through with. */
const INPUTS_MAX = 25;

const schemaHas = (schema: unknown, holds: (node: Record<string, unknown>) => boolean): boolean => {
  if (typeof schema !== "object" || schema === null) return false;
  return holds(schema as Record<string, unknown>) || Object.values(schema).some((child) => schemaHas(child, holds));
};
const hasEnum = ({ input }: EmbeddedTool) => schemaHas(input, (node) => Array.isArray(node.enum));
const hasOptional = ({ options, paged }: EmbeddedTool) => options !== undefined || paged === true;
const hasDefault = ({ input }: EmbeddedTool) => schemaHas(input, (node) => "default" in node && "type" in node);
const listsRecords = ({ output }: EmbeddedTool) =>
  schemaHas(output, ({ type, items }) => type === "array" && schemaHas(items, (node) => "properties" in node));
const nests = ({ output }: EmbeddedTool) =>
  Object.values((output as { properties: Record<string, unknown> }).properties).some((field) =>
    schemaHas(field, (node) => "properties" in node),
  );

describe.skipIf(only !== undefined)("the pool", () => {
  test.each<[string, (tool: EmbeddedTool) => boolean, number]>([
    ["an enumeration in the input", hasEnum, 20],
    ["an optional input", hasOptional, 45],
    ["a default in the schema", hasDefault, 45],
    ["lists of records in the output", listsRecords, 45],
    ["nested records in the output", nests, 45],
    ["pages", (tool) => tool.paged === true, 22],
    ["any of these", (tool) => hasEnum(tool) || hasOptional(tool) || listsRecords(tool) || nests(tool), 50],
  ])("has tools with %s", (trait, has, least) => {
    const found = TOOLS.filter(has);
    console.info(`${found.length} tools have ${trait}`);
    expect(found.length).toBeGreaterThanOrEqual(least);
  });

  test("suggests near matches in most of its look-ups by a stated name", async () => {
    let misspelt = 0;
    let suggested = 0;
    for (const tool of TOOLS) {
      const [field, takes] = Object.entries(tool.takes)[0] ?? [];
      const { input: probe, before } = tool.probes[0] ?? {};
      const value = field === undefined ? undefined : probe?.[field];
      if (field === undefined || takes?.literalOnly || typeof value !== "string" || !/^[A-Z]?[a-z]{6,}$/.test(value))
        continue;
      const misspelling = { ...probe, [field]: `${value.slice(0, -2)}x${value.slice(-2)}` };
      const { ok, error } = await callEmbedded(tool.name, misspelling, before);
      if (ok) continue;
      misspelt++;
      if (error?.includes("near matches")) suggested++;
    }
    console.info(`${suggested} of ${misspelt} refusals of a misspelt name suggest near matches`);
    expect(suggested).toBeGreaterThanOrEqual(60);
    expect(suggested / misspelt).toBeGreaterThanOrEqual(0.85);
  });
});

const searches = TOOLS.filter((tool) => tool.paged && (only?.includes(tool.name) ?? true));

/** Values that questions state for the first field, and the tool's own examples. */
function inputsOf(tool: EmbeddedTool): JsonObject[] {
  const [field = "", takes] = Object.entries(tool.takes)[0] ?? [];
  const literals = takes?.literals ?? [];
  const stated =
    takes === undefined || literals.length > 0 ? [] : statedForms(POOL.graph, takes).map(({ value }) => value);
  return [...literals, ...stated].slice(0, INPUTS_MAX).map((value) => ({ [field]: value }));
}

async function pagesOf(tool: EmbeddedTool, input: JsonObject): Promise<Json[]> {
  const pages: Json[] = [];
  for (
    let page: Json | undefined = 1;
    typeof page === "number";
    page = getPointer(pages.at(-1) ?? null, "/next_page")
  ) {
    const { ok, output, error } = await callEmbedded(tool.name, { ...input, page, page_size: 20 });
    if (!ok) {
      expect(error).toMatch(/: nothing found for /);
      expect(page).toBe(1);
      break;
    }
    pages.push(output);
  }
  return pages;
}

describe.each(searches.map((tool) => [tool.name, tool] as const))("search %s", (_name, tool) => {
  test("its pages make up the whole, and its phrases tell every record from the others", async () => {
    let told = 0;
    let doubtful = 0;
    for (const input of inputsOf(tool)) {
      const pages = await pagesOf(tool, input);
      if (pages.length === 0) continue;
      const hits = pages.flatMap((page) => (getPointer(page, "/hits") ?? []) as Json[]);
      expect(hits.length).toBe(getPointer(pages[0] ?? null, "/total"));
      expect(new Set(hits.map((hit) => JSON.stringify(hit))).size).toBe(hits.length);
      for (const [place, { phrase }] of Object.entries(tool.gives)) {
        if (!isInRecords(place)) continue;
        const fields = [...phrase.matchAll(/\{@([^{}]*)\}/g)].map(([, field = ""]) => field);
        expect(fields.length).toBeGreaterThan(0);
        const telling = hits.map((_, i) =>
          JSON.stringify(fields.map((field) => fieldBeside({ hits }, place.replace("*", String(i)), field) ?? null)),
        );
        told += telling.length;
        doubtful += telling.length - new Set(telling).size;
      }
    }
    // A few may share all that is said of them; they are left out where they stand on one page.
    if (Object.keys(tool.gives).some(isInRecords)) expect(told).toBeGreaterThan(20);
    expect(doubtful, `${doubtful} of ${told} records are not told apart`).toBeLessThanOrEqual(told * 0.01);
  });

  test("refuses a page beyond the last and a page too long, and says what there is", async () => {
    const [input = {}] = inputsOf(tool);
    const beyond = await callEmbedded(tool.name, { ...input, page: 10_000 });
    expect(beyond.error).toMatch(/^page: there is no page 10000; the last one is \d+$/);
    const long = await callEmbedded(tool.name, { ...input, page_size: 1000 });
    expect(long.error).toMatch(/^page_size: /);
  });
});
