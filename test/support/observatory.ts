/**
 * A small API with inputs that may be left out: a list that comes by the page, a filter, a choice of units; what is returned lies
 * in objects, and one thing comes as a list of one. Made up throughout.
 */
import type { Json, JsonObject } from "../../functions/domain/schema.ts";
import { ToolError } from "../../functions/tools/contract.ts";
import { type MadeUpTool, madeUpApi } from "./made_up_api.ts";

const OBSERVATORY_URL = "https://observatory.example/api";
const PAGE_SIZE = 8;

const PEAKS = [
  "Aldra",
  "Brenn",
  "Corva",
  "Dunmer",
  "Estrel",
  "Fallow",
  "Gorm",
  "Hest",
  "Ilmar",
  "Jorun",
  "Kelda",
  "Lurin",
];
const COUNTRIES = ["CL", "ES", "ZA"];

type Row = JsonObject & { id: string; country: string };

export const DOMES: readonly Row[] = PEAKS.map((name, i) => ({
  id: `dome-${2000 + i * 7}`,
  name: `${name} Dome`,
  country: COUNTRIES[i % 3] as string,
  night_count: 1203 + i * 61,
  site: { name: `Mount ${name}`, altitude_m: 1801 + i * 37 },
}));

/** Of each dome; a telescope has a small rating, as ids of other things are small. */
const TELESCOPES: readonly JsonObject[] = DOMES.map(({ id }, i) => ({
  id: 1 + i,
  dome_id: id,
  mirror: 2 + (i % 5),
  mount: { maker: { name: ["Orsa", "Pell", "Quist"][i % 3] as string } },
}));

function listed(rows: readonly JsonObject[], { page = 1, per_page = PAGE_SIZE }: JsonObject): JsonObject {
  const from = (Number(page) - 1) * Number(per_page);
  const results = rows.slice(from, from + Number(per_page));
  if (results.length === 0) throw new ToolError(`there is no page ${String(page)}`);
  return { pagination: { page, total_items: rows.length }, results: results as Json };
}

const http = (path: string) => ({
  type: "http" as const,
  method: "GET" as const,
  url: `${OBSERVATORY_URL}${path}`,
  arguments: [],
});
const PAGES = { page: { type: "integer", default: 1 }, per_page: { type: "integer" } };

export const OBSERVATORY_TOOLS: readonly MadeUpTool[] = [
  {
    name: "listDomes",
    input: {
      type: "object",
      properties: {
        ...PAGES,
        country: { type: "string" },
        apikey: { type: "string" },
        order: { type: "string", enum: ["asc", "desc"] },
      },
    },
    via: http("/domes"),
    call: (input) =>
      listed(
        DOMES.filter(({ country }) => input.country === undefined || input.country === country),
        input,
      ),
  },
  {
    name: "getDome",
    input: { type: "object", required: ["domeId"], properties: { domeId: { type: "string" } } },
    via: http("/domes/{domeId}"),
    call: ({ domeId }) => ({ results: DOMES.filter(({ id }) => id === domeId) }),
  },
  {
    name: "getTelescope",
    input: { type: "object", required: ["domeId"], properties: { domeId: { type: "string" } } },
    via: http("/domes/{domeId}/telescope"),
    call: ({ domeId }) => TELESCOPES.find(({ dome_id }) => dome_id === domeId) ?? {},
  },
  {
    name: "listInstruments",
    input: { type: "object", required: ["dome_pk"], properties: { dome_pk: { type: "string" } } },
    via: http("/domes/{dome_pk}/instruments"),
    call: ({ dome_pk }) => {
      const dome = DOMES.findIndex(({ id }) => id === dome_pk);
      return [1, 2].map((n) => ({
        id: `in-${dome}${n}`,
        instrument_handle: `X${dome}.${n}`,
        dome_id: dome_pk ?? "",
        slits: dome + n,
      }));
    },
  },
  {
    name: "getWeather",
    input: {
      type: "object",
      required: ["domeId"],
      properties: {
        domeId: { type: "string" },
        units: { type: "string", enum: ["metric", "imperial"], default: "metric" },
      },
    },
    via: http("/domes/{domeId}/weather"),
    call: ({ domeId, units }) => {
      const celsius = 3.5 + DOMES.findIndex(({ id }) => id === domeId) * 1.5;
      return { wind: { speed: 4.5 + celsius }, temperature: units === "imperial" ? celsius * 1.8 + 32 : celsius };
    },
  },
  {
    name: "getCountry",
    input: { type: "object", required: ["country"], properties: { country: { type: "string" } } },
    via: http("/countries/{country}"),
    call: ({ country }) => ({
      capital: { CL: "Santiago", ES: "Madrid", ZA: "Pretoria" }[String(country)] ?? "",
      code: country ?? "",
    }),
  },
];

export const OBSERVATORY = madeUpApi({ title: "Observatory", url: OBSERVATORY_URL, tools: OBSERVATORY_TOOLS });
