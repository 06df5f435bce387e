/**
 * A small API whose ids are numbers here and texts there, whose search refuses a call without a filter though its document says that
 * all of them may be left out, and whose figures have their units in their names. Made up throughout.
 */
import type { Json, JsonObject } from "../../functions/domain/schema.ts";
import { ToolError } from "../../functions/tools/contract.ts";
import { type MadeUpTool, madeUpApi } from "./made_up_api.ts";

const HARBOUR_URL = "https://harbour.example/api";

const NAMES = "Alke Birka Corvin Dagny Eider Fulmar Gannet Harrier Ibis Juno Kestrel Lapwing".split(" ");
const FLAGS: readonly JsonObject[] = [
  { code: "NO", name: "Norway" },
  { code: "PT", name: "Portugal" },
];

export const SHIPS: readonly JsonObject[] = NAMES.map((name, i) => ({
  id: 41_007 + i * 13,
  name: `MV ${name}`,
  flag: i % 2 === 0 ? "NO" : "PT",
  length_m: 61.5 + ((i * 7) % 12) * 9.5,
  is_tanker: i % 3 === 0,
}));
export const CAPTAINS: readonly JsonObject[] = NAMES.map((name, i) => ({
  captain_id: 9_071 + i * 4,
  name: `Captain ${name}sen`,
  voyages_count: 12 + ((i * 5) % 40),
}));

/** What the search says where nothing is set. */
export const REFUSAL = "at least one of flag, name is required";

const http = (path: string) => ({
  type: "http" as const,
  method: "GET" as const,
  url: `${HARBOUR_URL}${path}`,
  arguments: [],
});

function found(rows: readonly JsonObject[], field: string, id: Json | undefined): JsonObject {
  const row = rows.find((one) => String(one[field]) === String(id));
  if (row === undefined) throw new ToolError(`there is no ${String(id)}`);
  return row;
}

export const HARBOUR_TOOLS: readonly MadeUpTool[] = [
  {
    name: "listShips",
    input: {
      type: "object",
      properties: { limit: { type: "integer" }, name: { type: "string" }, flag: { type: "string" } },
    },
    via: http("/ships"),
    call({ name, flag }) {
      if (name === undefined && flag === undefined) throw new ToolError(REFUSAL);
      const ships = SHIPS.filter(
        (ship) => (name === undefined || ship.name === name) && (flag === undefined || ship.flag === flag),
      );
      return { total: ships.length, ships: ships as Json };
    },
  },
  { name: "listFlags", input: { type: "object", properties: {} }, via: http("/flags"), call: () => FLAGS as Json },
  {
    name: "getShip",
    input: { type: "object", required: ["shipId"], properties: { shipId: { type: "string" } } },
    via: http("/ships/{shipId}"),
    call: ({ shipId }) => {
      const ship = found(SHIPS, "id", shipId);
      const i = SHIPS.indexOf(ship);
      return { id: ship.id ?? null, crew_count: 9 + i, captain_id: String(CAPTAINS[(i * 5) % 12]?.captain_id) };
    },
  },
  {
    name: "getCaptain",
    input: { type: "object", required: ["captain_id"], properties: { captain_id: { type: "integer" } } },
    via: http("/captains/{captain_id}"),
    call: ({ captain_id }) => found(CAPTAINS, "captain_id", captain_id),
  },
];

export const HARBOUR = madeUpApi({ title: "Harbour", url: HARBOUR_URL, tools: HARBOUR_TOOLS });
