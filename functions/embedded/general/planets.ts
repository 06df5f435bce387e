/**
 * Planets: facts of one, two compared, which stands out on a date, eclipses, light on the way.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { ToolError } from "../../tools/contract.ts";
import { nearMatches } from "../near.ts";
import { rowsOf } from "../table.ts";
import { defineTool } from "../tool.ts";
import { LIGHT_TIME, PLANET_SHEETS, SYNODIC } from "./sources.ts";
import { fixed, fold } from "./text.ts";

/**
 * Name, equatorial diameter (km), mean distance from the Sun (million km), sidereal orbital period (Earth days): NASA planetary
 * fact sheets, public domain.
 */
export const SHEET = `Mercury	4879	57.9	87.969
Venus	12104	108.2	224.701
Earth	12756	149.6	365.256
Mars	6792	228	686.98
Jupiter	142984	778.5	4332.589
Saturn	120536	1432	10759.22
Uranus	51118	2867	30685.4
Neptune	49528	4515	60189`;

interface Planet {
  readonly name: string;
  readonly diameter: number;
  readonly distance: number;
  readonly period: number;
}

const planets = lazy((): readonly Planet[] =>
  rowsOf(SHEET).map(([name = "", ...figures]) => {
    const [diameter = 0, distance = 0, period = 0] = figures.map(Number);
    return { name, diameter, distance, period };
  }),
);

const NAMES = rowsOf(SHEET).map(([name = ""]) => name);

function findPlanet(name: string, field = "planet"): Planet {
  const found = planets().find((p) => fold(p.name) === fold(name).replace(/^the /, ""));
  if (found !== undefined) return found;
  throw new ToolError(`${field}: no planet called "${name}"; give a name such as "Mars"${nearMatches(name, NAMES)}`);
}

const planetField = z.string().min(4).max(12).describe('Planet of the solar system, such as "Mars"');

export const planetFacts = defineTool({
  name: "planet_facts",
  domain: "general",
  kind: "retrieval",
  description: "Looks up a planet of the solar system: diameter, distance from the Sun, orbital period.",
  input: z.object({ planet: planetField }),
  output: z.object({
    diameter: z.number().describe("Equatorial diameter in kilometres"),
    distance: z.number().describe("Mean distance from the Sun in million kilometres"),
    period: z.number().describe("Sidereal orbital period in Earth days"),
  }),
  takes: { planet: { concept: "planet.name", literals: NAMES } },
  gives: {
    "/diameter": {
      concept: "diameter.planet",
      phrase: "the [equatorial] diameter of {planet} [in kilometres]",
      ask: "how many kilometres across is {planet} at the equator",
    },
    "/distance": {
      concept: "distance.orbit",
      phrase: "the [mean] distance from the Sun of {planet} [in million kilometres]",
      ask: "how many million kilometres is {planet} from the Sun on average",
    },
    "/period": {
      concept: "period.orbital",
      phrase: "the orbital period of {planet} [in Earth days]",
      ask: "how many Earth days does {planet} take to go around the Sun",
    },
  },
  probes: [
    { input: { planet: "Mars" }, expect: { "/diameter": 6792, "/period": 686.98, "/distance": 228 } },
    { input: { planet: "the earth" }, expect: { "/diameter": 12756, "/distance": 149.6 } },
  ],
  sources: [PLANET_SHEETS],
  run({ planet }) {
    const { diameter, distance, period } = findPlanet(planet);
    return { diameter, distance, period };
  },
});

export const planetsCompared = defineTool({
  name: "planets_compared",
  domain: "general",
  kind: "retrieval",
  description: "Compares two planets: which is larger, nearer to the Sun, and how often they line up (synodic period).",
  input: z.object({
    a: planetField.describe('One planet, such as "Mars"'),
    b: planetField.describe('Another planet, such as "Venus"'),
  }),
  output: z.object({
    larger: z.string().describe("The one with the larger equatorial diameter"),
    inner: z.string().describe("The one nearer to the Sun on average"),
    synodic: z.number().describe("Synodic period in Earth days, to one decimal, four digits at least"),
  }),
  takes: {
    a: { concept: "planet.name", literals: NAMES },
    b: { concept: "planet.name", literals: NAMES },
  },
  gives: {
    "/larger": {
      concept: "planet.name",
      phrase: "the larger planet out of {a} and {b}",
      ask: "which planet is larger, {a} or {b}",
    },
    "/inner": {
      concept: "planet.name",
      phrase: "the planet nearer to the Sun out of {a} and {b}",
      ask: "which planet is closer to the Sun, {a} or {b}",
    },
    "/synodic": {
      concept: "period.synodic",
      phrase: "the synodic period of {a} and {b}[, in Earth days]",
      ask: "what is the synodic period of {a} and {b} in Earth days",
    },
  },
  alike: [["a", "b"]],
  probes: [
    {
      input: { a: "Earth", b: "Mars" },
      expect: { "/larger": "Earth", "/inner": "Earth", "/synodic": 779.9 },
    },
    { input: { a: "Venus", b: "Mercury" }, expect: { "/larger": "Venus", "/inner": "Mercury" } },
  ],
  sources: [PLANET_SHEETS, SYNODIC],
  run({ a, b }) {
    const [one, other] = [findPlanet(a, "a"), findPlanet(b, "b")];
    if (one === other) throw new ToolError(`b: "${b}" is the same planet as "${a}"; give two different planets`);
    return {
      larger: (one.diameter > other.diameter ? one : other).name,
      inner: (one.distance < other.distance ? one : other).name,
      synodic: fixed(1 / Math.abs(1 / one.period - 1 / other.period), 1),
    };
  },
});

/** Seconds that light takes for one astronomical unit. */
const SECONDS_PER_UNIT = 149_597_870_700 / 299_792_458;

export const lightTravelTime = defineTool({
  name: "light_travel_time",
  domain: "general",
  kind: "processing",
  description: "Computes how long light and radio signals are on the way over a distance in astronomical units.",
  input: z.object({
    distance: z.number().positive().max(1e6).describe("Distance in astronomical units, such as 5.2"),
  }),
  output: z.object({
    minutes: z.number().describe("Minutes for one way, to two decimals, four digits at least"),
    there_and_back: z.number().describe("Minutes for the way there and back, to two decimals, four digits at least"),
  }),
  takes: {
    distance: { concept: "distance.astronomical" },
  },
  gives: {
    "/minutes": {
      concept: "duration.light",
      phrase: "the time that light takes to cover {distance}[, in minutes]",
      ask: "how many minutes does light take to cover {distance}",
    },
    "/there_and_back": {
      concept: "duration.light",
      phrase: "the time that a radio signal takes to cover {distance} and come back[, in minutes]",
      ask: "how many minutes does a radio signal take to cover {distance} and come back",
    },
  },
  follows: ["planet_on_date"],
  probes: [
    { input: { distance: 1 }, expect: { "/minutes": 8.317 } },
    { input: { distance: 39.5 }, expect: { "/minutes": 328.51 } },
  ],
  sources: [LIGHT_TIME],
  run({ distance }) {
    const minutes = (distance * SECONDS_PER_UNIT) / 60;
    return { minutes: fixed(minutes, 2), there_and_back: fixed(2 * minutes, 2) };
  },
});
