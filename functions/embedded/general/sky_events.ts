/**
 * What stands out in the sky: the planets of a date, and the eclipses that follow it. All days are counted in universal time.
 */
import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { defineTool } from "../tool.ts";
import { largeCities } from "./atlas.ts";
import { dateField, iso } from "./dates.ts";
import { lateDateTakes } from "./known_times.ts";
import { astronomy, midnight, PLANETS } from "./sky.ts";
import { ASTRONOMY, GEONAMES } from "./sources.ts";
import { byDistance } from "./sphere.ts";

export const planetsOnDate = defineTool({
  name: "planets_standing_out",
  domain: "general",
  kind: "processing",
  description:
    "Computes which planet is nearest to the Earth on a date, and which stands farthest from the Sun in the sky.",
  input: z.object({ date: dateField }),
  output: z.object({
    nearest: z.string().describe("Planet at the least distance from the Earth at 0:00 UTC"),
    farthest: z.string().describe("Planet at the greatest distance from the Earth at 0:00 UTC"),
    clear: z.string().describe("Planet with the greatest angle from the Sun at 0:00 UTC"),
    hidden: z.string().describe("Planet with the least angle from the Sun at 0:00 UTC"),
  }),
  takes: { date: lateDateTakes },
  gives: {
    "/nearest": {
      concept: "planet.name",
      phrase: "the planet nearest to the Earth [at 0:00 UTC] on {date}",
      ask: "which planet is nearest to the Earth at 0:00 UTC on {date}",
      ends: true,
    },
    "/clear": {
      concept: "planet.name",
      phrase: "the planet furthest from the Sun in the sky [at 0:00 UTC] on {date}",
      ask: "which planet is furthest from the Sun in the sky at 0:00 UTC on {date}",
      ends: true,
    },
    "/hidden": {
      concept: "planet.name",
      phrase: "the planet closest to the Sun in the sky [at 0:00 UTC] on {date}",
      ask: "which planet is closest to the Sun in the sky at 0:00 UTC on {date}",
      ends: true,
    },
  },
  follows: [],
  probes: [
    { input: { date: "2003-08-27" }, expect: { "/nearest": "Mars" } },
    { input: { date: "2012-06-06" }, expect: { "/nearest": "Venus", "/hidden": "Venus" } },
  ],
  sources: [ASTRONOMY],
  async run({ date }) {
    const { AngleFromSun, Body, GeoVector } = await astronomy();
    const at = midnight(date);
    const places = PLANETS.map((name) => ({
      name,
      distance: GeoVector(Body[name], at, true).Length(),
      angle: AngleFromSun(Body[name], at),
    }));
    const first = (by: (place: (typeof places)[number]) => number) =>
      [...places].sort((a, b) => by(a) - by(b))[0]?.name ?? "";
    return {
      nearest: first((p) => p.distance),
      farthest: first((p) => -p.distance),
      clear: first((p) => -p.angle),
      hidden: first((p) => p.angle),
    };
  },
});

export const nextEclipses = defineTool({
  name: "next_eclipses",
  domain: "general",
  kind: "processing",
  description:
    "Finds the eclipses that follow a date: the next lunar and solar one with their kinds, the next total one of the Sun and where it peaks.",
  input: z.object({ date: dateField }),
  output: z.object({
    lunar: z.iso.date().describe("UTC date of the middle of the first lunar eclipse from 0:00 UTC on"),
    lunar_kind: z.string().describe("penumbral, partial or total"),
    solar: z.iso.date().describe("UTC date of the greatest eclipse of the first solar eclipse from 0:00 UTC on"),
    solar_kind: z.string().describe("partial, annular or total, at greatest eclipse"),
    total: z.iso.date().describe("UTC date of the first solar eclipse that is total at greatest eclipse"),
    city: z.string().describe("City of 500,000 people or more nearest to where that one is greatest"),
  }),
  takes: { date: lateDateTakes },
  gives: {
    "/lunar": {
      concept: "date",
      phrase: "the [date of the] first lunar eclipse (UTC) on or after {date}",
      ask: "when is the first lunar eclipse on or after {date}, as a UTC date",
    },
    "/lunar_kind": {
      concept: "eclipse.kind",
      phrase: "the kind (penumbral, partial or total) of the first lunar eclipse on or after {date}",
      ask: "what kind of eclipse (penumbral, partial or total) is the first lunar one on or after {date}",
    },
    "/solar": {
      concept: "date",
      phrase: "the [date of the] first solar eclipse (UTC) on or after {date}",
      ask: "on what date (UTC) is the first solar eclipse on or after {date}",
    },
    "/solar_kind": {
      concept: "eclipse.kind",
      phrase: "the kind (partial, annular or total) of the first solar eclipse on or after {date}",
      ask: "what kind of eclipse (partial, annular or total) is the first solar one on or after {date}",
    },
    "/total": {
      concept: "date",
      phrase: "the [date of the] first total solar eclipse (UTC) on or after {date}",
      ask: "on which UTC date is the first total solar eclipse on or after {date}",
    },
    "/city": {
      contrived: true,
      concept: "city.chosen",
      phrase:
        "the city [of at least 500,000 people] nearest to the peak of the first total solar eclipse on or after {date}",
      ask: "which city of at least 500,000 people is nearest to the peak of the first total solar eclipse on or after {date}",
      ends: true,
    },
  },
  follows: [],
  probes: [
    {
      input: { date: "2024-01-01" },
      expect: {
        "/lunar": "2024-03-25",
        "/lunar_kind": "penumbral",
        "/solar": "2024-04-08",
        "/solar_kind": "total",
        "/city": "Torreón",
      },
    },
    { input: { date: "1999-01-01" }, expect: { "/solar": "1999-02-16", "/total": "1999-08-11" } },
  ],
  sources: [ASTRONOMY, GEONAMES],
  async run({ date }) {
    const { NextGlobalSolarEclipse, SearchGlobalSolarEclipse, SearchLunarEclipse } = await astronomy();
    const from = midnight(date);
    const lunar = SearchLunarEclipse(from);
    const solar = SearchGlobalSolarEclipse(from);
    let total = solar;
    // A total one comes within about two years; a few decades of trying would be a fault.
    for (let tries = 0; String(total.kind) !== "total" && tries < 60; tries++)
      total = NextGlobalSolarEclipse(total.peak);
    const [nearest] =
      total.latitude === undefined || total.longitude === undefined
        ? []
        : byDistance(largeCities(), { latitude: total.latitude, longitude: total.longitude });
    if (nearest === undefined) throw new ToolError("date: no total solar eclipse was found after it");
    return {
      lunar: iso(lunar.peak.date),
      lunar_kind: String(lunar.kind),
      solar: iso(solar.peak.date),
      solar_kind: String(solar.kind),
      total: iso(total.peak.date),
      city: nearest.place.name,
    };
  },
});
