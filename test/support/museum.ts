/** A small API that nobody has written phrases for: museums, their exhibits and the artists of these. Made up throughout. */
import type { Json, JsonObject } from "../../functions/domain/schema.ts";
import type { Named } from "../../functions/sources/wording/subject.ts";
import { ToolError } from "../../functions/tools/contract.ts";

/** Where the tools say that it is. */
const MUSEUM_URL = "https://museum.example/api/v1";

type Row = JsonObject & { id: string };

const CITIES = ["Lisbon", "Oslo", "Graz", "Porto", "Turin", "Bergen", "Leeds", "Ghent"];
const NAMES = ["Amber", "Basalt", "Cedar", "Dune", "Ember", "Fjord", "Grove", "Harbour"];

export const MUSEUMS: readonly Row[] = NAMES.map((name, i) => ({
  id: `mus-${100 + i * 7}`,
  name: `${name} House`,
  city: CITIES[i] as string,
  founded: 1861 + i * 17,
  visitorCount: 41_200 + i * 3_517,
}));
export const ARTISTS: readonly Row[] = NAMES.map((name, i) => ({
  id: `art-${500 + i * 3}`,
  name: `Ida ${name}son`,
  bornIn: CITIES[(i * 3) % 8] as string,
  prizes: 3 + ((i * 5) % 11),
}));
export const EXHIBITS: readonly Row[] = Array.from({ length: 24 }, (_, i) => ({
  id: `exh-${1000 + i}`,
  title: `${NAMES[i % 8]} Study ${String.fromCharCode(65 + Math.floor(i / 8))}`,
  museum_id: MUSEUMS[i % 8]?.id as string,
  creator: ARTISTS[(i * 5) % 8]?.id as string,
  height_cm: 40.5 + i * 7.3,
  materials: i % 2 === 0 ? ["oak", "brass"] : ["linen", "oil", "wax"],
  links: [{ rel: "self", href: `https://museum.example/exhibits/exh-${1000 + i}` }],
}));

function found(rows: readonly Row[], id: Json | undefined): Row {
  const row = rows.find((one) => one.id === id);
  if (row === undefined) throw new ToolError(`there is no ${String(id)}`);
  return row;
}

function only(row: Row, ...fields: readonly string[]): JsonObject {
  return Object.fromEntries(fields.map((field) => [field, row[field] as Json]));
}

const text = (description?: string) => ({ type: "string", ...(description === undefined ? {} : { description }) });
const keyed = (field: string) => ({ type: "object", properties: { [field]: text() }, required: [field] });

export const MUSEUM_TOOLS: readonly (Named & { call(input: JsonObject): Json })[] = [
  {
    name: "listMuseums",
    input: { type: "object", properties: { limit: { type: "integer" } } },
    via: http("/museums"),
    call: () => ({ museums: MUSEUMS.map((one) => only(one, "id", "name", "city")), total: MUSEUMS.length }),
  },
  {
    name: "getMuseum",
    input: keyed("museumId"),
    via: http("/museums/{museumId}"),
    call: ({ museumId }) => found(MUSEUMS, museumId),
  },
  {
    name: "listExhibits",
    input: keyed("museumId"),
    via: http("/museums/{museumId}/exhibits"),
    call: ({ museumId }) => {
      const museum = found(MUSEUMS, museumId);
      return {
        items: EXHIBITS.filter((one) => one.museum_id === museum.id).map((one) =>
          only(one, "id", "title", "height_cm"),
        ),
      };
    },
  },
  {
    name: "getExhibit",
    input: keyed("exhibit_id"),
    via: http("/exhibits/{exhibit_id}"),
    call: ({ exhibit_id }) => found(EXHIBITS, exhibit_id),
  },
  {
    name: "getArtist",
    input: keyed("artistId"),
    via: http("/artists/{artistId}"),
    call: ({ artistId }) => found(ARTISTS, artistId),
  },
  {
    name: "searchExhibits",
    input: {
      type: "object",
      properties: { material: { type: "string", enum: ["oak", "linen"] }, limit: { type: "integer" } },
      required: ["material"],
    },
    via: http("/exhibits"),
    call: ({ material }) => {
      const hits = EXHIBITS.filter(({ materials }) => (materials as string[]).includes(String(material)));
      return { numberMatched: hits.length, tallest: hits.at(-1)?.title ?? null };
    },
  },
];

function http(path: string): Named["via"] {
  return { type: "http", method: "GET", url: `${MUSEUM_URL}${path}`, arguments: [] };
}

/** Its document, as a service of that address would publish it: without a word on what comes back. */
export function museumDocument(url: string): object {
  const paths = MUSEUM_TOOLS.map(({ name, input, via }) => {
    const path = via.type === "http" ? via.url.replace(MUSEUM_URL, "") : "";
    const required = new Set(input.required as string[] | undefined);
    const parameters = Object.entries(input.properties as Record<string, object>).map(([field, schema]) => ({
      name: field,
      in: path.includes(`{${field}}`) ? "path" : "query",
      required: required.has(field),
      schema,
    }));
    const responses = { 200: { description: "OK", content: { "application/json": { schema: {} } } } };
    return [path, { get: { operationId: name, summary: name, parameters, responses } }];
  });
  return {
    openapi: "3.1.0",
    info: { title: "Museum guide", version: "1", license: { name: "CC0", identifier: "CC0-1.0" } },
    servers: [{ url }],
    paths: Object.fromEntries(paths),
  };
}

/** What the service returns for a path and its query; undefined where there is none such. */
export function museumReply({ pathname, searchParams }: URL): Json | undefined {
  for (const { input, via, call } of MUSEUM_TOOLS) {
    const path = via.type === "http" ? via.url.replace(MUSEUM_URL, "") : "";
    const fields = [...path.matchAll(/\{(\w+)\}/g)].map(([, field = ""]) => field);
    const found = new RegExp(`^${path.replaceAll(/\{\w+\}/g, "([^/]+)")}$`).exec(pathname);
    if (found === null) continue;
    const named = Object.fromEntries(fields.map((field, i) => [field, found[i + 1] ?? ""]));
    const asked = { ...named, ...Object.fromEntries(searchParams) };
    if ((input.required as string[] | undefined)?.some((field) => asked[field] === undefined)) return undefined;
    try {
      return call(asked);
    } catch {
      return undefined;
    }
  }
  return undefined;
}
