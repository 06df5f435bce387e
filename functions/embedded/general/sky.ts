/**
 * Sun, Moon and planets: what the sky does on a date. All days are counted in universal time.
 */
import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { nearMatches } from "../near.ts";
import { carried } from "../rounding.ts";
import { defineTool } from "../tool.ts";
import { findCity } from "./atlas.ts";
import { cityField } from "./cities.ts";
import { dateField, iso } from "./dates.ts";
import { comingYearTakes, lateDateTakes } from "./known_times.ts";
import { ASTRONOMY, GEONAMES } from "./sources.ts";
import { fixed, fold } from "./text.ts";

/** The library is large: loaded when a call first needs it. */
/** A stated day to come, or the solstice that an earlier call found. */
const skyDate = { concept: "date", literals: lateDateTakes.literals } as const;

export const astronomy = () => import("astronomy-engine");

const DAY_MS = 86_400_000;
/** The clock's drift against the Earth's rotation is known well enough only near our time. */
const [FIRST_YEAR, LAST_YEAR] = [1700, 2200];

export function midnight(date: string): Date {
  const at = new Date(`${date}T00:00:00Z`);
  const year = at.getUTCFullYear();
  if (Number.isNaN(at.getTime()) || year < FIRST_YEAR || year > LAST_YEAR)
    throw new ToolError(`date: a date from ${FIRST_YEAR} to ${LAST_YEAR} is expected, such as 1969-07-20`);
  return at;
}

export const moonOnDate = defineTool({
  name: "moon_on_date",
  domain: "general",
  kind: "processing",
  description: "Computes how much of the Moon is lit at the start of a date, and the next full moon and new moon.",
  input: z.object({ date: dateField }),
  output: z.object({
    lit: z.number().describe("Illuminated percentage of the disc at 0:00 UTC, to one decimal, four digits at least"),
    waxing: z.boolean().describe("True between new and full moon"),
    full: z.iso.date().describe("Date in UTC of the first full moon from 0:00 UTC on"),
    new: z.iso.date().describe("Date in UTC of the first new moon from 0:00 UTC on"),
  }),
  takes: { date: skyDate },
  gives: {
    "/lit": {
      concept: "moon.percent",
      phrase: "the illuminated percentage of the Moon at 0:00 UTC on {date}",
      ask: "what percentage of the Moon is lit at 0:00 UTC on {date}",
    },
    "/waxing": { concept: "truth", phrase: "whether the Moon is waxing at 0:00 UTC on {date}" },
    "/full": {
      concept: "date",
      phrase: "the [date of the] first full moon (UTC) on or after {date}",
      ask: "on what date (UTC) is the first full moon on or after {date}",
    },
    "/new": {
      concept: "date",
      phrase: "the [date of the] first new moon (UTC) on or after {date}",
      ask: "when is the first new moon on or after {date}, as a UTC date",
    },
  },
  follows: [],
  probes: [
    { input: { date: "2024-04-08" }, expect: { "/waxing": false, "/new": "2024-04-08", "/full": "2024-04-23" } },
    { input: { date: "1969-07-20" }, expect: { "/waxing": true, "/full": "1969-07-29" } },
  ],
  sources: [ASTRONOMY],
  async run({ date }) {
    const { Body, Illumination, MoonPhase, SearchMoonPhase } = await astronomy();
    const from = midnight(date);
    const [full, next] = [SearchMoonPhase(180, from, 40), SearchMoonPhase(0, from, 40)];
    if (full === null || next === null) throw new ToolError("date: no lunar phase was found within 40 days");
    return {
      lit: fixed(Illumination(Body.Moon, from).phase_fraction * 100, 1),
      waxing: MoonPhase(from) < 180,
      full: iso(full.date),
      new: iso(next.date),
    };
  },
});

export const daylight = defineTool({
  name: "daylight_in_city",
  domain: "general",
  kind: "processing",
  description: "Computes the length of daylight and the height of the Sun at solar noon in a city on a date.",
  input: z.object({ city: cityField, date: dateField }),
  output: z.object({
    hours: z
      .number()
      .describe(
        "Hours from sunrise to sunset around solar noon, to two decimals, four digits at least; 0 or 24 in polar night or day",
      ),
    height: z
      .number()
      .describe("Height of the Sun at solar noon in degrees above the horizon, to one decimal, four digits at least"),
  }),
  takes: { city: { concept: "city.name" }, date: skyDate },
  gives: {
    "/hours": {
      concept: "daylight.hour",
      phrase: "the hours of daylight in {city} on {date}",
      ask: "how many hours of daylight are there in {city} on {date}",
    },
    "/height": {
      concept: "angle.degree",
      phrase: "the height of the Sun at solar noon in {city} on {date}[, in degrees]",
      ask: "how many degrees high does the Sun stand at solar noon in {city} on {date}",
    },
  },
  follows: [],
  probes: [
    { input: { city: "Helsinki", date: "2024-06-21" }, expect: { "/hours": 18.93, "/height": 53.28 } },
    { input: { city: "Longyearbyen", date: "2024-12-21" }, expect: { "/hours": 0 } },
  ],
  sources: [ASTRONOMY, GEONAMES],
  async run({ city, date }) {
    const { Body, Observer, SearchHourAngle, SearchRiseSet } = await astronomy();
    const { latitude, longitude } = findCity(city);
    const place = new Observer(latitude, longitude, 0);
    // Midnight by the Sun at the city's longitude, so that the noon found is that of the date.
    const start = new Date(midnight(date).getTime() - (longitude / 360) * DAY_MS);
    const noon = SearchHourAngle(Body.Sun, place, 0, start);
    const rise = SearchRiseSet(Body.Sun, place, +1, noon.time, -0.5);
    const set = SearchRiseSet(Body.Sun, place, -1, noon.time, 0.5);
    const height = fixed(noon.hor.altitude, 1);
    if (rise === null || set === null) return { hours: noon.hor.altitude > 0 ? 24 : 0, height };
    return { hours: fixed((set.ut - rise.ut) * 24, 2), height };
  },
});

export const seasonDates = defineTool({
  name: "season_dates",
  domain: "general",
  kind: "processing",
  description: "Computes the dates of the equinoxes and solstices of a year in universal time.",
  input: z.object({ year: z.int().min(FIRST_YEAR).max(LAST_YEAR).describe("Year from 1700 to 2200, such as 1969") }),
  output: z.object({
    march: z.iso.date().describe("UTC date of the March equinox"),
    june: z.iso.date().describe("UTC date of the June solstice"),
    september: z.iso.date().describe("UTC date of the September equinox"),
    december: z.iso.date().describe("UTC date of the December solstice"),
  }),
  takes: { year: comingYearTakes },
  gives: {
    "/march": {
      concept: "date",
      phrase: "the [date of the] March equinox (UTC) of {year}",
      ask: "on what date is the March equinox in {year} (UTC)",
    },
    "/june": {
      concept: "date",
      phrase: "the [date of the] June solstice (UTC) of {year}",
      ask: "when is the June solstice in {year}, as a UTC date",
    },
    "/september": {
      concept: "date",
      phrase: "the [date of the] September equinox (UTC) of {year}",
      ask: "on what UTC date does the September equinox of {year} fall",
    },
    "/december": {
      concept: "date",
      phrase: "the [date of the] December solstice (UTC) of {year}",
      ask: "when is the December solstice of {year}, by UTC date",
    },
  },
  follows: [],
  probes: [
    { input: { year: 2024 }, expect: { "/march": "2024-03-20", "/june": "2024-06-20", "/december": "2024-12-21" } },
    { input: { year: 2000 }, expect: { "/march": "2000-03-20", "/september": "2000-09-22" } },
  ],
  sources: [ASTRONOMY],
  async run({ year }) {
    const { Seasons } = await astronomy();
    const s = Seasons(year);
    return {
      march: iso(s.mar_equinox.date),
      june: iso(s.jun_solstice.date),
      september: iso(s.sep_equinox.date),
      december: iso(s.dec_solstice.date),
    };
  },
});

export const PLANETS = ["Mercury", "Venus", "Mars", "Jupiter", "Saturn", "Uranus", "Neptune"] as const;

export const planetOnDate = defineTool({
  name: "planet_on_date",
  domain: "general",
  kind: "processing",
  description:
    "Computes where a planet stands at the start of a date as seen from the Earth: constellation, distance, angle from the Sun.",
  input: z.object({
    planet: z.string().min(4).max(10).describe('Planet other than the Earth, such as "Mars"'),
    date: dateField,
  }),
  output: z.object({
    constellation: z.string().describe("Latin name of the constellation at 0:00 UTC"),
    distance: z.number().describe("Distance from the Earth in astronomical units at 0:00 UTC, ten significant digits"),
    elongation: z.number().describe("Angle from the Sun in degrees at 0:00 UTC, to one decimal, four digits at least"),
  }),
  takes: {
    planet: { concept: "planet.name", literals: [...PLANETS] },
    date: lateDateTakes,
  },
  gives: {
    "/constellation": {
      concept: "constellation.name",
      phrase: "the constellation that {planet} is in [at 0:00 UTC] on {date}",
      ask: "which constellation is {planet} in at 0:00 UTC on {date}",
      ends: true,
    },
    "/distance": {
      concept: "distance.astronomical",
      phrase: "the distance from the Earth to {planet} at 0:00 UTC on {date}[, in astronomical units]",
      ask: "how many astronomical units is {planet} from the Earth at 0:00 UTC on {date}",
    },
    "/elongation": {
      concept: "angle.degree",
      phrase: "the angle between the Sun and {planet} at 0:00 UTC on {date}[, in degrees]",
      ask: "how many degrees from the Sun in the sky is {planet} at 0:00 UTC on {date}",
    },
  },
  follows: [],
  probes: [
    { input: { planet: "Jupiter", date: "2020-12-21" }, expect: { "/constellation": "Capricornus" } },
    {
      input: { planet: "mars", date: "2003-08-27" },
      expect: { "/distance": 0.3727248029, "/constellation": "Aquarius" },
    },
  ],
  sources: [ASTRONOMY],
  async run({ planet, date }) {
    const name = PLANETS.find((p) => fold(p) === fold(planet));
    if (name === undefined)
      throw new ToolError(
        `planet: no planet called "${planet}"; give a name such as "Mars"${nearMatches(planet, PLANETS)}`,
      );
    const { AngleFromSun, Body, Constellation, Equator, GeoVector, Observer } = await astronomy();
    const at = midnight(date);
    const body = Body[name];
    const { ra, dec } = Equator(body, at, new Observer(0, 0, 0), false, true);
    return {
      constellation: Constellation(ra, dec).name,
      distance: carried(GeoVector(body, at, true).Length()),
      elongation: fixed(AngleFromSun(body, at), 1),
    };
  },
});
