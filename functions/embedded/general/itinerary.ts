/** A tour of cities: stops are added, put in between and left out; how far it goes is worked out along great circles. */
import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { carried } from "../rounding.ts";
import { StateGroup } from "../state.ts";
import { type City, findCity } from "./atlas.ts";
import { cityField } from "./cities.ts";
import { GEONAMES, HAVERSINE } from "./sources.ts";
import { distanceKm } from "./sphere.ts";

/** Stops in order. */
type Journey = City[];

const STOPS_MAX = 30;
const journey = new StateGroup<Journey>(
  "tour",
  () => [],
  // A tour is an order of stops.
  (stops) => stops.map(({ name, country, latitude, longitude }) => [name, country, latitude, longitude]),
);

const stopsOutput = z.object({
  city: z.string().describe("City as the gazetteer names it"),
  stops: z.array(z.string()).describe("All stops in order"),
});

const stopsOf = (state: Journey, city: City) => ({ city: city.name, stops: state.map(({ name }) => name) });

function placeOf(state: Journey, name: string, field: string): number {
  const city = findCity(name, field);
  const at = state.indexOf(city);
  if (at >= 0) return at;
  const what = state.length === 0 ? "it has no stops" : `its stops are ${state.map((stop) => stop.name).join(", ")}`;
  throw new ToolError(`${field}: ${city.name} is no stop of the tour; ${what}`);
}

function insert(state: Journey, city: City, at: number): void {
  if (state.includes(city)) throw new ToolError(`city: ${city.name} is a stop already; expected another city`);
  if (state.length >= STOPS_MAX) throw new ToolError(`city: a tour has at most ${STOPS_MAX} stops`);
  state.splice(at, 0, city);
}

function legsOf(state: Journey): { from: string; to: string; distance: number }[] {
  return state.slice(1).flatMap((to, i) => {
    const from = state[i];
    return from === undefined ? [] : [{ from: from.name, to: to.name, distance: carried(distanceKm(from, to)) }];
  });
}

const cityTakes = { concept: "city.name" } as const;
/** Stops of one journey: nobody goes round by cities of four continents. */
const STOPS =
  "Lisbon Madrid Barcelona Paris Brussels Amsterdam Hamburg Berlin Prague Vienna Budapest Zagreb Milan Rome";
const stopTakes = { ...cityTakes, literals: STOPS.split(" ") } as const;
const lima = { tool: "tour_add_stop", input: { city: "Lima" } };
const quito = { tool: "tour_add_stop", input: { city: "Quito" } };
const bogota = { tool: "tour_add_stop", input: { city: "Bogotá" } };

export const itineraryTools = [
  journey.changing({
    name: "tour_add_stop",
    domain: "general",
    kind: "processing",
    description: "Adds a city to the tour as its last stop.",
    input: z.object({ city: cityField }),
    output: stopsOutput,
    takes: { city: stopTakes },
    gives: {},
    does: "add| {city}| to the end of my tour",
    probes: [
      { input: { city: "lima" }, expect: { "/city": "Lima", "/stops": ["Lima"] } },
      { before: [lima], input: { city: "Quito" }, expect: { "/stops": ["Lima", "Quito"] } },
    ],
    sources: [GEONAMES],
    change(state, { city }) {
      const found = findCity(city);
      insert(state, found, state.length);
      return stopsOf(state, found);
    },
  }),
  journey.changing({
    name: "tour_insert_stop",
    domain: "general",
    kind: "processing",
    description: "Puts a city into the tour right before one of its stops.",
    input: z.object({
      city: cityField,
      before: cityField.describe("Stop of the tour that it is to come right before"),
    }),
    output: stopsOutput,
    takes: { city: stopTakes, before: { ...cityTakes, held: true } },
    alike: [["city", "before"]],
    gives: {},
    does: "put {city} into my tour right before {before}",
    probes: [
      {
        before: [lima, quito],
        input: { city: "Bogotá", before: "Quito" },
        expect: { "/stops": ["Lima", "Bogotá", "Quito"] },
      },
      { before: [lima], input: { city: "Quito", before: "Lima" }, expect: { "/stops": ["Quito", "Lima"] } },
    ],
    sources: [GEONAMES],
    change(state, { city, before }) {
      const found = findCity(city);
      insert(state, found, placeOf(state, before, "before"));
      return stopsOf(state, found);
    },
  }),
  journey.changing({
    name: "tour_remove_stop",
    domain: "general",
    kind: "processing",
    description: "Leaves a city that is a stop out of the tour.",
    input: z.object({ city: cityField }),
    output: stopsOutput,
    takes: { city: { ...cityTakes, held: true } },
    gives: {},
    does: "leave {city} out after all",
    probes: [
      { before: [lima, quito], input: { city: "Lima" }, expect: { "/stops": ["Quito"] } },
      { before: [lima], input: { city: "lima" }, expect: { "/stops": [] } },
    ],
    sources: [GEONAMES],
    change(state, { city }) {
      const [gone] = state.splice(placeOf(state, city, "city"), 1);
      return stopsOf(state, gone ?? findCity(city));
    },
  }),
  journey.looking({
    name: "tour_length",
    domain: "general",
    kind: "processing",
    description: "How far the tour goes along great circles, leg by leg, and back to its first stop if asked for.",
    input: z.object({ back: z.boolean().default(false).describe("True to return to the first stop at the end") }),
    output: z.object({
      legs: z
        .array(z.object({ from: z.string(), to: z.string(), distance: z.number().describe("Kilometres") }))
        .describe("In order"),
      distance: z.number().describe("Length of the whole journey in kilometres, ten significant digits"),
    }),
    takes: { back: { concept: "truth", unplanned: true } },
    gives: {
      "/distance": {
        concept: "length.kilometre",
        phrase: "the whole tour without the way back [in kilometres, as the crow flies]",
        ask: "how many kilometres is the whole tour as the crow flies, without the way back",
      },
    },
    probes: [
      { before: [lima, quito], input: {}, expect: { "/distance": 1323.89519 } },
      { before: [lima], input: { back: true }, expect: { "/distance": 0, "/legs": [] } },
    ],
    sources: [HAVERSINE, GEONAMES],
    look(state, { back }) {
      const [first] = state;
      const legs = legsOf(back && first !== undefined && state.length > 1 ? [...state, first] : state);
      return {
        legs,
        distance: carried(legs.reduce((sum, { distance }) => sum + distance, 0)),
      };
    },
  }),
  journey.looking({
    name: "tour_extremes",
    domain: "general",
    kind: "processing",
    description: "The longest leg of the tour along great circles, and its northernmost stop.",
    input: z.object({}),
    output: z.object({
      longest: z
        .number()
        .nullable()
        .describe("Length of the longest leg in kilometres, null with fewer than two stops"),
      from: z.string().nullable().describe("Stop that the longest leg starts from, the first of several"),
      to: z.string().nullable().describe("Stop that the longest leg ends at"),
      northernmost: z.string().nullable().describe("Stop that lies furthest north, null without any"),
    }),
    takes: {},
    gives: {
      "/longest": {
        concept: "length.kilometre",
        phrase: "the longest leg of my tour [in kilometres, as the crow flies]",
        ask: "how many kilometres is the longest leg of my tour as the crow flies",
      },
      "/to": {
        concept: "city.name",
        phrase: "the city that the longest leg of my tour ends at",
        ask: "which city does the longest leg of my tour end in",
        ends: true,
      },
      "/northernmost": {
        concept: "city.name",
        phrase: "the northernmost stop of my tour",
        ask: "which stop of my tour is the furthest north",
        ends: true,
      },
    },
    probes: [
      {
        before: [lima, quito, bogota],
        input: {},
        expect: { "/longest": 1323.89519, "/to": "Quito", "/northernmost": "Bogotá" },
      },
      { before: [lima], input: {}, expect: { "/longest": null, "/northernmost": "Lima" } },
    ],
    sources: [HAVERSINE, GEONAMES],
    look(state) {
      const [longest] = legsOf(state).toSorted((a, b) => b.distance - a.distance);
      const [northernmost] = state.toSorted((a, b) => b.latitude - a.latitude);
      return {
        longest: longest?.distance ?? null,
        from: longest?.from ?? null,
        to: longest?.to ?? null,
        northernmost: northernmost?.name ?? null,
      };
    },
  }),
];
