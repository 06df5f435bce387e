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
 * Name, equatorial diameter (km), surface gravity (m/s2), mean distance from the Sun (million km), sidereal orbital period
 * (Earth days), mean temperature (degrees Celsius), known moons: NASA planetary fact sheets, public domain.
 */
const SHEET = `Mercury	4879	3.7	57.9	87.969	167	0
Venus	12104	8.9	108.2	224.701	464	0
Earth	12756	9.8	149.6	365.256	15	1
Mars	6792	3.7	228	686.98	-65	2
Jupiter	142984	23.1	778.5	4332.589	-110	95
Saturn	120536	9	1432	10759.22	-140	146
Uranus	51118	8.7	2867	30685.4	-195	28
Neptune	49528	11	4515	60189	-200	16`;

interface Planet {
  readonly name: string;
  readonly diameter: number;
  readonly gravity: number;
  readonly distance: number;
  readonly period: number;
  readonly temperature: number;
  readonly moons: number;
}

const planets = lazy((): readonly Planet[] =>
  rowsOf(SHEET).map(([name = "", ...figures]) => {
    const [diameter = 0, gravity = 0, distance = 0, period = 0, temperature = 0, moons = 0] = figures.map(Number);
    return { name, diameter, gravity, distance, period, temperature, moons };
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
  description: "Looks up a planet of the solar system: diameter, gravity, orbital period, mean temperature, moons.",
  input: z.object({ planet: planetField }),
  output: z.object({
    diameter: z.number().describe("Equatorial diameter in kilometres"),
    gravity: z.number().describe("Gravity at the surface or the 1-bar level in metres per second squared"),
    period: z.number().describe("Sidereal orbital period in Earth days"),
    temperature: z.number().describe("Mean temperature at the surface or the 1-bar level in degrees Celsius"),
    moons: z.int().describe("Number of moons"),
  }),
  takes: { planet: { concept: "planet.name", literals: NAMES } },
  gives: {
    "/diameter": { concept: "diameter.planet", phrase: "the equatorial diameter in kilometres, by NASA, of {planet}" },
    "/gravity": {
      concept: "gravity.surface",
      phrase: "the gravity in metres per second squared, by NASA, on {planet}",
    },
    "/period": {
      concept: "period.orbital",
      phrase: "the sidereal orbital period in Earth days, by NASA, of {planet}",
    },
    "/temperature": {
      concept: "temperature.celsius",
      phrase: "the mean temperature in degrees Celsius, by NASA, on {planet}",
    },
    "/moons": {
      concept: "moons.count",
      phrase: "the number of moons listed in the 2024 planetary fact sheet of NASA for {planet}",
    },
  },
  probes: [
    { input: { planet: "Mars" }, expect: { "/diameter": 6792, "/period": 686.98, "/moons": 2, "/temperature": -65 } },
    { input: { planet: "the earth" }, expect: { "/diameter": 12756, "/moons": 1 } },
  ],
  sources: [PLANET_SHEETS],
  run({ planet }) {
    const { diameter, gravity, period, temperature, moons } = findPlanet(planet);
    return { diameter, gravity, period, temperature, moons };
  },
});

export const planetsCompared = defineTool({
  name: "planets_compared",
  domain: "general",
  kind: "retrieval",
  description:
    "Compares two planets: which is larger, nearer to the Sun, warmer, and how often they line up (synodic period).",
  input: z.object({
    a: planetField.describe('One planet, such as "Mars"'),
    b: planetField.describe('Another planet, such as "Venus"'),
  }),
  output: z.object({
    larger: z.string().describe("The one with the larger equatorial diameter"),
    inner: z.string().describe("The one nearer to the Sun on average"),
    warmer: z.string().describe("The one with the higher mean temperature"),
    synodic: z.number().describe("Synodic period in Earth days, to one decimal"),
  }),
  takes: {
    a: { concept: "planet.name", literals: NAMES },
    b: { concept: "planet.name", literals: NAMES },
  },
  gives: {
    "/larger": { concept: "planet.name", phrase: "the planet with the larger equatorial diameter out of {a} and {b}" },
    "/inner": { concept: "planet.name", phrase: "the planet nearer on average to the Sun out of {a} and {b}" },
    "/warmer": { concept: "planet.name", phrase: "the planet with the higher mean temperature out of {a} and {b}" },
    "/synodic": {
      concept: "period.synodic",
      phrase: "the synodic period in Earth days, by NASA data, of {a} and {b}",
    },
  },
  alike: [["a", "b"]],
  probes: [
    {
      input: { a: "Earth", b: "Mars" },
      expect: { "/larger": "Earth", "/inner": "Earth", "/warmer": "Earth", "/synodic": 779.9 },
    },
    { input: { a: "Venus", b: "Mercury" }, expect: { "/warmer": "Venus", "/inner": "Mercury" } },
  ],
  sources: [PLANET_SHEETS, SYNODIC],
  run({ a, b }) {
    const [one, other] = [findPlanet(a, "a"), findPlanet(b, "b")];
    if (one === other) throw new ToolError(`b: "${b}" is the same planet as "${a}"; give two different planets`);
    return {
      larger: (one.diameter > other.diameter ? one : other).name,
      inner: (one.distance < other.distance ? one : other).name,
      warmer: (one.temperature > other.temperature ? one : other).name,
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
    minutes: z.number().describe("Minutes for one way, to two decimals"),
    there_and_back: z.number().describe("Minutes for the way there and back, to two decimals"),
  }),
  takes: {
    distance: { concept: "distance.astronomical" },
  },
  gives: {
    "/minutes": {
      concept: "duration.light",
      phrase: "the time in minutes that light takes to cover {distance}",
    },
    "/there_and_back": {
      concept: "duration.light",
      phrase: "the time in minutes that a radio signal takes there and back over {distance}",
    },
  },
  probes: [
    { input: { distance: 1 }, expect: { "/minutes": 8.32 } },
    { input: { distance: 39.5 }, expect: { "/minutes": 328.51 } },
  ],
  sources: [LIGHT_TIME],
  run({ distance }) {
    const minutes = (distance * SECONDS_PER_UNIT) / 60;
    return { minutes: fixed(minutes, 2), there_and_back: fixed(2 * minutes, 2) };
  },
});
