/** A small API that nobody has written phrases for: museums, their exhibits and the artists of these. Made up throughout. */
import type { Json, JsonObject } from "../../functions/domain/schema.ts";
import type { Named } from "../../functions/sources/wording/subject.ts";
import { ToolError } from "../../functions/tools/contract.ts";
import { type MadeUpTool, madeUpApi } from "./made_up_api.ts";

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

export const MUSEUM_TOOLS: readonly MadeUpTool[] = [
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

export const MUSEUM = madeUpApi({ title: "Museum guide", url: MUSEUM_URL, tools: MUSEUM_TOOLS });
